import type { Examples } from '../../core/index.ts';
import { allow, arn, fromRule, hourly, may, queue, queuePolicy, role, target } from './_samples.ts';

const Hourly = hourly(target(arn('Queue')));
const send = (more: object = {}) => allow('events.amazonaws.com', 'sqs:SendMessage', arn('Queue'), more);
const at = ['Targets[0].Arn'];
const sub = (text: string) => ({ 'Fn::Sub': text });

export default {
  pass: [
    { title: 'the policy names the rule', resources: { Queue: queue, Hourly, Policy: queuePolicy(send(fromRule('Hourly'))) } },
    { title: 'the policy names EventBridge alone', resources: { Queue: queue, Hourly, Policy: queuePolicy(send()) } },
    {
      title: 'the policy is for any rule of the account, and all actions',
      resources: {
        Queue: queue,
        Hourly,
        Policy: queuePolicy(
          allow('events.amazonaws.com', ['sqs:*'], '*', {
            Condition: { ArnLike: { 'aws:SourceArn': sub('arn:aws:events:${AWS::Region}:${AWS::AccountId}:rule/*') } },
          }),
        ),
      },
    },
    {
      title: 'the policy is for the account',
      resources: {
        Queue: queue,
        Hourly,
        Policy: queuePolicy(send({ Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } })),
      },
    },
    {
      title: 'all is written out by name, and what does not come by TLS is denied',
      resources: {
        Queue: { ...queue, Properties: { QueueName: 'jobs' } },
        Hourly: hourly(target(sub('arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:jobs'))),
        Policy: queuePolicy(allow('events.amazonaws.com', 'SQS:SendMessage', sub('arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:jobs')), {
          Effect: 'Deny',
          Principal: '*',
          Action: 'sqs:*',
          Resource: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      },
    },
    {
      title: 'the role of the target may send',
      resources: {
        Queue: queue,
        Hourly: hourly(target(arn('Queue'), { RoleArn: arn('Role') })),
        Role: role('events.amazonaws.com', may('sqs:SendMessage', arn('Queue'))),
      },
    },
    { title: 'the queue is not in the template', resources: { Hourly: hourly(target('arn:aws:sqs:eu-west-1:123456789012:jobs')) } },
  ],
  fail: [
    { title: 'the queue has no policy', resources: { Queue: queue, Hourly }, at },
    {
      title: 'the policy is for another rule',
      resources: { Queue: queue, Hourly, Other: hourly(), Policy: queuePolicy(send(fromRule('Other'))) },
      at,
    },
    {
      title: 'the policy is for another service',
      resources: { Queue: queue, Hourly, Policy: queuePolicy(allow('sns.amazonaws.com', 'sqs:SendMessage', '*')) },
      at,
    },
    {
      title: 'the policy is for another action',
      resources: { Queue: queue, Hourly, Policy: queuePolicy(allow('events.amazonaws.com', 'sqs:ReceiveMessage', '*')) },
      at,
    },
    {
      title: 'the policy speaks of another queue',
      resources: { Queue: queue, Other: queue, Hourly, Policy: queuePolicy(allow('events.amazonaws.com', 'sqs:SendMessage', arn('Other'))) },
      at,
    },
    {
      title: 'what one statement allows another denies',
      resources: { Queue: queue, Hourly, Policy: queuePolicy(send(), { ...send(), Effect: 'Deny', Action: 'sqs:*' }) },
      at,
    },
    {
      title: 'the second of two queues has none',
      resources: {
        Queue: queue,
        Second: queue,
        Hourly: hourly(target(arn('Queue')), { Id: 'second', Arn: arn('Second') }),
        Policy: queuePolicy(send()),
      },
      at: ['Targets[1].Arn'],
    },
  ],
  unknown: [
    {
      title: 'which rule the policy is for is given on deployment',
      template: {
        Parameters: { Rule: { Type: 'String' } },
        Resources: { Queue: queue, Hourly, Policy: queuePolicy(send({ Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'Rule' } } } })) },
      },
    },
    {
      title: 'the policy hangs on a condition',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Conditions: { IsLive: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] } },
        Resources: { Queue: queue, Hourly, Policy: { ...queuePolicy(send()), Condition: 'IsLive' } },
      },
    },
  ],
} satisfies Examples;
