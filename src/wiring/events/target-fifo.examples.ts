import type { Examples } from '../../core/index.ts';
import { arn, hourly, queue, schedule, target } from './_samples.ts';

const fifo = (more: object = {}) => ({ Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true, ...more } });
const deduplicating = fifo({ ContentBasedDeduplication: true });
const group = { SqsParameters: { MessageGroupId: 'events' } };
const RoleArn = 'arn:aws:iam::123456789012:role/send';

export default {
  pass: [
    { title: 'the queue is no FIFO queue', resources: { Queue: queue, Hourly: hourly(target(arn('Queue'))) } },
    { title: 'it has a group, and the queue makes ids', resources: { Queue: deduplicating, Hourly: hourly(target(arn('Queue'), group)) } },
    { title: 'so has the schedule', resources: { Queue: deduplicating, Schedule: schedule({ Arn: arn('Queue'), RoleArn, ...group }) } },
    { title: 'the queue is not in the template', resources: { Hourly: hourly(target('arn:aws:sqs:eu-west-1:123456789012:jobs.fifo')) } },
  ],
  fail: [
    { title: 'there is no group', resources: { Queue: deduplicating, Hourly: hourly(target(arn('Queue'))) }, at: ['Targets[0].SqsParameters'] },
    {
      title: 'the schedule has no group',
      resources: { Queue: deduplicating, Schedule: schedule({ Arn: arn('Queue'), RoleArn }) },
      at: ['Target.SqsParameters'],
    },
    { title: 'the queue makes no ids', resources: { Queue: fifo(), Hourly: hourly(target(arn('Queue'), group)) }, at: ['Targets[0].Arn'] },
  ],
  unknown: [
    {
      title: 'whether the queue makes ids is given on deployment',
      template: {
        Parameters: { Deduplicate: { Type: 'String' } },
        Resources: { Queue: fifo({ ContentBasedDeduplication: { Ref: 'Deduplicate' } }), Hourly: hourly(target(arn('Queue'), group)) },
      },
    },
  ],
} satisfies Examples;
