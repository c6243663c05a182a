import type { Examples } from '../../core/index.ts';

const worker = (more: object = { VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] } }) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: { 'Fn::GetAtt': ['Role', 'Arn'] }, ...more },
});
const role = (...arns: unknown[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
    ManagedPolicyArns: arns,
  },
});
const basic = { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole' };
const policy = (Action: unknown) => ({
  Type: 'AWS::IAM::Policy',
  Properties: { PolicyName: 'net', Roles: [{ Ref: 'Role' }], PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource: '*' }] } },
});

export default {
  pass: [
    {
      title: "the role has AWS's policy for it",
      resources: {
        Worker: worker(),
        Role: role({ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole' }),
      },
    },
    { title: 'a policy of its own gives it', resources: { Worker: worker(), Role: role(basic), Net: policy('ec2:*NetworkInterface*') } },
  ],
  fail: [
    { title: 'the role may only write its log', resources: { Worker: worker(), Role: role(basic) }, at: ['VpcConfig'] },
    {
      title: 'the role may not delete what it made',
      resources: { Worker: worker(), Role: role(basic), Net: policy(['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces']) },
      at: ['VpcConfig'],
    },
  ],
  unknown: [
    {
      title: 'a policy of the role is given on deployment',
      template: { Parameters: { Policy: { Type: 'String' } }, Resources: { Worker: worker(), Role: role({ Ref: 'Policy' }) } },
    },
  ],
  notApplicable: [{ title: 'it is in no VPC', resources: { Worker: worker({}), Role: role(basic) } }],
} satisfies Examples;
