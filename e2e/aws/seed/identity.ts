import { ACMClient, RequestCertificateCommand } from '@aws-sdk/client-acm';
import { CognitoIdentityProviderClient, CreateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider';
import * as iam from '@aws-sdk/client-iam';
import { allow, type Place, type Row, trust } from './row.ts';

const client = (place: Place) => place.client(iam.IAMClient);
const admin = allow(undefined, '*', '*');
const narrow = allow(undefined, 's3:GetObject', 'arn:aws:s3:::app/*');

async function user(place: Place, UserName: string, group?: string): Promise<string | undefined> {
  const { User } = await client(place).send(new iam.CreateUserCommand({ UserName }));
  if (group !== undefined) await client(place).send(new iam.AddUserToGroupCommand({ UserName, GroupName: group }));
  return User?.Arn;
}

async function policy(place: Place, PolicyName: string, PolicyDocument: string): Promise<string | undefined> {
  return (await client(place).send(new iam.CreatePolicyCommand({ PolicyName, PolicyDocument }))).Policy?.Arn;
}

export const rows: readonly Row[] = [
  {
    type: 'AWS::IAM::Group',
    where: 'home',
    what: 'has users and a policy that reads',
    async make(place) {
      const { Group } = await client(place).send(new iam.CreateGroupCommand({ GroupName: 'readers' }));
      await client(place).send(new iam.AttachGroupPolicyCommand({ GroupName: 'readers', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }));
      return Group?.Arn;
    },
    fails: [],
  },
  {
    type: 'AWS::IAM::Group',
    where: 'home',
    what: 'has nobody, and may do anything by a policy of its own',
    async make(place) {
      const { Group } = await client(place).send(new iam.CreateGroupCommand({ GroupName: 'empty' }));
      await client(place).send(new iam.PutGroupPolicyCommand({ GroupName: 'empty', PolicyName: 'all', PolicyDocument: admin }));
      return Group?.Arn;
    },
    fails: ['IAM_GROUP_HAS_USERS_CHECK', 'IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS', 'IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS'],
  },
  {
    type: 'AWS::IAM::User',
    where: 'home',
    what: 'has its rights from a group',
    make: (place) => user(place, 'reader', 'readers'),
    fails: ['IAM_USER_MFA_ENABLED'],
  },
  {
    type: 'AWS::IAM::User',
    where: 'home',
    what: 'has rights of its own, a password and no second factor',
    async make(place) {
      const UserName = 'chief';
      const arn = await user(place, UserName);
      await client(place).send(new iam.AttachUserPolicyCommand({ UserName, PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }));
      await client(place).send(new iam.CreateLoginProfileCommand({ UserName, Password: 'Correct-Horse-1' }));
      await client(place).send(new iam.CreateAccessKeyCommand({ UserName }));
      return arn;
    },
    fails: [
      'IAM_POLICY_BLACKLISTED_CHECK',
      'IAM_USER_GROUP_MEMBERSHIP_CHECK',
      'IAM_USER_MFA_ENABLED',
      'IAM_USER_NO_POLICIES_CHECK',
      'MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS',
    ],
  },
  { type: 'AWS::IAM::ManagedPolicy', where: 'home', what: 'lets one thing be read', make: (place) => policy(place, 'narrow', narrow), fails: [] },
  {
    type: 'AWS::IAM::ManagedPolicy',
    where: 'home',
    what: 'lets anything be done',
    make: (place) => policy(place, 'all', admin),
    fails: ['IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS', 'IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS'],
  },
  {
    type: 'AWS::IAM::Role',
    where: 'home',
    what: 'is for functions',
    async make(place) {
      const { Role } = await client(place).send(new iam.CreateRoleCommand({ RoleName: 'worker', AssumeRolePolicyDocument: trust('lambda') }));
      return Role?.Arn;
    },
    fails: [],
  },
  {
    type: 'AWS::IAM::Role',
    where: 'home',
    what: 'may be taken by anybody, and do anything',
    async make(place) {
      const AssumeRolePolicyDocument = allow({ AWS: '*' }, 'sts:AssumeRole', []).replace(',"Resource":[]', '');
      const { Role } = await client(place).send(new iam.CreateRoleCommand({ RoleName: 'open', AssumeRolePolicyDocument }));
      await client(place).send(new iam.PutRolePolicyCommand({ RoleName: 'open', PolicyName: 'all', PolicyDocument: admin }));
      return Role?.Arn;
    },
    fails: ['IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS', 'IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS'],
  },
  {
    type: 'AWS::CertificateManager::Certificate',
    what: 'is proven by DNS',
    make: async (place) =>
      (await place.client(ACMClient).send(new RequestCertificateCommand({ DomainName: 'www.example.com', ValidationMethod: 'DNS' }))).CertificateArn,
    fails: [],
  },
  {
    type: 'AWS::CertificateManager::Certificate',
    what: 'is for a whole domain, and not logged',
    make: async (place) =>
      (
        await place.client(ACMClient).send(
          new RequestCertificateCommand({
            DomainName: '*.example.com',
            ValidationMethod: 'DNS',
            Options: { CertificateTransparencyLoggingPreference: 'DISABLED', Export: 'DISABLED' },
          }),
        )
      ).CertificateArn,
    fails: ['ACM_CERTIFICATE_TRANSPARENT_LOGGING_ENABLED'],
  },
  {
    type: 'AWS::Cognito::UserPool',
    what: 'wants long passwords and a second factor',
    async make(place) {
      const PasswordPolicy = {
        MinimumLength: 14,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        RequireUppercase: true,
        TemporaryPasswordValidityDays: 1,
      };
      const more = { Policies: { PasswordPolicy }, MfaConfiguration: 'ON' as const, DeletionProtection: 'ACTIVE' as const };
      const { UserPool } = await place.client(CognitoIdentityProviderClient).send(new CreateUserPoolCommand({ PoolName: 'strict', ...more }));
      return UserPool?.Id;
    },
    fails: [],
  },
  {
    type: 'AWS::Cognito::UserPool',
    what: 'takes short passwords',
    async make(place) {
      const PasswordPolicy = { MinimumLength: 6, RequireLowercase: false, RequireNumbers: false, RequireSymbols: false, RequireUppercase: false };
      const { UserPool } = await place
        .client(CognitoIdentityProviderClient)
        .send(new CreateUserPoolCommand({ PoolName: 'loose', Policies: { PasswordPolicy } }));
      return UserPool?.Id;
    },
    fails: ['COGNITO_USER_POOL_DELETION_PROTECTION_ENABLED', 'COGNITO_USER_POOL_MFA_ENABLED', 'COGNITO_USER_POOL_PASSWORD_POLICY_CHECK'],
  },
];
