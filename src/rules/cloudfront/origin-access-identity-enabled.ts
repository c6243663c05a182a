import { each, finding, isSet, rule } from '../../core/index.ts';
import { configOf, isBucketOrigin } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED',
  title: 'CloudFront reaches buckets by an origin access identity',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  // Origin access control has taken its place: CLOUDFRONT_S3_ORIGIN_ACCESS_CONTROL_ENABLED.
  recommended: false,
  why: 'Without an identity the bucket must be open to everybody for CloudFront to read it, and viewers can go around the distribution.',
  fix: 'Set S3OriginConfig.OriginAccessIdentity of the origin, and allow that identity alone in the bucket policy.',
  *check(distribution) {
    const config = configOf(distribution);
    yield* each(config.Origins, function* (origin, index) {
      if (isSet(origin.S3OriginConfig, 'OriginAccessIdentity') || !isBucketOrigin(origin)) return;
      yield finding(
        `DistributionConfig.Origins[${index}].S3OriginConfig.OriginAccessIdentity`,
        'the bucket is reached without an origin access identity',
      );
    });
  },
});
