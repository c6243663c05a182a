import type { Examples } from '../../core/index.ts';

const plan = (...rules: object[]) => ({
  BackupPlan: {
    BackupPlanName: 'plan',
    BackupPlanRule: rules.map((one, index) => ({ RuleName: `rule-${index}`, TargetBackupVault: 'vault', ...one })),
  },
});

export default {
  pass: [
    {
      title: 'a rule runs daily and keeps backups for 35 days',
      properties: plan({ ScheduleExpression: 'cron(0 5 ? * * *)', Lifecycle: { DeleteAfterDays: 35 } }),
    },
    { title: 'nothing is said: daily, for ever', properties: plan({}) },
    {
      title: 'one rule of two suffices',
      properties: plan(
        { ScheduleExpression: 'cron(0 5 ? * SUN *)', Lifecycle: { DeleteAfterDays: 365 } },
        { ScheduleExpression: 'cron(0 0/12 * * ? *)', Lifecycle: { DeleteAfterDays: 40 } },
      ),
    },
    {
      title: 'every six hours are wanted',
      properties: plan({ ScheduleExpression: 'cron(0 0,6,12,18 ? * * *)', Lifecycle: { DeleteAfterDays: 40 } }),
      parameters: { requiredFrequencyValue: 6, requiredFrequencyUnit: 'hours' },
    },
  ],
  fail: [
    {
      title: 'it runs on workdays only',
      properties: plan({ ScheduleExpression: 'cron(0 5 ? * MON-FRI *)', Lifecycle: { DeleteAfterDays: 40 } }),
      at: ['BackupPlan.BackupPlanRule'],
    },
    {
      title: 'it runs once a month',
      properties: plan({ ScheduleExpression: 'cron(0 5 1 * ? *)', Lifecycle: { DeleteAfterDays: 365 } }),
      at: ['BackupPlan.BackupPlanRule'],
    },
    {
      title: 'backups are kept for a week',
      properties: plan({ ScheduleExpression: 'rate(1 day)', Lifecycle: { DeleteAfterDays: 7 } }),
      at: ['BackupPlan.BackupPlanRule'],
    },
  ],
  unknown: [
    {
      title: 'the term is a parameter without default',
      template: {
        Parameters: { Days: { Type: 'Number' } },
        Resources: { Plan: { Type: 'AWS::Backup::BackupPlan', Properties: plan({ Lifecycle: { DeleteAfterDays: { Ref: 'Days' } } }) } },
      },
    },
  ],
} satisfies Examples;
