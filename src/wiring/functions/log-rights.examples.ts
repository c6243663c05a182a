import type { Examples } from '../../core/index.ts';

const worker = (more: object = {}) => ({
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
const writing = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const policy = (Action: unknown, Resource: unknown) => ({
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: { Roles: [{ Ref: 'Role' }], PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource }] } },
});
const arn = (name: string) => ({ 'Fn::Sub': `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:${name}` });
const at = ['Role'];

export default {
  pass: [
    {
      title: "the role has AWS's policy for it",
      resources: { Worker: worker(), Role: role('arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole') },
    },
    {
      title: 'the role may write to the group that the function names',
      resources: {
        Worker: worker({ LoggingConfig: { LogGroup: { Ref: 'Log' } } }),
        Log: { Type: 'AWS::Logs::LogGroup' },
        Role: role(),
        May: policy(writing, { 'Fn::GetAtt': ['Log', 'Arn'] }),
      },
    },
    {
      title: 'the role may write to all in the group, by the name of the function',
      resources: { Worker: worker({ FunctionName: 'worker' }), Role: role(), May: policy(writing, arn('/aws/lambda/worker:*')) },
    },
    {
      title: 'the role may write to streams of all groups',
      resources: { Worker: worker(), Role: role(), May: policy(writing, arn('*:log-stream:*')) },
    },
    {
      title: 'the role is not in the template',
      resources: { Worker: worker({ Role: 'arn:aws:iam::123456789012:role/worker' }) },
    },
  ],
  fail: [
    { title: 'the role may do nothing', resources: { Worker: worker(), Role: role() }, at },
    {
      title: 'the role may only make streams',
      resources: { Worker: worker(), Role: role(), May: policy('logs:CreateLogStream', '*') },
      at,
    },
    {
      title: 'the role may write to the log of another function',
      resources: { Worker: worker({ FunctionName: 'worker' }), Role: role(), May: policy(writing, arn('/aws/lambda/other:*')) },
      at,
    },
  ],
  unknown: [
    {
      title: 'a policy of the role is given on deployment',
      template: { Parameters: { Policy: { Type: 'String' } }, Resources: { Worker: worker(), Role: role({ Ref: 'Policy' }) } },
    },
  ],
} satisfies Examples;
