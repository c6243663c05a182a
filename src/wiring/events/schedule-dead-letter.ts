import { finding, isSet, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_SCHEDULE_DEAD_LETTER',
  title: 'A schedule of EventBridge Scheduler has a dead-letter queue',
  severity: 'low',
  types: ['AWS::Scheduler::Schedule'],
  shipped: {
    as: 'silence',
    what: 'What cannot be delivered is tried for up to 24 hours and then dropped: no copy, no error, only InvocationDroppedCount that counts.',
  },
  why: 'A target that is throttled or gone, or a role that lost a right, makes invocations fail. A dead-letter queue keeps them, with the reason why.',
  fix: 'Set Target.DeadLetterConfig.Arn to a standard queue in the same region that the role of the schedule may send to.',
  *check({ Target }, { resource }) {
    if (isSet(Target, 'DeadLetterConfig') && isSet(Target.DeadLetterConfig, 'Arn')) return;
    yield finding('Target.DeadLetterConfig', `${called(resource)} drops what it cannot deliver: its target has no dead-letter queue`, {
      expected: 'a dead-letter queue',
      fix: snippet(
        'Keep what cannot be delivered:',
        `
          ${plainId(resource)}:
            Properties:
              Target:
                DeadLetterConfig: { Arn: !GetAtt DeadLetters.Arn }`,
      ),
    });
  },
});
