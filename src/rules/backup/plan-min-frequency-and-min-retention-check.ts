import { allOf, finding, integer, rule, some, string } from '../../core/index.ts';
import { longestGap } from './_schedule.ts';

export default rule({
  id: 'BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK',
  title: 'Backup plans back up often enough and keep backups long enough',
  severity: 'medium',
  types: ['AWS::Backup::BackupPlan'],
  parameters: {
    requiredFrequencyValue: integer({ about: 'How many hours or days may pass between two backups.', default: 1 }),
    requiredRetentionDays: integer({ about: 'The days for which backups must be kept.', default: 35 }),
    requiredFrequencyUnit: string({ about: 'Whether requiredFrequencyValue is in hours or in days.', default: 'days', allowed: ['hours', 'days'] }),
  },
  why: 'What was written since the last backup is lost, and a mistake that is noticed after the oldest one has gone cannot be undone.',
  fix: 'Set ScheduleExpression of a rule to run at least daily, and Lifecycle.DeleteAfterDays to 35 or more.',
  *check({ BackupPlan: plan }, { parameters: { requiredFrequencyValue: value, requiredFrequencyUnit: unit, requiredRetentionDays: days } }) {
    const hours = unit === 'days' ? value * 24 : value;
    const suffices = some(plan?.BackupPlanRule, (one) =>
      allOf(
        // Without a schedule a rule runs every day at five; without a term it keeps backups for ever.
        () => (longestGap(one.ScheduleExpression ?? 'cron(0 5 ? * * *)') ?? Number.POSITIVE_INFINITY) <= hours,
        () => (one.Lifecycle?.DeleteAfterDays ?? Number.POSITIVE_INFINITY) >= days,
      ),
    );
    const often = value === 1 ? `every ${unit.slice(0, -1)}` : `every ${value} ${unit}`;
    if (!suffices)
      yield finding('BackupPlan.BackupPlanRule', `no rule backs up ${often} and keeps backups for ${days} days`, {
        expected: `a rule that runs ${often}, with DeleteAfterDays ${days} or more`,
      });
  },
});
