import type { Examples } from '../../core/index.ts';

const subnet = (CidrBlock: string) => ({ Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-0123456789abcdef0', CidrBlock } });

export default {
  pass: [
    {
      title: 'two subnets, by reference',
      resources: {
        Web: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: [{ Ref: 'One' }, { Ref: 'Other' }] } },
        One: subnet('10.0.0.0/24'),
        Other: subnet('10.0.1.0/24'),
      },
    },
    {
      title: 'mappings to three subnets',
      properties: { Type: 'network', SubnetMappings: ['a', 'b', 'c'].map((one) => ({ SubnetId: `subnet-0000000000000000${one}` })) },
      parameters: { minAvailabilityZones: 3 },
    },
  ],
  fail: [
    { title: 'one subnet', properties: { Type: 'network', Subnets: ['subnet-0000000000000000a'] }, at: ['Subnets'] },
    { title: 'one mapping', properties: { Type: 'gateway', SubnetMappings: [{ SubnetId: 'subnet-0000000000000000a' }] }, at: ['SubnetMappings'] },
    {
      title: 'two where three are wanted',
      properties: { Subnets: ['subnet-0000000000000000a', 'subnet-0000000000000000b'] },
      parameters: { minAvailabilityZones: 3 },
      at: ['Subnets'],
    },
  ],
  unknown: [
    {
      title: 'the subnets are a parameter',
      template: {
        Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } },
        Resources: { Web: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: { Ref: 'Subnets' } } } },
      },
    },
  ],
} satisfies Examples;
