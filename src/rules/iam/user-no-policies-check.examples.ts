import type { Examples } from '../../core/index.ts';

const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' }] };

export default {
  pass: [
    { title: 'the user is in a group, and has nothing else', properties: { Groups: ['readers'] } },
    { title: 'a permissions boundary gives no rights', properties: { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary' } },
    { title: 'a policy of a group', type: 'AWS::IAM::ManagedPolicy', properties: { PolicyDocument: document, Groups: ['readers'] } },
  ],
  fail: [
    {
      title: 'a managed and an inline policy',
      properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'], Policies: [{ PolicyName: 'read', PolicyDocument: document }] },
      at: ['ManagedPolicyArns[0]', 'Policies[0]'],
    },
    {
      title: 'the policy names its users',
      resources: {
        Reader: { Type: 'AWS::IAM::User' },
        Policy: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: document, Users: [{ Ref: 'Reader' }] } },
      },
      at: ['Users'],
    },
    {
      title: 'an inline policy of a user',
      type: 'AWS::IAM::UserPolicy',
      properties: { UserName: 'reader', PolicyName: 'read', PolicyDocument: document },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'which policies are attached is a parameter',
      template: {
        Parameters: { Arns: { Type: 'CommaDelimitedList' } },
        Resources: { User: { Type: 'AWS::IAM::User', Properties: { ManagedPolicyArns: { Ref: 'Arns' } } } },
      },
    },
  ],
} satisfies Examples;
