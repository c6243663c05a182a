import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateDBClusterCommand,
  CreateDBClusterParameterGroupCommand,
  CreateDBClusterSnapshotCommand,
  CreateDBInstanceCommand,
  CreateDBParameterGroupCommand,
  CreateDBSnapshotCommand,
  CreateDBSubnetGroupCommand,
  CreateEventSubscriptionCommand,
  CreateGlobalClusterCommand,
  ModifyDBParameterGroupCommand,
  ModifyDBSnapshotAttributeCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './rds.ts';
import { readers as groupReaders } from './rds-groups.ts';

const named = (...names: string[]) => [...readers, ...groupReaders].filter((one) => names.includes(one.name));

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

async function seed(): Promise<RDSClient> {
  await moto.reset();
  const rds = new RDSClient(moto.client());
  const { Subnets = [] } = await new EC2Client(moto.client()).send(new DescribeSubnetsCommand({}));
  const SubnetIds = Subnets.slice(0, 2).flatMap((one) => one.SubnetId ?? []);
  await rds.send(new CreateDBSubnetGroupCommand({ DBSubnetGroupName: 'data', DBSubnetGroupDescription: 'data', SubnetIds }));
  await rds.send(new CreateDBParameterGroupCommand({ DBParameterGroupName: 'strict', DBParameterGroupFamily: 'mysql8.0', Description: 'strict' }));
  await rds.send(
    new ModifyDBParameterGroupCommand({
      DBParameterGroupName: 'strict',
      Parameters: [{ ParameterName: 'require_secure_transport', ParameterValue: '1', ApplyMethod: 'immediate' }],
    }),
  );
  const instance = {
    DBInstanceClass: 'db.m6g.large',
    Engine: 'mysql',
    AllocatedStorage: 20,
    MasterUserPassword: 'not-for-anybody',
    DBSubnetGroupName: 'data',
  };
  await rds.send(
    new CreateDBInstanceCommand({
      ...instance,
      DBInstanceIdentifier: 'orders',
      MasterUsername: 'keeper',
      StorageEncrypted: true,
      MultiAZ: true,
      PubliclyAccessible: false,
      DeletionProtection: true,
      BackupRetentionPeriod: 14,
      CopyTagsToSnapshot: true,
      DBParameterGroupName: 'strict',
      EnableCloudwatchLogsExports: ['audit', 'error', 'general', 'slowquery'],
      Tags: [{ Key: 'team', Value: 'orders' }],
    }),
  );
  await rds.send(
    new CreateDBInstanceCommand({
      ...instance,
      DBInstanceIdentifier: 'open',
      MasterUsername: 'admin',
      PubliclyAccessible: true,
      BackupRetentionPeriod: 0,
    }),
  );
  return rds;
}

test('instances as the emulator tells of them are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  await seed();
  const { described, unseen } = await readLive(named('rds-instances', 'rds-parameter-groups', 'rds-subnet-groups'), moto);
  expect(unseen).toEqual([]);
  const properties = { DBInstanceClass: 'db.m6g.large', Engine: 'mysql', AllocatedStorage: '20', DBSubnetGroupName: 'data' };
  const template = {
    Orders: {
      Type: 'AWS::RDS::DBInstance',
      Properties: {
        ...properties,
        DBInstanceIdentifier: 'orders',
        MasterUsername: 'keeper',
        StorageEncrypted: true,
        MultiAZ: true,
        PubliclyAccessible: false,
        DeletionProtection: true,
        BackupRetentionPeriod: 14,
        CopyTagsToSnapshot: true,
        DBParameterGroupName: { Ref: 'Strict' },
        EnableCloudwatchLogsExports: ['audit', 'error', 'general', 'slowquery'],
        Tags: [{ Key: 'team', Value: 'orders' }],
      },
    },
    Open: {
      Type: 'AWS::RDS::DBInstance',
      Properties: { ...properties, DBInstanceIdentifier: 'open', MasterUsername: 'admin', PubliclyAccessible: true, BackupRetentionPeriod: 0 },
    },
    Strict: {
      Type: 'AWS::RDS::DBParameterGroup',
      Properties: { DBParameterGroupName: 'strict', Family: 'mysql8.0', Description: 'strict', Parameters: { require_secure_transport: '1' } },
    },
  };
  const except = {
    RDS_INSTANCE_SUBNET_IGW_CHECK: 'the network is not read here',
    RDS_ENHANCED_MONITORING_ENABLED: 'the emulator does not tell MonitoringInterval, which RDS always does',
  };
  expect(await differences({ template, described, except, types: ['AWS::RDS::DBInstance'] })).toEqual([]);
  const orders = described.find((one) => one.name === 'orders');
  expect(orders).toMatchObject({ properties: { DBSubnetGroupName: 'data', DBParameterGroupName: 'strict' }, state: { masterUsername: 'keeper' } });
  expect(JSON.stringify(described)).not.toContain('not-for-anybody');
});

test('clusters of several services are told apart, with their groups, snapshots and subscriptions', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const rds = await seed();
  const cluster = (DBClusterIdentifier: string, Engine: string, more: object = {}) =>
    rds.send(new CreateDBClusterCommand({ DBClusterIdentifier, Engine, MasterUsername: 'keeper', MasterUserPassword: 'not-for-anybody', ...more }));
  await cluster('shop', 'aurora-postgresql', { StorageEncrypted: true, DeletionProtection: true });
  await cluster('graph', 'neptune');
  await rds.send(new CreateGlobalClusterCommand({ GlobalClusterIdentifier: 'world', Engine: 'aurora-mysql' }));
  await rds.send(
    new CreateDBClusterParameterGroupCommand({ DBClusterParameterGroupName: 'open', DBParameterGroupFamily: 'docdb5.0', Description: 'open' }),
  );
  await rds.send(new CreateDBClusterSnapshotCommand({ DBClusterIdentifier: 'graph', DBClusterSnapshotIdentifier: 'graph-before' }));
  await rds.send(new CreateDBSnapshotCommand({ DBInstanceIdentifier: 'open', DBSnapshotIdentifier: 'shared' }));
  await rds.send(new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier: 'shared', AttributeName: 'restore', ValuesToAdd: ['all'] }));
  await rds.send(new CreateEventSubscriptionCommand({ SubscriptionName: 'events', SnsTopicArn: 'arn:aws:sns:us-east-1:123456789012:t' }));
  const { described, unseen } = await readLive(
    named('rds-clusters', 'rds-global-clusters', 'rds-snapshots', 'rds-cluster-snapshots', 'rds-event-subscriptions', 'rds-cluster-parameter-groups'),
    moto,
  );
  expect(unseen).toEqual([]);
  const byName = Object.fromEntries(
    // The emulator takes automated snapshots at once.
    described.filter((one) => !one.id.startsWith('rds:')).map((one) => [`${one.type.slice(5)} ${one.name ?? one.id}`, one]),
  );
  expect(Object.keys(byName).sort()).toEqual([
    'DocDB::DBClusterParameterGroup open',
    'Neptune::DBCluster graph',
    'RDS::ClusterSnapshot graph-before',
    'RDS::DBCluster shop',
    'RDS::DBSnapshot shared',
    'RDS::EventSubscription events',
    'RDS::GlobalCluster world',
  ]);
  expect(byName['RDS::DBSnapshot shared']?.state).toMatchObject({ restorableBy: ['all'] });
  expect(byName['RDS::ClusterSnapshot graph-before']?.state).toMatchObject({ engine: 'neptune', restorableBy: [] });
  expect(byName['RDS::DBCluster shop']?.properties).toMatchObject({ StorageEncrypted: true, DeletionProtection: true });
});

test('what nobody may ask of a snapshot is unknown, and option groups tell their options', async () => {
  const { described, unseen } = await readLive(named('rds-snapshots', 'rds-option-groups', 'rds-parameter-groups'), {
    DescribeDBSnapshots: () => ({
      DBSnapshots: [
        { DBSnapshotIdentifier: 'mine', SnapshotType: 'manual', Encrypted: true, Engine: 'mysql' },
        { DBSnapshotIdentifier: 'rds:nightly', SnapshotType: 'automated', Encrypted: true, Engine: 'mysql' },
      ],
    }),
    DescribeDBSnapshotAttributes: () => {
      throw refusal('AccessDenied', 'not authorized to perform: rds:DescribeDBSnapshotAttributes', 403);
    },
    DescribeOptionGroups: () => ({
      OptionGroupsList: [
        { OptionGroupName: 'audited', EngineName: 'mysql', MajorEngineVersion: '8.0', Options: [{ OptionName: 'MARIADB_AUDIT_PLUGIN' }] },
      ],
    }),
    ListTagsForResource: () => ({ TagList: [{ Key: 'team', Value: 'orders' }] }),
    DescribeDBParameterGroups: () => ({
      DBParameterGroups: [
        { DBParameterGroupName: 'default.mysql8.0', DBParameterGroupFamily: 'mysql8.0' },
        { DBParameterGroupName: 'long', DBParameterGroupFamily: 'mysql8.0' },
      ],
    }),
    DescribeDBParameters: () => ({ Parameters: [], Marker: 'more' }),
  });
  expect(unseen.length).toBeGreaterThan(0);
  const byId = Object.fromEntries(described.map((one) => [one.id, one]));
  expect(byId.mine?.state?.restorableBy).toBeInstanceOf(Unknown);
  expect(byId['rds:nightly']?.state?.restorableBy).toEqual([]);
  expect(byId.audited?.properties).toMatchObject({
    OptionConfigurations: [{ OptionName: 'MARIADB_AUDIT_PLUGIN' }],
    Tags: [{ Key: 'team', Value: 'orders' }],
  });
  // Nobody can set anything in a default group; what does not fit a page is not guessed.
  expect(byId['default.mysql8.0']?.properties.Parameters).toEqual({});
  expect(byId.long?.properties.Parameters).toBeInstanceOf(Unknown);
});
