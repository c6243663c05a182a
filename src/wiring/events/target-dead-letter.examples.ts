import type { Examples } from '../../core/index.ts';
import { arn, hourly, queue, target, worker } from './_samples.ts';

const kept = { DeadLetterConfig: { Arn: arn('Queue') } };
const at = ['Targets[0].DeadLetterConfig'];

export default {
  pass: [
    { title: 'the target has one', resources: { Worker: worker, Queue: queue, Hourly: hourly(target(arn('Worker'), kept)) } },
    { title: 'there is no target', resources: { Hourly: hourly() } },
    {
      title: 'it is given on deployment',
      template: {
        Parameters: { Queue: { Type: 'String' } },
        Resources: { Worker: worker, Hourly: hourly(target(arn('Worker'), { DeadLetterConfig: { Arn: { Ref: 'Queue' } } })) },
      },
    },
  ],
  fail: [
    { title: 'the target has none', resources: { Worker: worker, Hourly: hourly(target(arn('Worker'))) }, at },
    { title: 'what it has names no queue', resources: { Worker: worker, Hourly: hourly(target(arn('Worker'), { DeadLetterConfig: {} })) }, at },
    {
      title: 'the second of two has none',
      resources: { Worker: worker, Queue: queue, Hourly: hourly(target(arn('Worker'), kept), { Id: 'second', Arn: arn('Worker') }) },
      at: ['Targets[1].DeadLetterConfig'],
    },
  ],
  unknown: [
    {
      title: 'whether there is one hangs on a condition',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Conditions: { IsLive: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] } },
        Resources: {
          Worker: worker,
          Queue: queue,
          Hourly: hourly(target(arn('Worker'), { DeadLetterConfig: { 'Fn::If': ['IsLive', { Arn: arn('Queue') }, { Ref: 'AWS::NoValue' }] } })),
        },
      },
    },
  ],
} satisfies Examples;
