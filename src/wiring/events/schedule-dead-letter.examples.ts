import type { Examples } from '../../core/index.ts';
import { arn, queue, schedule } from './_samples.ts';

const jobs = { Arn: 'arn:aws:sqs:eu-west-1:123456789012:jobs', RoleArn: 'arn:aws:iam::123456789012:role/send' };
const at = ['Target.DeadLetterConfig'];

export default {
  pass: [
    { title: 'it has one', resources: { Queue: queue, Nightly: schedule({ ...jobs, DeadLetterConfig: { Arn: arn('Queue') } }) } },
    {
      title: 'it is given on deployment',
      template: {
        Parameters: { Dead: { Type: 'String' } },
        Resources: { Nightly: schedule({ ...jobs, DeadLetterConfig: { Arn: { Ref: 'Dead' } } }) },
      },
    },
  ],
  fail: [
    { title: 'it has none', resources: { Nightly: schedule(jobs) }, at },
    { title: 'what it has names no queue', resources: { Nightly: schedule({ ...jobs, DeadLetterConfig: {} }) }, at },
  ],
  unknown: [
    {
      title: 'whether it has one hangs on a condition',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Conditions: { IsLive: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] } },
        Resources: {
          Queue: queue,
          Nightly: schedule({ ...jobs, DeadLetterConfig: { 'Fn::If': ['IsLive', { Arn: arn('Queue') }, { Ref: 'AWS::NoValue' }] } }),
        },
      },
    },
  ],
} satisfies Examples;
