import { each, finding, independently, isSet, rule, some } from '../../core/index.ts';
import { isForAll, isStage, mending, methodOf, restStages, stageOf } from './_stages.ts';

export default rule({
  id: 'API_GW_CACHE_ENABLED_AND_ENCRYPTED',
  title: 'Stages of REST APIs cache answers, and encrypt the cache',
  severity: 'low',
  recommended: false,
  types: restStages,
  why: 'Without a cache every call reaches the servers behind; a cache that is not encrypted holds what callers were told in plain text.',
  fix: 'Set CacheClusterEnabled to true with a CacheClusterSize, and add to MethodSettings an item with ResourcePath /*, HttpMethod *, CachingEnabled and CacheDataEncrypted true.',
  scope: isStage,
  *check(properties, { resource }) {
    const { stage, at } = stageOf(properties, resource);
    const path = `${at}MethodSettings`;
    yield* independently(
      function* () {
        if (stage.CacheClusterEnabled !== true)
          yield finding(`${at}CacheClusterEnabled`, 'it has no cache', { expected: 'true', ...mending(resource) });
      },
      function* () {
        if (!(stage.CachingEnabled === true && stage.CacheDataEncrypted === true) && !some(stage.MethodSettings, isForAll))
          yield finding(path, 'not all methods are cached and encrypted', {
            expected: 'CachingEnabled and CacheDataEncrypted for * on /*',
            ...mending(resource),
          });
      },
      () =>
        each(stage.MethodSettings, function* (setting, index) {
          // A setting of one method that leaves something out leaves it as it is for all.
          for (const [key, missing] of [
            ['CachingEnabled', 'are not cached'],
            ['CacheDataEncrypted', 'are cached without encryption'],
          ] as const)
            if ((isForAll(setting) || isSet(setting, key)) && setting[key] !== true)
              yield finding(`${path}[${index}].${key}`, `answers of ${methodOf(setting)} ${missing}`, { expected: 'true' });
        }),
    );
  },
});
