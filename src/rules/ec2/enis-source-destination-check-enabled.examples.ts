import type { Examples } from '../../core/index.ts';

const card = (properties: object) => ({ SubnetId: 'subnet-0123456789abcdef0', ...properties });

export default {
  pass: [
    { title: 'it is on by default', properties: card({}) },
    { title: 'it is on', properties: card({ SourceDestCheck: true }) },
    { title: 'an instance leaves it on', type: 'AWS::EC2::Instance', properties: { InstanceType: 't3.small' } },
  ],
  fail: [
    { title: 'it is off', properties: card({ SourceDestCheck: false }), at: ['SourceDestCheck'] },
    {
      title: 'it is off at a deployed interface that somebody has made',
      properties: card({ InterfaceType: 'interface', SourceDestCheck: false }),
      state: { Subject: { requesterManaged: false } },
      at: ['SourceDestCheck'],
    },
    { title: 'an instance switches it off', type: 'AWS::EC2::Instance', properties: { SourceDestCheck: false }, at: ['SourceDestCheck'] },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Check: { Type: 'String' } },
        Resources: { Card: { Type: 'AWS::EC2::NetworkInterface', Properties: card({ SourceDestCheck: { Ref: 'Check' } }) } },
      },
    },
  ],
  notApplicable: [
    { title: 'it belongs to a load balancer', properties: card({ InterfaceType: 'network_load_balancer', SourceDestCheck: false }) },
    {
      title: 'a deployed one that a service has made for itself',
      properties: card({ InterfaceType: 'interface', SourceDestCheck: false }),
      state: { Subject: { requesterManaged: true } },
    },
  ],
} satisfies Examples;
