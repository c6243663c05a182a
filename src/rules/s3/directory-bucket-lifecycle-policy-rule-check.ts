import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'S3_DIRECTORY_BUCKET_LIFECYCLE_POLICY_RULE_CHECK',
  title: 'S3 directory buckets have a lifecycle rule that is enabled',
  severity: 'low',
  types: ['AWS::S3Express::DirectoryBucket'],
  recommended: false,
  why: 'Directory buckets are the dearest class of storage: objects that are left over, and parts of uploads that never ended, are paid for at its price.',
  fix: 'Add a rule with Status Enabled to LifecycleConfiguration.Rules, with ExpirationInDays or AbortIncompleteMultipartUpload.',
  *check(bucket) {
    if (!some(bucket.LifecycleConfiguration?.Rules, (one) => one.Status === 'Enabled'))
      yield finding('LifecycleConfiguration.Rules', 'no lifecycle rule is enabled', { expected: 'a rule with Status Enabled' });
  },
});
