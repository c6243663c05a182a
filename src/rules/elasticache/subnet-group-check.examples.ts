import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a group that exists', properties: { Engine: 'redis', CacheSubnetGroupName: 'cache' } },
    {
      title: 'a group that is made beside it',
      resources: {
        Group: { Type: 'AWS::ElastiCache::SubnetGroup', Properties: { Description: 'cache', SubnetIds: ['subnet-0123456789abcdef0'] } },
        Cache: {
          Type: 'AWS::ElastiCache::ReplicationGroup',
          Properties: { ReplicationGroupDescription: 'sessions', CacheSubnetGroupName: { Ref: 'Group' } },
        },
      },
    },
  ],
  fail: [
    { title: 'no group, which means the default one', properties: { Engine: 'memcached' }, at: ['CacheSubnetGroupName'] },
    { title: 'the default group', properties: { Engine: 'redis', CacheSubnetGroupName: 'default' }, at: ['CacheSubnetGroupName'] },
  ],
  unknown: [
    {
      title: 'it continues a cluster that is there',
      type: 'AWS::ElastiCache::ReplicationGroup',
      properties: { ReplicationGroupDescription: 'sessions', PrimaryClusterId: 'web' },
    },
    {
      title: 'the group is a parameter without default',
      template: {
        Parameters: { Group: { Type: 'String' } },
        Resources: { Cache: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { Engine: 'redis', CacheSubnetGroupName: { Ref: 'Group' } } } },
      },
    },
  ],
} satisfies Examples;
