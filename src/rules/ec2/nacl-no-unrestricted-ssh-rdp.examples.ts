import type { Examples } from '../../core/index.ts';

const entry = (properties: object) => ({
  NetworkAclId: 'acl-0123456789abcdef0',
  RuleNumber: 100,
  Protocol: 6,
  RuleAction: 'allow',
  CidrBlock: '0.0.0.0/0',
  PortRange: { From: 22, To: 22 },
  ...properties,
});

export default {
  pass: [
    { title: 'SSH from one network', properties: entry({ CidrBlock: '198.51.100.0/24' }) },
    { title: 'SSH is denied', properties: entry({ RuleAction: 'deny' }) },
    { title: 'SSH out of the subnet', properties: entry({ Egress: true }) },
    { title: 'the web', properties: entry({ PortRange: { From: 443, To: 443 } }) },
    { title: 'ping', properties: entry({ Protocol: 1, PortRange: undefined, Icmp: { Type: -1, Code: -1 } }) },
  ],
  fail: [
    { title: 'SSH from everywhere', properties: entry({}), at: ['CidrBlock'] },
    {
      title: 'remote desktop from every IPv6 address',
      properties: entry({ CidrBlock: undefined, Ipv6CidrBlock: '::/0', Protocol: 17, PortRange: { From: 3000, To: 4000 } }),
      at: ['Ipv6CidrBlock'],
    },
    {
      title: 'SSH from everywhere, in a deployed list that somebody made',
      properties: entry({}),
      state: { Subject: { isOfDefaultList: false } },
      at: ['CidrBlock'],
    },
    { title: 'all traffic', properties: entry({ Protocol: -1, PortRange: undefined }), at: ['CidrBlock'] },
  ],
  unknown: [
    {
      title: 'the network is a parameter without default',
      template: {
        Parameters: { Range: { Type: 'String' } },
        Resources: { Entry: { Type: 'AWS::EC2::NetworkAclEntry', Properties: entry({ CidrBlock: { Ref: 'Range' } }) } },
      },
    },
  ],
  notApplicable: [
    {
      title: 'the default list of a deployed VPC',
      properties: entry({ Protocol: -1, PortRange: undefined }),
      state: { Subject: { isOfDefaultList: true } },
    },
  ],
} satisfies Examples;
