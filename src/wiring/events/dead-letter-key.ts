import { wiring } from '../../core/index.ts';
import { eachDeadLetters, queueBehind } from './_dead-letters.ts';
import { keptOut } from './_keys.ts';

export default wiring({
  id: 'WIRING_EVENT_DEAD_LETTER_KEY',
  title: 'An encrypted dead-letter queue of an EventBridge target has a key that EventBridge may use',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'What cannot be delivered cannot be put aside either, and is dropped. InvocationsFailedToBeSentToDlq counts up where nobody looks.',
  },
  why: 'To put an event into an encrypted queue, EventBridge itself has to use the key. The key of AWS for queues, alias/aws/sqs, lets no service use it.',
  fix: 'Encrypt the queue with a key of your own whose policy allows events.amazonaws.com kms:GenerateDataKey* and kms:Decrypt, or with keys of Amazon SQS (SqsManagedSseEnabled).',
  *check(rule, { resource, graph }) {
    yield* eachDeadLetters(rule, (one) => {
      const queue = queueBehind(graph, one, resource);
      return queue && keptOut(graph, resource, queue, one.path);
    });
  },
});
