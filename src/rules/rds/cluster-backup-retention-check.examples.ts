import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a week', properties: { Engine: 'aurora-mysql', BackupRetentionPeriod: 7 } },
    { title: 'a DocumentDB cluster with a month', type: 'AWS::DocDB::DBCluster', properties: { BackupRetentionPeriod: 30 } },
    { title: 'three days are enough here', properties: { BackupRetentionPeriod: 3 }, parameters: { minimumBackupRetentionPeriod: 3 } },
  ],
  fail: [
    { title: 'nothing is said, which makes one day', properties: { Engine: 'aurora-mysql' }, at: ['BackupRetentionPeriod'] },
    { title: 'three days', properties: { Engine: 'postgres', BackupRetentionPeriod: 3 }, at: ['BackupRetentionPeriod'] },
    {
      title: 'a Neptune cluster with one day',
      type: 'AWS::Neptune::DBCluster',
      properties: { BackupRetentionPeriod: 1 },
      at: ['BackupRetentionPeriod'],
    },
  ],
} satisfies Examples;
