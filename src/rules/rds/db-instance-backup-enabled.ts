import { every, finding, flag, independently, integer, isSet, rule, string } from '../../core/index.ts';

export default rule({
  id: 'DB_INSTANCE_BACKUP_ENABLED',
  title: 'RDS instances keep automatic backups',
  severity: 'medium',
  types: ['AWS::RDS::DBInstance'],
  parameters: {
    backupRetentionMinimum: integer({ about: 'The least number of days for which backups must be kept.' }),
    backupRetentionPeriod: integer({ about: 'The exact number of days for which backups must be kept.' }),
    checkReadReplicas: flag({ about: 'Whether read replicas must have backups of their own.' }),
    preferredBackupWindow: string({ about: 'The daily window in which backups must be taken, such as 03:00-04:00.' }),
  },
  needs: [{ type: 'AWS::RDS::DBCluster', ours: 'DBClusterIdentifier', fields: ['BackupRetentionPeriod', 'PreferredBackupWindow'] }],
  why: 'Without backups a dropped table or a lost volume is the end of the data, and there is no way back to the minute before a mistake.',
  fix: 'Set BackupRetentionPeriod to the number of days you must be able to go back, at least 1 and up to 35.',
  scope: (instance, { parameters }) =>
    parameters.checkReadReplicas === true ||
    !(isSet(instance, 'SourceDBInstanceIdentifier') || isSet(instance, 'SourceDBClusterIdentifier')) ||
    'it is a read replica',
  *check(instance, { parameters, related }) {
    const { backupRetentionMinimum: least, backupRetentionPeriod: exact, preferredBackupWindow: window } = parameters;
    // Members of a cluster have the backups of the cluster.
    const member = isSet(instance, 'DBClusterIdentifier') && !isSet(instance, 'BackupRetentionPeriod');
    const path = member ? 'DBClusterIdentifier' : 'BackupRetentionPeriod';
    // CloudFormation's default is one day; a replica starts without.
    const usual = isSet(instance, 'SourceDBInstanceIdentifier') ? 0 : 1;
    const holds = (test: (days: number) => boolean) =>
      member
        ? every(related('AWS::RDS::DBCluster'), ({ properties }) => test(properties.BackupRetentionPeriod ?? 1))
        : test(instance.BackupRetentionPeriod ?? usual);
    // Aurora cannot go without backups, wherever its cluster is.
    const always = member && exact === undefined && least === undefined && /^aurora/i.test(instance.Engine ?? '');
    yield* independently(
      function* () {
        if (always) return;
        if (!holds((days) => days > 0)) yield finding(path, 'no automatic backups are taken', { expected: `${exact ?? least ?? 1} days` });
        else if (least !== undefined && !holds((days) => days >= least))
          yield finding(path, `backups are kept for less than ${least} days`, { expected: `${least} days or more` });
        else if (exact !== undefined && !holds((days) => days === exact))
          yield finding(path, `backups are not kept for ${exact} days`, { expected: `${exact} days` });
      },
      function* () {
        if (window === undefined) return;
        const fits = (owner: { PreferredBackupWindow?: string }) => owner.PreferredBackupWindow?.toLowerCase() === window.toLowerCase();
        if (!(member ? every(related('AWS::RDS::DBCluster'), ({ properties }) => fits(properties)) : fits(instance)))
          yield finding(member ? path : 'PreferredBackupWindow', `backups are not taken in the window ${window}`, { expected: window });
      },
    );
  },
});
