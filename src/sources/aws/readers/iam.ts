import { setTimeout as sleep } from 'node:timers/promises';
import { Unknown } from '../../../core/value.ts';
import { account } from '../../../shapes/account/account.ts';
import { passwordPolicy, rootUser } from '../../../shapes/account/iam.ts';
import { CredentialReport } from '../../../shapes/iam/credentials.ts';
import { managedPolicy } from '../../../shapes/iam/managed-policy.ts';
import { instanceProfile, oidcProvider, samlProvider, serverCertificate } from '../../../shapes/iam/others.ts';
import { group, role, user } from '../../../shapes/iam/principals.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Api, type Reader, service } from '../reader.ts';

type Sdk = typeof import('@aws-sdk/client-iam');

const iam = service<Sdk>({ name: 'iam', load: () => import('@aws-sdk/client-iam'), client: 'IAMClient' });

const elsewhere = 'it is told only role by role, which is not asked for';

/** What the report of credentials tells of a user. */
const signIn = ['LoginProfile', 'password', 'hasMfaDevice', 'accessKeys'];

/** One paged call tells of everybody and of every policy, one report of how all users sign in: nothing is asked one by one. */
const everybody = iam.reader({
  name: 'iam-everybody',
  scope: 'account',
  types: [
    'AWS::IAM::User',
    'AWS::IAM::Group',
    'AWS::IAM::Role',
    'AWS::IAM::ManagedPolicy',
    // Inline policies and memberships are told as part of who has them.
    'AWS::IAM::UserPolicy',
    'AWS::IAM::GroupPolicy',
    'AWS::IAM::RolePolicy',
    'AWS::IAM::Policy',
    'AWS::IAM::UserToGroupAddition',
  ],
  calls: ['GetAccountAuthorizationDetails', 'GenerateCredentialReport', 'GetCredentialReport'],
  details: { GenerateCredentialReport: { 'AWS::IAM::User': signIn }, GetCredentialReport: { 'AWS::IAM::User': signIn } },
  async *read(api) {
    const report = await credentialReport(api);
    const Filter = ['User', 'Group', 'Role', 'LocalManagedPolicy'] as const;
    for await (const page of api.pages('GetAccountAuthorizationDetails', { Filter: [...Filter] })) {
      for (const one of page.UserDetailList ?? []) yield user(one, one.Tags, report instanceof Unknown ? report : report.of(one.Arn ?? ''));
      for (const one of page.GroupDetailList ?? []) yield group(one);
      for (const one of page.RoleDetailList ?? []) yield role(one, one.Tags, elsewhere);
      for (const one of page.Policies ?? []) yield managedPolicy(one);
    }
  },
});

const waits = [0, 500, 1000, 2000, 4000, 8000, 8000];

/** IAM makes the report when it is asked to, which takes some seconds, and keeps it for four hours. */
async function credentialReport(api: Api<Sdk, 'GenerateCredentialReport' | 'GetCredentialReport'>): Promise<CredentialReport | Unknown> {
  for (const wait of waits) {
    if (wait > 0) await sleep(wait);
    const made = await api.part('GenerateCredentialReport', {}, { givesState: ['progress'], shape: (out) => ({ state: { progress: out?.State } }) });
    const progress = made.state?.progress;
    if (progress instanceof Unknown) return progress;
    if (progress !== 'COMPLETE') continue;
    const { state } = await api.part(
      'GetCredentialReport',
      {},
      {
        givesState: ['report'],
        shape: (out) => ({ state: { report: new TextDecoder().decode(out?.Content) } }),
      },
    );
    const report = state?.report;
    return typeof report === 'string' ? new CredentialReport(report) : (report as Unknown);
  }
  return new Unknown('IAM did not finish its credential report in time', true);
}

const root = iam.reader({
  name: 'iam-root-user',
  scope: 'account',
  types: [],
  adds: { 'AWS::::Account': { state: ['root'] } },
  calls: ['GetAccountSummary', 'ListVirtualMFADevices'],
  async *read(api) {
    const summary = await api.call('GetAccountSummary', {});
    const devices = await Array.fromAsync(api.list('ListVirtualMFADevices', { AssignmentStatus: 'Assigned' }, (out) => out.VirtualMFADevices));
    yield account(api.place.account, { root: rootUser(summary, devices) });
  },
});

const passwords = iam.reader({
  name: 'iam-password-policy',
  scope: 'account',
  types: [],
  adds: { 'AWS::::Account': { state: ['passwordPolicy'] } },
  calls: ['GetAccountPasswordPolicy'],
  async *read(api) {
    const { state } = await api.part(
      'GetAccountPasswordPolicy',
      {},
      {
        givesState: ['passwordPolicy'],
        none: ['NoSuchEntityException'],
        shape: (out) => (out?.PasswordPolicy ? { state: { passwordPolicy: { ...passwordPolicy(out.PasswordPolicy) } } } : undefined),
      },
    );
    yield account(api.place.account, state ?? {});
  },
});

const instanceProfiles = iam.table({
  name: 'iam-instance-profiles',
  scope: 'account',
  types: ['AWS::IAM::InstanceProfile'],
  list: { command: 'ListInstanceProfiles', items: (out) => out.InstanceProfiles },
  resource: instanceProfile,
});

const serverCertificates = iam.table({
  name: 'iam-server-certificates',
  scope: 'account',
  types: ['AWS::IAM::ServerCertificate'],
  list: { command: 'ListServerCertificates', items: (out) => out.ServerCertificateMetadataList },
  parts: [
    {
      command: 'ListServerCertificateTags',
      input: ({ ServerCertificateName }) => ({ ServerCertificateName }),
      gives: ['Tags'],
      shape: (out) => ({ properties: tagsOf('AWS::IAM::ServerCertificate', out?.Tags) }),
    },
  ],
  resource: serverCertificate,
});

const oidcProviders = iam.table({
  name: 'iam-oidc-providers',
  scope: 'account',
  types: ['AWS::IAM::OIDCProvider'],
  list: { command: 'ListOpenIDConnectProviders', items: (out) => out.OpenIDConnectProviderList },
  describe: {
    command: 'GetOpenIDConnectProvider',
    input: ({ Arn }) => ({ OpenIDConnectProviderArn: Arn }),
    item: (out, { Arn = '' }) => ({ arn: Arn, answer: out }),
  },
  resource: ({ arn, answer }) => oidcProvider(arn, answer),
});

const samlProviders = iam.table({
  name: 'iam-saml-providers',
  scope: 'account',
  types: ['AWS::IAM::SAMLProvider'],
  list: { command: 'ListSAMLProviders', items: (out) => out.SAMLProviderList },
  describe: {
    command: 'GetSAMLProvider',
    input: ({ Arn }) => ({ SAMLProviderArn: Arn }),
    item: (out, { Arn = '' }) => ({ arn: Arn, answer: out }),
  },
  resource: ({ arn, answer }) => samlProvider(arn, answer),
});

export const readers: readonly Reader[] = [everybody, root, passwords, instanceProfiles, serverCertificates, oidcProviders, samlProviders];
