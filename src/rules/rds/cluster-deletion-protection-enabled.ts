import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'RDS_CLUSTER_DELETION_PROTECTION_ENABLED',
  title: 'RDS clusters are protected from deletion',
  severity: 'low',
  types: ['AWS::RDS::DBCluster'],
  why: 'One wrong command, stack update or stolen credential is enough to delete a cluster with its data. Protection makes that two deliberate steps.',
  fix: 'Set DeletionProtection to true.',
  *check(cluster) {
    if (cluster.DeletionProtection !== true) yield finding('DeletionProtection', 'it can be deleted in one step', { expected: 'true' });
  },
});
