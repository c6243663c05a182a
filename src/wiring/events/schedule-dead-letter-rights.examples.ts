import type { Examples } from '../../core/index.ts';
import { allow, arn, may, queue, queuePolicy, role, schedule } from './_samples.ts';

const scheduler = 'scheduler.amazonaws.com';
const jobs = 'arn:aws:sqs:eu-west-1:123456789012:jobs';
const Nightly = schedule({ Arn: jobs, RoleArn: arn('Role'), DeadLetterConfig: { Arn: arn('Queue') } });
const at = ['Target.DeadLetterConfig.Arn'];

export default {
  pass: [
    { title: 'the role may send to it', resources: { Queue: queue, Nightly, Role: role(scheduler, may('sqs:SendMessage', [jobs, arn('Queue')])) } },
    { title: 'the role may send to any queue', resources: { Queue: queue, Nightly, Role: role(scheduler, may(['sqs:Send*'], '*')) } },
    {
      title: 'the role is not in the template',
      resources: {
        Queue: queue,
        Nightly: schedule({ Arn: jobs, RoleArn: 'arn:aws:iam::123456789012:role/send', DeadLetterConfig: { Arn: arn('Queue') } }),
      },
    },
    { title: 'there is none', resources: { Nightly: schedule({ Arn: jobs, RoleArn: arn('Role') }), Role: role(scheduler) } },
  ],
  fail: [
    { title: 'the role may send to the target alone', resources: { Queue: queue, Nightly, Role: role(scheduler, may('sqs:SendMessage', jobs)) }, at },
    {
      title: 'the policy of the queue is for EventBridge',
      resources: {
        Queue: queue,
        Nightly,
        Role: role(scheduler),
        Policy: queuePolicy(allow('events.amazonaws.com', 'sqs:SendMessage', arn('Queue'))),
      },
      at,
    },
  ],
  unknown: [
    {
      title: 'where the role may send is given on deployment',
      template: {
        Parameters: { On: { Type: 'String' } },
        Resources: { Queue: queue, Nightly, Role: role(scheduler, may('sqs:SendMessage', { Ref: 'On' })) },
      },
    },
  ],
} satisfies Examples;
