import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'DOCDB_CLUSTER_SNAPSHOT_PUBLIC_PROHIBITED',
  title: 'DocumentDB snapshots are not public',
  severity: 'critical',
  // All services whose databases are told of by RDS have one type of cluster snapshots.
  types: ['AWS::RDS::ClusterSnapshot'],
  why: 'A public snapshot can be copied and restored by every AWS account in the world, with all the documents in it, and nobody sees who has done it.',
  fix: 'Take the value all from the attribute restore of the snapshot, and share it with certain accounts if need be.',
  scope: (_, { state }) => String(state.engine).startsWith('docdb') || 'it is no snapshot of DocumentDB',
  *check(_, { state }) {
    if (some(state.restorableBy as readonly string[] | undefined, (one) => one === 'all'))
      yield finding('', 'everybody may copy and restore it', { expected: 'certain accounts only' });
  },
});
