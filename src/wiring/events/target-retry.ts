import { each, type Found, finding, isSet, listOf, type Resource, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';
import { isOfSchedule } from './_targets.ts';

export default wiring({
  id: 'WIRING_EVENT_TARGET_RETRY',
  title: 'How often and how long EventBridge tries a target is within what it takes',
  severity: 'medium',
  types: ['AWS::Events::Rule', 'AWS::Scheduler::Schedule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS answers with a ValidationException that names the value and its bounds, and the stack rolls back.',
  },
  why: 'A target is tried again up to 185 times, for one minute to 24 hours. Other values are refused.',
  fix: 'Set MaximumRetryAttempts from 0 to 185 and MaximumEventAgeInSeconds from 60 to 86400.',
  *check(properties, { resource }) {
    if (isOfSchedule(properties)) return yield* beyond(resource, properties.Target, 'Target');
    yield* each(listOf(properties.Targets), (target, index) => beyond(resource, target, `Targets[${index}]`));
  },
});

const bounds = { MaximumRetryAttempts: [0, 185], MaximumEventAgeInSeconds: [60, 86_400] } as const;

type Key = keyof typeof bounds;

function* beyond(by: Resource, target: { readonly RetryPolicy?: { readonly [K in Key]?: number } }, path: string): Generator<Found, void, undefined> {
  const policy = isSet(target, 'RetryPolicy') ? target.RetryPolicy : undefined;
  if (!policy) return;
  yield* each(Object.keys(bounds) as Key[], function* (key) {
    const [least, most] = bounds[key];
    const value = isSet(policy, key) ? Number(policy[key]) : least;
    if (value >= least && value <= most) return;
    yield finding(`${path}.RetryPolicy.${key}`, `${called(by)} has ${key} ${value}, and EventBridge takes ${least} to ${most}`, {
      expected: `${least} to ${most}`,
    });
  });
}
