import type { Examples } from '../../core/index.ts';

const cluster = { ClusterName: 'events', KafkaVersion: '3.6.0', NumberOfBrokerNodes: 3 };

export default {
  pass: [
    { title: 'nothing is said, so TLS is on', properties: cluster },
    { title: 'TLS is on', properties: { ...cluster, EncryptionInfo: { EncryptionInTransit: { InCluster: true, ClientBroker: 'TLS' } } } },
  ],
  fail: [
    {
      title: 'TLS between brokers is off',
      properties: { ...cluster, EncryptionInfo: { EncryptionInTransit: { InCluster: false, ClientBroker: 'TLS' } } },
      at: ['EncryptionInfo.EncryptionInTransit.InCluster'],
    },
  ],
  unknown: [
    {
      title: 'TLS is a parameter',
      template: {
        Parameters: { Tls: { Type: 'String' } },
        Resources: {
          Events: { Type: 'AWS::MSK::Cluster', Properties: { ...cluster, EncryptionInfo: { EncryptionInTransit: { InCluster: { Ref: 'Tls' } } } } },
        },
      },
    },
  ],
} satisfies Examples;
