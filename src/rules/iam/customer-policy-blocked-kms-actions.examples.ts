import type { Examples } from '../../core/index.ts';

const parameters = { blockedActionsPatterns: 'kms:Decrypt,kms:ReEncrypt*' };
const key = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    {
      title: 'one key',
      properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: key }] } },
      parameters,
    },
    {
      title: 'another action on all keys',
      properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: ['kms:Describe*', 's3:GetObject'], Resource: '*' }] } },
      parameters,
    },
    {
      title: 'a key of the template',
      resources: {
        Policy: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: {
            PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: [{ 'Fn::GetAtt': ['Key', 'Arn'] }, key] }] },
          },
        },
        Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [] } } },
      },
      parameters,
    },
    {
      title: 'decryption is denied',
      properties: { PolicyDocument: { Statement: [{ Effect: 'Deny', Action: 'kms:Decrypt', Resource: '*' }] } },
      parameters,
    },
  ],
  fail: [
    {
      title: 'decryption with any key',
      properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' }] } },
      parameters,
      at: ['PolicyDocument.Statement[0].Resource'],
    },
    {
      title: 'all actions hold the blocked ones',
      properties: {
        PolicyDocument: {
          Statement: [
            { Effect: 'Allow', Action: 'kms:*', Resource: { 'Fn::Sub': 'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/*' } },
          ],
        },
      },
      parameters,
      at: ['PolicyDocument.Statement[0].Resource'],
    },
    {
      title: 'everything but what is listed',
      properties: { PolicyDocument: { Statement: { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' } } },
      parameters,
      at: ['PolicyDocument.Statement.Resource'],
    },
  ],
  unknown: [
    {
      title: 'the key is a parameter',
      template: {
        Parameters: { Key: { Type: 'String' } },
        Resources: {
          Policy: {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: { Ref: 'Key' } }] } },
          },
        },
      },
      parameters,
    },
  ],
} satisfies Examples;
