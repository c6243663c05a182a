import type { Examples } from '../../core/index.ts';

const worker = (mode: unknown, role: unknown = { 'Fn::GetAtt': ['Role', 'Arn'] }) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: role, TracingConfig: { Mode: mode } },
});
const role = (more: object = {}) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
    ...more,
  },
});
const policy = (Action: unknown) => ({
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: { Roles: [{ Ref: 'Role' }], PolicyDocument: { Statement: { Effect: 'Allow', Action, Resource: '*' } } },
});

export default {
  pass: [
    { title: 'the role may', resources: { Worker: worker('Active'), Role: role(), May: policy(['xray:Put*']) } },
    {
      title: "the role has AWS's policy for it",
      resources: { Worker: worker('Active'), Role: role({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess'] }) },
    },
    { title: 'the role is not in the template', resources: { Worker: worker('Active', 'arn:aws:iam::123456789012:role/worker') } },
  ],
  fail: [
    { title: 'the role may do nothing', resources: { Worker: worker('Active'), Role: role() }, at: ['TracingConfig.Mode'] },
    {
      title: 'the role may do something else',
      resources: { Worker: worker('Active'), Role: role(), May: policy('logs:*') },
      at: ['TracingConfig.Mode'],
    },
  ],
  unknown: [
    {
      title: 'a policy of the role is given on deployment',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: { Worker: worker('Active'), Role: role({ ManagedPolicyArns: [{ Ref: 'Policy' }] }) },
      },
    },
  ],
  notApplicable: [{ title: 'it does not trace', resources: { Worker: worker('PassThrough'), Role: role() } }],
} satisfies Examples;
