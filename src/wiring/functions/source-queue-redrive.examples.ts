import type { Examples } from '../../core/index.ts';

const queue = (properties: Record<string, unknown> = {}) => ({ Type: 'AWS::SQS::Queue', Properties: properties });
const redrive = { RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 5 } };
const source = (id: string) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: { FunctionName: 'worker', EventSourceArn: { 'Fn::GetAtt': [id, 'Arn'] } },
});

export default {
  pass: [
    { title: 'the queue has a dead-letter queue', resources: { Jobs: queue(redrive), Dead: queue(), Source: source('Jobs') } },
    { title: 'the queue holds the dead letters of another', resources: { Jobs: queue(redrive), Dead: queue(), Source: source('Dead') } },
    {
      title: 'the queue is not in the template',
      properties: { FunctionName: 'worker', EventSourceArn: 'arn:aws:sqs:eu-west-1:123456789012:jobs' },
    },
  ],
  fail: [{ title: 'the queue has none', resources: { Jobs: queue(), Source: source('Jobs') }, at: ['EventSourceArn'] }],
  unknown: [
    {
      title: 'whose dead letters another queue sends where is given on deployment',
      template: {
        Parameters: { Dead: { Type: 'String' } },
        Resources: {
          Jobs: queue(),
          Others: queue({ RedrivePolicy: { deadLetterTargetArn: { Ref: 'Dead' }, maxReceiveCount: 5 } }),
          Source: source('Jobs'),
        },
      },
    },
  ],
} satisfies Examples;
