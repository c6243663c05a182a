import type { Examples } from '../../core/index.ts';
import { allow, bucket, bucketPolicy, get, queue, queuePolicy, ref, sub, topic, topicPolicy } from '../_examples.ts';

const send = (Resource: unknown) => allow('sns.amazonaws.com', 'sqs:SendMessage', Resource);
const put = (...Resource: unknown[]) => allow('config.amazonaws.com', 's3:PutObject', Resource);
const at = ['PolicyDocument.Statement[0].Resource'];

export default {
  pass: [
    { title: 'the queue that it hangs on', resources: { Inbox: queue(), Policy: queuePolicy(ref('Inbox'), send(get('Inbox'))) } },
    { title: 'anything', resources: { Inbox: queue(), Policy: queuePolicy(ref('Inbox'), send('*')) } },
    {
      title: 'the queue by an ARN with its name',
      resources: {
        Inbox: queue({ QueueName: 'inbox' }),
        Policy: queuePolicy(ref('Inbox'), send(sub('arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:inbox'))),
      },
    },
    {
      title: 'the topic',
      resources: { Alerts: topic(), Policy: topicPolicy(ref('Alerts'), allow('events.amazonaws.com', 'sns:Publish', ref('Alerts'))) },
    },
    {
      title: 'the bucket and what is in it',
      resources: {
        Logs: bucket(),
        Policy: bucketPolicy(ref('Logs'), put(get('Logs'), sub('${Logs.Arn}/AWSLogs/${AWS::AccountId}/*'), sub('arn:aws:s3:::${Logs}/x/*'))),
      },
    },
    { title: 'a bucket that is elsewhere', resources: { Policy: bucketPolicy('logs', put('arn:aws:s3:::other/*')) } },
  ],
  fail: [
    { title: 'another queue', resources: { Inbox: queue(), Other: queue(), Policy: queuePolicy(ref('Inbox'), send(get('Other'))) }, at },
    {
      title: 'the URL of the queue, which is what Ref answers',
      resources: { Inbox: queue(), Policy: queuePolicy(ref('Inbox'), send(ref('Inbox'))) },
      at,
    },
    {
      title: 'another topic',
      resources: { Alerts: topic(), Other: topic(), Policy: topicPolicy(ref('Alerts'), allow('events.amazonaws.com', 'sns:Publish', ref('Other'))) },
      at,
    },
    {
      title: 'the objects of another bucket',
      resources: { Logs: bucket(), Other: bucket(), Policy: bucketPolicy(ref('Logs'), put(get('Logs'), sub('${Other.Arn}/*'))) },
      at,
    },
    {
      title: 'a bucket of another name',
      resources: { Logs: bucket({ BucketName: 'logs' }), Policy: bucketPolicy(ref('Logs'), put('arn:aws:s3:::log/*')) },
      at,
    },
  ],
  unknown: [
    {
      title: 'what it is about is given on deployment',
      template: { Parameters: { What: { Type: 'String' } }, Resources: { Inbox: queue(), Policy: queuePolicy(ref('Inbox'), send(ref('What'))) } },
    },
  ],
} satisfies Examples;
