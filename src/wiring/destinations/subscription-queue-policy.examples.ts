import type { Examples } from '../../core/index.ts';
import { allow, get, queue, queuePolicy, ref, resource, sourceAccount, sourceArn, sub, topic } from '../_examples.ts';

const subscription = (more: object = {}) =>
  resource('AWS::SNS::Subscription', { TopicArn: ref('Alerts'), Protocol: 'sqs', Endpoint: get('Inbox'), ...more });
const letIn = (more: object = {}) => allow('sns.amazonaws.com', 'sqs:SendMessage', get('Inbox'), { ...sourceArn(ref('Alerts')), ...more });
const both = { Alerts: topic(), Inbox: queue(), Subscription: subscription() };

export default {
  pass: [
    { title: 'the policy names the topic', resources: { ...both, Policy: queuePolicy(ref('Inbox'), letIn()) } },
    {
      title: 'the policy is for the account, any action and any queue',
      resources: { ...both, Policy: queuePolicy(ref('Inbox'), allow('sns.amazonaws.com', ['sqs:Get*', 'SQS:*'], '*', sourceAccount)) },
    },
    {
      title: 'everybody may send who comes from the topic, as older guides have it',
      resources: { ...both, Policy: queuePolicy(ref('Inbox'), letIn({ Principal: '*' })) },
    },
    {
      title: 'topic and queue are written out by name',
      resources: {
        Alerts: topic({ TopicName: 'alerts' }),
        Inbox: queue({ QueueName: 'inbox' }),
        Subscription: subscription({ Endpoint: sub('arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:inbox') }),
        Policy: queuePolicy(
          sub('https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/inbox'),
          letIn({ Resource: sub('arn:aws:sqs:*:${AWS::AccountId}:inbox'), ...sourceArn(sub('arn:aws:sns:${AWS::Region}:${AWS::AccountId}:alerts')) }),
        ),
      },
    },
    {
      title: 'the subscription stands within the topic',
      resources: {
        Alerts: topic({ Subscription: [{ Protocol: 'sqs', Endpoint: get('Inbox') }] }),
        Inbox: queue(),
        Policy: queuePolicy(ref('Inbox'), letIn()),
      },
    },
    {
      title: 'the queue is not in the template',
      resources: { Alerts: topic(), Subscription: subscription({ Endpoint: 'arn:aws:sqs:eu-west-1:123456789012:inbox' }) },
    },
    { title: 'it goes by mail', resources: { Alerts: topic(), Subscription: subscription({ Protocol: 'email', Endpoint: 'team@example.com' }) } },
  ],
  fail: [
    { title: 'there is no policy', resources: both, at: ['Endpoint'] },
    {
      title: 'the policy is for another topic',
      resources: { ...both, Other: topic(), Policy: queuePolicy(ref('Inbox'), letIn(sourceArn(ref('Other')))) },
      at: ['Endpoint'],
    },
    {
      title: 'the policy is of another queue',
      resources: { ...both, Other: queue(), Policy: queuePolicy(ref('Other'), letIn()) },
      at: ['Endpoint'],
    },
    {
      title: 'the policy lets another service in',
      resources: { ...both, Policy: queuePolicy(ref('Inbox'), letIn({ Principal: { Service: 's3.amazonaws.com' } })) },
      at: ['Endpoint'],
    },
    {
      title: 'the policy allows reading',
      resources: { ...both, Policy: queuePolicy(ref('Inbox'), letIn({ Action: 'sqs:ReceiveMessage' })) },
      at: ['Endpoint'],
    },
    {
      title: 'what is allowed is denied to all beside the account',
      resources: {
        ...both,
        Policy: queuePolicy(ref('Inbox'), letIn(), {
          Effect: 'Deny',
          NotPrincipal: { AWS: sub('arn:aws:iam::${AWS::AccountId}:root') },
          Action: 'sqs:*',
          Resource: '*',
        }),
      },
      at: ['Endpoint'],
    },
    {
      title: 'a subscription within the topic is refused',
      resources: {
        Alerts: topic({
          Subscription: [
            { Protocol: 'email', Endpoint: 'team@example.com' },
            { Protocol: 'sqs', Endpoint: get('Inbox') },
          ],
        }),
        Inbox: queue(),
      },
      at: ['Subscription[1].Endpoint'],
    },
  ],
  unknown: [
    {
      title: 'which topic may send is given on deployment',
      template: {
        Parameters: { From: { Type: 'String' } },
        Resources: { ...both, Policy: queuePolicy(ref('Inbox'), letIn(sourceArn(ref('From')))) },
      },
    },
  ],
} satisfies Examples;
