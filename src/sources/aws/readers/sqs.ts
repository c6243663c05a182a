import { queue, queuePolicy } from '../../../shapes/sqs/queue.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const sqs = service({
  name: 'sqs',
  load: () => import('@aws-sdk/client-sqs'),
  client: 'SQSClient',
  gone: ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue'],
});

export const readers: readonly Reader[] = [
  sqs.table({
    name: 'sqs-queues',
    // An inline policy is the same thing, written differently in a template: of a queue as it stands there is one policy.
    types: ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
    // Without a page size the list ends after a thousand queues and has no token.
    list: { command: 'ListQueues', input: { MaxResults: 1000 }, items: (out) => out.QueueUrls },
    describe: {
      command: 'GetQueueAttributes',
      input: (url) => ({ QueueUrl: url, AttributeNames: ['All' as const] }),
      item: (out, url) => ({ url, attributes: out.Attributes ?? {} }),
    },
    parts: [
      {
        command: 'ListQueueTags',
        input: ({ url }) => ({ QueueUrl: url }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::SQS::Queue', out?.Tags) }),
      },
    ],
    resource: ({ url, attributes }) => [queue(url, attributes), ...queuePolicy(url, attributes)],
  }),
];
