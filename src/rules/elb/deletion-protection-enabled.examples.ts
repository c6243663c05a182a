import type { Examples } from '../../core/index.ts';

const protection = (Value: unknown) => ({ LoadBalancerAttributes: [{ Key: 'deletion_protection.enabled', Value }] });

export default {
  pass: [
    { title: 'it is protected', properties: protection('true') },
    { title: 'a network load balancer is protected', properties: { Type: 'network', ...protection('true') } },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['LoadBalancerAttributes'] },
    { title: 'protection is off', properties: protection('false'), at: ['LoadBalancerAttributes[0].Value'] },
  ],
  unknown: [
    {
      title: 'protection is a parameter',
      template: {
        Parameters: { Protect: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: protection({ Ref: 'Protect' }) } },
      },
    },
    {
      title: 'which attribute it is, is a parameter',
      template: {
        Parameters: { Key: { Type: 'String' } },
        Resources: {
          Web: {
            Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
            Properties: { LoadBalancerAttributes: [{ Key: { Ref: 'Key' }, Value: 'true' }] },
          },
        },
      },
    },
  ],
} satisfies Examples;
