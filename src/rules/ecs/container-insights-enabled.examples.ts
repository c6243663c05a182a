import type { Examples } from '../../core/index.ts';

const cluster = (Value: unknown) => ({ ClusterSettings: [{ Name: 'containerInsights', Value }] });

export default {
  pass: [
    { title: 'they are on', properties: cluster('enabled') },
    { title: 'they are on in detail', properties: cluster('enhanced') },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['ClusterSettings'] },
    { title: 'they are off', properties: cluster('disabled'), at: ['ClusterSettings'] },
  ],
  unknown: [
    {
      title: 'they are a parameter',
      template: {
        Parameters: { Insights: { Type: 'String' } },
        Resources: { Cluster: { Type: 'AWS::ECS::Cluster', Properties: cluster({ Ref: 'Insights' }) } },
      },
    },
  ],
} satisfies Examples;
