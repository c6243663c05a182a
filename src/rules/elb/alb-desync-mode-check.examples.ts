import type { Examples } from '../../core/index.ts';

const mode = (Value: unknown) => ({ LoadBalancerAttributes: [{ Key: 'routing.http.desync_mitigation_mode', Value }] });
const parameters = { desyncMode: 'defensive,strictest' };

export default {
  pass: [
    { title: 'nothing is said, which is defensive', properties: {}, parameters },
    { title: 'the mode is strictest', properties: mode('strictest'), parameters },
  ],
  fail: [
    { title: 'requests are only monitored', properties: mode('monitor'), parameters, at: ['LoadBalancerAttributes[0].Value'] },
    { title: 'the default is not approved', properties: {}, parameters: { desyncMode: 'strictest' }, at: ['LoadBalancerAttributes'] },
  ],
  unknown: [
    {
      title: 'the mode is a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: mode({ Ref: 'Mode' }) } },
      },
      parameters,
    },
  ],
  notApplicable: [{ title: 'a network load balancer', properties: { Type: 'network' }, parameters }],
} satisfies Examples;
