import type { Examples } from '../../core/index.ts';
import { allow, bucket, get, queue, queuePolicy, ref, resource, sourceAccount, sourceArn, sub, topic, topicPolicy } from '../_examples.ts';

const s3 = 's3.amazonaws.com';
const tells = (NotificationConfiguration: object, more: object = {}) => bucket({ BucketName: 'uploads-of-ours', NotificationConfiguration, ...more });
const toQueue = (Queue: unknown = get('Inbox')) => tells({ QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue }] });
const toTopic = tells({ TopicConfigurations: [{ Event: 's3:ObjectRemoved:*', Topic: ref('Alerts') }] });
const toFunction = tells({ LambdaConfigurations: [{ Event: 's3:ObjectCreated:Put', Function: get('Worker') }] });
const worker = resource('AWS::Lambda::Function', {
  Code: { ZipFile: 'exports.handler = async () => {};' },
  Role: 'arn:aws:iam::123456789012:role/worker',
});
const may = (more: object = {}) =>
  resource('AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', FunctionName: ref('Worker'), Principal: s3, ...more });
const fromBucket = sourceArn('arn:aws:s3:::uploads-of-ours');

export default {
  pass: [
    {
      title: 'the queue lets the bucket in by its ARN',
      resources: { Uploads: toQueue(), Inbox: queue(), Policy: queuePolicy(ref('Inbox'), allow(s3, 'sqs:SendMessage', get('Inbox'), fromBucket)) },
    },
    {
      title: 'the queue lets the account in, by names',
      resources: {
        Uploads: toQueue(sub('arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:inbox')),
        Inbox: queue({ QueueName: 'inbox' }),
        Policy: queuePolicy(ref('Inbox'), allow(s3, 'sqs:*', '*', sourceAccount)),
      },
    },
    {
      title: 'the topic lets the bucket in',
      resources: { Uploads: toTopic, Alerts: topic(), Policy: topicPolicy(ref('Alerts'), allow(s3, 'SNS:Publish', ref('Alerts'), fromBucket)) },
    },
    {
      title: 'the function lets the bucket in',
      resources: {
        Uploads: toFunction,
        Worker: worker,
        May: may({ SourceArn: sub('arn:${AWS::Partition}:s3:::uploads-of-ours'), SourceAccount: ref('AWS::AccountId') }),
      },
    },
    { title: 'the queue is in another template', resources: { Uploads: toQueue('arn:aws:sqs:eu-west-1:123456789012:inbox') } },
    { title: 'it notifies nobody', resources: { Uploads: bucket() } },
    {
      title: 'it notifies EventBridge, which needs no policy',
      resources: { Uploads: tells({ EventBridgeConfiguration: { EventBridgeEnabled: true } }) },
    },
  ],
  fail: [
    {
      title: 'the queue has no policy',
      resources: { Uploads: toQueue(), Inbox: queue() },
      at: ['NotificationConfiguration.QueueConfigurations[0].Queue'],
    },
    {
      title: 'the topic has none but the default policy',
      resources: { Uploads: toTopic, Alerts: topic() },
      at: ['NotificationConfiguration.TopicConfigurations[0].Topic'],
    },
    {
      title: 'the function has no permission',
      resources: { Uploads: toFunction, Worker: worker },
      at: ['NotificationConfiguration.LambdaConfigurations[0].Function'],
    },
    {
      title: 'the policy is for another bucket',
      resources: {
        Uploads: toQueue(),
        Inbox: queue(),
        Policy: queuePolicy(ref('Inbox'), allow(s3, 'sqs:SendMessage', get('Inbox'), sourceArn('arn:aws:s3:::downloads'))),
      },
      at: ['NotificationConfiguration.QueueConfigurations[0].Queue'],
    },
    {
      title: 'the permission is for another service',
      resources: { Uploads: toFunction, Worker: worker, May: may({ Principal: 'sns.amazonaws.com' }) },
      at: ['NotificationConfiguration.LambdaConfigurations[0].Function'],
    },
  ],
  unknown: [
    {
      title: 'which bucket may is given on deployment',
      template: {
        Parameters: { From: { Type: 'String' } },
        Resources: {
          Uploads: toQueue(),
          Inbox: queue(),
          Policy: queuePolicy(ref('Inbox'), allow(s3, 'sqs:SendMessage', '*', sourceArn(ref('From')))),
        },
      },
    },
  ],
} satisfies Examples;
