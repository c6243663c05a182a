import type { Examples } from '../../core/index.ts';

const Listeners = [{ LoadBalancerPort: '443', InstancePort: '443', Protocol: 'TCP' }];

export default {
  pass: [
    { title: 'it is on', properties: { Listeners, CrossZone: true } },
    { title: 'it is on, written as text', properties: { Listeners, CrossZone: 'true' } },
  ],
  fail: [
    { title: 'nothing is said, so it is off', properties: { Listeners }, at: ['CrossZone'] },
    { title: 'it is off', properties: { Listeners, CrossZone: false }, at: ['CrossZone'] },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { CrossZone: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { Listeners, CrossZone: { Ref: 'CrossZone' } } } },
      },
    },
  ],
} satisfies Examples;
