import { finding, isSet, rule, string } from '../../core/index.ts';

export default rule({
  id: 'DATASYNC_TASK_LOGGING_ENABLED',
  title: 'DataSync tasks write their logs to CloudWatch',
  severity: 'medium',
  types: ['AWS::DataSync::Task'],
  // AWS names BASIC as the default; a task that logs more than that is not reported unless the level is asked for.
  parameters: { logLevel: string({ about: 'The level of logs that is wanted; any but OFF if none is given.', allowed: ['BASIC', 'TRANSFER'] }) },
  why: 'Without logs nobody sees which files were left behind, or that a task takes along more than it should.',
  fix: 'Set CloudWatchLogGroupArn, and Options.LogLevel to BASIC or TRANSFER.',
  *check(task, { parameters: { logLevel: wanted } }) {
    const enhanced = task.TaskMode === 'ENHANCED';
    // Tasks in enhanced mode log to /aws/datasync by themselves.
    if (!enhanced && !isSet(task, 'CloudWatchLogGroupArn')) {
      yield finding('CloudWatchLogGroupArn', 'logs have no log group to go to', { expected: 'a log group' });
      return;
    }
    const level = task.Options?.LogLevel ?? (enhanced ? 'BASIC' : 'OFF');
    if (level === 'OFF') yield finding('Options.LogLevel', 'logs are off', { expected: wanted ?? 'BASIC or TRANSFER' });
    else if (wanted !== undefined && level !== wanted) yield finding('Options.LogLevel', `the level of logs is ${level}`, { expected: wanted });
  },
});
