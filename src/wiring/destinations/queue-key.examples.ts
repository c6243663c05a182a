import type { Examples } from '../../core/index.ts';
import { bucket, get, key, queue, ref, sourceAccount, useKey } from '../_examples.ts';

const s3 = 's3.amazonaws.com';
const all = (KmsMasterKeyId: unknown, ...statements: object[]) => ({
  Uploads: bucket({ NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: get('Inbox') }] } }),
  Inbox: queue({ KmsMasterKeyId }),
  Key: key(...statements),
});

export default {
  pass: [
    { title: 'the key lets Amazon S3 use it', resources: all(get('Key'), useKey(s3)) },
    { title: 'the key lets Amazon S3 use it for this account', resources: all(ref('Key'), useKey(s3, sourceAccount)) },
    { title: 'the queue is encrypted with keys of Amazon SQS', resources: { ...all(get('Key')), Inbox: queue({ SqsManagedSseEnabled: true }) } },
    { title: 'no bucket tells the queue', resources: { Inbox: queue({ KmsMasterKeyId: 'alias/aws/sqs' }) } },
    {
      title: 'the bucket is encrypted with a key, which is none of the queue',
      resources: {
        Uploads: bucket({
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: get('Key') } }],
          },
        }),
        Key: key(),
        Inbox: queue(),
      },
    },
  ],
  fail: [
    { title: 'the key knows only the account', resources: all(get('Key')), at: ['KmsMasterKeyId'] },
    { title: 'the key lets Amazon SNS use it', resources: all(get('Key'), useKey('sns.amazonaws.com')), at: ['KmsMasterKeyId'] },
    {
      title: 'the queue is encrypted with the key of AWS for queues',
      resources: all('arn:aws:kms:eu-west-1:123456789012:alias/aws/sqs'),
      at: ['KmsMasterKeyId'],
    },
  ],
  unknown: [
    {
      title: 'which key it is is given on deployment',
      template: { Parameters: { Which: { Type: 'String' } }, Resources: all(ref('Which')) },
    },
  ],
} satisfies Examples;
