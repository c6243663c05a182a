import { expect, test } from 'vitest';
import { item } from '../../../testing/described-forms.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { describeItem } from '../translate.ts';

test('a warehouse, its logs and its parameters get the verdicts of their template', async () => {
  const cluster = {
    clusterIdentifier: 'sales',
    nodeType: 'ra3.xlplus',
    masterUsername: 'keeper',
    dBName: 'sales',
    endpoint: { port: 5439 },
    automatedSnapshotRetentionPeriod: 7,
    allowVersionUpgrade: true,
    numberOfNodes: 1,
    publiclyAccessible: false,
    encrypted: true,
    enhancedVpcRouting: true,
    clusterParameterGroups: [{ parameterGroupName: 'strict' }],
    tags: [],
  };
  const parameters = [
    { parameterName: 'require_ssl', parameterValue: 'true' },
    { parameterName: 'wlm_json_configuration', parameterValue: [{ query_concurrency: 5 }] },
  ];
  const described = [
    ...describeItem(
      item('AWS::Redshift::Cluster', 'sales', cluster, { supplementary: { LoggingStatus: { loggingEnabled: true, bucketName: 'logs' } } }),
    ),
    ...describeItem(
      item(
        'AWS::Redshift::ClusterParameterGroup',
        'strict',
        { parameterGroupName: 'strict', parameterGroupFamily: 'redshift-1.0' },
        { supplementary: { Parameters: parameters } },
      ),
    ),
  ];
  expect(described[1]?.properties.Parameters).toContainEqual({
    ParameterName: 'wlm_json_configuration',
    ParameterValue: '[{"query_concurrency":5}]',
  });
  const template = {
    Sales: {
      Type: 'AWS::Redshift::Cluster',
      Properties: {
        ClusterIdentifier: 'sales',
        ClusterType: 'single-node',
        NodeType: 'ra3.xlplus',
        MasterUsername: 'keeper',
        DBName: 'sales',
        AutomatedSnapshotRetentionPeriod: 7,
        Encrypted: true,
        EnhancedVpcRouting: true,
        ClusterParameterGroupName: { Ref: 'Strict' },
        LoggingProperties: { BucketName: 'logs' },
      },
    },
    Strict: {
      Type: 'AWS::Redshift::ClusterParameterGroup',
      Properties: {
        ParameterGroupName: 'strict',
        ParameterGroupFamily: 'redshift-1.0',
        Description: 's',
        Parameters: [{ ParameterName: 'require_ssl', ParameterValue: 'true' }],
      },
    },
  };
  const multi = { REDSHIFT_CLUSTER_MULTI_AZ_ENABLED: 'AWS Config does not record whether a cluster stands in two zones' };
  expect(await differences({ template, described, except: multi })).toEqual([]);
});

test('tables and domains get the verdicts of their templates', async () => {
  const table = {
    attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
    keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
    tableName: 'orders',
    billingModeSummary: { billingMode: 'PAY_PER_REQUEST' },
    provisionedThroughput: { readCapacityUnits: 0, writeCapacityUnits: 0 },
    ssedescription: { status: 'ENABLED', ssetype: 'KMS', kmsmasterKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' },
  };
  const backups = { ContinuousBackupsDescription: { pointInTimeRecoveryDescription: { pointInTimeRecoveryStatus: 'DISABLED' } } };
  const domain = {
    domainId: '111122223333/old',
    domainName: 'old',
    elasticsearchVersion: '7.10',
    elasticsearchClusterConfig: { instanceCount: 1 },
    encryptionAtRestOptions: { enabled: true },
    nodeToNodeEncryptionOptions: { enabled: false },
    vpcoptions: { subnetIds: ['subnet-1'], vpcid: 'vpc-1' },
    ebsoptions: { ebsenabled: true },
    logPublishingOptions: { AUDIT_LOGS: { enabled: true, cloudWatchLogsLogGroupArn: 'arn:l' } },
    advancedOptions: { 'rest.action.multi.allow_explicit_index': 'true' },
  };
  const described = [
    ...describeItem(item('AWS::DynamoDB::Table', 'orders', table, { supplementary: backups })),
    ...describeItem(item('AWS::Elasticsearch::Domain', '111122223333/old', domain)),
  ];
  expect(described[1]?.properties.AdvancedOptions).toEqual({ 'rest.action.multi.allow_explicit_index': 'true' });
  const template = {
    Orders: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: 'orders',
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true },
      },
    },
    Old: {
      Type: 'AWS::Elasticsearch::Domain',
      Properties: {
        DomainName: 'old',
        EncryptionAtRestOptions: { Enabled: true },
        VPCOptions: { SubnetIds: ['subnet-1'] },
        LogPublishingOptions: { AUDIT_LOGS: { Enabled: true } },
      },
    },
  };
  const silent = { DYNAMODB_TABLE_DELETION_PROTECTION_ENABLED: 'AWS Config does not record the protection of a table' };
  expect(await differences({ template, described, except: silent })).toEqual([]);
});
