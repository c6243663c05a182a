import { finding, isSet, rule, text } from '../../core/index.ts';

export default rule({
  id: 'ELASTICACHE_SUBNET_GROUP_CHECK',
  title: 'Caches stand in subnets that were chosen for them',
  severity: 'high',
  // The nodes of a replication group are clusters, too, which have their subnets from the group.
  types: ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'],
  why: 'The default subnet group puts a cache into the default VPC, whose subnets all have a way to the internet and which everything else shares.',
  fix: 'Make an AWS::ElastiCache::SubnetGroup of private subnets, and name it in CacheSubnetGroupName.',
  *check(cache, { state }) {
    const group = text(cache, 'CacheSubnetGroupName');
    // A cluster that continues an existing one stands where that stands.
    if (group === undefined && 'PrimaryClusterId' in cache && isSet(cache, 'PrimaryClusterId') && state.cacheSubnetGroupName !== 'default') return;
    if (group === undefined || (group.reference === undefined && group.equals('default')))
      yield finding('CacheSubnetGroupName', 'it stands in the default subnet group', { expected: 'a subnet group of its own' });
  },
});
