import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'it stands in a VPC',
      properties: { VPCOptions: { SubnetIds: ['subnet-0123456789abcdef0'], SecurityGroupIds: ['sg-0123456789abcdef0'] } },
    },
    {
      title: 'in a subnet that is made beside it',
      resources: {
        Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-0123456789abcdef0', CidrBlock: '10.0.0.0/24' } },
        Domain: { Type: 'AWS::Elasticsearch::Domain', Properties: { VPCOptions: { SubnetIds: [{ Ref: 'Subnet' }] } } },
      },
    },
  ],
  fail: [
    { title: 'nothing is said, which means the internet', properties: { DomainName: 'logs' }, at: ['VPCOptions'] },
    { title: 'no subnets are named', properties: { VPCOptions: { SubnetIds: [] } }, at: ['VPCOptions'] },
  ],
} satisfies Examples;
