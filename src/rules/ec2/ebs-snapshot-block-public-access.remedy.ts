import { call, type OutputOf, remedy } from '../../core/remedy.ts';

interface Facts {
  readonly State: NonNullable<OutputOf<'ec2', 'GetSnapshotBlockPublicAccessState'>['State']>;
}

export default remedy<Facts>({
  rules: ['EBS_SNAPSHOT_BLOCK_PUBLIC_ACCESS'],
  types: ['AWS::EC2::SnapshotBlockPublicAccess'],
  does: 'blocks all public sharing of EBS snapshots in the region',
  caution: 'snapshots that are public on purpose are closed at once',
  actions: {
    read: ['ec2:GetSnapshotBlockPublicAccessState'],
    write: ['ec2:EnableSnapshotBlockPublicAccess', 'ec2:DisableSnapshotBlockPublicAccess'],
  },
  changes: ['State'],
  async read(_, ask) {
    const told = await ask('ec2', 'GetSnapshotBlockPublicAccessState', {});
    return { State: told?.State ?? 'unblocked' };
  },
  plan(facts) {
    if (facts.State === 'block-all-sharing') return { steps: [], after: facts };
    const enable = (State: 'block-all-sharing' | 'block-new-sharing') => call('ec2', 'EnableSnapshotBlockPublicAccess', { State });
    const undo = facts.State === 'unblocked' ? call('ec2', 'DisableSnapshotBlockPublicAccess', {}) : enable('block-new-sharing');
    return { steps: [{ ...enable('block-all-sharing'), undo: [undo] }], after: { State: 'block-all-sharing' } };
  },
});
