import { CloudTrailClient, CreateTrailCommand } from '@aws-sdk/client-cloudtrail';
import { CloudWatchLogsClient, CreateLogGroupCommand, PutRetentionPolicyCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  CreateSnapshotCommand,
  CreateSubnetCommand,
  CreateVolumeCommand,
  DescribeImagesCommand,
  DescribeVpcsCommand,
  EC2Client,
  ModifySnapshotAttributeCommand,
  ModifySubnetAttributeCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateStreamCommand, KinesisClient } from '@aws-sdk/client-kinesis';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  CreateDBClusterCommand,
  CreateDBClusterSnapshotCommand,
  CreateDBInstanceCommand,
  CreateDBSnapshotCommand,
  ModifyDBClusterSnapshotAttributeCommand,
  ModifyDBSnapshotAttributeCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { CreateBucketCommand, PutBucketLoggingCommand, PutBucketPolicyCommand, PutPublicAccessBlockCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Ailing } from '../core/remedy.ts';
import type { StoredFinding } from '../core/store.ts';

/** Settings of an SDK client. */
type Client = { readonly endpoint: string; readonly region: string; readonly credentials: { accessKeyId: string; secretAccessKey: string } };

/** Something that fails a rule, made in the emulator. */
export interface Seed {
  readonly rule: string;
  readonly type: string;
  /** What is special about it. */
  readonly what: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly findings?: readonly StoredFinding[];
  /** What is there after it was mended, where the emulator tells it otherwise than the plan. */
  readonly after?: unknown;
  make(client: Client): Promise<Pick<Ailing, 'id'> & Partial<Pick<Ailing, 'name' | 'arn' | 'properties'>>>;
}

let count = 0;
const fresh = (name: string) => `${name}-${++count}`;
const finding = (path: string): StoredFinding => ({ path, message: 'it is open', related: [] });

async function bucket(client: Client, then?: (s3: S3Client, Bucket: string) => Promise<unknown>) {
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const Bucket = fresh('bucket');
  await s3.send(new CreateBucketCommand({ Bucket }));
  await then?.(s3, Bucket);
  return { id: Bucket, arn: `arn:aws:s3:::${Bucket}` };
}

async function instance(client: Client, settings: object) {
  const DBInstanceIdentifier = fresh('db');
  const made = await new RDSClient(client).send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier,
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      MasterUsername: 'root',
      MasterUserPassword: 'hunter2hunter2',
      ...settings,
    }),
  );
  return { id: made.DBInstance?.DbiResourceId ?? '', name: DBInstanceIdentifier, arn: made.DBInstance?.DBInstanceArn ?? '' };
}

async function cluster(client: Client, settings: object) {
  const DBClusterIdentifier = fresh('cluster');
  const made = await new RDSClient(client).send(
    new CreateDBClusterCommand({
      DBClusterIdentifier,
      Engine: 'aurora-postgresql',
      MasterUsername: 'root',
      MasterUserPassword: 'hunter2hunter2',
      ...settings,
    }),
  );
  return { id: made.DBCluster?.DbClusterResourceId ?? '', name: DBClusterIdentifier, arn: made.DBCluster?.DBClusterArn ?? '' };
}

async function user(client: Client) {
  const iam = new IAMClient(client);
  const UserName = fresh('user');
  const { User } = await iam.send(new CreateUserCommand({ UserName }));
  await iam.send(new CreateAccessKeyCommand({ UserName }));
  await iam.send(new CreateAccessKeyCommand({ UserName }));
  return { id: User?.UserId ?? '', name: UserName, arn: User?.Arn ?? '' };
}

async function trail(client: Client) {
  const { id } = await bucket(client);
  const Name = fresh('trail');
  const made = await new CloudTrailClient(client).send(new CreateTrailCommand({ Name, S3BucketName: id }));
  return { id: Name, arn: made.TrailARN ?? '' };
}

async function table(client: Client) {
  const TableName = fresh('table');
  await new DynamoDBClient(client).send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
  return { id: TableName };
}

async function repository(client: Client) {
  const repositoryName = fresh('repository');
  await new ECRClient(client).send(new CreateRepositoryCommand({ repositoryName }));
  return { id: repositoryName };
}

/** A group in which one range is open on the port beside others that must stay. */
async function group(client: Client) {
  const ec2 = new EC2Client(client);
  const { GroupId = '' } = await ec2.send(new CreateSecurityGroupCommand({ GroupName: fresh('group'), Description: 'x' }));
  const ranges = {
    IpRanges: [
      { CidrIp: '10.0.0.0/8', Description: 'office' },
      { CidrIp: '0.0.0.0/0', Description: 'everybody' },
    ],
    Ipv6Ranges: [{ CidrIpv6: '::/0' }],
  };
  const IpPermissions = [
    { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, ...ranges },
    { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
  ];
  await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }));
  const ssh = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 };
  return {
    id: GroupId,
    properties: {
      SecurityGroupIngress: [
        { ...ssh, CidrIp: '10.0.0.0/8' },
        { ...ssh, CidrIp: '0.0.0.0/0' },
        { ...ssh, CidrIpv6: '::/0' },
      ],
    },
  };
}

const policy = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Read', Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: 's3:GetObject', Resource: '*' }],
};
const s3 = 'AWS::S3::Bucket';
const open = [finding('SecurityGroupIngress[1].CidrIp'), finding('SecurityGroupIngress[2].CidrIpv6')];

/** The emulator tells of HardExpiry whether it was ever set or not. */
const mended = {
  ...{ AllowUsersToChangePassword: true, HardExpiry: false, MaxPasswordAge: 90, MinimumPasswordLength: 14, PasswordReusePrevention: 24 },
  ...{ RequireLowercaseCharacters: true, RequireNumbers: true, RequireSymbols: true, RequireUppercaseCharacters: true },
};

export const seeds: readonly Seed[] = [
  { rule: 'S3_BUCKET_VERSIONING_ENABLED', type: s3, what: 'never versioned', make: (client) => bucket(client) },
  { rule: 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED', type: s3, what: 'no block', make: (client) => bucket(client) },
  {
    rule: 'S3_BUCKET_PUBLIC_READ_PROHIBITED',
    type: s3,
    what: 'half a block',
    make: (client) =>
      bucket(client, (to, Bucket) =>
        to.send(
          new PutPublicAccessBlockCommand({
            Bucket,
            PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: false, RestrictPublicBuckets: false },
          }),
        ),
      ),
  },
  { rule: 'S3_BUCKET_SSL_REQUESTS_ONLY', type: s3, what: 'no policy', make: (client) => bucket(client) },
  {
    rule: 'S3_BUCKET_SSL_REQUESTS_ONLY',
    type: s3,
    what: 'a policy that stays',
    make: (client) => bucket(client, (to, Bucket) => to.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(policy) }))),
  },
  { rule: 'S3_DEFAULT_ENCRYPTION_KMS', type: s3, what: 'as S3 makes it', make: (client) => bucket(client) },
  {
    rule: 'S3_BUCKET_LOGGING_ENABLED',
    type: s3,
    what: 'no logs',
    make: async (client) => {
      const to = new S3Client({ ...client, forcePathStyle: true });
      await to.send(new CreateBucketCommand({ Bucket: 'access-logs' }));
      const logs = {
        Effect: 'Allow',
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: 'arn:aws:s3:::access-logs/*',
      };
      await to.send(new PutBucketPolicyCommand({ Bucket: 'access-logs', Policy: JSON.stringify({ Version: '2012-10-17', Statement: [logs] }) }));
      return bucket(client);
    },
  },
  {
    rule: 'S3_BUCKET_LOGGING_ENABLED',
    type: s3,
    what: 'logs under another prefix',
    parameters: { targetBucket: 'access-logs', targetPrefix: 'wanted/' },
    make: (client) =>
      bucket(client, (to, Bucket) =>
        to.send(
          new PutBucketLoggingCommand({ Bucket, BucketLoggingStatus: { LoggingEnabled: { TargetBucket: 'access-logs', TargetPrefix: 'other/' } } }),
        ),
      ),
  },
  {
    rule: 'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS',
    type: 'AWS::S3::AccountPublicAccessBlock',
    what: 'never set',
    make: async () => ({ id: '123456789012' }),
  },
  { rule: 'INCOMING_SSH_DISABLED', type: 'AWS::EC2::SecurityGroup', what: 'open to both kinds of address', findings: open, make: group },
  {
    rule: 'EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK',
    type: 'AWS::EC2::Snapshot',
    what: 'shared with an account as well',
    make: async (client) => {
      const ec2 = new EC2Client(client);
      const { VolumeId = '' } = await ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', Size: 1 }));
      const { SnapshotId = '' } = await ec2.send(new CreateSnapshotCommand({ VolumeId }));
      const share = { SnapshotId, Attribute: 'createVolumePermission', OperationType: 'add' } as const;
      await ec2.send(new ModifySnapshotAttributeCommand({ ...share, UserIds: ['210987654321'] }));
      await ec2.send(new ModifySnapshotAttributeCommand({ ...share, GroupNames: ['all'] }));
      return { id: SnapshotId };
    },
  },
  {
    rule: 'EC2_IMDSV2_CHECK',
    type: 'AWS::EC2::Instance',
    what: 'tokens optional',
    make: async (client) => {
      const ec2 = new EC2Client(client);
      const { Images } = await ec2.send(new DescribeImagesCommand({ Owners: ['amazon'] }));
      const ImageId = Images?.[0]?.ImageId;
      const { Instances } = await ec2.send(new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1 }));
      return { id: Instances?.[0]?.InstanceId ?? '' };
    },
  },
  { rule: 'EC2_EBS_ENCRYPTION_BY_DEFAULT', type: 'AWS::::Account', what: 'off', make: async () => ({ id: '123456789012' }) },
  {
    rule: 'SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED',
    type: 'AWS::EC2::Subnet',
    what: 'gives addresses',
    make: async (client) => {
      const ec2 = new EC2Client(client);
      const { Vpcs } = await ec2.send(new DescribeVpcsCommand({}));
      const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId: Vpcs?.[0]?.VpcId, CidrBlock: '172.31.200.0/24' }));
      const SubnetId = Subnet?.SubnetId ?? '';
      await ec2.send(new ModifySubnetAttributeCommand({ SubnetId, MapPublicIpOnLaunch: { Value: true } }));
      return { id: SubnetId };
    },
  },
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
