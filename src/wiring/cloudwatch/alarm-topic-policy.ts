import { finding, type Relative, type Resource, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { attachedPolicies, resourcePermits } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';
import { eachAction, firstOf } from './_actions.ts';

const service = 'cloudwatch.amazonaws.com';

export default wiring({
  id: 'WIRING_ALARM_TOPIC_POLICY',
  title: 'A topic that an alarm tells lets CloudWatch publish for that alarm',
  severity: 'high',
  types: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'],
  shipped: {
    as: 'silence',
    what: 'The alarm goes off, its action fails in a history that nobody reads (not authorized to perform: SNS:Publish), and nobody is told.',
  },
  why: 'A topic without a policy of its own lets its account’s alarms publish. A policy takes the place of that, and has to let CloudWatch in itself.',
  fix: 'Add a statement to the topic’s policy that allows cloudwatch.amazonaws.com sns:Publish, for alarms of the account.',
  *check(properties, { resource, graph }) {
    const isFirst = firstOf();
    yield* eachAction(graph, resource, properties, function* ({ arn, path }) {
      if (arn.known && !/^arn:[^:]*:sns:/.test(arn.value)) return;
      const topic = graph.named(arn, ['AWS::SNS::Topic'], resource);
      if (!topic || !isFirst(topic.resource)) return;
      const { items, related } = attachedPolicies(graph, topic.resource);
      for (const one of related) if (items.length === 0 && !one.complete) one.raise();
      if (items.length === 0) return;
      if (resourcePermits(graph, topic.resource, serviceAsk({ service, action: 'sns:Publish', on: topic.resource, from: resource }, graph))) return;
      yield refused(resource, topic.resource, items, path);
    });
  },
});

function refused(alarm: Resource, topic: Resource, policies: readonly Relative[], path: string) {
  return finding(path, `${called(alarm)} tells ${called(topic)}, whose policy does not let ${service} publish for it: nobody hears of the alarm`, {
    expected: `sns:Publish for ${service} in the policy of the topic`,
    related: [{ resource: topic }, ...policies.map((one) => ({ resource: one.resource, path: 'PolicyDocument' }))],
    fix: snippet(
      `Let alarms publish, by a statement in the policy of ${plainId(topic)}:`,
      `
        - Effect: Allow
          Principal: { Service: ${service} }
          Action: sns:Publish
          Resource: !Ref ${plainId(topic)}
          Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }`,
    ),
  });
}
