import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'named actions, and a family of actions',
      properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 'ec2:Describe*'], Resource: '*' }] } },
    },
    { title: 'a whole service is denied', properties: { PolicyDocument: { Statement: [{ Effect: 'Deny', Action: 'iam:*', Resource: '*' }] } } },
    { title: 'all but some is denied', properties: { PolicyDocument: { Statement: [{ Effect: 'Deny', NotAction: 'sts:*', Resource: '*' }] } } },
  ],
  fail: [
    {
      title: 'an inline policy',
      type: 'AWS::IAM::Policy',
      properties: { PolicyName: 'deploy', Roles: ['deploy'], PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] } },
      at: ['PolicyDocument.Statement[0].Action'],
    },
    {
      title: 'an inline policy within its role',
      type: 'AWS::IAM::Role',
      properties: {
        AssumeRolePolicyDocument: { Statement: [] },
        Policies: [{ PolicyName: 'deploy', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] } }],
      },
      at: ['Policies[0].PolicyDocument.Statement[0].Action'],
    },
    {
      title: 'a whole service, though on one bucket',
      properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::logs' }] } },
      at: ['PolicyDocument.Statement[0].Action'],
    },
    {
      title: 'everything',
      properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', '*'], Resource: '*' }] } },
      at: ['PolicyDocument.Statement[0].Action'],
    },
    {
      title: 'everything but one service',
      properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' }] } },
      at: ['PolicyDocument.Statement[0].NotAction'],
    },
  ],
  unknown: [
    {
      title: 'the action is a parameter without default',
      template: {
        Parameters: { What: { Type: 'String' } },
        Resources: {
          Policy: {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: { Ref: 'What' }, Resource: '*' }] } },
          },
        },
      },
    },
  ],
  notApplicable: [{ title: 'a role without inline policies', type: 'AWS::IAM::Role', properties: { AssumeRolePolicyDocument: { Statement: [] } } }],
} satisfies Examples;
