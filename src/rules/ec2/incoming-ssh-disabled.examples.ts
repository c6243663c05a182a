import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nobody may come in', properties: { GroupDescription: 'web' } },
    {
      title: 'SSH from one office only',
      properties: { GroupDescription: 'web', SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '203.0.113.0/24' }] },
    },
    {
      title: 'everybody may come to another port',
      properties: { GroupDescription: 'web', SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }] },
    },
    {
      title: 'port 22 of another protocol',
      properties: { GroupDescription: 'web', SecurityGroupIngress: [{ IpProtocol: 'udp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }] },
    },
    {
      title: 'SSH from within the VPC',
      resources: {
        Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
        Group: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: {
            GroupDescription: 'web',
            VpcId: { Ref: 'Vpc' },
            SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] } }],
          },
        },
      },
    },
    {
      title: 'the port does not concern the rule, so the unknown range does not either',
      template: {
        Parameters: { Range: { Type: 'String' } },
        Resources: {
          Group: {
            Type: 'AWS::EC2::SecurityGroup',
            Properties: {
              GroupDescription: 'web',
              SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: { Ref: 'Range' } }],
            },
          },
        },
      },
    },
    {
      title: 'a list of prefixes that AWS keeps',
      properties: {
        GroupDescription: 'web',
        SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, SourcePrefixListId: 'pl-0123456789abcdef0' }],
      },
    },
  ],
  fail: [
    {
      title: 'SSH from everywhere',
      properties: { GroupDescription: 'web', SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }] },
      at: ['SecurityGroupIngress[0].CidrIp'],
    },
    {
      title: 'a wide range of ports, from every IPv6 address',
      properties: { GroupDescription: 'web', SecurityGroupIngress: [{ IpProtocol: '6', FromPort: 0, ToPort: 1024, CidrIpv6: '::/0' }] },
      at: ['SecurityGroupIngress[0].CidrIpv6'],
    },
    {
      title: 'every protocol, whatever the ports say',
      properties: { GroupDescription: 'web', SecurityGroupIngress: [{ IpProtocol: '-1', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }] },
      at: ['SecurityGroupIngress[0].CidrIp'],
    },
    {
      title: 'a rule that stands by itself, with everybody written in another way',
      resources: {
        Ingress: {
          Type: 'AWS::EC2::SecurityGroupIngress',
          Properties: { GroupId: 'sg-0123456789abcdef0', IpProtocol: 'tcp', FromPort: 1, ToPort: 10000, CidrIp: '1.0.0.0/0' },
        },
      },
      at: ['CidrIp'],
    },
    {
      title: 'everybody through a list of prefixes',
      resources: {
        Anywhere: {
          Type: 'AWS::EC2::PrefixList',
          Properties: { PrefixListName: 'anywhere', AddressFamily: 'IPv4', MaxEntries: 1, Entries: [{ Cidr: '0.0.0.0/0' }] },
        },
        Group: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: {
            GroupDescription: 'web',
            SecurityGroupIngress: [
              { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, SourcePrefixListId: { 'Fn::GetAtt': ['Anywhere', 'PrefixListId'] } },
            ],
          },
        },
      },
      at: ['SecurityGroupIngress[0].SourcePrefixListId'],
    },
    {
      title: 'one rule is certain, though another is not',
      template: {
        Parameters: { Range: { Type: 'String' } },
        Resources: {
          Group: {
            Type: 'AWS::EC2::SecurityGroup',
            Properties: {
              GroupDescription: 'web',
              SecurityGroupIngress: [
                { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: { Ref: 'Range' } },
                { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv6: '::/0' },
              ],
            },
          },
        },
      },
      at: ['SecurityGroupIngress[1].CidrIpv6'],
    },
  ],
  unknown: [
    {
      title: 'the range is a parameter without default',
      template: {
        Parameters: { Range: { Type: 'String' } },
        Resources: {
          Group: {
            Type: 'AWS::EC2::SecurityGroup',
            Properties: {
              GroupDescription: 'web',
              SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: { Ref: 'Range' } }],
            },
          },
        },
      },
    },
  ],
} satisfies Examples;
