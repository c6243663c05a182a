import type { Examples } from '../../core/index.ts';

const base = { Code: { ZipFile: 'exports.handler = async () => 1' }, Role: 'arn:aws:iam::111122223333:role/web' };

export default {
  pass: [
    {
      title: 'two subnets',
      properties: { ...base, VpcConfig: { SubnetIds: ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'], SecurityGroupIds: ['sg-0a1b2c3d'] } },
    },
    {
      title: 'the subnets are a parameter',
      template: {
        Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } },
        Resources: { Web: { Type: 'AWS::Lambda::Function', Properties: { ...base, VpcConfig: { SubnetIds: { Ref: 'Subnets' } } } } },
      },
    },
    {
      title: 'a subnet of the template',
      resources: {
        Web: { Type: 'AWS::Lambda::Function', Properties: { ...base, VpcConfig: { SubnetIds: [{ Ref: 'Subnet' }] } } },
        Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-0a1b2c3d' } },
      },
    },
    {
      title: 'a subnet that is allowed',
      properties: { ...base, VpcConfig: { SubnetIds: ['subnet-0a1b2c3d'] } },
      parameters: { subnetIds: 'subnet-0a1b2c3d' },
    },
  ],
  fail: [
    { title: 'no VPC', properties: base, at: ['VpcConfig.SubnetIds'] },
    { title: 'empty lists', properties: { ...base, VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } }, at: ['VpcConfig.SubnetIds'] },
    {
      title: 'a subnet that is not allowed',
      properties: { ...base, VpcConfig: { SubnetIds: ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'] } },
      parameters: { subnetIds: 'subnet-0a1b2c3d' },
      at: ['VpcConfig.SubnetIds[1]'],
    },
  ],
  unknown: [
    {
      title: 'the subnets are a parameter, and some are asked for',
      template: {
        Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } },
        Resources: { Web: { Type: 'AWS::Lambda::Function', Properties: { ...base, VpcConfig: { SubnetIds: { Ref: 'Subnets' } } } } },
      },
      parameters: { subnetIds: 'subnet-0a1b2c3d' },
    },
  ],
} satisfies Examples;
