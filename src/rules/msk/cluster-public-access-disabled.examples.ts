import type { Examples } from '../../core/index.ts';

const cluster = (ConnectivityInfo?: object) => ({
  ClusterName: 'events',
  KafkaVersion: '3.6.0',
  NumberOfBrokerNodes: 3,
  BrokerNodeGroupInfo: {
    InstanceType: 'kafka.m7g.large',
    ClientSubnets: ['subnet-1', 'subnet-2', 'subnet-3'],
    ...(ConnectivityInfo ? { ConnectivityInfo } : {}),
  },
});

export default {
  pass: [
    { title: 'nothing is said, so there is no public access', properties: cluster() },
    { title: 'public access is off', properties: cluster({ PublicAccess: { Type: 'DISABLED' } }) },
  ],
  fail: [
    {
      title: 'the brokers get public addresses',
      properties: cluster({ PublicAccess: { Type: 'SERVICE_PROVIDED_EIPS' } }),
      at: ['BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type'],
    },
  ],
  unknown: [
    {
      title: 'public access is a parameter',
      template: {
        Parameters: { Access: { Type: 'String' } },
        Resources: { Events: { Type: 'AWS::MSK::Cluster', Properties: cluster({ PublicAccess: { Type: { Ref: 'Access' } } }) } },
      },
    },
  ],
} satisfies Examples;
