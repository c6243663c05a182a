import { csv, each, finding, rule, text } from '../../core/index.ts';
import { isDeployed } from './_public.ts';

const settings = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'] as const;

export default rule({
  id: 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED',
  title: 'S3 buckets block all public access',
  severity: 'high',
  types: ['AWS::S3::Bucket'],
  parameters: { excludedPublicBuckets: csv({ about: 'Names of buckets that may be public.' }) },
  why: 'Without the block one careless ACL or policy is enough to open the bucket to the internet. The block overrules both.',
  fix: 'Set BlockPublicAcls, BlockPublicPolicy, IgnorePublicAcls and RestrictPublicBuckets of PublicAccessBlockConfiguration to true.',
  scope(bucket, { parameters }) {
    const excluded = parameters.excludedPublicBuckets ?? [];
    return excluded.length > 0 && text(bucket, 'BucketName')?.isOneOf(excluded) ? 'it is on the list of buckets that may be public' : true;
  },
  *check(bucket, { resource }) {
    const block = bucket.PublicAccessBlockConfiguration;
    // Whoever says nothing gets all four from S3; whoever says something gets what is said, and what is left out is off.
    if (!block && !isDeployed(resource)) return;
    yield* each(settings, function* (setting) {
      if (block?.[setting] !== true)
        yield finding(`PublicAccessBlockConfiguration.${setting}`, `${setting} is not on, so the bucket can be made public`, { expected: 'true' });
    });
  },
});
