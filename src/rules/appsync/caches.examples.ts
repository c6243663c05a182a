import type { Examples, ExamplesByRule } from '../../core/index.ts';

const of = (key: string): Examples => {
  const cache = (more: object = {}) => ({ ApiId: 'a1b2c3', ApiCachingBehavior: 'FULL_REQUEST_CACHING', Ttl: 60, Type: 'SMALL', ...more });
  return {
    pass: [{ title: 'it is encrypted', properties: cache({ [key]: true }) }],
    fail: [
      { title: 'nothing is said', properties: cache(), at: [key] },
      { title: 'it is not encrypted', properties: cache({ [key]: false }), at: [key] },
    ],
    unknown: [
      {
        title: 'it is a parameter',
        template: {
          Parameters: { Encrypt: { Type: 'String' } },
          Resources: { Cache: { Type: 'AWS::AppSync::ApiCache', Properties: cache({ [key]: { Ref: 'Encrypt' } }) } },
        },
      },
    ],
  };
};

export default {
  APPSYNC_CACHE_CT_ENCRYPTION_AT_REST: of('AtRestEncryptionEnabled'),
  APPSYNC_CACHE_ENCRYPTION_AT_REST: of('AtRestEncryptionEnabled'),
  APPSYNC_CACHE_CT_ENCRYPTION_IN_TRANSIT: of('TransitEncryptionEnabled'),
} satisfies ExamplesByRule;
