import { CloudWatchLogsClient, CreateLogGroupCommand, PutRetentionPolicyCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateStreamCommand, KinesisClient } from '@aws-sdk/client-kinesis';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  CreateDBClusterSnapshotCommand,
  CreateDBSnapshotCommand,
  ModifyDBClusterSnapshotAttributeCommand,
  ModifyDBSnapshotAttributeCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { cluster, fresh, instance, repository, type Seed, table, trail, user } from './emulator-made.fixture.ts';

/** The emulator tells of HardExpiry whether it was ever set or not. */
const mended = {
  ...{ AllowUsersToChangePassword: true, HardExpiry: false, MaxPasswordAge: 90, MinimumPasswordLength: 14, PasswordReusePrevention: 24 },
  ...{ RequireLowercaseCharacters: true, RequireNumbers: true, RequireSymbols: true, RequireUppercaseCharacters: true },
};

/** Of all other services. */
export const others: readonly Seed[] = [
  {
    rule: 'RDS_INSTANCE_PUBLIC_ACCESS_CHECK',
    type: 'AWS::RDS::DBInstance',
    what: 'public',
    make: (client) => instance(client, { PubliclyAccessible: true }),
  },
  {
    rule: 'DB_INSTANCE_BACKUP_ENABLED',
    type: 'AWS::RDS::DBInstance',
    what: 'too few days',
    parameters: { backupRetentionMinimum: 10 },
    make: (client) => instance(client, { BackupRetentionPeriod: 1 }),
  },
  {
    rule: 'RDS_INSTANCE_DELETION_PROTECTION_ENABLED',
    type: 'AWS::RDS::DBInstance',
    what: 'unprotected',
    make: (client) => instance(client, { DeletionProtection: false }),
  },
  {
    rule: 'RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED',
    type: 'AWS::RDS::DBInstance',
    what: 'off',
    make: (client) => instance(client, { AutoMinorVersionUpgrade: false }),
  },
  {
    rule: 'RDS_CLUSTER_BACKUP_RETENTION_CHECK',
    type: 'AWS::RDS::DBCluster',
    what: 'one day',
    parameters: { minimumBackupRetentionPeriod: 7 },
    make: (client) => cluster(client, { BackupRetentionPeriod: 1 }),
  },
  {
    rule: 'RDS_CLUSTER_DELETION_PROTECTION_ENABLED',
    type: 'AWS::RDS::DBCluster',
    what: 'unprotected',
    make: (client) => cluster(client, { DeletionProtection: false }),
  },
  {
    rule: 'RDS_SNAPSHOTS_PUBLIC_PROHIBITED',
    type: 'AWS::RDS::DBSnapshot',
    what: 'shared with an account as well',
    make: async (client) => {
      const { name } = await instance(client, {});
      const rds = new RDSClient(client);
      const DBSnapshotIdentifier = fresh('snapshot');
      await rds.send(new CreateDBSnapshotCommand({ DBInstanceIdentifier: name, DBSnapshotIdentifier }));
      await rds.send(new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier, AttributeName: 'restore', ValuesToAdd: ['210987654321', 'all'] }));
      return { id: DBSnapshotIdentifier };
    },
  },
  {
    rule: 'RDS_SNAPSHOTS_PUBLIC_PROHIBITED',
    type: 'AWS::RDS::ClusterSnapshot',
    what: 'of a cluster',
    make: async (client) => {
      const { name } = await cluster(client, {});
      const rds = new RDSClient(client);
      const DBClusterSnapshotIdentifier = fresh('snapshot');
      await rds.send(new CreateDBClusterSnapshotCommand({ DBClusterIdentifier: name, DBClusterSnapshotIdentifier }));
      await rds.send(
        new ModifyDBClusterSnapshotAttributeCommand({ DBClusterSnapshotIdentifier, AttributeName: 'restore', ValuesToAdd: ['210987654321', 'all'] }),
      );
      return { id: DBClusterSnapshotIdentifier };
    },
  },
  {
    rule: 'CMK_BACKING_KEY_ROTATION_ENABLED',
    type: 'AWS::KMS::Key',
    what: 'no rotation',
    make: async (client) => ({ id: (await new KMSClient(client).send(new CreateKeyCommand({}))).KeyMetadata?.KeyId ?? '' }),
  },
  { rule: 'CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED', type: 'AWS::CloudTrail::Trail', what: 'off', make: trail },
  { rule: 'CLOUD_TRAIL_ENCRYPTION_ENABLED', type: 'AWS::CloudTrail::Trail', what: 'no key', make: trail },
  {
    rule: 'IAM_PASSWORD_POLICY',
    type: 'AWS::::Account',
    what: 'none',
    after: { policy: mended },
    make: async () => ({ id: '123456789012' }),
  },
  { rule: 'ACCESS_KEYS_ROTATED', type: 'AWS::IAM::User', what: 'two old keys', parameters: { maxAccessKeyAge: 90 }, make: user },
  {
    rule: 'IAM_USER_UNUSED_CREDENTIALS_CHECK',
    type: 'AWS::IAM::User',
    what: 'two unused keys',
    parameters: { maxCredentialUsageAge: 90 },
    make: user,
  },
  {
    rule: 'SNS_ENCRYPTED_KMS',
    type: 'AWS::SNS::Topic',
    what: 'no key',
    make: async (client) => ({ id: (await new SNSClient(client).send(new CreateTopicCommand({ Name: fresh('topic') }))).TopicArn ?? '' }),
  },
  {
    rule: 'SQS_QUEUE_ENCRYPTED',
    type: 'AWS::SQS::Queue',
    what: 'off',
    make: async (client) => {
      const input = { QueueName: fresh('queue'), Attributes: { SqsManagedSseEnabled: 'false' } };
      return { id: (await new SQSClient(client).send(new CreateQueueCommand(input))).QueueUrl ?? '' };
    },
  },
  {
    rule: 'CW_LOGGROUP_RETENTION_PERIOD_CHECK',
    type: 'AWS::Logs::LogGroup',
    what: 'seven days',
    parameters: { MinRetentionTime: 100 },
    make: async (client) => {
      const logs = new CloudWatchLogsClient(client);
      const logGroupName = fresh('/app/log');
      await logs.send(new CreateLogGroupCommand({ logGroupName }));
      await logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 7 }));
      return { id: logGroupName };
    },
  },
  { rule: 'DYNAMODB_PITR_ENABLED', type: 'AWS::DynamoDB::Table', what: 'off', make: table },
  { rule: 'DYNAMODB_TABLE_DELETION_PROTECTION_ENABLED', type: 'AWS::DynamoDB::Table', what: 'off', make: table },
  { rule: 'ECR_PRIVATE_IMAGE_SCANNING_ENABLED', type: 'AWS::ECR::Repository', what: 'off', make: repository },
  { rule: 'ECR_PRIVATE_TAG_IMMUTABILITY_ENABLED', type: 'AWS::ECR::Repository', what: 'mutable', make: repository },
  {
    rule: 'KINESIS_STREAM_ENCRYPTED',
    type: 'AWS::Kinesis::Stream',
    what: 'off',
    make: async (client) => {
      const StreamName = fresh('stream');
      // HTTP/2, which the SDK would speak, the emulator does not.
      const { requestHandler } = new S3Client(client).config;
      await new KinesisClient({ ...client, requestHandler }).send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
      return { id: StreamName };
    },
  },
  {
    rule: 'REQUIRED_TAGS',
    type: 'AWS::RDS::DBInstance',
    what: 'another tag that stays',
    parameters: { tag1Key: 'CostCenter' },
    make: (client) => instance(client, { Tags: [{ Key: 'Team', Value: 'data' }] }),
  },
];
