import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a week', properties: { BackupRetentionPeriod: 7 } },
    { title: 'three days are enough here', properties: { BackupRetentionPeriod: 3 }, parameters: { minimumBackupRetentionPeriod: 3 } },
  ],
  fail: [
    { title: 'nothing is said, which makes one day', properties: {}, at: ['BackupRetentionPeriod'] },
    {
      title: 'a week where a month is asked for',
      properties: { BackupRetentionPeriod: 7 },
      parameters: { minimumBackupRetentionPeriod: 30 },
      at: ['BackupRetentionPeriod'],
    },
  ],
} satisfies Examples;
