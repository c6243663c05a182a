import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'RDS_CLUSTER_AUTO_MINOR_VERSION_UPGRADE_ENABLE',
  title: 'RDS Multi-AZ clusters take minor versions of their engine by themselves',
  severity: 'medium',
  types: ['AWS::RDS::DBCluster'],
  why: 'Minor versions carry the security fixes of the engine, and a cluster that does not take them runs with known holes until somebody remembers.',
  fix: 'Leave AutoMinorVersionUpgrade out or set it to true; upgrades then happen in the maintenance window.',
  scope: (cluster) =>
    !/^(aurora|neptune|docdb)/i.test(cluster.Engine ?? '') || 'only Multi-AZ clusters of MySQL and PostgreSQL are judged, not Aurora',
  *check(cluster) {
    if (cluster.AutoMinorVersionUpgrade === false)
      yield finding('AutoMinorVersionUpgrade', 'minor versions are not taken automatically', { expected: 'true' });
  },
});
