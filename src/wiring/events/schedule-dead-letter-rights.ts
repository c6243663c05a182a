import { finding, text, wiring } from '../../core/index.ts';
import { roleMay, roleNamed } from '../_access/roles.ts';
import { called, plainId, snippet } from '../_words.ts';
import { eachDeadLetters, queueBehind } from './_dead-letters.ts';

const action = 'sqs:SendMessage';

export default wiring({
  id: 'WIRING_SCHEDULE_DEAD_LETTER_RIGHTS',
  title: 'The role of a schedule may send to its dead-letter queue',
  severity: 'high',
  types: ['AWS::Scheduler::Schedule'],
  shipped: {
    as: 'silence',
    what: 'What cannot be delivered cannot be put aside either, and is dropped. InvocationsFailedToBeSentToDeadLetterCount counts up where nobody looks.',
  },
  why: 'EventBridge Scheduler puts invocations aside by the role of the schedule: the policy of the queue for events.amazonaws.com does not count.',
  fix: 'Allow the role of the schedule sqs:SendMessage on the dead-letter queue.',
  *check(schedule, { resource, graph }) {
    yield* eachDeadLetters(schedule, function* (one) {
      const queue = queueBehind(graph, one, resource)?.resource;
      const role = roleNamed(graph, text(schedule.Target, 'RoleArn'), resource)?.resource;
      if (!queue || !role || roleMay(graph, { role, action, on: queue })) return;
      yield finding(
        one.path,
        `${called(resource)} puts what it cannot deliver into ${called(queue)} by ${called(role)}, which may not ${action} there: it is lost`,
        {
          expected: `${action} on ${queue.id}`,
          related: [{ resource: queue }, { resource: role }],
          fix: snippet(
            `Allow it in a policy of ${plainId(role)}:`,
            `
            - Effect: Allow
              Action: ${action}
              Resource: !GetAtt ${plainId(queue)}.Arn`,
          ),
        },
      );
    });
  },
});
