import { finding, isSet, wiring } from '../../core/index.ts';
import { attachedPolicies } from '../_access/resource-policies.ts';
import { topicSnippet } from '../_snippets.ts';
import { called } from '../_words.ts';
import { askOfConfig, config, type Delivery, mayDeliver } from './_delivery.ts';
import { refusal } from './_refusal.ts';
import { topicOf } from './_topic.ts';

export default wiring({
  id: 'WIRING_CONFIG_TOPIC_POLICY',
  title: 'AWS Config may publish to the topic of its delivery channel',
  severity: 'high',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'silence',
    what: 'The channel is made and delivers to its bucket, but nothing is ever published: only describe-delivery-channel-status says that access was denied.',
  },
  why: 'AWS Config publishes with the recorder’s role, and as config.amazonaws.com where that may not. The service-linked role may not publish, so that with it the topic’s policy has to let the service in.',
  fix: 'Add an AWS::SNS::TopicPolicy that lets config.amazonaws.com do sns:Publish on the topic, for aws:SourceAccount of the account.',
  scope: (properties) => isSet(properties, 'SnsTopicARN') || 'it has no topic',
  *check(properties, { resource, graph }) {
    const topic = topicOf(graph, { resource, properties });
    if (!topic) return;
    const delivery: Delivery = { action: 'sns:Publish', on: topic.resource };
    if (mayDeliver(graph, resource, delivery)) return;
    const policies = attachedPolicies(graph, topic.resource).items;
    yield finding(
      'SnsTopicARN',
      `${called(resource)} publishes to ${called(topic.resource)}, and neither the recorder’s role nor ${config} may do sns:Publish: ${refusal(graph, topic.resource, askOfConfig(graph, resource, delivery))}`,
      {
        expected: `sns:Publish for ${config}`,
        related: [{ resource: topic.resource }, ...policies.map((one) => ({ resource: one.resource, path: 'PolicyDocument' }))],
        fix: topicSnippet('Let AWS Config publish:', topic.resource, config, 'StringEquals: { aws:SourceAccount: !Ref AWS::AccountId }'),
      },
    );
  },
});
