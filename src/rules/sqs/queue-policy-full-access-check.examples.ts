import type { Examples } from '../../core/index.ts';

const queue = { Type: 'AWS::SQS::Queue', Properties: {} };
const policy = (statement: object) => ({
  Type: 'AWS::SQS::QueuePolicy',
  Properties: {
    Queues: [{ Ref: 'Jobs' }],
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*', ...statement }] },
  },
});

export default {
  pass: [
    { title: 'there is no policy', properties: {} },
    { title: 'one action is allowed', resources: { Jobs: queue, Policy: policy({ Principal: { AWS: '111122223333' } }) } },
    { title: 'every action is denied', resources: { Jobs: queue, Policy: policy({ Effect: 'Deny', Principal: '*', Action: 'sqs:*' }) } },
  ],
  fail: [
    {
      title: 'every action of the service is allowed',
      resources: { Jobs: queue, Policy: policy({ Principal: { AWS: '111122223333' }, Action: 'SQS:*' }) },
      at: ['', 'PolicyDocument.Statement[0].Action'],
    },
    {
      title: 'an inline policy allows everything',
      resources: {
        Jobs: queue,
        Policy: {
          Type: 'AWS::SQS::QueueInlinePolicy',
          Properties: { Queue: { Ref: 'Jobs' }, PolicyDocument: { Statement: { Effect: 'Allow', Principal: '*', Action: ['*'], Resource: '*' } } },
        },
      },
      at: ['', 'PolicyDocument.Statement.Action'],
    },
  ],
  unknown: [
    {
      title: 'what is allowed is a parameter',
      template: {
        Parameters: { Action: { Type: 'String' } },
        Resources: { Jobs: queue, Policy: policy({ Principal: '*', Action: { Ref: 'Action' } }) },
      },
    },
  ],
} satisfies Examples;
