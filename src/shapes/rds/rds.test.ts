import type { DBInstance } from '@aws-sdk/client-rds';
import { expect, test } from 'vitest';
import { differences } from '../../testing/same-verdicts.ts';
import { dbInstance } from './db-instance.ts';
import { dbClusterSnapshot, dbSnapshot } from './db-snapshot.ts';
import { eventSubscription } from './event-subscription.ts';
import { globalCluster } from './global-cluster.ts';
import { dbParameterGroup, dbSubnetGroup, optionGroup } from './groups.ts';
import { dbProxy } from './proxy.ts';

/** What a template cannot tell, because the network or the backups are not in it. */
const except = {
  RDS_INSTANCE_SUBNET_IGW_CHECK: 'a template without the network is taken for one that leads nowhere outside',
};

const good: DBInstance = {
  DBInstanceIdentifier: 'orders',
  DbiResourceId: 'db-ORDERS',
  DBInstanceArn: 'arn:aws:rds:eu-west-1:111122223333:db:orders',
  DBInstanceClass: 'db.m6g.large',
  DBInstanceStatus: 'available',
  Engine: 'mysql',
  EngineVersion: '8.0.39',
  MasterUsername: 'keeper',
  AllocatedStorage: 100,
  BackupRetentionPeriod: 14,
  DBSubnetGroup: { DBSubnetGroupName: 'data' },
  DBParameterGroups: [{ DBParameterGroupName: 'strict', ParameterApplyStatus: 'in-sync' }],
  VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-1', Status: 'active' }],
  MultiAZ: true,
  AutoMinorVersionUpgrade: true,
  PubliclyAccessible: false,
  StorageEncrypted: true,
  KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1',
  CopyTagsToSnapshot: true,
  MonitoringInterval: 60,
  IAMDatabaseAuthenticationEnabled: true,
  PerformanceInsightsEnabled: true,
  EnabledCloudwatchLogsExports: ['audit', 'error', 'general', 'slowquery'],
  DeletionProtection: true,
  Endpoint: { Address: 'orders.example', Port: 13306 },
  TagList: [{ Key: 'team', Value: 'orders' }],
};

const strict = { DBParameterGroupName: 'strict', DBParameterGroupFamily: 'mysql8.0', Description: 'strict' };
const demands = [{ ParameterName: 'require_secure_transport', ParameterValue: '1' }];
const strictWritten = {
  Type: 'AWS::RDS::DBParameterGroup',
  Properties: { DBParameterGroupName: 'strict', Family: 'mysql8.0', Description: 'strict', Parameters: { require_secure_transport: '1' } },
};

test('an instance that is as it should be gets the verdicts of its template', async () => {
  const template = {
    Orders: {
      Type: 'AWS::RDS::DBInstance',
      Properties: {
        DBInstanceIdentifier: 'orders',
        DBInstanceClass: 'db.m6g.large',
        Engine: 'mysql',
        EngineVersion: '8.0.39',
        MasterUsername: 'keeper',
        AllocatedStorage: '100',
        BackupRetentionPeriod: 14,
        DBSubnetGroupName: 'data',
        DBParameterGroupName: { Ref: 'Strict' },
        VPCSecurityGroups: ['sg-1'],
        MultiAZ: true,
        PubliclyAccessible: false,
        StorageEncrypted: true,
        KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1',
        CopyTagsToSnapshot: true,
        MonitoringInterval: 60,
        EnableIAMDatabaseAuthentication: true,
        EnablePerformanceInsights: true,
        EnableCloudwatchLogsExports: ['audit', 'error', 'general', 'slowquery'],
        DeletionProtection: true,
        Port: '13306',
        Tags: [{ Key: 'team', Value: 'orders' }],
      },
    },
    Strict: strictWritten,
  };
  expect(await differences({ template, described: [dbInstance(good), dbParameterGroup(strict, demands)], except })).toEqual([]);
});

test('an instance that has everything wrong gets the verdicts of its template', async () => {
  const template = {
    Orders: {
      Type: 'AWS::RDS::DBInstance',
      Properties: {
        DBInstanceIdentifier: 'orders',
        Engine: 'postgres',
        EngineVersion: '14.2',
        MasterUsername: 'postgres',
        BackupRetentionPeriod: 0,
        DBSubnetGroupName: 'data',
        DBParameterGroupName: 'default.postgres14',
        AutoMinorVersionUpgrade: false,
        PubliclyAccessible: true,
      },
    },
  };
  const described = dbInstance({
    DBInstanceIdentifier: 'orders',
    DbiResourceId: 'db-ORDERS',
    Engine: 'postgres',
    EngineVersion: '14.2',
    MasterUsername: 'postgres',
    BackupRetentionPeriod: 0,
    DBSubnetGroup: { DBSubnetGroupName: 'data' },
    DBParameterGroups: [{ DBParameterGroupName: 'default.postgres14' }],
    MultiAZ: false,
    AutoMinorVersionUpgrade: false,
    PubliclyAccessible: true,
    StorageEncrypted: false,
    CopyTagsToSnapshot: false,
    MonitoringInterval: 0,
    IAMDatabaseAuthenticationEnabled: false,
    PerformanceInsightsEnabled: false,
    DeletionProtection: false,
  });
  expect(await differences({ template, described: [described], except })).toEqual([]);
});

test('global clusters, proxies, subscriptions, groups and snapshots get the verdicts of their templates', async () => {
  const template = {
    World: {
      Type: 'AWS::RDS::GlobalCluster',
      Properties: { GlobalClusterIdentifier: 'world', Engine: 'aurora-mysql', EngineVersion: '8.0.mysql_aurora.3.08.0', StorageEncrypted: false },
    },
    Proxy: {
      Type: 'AWS::RDS::DBProxy',
      Properties: {
        DBProxyName: 'proxy',
        EngineFamily: 'MYSQL',
        RequireTLS: false,
        RoleArn: 'arn:aws:iam::111122223333:role/p',
        VpcSubnetIds: ['subnet-1'],
      },
    },
    Events: { Type: 'AWS::RDS::EventSubscription', Properties: { SubscriptionName: 'events', SnsTopicArn: 'arn:aws:sns:eu-west-1:111122223333:t' } },
    Group: { Type: 'AWS::RDS::DBSubnetGroup', Properties: { DBSubnetGroupName: 'data', DBSubnetGroupDescription: 'data', SubnetIds: ['subnet-1'] } },
    Options: { Type: 'AWS::RDS::OptionGroup', Properties: { EngineName: 'mysql', MajorEngineVersion: '8.0', OptionGroupDescription: 'o' } },
  };
  const described = [
    globalCluster({
      GlobalClusterIdentifier: 'world',
      Engine: 'aurora-mysql',
      EngineVersion: '8.0.mysql_aurora.3.08.0',
      StorageEncrypted: false,
      DeletionProtection: false,
    }),
    dbProxy({
      DBProxyName: 'proxy',
      EngineFamily: 'MYSQL',
      RequireTLS: false,
      RoleArn: 'arn:aws:iam::111122223333:role/p',
      VpcSubnetIds: ['subnet-1'],
    }),
    eventSubscription({ CustSubscriptionId: 'events', SnsTopicArn: 'arn:aws:sns:eu-west-1:111122223333:t', Enabled: true }),
    dbSubnetGroup({ DBSubnetGroupName: 'data', DBSubnetGroupDescription: 'data', Subnets: [{ SubnetIdentifier: 'subnet-1' }] }),
    optionGroup({ OptionGroupName: 'options', EngineName: 'mysql', MajorEngineVersion: '8.0', OptionGroupDescription: 'o' }),
  ];
  expect(
    await differences({
      template,
      described,
      parameters: { RDS_GLOBAL_CLUSTER_AURORA_MYSQL_SUPPORTED_VERSION: { minSupportedEngineVersion: '8.0.mysql_aurora.3.09.0' } },
    }),
  ).toEqual([]);
});

test('snapshots tell their encryption and who may restore them; where nobody asked, that is not known', () => {
  const snapshot = {
    DBSnapshotIdentifier: 'before',
    DBInstanceIdentifier: 'orders',
    Engine: 'mysql',
    Encrypted: true,
    IAMDatabaseAuthenticationEnabled: false,
  };
  expect(dbSnapshot(snapshot, [{ AttributeName: 'restore', AttributeValues: ['all'] }]).state).toMatchObject({
    encrypted: true,
    restorableBy: ['all'],
  });
  expect(dbSnapshot(snapshot).state?.restorableBy).toMatchObject({ maybeAbsent: true });
  expect(dbClusterSnapshot({ DBClusterSnapshotIdentifier: 'c', StorageEncrypted: false, Engine: 'neptune' }, []).state).toMatchObject({
    engine: 'neptune',
    encrypted: false,
    restorableBy: [],
  });
});
