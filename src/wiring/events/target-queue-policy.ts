import { each, finding, type Graph, listOf, type Resource, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { resourcePermits } from '../_access/resource-policies.ts';
import { called } from '../_words.ts';
import { letsSend } from './_queues.ts';
import { eventBridge, mayByRole, namedBy } from './_targets.ts';

export default wiring({
  id: 'WIRING_EVENT_TARGET_QUEUE_POLICY',
  title: 'A queue that an EventBridge rule targets lets EventBridge send to it from that rule',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'The rule matches, Amazon SQS refuses every event, and FailedInvocations counts up where nobody looks: the queue stays empty.',
  },
  why: 'EventBridge sends to queues by their policy alone. A queue without one, or whose policy names another rule, lets nothing in.',
  fix: 'Add an AWS::SQS::QueuePolicy that allows events.amazonaws.com sqs:SendMessage, with the ARN of the rule as aws:SourceArn.',
  *check({ Targets }, { resource, graph }) {
    yield* each(listOf(Targets), (target, index) => refused(graph, resource, target, index));
  },
});

function* refused(graph: Graph, rule: Resource, target: { readonly Arn?: string; readonly RoleArn?: string }, index: number) {
  const queue = namedBy(graph, target, 'sqs', 'AWS::SQS::Queue', rule);
  if (!queue) return;
  const action = 'sqs:SendMessage';
  if (resourcePermits(graph, queue.resource, serviceAsk({ service: eventBridge, action, on: queue.resource, from: rule }, graph))) return;
  if (mayByRole(graph, target, rule, action, queue.resource)) return;
  yield finding(
    `Targets[${index}].Arn`,
    `${called(rule)} targets ${called(queue.resource)}, and no policy lets ${eventBridge} send to it from ${rule.id}: events are lost`,
    {
      expected: `sqs:SendMessage for ${eventBridge} from this rule in a policy of the queue`,
      related: [{ resource: queue.resource }],
      fix: letsSend(queue.resource, rule),
    },
  );
}
