import { each, finding, type Graph, listOf, type Resource, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { resourcePermits } from '../_access/resource-policies.ts';
import { topicSnippet } from '../_snippets.ts';
import { called } from '../_words.ts';
import { eventBridge, mayByRole, namedBy } from './_targets.ts';

export default wiring({
  id: 'WIRING_EVENT_TARGET_TOPIC_POLICY',
  title: 'A topic that an EventBridge rule targets lets EventBridge publish to it',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'The rule matches, Amazon SNS refuses every event, and FailedInvocations counts up where nobody looks: no subscriber hears anything.',
  },
  why: 'EventBridge publishes to topics by their policy alone. The policy that a topic is born with speaks of the principals of its account, and EventBridge is none of them.',
  fix: 'Add an AWS::SNS::TopicPolicy that allows events.amazonaws.com sns:Publish on the topic.',
  *check({ Targets }, { resource, graph }) {
    yield* each(listOf(Targets), (target, index) => refused(graph, resource, target, index));
  },
});

function* refused(graph: Graph, rule: Resource, target: { readonly Arn?: string; readonly RoleArn?: string }, index: number) {
  const topic = namedBy(graph, target, 'sns', 'AWS::SNS::Topic', rule);
  if (!topic) return;
  const action = 'sns:Publish';
  // What is published for a rule has no owner that the policy a topic is born with could ask for.
  const ask = serviceAsk({ service: eventBridge, action, on: topic.resource, from: rule, keys: { 'aws:sourceowner': null } }, graph);
  if (resourcePermits(graph, topic.resource, ask) || mayByRole(graph, target, rule, action, topic.resource)) return;
  yield finding(
    `Targets[${index}].Arn`,
    `${called(rule)} targets ${called(topic.resource)}, and no policy lets ${eventBridge} publish to it from ${rule.id}: nobody hears of the events`,
    {
      expected: `sns:Publish for ${eventBridge} in a policy of the topic`,
      related: [{ resource: topic.resource }],
      fix: letsPublish(topic.resource),
    },
  );
}

function letsPublish(topic: Resource): string {
  return topicSnippet('Let EventBridge publish to the topic:', topic, 'events.amazonaws.com');
}
