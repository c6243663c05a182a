import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said, and the defaults are good', properties: { NodeType: 'ra3.large' } },
    {
      title: 'all is as it is asked for',
      properties: { AllowVersionUpgrade: true, PreferredMaintenanceWindow: 'Sun:23:45-Mon:00:15', AutomatedSnapshotRetentionPeriod: 7 },
      parameters: { preferredMaintenanceWindow: 'sun:23:45-mon:00:15', automatedSnapshotRetentionPeriod: 7 },
    },
  ],
  fail: [
    { title: 'upgrades are refused', properties: { AllowVersionUpgrade: false }, at: ['AllowVersionUpgrade'] },
    { title: 'no snapshots are kept', properties: { AutomatedSnapshotRetentionPeriod: 0 }, at: ['AutomatedSnapshotRetentionPeriod'] },
    {
      title: 'the window is another',
      properties: { PreferredMaintenanceWindow: 'wed:10:00-wed:10:30' },
      parameters: { preferredMaintenanceWindow: 'sun:23:45-mon:00:15' },
      at: ['PreferredMaintenanceWindow'],
    },
  ],
} satisfies Examples;
