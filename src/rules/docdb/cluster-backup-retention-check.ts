import { finding, integer, rule } from '../../core/index.ts';

export default rule({
  id: 'DOCDB_CLUSTER_BACKUP_RETENTION_CHECK',
  title: 'DocumentDB clusters keep their backups long enough',
  severity: 'medium',
  types: ['AWS::DocDB::DBCluster'],
  parameters: { minimumBackupRetentionPeriod: integer({ about: 'The least number of days for which backups must be kept.', default: 7 }) },
  why: 'A mistake that is found on Monday cannot be undone from backups that go back one day.',
  fix: 'Set BackupRetentionPeriod to 7 days or more; without it, a cluster keeps one day.',
  *check(cluster, { parameters }) {
    const days = cluster.BackupRetentionPeriod ?? 1;
    const least = parameters.minimumBackupRetentionPeriod;
    if (days < least)
      yield finding('BackupRetentionPeriod', `backups are kept for ${days} ${days === 1 ? 'day' : 'days'}, and ${least} are asked for`, {
        expected: `${least} or more`,
      });
  },
});
