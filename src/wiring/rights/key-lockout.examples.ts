import type { Examples } from '../../core/index.ts';
import { byIam, document, get, ref, resource, useKey } from '../_examples.ts';

const logs = useKey('logs.amazonaws.com');
const key = (...statements: object[]) => ({ Key: resource('AWS::KMS::Key', { KeyPolicy: document(...statements) }) });
const deny = (more: object = {}) => ({ Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', ...more });

export default {
  pass: [
    { title: 'the account administers it', resources: key(byIam, logs) },
    { title: 'by its number', resources: key({ ...byIam, Principal: { AWS: ref('AWS::AccountId') } }) },
    {
      title: 'a role administers it',
      resources: key(logs, {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::123456789012:role/admin' },
        Action: ['kms:Put*', 'kms:Create*'],
        Resource: '*',
      }),
    },
    {
      title: 'the policy is written as JSON',
      resources: {
        Key: resource('AWS::KMS::Key', {
          KeyPolicy: {
            'Fn::Sub': '{"Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::${AWS::AccountId}:root"},"Action":"kms:*","Resource":"*"}}',
          },
        }),
      },
    },
    { title: 'the policy is the default one', resources: { Key: resource('AWS::KMS::Key') } },
    {
      title: 'others are denied',
      resources: key(byIam, deny({ Condition: { StringNotEquals: { 'aws:PrincipalAccount': ref('AWS::AccountId') } } })),
    },
    { title: 'all are denied to delete it', resources: key(byIam, deny({ Action: 'kms:ScheduleKeyDeletion' })) },
  ],
  fail: [
    { title: 'only a service is let in', resources: key(logs), at: ['KeyPolicy'] },
    { title: 'the account may only use it', resources: key({ ...byIam, Action: ['kms:Encrypt', 'kms:Decrypt'] }), at: ['KeyPolicy'] },
    {
      title: 'the account may only come through a service',
      resources: key({ ...byIam, Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } } }),
      at: ['KeyPolicy'],
    },
    { title: 'the account is denied instead', resources: key({ ...byIam, Effect: 'Deny' }), at: ['KeyPolicy'] },
    { title: 'everybody is denied everything', resources: key(byIam, deny()), at: ['KeyPolicy.Statement[1]'] },
    { title: 'there is no statement', resources: key(), at: ['KeyPolicy'] },
  ],
  unknown: [
    {
      title: 'what the account may do is given on deployment',
      template: {
        Parameters: { What: { Type: 'String' } },
        Resources: { ...key({ ...byIam, Action: ref('What') }), Other: resource('AWS::IAM::Role', { AssumeRolePolicyDocument: document() }) },
      },
    },
    {
      title: 'the policy is made by a macro',
      resources: {
        Key: resource('AWS::KMS::Key', { KeyPolicy: { 'Fn::Transform': { Name: 'Policy' } } }),
        Alias: resource('AWS::KMS::Alias', { AliasName: 'alias/x', TargetKeyId: get('Key') }),
      },
    },
  ],
} satisfies Examples;
