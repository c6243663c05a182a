import { finding, rule, string } from '../../core/index.ts';

export default rule({
  id: 'S3_BUCKET_DEFAULT_LOCK_ENABLED',
  title: 'S3 buckets lock new objects against deletion by default',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  // Most buckets hold what must be deletable.
  recommended: false,
  parameters: {
    mode: string({ about: 'The retention mode that is wanted; either will do if it is not given.', allowed: ['GOVERNANCE', 'COMPLIANCE'] }),
  },
  why: 'Records and backups that can be deleted are worth little to an auditor, and nothing after an attack that deletes them first.',
  fix: 'Set ObjectLockEnabled to true, and give ObjectLockConfiguration a Rule with a DefaultRetention (Mode, and Days or Years).',
  *check(bucket, { parameters }) {
    if (bucket.ObjectLockEnabled !== true) {
      yield finding('ObjectLockEnabled', 'object lock is not enabled', { expected: 'true' });
      return;
    }
    const lock = bucket.ObjectLockConfiguration;
    if (lock?.ObjectLockEnabled !== 'Enabled') {
      yield finding('ObjectLockConfiguration.ObjectLockEnabled', 'object lock has no configuration, so new objects are not locked', {
        expected: 'Enabled',
      });
      return;
    }
    const retention = lock.Rule?.DefaultRetention;
    if (!retention) yield finding('ObjectLockConfiguration.Rule.DefaultRetention', 'no default retention is set, so new objects are not locked');
    else if (parameters.mode !== undefined && retention.Mode !== parameters.mode)
      yield finding('ObjectLockConfiguration.Rule.DefaultRetention.Mode', `the retention mode is not ${parameters.mode}`, {
        expected: parameters.mode,
      });
  },
});
