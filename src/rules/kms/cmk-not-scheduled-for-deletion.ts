import { finding, rule, string } from '../../core/index.ts';

export default rule({
  id: 'KMS_CMK_NOT_SCHEDULED_FOR_DELETION',
  title: 'KMS keys are not about to be deleted',
  severity: 'critical',
  types: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  parameters: { kmsKeyIds: string({ about: 'The ids of the keys to look at, separated by commas; all if it is not given.' }) },
  why: 'When a key is gone, everything that was encrypted under it is gone as well, backups included.',
  fix: 'Cancel the deletion (CancelKeyDeletion), and disable the key instead until nobody misses it.',
  scope(_, { parameters: { kmsKeyIds }, resource }) {
    return kmsKeyIds === undefined || kmsKeyIds.split(',').some((id) => id.trim() === resource.id) ? true : 'it is not on the list of keys';
  },
  *check(_, { state }) {
    if (state.keyState === 'PendingDeletion') yield finding('', 'the key is scheduled for deletion');
  },
});
