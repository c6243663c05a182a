import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'EBS_SNAPSHOT_BLOCK_PUBLIC_ACCESS',
  title: 'EBS snapshots cannot be shared with the public',
  severity: 'high',
  types: ['AWS::EC2::SnapshotBlockPublicAccess'],
  why: 'A snapshot that is made public by mistake is the whole disk, with its keys and data, for anybody with an AWS account.',
  fix: 'Set State to block-all-sharing.',
  *check(block) {
    // Blocking what is new leaves what is public already to the public.
    if (block.State !== 'block-all-sharing')
      yield finding('State', 'not all public sharing of snapshots is blocked', { expected: 'block-all-sharing' });
  },
});
