import type { Examples } from '../../core/index.ts';
import { allow, get, key, queue, ref, resource, sourceArn, topic, useKey } from '../_examples.ts';

const subscription = resource('AWS::SNS::Subscription', { TopicArn: ref('Alerts'), Protocol: 'sqs', Endpoint: get('Inbox') });
const sns = 'sns.amazonaws.com';
const all = (KmsMasterKeyId: unknown, ...statements: object[]) => ({
  Alerts: topic(),
  Inbox: queue({ KmsMasterKeyId }),
  Subscription: subscription,
  Key: key(...statements),
});
const alias = resource('AWS::KMS::Alias', { AliasName: 'alias/inbox', TargetKeyId: ref('Key') });

export default {
  pass: [
    { title: 'the key lets Amazon SNS use it', resources: all(get('Key'), useKey(sns)) },
    { title: 'the key lets the topic use it', resources: all(ref('Key'), useKey(sns, sourceArn(ref('Alerts')))) },
    { title: 'the key has an alias', resources: { ...all('alias/inbox', useKey(sns)), Alias: alias } },
    {
      title: 'the rights are given in two statements',
      resources: all(get('Key'), allow(sns, 'kms:Decrypt', '*'), allow(sns, ['kms:GenerateDataKey', 'kms:DescribeKey'], '*')),
    },
    {
      title: 'the queue is encrypted with keys of Amazon SQS',
      resources: { Alerts: topic(), Inbox: queue({ SqsManagedSseEnabled: true }), Subscription: subscription },
    },
    {
      title: 'the key is not in the template',
      resources: { Alerts: topic(), Inbox: queue({ KmsMasterKeyId: 'alias/shared' }), Subscription: subscription },
    },
  ],
  fail: [
    { title: 'the key knows only the account', resources: all(get('Key')), at: ['Endpoint'] },
    { title: 'the key lets another service use it', resources: all(get('Key'), useKey('events.amazonaws.com')), at: ['Endpoint'] },
    { title: 'the key may only decrypt', resources: all(get('Key'), allow(sns, 'kms:Decrypt', '*')), at: ['Endpoint'] },
    {
      title: 'the key is known by its alias, and lets nobody in',
      resources: { ...all(ref('Alias')), Alias: alias },
      at: ['Endpoint'],
    },
    {
      title: 'the queue is encrypted with the key of AWS for queues',
      resources: { Alerts: topic(), Inbox: queue({ KmsMasterKeyId: 'alias/aws/sqs' }), Subscription: subscription },
      at: ['Endpoint'],
    },
  ],
  unknown: [
    {
      title: 'who may use the key is given on deployment',
      template: {
        Parameters: { Service: { Type: 'String' } },
        Resources: all(get('Key'), { ...useKey(sns), Principal: { Service: ref('Service') } }),
      },
    },
  ],
} satisfies Examples;
