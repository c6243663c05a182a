import { finding, rule } from '../../core/index.ts';
import { engineOf } from './_engine.ts';

export default rule({
  id: 'ELASTICACHE_AUTO_MINOR_VERSION_UPGRADE_CHECK',
  title: 'Redis and Valkey caches take minor versions by themselves',
  severity: 'high',
  // The nodes of a replication group are clusters, too, which have this from the group.
  types: ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'],
  why: 'Minor versions carry the security fixes of the engine. A cache that waits for somebody to upgrade it stays open to holes that are publicly described.',
  fix: 'Leave AutoMinorVersionUpgrade out or set it to true.',
  scope: (cache) => engineOf(cache) !== 'memcached' || 'Memcached is not upgraded automatically',
  *check(cache) {
    // On unless switched off.
    if (cache.AutoMinorVersionUpgrade === false)
      yield finding('AutoMinorVersionUpgrade', 'minor versions are not taken automatically', { expected: 'true' });
  },
});
