import type { Examples } from '../../core/index.ts';

const parameters = { managedPolicyArns: 'arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy' };
const trust = { Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] };

export default {
  pass: [
    {
      title: 'attached by its ARN',
      properties: { AssumeRolePolicyDocument: trust, ManagedPolicyArns: ['arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy'] },
      parameters,
    },
    {
      title: 'the partition is left open',
      properties: {
        AssumeRolePolicyDocument: trust,
        ManagedPolicyArns: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/CloudWatchAgentServerPolicy' }],
      },
      parameters,
    },
    {
      title: 'a policy of the account names the role',
      resources: {
        Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust } },
        Guard: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: { ManagedPolicyName: 'guard', PolicyDocument: { Statement: [] }, Roles: [{ Ref: 'Role' }] },
        },
      },
      parameters: { managedPolicyArns: 'arn:aws:iam::111122223333:policy/guard' },
    },
  ],
  fail: [
    { title: 'nothing is attached', properties: { AssumeRolePolicyDocument: trust }, parameters, at: ['ManagedPolicyArns'] },
    {
      title: 'another policy is attached',
      properties: { AssumeRolePolicyDocument: trust, ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] },
      parameters,
      at: ['ManagedPolicyArns'],
    },
  ],
  notApplicable: [
    {
      title: 'a role that is linked to a service',
      properties: { RoleName: 'AWSServiceRoleForConfig', Path: '/aws-service-role/config.amazonaws.com/', AssumeRolePolicyDocument: trust },
      parameters,
    },
  ],
  unknown: [
    {
      title: 'the policy is a parameter',
      template: {
        Parameters: { Arn: { Type: 'String' } },
        Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust, ManagedPolicyArns: [{ Ref: 'Arn' }] } } },
      },
      parameters,
    },
  ],
} satisfies Examples;
