import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a week', properties: { AutomatedSnapshotRetentionPeriod: 7 }, parameters: { MinRetentionPeriod: 7, MaxRetentionPeriod: 35 } },
    { title: 'nothing is said, which makes one day', properties: { NodeType: 'ra3.large' } },
  ],
  fail: [
    { title: 'snapshots are switched off', properties: { AutomatedSnapshotRetentionPeriod: 0 }, at: ['AutomatedSnapshotRetentionPeriod'] },
    {
      title: 'one day where a week is asked for',
      properties: { NodeType: 'ra3.large' },
      parameters: { MinRetentionPeriod: 7 },
      at: ['AutomatedSnapshotRetentionPeriod'],
    },
    {
      title: 'longer than is allowed',
      properties: { AutomatedSnapshotRetentionPeriod: 35 },
      parameters: { MaxRetentionPeriod: 14 },
      at: ['AutomatedSnapshotRetentionPeriod'],
    },
  ],
} satisfies Examples;
