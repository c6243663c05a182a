import type { Examples } from '../../core/index.ts';

const cluster = { ClusterName: 'events', KafkaVersion: '3.6.0', NumberOfBrokerNodes: 3 };

export default {
  pass: [
    { title: 'metrics by topic and broker', properties: { ...cluster, EnhancedMonitoring: 'PER_TOPIC_PER_BROKER' } },
    { title: 'metrics by topic and partition', properties: { ...cluster, EnhancedMonitoring: 'PER_TOPIC_PER_PARTITION' } },
  ],
  fail: [
    { title: 'nothing is said, so the basic metrics', properties: cluster, at: ['EnhancedMonitoring'] },
    { title: 'metrics by broker', properties: { ...cluster, EnhancedMonitoring: 'PER_BROKER' }, at: ['EnhancedMonitoring'] },
  ],
  unknown: [
    {
      title: 'the level is a parameter',
      template: {
        Parameters: { Level: { Type: 'String' } },
        Resources: { Events: { Type: 'AWS::MSK::Cluster', Properties: { ...cluster, EnhancedMonitoring: { Ref: 'Level' } } } },
      },
    },
  ],
} satisfies Examples;
