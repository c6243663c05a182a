import type { Examples } from '../../core/index.ts';
import { get, queue, ref, sub, topic } from '../_examples.ts';

const to = (deadLetterTargetArn: unknown, more: object = {}, maxReceiveCount: unknown = 5) =>
  queue({ RedrivePolicy: { deadLetterTargetArn, maxReceiveCount }, ...more });

export default {
  pass: [
    { title: 'the dead-letter queue by its ARN', resources: { Inbox: to(get('Dead')), Dead: queue() } },
    {
      title: 'the dead-letter queue by an ARN with its name',
      resources: { Inbox: to(sub('arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:dead')), Dead: queue({ QueueName: 'dead' }) },
    },
    {
      title: 'it has the number of another queue',
      resources: { Inbox: to(sub('arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:dead-2')), Dead: queue({ QueueName: 'dead-1' }) },
    },
    { title: 'both are FIFO queues', resources: { Inbox: to(get('Dead'), { FifoQueue: true }), Dead: queue({ FifoQueue: true }) } },
    { title: 'the dead-letter queue is in another template', resources: { Inbox: to('arn:aws:sqs:eu-west-1:123456789012:dead') } },
    {
      title: 'the dead-letter queue takes messages of this one',
      resources: {
        Inbox: to(get('Dead'), { QueueName: 'inbox' }),
        Dead: queue({
          RedriveAllowPolicy: { redrivePermission: 'byQueue', sourceQueueArns: [sub('arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:inbox')] },
        }),
      },
    },
    {
      title: 'one attempt is enough, by house policy',
      resources: { Inbox: to(get('Dead'), {}, 1), Dead: queue() },
      parameters: { leastReceives: 1 },
    },
  ],
  fail: [
    { title: 'the URL, which is what Ref answers', resources: { Inbox: to(ref('Dead')), Dead: queue() }, at: ['RedrivePolicy.deadLetterTargetArn'] },
    { title: 'the ARN of a topic', resources: { Inbox: to(ref('Alerts')), Alerts: topic() }, at: ['RedrivePolicy.deadLetterTargetArn'] },
    {
      title: 'its name is misspelt',
      resources: { Inbox: to(sub('arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:dead-leters')), Dead: queue({ QueueName: 'dead-letters' }) },
      at: ['RedrivePolicy.deadLetterTargetArn'],
    },
    { title: 'the name alone', resources: { Inbox: to('dead'), Dead: queue({ QueueName: 'dead' }) }, at: ['RedrivePolicy.deadLetterTargetArn'] },
    {
      title: 'only one of them is a FIFO queue',
      resources: { Inbox: to(get('Dead'), { FifoQueue: true }), Dead: queue() },
      at: ['RedrivePolicy.deadLetterTargetArn'],
    },
    {
      title: 'the dead-letter queue takes messages of others alone',
      resources: {
        Inbox: to(get('Dead'), { QueueName: 'inbox' }),
        Dead: queue({ RedriveAllowPolicy: { redrivePermission: 'byQueue', sourceQueueArns: ['arn:aws:sqs:eu-west-1:123456789012:other'] } }),
      },
      at: ['RedrivePolicy.deadLetterTargetArn'],
    },
    {
      title: 'the dead-letter queue takes nothing',
      resources: { Inbox: to(get('Dead')), Dead: queue({ RedriveAllowPolicy: { redrivePermission: 'denyAll' } }) },
      at: ['RedrivePolicy.deadLetterTargetArn'],
    },
    { title: 'one attempt', resources: { Inbox: to(get('Dead'), {}, 1), Dead: queue() }, at: ['RedrivePolicy.maxReceiveCount'] },
    { title: 'no attempt', resources: { Inbox: to(get('Dead'), {}, 0), Dead: queue() }, at: ['RedrivePolicy.maxReceiveCount'] },
    {
      title: 'no count',
      resources: { Inbox: queue({ RedrivePolicy: { deadLetterTargetArn: get('Dead') } }), Dead: queue() },
      at: ['RedrivePolicy.maxReceiveCount'],
    },
  ],
  unknown: [
    {
      title: 'the ARN is given on deployment',
      template: { Parameters: { Dead: { Type: 'String' } }, Resources: { Inbox: to(ref('Dead')), Alerts: queue() } },
    },
  ],
  notApplicable: [{ title: 'it has no dead-letter queue', properties: {} }],
} satisfies Examples;
