import type { Examples } from '../../core/index.ts';
import { allow, get, key, queue, queuePolicy, ref, resource, sourceArn, topic, useKey } from '../_examples.ts';

const sns = 'sns.amazonaws.com';
const subscription = resource('AWS::SNS::Subscription', {
  TopicArn: ref('Alerts'),
  Protocol: 'https',
  Endpoint: 'https://example.com/hooks',
  RedrivePolicy: { deadLetterTargetArn: get('DeadLetters') },
});
const all = { Alerts: topic(), DeadLetters: queue(), Subscription: subscription };
const letIn = queuePolicy(ref('DeadLetters'), allow(sns, 'sqs:SendMessage', get('DeadLetters'), sourceArn(ref('Alerts'))));
const encrypted = queue({ KmsMasterKeyId: get('Key') });

export default {
  pass: [
    { title: 'the queue lets the topic in', resources: { ...all, Policy: letIn } },
    { title: 'the queue and its key let the topic in', resources: { ...all, DeadLetters: encrypted, Key: key(useKey(sns)), Policy: letIn } },
    {
      title: 'there is no dead-letter queue',
      resources: { ...all, Subscription: resource('AWS::SNS::Subscription', { TopicArn: ref('Alerts'), Protocol: 'sms', Endpoint: '+14155550100' }) },
    },
  ],
  fail: [
    { title: 'the queue has no policy', resources: all, at: ['RedrivePolicy.deadLetterTargetArn'] },
    {
      title: 'the queue lets another topic in',
      resources: { ...all, Other: topic(), Policy: queuePolicy(ref('DeadLetters'), allow(sns, 'sqs:SendMessage', '*', sourceArn(ref('Other')))) },
      at: ['RedrivePolicy.deadLetterTargetArn'],
    },
    {
      title: 'the key of the queue lets nobody in',
      resources: { ...all, DeadLetters: encrypted, Key: key(), Policy: letIn },
      at: ['RedrivePolicy.deadLetterTargetArn'],
    },
  ],
  unknown: [
    {
      title: 'which queue the policy belongs to is given on deployment',
      template: {
        Parameters: { Url: { Type: 'String' } },
        Resources: { ...all, Policy: queuePolicy(ref('Url'), allow(sns, 'sqs:SendMessage', '*')) },
      },
    },
  ],
} satisfies Examples;
