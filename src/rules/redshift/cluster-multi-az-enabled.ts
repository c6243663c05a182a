import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_CLUSTER_MULTI_AZ_ENABLED',
  title: 'Redshift clusters have nodes in two availability zones',
  severity: 'medium',
  recommended: false,
  types: ['AWS::Redshift::Cluster'],
  why: 'A cluster in one zone is down with the zone, until it is restored or moved.',
  fix: 'Set MultiAZ to true; that takes RA3 nodes and a subnet group with three zones, and costs the nodes twice.',
  *check(cluster) {
    if (cluster.MultiAZ !== true) yield finding('MultiAZ', 'it stands in one availability zone only', { expected: 'true' });
  },
});
