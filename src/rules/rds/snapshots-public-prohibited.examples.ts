import type { Examples } from '../../core/index.ts';

const properties = { DBInstanceIdentifier: 'orders', DBSnapshotIdentifier: 'before-upgrade' };
const ofCluster = { type: 'AWS::RDS::ClusterSnapshot', properties: { DBClusterIdentifier: 'orders', DBClusterSnapshotIdentifier: 'before-upgrade' } };
const found = (...restorableBy: readonly string[]) => ({ state: { Subject: { restorableBy } } });

export default {
  pass: [
    { title: 'nobody else may restore it', properties, ...found() },
    { title: 'another account may restore it', ...ofCluster, ...found('444455556666') },
  ],
  fail: [
    { title: 'everybody may restore it', properties, ...found('444455556666', 'all'), at: [''] },
    { title: 'everybody may restore the snapshot of a cluster', ...ofCluster, ...found('all'), at: [''] },
  ],
  unknown: [{ title: 'it is not deployed', properties }],
} satisfies Examples;
