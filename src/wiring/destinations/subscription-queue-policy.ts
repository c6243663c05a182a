import { finding, type Graph, type Resource, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { resourcePermits } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';
import { eachSubscription, queueOf, type Subscription, subscriptionTypes, topicName } from './_subscriptions.ts';

const service = 'sns.amazonaws.com';

export default wiring({
  id: 'WIRING_SUBSCRIPTION_QUEUE_POLICY',
  title: 'A queue that is subscribed to a topic lets the topic send to it',
  severity: 'high',
  types: subscriptionTypes,
  shipped: {
    as: 'silence',
    what: 'The subscription is confirmed and every message is refused: only NumberOfNotificationsFailed of the topic counts up. The queue stays empty.',
  },
  why: 'Amazon SNS sends to a queue by the policy of the queue alone, in the same account too. Without a statement for sns.amazonaws.com and this very topic nothing arrives.',
  fix: 'Add an AWS::SQS::QueuePolicy that allows sns.amazonaws.com sqs:SendMessage, with the ARN of the topic as aws:SourceArn.',
  *check(_, { resource, graph }) {
    yield* eachSubscription(graph, resource, (one) => refused(graph, one));
  },
});

function* refused(graph: Graph, one: Subscription) {
  const queue = queueOf(graph, one)?.resource;
  if (!queue) return;
  if (resourcePermits(graph, queue, serviceAsk({ service, action: 'sqs:SendMessage', on: queue, from: one.from }, graph))) return;
  yield finding(
    `${one.path}Endpoint`,
    `${topicName(one, graph)} sends to ${called(queue)}, and no policy of the queue lets ${service} send to it from there`,
    {
      expected: `a queue policy that allows ${service} sqs:SendMessage from the topic`,
      related: [{ resource: queue }, ...(one.topic ? [{ resource: one.topic }] : [])],
      fix: policy(queue, one.topic),
    },
  );
}

function policy(queue: Resource, topic: Resource | undefined): string {
  return snippet(
    'Let the topic send to the queue:',
    `
      ${plainId(queue)}Policy:
        Type: AWS::SQS::QueuePolicy
        Properties:
          Queues: [!Ref ${plainId(queue)}]
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Principal: { Service: ${service} }
                Action: sqs:SendMessage
                Resource: !GetAtt ${plainId(queue)}.Arn
                Condition: { ArnEquals: { aws:SourceArn: ${topic ? `!Ref ${plainId(topic)}` : '!Ref TopicArn'} } }`,
  );
}
