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
    { title: 'an account is let in', resources: { Jobs: queue, Policy: policy({ Principal: { AWS: '111122223333' } }) } },
    {
      title: 'everybody is tied to a bucket',
      resources: {
        Jobs: queue,
        Uploads: { Type: 'AWS::S3::Bucket', Properties: {} },
        Policy: policy({ Principal: { AWS: '*' }, Condition: { ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': ['Uploads', 'Arn'] } } } }),
      },
    },
    { title: 'everybody is denied', resources: { Jobs: queue, Policy: policy({ Effect: 'Deny', Principal: '*' }) } },
  ],
  fail: [
    {
      title: 'everybody is let in',
      resources: { Jobs: queue, Policy: policy({ Principal: '*' }) },
      at: ['', 'PolicyDocument.Statement[0]'],
    },
    {
      title: 'everybody is let in by way of any account',
      resources: { Policy: policy({ Principal: { AWS: '*' }, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:*' } } }), Jobs: queue },
      at: ['PolicyDocument.Statement[0]', ''],
    },
    {
      title: 'an inline policy lets everybody in',
      resources: {
        Jobs: queue,
        Policy: {
          Type: 'AWS::SQS::QueueInlinePolicy',
          Properties: {
            Queue: { Ref: 'Jobs' },
            PolicyDocument: { Statement: { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' } },
          },
        },
      },
      at: ['', 'PolicyDocument.Statement'],
    },
  ],
  unknown: [
    {
      title: 'who is let in is a parameter',
      template: { Parameters: { Who: { Type: 'String' } }, Resources: { Jobs: queue, Policy: policy({ Principal: { AWS: { Ref: 'Who' } } }) } },
    },
  ],
} satisfies Examples;
