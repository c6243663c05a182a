import type { Examples } from '../../core/index.ts';

const sqs = 'arn:aws:sqs:eu-west-1:123456789012:jobs';
const mapping = { FunctionName: 'worker' };

export default {
  pass: [
    { title: 'failed records are answered', properties: { ...mapping, EventSourceArn: sqs, FunctionResponseTypes: ['ReportBatchItemFailures'] } },
    { title: 'a batch is one record', properties: { ...mapping, EventSourceArn: sqs, BatchSize: 1 } },
    {
      title: 'failed records of a stream are answered',
      properties: {
        ...mapping,
        EventSourceArn: 'arn:aws:kinesis:eu-west-1:123456789012:stream/changes',
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      },
    },
  ],
  fail: [
    { title: 'nothing is said for a queue, which comes in batches of ten', properties: { ...mapping, EventSourceArn: sqs }, at: [''] },
    {
      title: 'nothing is said for a queue of the template',
      resources: {
        Jobs: { Type: 'AWS::SQS::Queue' },
        Source: {
          Type: 'AWS::Lambda::EventSourceMapping',
          Properties: { ...mapping, BatchSize: 5, FunctionResponseTypes: [], EventSourceArn: { 'Fn::GetAtt': ['Jobs', 'Arn'] } },
        },
      },
      at: [''],
    },
    {
      title: 'nothing is said for a stream',
      properties: { ...mapping, EventSourceArn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/t/stream/2026-01-01T00:00:00.000' },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'the size of a batch is given on deployment',
      template: {
        Parameters: { Size: { Type: 'Number' } },
        Resources: {
          Source: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { ...mapping, EventSourceArn: sqs, BatchSize: { Ref: 'Size' } } },
        },
      },
    },
  ],
  notApplicable: [
    {
      title: 'the source is a cluster of Kafka',
      properties: { ...mapping, EventSourceArn: 'arn:aws:kafka:eu-west-1:123456789012:cluster/c/0', Topics: ['t'] },
    },
  ],
} satisfies Examples;
