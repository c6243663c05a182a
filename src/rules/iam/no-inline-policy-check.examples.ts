import type { Examples } from '../../core/index.ts';

const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' }] };

export default {
  pass: [
    { title: 'a user with a managed policy', properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] } },
    { title: 'an empty list', type: 'AWS::IAM::Group', properties: { Policies: [] } },
    {
      title: 'a role with a managed policy of the template',
      resources: {
        Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] }, ManagedPolicyArns: [{ Ref: 'Policy' }] } },
        Policy: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: document } },
      },
    },
  ],
  fail: [
    {
      title: 'two inline policies of a role',
      type: 'AWS::IAM::Role',
      properties: {
        AssumeRolePolicyDocument: { Statement: [] },
        Policies: [
          { PolicyName: 'read', PolicyDocument: document },
          { PolicyName: 'list', PolicyDocument: document },
        ],
      },
      at: ['Policies[0]', 'Policies[1]'],
    },
    {
      title: 'an inline policy that stands by itself',
      type: 'AWS::IAM::Policy',
      properties: { PolicyName: 'read', PolicyDocument: document, Groups: ['readers'] },
      at: [''],
    },
    {
      title: 'a role policy',
      type: 'AWS::IAM::RolePolicy',
      properties: { PolicyName: 'read', PolicyDocument: document, RoleName: 'reader' },
      at: [''],
    },
  ],
} satisfies Examples;
