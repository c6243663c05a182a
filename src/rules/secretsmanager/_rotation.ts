import { isSet, type ResourceTypes, type RuleContext } from '../../core/index.ts';

export type Schedule = ResourceTypes['AWS::SecretsManager::RotationSchedule'];

/** For `scope`: a copy in another region cannot be rotated there, and changes with its original. */
export function isOriginal(_: unknown, { resource, state }: Pick<RuleContext, 'resource' | 'state'>): true | string {
  if (resource.state === undefined || state.primaryRegion === undefined || resource.region === undefined) return true;
  return state.primaryRegion === resource.region || `it is a copy, and changes with its original in ${state.primaryRegion}`;
}

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
