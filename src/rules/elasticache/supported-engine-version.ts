import { finding, isSet, rule, string } from '../../core/index.ts';
import { engineOf, isBefore } from './_engine.ts';

export default rule({
  id: 'ELASTICACHE_SUPPORTED_ENGINE_VERSION',
  title: 'Caches run a version that is recommended',
  severity: 'medium',
  // The nodes of a replication group are clusters, too, which have their version from the group.
  types: ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'],
  parameters: {
    latestMemcachedVersion: string({ about: 'The oldest version of Memcached that is recommended, such as 1.6.22.', required: true }),
    latestRedisVersion: string({ about: 'The oldest version of Redis that is recommended, such as 7.1.0.', required: true }),
  },
  why: 'Old versions get no security fixes any more, and are upgraded by force on a day that you do not choose.',
  fix: 'Set EngineVersion to the recommended version or a later one.',
  scope: (cache) => ['redis', 'memcached'].includes(engineOf(cache)) || 'no version is recommended for its engine',
  *check(cache, { parameters, state }) {
    const least = engineOf(cache) === 'memcached' ? parameters.latestMemcachedVersion : parameters.latestRedisVersion;
    // Without a version, it gets the one that AWS takes on that day.
    const version = isSet(cache, 'EngineVersion') ? (cache.EngineVersion as string) : String(state.engineVersion);
    if (isBefore(version, least))
      yield finding('EngineVersion', `version ${version} is older than the recommended one`, { expected: `${least} or later` });
  },
});
