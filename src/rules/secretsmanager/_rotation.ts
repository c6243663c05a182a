import { isSet, type ResourceTypes } from '../../core/index.ts';

export type Schedule = ResourceTypes['AWS::SecretsManager::RotationSchedule'];

/** Whether a schedule says what rotates the secret, and when. */
export function isComplete(schedule: Schedule): boolean {
  const rotates = isSet(schedule, 'RotationLambdaARN') || isSet(schedule, 'HostedRotationLambda') || isSet(schedule, 'ExternalSecretRotationRoleArn');
  return rotates && (isSet(schedule.RotationRules, 'ScheduleExpression') || isSet(schedule.RotationRules, 'AutomaticallyAfterDays'));
}

/** The hours between two rotations, as far as the schedule tells: a cron expression does not. */
export function hoursBetween(schedule: Schedule): number | undefined {
  const expression = schedule.RotationRules?.ScheduleExpression;
  if (expression === undefined) return (schedule.RotationRules?.AutomaticallyAfterDays ?? 0) * 24;
  const [, number, unit] = /^rate\((\d+)\s+(hour|day)s?\)$/.exec(expression) ?? [];
  return number === undefined ? undefined : Number(number) * (unit === 'day' ? 24 : 1);
}
