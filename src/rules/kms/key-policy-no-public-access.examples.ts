import type { Examples } from '../../core/index.ts';

const key = (...Statement: object[]) => ({ KeyPolicy: { Version: '2012-10-17', Statement } });
const own = {
  Effect: 'Allow',
  Principal: { AWS: { 'Fn::Sub': `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root` } },
  Action: 'kms:*',
  Resource: '*',
};
const all = { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:Decrypt', Resource: '*' };

export default {
  pass: [
    { title: 'nothing is said, and the account is let in', properties: {} },
    { title: 'the account is let in', properties: key(own) },
    {
      title: 'everybody is tied to an account',
      properties: key(own, {
        ...all,
        Condition: { StringEquals: { 'kms:CallerAccount': '111122223333', 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
      }),
    },
  ],
  fail: [
    { title: 'everybody may decrypt', properties: key(own, all), at: ['KeyPolicy.Statement[1]'] },
    {
      title: 'everybody may decrypt by way of a service',
      properties: key({ ...all, Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } } }),
      at: ['KeyPolicy.Statement[0]'],
    },
    {
      title: 'a replica is open',
      resources: {
        Replica: {
          Type: 'AWS::KMS::ReplicaKey',
          Properties: { PrimaryKeyArn: 'arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd', KeyPolicy: { Statement: { ...all, Principal: '*' } } },
        },
      },
      at: ['KeyPolicy.Statement'],
    },
  ],
  unknown: [
    {
      title: 'the account is a parameter',
      template: {
        Parameters: { Account: { Type: 'String' } },
        Resources: {
          Key: { Type: 'AWS::KMS::Key', Properties: key({ ...all, Condition: { StringEquals: { 'kms:CallerAccount': { Ref: 'Account' } } } }) },
        },
      },
    },
  ],
} satisfies Examples;
