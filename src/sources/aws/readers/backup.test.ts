import { BackupClient, CreateBackupPlanCommand, CreateBackupVaultCommand, PutBackupVaultLockConfigurationCommand } from '@aws-sdk/client-backup';
import {
  ConfigServiceClient,
  PutConfigRuleCommand,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  StartConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './backup.ts';
import { readers as config } from './config.ts';

const named = (...names: string[]) => readers.filter((one) => names.includes(one.name));
const vaultArn = 'arn:aws:backup:us-east-1:123456789012:backup-vault:main';
const denies = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle', 'backup:PutBackupVaultAccessPolicy'],
      Resource: '*',
    },
  ],
};
const rule = { RuleName: 'daily', ScheduleExpression: 'cron(0 5 ? * * *)', Lifecycle: { DeleteAfterDays: 35 } };
const short = { RuleName: 'weekly', ScheduleExpression: 'cron(0 5 ? * SUN *)', Lifecycle: { DeleteAfterDays: 7 } };
const none = () => {
  throw refusal('ResourceNotFoundException', 'there is none', 400);
};

/** Two vaults, two plans and a selection, as AWS Backup answers. */
const answers = {
  ListBackupVaults: () => ({
    BackupVaultList: [
      { BackupVaultName: 'main', BackupVaultArn: vaultArn, EncryptionKeyArn: 'arn:key', Locked: true, MinRetentionDays: 30 },
      { BackupVaultName: 'open', BackupVaultArn: `${vaultArn}2`, Locked: false },
      { BackupVaultName: 'gapped', VaultType: 'LOGICALLY_AIR_GAPPED_BACKUP_VAULT' },
    ],
  }),
  GetBackupVaultAccessPolicy: ({ BackupVaultName }: { BackupVaultName: string }) =>
    BackupVaultName === 'main' ? { Policy: JSON.stringify(denies) } : none(),
  GetBackupVaultNotifications: none,
  ListTags: () => ({ Tags: {} }),
  ListBackupPlans: () => ({ BackupPlansList: [{ BackupPlanId: 'good' }, { BackupPlanId: 'bad' }] }),
  GetBackupPlan: ({ BackupPlanId }: { BackupPlanId: string }) => ({
    BackupPlanId,
    BackupPlan: {
      BackupPlanName: BackupPlanId,
      Rules: [{ ...(BackupPlanId === 'good' ? rule : short), TargetBackupVaultName: 'main', RuleId: 'r' }],
    },
  }),
  ListBackupSelections: ({ BackupPlanId }: { BackupPlanId: string }) => ({
    BackupSelectionsList: BackupPlanId === 'good' ? [{ SelectionId: 's1' }] : [],
  }),
  GetBackupSelection: () => ({
    SelectionId: 's1',
    BackupPlanId: 'good',
    BackupSelection: {
      SelectionName: 'tables',
      IamRoleArn: 'arn:aws:iam::123456789012:role/backup',
      Resources: ['arn:aws:dynamodb:*:*:table/orders'],
      NotResources: [],
      ListOfTags: [],
      Conditions: { StringEquals: [], StringLike: [], StringNotEquals: [], StringNotLike: [] },
    },
  }),
};

const template = {
  Main: {
    Type: 'AWS::Backup::BackupVault',
    Properties: { BackupVaultName: 'main', AccessPolicy: denies, LockConfiguration: { MinRetentionDays: 30 } },
  },
  Open: { Type: 'AWS::Backup::BackupVault', Properties: { BackupVaultName: 'open' } },
  Good: {
    Type: 'AWS::Backup::BackupPlan',
    Properties: { BackupPlan: { BackupPlanName: 'good', BackupPlanRule: [{ ...rule, TargetBackupVault: 'main' }] } },
  },
  Bad: {
    Type: 'AWS::Backup::BackupPlan',
    Properties: { BackupPlan: { BackupPlanName: 'bad', BackupPlanRule: [{ ...short, TargetBackupVault: 'main' }] } },
  },
  Orders: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'orders', KeySchema: [] } },
  Other: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'other', KeySchema: [] } },
  Tables: {
    Type: 'AWS::Backup::BackupSelection',
    Properties: {
      BackupPlanId: { Ref: 'Good' },
      BackupSelection: {
        SelectionName: 'tables',
        IamRoleArn: 'arn:aws:iam::123456789012:role/backup',
        Resources: ['arn:aws:dynamodb:*:*:table/orders'],
      },
    },
  },
};

const table = (name: string) => ({
  type: 'AWS::DynamoDB::Table',
  id: name,
  arn: `arn:aws:dynamodb:us-east-1:111122223333:table/${name}`,
  properties: { TableName: name, KeySchema: [] },
  state: {},
});

test('plans, vaults and what they select get the verdicts of the template', async () => {
  const { described, unseen } = await readLive(named('backup-vaults', 'backup-plans', 'backup-selections'), answers);
  expect(unseen).toEqual([]);
  expect(described.filter((one) => one.type === 'AWS::Backup::BackupVault').map((one) => one.id)).toEqual(['main', 'open']);
  const types = ['AWS::Backup::BackupVault', 'AWS::Backup::BackupPlan', 'AWS::Backup::BackupSelection', 'AWS::DynamoDB::Table'];
  const except = {
    DYNAMODB_LAST_BACKUP_RECOVERY_POINT_CREATED: 'only what is deployed has backups',
    DYNAMODB_MEETS_RESTORE_TIME_TARGET: 'only what is deployed was ever restored',
  };
  const parameters = { DYNAMODB_RESOURCES_PROTECTED_BY_BACKUP_PLAN: { backupVaultLockCheck: 'True' } };
  expect(await differences({ template, described: [...described, table('orders'), table('other')], types, except, parameters })).toEqual([]);
});

test('a policy that may not be read is unknown, and one that is not there is absent', async () => {
  const denied = () => {
    throw refusal('AccessDeniedException', 'not authorized', 403);
  };
  const { resources } = await readLive(named('backup-vaults'), { ...answers, GetBackupVaultAccessPolicy: denied });
  expect(resources[0]?.properties.AccessPolicy).toBeInstanceOf(Unknown);
  expect(resources[0]?.properties).not.toHaveProperty('Notifications');
});

test('recovery points and restored resources are told with their times', async () => {
  const ResourceArn = 'arn:aws:dynamodb:us-east-1:123456789012:table/orders';
  const { resources } = await readLive(named('backup-recovery-points', 'backup-protected-resources'), {
    ...answers,
    ListRecoveryPointsByBackupVault: ({ BackupVaultName }: { BackupVaultName: string }) => ({
      RecoveryPoints:
        BackupVaultName === 'main'
          ? [{ RecoveryPointArn: 'arn:point', ResourceArn, Status: 'COMPLETED', CreationDate: new Date('2026-10-31T05:00:00Z'), IsEncrypted: true }]
          : [],
    }),
    ListProtectedResources: () => ({ Results: [{ ResourceArn }] }),
    DescribeProtectedResource: () => ({ ResourceArn, LastBackupTime: new Date('2026-10-31T05:00:00Z'), LatestRestoreExecutionTimeMinutes: 12 }),
  });
  expect(resources).toMatchObject([
    {
      type: 'AWS::Backup::ProtectedResource',
      id: ResourceArn,
      properties: { LatestRestoreExecutionTimeMinutes: 12, LastBackupTime: '2026-10-31T05:00:00.000Z' },
    },
    {
      type: 'AWS::Backup::RecoveryPoint',
      id: 'arn:point',
      properties: { ResourceArn, Status: 'COMPLETED', CreationDate: '2026-10-31T05:00:00.000Z', IsEncrypted: true },
    },
  ]);
});

test.skipIf(!motoCommand())(`plans, vaults, recorders and rules in the emulator are read (${motoCommand() ? 'moto' : withoutMoto})`, async () => {
  const { resources } = await readLive([...named('backup-plans', 'backup-vaults'), ...config], moto as Moto);
  const of = (type: string) => resources.find((one) => one.type === type);
  expect(of('AWS::Backup::BackupPlan')?.properties).toMatchObject({
    BackupPlan: { BackupPlanName: 'nightly', BackupPlanRule: [{ RuleName: 'daily', TargetBackupVault: 'main', Lifecycle: { DeleteAfterDays: 35 } }] },
  });
  expect(of('AWS::Backup::BackupVault')).toMatchObject({ id: 'main', properties: { LockConfiguration: { MinRetentionDays: 30 } } });
  expect(of('AWS::Config::ConfigurationRecorder')).toMatchObject({
    id: 'default',
    properties: { RoleARN: 'arn:aws:iam::123456789012:role/config', RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true } },
    state: { recording: true },
  });
  expect(of('AWS::Config::DeliveryChannel')?.properties).toMatchObject({
    S3BucketName: 'records',
    ConfigSnapshotDeliveryProperties: { DeliveryFrequency: 'One_Hour' },
  });
  expect(of('AWS::Config::ConfigRule')?.properties).toMatchObject({ Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } });
});

let moto: Moto | undefined;
beforeAll(async () => {
  if (!motoCommand()) return;
  moto = await startMoto();
  const backup = new BackupClient(moto.client());
  await backup.send(new CreateBackupVaultCommand({ BackupVaultName: 'main' }));
  await backup.send(new PutBackupVaultLockConfigurationCommand({ BackupVaultName: 'main', MinRetentionDays: 30 }));
  await backup.send(new CreateBackupPlanCommand({ BackupPlan: { BackupPlanName: 'nightly', Rules: [{ ...rule, TargetBackupVaultName: 'main' }] } }));
  await new S3Client({ ...moto.client(), forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: 'records' }));
  const client = new ConfigServiceClient(moto.client());
  const recordingGroup = { allSupported: true, includeGlobalResourceTypes: true };
  await client.send(
    new PutConfigurationRecorderCommand({
      ConfigurationRecorder: { name: 'default', roleARN: 'arn:aws:iam::123456789012:role/config', recordingGroup },
    }),
  );
  const configSnapshotDeliveryProperties = { deliveryFrequency: 'One_Hour' as const };
  await client.send(
    new PutDeliveryChannelCommand({ DeliveryChannel: { name: 'default', s3BucketName: 'records', configSnapshotDeliveryProperties } }),
  );
  await client.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }));
  await client.send(
    new PutConfigRuleCommand({
      ConfigRule: { ConfigRuleName: 'versioning', Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } },
    }),
  );
}, 90_000);
afterAll(() => moto?.stop());
