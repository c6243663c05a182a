import type { Examples } from '../../core/index.ts';

const mapping = { FunctionName: 'worker', EventSourceArn: 'arn:aws:sqs:eu-west-1:123456789012:jobs' };
const fifo = (properties: object) => ({
  Jobs: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } },
  Source: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { FunctionName: 'worker', EventSourceArn: { 'Fn::GetAtt': ['Jobs', 'Arn'] }, ...properties },
  },
});

export default {
  pass: [
    { title: 'a batch is ten messages', properties: { ...mapping, BatchSize: 10 } },
    { title: 'a hundred messages are gathered for five seconds', properties: { ...mapping, BatchSize: 100, MaximumBatchingWindowInSeconds: 5 } },
    { title: 'a queue that keeps an order gives five at a time', resources: fifo({ BatchSize: 5 }) },
  ],
  fail: [
    { title: 'a hundred messages are not gathered', properties: { ...mapping, BatchSize: 100 }, at: ['BatchSize'] },
    { title: 'they are gathered for no time', properties: { ...mapping, BatchSize: '11', MaximumBatchingWindowInSeconds: 0 }, at: ['BatchSize'] },
    {
      title: 'a queue that keeps an order is to give twenty',
      resources: fifo({ BatchSize: 20, MaximumBatchingWindowInSeconds: 5 }),
      at: ['BatchSize'],
    },
    {
      title: 'a queue that keeps an order is to be gathered from',
      resources: fifo({ MaximumBatchingWindowInSeconds: 5 }),
      at: ['MaximumBatchingWindowInSeconds'],
    },
  ],
  unknown: [
    {
      title: 'the size of a batch is given on deployment',
      template: {
        Parameters: { Size: { Type: 'Number' } },
        Resources: { Source: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { ...mapping, BatchSize: { Ref: 'Size' } } } },
      },
    },
  ],
  notApplicable: [
    {
      title: 'the source is a stream',
      properties: { ...mapping, EventSourceArn: 'arn:aws:kinesis:eu-west-1:123456789012:stream/changes', BatchSize: 500 },
    },
  ],
} satisfies Examples;
