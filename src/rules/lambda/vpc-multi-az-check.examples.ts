import type { Examples } from '../../core/index.ts';

const base = { Code: { ZipFile: 'exports.handler = async () => 1' }, Role: 'arn:aws:iam::111122223333:role/web' };
const web = { Type: 'AWS::Lambda::Function', Properties: { ...base, VpcConfig: { SubnetIds: [{ Ref: 'First' }, { Ref: 'Second' }] } } };
const subnet = (AvailabilityZone: unknown) => ({
  Type: 'AWS::EC2::Subnet',
  Properties: { VpcId: 'vpc-0a1b2c3d', CidrBlock: '10.0.0.0/24', AvailabilityZone },
});

export default {
  pass: [
    { title: 'subnets of two zones', resources: { Web: web, First: subnet('eu-central-1a'), Second: subnet('eu-central-1b') } },
    {
      title: 'subnets of two zones of whatever region',
      resources: { Web: web, First: subnet({ 'Fn::Sub': '${AWS::Region}a' }), Second: subnet({ 'Fn::Sub': '${AWS::Region}b' }) },
    },
    {
      title: 'as deployed',
      properties: { ...base, VpcConfig: { SubnetIds: ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'] } },
      state: { Subject: { availabilityZones: ['eu-central-1a', 'eu-central-1b'] } },
    },
  ],
  fail: [
    { title: 'one subnet', properties: { ...base, VpcConfig: { SubnetIds: ['subnet-0a1b2c3d'] } }, at: ['VpcConfig.SubnetIds'] },
    {
      title: 'two subnets of one zone',
      resources: { Web: web, First: subnet('eu-central-1a'), Second: subnet('eu-central-1a') },
      at: ['VpcConfig.SubnetIds'],
    },
    {
      title: 'three zones are wanted',
      resources: { Web: web, First: subnet('eu-central-1a'), Second: subnet('eu-central-1b') },
      parameters: { availabilityZones: 3 },
      at: ['VpcConfig.SubnetIds'],
    },
  ],
  unknown: [
    {
      title: 'a name and an id, which may be of one zone',
      resources: {
        Web: web,
        First: subnet('us-east-1a'),
        Second: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-0a1b2c3d', CidrBlock: '10.0.1.0/24', AvailabilityZoneId: 'use1-az1' } },
      },
    },
    {
      title: 'zones that may be one and the same',
      resources: { Web: web, First: subnet({ 'Fn::Sub': '${AWS::Region}a' }), Second: subnet('eu-central-1a') },
    },
    { title: 'the subnets stand elsewhere', properties: { ...base, VpcConfig: { SubnetIds: ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'] } } },
    {
      title: 'AWS chooses the zone of one',
      resources: { Web: web, First: subnet('eu-central-1a'), Second: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-0a1b2c3d' } } },
    },
  ],
  notApplicable: [{ title: 'no VPC', properties: base }],
} satisfies Examples;
