import type { Examples } from '../../core/index.ts';

const stage = (more: object, ...MethodSettings: object[]) => ({ RestApiId: 'a1b2c3d4e5', StageName: 'live', MethodSettings, ...more });
const all = (more: object) => ({ HttpMethod: '*', ResourcePath: '/*', ...more });
const cache = { CacheClusterEnabled: true, CacheClusterSize: '0.5' };
const encrypted = { CachingEnabled: true, CacheDataEncrypted: true };

export default {
  pass: [
    { title: 'all methods are cached and encrypted', properties: stage(cache, all(encrypted)) },
    {
      title: 'a deployment says so of all methods',
      type: 'AWS::ApiGateway::Deployment',
      properties: { RestApiId: 'a1b2c3d4e5', StageName: 'live', StageDescription: { ...cache, ...encrypted } },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: { RestApiId: 'a1b2c3d4e5', StageName: 'live' }, at: ['CacheClusterEnabled', 'MethodSettings'] },
    { title: 'the cache is not encrypted', properties: stage(cache, all({ CachingEnabled: true })), at: ['MethodSettings[0].CacheDataEncrypted'] },
    {
      title: 'one method is not cached',
      properties: stage(cache, all(encrypted), { HttpMethod: 'GET', ResourcePath: '/~1orders', CachingEnabled: false }),
      at: ['MethodSettings[1].CachingEnabled'],
    },
    { title: 'there is no cache', properties: stage({ CacheClusterEnabled: false }, all(encrypted)), at: ['CacheClusterEnabled'] },
  ],
  unknown: [
    {
      title: 'the cache is a parameter',
      template: {
        Parameters: { Cache: { Type: 'String' } },
        Resources: { Live: { Type: 'AWS::ApiGateway::Stage', Properties: stage({ CacheClusterEnabled: { Ref: 'Cache' } }, all(encrypted)) } },
      },
    },
  ],
  notApplicable: [{ title: 'a deployment without a stage', type: 'AWS::ApiGateway::Deployment', properties: { RestApiId: 'a1b2c3d4e5' } }],
} satisfies Examples;
