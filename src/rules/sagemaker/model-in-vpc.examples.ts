import type { Examples } from '../../core/index.ts';

const PrimaryContainer = { Image: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/scorer:1' };

export default {
  pass: [
    {
      title: 'subnets and security groups are named',
      properties: { PrimaryContainer, VpcConfig: { Subnets: ['subnet-1'], SecurityGroupIds: ['sg-1'] } },
    },
    {
      title: 'the subnets are a parameter',
      template: {
        Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } },
        Resources: {
          Scorer: {
            Type: 'AWS::SageMaker::Model',
            Properties: { PrimaryContainer, VpcConfig: { Subnets: { Ref: 'Subnets' }, SecurityGroupIds: ['sg-1'] } },
          },
        },
      },
    },
  ],
  fail: [{ title: 'no VPC is named', properties: { PrimaryContainer }, at: ['VpcConfig'] }],
  unknown: [
    {
      title: 'the VPC hangs on a condition',
      template: {
        Parameters: { Private: { Type: 'String' } },
        Conditions: { IsPrivate: { 'Fn::Equals': [{ Ref: 'Private' }, 'yes'] } },
        Resources: {
          Scorer: {
            Type: 'AWS::SageMaker::Model',
            Properties: {
              PrimaryContainer,
              VpcConfig: { 'Fn::If': ['IsPrivate', { Subnets: ['subnet-1'], SecurityGroupIds: ['sg-1'] }, { Ref: 'AWS::NoValue' }] },
            },
          },
        },
      },
    },
  ],
} satisfies Examples;
