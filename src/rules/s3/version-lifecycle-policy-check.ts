import { csv, finding, rule, some, text } from '../../core/index.ts';

export default rule({
  id: 'S3_VERSION_LIFECYCLE_POLICY_CHECK',
  title: 'S3 buckets with versioning have lifecycle rules',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  recommended: false,
  parameters: { bucketNames: csv({ about: 'The buckets that must have lifecycle rules; all if it is not given.' }) },
  why: 'Old versions are kept and paid for until somebody deletes them, and nobody sees them in a listing.',
  fix: 'Add a rule with Status Enabled to LifecycleConfiguration.Rules, best with NoncurrentVersionExpiration.',
  scope(bucket, { parameters: { bucketNames = [] } }) {
    if (bucketNames.length > 0 && !text(bucket, 'BucketName')?.isOneOf(bucketNames)) return 'it is not on the list of buckets that need a lifecycle';
    return bucket.VersioningConfiguration?.Status === 'Enabled' ? true : 'it keeps no versions';
  },
  *check(bucket) {
    if (!some(bucket.LifecycleConfiguration?.Rules, (one) => one.Status === 'Enabled'))
      yield finding('LifecycleConfiguration.Rules', 'versions are kept for ever: no lifecycle rule is enabled', {
        expected: 'a rule with Status Enabled',
      });
  },
});
