import type { Examples } from '../../core/index.ts';

const open = (rule: object) => ({ GroupDescription: 'files', SecurityGroupIngress: [{ IpProtocol: 'tcp', CidrIp: '0.0.0.0/0', ...rule }] });

export default {
  pass: [
    { title: 'only the web is open', properties: open({ FromPort: 80, ToPort: 80 }) },
    { title: 'remote desktop from one network', properties: open({ FromPort: 3389, ToPort: 3389, CidrIp: '198.51.100.0/24' }) },
    { title: 'another protocol', properties: open({ FromPort: 21, ToPort: 21, IpProtocol: 'udp' }) },
    {
      title: 'a database port that the parameters do not name',
      properties: open({ FromPort: 3306, ToPort: 3306 }),
      parameters: { blockedPort4: 23 },
    },
  ],
  fail: [
    { title: 'remote desktop is open', properties: open({ FromPort: 3389, ToPort: 3389 }), at: ['SecurityGroupIngress[0].CidrIp'] },
    { title: 'a range holds a port', properties: open({ FromPort: 3000, ToPort: 4000 }), at: ['SecurityGroupIngress[0].CidrIp'] },
    { title: 'all traffic', properties: open({ IpProtocol: '-1' }), at: ['SecurityGroupIngress[0].CidrIp'] },
    { title: 'a range without end', properties: open({ FromPort: 1, ToPort: -1 }), at: ['SecurityGroupIngress[0].CidrIp'] },
    {
      title: 'two rules are two findings',
      properties: {
        GroupDescription: 'files',
        SecurityGroupIngress: [
          { IpProtocol: 'tcp', FromPort: 20, ToPort: 21, CidrIp: '0.0.0.0/0' },
          { IpProtocol: 'tcp', FromPort: 3306, ToPort: 3306, CidrIpv6: '::/0' },
        ],
      },
      at: ['SecurityGroupIngress[0].CidrIp', 'SecurityGroupIngress[1].CidrIpv6'],
    },
    {
      title: 'a port of our own',
      properties: open({ FromPort: 9050, ToPort: 9050 }),
      parameters: { blockedPorts: '8080,9000-9100' },
      at: ['SecurityGroupIngress[0].CidrIp'],
    },
    {
      title: 'a rule that stands by itself',
      type: 'AWS::EC2::SecurityGroupIngress',
      properties: { GroupId: 'sg-0123456789abcdef0', IpProtocol: 'tcp', FromPort: 3389, ToPort: 3389, CidrIpv6: '::/0' },
      at: ['CidrIpv6'],
    },
  ],
  unknown: [
    {
      title: 'the port is a parameter without default',
      template: {
        Parameters: { Port: { Type: 'Number' } },
        Resources: {
          Group: {
            Type: 'AWS::EC2::SecurityGroup',
            Properties: {
              GroupDescription: 'files',
              SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: { Ref: 'Port' }, ToPort: { Ref: 'Port' }, CidrIp: '0.0.0.0/0' }],
            },
          },
        },
      },
    },
  ],
} satisfies Examples;
