import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK',
  title: 'Redshift clusters are not reachable from the internet',
  severity: 'critical',
  types: ['AWS::Redshift::Cluster'],
  why: 'A publicly accessible cluster has a public address. One careless security group rule is then enough for the whole internet to try passwords on the warehouse.',
  fix: 'Leave PubliclyAccessible out or set it to false, and let clients come through the VPC or a VPN.',
  *check(cluster) {
    // Off unless said otherwise.
    if (cluster.PubliclyAccessible === true) yield finding('PubliclyAccessible', 'it has a public address', { expected: 'false' });
  },
});
