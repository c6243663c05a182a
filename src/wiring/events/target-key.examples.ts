import type { Examples } from '../../core/index.ts';
import { arn, hourly, key, queue, target } from './_samples.ts';

const encrypted = (KmsMasterKeyId: unknown) => ({ Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId } });
const topic = (KmsMasterKeyId: unknown) => ({ Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId } });
const Hourly = hourly(target(arn('Queue')));
const at = ['Targets[0].Arn'];
const alias = { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/jobs', TargetKeyId: { Ref: 'Key' } } };

export default {
  pass: [
    { title: 'the key lets EventBridge in', resources: { Key: key('events.amazonaws.com'), Queue: encrypted(arn('Key')), Hourly } },
    { title: 'the key is named by an alias', resources: { Key: key('events.amazonaws.com'), Alias: alias, Queue: encrypted('alias/jobs'), Hourly } },
    { title: 'the queue is not encrypted with KMS', resources: { Queue: queue, Hourly } },
    {
      title: 'so does that of the topic',
      resources: { Key: key('events.amazonaws.com'), Topic: topic({ Ref: 'Key' }), Hourly: hourly(target({ Ref: 'Topic' })) },
    },
    {
      title: 'the key is not in the template',
      resources: { Queue: encrypted('arn:aws:kms:eu-west-1:123456789012:key/8f3a5c1e-0000-4000-8000-000000000000'), Hourly },
    },
  ],
  fail: [
    { title: 'the key lets only the account in', resources: { Key: key(), Queue: encrypted(arn('Key')), Hourly }, at },
    { title: 'the key lets another service in', resources: { Key: key('sns.amazonaws.com'), Queue: encrypted({ Ref: 'Key' }), Hourly }, at },
    { title: 'the key behind an alias does not', resources: { Key: key(), Alias: alias, Queue: encrypted({ Ref: 'Alias' }), Hourly }, at },
    { title: 'the queue has the key of AWS', resources: { Queue: encrypted('alias/aws/sqs'), Hourly }, at },
    { title: 'the topic has the key of AWS', resources: { Topic: topic('alias/aws/sns'), Hourly: hourly(target({ Ref: 'Topic' })) }, at },
    {
      title: 'that of the topic lets only the account in',
      resources: { Key: key(), Topic: topic(arn('Key')), Hourly: hourly(target({ Ref: 'Topic' })) },
      at,
    },
  ],
  unknown: [
    {
      title: 'the key is given on deployment',
      template: { Parameters: { Key: { Type: 'String' } }, Resources: { Queue: encrypted({ Ref: 'Key' }), Hourly } },
    },
  ],
} satisfies Examples;
