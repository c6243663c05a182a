import { finding, integer, rule } from '../../core/index.ts';

/** Backups are made, not declared: these judge what AWS Backup keeps. */
export default [
  rule({
    id: 'BACKUP_RECOVERY_POINT_ENCRYPTED',
    title: 'Backups are encrypted',
    severity: 'medium',
    types: ['AWS::Backup::RecoveryPoint'],
    why: 'A backup is all the data in one piece, kept for long, and looked after less than what it is a copy of.',
    fix: 'Encrypt what is backed up, or copy the recovery point to a vault that has an EncryptionKeyArn; an existing one cannot be changed.',
    *check(point) {
      if (point.IsEncrypted !== true) yield finding('IsEncrypted', 'the backup is not encrypted', { expected: 'true' });
    },
  }),
  rule({
    id: 'BACKUP_RECOVERY_POINT_MINIMUM_RETENTION_CHECK',
    title: 'Backups are kept long enough',
    severity: 'medium',
    recommended: false,
    types: ['AWS::Backup::RecoveryPoint'],
    parameters: { requiredRetentionDays: integer({ about: 'The least number of days for which a backup must be kept.', default: 35 }) },
    why: 'Damage that is found after a month cannot be undone from backups that are kept for a week.',
    fix: 'Set Lifecycle.DeleteAfterDays in the rule of the backup plan; for what exists, change the lifecycle of the recovery point.',
    *check(point, { parameters: { requiredRetentionDays: least } }) {
      const days = point.Lifecycle?.DeleteAfterDays;
      // Without a number, or with -1, it is kept for ever.
      if (days !== undefined && days >= 0 && days < least)
        yield finding('Lifecycle.DeleteAfterDays', `it is kept for ${days} ${days === 1 ? 'day' : 'days'}, and ${least} are asked for`, {
          expected: `${least} or more`,
        });
    },
  }),
];
