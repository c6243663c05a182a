import { each, type Graph, listOf, type Resource, wiring } from '../../core/index.ts';
import { keptOut } from './_keys.ts';
import { namedBy } from './_targets.ts';

export default wiring({
  id: 'WIRING_EVENT_TARGET_KEY',
  title: 'An encrypted queue or topic that an EventBridge rule targets has a key that EventBridge may use',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'The policy of the queue or topic lets EventBridge in, its key does not: every event is refused, and FailedInvocations counts up where nobody looks.',
  },
  why: 'To put something into an encrypted queue or topic, EventBridge itself has to use the key. The keys of AWS for queues and topics, alias/aws/sqs and alias/aws/sns, let no service use them.',
  fix: 'Encrypt with a key of your own whose policy allows events.amazonaws.com kms:GenerateDataKey* and kms:Decrypt.',
  *check({ Targets }, { resource, graph }) {
    yield* each(listOf(Targets), (target, index) => refused(graph, resource, target, `Targets[${index}].Arn`));
  },
});

function* refused(graph: Graph, rule: Resource, target: { readonly Arn?: string }, path: string) {
  const holder = namedBy(graph, target, 'sqs', 'AWS::SQS::Queue', rule) ?? namedBy(graph, target, 'sns', 'AWS::SNS::Topic', rule);
  if (holder) yield* keptOut(graph, rule, holder, path);
}
