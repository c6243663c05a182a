import { each, finding, isSet, rule } from '../../core/index.ts';
import { configOf, isBucketOrigin } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_S3_ORIGIN_ACCESS_CONTROL_ENABLED',
  title: 'CloudFront reaches buckets by origin access control',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  why: 'Without it the bucket must be open to everybody for CloudFront to read it, and viewers can go around the distribution and its web ACL.',
  fix: 'Set OriginAccessControlId of the origin, leave S3OriginConfig.OriginAccessIdentity empty, and allow cloudfront.amazonaws.com in the bucket policy for this distribution alone.',
  *check(distribution) {
    const config = configOf(distribution);
    yield* each(config.Origins, function* (origin, index) {
      if (isSet(origin, 'OriginAccessControlId') || !isBucketOrigin(origin)) return;
      yield finding(`DistributionConfig.Origins[${index}].OriginAccessControlId`, 'the bucket is reached without origin access control');
    });
  },
});
