import { finding, integer, rule } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_BACKUP_ENABLED',
  title: 'Redshift clusters keep automatic snapshots',
  severity: 'medium',
  types: ['AWS::Redshift::Cluster'],
  parameters: {
    MinRetentionPeriod: integer({ about: 'The least number of days for which snapshots must be kept.' }),
    MaxRetentionPeriod: integer({ about: 'The greatest number of days for which snapshots may be kept.' }),
  },
  why: 'Without automatic snapshots a dropped schema or a failed cluster is the end of the data in it.',
  fix: 'Set AutomatedSnapshotRetentionPeriod to the number of days you must be able to go back, at least 1.',
  *check(cluster, { parameters: { MinRetentionPeriod: least, MaxRetentionPeriod: most } }) {
    // One day unless said otherwise.
    const days = cluster.AutomatedSnapshotRetentionPeriod ?? 1;
    const path = 'AutomatedSnapshotRetentionPeriod';
    if (days <= 0) yield finding(path, 'no automatic snapshots are taken', { expected: `${least ?? 1} or more` });
    else if (least !== undefined && days < least)
      yield finding(path, `snapshots are kept for ${days} days, and ${least} are asked for`, { expected: `${least} or more` });
    else if (most !== undefined && days > most)
      yield finding(path, `snapshots are kept for ${days} days, and no more than ${most} are allowed`, { expected: `${most} or less` });
  },
});
