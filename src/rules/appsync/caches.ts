import { finding, rule } from '../../core/index.ts';

const atRest = {
  severity: 'medium',
  types: ['AWS::AppSync::ApiCache'],
  why: 'The cache holds answers of the API, with all the data in them, in plain text.',
  fix: 'Set AtRestEncryptionEnabled to true. The change replaces the cache.',
} as const;

export default [
  rule({
    ...atRest,
    id: 'APPSYNC_CACHE_CT_ENCRYPTION_AT_REST',
    title: 'Caches of GraphQL APIs are encrypted at rest',
    *check(cache) {
      if (cache.AtRestEncryptionEnabled !== true) yield finding('AtRestEncryptionEnabled', 'the cache is not encrypted', { expected: 'true' });
    },
  }),
  rule({
    ...atRest,
    id: 'APPSYNC_CACHE_ENCRYPTION_AT_REST',
    title: 'GraphQL APIs keep no cache that is not encrypted',
    // AWS names the API, whose cache it is; what it asks of the cache is the same as of APPSYNC_CACHE_CT_ENCRYPTION_AT_REST.
    recommended: false,
    *check(cache) {
      if (cache.AtRestEncryptionEnabled !== true) yield finding('AtRestEncryptionEnabled', 'the cache is not encrypted', { expected: 'true' });
    },
  }),
  rule({
    id: 'APPSYNC_CACHE_CT_ENCRYPTION_IN_TRANSIT',
    title: 'Caches of GraphQL APIs are reached over an encrypted connection',
    severity: 'medium',
    types: ['AWS::AppSync::ApiCache'],
    why: 'Without it the answers of the API go between API and cache in plain text.',
    fix: 'Set TransitEncryptionEnabled to true. The change replaces the cache.',
    *check(cache) {
      if (cache.TransitEncryptionEnabled !== true)
        yield finding('TransitEncryptionEnabled', 'the connection to the cache is not encrypted', { expected: 'true' });
    },
  }),
];
