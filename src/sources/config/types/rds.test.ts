import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { item } from '../../../testing/described-forms.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { describeItem } from '../translate.ts';

/** In the spelling of AWS Config, which is that of an older SDK: `dBInstance…` for instances, `dbcluster…` for clusters. */
const instance = {
  dBInstanceIdentifier: 'orders',
  dBInstanceClass: 'db.m6g.large',
  engine: 'mysql',
  engineVersion: '8.0.39',
  masterUsername: 'keeper',
  allocatedStorage: 100,
  backupRetentionPeriod: 14,
  dBSubnetGroup: { dBSubnetGroupName: 'data' },
  dBParameterGroups: [{ dBParameterGroupName: 'default.mysql8.0', parameterApplyStatus: 'in-sync' }],
  vpcSecurityGroups: [{ vpcSecurityGroupId: 'sg-1', status: 'active' }],
  multiAZ: true,
  autoMinorVersionUpgrade: true,
  publiclyAccessible: false,
  storageEncrypted: true,
  copyTagsToSnapshot: true,
  monitoringInterval: 60,
  iAMDatabaseAuthenticationEnabled: true,
  performanceInsightsEnabled: true,
  enabledCloudwatchLogsExports: ['audit', 'error', 'general', 'slowquery'],
  deletionProtection: true,
  dbiResourceId: 'db-ORDERS',
};
const except = { RDS_INSTANCE_SUBNET_IGW_CHECK: 'the network is not among the items' };

test('instances and clusters get the verdicts of their templates', async () => {
  const cluster = {
    dbclusterIdentifier: 'shop',
    dbClusterResourceId: 'cluster-SHOP',
    engine: 'aurora-mysql',
    engineMode: 'provisioned',
    engineVersion: '8.0.mysql_aurora.3.08.0',
    masterUsername: 'admin',
    availabilityZones: [{ value: 'eu-west-1a' }],
    backupRetentionPeriod: 1,
    storageEncrypted: false,
    deletionProtection: false,
    copyTagsToSnapshot: false,
    iamdatabaseAuthenticationEnabled: false,
    dbclusterParameterGroup: 'default.aurora-mysql8.0',
    enabledCloudwatchLogsExports: [],
    multiAZ: false,
    port: 3306,
  };
  const graph = {
    ...cluster,
    dbclusterIdentifier: 'graph',
    dbClusterResourceId: 'cluster-GRAPH',
    engine: 'neptune',
    iamdatabaseAuthenticationEnabled: true,
  };
  const template = {
    Orders: {
      Type: 'AWS::RDS::DBInstance',
      Properties: {
        DBInstanceIdentifier: 'orders',
        Engine: 'mysql',
        EngineVersion: '8.0.39',
        MasterUsername: 'keeper',
        BackupRetentionPeriod: 14,
        DBSubnetGroupName: 'data',
        DBParameterGroupName: 'default.mysql8.0',
        MultiAZ: true,
        PubliclyAccessible: false,
        StorageEncrypted: true,
        CopyTagsToSnapshot: true,
        MonitoringInterval: 60,
        EnableIAMDatabaseAuthentication: true,
        EnablePerformanceInsights: true,
        EnableCloudwatchLogsExports: ['audit', 'error', 'general', 'slowquery'],
        DeletionProtection: true,
      },
    },
    Shop: { Type: 'AWS::RDS::DBCluster', Properties: { DBClusterIdentifier: 'shop', Engine: 'aurora-mysql', MasterUsername: 'admin' } },
    Graph: { Type: 'AWS::Neptune::DBCluster', Properties: { DBClusterIdentifier: 'graph', IamAuthEnabled: true } },
  };
  const described = [
    ...describeItem(item('AWS::RDS::DBInstance', 'db-ORDERS', instance)),
    ...describeItem(item('AWS::RDS::DBCluster', 'cluster-SHOP', cluster)),
    ...describeItem(item('AWS::RDS::DBCluster', 'cluster-GRAPH', graph)),
  ];
  expect(described.map((one) => [one.type, one.id, one.name])).toEqual([
    ['AWS::RDS::DBInstance', 'db-ORDERS', 'orders'],
    ['AWS::RDS::DBCluster', 'cluster-SHOP', 'shop'],
    ['AWS::Neptune::DBCluster', 'cluster-GRAPH', 'graph'],
  ]);
  expect(described[1]?.properties.AvailabilityZones).toEqual(['eu-west-1a']);
  expect(await differences({ template, described, except })).toEqual([]);
});

test('what an old item does not hold is unknown, and not taken for switched off', () => {
  const { deletionProtection: _, enabledCloudwatchLogsExports: __, ...old } = instance;
  const [described] = describeItem(item('AWS::RDS::DBInstance', 'db-ORDERS', old));
  for (const property of ['DeletionProtection', 'EnableCloudwatchLogsExports', 'ManageMasterUserPassword'])
    expect(described?.properties[property], property).toBeInstanceOf(Unknown);
  expect(described?.state?.somethingElse).toBeInstanceOf(Unknown);
});

test('snapshots tell who may restore them', () => {
  const sharing = (name: string, ...attributeValues: string[]) => ({ supplementary: { [name]: [{ attributeName: 'restore', attributeValues }] } });
  const [one] = describeItem(
    item('AWS::RDS::DBSnapshot', 's', { dBSnapshotIdentifier: 's', engine: 'mysql', encrypted: true }, sharing('DBSnapshotAttributes', 'all')),
  );
  expect(one?.state).toMatchObject({ restorableBy: ['all'], encrypted: true });
  const of = {
    dbclusterSnapshotIdentifier: 'c',
    dbclusterIdentifier: 'graph',
    engine: 'neptune',
    storageEncrypted: false,
    iamdatabaseAuthenticationEnabled: true,
  };
  const [other] = describeItem(item('AWS::RDS::DBClusterSnapshot', 'c', of, sharing('DBClusterSnapshotAttributes')));
  expect(other).toMatchObject({
    type: 'AWS::RDS::ClusterSnapshot',
    state: { restorableBy: [], encrypted: false, iamDatabaseAuthenticationEnabled: true },
  });
  const [silent] = describeItem(item('AWS::RDS::DBSnapshot', 's', { dBSnapshotIdentifier: 's', engine: 'mysql', encrypted: true }));
  expect(silent?.state?.restorableBy).toBeInstanceOf(Unknown);
});

test('groups and subscriptions are translated', () => {
  const subnets = [{ subnetIdentifier: 'subnet-1', subnetAvailabilityZone: { name: 'eu-west-1a' } }];
  const [group] = describeItem(item('AWS::RDS::DBSubnetGroup', 'data', { dBSubnetGroupName: 'data', dBSubnetGroupDescription: 'd', subnets }));
  expect(group).toMatchObject({ properties: { SubnetIds: ['subnet-1'] }, state: { availabilityZones: ['eu-west-1a'] } });
  const [old] = describeItem(item('AWS::RDS::DBSecurityGroup', 'default', { dBSecurityGroupName: 'default', iPRanges: [{ cIDRIP: '10.0.0.0/8' }] }));
  expect(old).toMatchObject({ properties: { DBSecurityGroupIngress: [{ CIDRIP: '10.0.0.0/8' }] }, state: { dBSecurityGroupName: 'default' } });
  const [events] = describeItem(
    item('AWS::RDS::EventSubscription', 'e', { custSubscriptionId: 'e', snsTopicArn: 'arn:t', enabled: true }, { tags: { team: 'x' } }),
  );
  expect(events?.properties).toMatchObject({ SnsTopicArn: 'arn:t', Enabled: true, Tags: [{ Key: 'team', Value: 'x' }] });
});
