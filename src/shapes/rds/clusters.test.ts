import type { DBCluster, DBInstance } from '@aws-sdk/client-rds';
import { expect, test } from 'vitest';
import { differences } from '../../testing/same-verdicts.ts';
import { dbCluster } from './db-cluster.ts';
import { dbInstance } from './db-instance.ts';
import { dbClusterParameterGroup } from './groups.ts';

/** What a template cannot tell, because the network or the backups are not in it. */
const except = {
  RDS_INSTANCE_SUBNET_IGW_CHECK: 'a template without the network is taken for one that leads nowhere outside',
};

const aurora: DBCluster = {
  DBClusterIdentifier: 'shop',
  DbClusterResourceId: 'cluster-SHOP',
  Engine: 'aurora-mysql',
  EngineMode: 'provisioned',
  EngineVersion: '8.0.mysql_aurora.3.08.0',
  MasterUsername: 'keeper',
  BackupRetentionPeriod: 14,
  StorageEncrypted: true,
  DeletionProtection: true,
  CopyTagsToSnapshot: true,
  IAMDatabaseAuthenticationEnabled: true,
  BacktrackWindow: 86400,
  EnabledCloudwatchLogsExports: ['audit', 'error'],
  DBClusterParameterGroup: 'audited',
  DBSubnetGroup: 'data',
  MultiAZ: true,
  Port: 3307,
};
const member = (name: string, zone: string): DBInstance => ({
  DBInstanceIdentifier: name,
  DbiResourceId: `db-${name}`,
  Engine: 'aurora-mysql',
  EngineVersion: '8.0.mysql_aurora.3.08.0',
  DBClusterIdentifier: 'shop',
  AvailabilityZone: zone,
  MasterUsername: 'keeper',
  BackupRetentionPeriod: 14,
  DBSubnetGroup: { DBSubnetGroupName: 'data' },
  AutoMinorVersionUpgrade: true,
  PubliclyAccessible: false,
  StorageEncrypted: true,
  CopyTagsToSnapshot: true,
  MonitoringInterval: 60,
  MultiAZ: false,
  IAMDatabaseAuthenticationEnabled: false,
  PerformanceInsightsEnabled: true,
  DeletionProtection: true,
});

test('a cluster, its members and its groups get the verdicts of their template', async () => {
  const writer = (name: string, zone: string) => ({
    Type: 'AWS::RDS::DBInstance',
    Properties: {
      DBInstanceIdentifier: name,
      Engine: 'aurora-mysql',
      DBClusterIdentifier: { Ref: 'Shop' },
      AvailabilityZone: zone,
      PubliclyAccessible: false,
      MonitoringInterval: 60,
      StorageEncrypted: true,
      DeletionProtection: true,
      EnablePerformanceInsights: true,
      CopyTagsToSnapshot: true,
    },
  });
  const template = {
    Shop: {
      Type: 'AWS::RDS::DBCluster',
      Properties: {
        DBClusterIdentifier: 'shop',
        Engine: 'aurora-mysql',
        EngineMode: 'provisioned',
        MasterUsername: 'keeper',
        BackupRetentionPeriod: 14,
        StorageEncrypted: true,
        DeletionProtection: true,
        CopyTagsToSnapshot: true,
        EnableIAMDatabaseAuthentication: true,
        BacktrackWindow: 86400,
        EnableCloudwatchLogsExports: ['audit', 'error'],
        DBClusterParameterGroupName: { Ref: 'Audited' },
        DBSubnetGroupName: 'data',
        Port: 3307,
      },
    },
    Audited: {
      Type: 'AWS::RDS::DBClusterParameterGroup',
      Properties: { Family: 'aurora-mysql8.0', Description: 'audited', Parameters: { server_audit_logging: '1', server_audit_events: 'CONNECT' } },
    },
    One: writer('one', 'eu-west-1a'),
    Two: writer('two', 'eu-west-1b'),
  };
  const group = { DBClusterParameterGroupName: 'audited', DBParameterGroupFamily: 'aurora-mysql8.0', Description: 'audited' };
  const audits = [
    { ParameterName: 'server_audit_logging', ParameterValue: '1' },
    { ParameterName: 'server_audit_events', ParameterValue: 'CONNECT' },
  ];
  const described = [
    dbCluster(aurora),
    dbClusterParameterGroup(group, audits),
    dbInstance(member('one', 'eu-west-1a')),
    dbInstance(member('two', 'eu-west-1b')),
  ];
  expect(
    await differences({
      template,
      described,
      except,
    }),
  ).toEqual([]);
});

test('a bare cluster gets the verdicts of its template', async () => {
  const template = {
    Shop: { Type: 'AWS::RDS::DBCluster', Properties: { DBClusterIdentifier: 'shop', Engine: 'aurora-mysql', MasterUsername: 'admin' } },
  };
  const described = dbCluster({
    DBClusterIdentifier: 'shop',
    Engine: 'aurora-mysql',
    EngineMode: 'provisioned',
    EngineVersion: '8.0.mysql_aurora.3.08.0',
    MasterUsername: 'admin',
    BackupRetentionPeriod: 1,
    StorageEncrypted: false,
    DeletionProtection: false,
    CopyTagsToSnapshot: false,
    IAMDatabaseAuthenticationEnabled: false,
    DBClusterParameterGroup: 'default.aurora-mysql8.0',
    MultiAZ: false,
    Port: 3306,
  });
  expect(await differences({ template, described: [described] })).toEqual([]);
});

test('Neptune and DocumentDB are told apart by the engine, with the verdicts of their templates', async () => {
  const shared = { BackupRetentionPeriod: 1, StorageEncrypted: false, DeletionProtection: false, MultiAZ: false, CopyTagsToSnapshot: false };
  const template = {
    Graph: { Type: 'AWS::Neptune::DBCluster', Properties: { DBClusterIdentifier: 'graph' } },
    Documents: {
      Type: 'AWS::DocDB::DBCluster',
      Properties: { DBClusterIdentifier: 'documents', MasterUsername: 'keeper', DBClusterParameterGroupName: { Ref: 'Open' } },
    },
    Open: {
      Type: 'AWS::DocDB::DBClusterParameterGroup',
      Properties: { Name: 'open', Family: 'docdb5.0', Description: 'open', Parameters: { tls: 'disabled' } },
    },
  };
  const described = [
    dbCluster({ ...shared, DBClusterIdentifier: 'graph', Engine: 'neptune', EngineVersion: '1.3', IAMDatabaseAuthenticationEnabled: false }),
    dbCluster({ ...shared, DBClusterIdentifier: 'documents', Engine: 'docdb', EngineVersion: '5.0.0', DBClusterParameterGroup: 'open' }),
    dbClusterParameterGroup({ DBClusterParameterGroupName: 'open', DBParameterGroupFamily: 'docdb5.0', Description: 'open' }, [
      { ParameterName: 'tls', ParameterValue: 'disabled' },
    ]),
  ];
  expect(described.map((one) => one.type)).toEqual(['AWS::Neptune::DBCluster', 'AWS::DocDB::DBCluster', 'AWS::DocDB::DBClusterParameterGroup']);
  expect(await differences({ template, described })).toEqual([]);
});
