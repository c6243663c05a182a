import type { Examples } from '../../core/index.ts';

const parameters = { latestMemcachedVersion: '1.6.22', latestRedisVersion: '7.0.0' };

export default {
  pass: [
    { title: 'a later version of Redis', properties: { Engine: 'redis', EngineVersion: '7.1' }, parameters },
    { title: 'the version of Memcached', properties: { Engine: 'memcached', EngineVersion: '1.6.22' }, parameters },
  ],
  fail: [
    { title: 'an older version of Redis', properties: { Engine: 'redis', EngineVersion: '6.2' }, parameters, at: ['EngineVersion'] },
    { title: 'an older version of Memcached', properties: { Engine: 'memcached', EngineVersion: '1.5.16' }, parameters, at: ['EngineVersion'] },
  ],
  unknown: [{ title: 'no version is named', properties: { Engine: 'redis' }, parameters }],
  notApplicable: [{ title: 'Valkey', properties: { Engine: 'valkey', EngineVersion: '7.2' }, parameters }],
} satisfies Examples;
