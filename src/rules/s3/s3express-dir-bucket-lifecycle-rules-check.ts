import { allOf, finding, integer, rule, some } from '../../core/index.ts';

export default rule({
  id: 'S3EXPRESS_DIR_BUCKET_LIFECYCLE_RULES_CHECK',
  title: 'S3 directory buckets expire objects by lifecycle rules',
  severity: 'low',
  types: ['AWS::S3Express::DirectoryBucket'],
  recommended: false,
  parameters: { targetExpirationDays: integer({ about: 'The days after which objects must expire.' }) },
  why: 'Directory buckets are the dearest class of storage, and they cannot move objects to a cheaper one: what nobody deletes stays there.',
  fix: 'Add a rule with Status Enabled and ExpirationInDays to LifecycleConfiguration.Rules.',
  *check(bucket, { parameters: { targetExpirationDays: days } }) {
    const rules = bucket.LifecycleConfiguration?.Rules;
    if (!some(rules, (one) => one.Status === 'Enabled'))
      yield finding('LifecycleConfiguration.Rules', 'no lifecycle rule is enabled', { expected: 'a rule with Status Enabled' });
    else if (
      days !== undefined &&
      !some(rules, (one) =>
        allOf(
          () => one.Status === 'Enabled',
          () => one.ExpirationInDays === days,
        ),
      )
    )
      yield finding('LifecycleConfiguration.Rules', `no enabled rule expires objects after ${days} days`, { expected: `ExpirationInDays ${days}` });
  },
});
