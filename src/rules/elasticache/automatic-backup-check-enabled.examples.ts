import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a day', properties: { Engine: 'redis', SnapshotRetentionLimit: 1 } },
    {
      title: 'a replication group, whose clusters have its backups',
      type: 'AWS::ElastiCache::ReplicationGroup',
      properties: { Engine: 'valkey', SnapshotRetentionLimit: 7 },
    },
  ],
  fail: [
    { title: 'nothing is said, which means none', properties: { Engine: 'valkey' }, at: ['SnapshotRetentionLimit'] },
    { title: 'backups are switched off', properties: { Engine: 'redis', SnapshotRetentionLimit: 0 }, at: ['SnapshotRetentionLimit'] },
    {
      title: 'less than is asked for',
      properties: { Engine: 'redis', SnapshotRetentionLimit: 3 },
      parameters: { snapshotRetentionPeriod: 7 },
      at: ['SnapshotRetentionLimit'],
    },
  ],
  notApplicable: [{ title: 'Memcached', properties: { Engine: 'memcached' } }],
} satisfies Examples;
