import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'three nodes over zones', properties: { ClusterConfig: { InstanceCount: 3, ZoneAwarenessEnabled: true } } }],
  fail: [
    {
      title: 'nothing is said, which means one node',
      properties: { DomainName: 'logs' },
      at: ['ClusterConfig.InstanceCount', 'ClusterConfig.ZoneAwarenessEnabled'],
    },
    { title: 'two nodes', properties: { ClusterConfig: { InstanceCount: 2, ZoneAwarenessEnabled: true } }, at: ['ClusterConfig.InstanceCount'] },
    { title: 'three nodes in one zone', properties: { ClusterConfig: { InstanceCount: 3 } }, at: ['ClusterConfig.ZoneAwarenessEnabled'] },
  ],
  unknown: [
    {
      title: 'the number of nodes is a parameter without default',
      template: {
        Parameters: { Nodes: { Type: 'Number' } },
        Resources: {
          Domain: {
            Type: 'AWS::OpenSearchService::Domain',
            Properties: { ClusterConfig: { InstanceCount: { Ref: 'Nodes' }, ZoneAwarenessEnabled: true } },
          },
        },
      },
    },
  ],
} satisfies Examples;
