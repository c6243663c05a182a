import type { Examples } from '../../core/index.ts';

const open = (rule: object) => ({ GroupDescription: 'jump', SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, ...rule }] });

export default {
  pass: [
    { title: 'SSH from one network', properties: open({ CidrIp: '198.51.100.0/24' }) },
    { title: 'the web for everybody', properties: open({ FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }) },
    { title: 'only IPv6 is looked at', properties: open({ CidrIp: '0.0.0.0/0' }), parameters: { ipType: 'IPv6' } },
    { title: 'only UDP is looked at', properties: open({ CidrIp: '0.0.0.0/0' }), parameters: { protocolType: 'udp' } },
    { title: 'only other ports are looked at', properties: open({ CidrIp: '0.0.0.0/0' }), parameters: { restrictPorts: '23,5900' } },
  ],
  fail: [
    { title: 'SSH for everybody', properties: open({ CidrIp: '0.0.0.0/0' }), at: ['SecurityGroupIngress[0].CidrIp'] },
    {
      title: 'remote desktop over UDP',
      properties: open({ IpProtocol: 'udp', FromPort: 3389, ToPort: 3389, CidrIpv6: '::/0' }),
      at: ['SecurityGroupIngress[0].CidrIpv6'],
    },
    { title: 'all traffic', properties: open({ IpProtocol: -1, CidrIp: '0.0.0.0/0' }), at: ['SecurityGroupIngress[0].CidrIp'] },
    {
      title: 'a rule that stands by itself',
      type: 'AWS::EC2::SecurityGroupIngress',
      properties: { GroupId: 'sg-0123456789abcdef0', IpProtocol: 'tcp', FromPort: 0, ToPort: 65535, CidrIp: '0.0.0.0/0' },
      at: ['CidrIp'],
    },
  ],
  unknown: [
    {
      title: 'the protocol is a parameter without default',
      template: {
        Parameters: { Protocol: { Type: 'String' } },
        Resources: { Group: { Type: 'AWS::EC2::SecurityGroup', Properties: open({ IpProtocol: { Ref: 'Protocol' }, CidrIp: '0.0.0.0/0' }) } },
      },
    },
  ],
} satisfies Examples;
