import { each, finding, isSet, listOf, type Resource, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_EVENT_TARGET_DEAD_LETTER',
  title: 'A target of an EventBridge rule has a dead-letter queue',
  severity: 'low',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'What cannot be delivered is tried for up to 24 hours and then dropped: no copy, no error, only a metric that counts.',
  },
  why: 'A target that is throttled, gone or closed to EventBridge loses events. A dead-letter queue keeps them, with the reason why.',
  fix: 'Set DeadLetterConfig.Arn of the target to a standard queue in the same region that lets events.amazonaws.com send to it.',
  *check({ Targets }, { resource }) {
    yield* each(listOf(Targets), (target, index) => without(resource, target, index));
  },
});

function* without(rule: Resource, target: { readonly Arn?: string; readonly DeadLetterConfig?: { readonly Arn?: string } }, index: number) {
  if (isSet(target, 'DeadLetterConfig') && isSet(target.DeadLetterConfig, 'Arn')) return;
  const to = text(target, 'Arn');
  yield finding(
    `Targets[${index}].DeadLetterConfig`,
    `${called(rule)} drops what it cannot deliver to ${to?.references[0]?.id ?? to?.pattern ?? 'its target'}: the target has no dead-letter queue`,
    {
      expected: 'a dead-letter queue',
      fix: snippet(
        'Keep what cannot be delivered:',
        `
        ${plainId(rule)}:
          Properties:
            Targets:
              - DeadLetterConfig: { Arn: !GetAtt DeadLetters.Arn }`,
      ),
    },
  );
}
