import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreateInstanceProfileCommand,
  CreateLoginProfileCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
  UpdateAccountPasswordPolicyCommand,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './iam.ts';

const admin = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const narrow = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::app/*' }] };
const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
const Tags = [{ Key: 'Owner', Value: 'platform' }];
const ReadOnlyAccess = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const AdministratorAccess = 'arn:aws:iam::aws:policy/AdministratorAccess';

const template = {
  Ann: { Type: 'AWS::IAM::User', Properties: { UserName: 'ann', Groups: ['ops'], Tags } },
  Bob: {
    Type: 'AWS::IAM::User',
    Properties: { UserName: 'bob', ManagedPolicyArns: [AdministratorAccess], Policies: [{ PolicyName: 'all', PolicyDocument: admin }] },
  },
  Ops: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'ops', ManagedPolicyArns: [ReadOnlyAccess] } },
  Empty: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'empty' } },
  Worker: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'worker', AssumeRolePolicyDocument: trust, Tags } },
  All: { Type: 'AWS::IAM::ManagedPolicy', Properties: { ManagedPolicyName: 'all', PolicyDocument: admin } },
  Profile: { Type: 'AWS::IAM::InstanceProfile', Properties: { InstanceProfileName: 'worker', Roles: [] } },
  Oidc: { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: 'https://token.example.com', ClientIdList: ['app'], Tags } },
};

async function seed(moto: Moto): Promise<void> {
  const iam = new IAMClient(moto.client());
  await iam.send(new CreateGroupCommand({ GroupName: 'ops' }));
  await iam.send(new CreateGroupCommand({ GroupName: 'empty' }));
  await iam.send(new AttachGroupPolicyCommand({ GroupName: 'ops', PolicyArn: ReadOnlyAccess }));
  await iam.send(new CreateUserCommand({ UserName: 'ann', Tags }));
  await iam.send(new AddUserToGroupCommand({ UserName: 'ann', GroupName: 'ops' }));
  await iam.send(new CreateLoginProfileCommand({ UserName: 'ann', Password: 'Correct-Horse-1' }));
  await iam.send(new CreateUserCommand({ UserName: 'bob' }));
  await iam.send(new CreateAccessKeyCommand({ UserName: 'bob' }));
  await iam.send(new AttachUserPolicyCommand({ UserName: 'bob', PolicyArn: AdministratorAccess }));
  await iam.send(new PutUserPolicyCommand({ UserName: 'bob', PolicyName: 'all', PolicyDocument: JSON.stringify(admin) }));
  await iam.send(new CreateRoleCommand({ RoleName: 'worker', AssumeRolePolicyDocument: JSON.stringify(trust), Tags }));
  const { Policy } = await iam.send(new CreatePolicyCommand({ PolicyName: 'all', PolicyDocument: JSON.stringify(narrow) }));
  await iam.send(new CreatePolicyVersionCommand({ PolicyArn: Policy?.Arn, PolicyDocument: JSON.stringify(admin), SetAsDefault: true }));
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'worker' }));
  await iam.send(
    new CreateOpenIDConnectProviderCommand({ Url: 'https://token.example.com', ClientIDList: ['app'], ThumbprintList: ['a'.repeat(40)], Tags }),
  );
  await iam.send(new UpdateAccountPasswordPolicyCommand({ MinimumPasswordLength: 14, MaxPasswordAge: 90 }));
}

const everybody = readers.filter((one) => one.name === 'iam-everybody');

test.skipIf(!motoCommand())(`an account in the emulator gets the verdicts of the template (${motoCommand() ? 'moto' : withoutMoto})`, async () => {
  const { described, unseen } = await readLive(readers, moto as Moto);
  expect(unseen).toEqual([]);
  expect(await differences({ template, described, types: [...new Set(Object.values(template).map((one) => one.Type))] })).toEqual([]);
});

test.skipIf(!motoCommand())('how users sign in is told by one report', async () => {
  const { resources } = await readLive(everybody, moto as Moto);
  const stateOf = (name: string) => resources.find((one) => one.type === 'AWS::IAM::User' && one.name === name)?.state;
  expect(stateOf('ann')).toMatchObject({ hasMfaDevice: false, accessKeys: [], password: {} });
  expect(stateOf('bob')).toMatchObject({ accessKeys: [{ isActive: true, madeAt: expect.stringMatching(/^\d{4}-/) }] });
  expect(stateOf('bob')).not.toHaveProperty('password');
  expect(resources.find((one) => one.name === 'ann')?.properties.Tags).toEqual(Tags);
});

test.skipIf(!motoCommand())('the account has a root user and a password policy', async () => {
  const { resources } = await readLive(readers, moto as Moto);
  expect(resources.find((one) => one.type === 'AWS::::Account')).toMatchObject({
    id: '123456789012',
    state: {
      root: { mfaEnabled: false, hasVirtualMfa: false },
      passwordPolicy: { MinimumPasswordLength: 14, RequireSymbols: false, MaxPasswordAge: 90 },
    },
  });
});

const user = { UserName: 'ann', UserId: 'AIDA1', Arn: 'arn:aws:iam::123456789012:user/ann', Path: '/' };
const details = () => ({ UserDetailList: [user], GroupDetailList: [], RoleDetailList: [], Policies: [] });

test('without the report it is unknown how users sign in, and the rest of them is known', async () => {
  const { resources, unseen } = await readLive(everybody, {
    GetAccountAuthorizationDetails: details,
    GenerateCredentialReport: () => {
      throw refusal('AccessDeniedException', 'not authorized', 403);
    },
  });
  expect(resources[0]).toMatchObject({ name: 'ann', properties: { UserName: 'ann' } });
  expect(resources[0]?.state?.accessKeys).toBeInstanceOf(Unknown);
  expect(unseen).toHaveLength(1);
});

test('a user who is younger than the report is not said to have no keys', async () => {
  const { resources } = await readLive(everybody, {
    GetAccountAuthorizationDetails: details,
    GenerateCredentialReport: () => ({ State: 'COMPLETE' }),
    GetCredentialReport: () => ({ Content: new TextEncoder().encode('user,arn,password_enabled\nold,arn:aws:iam::123456789012:user/old,false\n') }),
  });
  expect(resources[0]?.state?.accessKeys).toMatchObject({ reason: 'the credential report is older than the user' });
});

test('an account without a password policy has none', async () => {
  const passwords = readers.filter((one) => one.name === 'iam-password-policy');
  const { resources } = await readLive(passwords, {
    GetAccountPasswordPolicy: () => {
      throw refusal('NoSuchEntityException', 'there is none', 404);
    },
  });
  expect(resources).toMatchObject([{ type: 'AWS::::Account' }]);
  expect(resources[0]?.state?.passwordPolicy).toBeUndefined();
});

test('server certificates tell when they end, and SAML providers what they are', async () => {
  const { resources } = await readLive(
    readers.filter((one) => one.name === 'iam-server-certificates' || one.name === 'iam-saml-providers'),
    {
      ListServerCertificates: () => ({
        ServerCertificateMetadataList: [
          {
            ServerCertificateName: 'shop',
            ServerCertificateId: 'ASCA1',
            Path: '/',
            Arn: 'arn:aws:iam::123456789012:server-certificate/shop',
            Expiration: new Date('2026-10-01T00:00:00Z'),
          },
        ],
      }),
      ListServerCertificateTags: () => ({ Tags }),
      ListSAMLProviders: () => ({ SAMLProviderList: [{ Arn: 'arn:aws:iam::123456789012:saml-provider/staff' }] }),
      GetSAMLProvider: () => ({ SAMLMetadataDocument: '<EntityDescriptor/>', Tags }),
    },
  );
  expect(resources).toMatchObject([
    { type: 'AWS::IAM::SAMLProvider', properties: { Name: 'staff', SamlMetadataDocument: '<EntityDescriptor/>', Tags } },
    {
      type: 'AWS::IAM::ServerCertificate',
      id: 'shop',
      properties: { ServerCertificateName: 'shop', Tags },
      state: { notAfter: '2026-10-01T00:00:00.000Z' },
    },
  ]);
});

let moto: Moto | undefined;
beforeAll(async () => {
  if (!motoCommand()) return;
  moto = await startMoto();
  await seed(moto);
}, 90_000);
afterAll(() => moto?.stop());
