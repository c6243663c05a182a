import { each, finding, isSet, listOf, type Resource, text, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';

export default wiring({
  id: 'WIRING_EVENT_TARGET_IDS',
  title: 'The targets of an EventBridge rule have ids of their own, and are five at most',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'deploy error',
    what: 'PutTargets refuses ids twice in one rule and more than five targets (LimitExceededException), and the stack rolls back.',
  },
  why: 'A target is known by its id within the rule, and a rule has five targets at most unless the quota was raised.',
  fix: 'Give each target an Id of up to 64 letters, digits, dots, dashes and underscores, and spread more than five over several rules.',
  *check({ Targets }, { resource }) {
    const targets = listOf(Targets);
    if (targets.length > 5)
      yield finding('Targets', `${called(resource)} has ${targets.length} targets, and EventBridge takes five to a rule`, {
        expected: 'five at most',
      });
    const seen = new Map<string, number>();
    yield* each(targets, (target, index) => wrongId(resource, target, index, seen));
  },
});

function* wrongId(rule: Resource, target: { readonly Id?: string }, index: number, seen: Map<string, number>) {
  const path = `Targets[${index}].Id`;
  const id = isSet(target, 'Id') ? text(target, 'Id')?.value : undefined;
  const first = seen.get(id ?? '');
  if (id === undefined) yield finding(path, `Target ${index} of ${called(rule)} has no Id, which EventBridge wants`, { expected: 'an id' });
  else if (!/^[.\-_A-Za-z0-9]{1,64}$/.test(id))
    yield finding(path, `${called(rule)} has a target with the Id ${JSON.stringify(id)}, which is no id`, {
      expected: 'up to 64 letters, digits, dots, dashes and underscores',
    });
  else if (first !== undefined)
    yield finding(path, `${called(rule)} has two targets with the Id ${JSON.stringify(id)}, the other is Targets[${first}]`, {
      expected: 'an id of its own',
    });
  else seen.set(id, index);
}
