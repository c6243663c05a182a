import { finding, type Graph, text, wiring } from '../../core/index.ts';
import { encryptedWith, keyOfOurs, letIn, mayUseKey } from '../_access/keys.ts';
import { called } from '../_words.ts';
import { eachSubscription, queueOf, type Subscription, subscriptionTypes, topicName } from './_subscriptions.ts';

const service = 'sns.amazonaws.com';

export default wiring({
  id: 'WIRING_SUBSCRIPTION_QUEUE_KEY',
  title: 'An encrypted queue that is subscribed to a topic has a key that Amazon SNS may use',
  severity: 'high',
  types: subscriptionTypes,
  shipped: {
    as: 'silence',
    what: 'The policy of the queue lets the topic in, its key does not: every message is dropped without an error anywhere but in a metric of the topic.',
  },
  why: 'To put a message into a queue that is encrypted with a KMS key, Amazon SNS itself has to use that key. The key of AWS for queues, alias/aws/sqs, lets no service use it.',
  fix: 'Encrypt the queue with a key of your own whose policy allows sns.amazonaws.com kms:GenerateDataKey* and kms:Decrypt, or with keys of Amazon SQS (SqsManagedSseEnabled).',
  *check(_, { resource, graph }) {
    yield* eachSubscription(graph, resource, (one) => refused(graph, one));
  },
});

function* refused(graph: Graph, one: Subscription) {
  const queue = queueOf(graph, one);
  const by = queue && encryptedWith(graph, text(queue.properties, 'KmsMasterKeyId'), queue.resource);
  if (!queue || !by) return;
  const related = [{ resource: queue.resource, path: 'KmsMasterKeyId' }];
  const sends = `${topicName(one, graph)} sends to ${called(queue.resource)}`;
  if ('alias' in by) {
    yield finding(`${one.path}Endpoint`, `${sends}, which is encrypted with ${by.alias}: that key lets no service use it, so no message arrives`, {
      expected: `a key that ${service} may use`,
      related,
      fix: keyOfOurs(queue.resource, 'KmsMasterKeyId', service),
    });
  } else if (!mayUseKey(graph, by.key.resource, service, one.from)) {
    yield finding(
      `${one.path}Endpoint`,
      `${sends}, and the policy of its ${called(by.key.resource)} does not let ${service} use it, so no message arrives`,
      {
        expected: `kms:GenerateDataKey* and kms:Decrypt for ${service} in the key policy`,
        related: [...related, { resource: by.key.resource, path: 'KeyPolicy' }],
        fix: letIn(by.key, service),
      },
    );
  }
}
