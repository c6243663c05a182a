import { finding, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { resourcePermits } from '../_access/resource-policies.ts';
import { called } from '../_words.ts';
import { eachDeadLetters, queueBehind } from './_dead-letters.ts';
import { letsSend } from './_queues.ts';
import { eventBridge } from './_targets.ts';

export default wiring({
  id: 'WIRING_EVENT_DEAD_LETTER_POLICY',
  title: 'The dead-letter queue of an EventBridge target lets EventBridge send to it from that rule',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'What cannot be delivered is refused by the dead-letter queue too, and dropped. InvocationsFailedToBeSentToDlq counts up where nobody looks.',
  },
  why: 'EventBridge puts events aside by the policy of the queue alone. The console adds it by itself; a template has to.',
  fix: 'Add an AWS::SQS::QueuePolicy that allows events.amazonaws.com sqs:SendMessage, with the ARN of the rule as aws:SourceArn.',
  *check(rule, { resource, graph }) {
    yield* eachDeadLetters(rule, function* (one) {
      const queue = queueBehind(graph, one, resource)?.resource;
      if (!queue || resourcePermits(graph, queue, serviceAsk({ service: eventBridge, action: 'sqs:SendMessage', on: queue, from: resource }, graph)))
        return;
      yield finding(
        one.path,
        `${called(resource)} puts what it cannot deliver into ${called(queue)}, and no policy lets ${eventBridge} send to it from ${resource.id}: the events are lost`,
        {
          expected: `sqs:SendMessage for ${eventBridge} from this rule in a policy of the queue`,
          related: [{ resource: queue }],
          fix: letsSend(queue, resource),
        },
      );
    });
  },
});
