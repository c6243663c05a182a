import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'MSK_CLUSTER_PUBLIC_ACCESS_DISABLED',
  title: 'MSK clusters cannot be reached from the internet',
  severity: 'critical',
  types: ['AWS::MSK::Cluster'],
  why: 'The brokers of a public cluster have addresses on the internet: one leaked credential, or one loose rule, and strangers read and write your topics.',
  fix: 'Set BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type to DISABLED, or leave it out, and connect over the VPC.',
  *check(cluster) {
    // Public access is off by default.
    const type = cluster.BrokerNodeGroupInfo?.ConnectivityInfo?.PublicAccess?.Type ?? 'DISABLED';
    if (type !== 'DISABLED')
      yield finding('BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type', 'the brokers have public addresses', { expected: 'DISABLED' });
  },
});
