import { account } from '../../../shapes/account/account.ts';
import { type Reader, service } from '../reader.ts';
import { accountFact } from './_account-fact.ts';

const accounts = service({ name: 'account', load: () => import('@aws-sdk/client-account'), client: 'AccountClient' });
const organizations = service({ name: 'organizations', load: () => import('@aws-sdk/client-organizations'), client: 'OrganizationsClient' });
const shield = service({ name: 'shield', load: () => import('@aws-sdk/client-shield'), client: 'ShieldClient' });

const scope = 'account';

const securityContact = accountFact(accounts, {
  name: 'account-security-contact',
  scope,
  fact: 'hasSecurityContact',
  command: 'GetAlternateContact',
  input: () => ({ AlternateContactType: 'SECURITY' as const }),
  none: ['ResourceNotFoundException'],
  shape: (out) => out?.AlternateContact !== undefined,
});

const organization = accountFact(organizations, {
  name: 'organizations-organization',
  scope,
  fact: 'organization',
  command: 'DescribeOrganization',
  none: ['AWSOrganizationsNotInUseException'],
  shape: (out) => out?.Organization && { id: out.Organization.Id, managementAccountId: out.Organization.MasterAccountId },
});

const subscription = shield.reader({
  name: 'shield-subscription',
  scope,
  types: [],
  adds: { 'AWS::::Account': { state: ['shieldSubscription', 'shieldResponseTeam'] } },
  calls: ['GetSubscriptionState', 'DescribeSubscription', 'DescribeDRTAccess'],
  details: { DescribeDRTAccess: { 'AWS::::Account': ['shieldResponseTeam'] } },
  async *read(api) {
    const { SubscriptionState } = await api.call('GetSubscriptionState', {});
    if (SubscriptionState !== 'ACTIVE') {
      yield account(api.place.account, {});
      return;
    }
    const { Subscription } = await api.call('DescribeSubscription', {});
    const { state } = await api.part(
      'DescribeDRTAccess',
      {},
      {
        givesState: ['shieldResponseTeam'],
        none: ['ResourceNotFoundException'],
        shape: (out) => (out?.RoleArn ? { state: { shieldResponseTeam: { roleArn: out.RoleArn } } } : undefined),
      },
    );
    yield account(api.place.account, { shieldSubscription: { autoRenew: Subscription?.AutoRenew === 'ENABLED' }, ...state });
  },
});

export const readers: readonly Reader[] = [securityContact, organization, subscription];
