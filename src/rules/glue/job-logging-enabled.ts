import { anyOf, finding, rule } from '../../core/index.ts';

const argument = '--enable-continuous-cloudwatch-log';

export default rule({
  id: 'GLUE_JOB_LOGGING_ENABLED',
  title: 'Glue jobs write their logs to CloudWatch while they run',
  severity: 'medium',
  types: ['AWS::Glue::Job'],
  why: 'When a job fails halfway or writes the wrong data, its log is the only account of what it did, and without it the run can only be repeated.',
  fix: `Set ${argument} to "true" in DefaultArguments.`,
  *check(job) {
    const logs = anyOf(
      // Glue 5.0 and later always log.
      () => Number(job.GlueVersion ?? 0) >= 5,
      () => isOn(job.NonOverridableArguments),
      () => isOn(job.DefaultArguments),
    );
    if (!logs) yield finding(['DefaultArguments', argument], 'the job writes no continuous log', { expected: 'true' });
  },
});

function isOn(args: unknown): boolean {
  return String((args as Record<string, unknown> | undefined)?.[argument] ?? '').toLowerCase() === 'true';
}
