import type { Examples } from '../../core/index.ts';
import { arn, hourly, queue, schedule, target, worker } from './_samples.ts';

const jobs = (region: string) => `arn:aws:sqs:${region}:123456789012:jobs`;
const kept = (Arn: unknown) => ({ DeadLetterConfig: { Arn } });
const RoleArn = 'arn:aws:iam::123456789012:role/send';

export default {
  pass: [
    { title: 'the queue is in the template', resources: { Worker: worker, Queue: queue, Hourly: hourly(target(arn('Worker'), kept(arn('Queue')))) } },
    {
      title: 'the region is put in on deployment',
      resources: { Worker: worker, Hourly: hourly(target(arn('Worker'), kept({ 'Fn::Sub': 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:dead' }))) },
    },
    { title: 'it is where the target is', resources: { Hourly: hourly(target(jobs('eu-west-1'), kept('arn:aws:sqs:eu-west-1:123456789012:dead'))) } },
    { title: 'there is none', resources: { Worker: worker, Hourly: hourly(target(arn('Worker'))) } },
  ],
  fail: [
    {
      title: 'it is in another region than the target',
      resources: { Hourly: hourly(target(jobs('eu-west-1'), kept('arn:aws:sqs:eu-central-1:123456789012:dead'))) },
      at: ['Targets[0].DeadLetterConfig.Arn'],
    },
    {
      title: 'so is that of a schedule',
      resources: { Nightly: schedule({ Arn: jobs('eu-west-1'), RoleArn, ...kept('arn:aws:sqs:us-east-1:123456789012:dead') }) },
      at: ['Target.DeadLetterConfig.Arn'],
    },
    {
      title: 'the region is written out, and the rest goes by that of the stack',
      resources: {
        Worker: worker,
        Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::Sub': 'dead-${AWS::Region}' } } },
        Hourly: hourly(target(arn('Worker'), kept({ 'Fn::Sub': 'arn:aws:sqs:eu-central-1:${AWS::AccountId}:dead-${AWS::Region}' }))),
      },
      at: ['Targets[0].DeadLetterConfig.Arn'],
    },
  ],
  unknown: [
    {
      title: 'the region is written out, and where the template goes is not known',
      resources: { Worker: worker, Hourly: hourly(target(arn('Worker'), kept('arn:aws:sqs:eu-central-1:123456789012:dead'))) },
    },
  ],
} satisfies Examples;
