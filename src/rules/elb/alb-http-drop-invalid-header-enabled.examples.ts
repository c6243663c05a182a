import type { Examples } from '../../core/index.ts';

const drop = (Value: unknown) => ({
  LoadBalancerAttributes: [
    { Key: 'idle_timeout.timeout_seconds', Value: '60' },
    { Key: 'routing.http.drop_invalid_header_fields.enabled', Value },
  ],
});

export default {
  pass: [{ title: 'they are dropped', properties: { Type: 'application', ...drop('true') } }],
  fail: [
    { title: 'nothing is said, so they are passed on', properties: {}, at: ['LoadBalancerAttributes'] },
    { title: 'dropping is switched off', properties: drop('false'), at: ['LoadBalancerAttributes[1].Value'] },
  ],
  unknown: [
    {
      title: 'the attribute is a parameter',
      template: {
        Parameters: { Drop: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: drop({ Ref: 'Drop' }) } },
      },
    },
  ],
  notApplicable: [
    { title: 'a network load balancer', properties: { Type: 'network' } },
    { title: 'a gateway load balancer', properties: { Type: 'gateway' } },
  ],
} satisfies Examples;
