import { AccountClient, PutAlternateContactCommand } from '@aws-sdk/client-account';
import { EC2Client, EnableEbsEncryptionByDefaultCommand } from '@aws-sdk/client-ec2';
import { EMRClient, PutBlockPublicAccessConfigurationCommand } from '@aws-sdk/client-emr';
import { CreateDetectorCommand, GuardDutyClient } from '@aws-sdk/client-guardduty';
import { EnableCommand, Inspector2Client } from '@aws-sdk/client-inspector2';
import { CreateOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { EnableSecurityHubCommand, SecurityHubClient } from '@aws-sdk/client-securityhub';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Resource } from '../../../core/index.ts';
import { Unknown } from '../../../core/value.ts';
import { denied, named, verdictOf } from '../../../testing/judge-read.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { type Answers, readLive } from '../../../testing/read-live.ts';
import { readers as accountFacts } from './account-facts.ts';
import { readers as ec2Settings } from './ec2-settings.ts';
import { readers as guardduty } from './guardduty.ts';
import { readers as regionFacts } from './region-facts.ts';
import { readers as securityhub } from './securityhub.ts';

const accountOf = (resources: readonly Resource[], region?: string) =>
  resources.find((one) => one.type === 'AWS::::Account' && one.region === region);
describe.skipIf(!motoCommand())(`in the emulator (${motoCommand() ? 'moto' : withoutMoto})`, () => {
  test('what is off is judged as off', async () => {
    const { resources } = await readLive([...securityhub, ...guardduty], moto as Moto, 'eu-west-1');
    expect(await verdictOf('SECURITYHUB_ENABLED', resources)).toBe('fail');
    expect(await verdictOf('GUARDDUTY_ENABLED_CENTRALIZED', resources)).toBe('fail');
  });

  test('what is on is judged as on', async () => {
    const readers = [
      ...named(ec2Settings, 'ec2-encryption-by-default'),
      ...named(regionFacts, 'emr-block-public-access'),
      ...named(regionFacts, 'inspector-status'),
      ...named(regionFacts, 'dynamodb-limits'),
      ...securityhub,
      ...guardduty,
    ];
    const { resources } = await readLive(readers, moto as Moto);
    const state = accountOf(resources, 'us-east-1')?.state;
    expect(state).toMatchObject({
      ebsEncryptionByDefault: true,
      emrBlockPublicAccess: { enabled: true, permittedPorts: [{ MinRange: 22, MaxRange: 22 }] },
      inspector: { ec2: true, ecr: false },
      guardDuty: { enabled: true },
      dynamodbLimits: { readCapacity: expect.any(Number) },
    });
    for (const id of ['SECURITYHUB_ENABLED', 'GUARDDUTY_ENABLED_CENTRALIZED', 'EC2_EBS_ENCRYPTION_BY_DEFAULT', 'EMR_BLOCK_PUBLIC_ACCESS'])
      expect(`${id} ${await verdictOf(id, resources)}`).toBe(`${id} pass`);
    expect(await verdictOf('INSPECTOR_ECR_SCAN_ENABLED', resources)).toBe('fail');
    expect(resources.map((one) => one.type)).toContain('AWS::SecurityHub::Hub');
    expect(resources.find((one) => one.type === 'AWS::GuardDuty::Detector')?.properties).toMatchObject({
      Enable: true,
      FindingPublishingFrequency: 'ONE_HOUR',
    });
  });

  test('the account has an organization and a contact for security', async () => {
    const readers = [...named(accountFacts, 'account-security-contact'), ...named(accountFacts, 'organizations-organization')];
    const { resources } = await readLive(readers, moto as Moto);
    expect(accountOf(resources)?.state).toMatchObject({ hasSecurityContact: true, organization: { managementAccountId: '123456789012' } });
    expect(await verdictOf('SECURITY_ACCOUNT_INFORMATION_PROVIDED', resources)).toBe('pass');
    expect(await verdictOf('ACCOUNT_PART_OF_ORGANIZATIONS', resources)).toBe('pass');
  });
});

describe('the limits of DynamoDB', () => {
  const table: Resource = {
    type: 'AWS::DynamoDB::Table',
    id: 'orders',
    key: 'orders',
    partition: 'aws',
    account: '123456789012',
    region: 'us-east-1',
    properties: { BillingMode: 'PROVISIONED', ProvisionedThroughput: { ReadCapacityUnits: 500, WriteCapacityUnits: 10 } },
    veiled: false,
    state: {},
    origin: { file: 'test' },
  };
  const judged = async (from: Answers) => {
    const { resources } = await readLive(named(regionFacts, 'dynamodb-limits'), from);
    return verdictOf('DYNAMODB_THROUGHPUT_LIMIT_CHECK', [...resources, table]);
  };
  const limits = (AccountMaxReadCapacityUnits: number) => ({
    DescribeLimits: () => ({ AccountMaxReadCapacityUnits, AccountMaxWriteCapacityUnits: 80_000 }),
  });

  test('are what is used of them, and unknown where nobody may ask', async () => {
    expect(await judged(limits(80_000))).toBe('pass');
    expect(await judged(limits(510))).toBe('fail');
    expect(await judged({ DescribeLimits: denied })).toBe('unknown');
  });
});

describe('GuardDuty', () => {
  const detector = {
    Status: 'ENABLED',
    ServiceRole: 'r',
    Features: [
      { Name: 'S3_DATA_EVENTS', Status: 'ENABLED' },
      { Name: 'RDS_LOGIN_EVENTS', Status: 'DISABLED' },
    ],
  };
  const answers: Answers = {
    ListDetectors: () => ({ DetectorIds: ['d1'] }),
    GetDetector: () => detector,
    GetAdministratorAccount: () => ({ Administrator: { AccountId: '999988887777' } }),
    ListFindings: ({ FindingCriteria }: { FindingCriteria: { Criterion: { severity: { GreaterThanOrEqual: number } } } }) => ({
      FindingIds: FindingCriteria.Criterion.severity.GreaterThanOrEqual === 7 ? ['f1'] : [],
    }),
    GetFindings: () => ({ Findings: [{ Id: 'f1', CreatedAt: '2026-10-01T00:00:00.000Z' }] }),
  };

  test('tells of its features, of who gathers its findings, and since when one is open', async () => {
    const { resources } = await readLive(guardduty, answers);
    expect(accountOf(resources, 'us-east-1')?.state?.guardDuty).toEqual({
      enabled: true,
      administratorId: '999988887777',
      openSince: { high: '2026-10-01T00:00:00.000Z' },
    });
    expect(await verdictOf('GUARDDUTY_NON_ARCHIVED_FINDINGS', resources)).toBe('fail');
    expect(await verdictOf('GUARDDUTY_S3_PROTECTION_ENABLED', resources)).toBe('pass');
    expect(await verdictOf('GUARDDUTY_RDS_PROTECTION_ENABLED', resources)).toBe('fail');
  });

  test('findings that nobody may list are unknown, and the rest is known', async () => {
    const { resources } = await readLive(guardduty, { ...answers, ListFindings: denied });
    expect(await verdictOf('GUARDDUTY_NON_ARCHIVED_FINDINGS', resources)).toBe('unknown');
    expect(await verdictOf('GUARDDUTY_ENABLED_CENTRALIZED', resources)).toBe('pass');
  });
});

test('Inspector that does not tell of the account leaves it unknown', async () => {
  const answers = { BatchGetAccountStatus: () => ({ accounts: [], failedAccounts: [{ errorCode: 'ACCESS_DENIED', errorMessage: 'not allowed' }] }) };
  const { resources } = await readLive(named(regionFacts, 'inspector-status'), answers);
  expect(accountOf(resources, 'us-east-1')?.state?.inspector).toBeInstanceOf(Unknown);
});

let moto: Moto | undefined;
beforeAll(async () => {
  if (!motoCommand()) return;
  moto = await startMoto();
  const client = moto.client();
  await new EC2Client(client).send(new EnableEbsEncryptionByDefaultCommand({}));
  const BlockPublicAccessConfiguration = {
    BlockPublicSecurityGroupRules: true,
    PermittedPublicSecurityGroupRuleRanges: [{ MinRange: 22, MaxRange: 22 }],
  };
  await new EMRClient(client).send(new PutBlockPublicAccessConfigurationCommand({ BlockPublicAccessConfiguration }));
  await new GuardDutyClient(client).send(new CreateDetectorCommand({ Enable: true, FindingPublishingFrequency: 'ONE_HOUR' }));
  await new Inspector2Client(client).send(new EnableCommand({ accountIds: ['123456789012'], resourceTypes: ['EC2'] }));
  await new SecurityHubClient(client).send(new EnableSecurityHubCommand({}));
  await new OrganizationsClient(client).send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  await new AccountClient(client).send(
    new PutAlternateContactCommand({
      AlternateContactType: 'SECURITY',
      EmailAddress: 'security@example.com',
      Name: 'Security',
      PhoneNumber: '+1',
      Title: 'Desk',
    }),
  );
}, 90_000);
afterAll(() => moto?.stop());
