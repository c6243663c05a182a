import type { Examples } from '../../core/index.ts';

const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

export default {
  pass: [
    {
      title: 'some actions on one bucket',
      properties: {
        PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' }] },
      },
    },
    {
      title: 'everything of one service is another rule',
      properties: { PolicyDocument: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'sqs:*', Resource: '*' } } },
    },
    {
      title: 'everything is denied',
      properties: { PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] } },
    },
  ],
  fail: [
    {
      title: 'an inline policy',
      type: 'AWS::IAM::Policy',
      properties: { PolicyName: 'deploy', Roles: ['deploy'], PolicyDocument: everything },
      at: ['PolicyDocument.Statement[0].Action'],
    },
    {
      title: 'an inline policy within its role',
      type: 'AWS::IAM::Role',
      properties: { AssumeRolePolicyDocument: { Statement: [] }, Policies: [{ PolicyName: 'deploy', PolicyDocument: everything }] },
      at: ['Policies[0].PolicyDocument.Statement[0].Action'],
    },
    { title: 'every action on every resource', properties: { PolicyDocument: everything }, at: ['PolicyDocument.Statement[0].Action'] },
    {
      title: 'the wildcard stands among other actions, and the statement without a list',
      properties: { PolicyDocument: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: ['ec2:RunInstances', '*'], Resource: 'arn:*' } } },
      at: ['PolicyDocument.Statement.Action'],
    },
    {
      title: 'one certain statement beside one that is not known',
      template: {
        Parameters: { What: { Type: 'String' } },
        Resources: {
          Policy: {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: {
              PolicyDocument: {
                Statement: [
                  { Effect: 'Allow', Action: { Ref: 'What' }, Resource: '*' },
                  { Effect: 'Allow', Action: '*', Resource: '*' },
                ],
              },
            },
          },
        },
      },
      at: ['PolicyDocument.Statement[1].Action'],
    },
  ],
  unknown: [
    {
      title: 'the resource is a parameter without default',
      template: {
        Parameters: { Target: { Type: 'String' } },
        Resources: {
          Policy: {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: '*', Resource: { Ref: 'Target' } }] } },
          },
        },
      },
    },
  ],
  notApplicable: [
    { title: 'a role without inline policies', type: 'AWS::IAM::Role', properties: { AssumeRolePolicyDocument: { Statement: [] } } },
    {
      title: 'a permissions boundary, where those are left out',
      template: {
        Resources: {
          Boundary: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: everything } },
          Role: {
            Type: 'AWS::IAM::Role',
            Properties: { AssumeRolePolicyDocument: { Statement: [] }, PermissionsBoundary: { Ref: 'Boundary' } },
          },
        },
      },
      parameters: { excludePermissionBoundaryPolicy: true },
    },
  ],
} satisfies Examples;
