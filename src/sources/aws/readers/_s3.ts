import { service } from '../reader.ts';

/** Where IAM calls what S3 does otherwise than the API: most of what is asked of a bucket. */
const actions = {
  ListBuckets: ['s3:ListAllMyBuckets'],
  GetBucketEncryption: ['s3:GetEncryptionConfiguration'],
  GetPublicAccessBlock: ['s3:GetBucketPublicAccessBlock'],
  GetBucketLifecycleConfiguration: ['s3:GetLifecycleConfiguration'],
  GetBucketReplication: ['s3:GetReplicationConfiguration'],
  GetObjectLockConfiguration: ['s3:GetBucketObjectLockConfiguration'],
  GetBucketNotificationConfiguration: ['s3:GetBucketNotification'],
  GetBucketCors: ['s3:GetBucketCORS'],
  GetBucketAccelerateConfiguration: ['s3:GetAccelerateConfiguration'],
  ListBucketIntelligentTieringConfigurations: ['s3:GetIntelligentTieringConfiguration'],
};

export const s3 = service({
  name: 's3',
  actions,
  load: () => import('@aws-sdk/client-s3'),
  client: 'S3Client',
  gone: ['NoSuchBucket'],
});

/** Directory buckets are asked by the same client, and IAM knows a service of their own. */
export const s3Express = service({
  name: 's3',
  prefix: 's3express',
  actions: {
    ListDirectoryBuckets: ['s3express:ListAllMyDirectoryBuckets'],
    GetBucketEncryption: ['s3express:GetEncryptionConfiguration'],
    GetBucketLifecycleConfiguration: ['s3express:GetLifecycleConfiguration'],
  },
  load: () => import('@aws-sdk/client-s3'),
  client: 'S3Client',
  gone: ['NoSuchBucket'],
});

export const s3Control = service({
  name: 's3-control',
  prefix: 's3',
  actions: { GetPublicAccessBlock: ['s3:GetAccountPublicAccessBlock'] },
  load: () => import('@aws-sdk/client-s3-control'),
  client: 'S3ControlClient',
  accountInHost: true,
  gone: ['NoSuchAccessPoint'],
});
