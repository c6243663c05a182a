import type { Examples } from '../../core/index.ts';
import { get, ref, resource, topic } from '../_examples.ts';

const subscription = (Protocol: unknown) => resource('AWS::SNS::Subscription', { TopicArn: ref('Alerts'), Protocol, Endpoint: 'team@example.com' });

export default {
  pass: [
    { title: 'the topic says who it is', resources: { Alerts: topic({ DisplayName: 'Compliance' }), Mail: subscription('email') } },
    { title: 'only queues subscribe', resources: { Alerts: topic(), Inbox: subscription('sqs') } },
    { title: 'nobody subscribes', resources: { Alerts: topic() } },
    {
      title: 'people subscribe to another topic',
      resources: { Alerts: topic({ DisplayName: 'Compliance' }), Mail: subscription('email'), Other: topic() },
    },
  ],
  fail: [
    { title: 'a subscription by mail', resources: { Alerts: topic(), Mail: subscription('email') }, at: ['DisplayName'] },
    { title: 'the display name is empty', resources: { Alerts: topic({ DisplayName: '' }), Phone: subscription('sms') }, at: ['DisplayName'] },
    {
      title: 'a subscription within the topic',
      resources: {
        Alerts: topic({ Subscription: [{ Protocol: 'email', Endpoint: 'team@example.com' }] }),
        Worker: resource('AWS::SQS::Queue'),
        Inbox: resource('AWS::SNS::Subscription', { TopicArn: ref('Alerts'), Protocol: 'sqs', Endpoint: get('Worker') }),
      },
      at: ['DisplayName'],
    },
  ],
  unknown: [
    {
      title: 'how somebody subscribes is given on deployment',
      template: { Parameters: { How: { Type: 'String' } }, Resources: { Alerts: topic(), Somebody: subscription(ref('How')) } },
    },
  ],
} satisfies Examples;
