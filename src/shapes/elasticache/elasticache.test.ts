import type { CacheCluster, ReplicationGroup } from '@aws-sdk/client-elasticache';
import { expect, test } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { differences } from '../../testing/same-verdicts.ts';
import { cacheCluster, replicationGroup, subnetGroup } from './elasticache.ts';

const node: CacheCluster = {
  CacheClusterId: 'sessions-001',
  ReplicationGroupId: 'sessions',
  Engine: 'redis',
  EngineVersion: '7.1.0',
  CacheSubnetGroupName: 'private',
  SecurityGroups: [{ SecurityGroupId: 'sg-1' }],
};
const sessions: ReplicationGroup = {
  ReplicationGroupId: 'sessions',
  Description: 'sessions',
  Engine: 'redis',
  AutomaticFailover: 'enabled',
  MultiAZ: 'enabled',
  SnapshotRetentionLimit: 20,
  AutoMinorVersionUpgrade: true,
  AtRestEncryptionEnabled: true,
  KmsKeyId: 'key-1',
  TransitEncryptionEnabled: true,
  AuthTokenEnabled: true,
  UserGroupIds: ['readers'],
};
const parameters = { ELASTICACHE_SUPPORTED_ENGINE_VERSION: { latestMemcachedVersion: '1.6.22', latestRedisVersion: '7.1.0' } };

test('groups and clusters get the verdicts of their templates', async () => {
  const template = {
    Sessions: {
      Type: 'AWS::ElastiCache::ReplicationGroup',
      Properties: {
        ReplicationGroupId: 'sessions',
        ReplicationGroupDescription: 'sessions',
        Engine: 'redis',
        EngineVersion: '7.1.0',
        AutomaticFailoverEnabled: true,
        SnapshotRetentionLimit: 20,
        AtRestEncryptionEnabled: true,
        KmsKeyId: 'key-1',
        TransitEncryptionEnabled: true,
        AuthToken: 'not-to-be-told',
        UserGroupIds: ['readers'],
        CacheSubnetGroupName: 'private',
      },
    },
    Open: {
      Type: 'AWS::ElastiCache::ReplicationGroup',
      Properties: {
        ReplicationGroupId: 'open',
        ReplicationGroupDescription: 'open',
        EngineVersion: '5.0.6',
        AutoMinorVersionUpgrade: false,
        CacheSubnetGroupName: 'default',
      },
    },
    Pages: {
      Type: 'AWS::ElastiCache::CacheCluster',
      Properties: {
        ClusterName: 'pages',
        Engine: 'memcached',
        EngineVersion: '1.5.0',
        CacheNodeType: 'cache.t3.micro',
        NumCacheNodes: 1,
        CacheSubnetGroupName: 'default',
      },
    },
    Group: { Type: 'AWS::ElastiCache::SubnetGroup', Properties: { CacheSubnetGroupName: 'private', Description: 'p', SubnetIds: ['subnet-1'] } },
  };
  const described = [
    replicationGroup(sessions, [node]),
    replicationGroup(
      {
        ReplicationGroupId: 'open',
        Engine: 'redis',
        AutomaticFailover: 'disabled',
        SnapshotRetentionLimit: 0,
        AutoMinorVersionUpgrade: false,
        AtRestEncryptionEnabled: false,
        TransitEncryptionEnabled: false,
        AuthTokenEnabled: false,
      },
      [{ ReplicationGroupId: 'open', EngineVersion: '5.0.6', CacheSubnetGroupName: 'default' }],
    ),
    cacheCluster({
      CacheClusterId: 'pages',
      Engine: 'memcached',
      EngineVersion: '1.5.0',
      CacheNodeType: 'cache.t3.micro',
      NumCacheNodes: 1,
      CacheSubnetGroupName: 'default',
      AutoMinorVersionUpgrade: true,
    }),
    subnetGroup({ CacheSubnetGroupName: 'private', CacheSubnetGroupDescription: 'p', Subnets: [{ SubnetIdentifier: 'subnet-1' }] }),
  ];
  expect(await differences({ template, described, parameters })).toEqual([]);
});

test('a password is there without being told, and what only nodes tell is unknown without them', () => {
  expect(replicationGroup(sessions, [node]).properties.AuthToken).toBeInstanceOf(Unknown);
  const alone = replicationGroup(sessions, []).properties;
  for (const property of ['CacheSubnetGroupName', 'EngineVersion', 'SecurityGroupIds']) expect(alone[property]).toBeInstanceOf(Unknown);
});
