import type { Examples } from '../../core/index.ts';
import { allow, arn, fromRule, hourly, may, queue, queuePolicy, role, target, worker } from './_samples.ts';

const kept = { DeadLetterConfig: { Arn: arn('Queue') } };
const Hourly = hourly(target(arn('Worker'), kept));
const send = (more: object = {}) => allow('events.amazonaws.com', 'sqs:SendMessage', arn('Queue'), more);
const at = ['Targets[0].DeadLetterConfig.Arn'];
const base = { Worker: worker, Queue: queue };

export default {
  pass: [
    { title: 'the policy names the rule', resources: { ...base, Hourly, Policy: queuePolicy(send(fromRule('Hourly'))) } },
    {
      title: 'the policy names the rule among others, by the action in a list',
      resources: {
        ...base,
        Hourly,
        Daily: hourly(),
        Policy: queuePolicy(
          allow('events.amazonaws.com', ['sqs:SendMessage'], arn('Queue'), {
            Condition: { ArnEquals: { 'aws:SourceArn': [arn('Daily'), arn('Hourly')] } },
          }),
        ),
      },
    },
    { title: 'the target has none', resources: { Worker: worker, Hourly: hourly(target(arn('Worker'))) } },
    {
      title: 'the queue is not in the template',
      resources: { Worker: worker, Hourly: hourly(target(arn('Worker'), { DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:123456789012:dead' } })) },
    },
  ],
  fail: [
    { title: 'the queue has no policy', resources: { ...base, Hourly }, at },
    { title: 'the policy is for another rule', resources: { ...base, Hourly, Daily: hourly(), Policy: queuePolicy(send(fromRule('Daily'))) }, at },
    {
      title: 'the policy is for another service',
      resources: { ...base, Hourly, Policy: queuePolicy(allow('sns.amazonaws.com', 'sqs:SendMessage', '*')) },
      at,
    },
    {
      title: 'the role of the target may send, which does not count here',
      resources: {
        ...base,
        Hourly: hourly(target(arn('Worker'), { ...kept, RoleArn: arn('Role') })),
        Role: role('events.amazonaws.com', may('sqs:SendMessage', arn('Queue'))),
      },
      at,
    },
  ],
  unknown: [
    {
      title: 'which rule the policy is for is given on deployment',
      template: {
        Parameters: { Rule: { Type: 'String' } },
        Resources: { ...base, Hourly, Policy: queuePolicy(send({ Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'Rule' } } } })) },
      },
    },
  ],
} satisfies Examples;
