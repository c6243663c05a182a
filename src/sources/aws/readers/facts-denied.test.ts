import { describe, expect, test } from 'vitest';
import { denied, named, verdictOf } from '../../../testing/judge-read.ts';
import { type Answers, readLive, refusal } from '../../../testing/read-live.ts';
import type { Reader } from '../reader.ts';
import { readers as accessanalyzer } from './accessanalyzer.ts';
import { readers as accountFacts } from './account-facts.ts';
import { readers as ec2Settings } from './ec2-settings.ts';
import { readers as guardduty } from './guardduty.ts';
import { readers as regionFacts } from './region-facts.ts';
import { readers as securityhub } from './securityhub.ts';

const scans = (status: 'ENABLED' | 'DISABLED') => ({ accounts: [{ accountId: '123456789012', resourceState: { ec2: { status } } }] });

/** The same reader where its service is on, is off, and may not be asked. */
const cases: readonly { rule: string; readers: readonly Reader[]; on: Answers; off: Answers; command: string }[] = [
  {
    rule: 'IAM_EXTERNAL_ACCESS_ANALYZER_ENABLED',
    readers: accessanalyzer,
    command: 'ListAnalyzers',
    on: { ListAnalyzers: () => ({ analyzers: [{ arn: 'arn:a', name: 'a', type: 'ACCOUNT', status: 'ACTIVE' }] }) },
    off: { ListAnalyzers: () => ({ analyzers: [{ arn: 'arn:a', name: 'a', type: 'ACCOUNT_UNUSED_ACCESS', status: 'ACTIVE' }] }) },
  },
  {
    rule: 'SECURITYHUB_ENABLED',
    readers: securityhub,
    command: 'DescribeHub',
    on: { DescribeHub: () => ({ HubArn: 'arn:aws:securityhub:us-east-1:123456789012:hub/default' }), ListTagsForResource: () => ({ Tags: {} }) },
    off: {
      DescribeHub: () => {
        throw refusal('InvalidAccessException', 'Account 123456789012 is not subscribed to AWS Security Hub', 401);
      },
    },
  },
  {
    rule: 'SECURITY_ACCOUNT_INFORMATION_PROVIDED',
    readers: named(accountFacts, 'account-security-contact'),
    command: 'GetAlternateContact',
    on: { GetAlternateContact: () => ({ AlternateContact: { AlternateContactType: 'SECURITY', EmailAddress: 'security@example.com' } }) },
    off: {
      GetAlternateContact: () => {
        throw refusal('ResourceNotFoundException', 'No contact of the inputted alternate contact type found.', 404);
      },
    },
  },
  {
    rule: 'ACCOUNT_PART_OF_ORGANIZATIONS',
    readers: named(accountFacts, 'organizations-organization'),
    command: 'DescribeOrganization',
    on: { DescribeOrganization: () => ({ Organization: { Id: 'o-abcdefghij', MasterAccountId: '123456789012' } }) },
    off: {
      DescribeOrganization: () => {
        throw refusal('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
      },
    },
  },
  {
    rule: 'EC2_EBS_ENCRYPTION_BY_DEFAULT',
    readers: named(ec2Settings, 'ec2-encryption-by-default'),
    command: 'GetEbsEncryptionByDefault',
    on: { GetEbsEncryptionByDefault: () => ({ EbsEncryptionByDefault: true }) },
    off: { GetEbsEncryptionByDefault: () => ({ EbsEncryptionByDefault: false }) },
  },
  {
    rule: 'EMR_BLOCK_PUBLIC_ACCESS',
    readers: named(regionFacts, 'emr-block-public-access'),
    command: 'GetBlockPublicAccessConfiguration',
    on: { GetBlockPublicAccessConfiguration: () => ({ BlockPublicAccessConfiguration: { BlockPublicSecurityGroupRules: true } }) },
    off: { GetBlockPublicAccessConfiguration: () => ({ BlockPublicAccessConfiguration: { BlockPublicSecurityGroupRules: false } }) },
  },
  {
    rule: 'INSPECTOR_EC2_SCAN_ENABLED',
    readers: named(regionFacts, 'inspector-status'),
    command: 'BatchGetAccountStatus',
    on: { BatchGetAccountStatus: () => scans('ENABLED') },
    off: { BatchGetAccountStatus: () => scans('DISABLED') },
  },
  {
    rule: 'GUARDDUTY_ENABLED_CENTRALIZED',
    readers: guardduty,
    command: 'ListDetectors',
    on: {
      ListDetectors: () => ({ DetectorIds: ['d1'] }),
      GetDetector: () => ({ Status: 'ENABLED', ServiceRole: 'r' }),
      GetAdministratorAccount: () => ({}),
      ListFindings: () => ({ FindingIds: [] }),
    },
    off: { ListDetectors: () => ({ DetectorIds: [] }) },
  },
  {
    rule: 'MACIE_STATUS_CHECK',
    readers: named(regionFacts, 'macie-session'),
    command: 'GetMacieSession',
    on: { GetMacieSession: () => ({ status: 'ENABLED' }), GetAutomatedDiscoveryConfiguration: denied },
    off: {
      GetMacieSession: () => {
        throw refusal('AccessDeniedException', 'Macie is not enabled.', 403);
      },
    },
  },
  {
    rule: 'MACIE_AUTO_SENSITIVE_DATA_DISCOVERY_CHECK',
    readers: named(regionFacts, 'macie-session'),
    command: 'GetMacieSession',
    on: { GetMacieSession: () => ({ status: 'ENABLED' }), GetAutomatedDiscoveryConfiguration: () => ({ status: 'ENABLED' }) },
    off: { GetMacieSession: () => ({ status: 'ENABLED' }), GetAutomatedDiscoveryConfiguration: () => ({ status: 'DISABLED' }) },
  },
  {
    rule: 'SSM_AUTOMATION_BLOCK_PUBLIC_SHARING',
    readers: named(regionFacts, 'ssm-document-sharing'),
    command: 'GetServiceSetting',
    on: { GetServiceSetting: () => ({ ServiceSetting: { SettingValue: 'Disable' } }) },
    off: { GetServiceSetting: () => ({ ServiceSetting: { SettingValue: 'Enable', Status: 'Default' } }) },
  },
  {
    rule: 'SSM_AUTOMATION_LOGGING_ENABLED',
    readers: named(regionFacts, 'ssm-automation-logging'),
    command: 'GetServiceSetting',
    on: { GetServiceSetting: () => ({ ServiceSetting: { SettingValue: 'CloudWatch' } }) },
    off: { GetServiceSetting: () => ({ ServiceSetting: { SettingValue: '' } }) },
  },
  {
    rule: 'SHIELD_ADVANCED_ENABLED_AUTORENEW',
    readers: named(accountFacts, 'shield-subscription'),
    command: 'GetSubscriptionState',
    on: {
      GetSubscriptionState: () => ({ SubscriptionState: 'ACTIVE' }),
      DescribeSubscription: () => ({ Subscription: { AutoRenew: 'ENABLED' } }),
      DescribeDRTAccess: () => ({ RoleArn: 'arn:aws:iam::123456789012:role/drt' }),
    },
    off: { GetSubscriptionState: () => ({ SubscriptionState: 'INACTIVE' }) },
  },
  {
    rule: 'SHIELD_DRT_ACCESS',
    readers: named(accountFacts, 'shield-subscription'),
    command: 'GetSubscriptionState',
    on: {
      GetSubscriptionState: () => ({ SubscriptionState: 'ACTIVE' }),
      DescribeSubscription: () => ({ Subscription: { AutoRenew: 'DISABLED' } }),
      DescribeDRTAccess: () => ({ RoleArn: 'arn:aws:iam::123456789012:role/drt' }),
    },
    off: {
      GetSubscriptionState: () => ({ SubscriptionState: 'ACTIVE' }),
      DescribeSubscription: () => ({ Subscription: { AutoRenew: 'ENABLED' } }),
      DescribeDRTAccess: () => ({}),
    },
  },
];

describe.each(cases)('$rule', ({ rule, readers, on, off, command }) => {
  test('passes where it is on, fails where it is off', async () => {
    expect(await verdictOf(rule, (await readLive(readers, on)).resources)).toBe('pass');
    expect(await verdictOf(rule, (await readLive(readers, off)).resources)).toBe('fail');
  });

  test('is unknown where nobody may ask', async () => {
    const { resources, unseen } = await readLive(readers, { [command]: denied });
    expect(unseen).toHaveLength(1);
    expect(await verdictOf(rule, resources)).toBe('unknown');
  });
});

test('an account that Security Hub refuses for another reason has it neither on nor off', async () => {
  const DescribeHub = () => {
    throw refusal('InvalidAccessException', 'Account 123456789012 is not an administrator for this organization', 401);
  };
  const { resources, gaps } = await readLive(securityhub, { DescribeHub });
  expect(await verdictOf('SECURITYHUB_ENABLED', resources)).toBe('unknown');
  expect(gaps).toHaveProperty(['AWS::SecurityHub::Hub']);
});
