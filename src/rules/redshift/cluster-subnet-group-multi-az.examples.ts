import type { Examples } from '../../core/index.ts';

const subnet = (zone: string) => ({
  Type: 'AWS::EC2::Subnet',
  Properties: { VpcId: 'vpc-0123456789abcdef0', CidrBlock: '10.0.0.0/24', AvailabilityZone: zone },
});
const group = {
  Type: 'AWS::Redshift::ClusterSubnetGroup',
  Properties: { Description: 'warehouse', SubnetIds: [{ Ref: 'SubnetA' }, { Ref: 'SubnetB' }] },
};

export default {
  pass: [{ title: 'two zones', resources: { SubnetA: subnet('eu-west-1a'), SubnetB: subnet('eu-west-1b'), Group: group } }],
  fail: [
    { title: 'a single subnet', properties: { Description: 'warehouse', SubnetIds: ['subnet-0123456789abcdef0'] }, at: ['SubnetIds'] },
    {
      title: 'two subnets in one zone',
      resources: { SubnetA: subnet('eu-west-1a'), SubnetB: subnet('eu-west-1a'), Group: group },
      at: ['SubnetIds'],
    },
  ],
  unknown: [
    {
      title: 'subnets that are not in the template',
      properties: { Description: 'warehouse', SubnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] },
    },
  ],
} satisfies Examples;
