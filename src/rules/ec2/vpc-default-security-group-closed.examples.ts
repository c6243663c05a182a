import type { Examples } from '../../core/index.ts';

const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };

export default {
  pass: [
    {
      title: 'the default group of a running VPC has no rules',
      properties: { GroupName: 'default', GroupDescription: 'default VPC security group' },
    },
    {
      title: 'a custom resource closes it',
      resources: {
        Vpc: vpc,
        Restrict: {
          Type: 'Custom::VpcRestrictDefaultSG',
          Properties: {
            ServiceToken: 'arn:aws:lambda:eu-central-1:111122223333:function:restrict',
            DefaultSecurityGroupId: { 'Fn::GetAtt': ['Vpc', 'DefaultSecurityGroup'] },
          },
        },
      },
    },
  ],
  fail: [
    { title: 'a new VPC comes with an open one', resources: { Vpc: vpc }, at: [''] },
    {
      title: 'the default group of a running VPC is as it was made',
      properties: {
        GroupName: 'default',
        GroupDescription: 'default VPC security group',
        SecurityGroupIngress: [{ IpProtocol: '-1', SourceSecurityGroupId: 'sg-0123456789abcdef0' }],
        SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }],
      },
      at: ['SecurityGroupIngress', 'SecurityGroupEgress'],
    },
  ],
  notApplicable: [{ title: 'another group', properties: { GroupDescription: 'web' } }],
} satisfies Examples;
