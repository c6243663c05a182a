import type { Cluster } from '@aws-sdk/client-redshift';
import { expect, test } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { differences } from '../../testing/same-verdicts.ts';
import type { Described } from '../described.ts';
import { namespace, workgroup } from '../redshiftserverless/redshift-serverless.ts';
import { cluster, logging } from './cluster.ts';
import { eventSubscription } from './event-subscription.ts';
import { parameterGroup, parameters, subnetGroup } from './groups.ts';
import { snapshot } from './snapshot.ts';

function withParts(described: Described, part: Described['properties']): Described {
  return { ...described, properties: { ...described.properties, ...part } };
}

const good: Cluster = {
  ClusterIdentifier: 'warehouse',
  NodeType: 'ra3.xlplus',
  NumberOfNodes: 2,
  MasterUsername: 'keeper',
  DBName: 'sales',
  Endpoint: { Address: 'warehouse.example', Port: 5440 },
  AutomatedSnapshotRetentionPeriod: 7,
  AllowVersionUpgrade: true,
  PubliclyAccessible: false,
  Encrypted: true,
  KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1',
  EnhancedVpcRouting: true,
  MultiAZ: 'Enabled',
  ClusterParameterGroups: [{ ParameterGroupName: 'strict' }],
  VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-1' }],
  PreferredMaintenanceWindow: 'tue:10:00-tue:10:30',
};
const strict = withParts(
  parameterGroup({ ParameterGroupName: 'strict', ParameterGroupFamily: 'redshift-1.0', Description: 'strict' }),
  parameters([{ ParameterName: 'require_ssl', ParameterValue: 'true' }]),
);

test('a cluster that is as it should be, with its groups, gets the verdicts of its template', async () => {
  const template = {
    Warehouse: {
      Type: 'AWS::Redshift::Cluster',
      Properties: {
        ClusterIdentifier: 'warehouse',
        ClusterType: 'multi-node',
        NodeType: 'ra3.xlplus',
        NumberOfNodes: 2,
        MasterUsername: 'keeper',
        DBName: 'sales',
        Port: 5440,
        AutomatedSnapshotRetentionPeriod: 7,
        Encrypted: true,
        KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1',
        EnhancedVpcRouting: true,
        MultiAZ: true,
        ClusterParameterGroupName: { Ref: 'Strict' },
        LoggingProperties: { BucketName: 'logs' },
      },
    },
    Strict: {
      Type: 'AWS::Redshift::ClusterParameterGroup',
      Properties: {
        ParameterGroupName: 'strict',
        ParameterGroupFamily: 'redshift-1.0',
        Description: 'strict',
        Parameters: [{ ParameterName: 'require_ssl', ParameterValue: 'true' }],
      },
    },
  };
  const described = [withParts(cluster({ ...good, VpcSecurityGroups: [] }), logging({ LoggingEnabled: true, BucketName: 'logs' })), strict];
  expect(await differences({ template, described })).toEqual([]);
});

test('a cluster that has everything wrong gets the verdicts of its template', async () => {
  const template = {
    Warehouse: {
      Type: 'AWS::Redshift::Cluster',
      Properties: {
        ClusterIdentifier: 'warehouse',
        ClusterType: 'single-node',
        NodeType: 'ra3.xlplus',
        MasterUsername: 'awsuser',
        DBName: 'dev',
        AutomatedSnapshotRetentionPeriod: 0,
        AllowVersionUpgrade: false,
        PubliclyAccessible: true,
        Encrypted: false,
        ClusterParameterGroupName: 'default.redshift-1.0',
        VpcSecurityGroupIds: [{ 'Fn::GetAtt': ['open', 'GroupId'] }],
      },
    },
    open: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: { GroupName: 'open', GroupDescription: 'open', SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] },
    },
  };
  const bad = cluster({
    ...good,
    NumberOfNodes: 1,
    MasterUsername: 'awsuser',
    DBName: 'dev',
    AutomatedSnapshotRetentionPeriod: 0,
    AllowVersionUpgrade: false,
    PubliclyAccessible: true,
    Encrypted: false,
    EnhancedVpcRouting: false,
    MultiAZ: 'Disabled',
    ClusterParameterGroups: [{ ParameterGroupName: 'default.redshift-1.0' }],
    VpcSecurityGroups: [{ VpcSecurityGroupId: 'open' }],
  });
  const group: Described = {
    type: 'AWS::EC2::SecurityGroup',
    id: 'open',
    properties: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] },
    state: {},
  };
  const described = [withParts(bad, logging({ LoggingEnabled: false })), group];
  expect(await differences({ template, described, types: ['AWS::Redshift::Cluster'] })).toEqual([]);
});

test('groups, subscriptions, snapshots and serverless get the verdicts of their templates', async () => {
  const subnets = ['subnet-1', 'subnet-2'];
  const template = {
    Group: { Type: 'AWS::Redshift::ClusterSubnetGroup', Properties: { Description: 'one', SubnetIds: ['subnet-1'] } },
    Events: { Type: 'AWS::Redshift::EventSubscription', Properties: { SubscriptionName: 'events', Tags: [{ Key: 'team', Value: 'sales' }] } },
    Open: { Type: 'AWS::RedshiftServerless::Namespace', Properties: { NamespaceName: 'open', AdminUsername: 'admin', DbName: 'dev' } },
    Strict: {
      Type: 'AWS::RedshiftServerless::Namespace',
      Properties: {
        NamespaceName: 'strict',
        AdminUsername: 'keeper',
        DbName: 'sales',
        KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1',
        LogExports: ['connectionlog', 'userlog'],
      },
    },
    Work: {
      Type: 'AWS::RedshiftServerless::Workgroup',
      Properties: {
        WorkgroupName: 'work',
        PubliclyAccessible: true,
        ConfigParameters: [{ ParameterKey: 'require_ssl', ParameterValue: 'false' }],
        SubnetIds: subnets,
      },
    },
  };
  const described = [
    subnetGroup({ ClusterSubnetGroupName: 'one', Description: 'one', Subnets: [{ SubnetIdentifier: 'subnet-1' }] }),
    eventSubscription({ CustSubscriptionId: 'events', Tags: [{ Key: 'team', Value: 'sales' }] }),
    namespace({ namespaceName: 'open', adminUsername: 'admin', dbName: 'dev', kmsKeyId: 'AWS_OWNED_KMS_KEY', logExports: [] }),
    namespace({
      namespaceName: 'strict',
      adminUsername: 'keeper',
      dbName: 'sales',
      kmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1',
      logExports: ['connectionlog', 'userlog'],
    }),
    workgroup({
      workgroupName: 'work',
      publiclyAccessible: true,
      enhancedVpcRouting: false,
      configParameters: [{ parameterKey: 'require_ssl', parameterValue: 'false' }],
      subnetIds: subnets,
    }),
  ];
  expect(await differences({ template, described })).toEqual([]);
});

test('what only a call of its own tells is unknown until it is made', () => {
  expect(cluster(good).properties.LoggingProperties).toBeInstanceOf(Unknown);
  expect(parameterGroup({ ParameterGroupName: 'strict' }).properties.Parameters).toBeInstanceOf(Unknown);
  expect(snapshot({ SnapshotIdentifier: 's', AccountsWithRestoreAccess: [{ AccountId: '999988887777' }] }).state?.restorableBy).toEqual([
    '999988887777',
  ]);
});
