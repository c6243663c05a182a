import { finding, integer, rule } from '../../core/index.ts';
import { engineOf } from './_engine.ts';

export default rule({
  id: 'ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK',
  title: 'Redis and Valkey caches keep automatic backups long enough',
  severity: 'high',
  // That there are backups is asked by ELASTICACHE_AUTOMATIC_BACKUP_CHECK_ENABLED; for how many days is for each team to say.
  recommended: false,
  types: ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'],
  parameters: { snapshotRetentionPeriod: integer({ about: 'The least number of days for which backups must be kept.', default: 15 }) },
  why: 'Sessions, queues and counters that live in a cache are gone with it. Without backups nothing can be restored after a failure or a FLUSHALL.',
  fix: 'Set SnapshotRetentionLimit to the number of days to keep backups; 0 or nothing switches them off.',
  scope: (cache) => engineOf(cache) !== 'memcached' || 'Memcached knows no backups',
  *check(cache, { parameters }) {
    const days = cache.SnapshotRetentionLimit ?? 0;
    const least = parameters.snapshotRetentionPeriod;
    if (days < least)
      yield finding('SnapshotRetentionLimit', days === 0 ? 'no backups are kept' : `backups are kept for ${days} days, and ${least} are asked for`, {
        expected: `${least} or more`,
      });
  },
});
