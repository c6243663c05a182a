import { call, canonical, remedy } from '../../core/remedy.ts';

interface Facts {
  /** Who may make volumes of it: groups and accounts. */
  readonly sharedWith: readonly { readonly Group?: string; readonly UserId?: string }[];
}

export default remedy<Facts>({
  rules: ['EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK'],
  types: ['AWS::EC2::Snapshot'],
  does: 'takes the snapshot back from everybody, and keeps the accounts that it is shared with',
  actions: { read: ['ec2:DescribeSnapshotAttribute'], write: ['ec2:ModifySnapshotAttribute'] },
  changes: [],
  async read({ id }, ask) {
    const told = await ask('ec2', 'DescribeSnapshotAttribute', { SnapshotId: id, Attribute: 'createVolumePermission' }, ['InvalidSnapshot.NotFound']);
    if (!told) return undefined;
    const shares = (told.CreateVolumePermissions ?? []).map(({ Group, UserId }) => ({ ...(Group ? { Group } : {}), ...(UserId ? { UserId } : {}) }));
    return { sharedWith: shares.sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1)) };
  },
  plan(facts, { id }) {
    if (!facts.sharedWith.some((one) => one.Group === 'all')) return { steps: [], after: facts };
    const modify = (OperationType: 'add' | 'remove') =>
      call('ec2', 'ModifySnapshotAttribute', { SnapshotId: id, Attribute: 'createVolumePermission', OperationType, GroupNames: ['all'] });
    return {
      steps: [{ ...modify('remove'), undo: [modify('add')] }],
      after: { sharedWith: facts.sharedWith.filter((one) => one.Group !== 'all') },
    };
  },
});
