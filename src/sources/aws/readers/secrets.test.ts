import * as cognito from '@aws-sdk/client-cognito-identity-provider';
import * as secrets from '@aws-sdk/client-secrets-manager';
import * as ssm from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as poolReaders } from './cognito.ts';
import { readers as secretReaders } from './secretsmanager.ts';
import { readers as documentReaders } from './ssm.ts';

const Tags = [{ Key: 'Owner', Value: 'shop' }];
const seen = { unseen: [], gaps: {} };
/** Where the emulator is: ARNs name it. */
const at = { account: '123456789012', region: 'us-east-1' };

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() === undefined) return;
  moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('secrets and the schedules by which they rotate are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new secrets.SecretsManagerClient(moto.client());
  const RotationLambdaARN = 'arn:aws:lambda:us-east-1:123456789012:function:rotate';
  await client.send(new secrets.CreateSecretCommand({ Name: 'plain', SecretString: 'hush' }));
  const { ARN } = await client.send(new secrets.CreateSecretCommand({ Name: 'db', SecretString: 'hush', KmsKeyId: 'alias/db', Tags }));
  const ResourcePolicy = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 'secretsmanager:*', Resource: '*' }] };
  await client.send(new secrets.PutResourcePolicyCommand({ SecretId: ARN, ResourcePolicy: JSON.stringify(ResourcePolicy) }));
  const template = {
    Plain: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'plain' } },
    Db: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'db', KmsKeyId: 'alias/db', Tags } },
    Policy: { Type: 'AWS::SecretsManager::ResourcePolicy', Properties: { SecretId: { Ref: 'Db' }, ResourcePolicy } },
  };
  const { described, unseen, gaps } = await readLive(secretReaders, moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
  expect(JSON.stringify(described)).not.toContain('hush');
  const rotating: secrets.SecretListEntry = {
    ARN: 'arn:s',
    Name: 'db',
    RotationEnabled: true,
    RotationLambdaARN,
    RotationRules: { AutomaticallyAfterDays: 30 },
    CreatedDate: new Date('2026-10-01'),
  };
  const rotated = await readLive(secretReaders, {
    ListSecrets: () => ({ SecretList: [rotating] }),
    GetResourcePolicy: () => ({}),
    DescribeSecret: () => ({}),
  });
  const scheduled = {
    Db: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'db' } },
    Schedule: {
      Type: 'AWS::SecretsManager::RotationSchedule',
      Properties: { SecretId: { Ref: 'Db' }, RotationLambdaARN, RotationRules: { AutomaticallyAfterDays: 30 } },
    },
  };
  const parameters = { SECRETSMANAGER_ROTATION_ENABLED_CHECK: { maximumAllowedRotationFrequency: 30 } };
  expect(await differences({ template: scheduled, described: rotated.described, parameters })).toEqual([]);
});

test('documents are told with whom they are shared, parameters without their value', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new ssm.SSMClient(moto.client());
  const Content = '{"schemaVersion":"2.2","mainSteps":[]}';
  await client.send(new ssm.CreateDocumentCommand({ Name: 'patch', Content, DocumentType: 'Command', Tags }));
  await client.send(new ssm.ModifyDocumentPermissionCommand({ Name: 'patch', PermissionType: 'Share', AccountIdsToAdd: ['all'] }));
  await client.send(new ssm.PutParameterCommand({ Name: '/db/password', Type: 'SecureString', Value: 'hush' }));
  const { described, resources, unseen, gaps } = await readLive(documentReaders.slice(0, 2), moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(resources.find((one) => one.id === 'patch')?.state).toMatchObject({ sharedWith: ['all'] });
  expect(JSON.stringify(described)).not.toContain('hush');
  const template = { Patch: { Type: 'AWS::SSM::Document', Properties: { Name: 'patch', Content: JSON.parse(Content), Tags } } };
  expect(await differences({ template, described, at, except: { SSM_DOCUMENT_NOT_PUBLIC: 'a template cannot tell' } })).toEqual([]);
});

test('user pools are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new cognito.CognitoIdentityProviderClient(moto.client());
  await client.send(
    new cognito.CreateUserPoolCommand({
      PoolName: 'weak',
      Policies: { PasswordPolicy: { MinimumLength: 6, RequireLowercase: true, TemporaryPasswordValidityDays: 30 } },
    }),
  );
  const template = {
    Weak: {
      Type: 'AWS::Cognito::UserPool',
      Properties: {
        UserPoolName: 'weak',
        Policies: { PasswordPolicy: { MinimumLength: 6, RequireLowercase: true, TemporaryPasswordValidityDays: 30 } },
      },
    },
  };
  const { described, unseen, gaps } = await readLive(poolReaders, moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
});
