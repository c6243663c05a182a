import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said, which means yes', properties: { Engine: 'redis' } },
    { title: 'minor versions are taken', properties: { Engine: 'redis', AutoMinorVersionUpgrade: true } },
  ],
  fail: [
    { title: 'minor versions are refused', properties: { Engine: 'redis', AutoMinorVersionUpgrade: false }, at: ['AutoMinorVersionUpgrade'] },
    {
      title: 'a replication group refuses them',
      type: 'AWS::ElastiCache::ReplicationGroup',
      properties: { ReplicationGroupDescription: 'sessions', AutoMinorVersionUpgrade: false },
      at: ['AutoMinorVersionUpgrade'],
    },
  ],
  notApplicable: [{ title: 'Memcached', properties: { Engine: 'memcached', AutoMinorVersionUpgrade: false } }],
} satisfies Examples;
