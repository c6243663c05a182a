import { text, wiring } from '../../core/index.ts';
import { shutOutByKey } from './_publishers.ts';

/** Topics that send to the queue are judged with their subscriptions, and EventBridge with its targets. */
const wires = [{ type: 'AWS::S3::Bucket', theirs: 'NotificationConfiguration.QueueConfigurations[].Queue', service: 's3.amazonaws.com' }];

export default wiring({
  id: 'WIRING_QUEUE_KEY',
  title: 'An encrypted queue that a bucket tells has a key that Amazon S3 may use',
  severity: 'high',
  types: ['AWS::SQS::Queue'],
  shipped: {
    as: 'deploy error',
    what: 'Amazon S3 sends a test message when the notification is set up, and refuses it: "Unable to validate the following destination configurations". If the key changes later, notifications are dropped and nobody is told.',
  },
  why: 'To put a notification into a queue that is encrypted with a KMS key, Amazon S3 itself has to use that key. The key of AWS for queues, alias/aws/sqs, lets no service use it.',
  fix: 'Encrypt the queue with a key of your own whose policy allows s3.amazonaws.com kms:GenerateDataKey* and kms:Decrypt.',
  *check(queue, { resource, graph }) {
    yield* shutOutByKey(graph, resource, text(queue, 'KmsMasterKeyId'), wires);
  },
});
