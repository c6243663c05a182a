import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'half a month', properties: { Engine: 'redis', SnapshotRetentionLimit: 15 } },
    { title: 'a week where that is enough', properties: { Engine: 'redis', SnapshotRetentionLimit: 7 }, parameters: { snapshotRetentionPeriod: 1 } },
    { title: 'a replication group', type: 'AWS::ElastiCache::ReplicationGroup', properties: { Engine: 'valkey', SnapshotRetentionLimit: 30 } },
  ],
  fail: [
    { title: 'nothing is said, which means none', properties: { Engine: 'redis' }, at: ['SnapshotRetentionLimit'] },
    { title: 'a fortnight', properties: { Engine: 'redis', SnapshotRetentionLimit: 14 }, at: ['SnapshotRetentionLimit'] },
    {
      title: 'a replication group without',
      type: 'AWS::ElastiCache::ReplicationGroup',
      properties: { ReplicationGroupDescription: 'sessions' },
      at: ['SnapshotRetentionLimit'],
    },
  ],
  notApplicable: [{ title: 'Memcached', properties: { Engine: 'memcached' } }],
} satisfies Examples;
