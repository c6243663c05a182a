import type { Examples } from '../../core/index.ts';

const open = (rule: object) => ({ GroupDescription: 'web', SecurityGroupIngress: [{ IpProtocol: 'tcp', CidrIp: '0.0.0.0/0', ...rule }] });
const web = { authorizedTcpPorts: '80,443,1020-1025' };

export default {
  pass: [
    { title: 'an authorized port', properties: open({ FromPort: 443, ToPort: 443 }), parameters: web },
    { title: 'a part of an authorized range', properties: open({ FromPort: 1021, ToPort: 1024 }), parameters: web },
    { title: 'ping is neither TCP nor UDP', properties: open({ IpProtocol: 'icmp', FromPort: -1, ToPort: -1 }), parameters: web },
  ],
  fail: [
    {
      title: 'a port that nobody authorized',
      properties: open({ FromPort: 8080, ToPort: 8080 }),
      parameters: web,
      at: ['SecurityGroupIngress[0].CidrIp'],
    },
    {
      title: 'a range wider than is authorized',
      properties: open({ FromPort: 80, ToPort: 443 }),
      parameters: web,
      at: ['SecurityGroupIngress[0].CidrIp'],
    },
    { title: 'all traffic', properties: open({ IpProtocol: '-1' }), parameters: web, at: ['SecurityGroupIngress[0].CidrIp'] },
    {
      title: 'a port that is authorized for TCP, not for UDP',
      properties: open({ IpProtocol: 'udp', FromPort: 443, ToPort: 443 }),
      parameters: web,
      at: ['SecurityGroupIngress[0].CidrIp'],
    },
    { title: 'nothing is authorized', properties: open({ FromPort: 443, ToPort: 443 }), at: ['SecurityGroupIngress[0].CidrIp'] },
    {
      title: 'a rule that stands by itself',
      type: 'AWS::EC2::SecurityGroupIngress',
      properties: { GroupId: 'sg-0123456789abcdef0', IpProtocol: 'tcp', FromPort: 25, ToPort: 25, CidrIpv6: '::/0' },
      parameters: web,
      at: ['CidrIpv6'],
    },
  ],
  notApplicable: [{ title: 'nothing is open to everybody', properties: open({ FromPort: 25, ToPort: 25, CidrIp: '10.0.0.0/8' }), parameters: web }],
} satisfies Examples;
