import { CreateTableCommand, DynamoDBClient, UpdateContinuousBackupsCommand } from '@aws-sdk/client-dynamodb';
import * as rds from '@aws-sdk/client-rds';
import type { Place, Row } from './row.ts';

async function table(place: Place, TableName: string, more: object): Promise<string> {
  const keys = {
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' as const }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' as const }],
  };
  await place.client(DynamoDBClient).send(new CreateTableCommand({ ...keys, TableName, ...more }));
  return TableName;
}

async function database(place: Place, DBInstanceIdentifier: string, more: object): Promise<string> {
  // The emulator gives every instance the same DbiResourceId: there is one in a region.
  const common = { DBInstanceClass: 'db.m6g.large', Engine: 'mysql', AllocatedStorage: 20, MasterUserPassword: 'not-for-anybody' };
  await place.client(rds.RDSClient).send(new rds.CreateDBInstanceCommand({ ...common, DBInstanceIdentifier, ...more }));
  return place.arn('rds', `db:${DBInstanceIdentifier}`);
}

async function databases(place: Place, DBClusterIdentifier: string, more: object): Promise<string> {
  const common = { Engine: 'aurora-mysql', MasterUserPassword: 'not-for-anybody' };
  await place.client(rds.RDSClient).send(new rds.CreateDBClusterCommand({ ...common, DBClusterIdentifier, ...more }));
  return place.arn('rds', `cluster:${DBClusterIdentifier}`);
}

export const rows: readonly Row[] = [
  {
    type: 'AWS::DynamoDB::Table',
    what: 'can be put back to any moment, is protected and paid by request',
    async make(place) {
      const more = { BillingMode: 'PAY_PER_REQUEST', DeletionProtectionEnabled: true, SSESpecification: { Enabled: true, SSEType: 'KMS' } };
      const TableName = await table(place, 'orders', more);
      const PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled: true };
      await place.client(DynamoDBClient).send(new UpdateContinuousBackupsCommand({ TableName, PointInTimeRecoverySpecification }));
      return TableName;
    },
    fails: [],
  },
  {
    type: 'AWS::DynamoDB::Table',
    what: 'is provisioned with no scaling, no protection and no backups',
    make: (place) => table(place, 'carts', { ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } }),
    fails: ['DYNAMODB_AUTOSCALING_ENABLED', 'DYNAMODB_PITR_ENABLED', 'DYNAMODB_TABLE_DELETION_PROTECTION_ENABLED'],
  },
  {
    type: 'AWS::RDS::DBSubnetGroup',
    unjudged: true,
    what: 'is in two zones',
    async make(place) {
      const SubnetIds = [place.kept('inner'), place.kept('inner-b')];
      const input = { DBSubnetGroupName: 'data', DBSubnetGroupDescription: 'data', SubnetIds };
      await place.client(rds.RDSClient).send(new rds.CreateDBSubnetGroupCommand(input));
      return 'data';
    },
    fails: [],
  },
  {
    type: 'AWS::RDS::DBInstance',
    where: 'away',
    what: 'is private, encrypted, doubled, kept and logged',
    make: (place) =>
      database(place, 'orders', {
        MasterUsername: 'keeper',
        DBSubnetGroupName: 'data',
        StorageEncrypted: true,
        MultiAZ: true,
        PubliclyAccessible: false,
        DeletionProtection: true,
        BackupRetentionPeriod: 14,
        CopyTagsToSnapshot: true,
        AutoMinorVersionUpgrade: true,
        EnableIAMDatabaseAuthentication: true,
        EnableCloudwatchLogsExports: ['audit', 'error', 'general', 'slowquery'],
        Port: 3307,
      }),
    fails: ['RDS_MYSQL_INSTANCE_ENCRYPTED_IN_TRANSIT'],
  },
  {
    type: 'AWS::RDS::DBInstance',
    where: 'home',
    what: 'is public, not encrypted, never backed up and known by its default name',
    make: (place) =>
      database(place, 'open', {
        MasterUsername: 'admin',
        DBSubnetGroupName: 'data',
        PubliclyAccessible: true,
        BackupRetentionPeriod: 0,
        AutoMinorVersionUpgrade: false,
      }),
    fails: [
      'DB_INSTANCE_BACKUP_ENABLED',
      'RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED',
      'RDS_INSTANCE_DELETION_PROTECTION_ENABLED',
      'RDS_INSTANCE_PUBLIC_ACCESS_CHECK',
      'RDS_LOGGING_ENABLED',
      'RDS_MYSQL_INSTANCE_ENCRYPTED_IN_TRANSIT',
      'RDS_STORAGE_ENCRYPTED',
    ],
  },
  {
    type: 'AWS::RDS::DBCluster',
    what: 'is encrypted, protected and logged',
    make: (place) =>
      databases(place, 'ledger', {
        MasterUsername: 'keeper',
        DBSubnetGroupName: 'data',
        StorageEncrypted: true,
        DeletionProtection: true,
        BackupRetentionPeriod: 14,
        CopyTagsToSnapshot: true,
        EnableIAMDatabaseAuthentication: true,
        EnableCloudwatchLogsExports: ['audit', 'error', 'general', 'slowquery'],
        AvailabilityZones: [`${place.region}a`, `${place.region}b`],
        Port: 3307,
      }),
    fails: ['AURORA_MYSQL_CLUSTER_AUDIT_LOGGING'],
  },
  {
    type: 'AWS::RDS::DBCluster',
    what: 'is neither encrypted nor protected',
    make: (place) => databases(place, 'plain', { MasterUsername: 'admin', DBSubnetGroupName: 'data' }),
    fails: [
      'AURORA_MYSQL_CLUSTER_AUDIT_LOGGING',
      'RDS_AURORA_MYSQL_AUDIT_LOGGING_ENABLED',
      'RDS_CLUSTER_BACKUP_RETENTION_CHECK',
      'RDS_CLUSTER_DELETION_PROTECTION_ENABLED',
      'RDS_CLUSTER_ENCRYPTED_AT_REST',
    ],
  },
  {
    type: 'AWS::RDS::DBSnapshot',
    where: 'away',
    what: 'is of an encrypted database, for its account',
    async make(place) {
      const client = place.client(rds.RDSClient);
      await client.send(new rds.CreateDBSnapshotCommand({ DBInstanceIdentifier: 'orders', DBSnapshotIdentifier: 'own' }));
      return 'own';
    },
    fails: [],
  },
  {
    type: 'AWS::RDS::DBSnapshot',
    where: 'home',
    what: 'is not encrypted, and for everybody',
    async make(place) {
      const client = place.client(rds.RDSClient);
      const DBSnapshotIdentifier = 'shared';
      await client.send(new rds.CreateDBSnapshotCommand({ DBInstanceIdentifier: 'open', DBSnapshotIdentifier }));
      await client.send(new rds.ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier, AttributeName: 'restore', ValuesToAdd: ['all'] }));
      return DBSnapshotIdentifier;
    },
    fails: ['RDS_SNAPSHOTS_PUBLIC_PROHIBITED', 'RDS_SNAPSHOT_ENCRYPTED'],
  },
];
