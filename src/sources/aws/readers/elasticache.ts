import type { CacheCluster } from '@aws-sdk/client-elasticache';
import { cacheCluster, replicationGroup, subnetGroup } from '../../../shapes/elasticache/elasticache.ts';
import { untagged } from '../../../shapes/untagged.ts';
import { type Reader, service } from '../reader.ts';

const elasticache = service({
  name: 'elasticache',
  load: () => import('@aws-sdk/client-elasticache'),
  client: 'ElastiCacheClient',
});

export const readers: readonly Reader[] = [
  elasticache.reader({
    name: 'elasticache-clusters',
    types: ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'],
    calls: ['DescribeCacheClusters', 'DescribeReplicationGroups'],
    async *read(api) {
      // Of each group one node is kept: it tells what the group itself does not.
      const nodes = new Map<string, CacheCluster>();
      for await (const one of api.list('DescribeCacheClusters', { ShowCacheNodeInfo: true }, (out) => out.CacheClusters)) {
        if (one.ReplicationGroupId === undefined) yield untagged(cacheCluster(one));
        else nodes.set(one.ReplicationGroupId, one);
      }
      for await (const group of api.list('DescribeReplicationGroups', {}, (out) => out.ReplicationGroups)) {
        const node = nodes.get(group.ReplicationGroupId ?? '');
        yield untagged(replicationGroup(group, node ? [node] : []));
      }
    },
  }),
  elasticache.table({
    name: 'elasticache-subnet-groups',
    types: ['AWS::ElastiCache::SubnetGroup'],
    list: { command: 'DescribeCacheSubnetGroups', items: (out) => out.CacheSubnetGroups },
    resource: (one) => untagged(subnetGroup(one)),
  }),
];
