import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'MSK_IN_CLUSTER_NODE_REQUIRE_TLS',
  title: 'The brokers of MSK clusters talk to each other over TLS',
  severity: 'medium',
  types: ['AWS::MSK::Cluster'],
  why: 'Brokers copy every record to each other. In plain text, whoever can listen on the network between them reads all topics.',
  fix: 'Set EncryptionInfo.EncryptionInTransit.InCluster to true, or leave it out. The change replaces the cluster.',
  *check(cluster) {
    // Encryption between brokers is on by default.
    if (cluster.EncryptionInfo?.EncryptionInTransit?.InCluster === false)
      yield finding('EncryptionInfo.EncryptionInTransit.InCluster', 'brokers talk to each other in plain text', { expected: 'true' });
  },
});
