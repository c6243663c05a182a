import { allOf, anyOf, csv, finding, integer, listOf, rule, some, string, text } from '../../core/index.ts';

export default rule({
  id: 'S3_LIFECYCLE_POLICY_CHECK',
  title: 'S3 buckets move or expire objects by lifecycle rules',
  severity: 'low',
  types: ['AWS::S3::Bucket'],
  recommended: false,
  parameters: {
    targetTransitionDays: integer({ about: 'The days after which objects must move to another storage class.' }),
    targetExpirationDays: integer({ about: 'The days after which objects must expire.' }),
    targetTransitionStorageClass: string({ about: 'The storage class to which objects must move.' }),
    targetPrefix: string({ about: 'The prefix that the lifecycle rule must be for.' }),
    bucketNames: csv({ about: 'The buckets that must have such a rule; all if it is not given.' }),
  },
  why: 'Objects that nobody deletes are paid for every month, and personal data among them is kept longer than the law allows.',
  fix: 'Add a rule with Status Enabled to LifecycleConfiguration.Rules that expires or moves objects.',
  scope(bucket, { parameters: { bucketNames = [] } }) {
    return bucketNames.length === 0 || text(bucket, 'BucketName')?.isOneOf(bucketNames)
      ? true
      : 'it is not on the list of buckets that need a lifecycle';
  },
  *check(bucket, { parameters: { targetTransitionDays: days, targetExpirationDays, targetTransitionStorageClass: storage, targetPrefix } }) {
    const rules = bucket.LifecycleConfiguration?.Rules;
    if (!some(rules, (one) => one.Status === 'Enabled')) {
      yield finding('LifecycleConfiguration.Rules', 'no lifecycle rule is enabled', { expected: 'a rule with Status Enabled' });
      return;
    }
    const fits = some(rules, (one) =>
      allOf(
        () => one.Status === 'Enabled',
        () => targetPrefix === undefined || one.Prefix === targetPrefix,
        () => targetExpirationDays === undefined || one.ExpirationInDays === targetExpirationDays,
        () =>
          (days === undefined && storage === undefined) ||
          anyOf(
            () => some(listOf(one.Transition), (move) => moves(move)),
            () => some(one.Transitions, (move) => moves(move)),
          ),
      ),
    );
    function moves(move: { readonly TransitionInDays?: number; readonly StorageClass: string }): boolean {
      return (days === undefined || move.TransitionInDays === days) && (storage === undefined || move.StorageClass === storage);
    }
    if (!fits) yield finding('LifecycleConfiguration.Rules', 'no enabled lifecycle rule is as it is wanted');
  },
});
