import { each, finding, rule, some, text } from '../../core/index.ts';
import { configOf, isBucketOrigin } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_S3_ORIGIN_NON_EXISTENT_BUCKET',
  title: 'CloudFront distributions do not point at buckets that are gone',
  severity: 'high',
  types: ['AWS::CloudFront::Distribution'],
  needs: [{ type: 'AWS::S3::Bucket', fields: ['BucketName'] }],
  why: 'Anyone can make a bucket under the name that is free again, and what he puts into it is served under your domain.',
  fix: 'Take the origin out of DistributionConfig.Origins, or make the bucket again.',
  *check(distribution, { related, state }) {
    const config = configOf(distribution);
    yield* each(config.Origins, function* (origin, index) {
      const domain = text(origin, 'DomainName');
      // What is referred to is made before the distribution.
      if ((domain?.references.length ?? 0) > 0 || !isBucketOrigin(origin)) return;
      const name = (domain?.value ?? '').replace(/\.s3[.-].*$/, '');
      if (related('AWS::S3::Bucket').items.some((bucket) => bucket.resource.name === name)) return;
      // Whether a bucket outside of the template is there, only the account tells.
      if (some(state.missingBuckets as readonly string[], (missing) => missing === name))
        yield finding(`DistributionConfig.Origins[${index}].DomainName`, `there is no bucket ${name}`);
    });
  },
});
