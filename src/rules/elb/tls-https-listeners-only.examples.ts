import type { Examples } from '../../core/index.ts';

const listener = (Protocol: unknown, LoadBalancerPort = '443') => ({ LoadBalancerPort, InstancePort: '8080', InstanceProtocol: 'HTTP', Protocol });

export default {
  pass: [
    { title: 'HTTPS', properties: { Listeners: [listener('HTTPS')] } },
    { title: 'SSL, in small letters', properties: { Listeners: [listener('ssl'), listener('https', '8443')] } },
  ],
  fail: [
    { title: 'HTTP', properties: { Listeners: [listener('HTTP', '80')] }, at: ['Listeners[0].Protocol'] },
    {
      title: 'HTTP and TCP beside HTTPS',
      properties: { Listeners: [listener('HTTPS'), listener('HTTP', '80'), listener('TCP', '25')] },
      at: ['Listeners[1].Protocol', 'Listeners[2].Protocol'],
    },
    {
      title: 'one is certain, though another is a parameter',
      template: {
        Parameters: { Protocol: { Type: 'String' } },
        Resources: {
          Web: {
            Type: 'AWS::ElasticLoadBalancing::LoadBalancer',
            Properties: { Listeners: [listener({ Ref: 'Protocol' }), listener('HTTP', '80')] },
          },
        },
      },
      at: ['Listeners[1].Protocol'],
    },
  ],
  unknown: [
    {
      title: 'the protocol is a parameter',
      template: {
        Parameters: { Protocol: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { Listeners: [listener({ Ref: 'Protocol' })] } } },
      },
    },
  ],
  notApplicable: [{ title: 'there is no listener', properties: { Listeners: [] } }],
} satisfies Examples;
