import type { Examples } from '../../core/index.ts';
import { get, queue, ref, resource, topic } from '../_examples.ts';

const to = (Protocol: unknown, more: object = {}) => ({
  Alerts: topic(),
  Inbox: queue(),
  DeadLetters: queue(),
  Subscription: resource('AWS::SNS::Subscription', { TopicArn: ref('Alerts'), Protocol, Endpoint: get('Inbox'), ...more }),
});

export default {
  pass: [
    { title: 'there is a dead-letter queue', resources: to('sqs', { RedrivePolicy: { deadLetterTargetArn: get('DeadLetters') } }) },
    {
      title: 'the policy is written as JSON',
      resources: to('https', { RedrivePolicy: '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:123456789012:dead"}' }),
    },
  ],
  fail: [
    { title: 'a queue without one', resources: to('sqs'), at: ['RedrivePolicy'] },
    { title: 'a web hook without one', resources: to('https'), at: ['RedrivePolicy'] },
  ],
  unknown: [
    {
      title: 'the protocol is given on deployment',
      template: { Parameters: { How: { Type: 'String' } }, Resources: to(ref('How')) },
    },
  ],
  notApplicable: [{ title: 'it goes by mail', resources: to('email', { Endpoint: 'team@example.com' }) }],
} satisfies Examples;
