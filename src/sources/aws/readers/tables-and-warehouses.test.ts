import {
  CreateTableCommand,
  DynamoDBClient,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateCacheClusterCommand,
  CreateCacheSubnetGroupCommand,
  CreateReplicationGroupCommand,
  ElastiCacheClient,
} from '@aws-sdk/client-elasticache';
import { AddTagsCommand, CreateDomainCommand, OpenSearchClient } from '@aws-sdk/client-opensearch';
import {
  CreateClusterCommand,
  CreateClusterParameterGroupCommand,
  CreateClusterSnapshotCommand,
  EnableLoggingCommand,
  RedshiftClient,
} from '@aws-sdk/client-redshift';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as dynamodb } from './dynamodb.ts';
import { readers as elasticache } from './elasticache.ts';
import { readers as opensearch } from './opensearch.ts';
import { readers as redshift } from './redshift.ts';
import { readers as serverless } from './redshift-serverless.ts';

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

const keys = {
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' as const }],
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' as const }],
};

test('tables are judged as their templates are, backups, expiry and tags included', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const sdk = new DynamoDBClient(moto.client());
  const sealed = { SSESpecification: { Enabled: true, SSEType: 'KMS' as const }, DeletionProtectionEnabled: true };
  const { TableDescription } = await sdk.send(new CreateTableCommand({ ...keys, ...sealed, TableName: 'orders', BillingMode: 'PAY_PER_REQUEST' }));
  await sdk.send(new UpdateContinuousBackupsCommand({ TableName: 'orders', PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }));
  await sdk.send(new UpdateTimeToLiveCommand({ TableName: 'orders', TimeToLiveSpecification: { Enabled: true, AttributeName: 'until' } }));
  await sdk.send(new TagResourceCommand({ ResourceArn: TableDescription?.TableArn, Tags: [{ Key: 'team', Value: 'orders' }] }));
  await sdk.send(new CreateTableCommand({ ...keys, TableName: 'carts', ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } }));
  const { described, unseen } = await readLive(dynamodb, moto);
  expect(unseen).toEqual([]);
  const template = {
    Orders: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        ...keys,
        TableName: 'orders',
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
    },
    Carts: { Type: 'AWS::DynamoDB::Table', Properties: { ...keys, TableName: 'carts' } },
  };
  expect(await differences({ template, described })).toEqual([]);
  expect(described.find((one) => one.id === 'orders')?.properties).toMatchObject({
    TimeToLiveSpecification: { Enabled: true, AttributeName: 'until' },
    Tags: [{ Key: 'team', Value: 'orders' }],
  });
});

test('warehouses, their groups and snapshots are told of, and what they log', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const sdk = new RedshiftClient(moto.client());
  const cluster = { NodeType: 'ra3.xlplus', MasterUserPassword: 'Not-for-anybody-1', ClusterType: 'single-node' };
  await sdk.send(new CreateClusterParameterGroupCommand({ ParameterGroupName: 'plain', ParameterGroupFamily: 'redshift-1.0', Description: 'plain' }));
  await sdk.send(
    new CreateClusterCommand({
      ...cluster,
      ClusterIdentifier: 'sales',
      DBName: 'sales',
      MasterUsername: 'keeper',
      Encrypted: true,
      EnhancedVpcRouting: true,
      PubliclyAccessible: false,
      ClusterParameterGroupName: 'plain',
      Tags: [{ Key: 'team', Value: 'sales' }],
    }),
  );
  await sdk.send(new CreateClusterSnapshotCommand({ ClusterIdentifier: 'sales', SnapshotIdentifier: 'before' }));
  await new S3Client({ ...moto.client(), forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: 'logs' }));
  await sdk.send(new EnableLoggingCommand({ ClusterIdentifier: 'sales', BucketName: 'logs' }));
  const { described, unseen } = await readLive(
    redshift.filter((one) => one.name !== 'redshift-event-subscriptions'),
    moto,
  );
  expect(unseen).toEqual([]);
  const byId = Object.fromEntries(described.map((one) => [`${one.type.slice(15)} ${one.id}`, one]));
  expect(byId['Cluster sales']).toMatchObject({
    arn: 'arn:aws:redshift:us-east-1:123456789012:cluster:sales',
    properties: { DBName: 'sales', Encrypted: true, EnhancedVpcRouting: true, PubliclyAccessible: false, ClusterParameterGroupName: 'plain' },
  });
  expect(byId['Cluster sales']?.properties.LoggingProperties).toEqual({ BucketName: 'logs' });
  expect(byId['Snapshot before']?.properties).toMatchObject({ ClusterIdentifier: 'sales' });
  expect(byId['ClusterParameterGroup plain']?.properties.ParameterGroupFamily).toBe('redshift-1.0');
  expect(JSON.stringify(described)).not.toContain('Not-for-anybody-1');
});

test('caches tell of their groups by their nodes, which are no clusters of their own', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const sdk = new ElastiCacheClient(moto.client());
  const { Subnets = [] } = await new EC2Client(moto.client()).send(new DescribeSubnetsCommand({}));
  await sdk.send(
    new CreateCacheSubnetGroupCommand({ CacheSubnetGroupName: 'private', CacheSubnetGroupDescription: 'p', SubnetIds: [Subnets[0]?.SubnetId ?? ''] }),
  );
  await sdk.send(
    new CreateReplicationGroupCommand({
      ReplicationGroupId: 'sessions',
      ReplicationGroupDescription: 'sessions',
      Engine: 'redis',
      CacheNodeType: 'cache.t3.micro',
      AtRestEncryptionEnabled: true,
      TransitEncryptionEnabled: true,
    }),
  );
  await sdk.send(new CreateCacheClusterCommand({ CacheClusterId: 'pages', Engine: 'memcached', CacheNodeType: 'cache.t3.micro', NumCacheNodes: 1 }));
  const { described, unseen } = await readLive(elasticache, moto);
  expect(unseen).toEqual([]);
  expect(
    described
      .filter((one) => !one.id.startsWith('default'))
      .map((one) => `${one.type} ${one.id}`)
      .sort(),
  ).toEqual(['AWS::ElastiCache::CacheCluster pages', 'AWS::ElastiCache::ReplicationGroup sessions', 'AWS::ElastiCache::SubnetGroup private']);
  expect(described.find((one) => one.id === 'sessions')?.properties).toMatchObject({ AtRestEncryptionEnabled: true, TransitEncryptionEnabled: true });
});

test('search domains are told of five at a time, each by the type of its engine', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const sdk = new OpenSearchClient(moto.client());
  for (const name of ['one', 'two', 'three', 'four', 'five', 'six'])
    await sdk.send(new CreateDomainCommand({ DomainName: name, EngineVersion: name === 'six' ? 'Elasticsearch_7.10' : 'OpenSearch_2.13' }));
  await sdk.send(new AddTagsCommand({ ARN: 'arn:aws:es:us-east-1:123456789012:domain/one', TagList: [{ Key: 'team', Value: 'search' }] }));
  const { described, unseen } = await readLive(opensearch, moto);
  expect(unseen).toEqual([]);
  expect(described.map((one) => `${one.type} ${one.name ?? one.id}`).sort()).toEqual([
    'AWS::Elasticsearch::Domain six',
    ...['five', 'four', 'one', 'three', 'two'].map((name) => `AWS::OpenSearchService::Domain ${name}`),
  ]);
  expect(described.find((one) => one.id === 'one')?.properties.Tags).toEqual([{ Key: 'team', Value: 'search' }]);
});

test('what the emulator lacks is told of from answers as the SDK has them, and what nobody may ask is unknown', async () => {
  const { described } = await readLive([...serverless, ...redshift.filter((one) => /clusters|event/.test(one.name))], {
    ListNamespaces: () => ({ namespaces: [{ namespaceName: 'open', adminUsername: 'admin', dbName: 'dev', logExports: [] }] }),
    ListWorkgroups: () => ({ workgroups: [{ workgroupName: 'work', publiclyAccessible: true }] }),
    DescribeClusters: () => ({ Clusters: [{ ClusterIdentifier: 'sales', Encrypted: true }] }),
    DescribeLoggingStatus: () => {
      throw refusal('AccessDenied', 'not authorized to perform: redshift:DescribeLoggingStatus', 403);
    },
    DescribeEventSubscriptions: () => ({ EventSubscriptionsList: [{ CustSubscriptionId: 'events', Enabled: true }] }),
  });
  expect(described.map((one) => one.id)).toEqual(['open', 'work', 'sales', 'events']);
  expect(described[2]?.properties.LoggingProperties).toBeInstanceOf(Unknown);
  expect(described[3]?.arn).toBe('arn:aws:redshift:us-east-1:123456789012:eventsubscription:events');
});
