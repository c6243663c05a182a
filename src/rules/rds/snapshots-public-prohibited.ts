import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'RDS_SNAPSHOTS_PUBLIC_PROHIBITED',
  title: 'RDS snapshots are not public',
  severity: 'critical',
  types: ['AWS::RDS::DBSnapshot', 'AWS::RDS::ClusterSnapshot'],
  why: 'A public snapshot can be copied and restored by every AWS account in the world, with all that is in the database, and nobody sees who has done it.',
  fix: 'Take the value all from the attribute restore of the snapshot, and share it with certain accounts if need be.',
  *check(_, { state }) {
    // Who may restore it is asked of the deployed snapshot.
    if (some(state.restorableBy as readonly string[] | undefined, (one) => one === 'all'))
      yield finding('', 'everybody may copy and restore it', { expected: 'certain accounts only' });
  },
});
