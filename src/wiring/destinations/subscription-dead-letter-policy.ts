import { type Found, finding, type Graph, independently, type Relative, type Resource, text, wiring } from '../../core/index.ts';
import { serviceAsk, textTokens } from '../_access/ask.ts';
import { encryptedWith, keyOfOurs, letIn, mayUseKey } from '../_access/keys.ts';
import { resourcePermits } from '../_access/resource-policies.ts';
import type { Tokens } from '../_access/tokens.ts';
import { called, plainId, snippet } from '../_words.ts';

const service = 'sns.amazonaws.com';
const path = 'RedrivePolicy.deadLetterTargetArn';

export default wiring({
  id: 'WIRING_SUBSCRIPTION_DEAD_LETTER_POLICY',
  title: 'The dead-letter queue of a subscription, and its key, let Amazon SNS send to it',
  severity: 'medium',
  types: ['AWS::SNS::Subscription'],
  shipped: {
    as: 'silence',
    what: 'Messages that could not be delivered cannot be kept either: only NumberOfNotificationsFailedToRedriveToDlq of the topic says that they are lost.',
  },
  why: 'The topic sends dead letters itself, so the queue must let sns.amazonaws.com in as any subscribed queue does, and so must the key it is encrypted with.',
  fix: 'Allow sns.amazonaws.com sqs:SendMessage in the policy of the dead-letter queue, and kms:GenerateDataKey* and kms:Decrypt in that of its key.',
  *check(subscription, { resource, graph }) {
    const target = (subscription.RedrivePolicy ?? {}) as { deadLetterTargetArn?: string };
    const queue = graph.named(text(target, 'deadLetterTargetArn'), ['AWS::SQS::Queue'], resource);
    if (!queue) return;
    const arn = text(subscription, 'TopicArn');
    const from = graph.named(arn, ['AWS::SNS::Topic'], resource)?.resource ?? textTokens(arn, graph);
    yield* independently(
      () => shutOut(graph, resource, queue.resource, from),
      () => withoutKey(graph, resource, queue, from),
    );
  },
});

function* shutOut(graph: Graph, subscription: Resource, queue: Resource, from: Resource | Tokens): Generator<Found> {
  if (resourcePermits(graph, queue, serviceAsk({ service, action: 'sqs:SendMessage', on: queue, from }, graph))) return;
  yield finding(path, `${called(subscription)} puts its dead letters into ${called(queue)}, and no policy of the queue lets ${service} send to it`, {
    expected: `a queue policy that allows ${service} sqs:SendMessage from the topic`,
    related: [{ resource: queue }],
    fix: snippet(
      'Let the topic put its dead letters into the queue, by a statement in its policy:',
      `
        - Effect: Allow
          Principal: { Service: ${service} }
          Action: sqs:SendMessage
          Resource: !GetAtt ${plainId(queue)}.Arn
          Condition: { ArnEquals: { aws:SourceArn: !Ref ${isResource(from) ? plainId(from) : 'TopicArn'} } }`,
    ),
  });
}

function* withoutKey(graph: Graph, subscription: Resource, queue: Relative<'AWS::SQS::Queue'>, from: Resource | Tokens): Generator<Found> {
  const by = encryptedWith(graph, text(queue.properties, 'KmsMasterKeyId'), queue.resource);
  if (!by || ('key' in by && mayUseKey(graph, by.key.resource, service, from))) return;
  const named = 'key' in by ? called(by.key.resource) : by.alias;
  yield finding(
    path,
    `${called(subscription)} puts its dead letters into ${called(queue.resource)}, and ${service} may not use ${named}, which encrypts it`,
    {
      expected: `a key that ${service} may use`,
      related: [{ resource: queue.resource, path: 'KmsMasterKeyId' }, ...('key' in by ? [{ resource: by.key.resource, path: 'KeyPolicy' }] : [])],
      fix: 'key' in by ? letIn(by.key, service) : keyOfOurs(queue.resource, 'KmsMasterKeyId', service),
    },
  );
}

function isResource(one: Resource | Tokens): one is Resource {
  return 'type' in one;
}
