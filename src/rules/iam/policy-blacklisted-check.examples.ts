import type { Examples } from '../../core/index.ts';

const administrator = 'arn:aws:iam::aws:policy/AdministratorAccess';

export default {
  pass: [
    { title: 'nothing is attached', properties: {} },
    {
      title: 'another policy of AWS, in whatever partition',
      properties: { ManagedPolicyArns: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess' }] },
    },
    {
      title: 'a policy of the template',
      resources: {
        Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] }, ManagedPolicyArns: [{ Ref: 'Policy' }] } },
        Policy: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Statement: [] } } },
      },
    },
    {
      title: 'the role is excepted',
      type: 'AWS::IAM::Role',
      properties: { RoleName: 'break-glass', AssumeRolePolicyDocument: { Statement: [] }, ManagedPolicyArns: [administrator] },
      parameters: { exceptionList: 'users:[root-like], roles:[break-glass;setup]' },
    },
  ],
  fail: [
    { title: 'AdministratorAccess of a user', properties: { ManagedPolicyArns: [administrator] }, at: ['ManagedPolicyArns[0]'] },
    {
      title: 'written with the partition left open',
      type: 'AWS::IAM::Role',
      properties: {
        AssumeRolePolicyDocument: { Statement: [] },
        ManagedPolicyArns: [
          { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess' },
          { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess' },
        ],
      },
      at: ['ManagedPolicyArns[1]'],
    },
    {
      title: 'a policy that the parameter names',
      type: 'AWS::IAM::Group',
      properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/IAMFullAccess'] },
      parameters: { policyArns: 'arn:aws:iam::aws:policy/IAMFullAccess' },
      at: ['ManagedPolicyArns[0]'],
    },
  ],
  unknown: [
    {
      title: 'the policy is a parameter',
      template: {
        Parameters: { Arn: { Type: 'String' } },
        Resources: { User: { Type: 'AWS::IAM::User', Properties: { ManagedPolicyArns: [{ Ref: 'Arn' }] } } },
      },
    },
  ],
} satisfies Examples;
