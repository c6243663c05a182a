import type { Examples } from '../../core/index.ts';
import { arn, hourly, queue, schedule, target, topic, worker } from './_samples.ts';

const kept = (Arn: unknown) => hourly(target(arn('Worker'), { DeadLetterConfig: { Arn } }));
const at = ['Targets[0].DeadLetterConfig.Arn'];
const base = { Worker: worker, Queue: queue };

export default {
  pass: [
    { title: 'the ARN of a queue', resources: { ...base, Hourly: kept(arn('Queue')) } },
    {
      title: 'an ARN put together',
      resources: { ...base, Hourly: kept({ 'Fn::Sub': 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:dead' }) },
    },
    { title: 'there is none', resources: { Worker: worker, Hourly: hourly(target(arn('Worker'))) } },
  ],
  fail: [
    { title: 'Ref of a queue, which answers its URL', resources: { ...base, Hourly: kept({ Ref: 'Queue' }) }, at },
    { title: 'a topic', resources: { ...base, Topic: topic, Hourly: kept({ Ref: 'Topic' }) }, at },
    { title: 'the name of a queue', resources: { Worker: worker, Hourly: kept('dead') }, at },
    {
      title: 'a FIFO queue',
      resources: { ...base, Queue: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } }, Hourly: kept(arn('Queue')) },
      at,
    },
    {
      title: 'a FIFO queue that is not in the template',
      resources: { Worker: worker, Hourly: kept('arn:aws:sqs:eu-west-1:123456789012:dead.fifo') },
      at,
    },
    {
      title: 'that of a schedule is a function',
      resources: {
        ...base,
        Nightly: schedule({ Arn: arn('Worker'), RoleArn: 'arn:aws:iam::123456789012:role/invoke', DeadLetterConfig: { Arn: arn('Worker') } }),
      },
      at: ['Target.DeadLetterConfig.Arn'],
    },
  ],
  unknown: [
    {
      title: 'it is given on deployment',
      template: { Parameters: { Dead: { Type: 'String' } }, Resources: { Worker: worker, Hourly: kept({ Ref: 'Dead' }) } },
    },
  ],
} satisfies Examples;
