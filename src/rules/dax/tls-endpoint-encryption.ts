import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'DAX_TLS_ENDPOINT_ENCRYPTION',
  title: 'DAX clusters speak TLS to their clients',
  severity: 'medium',
  types: ['AWS::DAX::Cluster'],
  why: 'Items travel between the application and the cluster in plain text, and whoever is in the network reads along.',
  fix: 'Set ClusterEndpointEncryptionType to TLS; the cluster is then made anew, and clients must connect to daxs:// addresses.',
  *check(cluster) {
    // CloudFormation's default is NONE.
    if ((cluster.ClusterEndpointEncryptionType ?? 'NONE').toUpperCase() !== 'TLS')
      yield finding('ClusterEndpointEncryptionType', 'the endpoint of the cluster does not speak TLS', { expected: 'TLS' });
  },
});
