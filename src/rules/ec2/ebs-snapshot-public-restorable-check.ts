import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK',
  title: 'EBS snapshots cannot be restored by everybody',
  severity: 'critical',
  types: ['AWS::EC2::Snapshot'],
  why: 'A public snapshot is a whole disk for everybody who has an AWS account: within minutes of its release people search it for keys and data.',
  fix: 'Make the snapshot private, or share it with single accounts; turn on the block of public snapshots for the region.',
  *check(_, { state }) {
    if (some(state.createVolumePermission, (one) => one.Group === 'all')) yield finding('', 'everybody may make volumes of the snapshot');
  },
});
