import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'LIGHTSAIL_BUCKET_ALLOW_PUBLIC_OVERRIDES_DISABLED',
  title: 'Single objects of Lightsail buckets cannot be made public',
  severity: 'medium',
  types: ['AWS::Lightsail::Bucket'],
  why: 'With overrides, whoever uploads an object decides that the world may read it, though the bucket is private.',
  fix: 'Set AccessRules.AllowPublicOverrides to false, or leave it out.',
  *check(bucket) {
    // Overrides are off by default.
    if (bucket.AccessRules?.AllowPublicOverrides === true)
      yield finding('AccessRules.AllowPublicOverrides', 'single objects can be made public', { expected: 'false' });
  },
});
