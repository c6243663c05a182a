import * as s3 from '@aws-sdk/client-s3';
import { allow, type Place, type Row } from './row.ts';

const blocked = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
const open = { BlockPublicAcls: false, BlockPublicPolicy: false, IgnorePublicAcls: false, RestrictPublicBuckets: false };

async function bucket(place: Place, name: string, more: object = {}): Promise<{ readonly Bucket: string; readonly client: s3.S3Client }> {
  const client = place.client(s3.S3Client);
  const Bucket = place.keep(name, place.unique(name));
  const where =
    place.region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: place.region as s3.BucketLocationConstraint } };
  await client.send(new s3.CreateBucketCommand({ Bucket, ...where, ...more }));
  return { Bucket, client };
}

function tlsOnly(Bucket: string): object {
  return {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}

export const rows: readonly Row[] = [
  {
    type: 'AWS::S3::Bucket',
    what: 'receives the logs of others, over TLS only',
    async make(place) {
      const { Bucket, client } = await bucket(place, 'logs', { ObjectOwnership: 'BucketOwnerPreferred' });
      const deliver = {
        Effect: 'Allow',
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: `arn:aws:s3:::${Bucket}/*`,
      };
      const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [deliver, tlsOnly(Bucket)] });
      await client.send(new s3.PutBucketPolicyCommand({ Bucket, Policy }));
      await client.send(new s3.PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: blocked }));
      return Bucket;
    },
    fails: ['S3_BUCKET_LOGGING_ENABLED', 'S3_BUCKET_VERSIONING_ENABLED', 'S3_DEFAULT_ENCRYPTION_KMS'],
    passes: ['S3_BUCKET_SSL_REQUESTS_ONLY', 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED'],
  },
  {
    type: 'AWS::S3::Bucket',
    what: 'receives the logs of load balancers and warehouses, over whatever line',
    async make(place) {
      const { Bucket, client } = await bucket(place, 'elb-logs', { ObjectOwnership: 'BucketOwnerEnforced' });
      const services = { Service: ['logdelivery.elasticloadbalancing.amazonaws.com', 'redshift.amazonaws.com'] };
      const Policy = allow(services, ['s3:PutObject', 's3:GetBucketAcl'], [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`]);
      await client.send(new s3.PutBucketPolicyCommand({ Bucket, Policy }));
      return Bucket;
    },
    fails: [
      'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED',
      'S3_BUCKET_LOGGING_ENABLED',
      'S3_BUCKET_SSL_REQUESTS_ONLY',
      'S3_BUCKET_VERSIONING_ENABLED',
      'S3_DEFAULT_ENCRYPTION_KMS',
    ],
  },
  {
    type: 'AWS::S3::Bucket',
    what: 'is versioned, logged, blocked and for TLS only',
    async make(place) {
      const { Bucket, client } = await bucket(place, 'ledger', { ObjectOwnership: 'BucketOwnerEnforced' });
      await client.send(new s3.PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
      await client.send(new s3.PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: blocked }));
      const LoggingEnabled = { TargetBucket: place.kept('logs'), TargetPrefix: 'ledger/' };
      await client.send(new s3.PutBucketLoggingCommand({ Bucket, BucketLoggingStatus: { LoggingEnabled } }));
      const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [tlsOnly(Bucket)] });
      await client.send(new s3.PutBucketPolicyCommand({ Bucket, Policy }));
      const Rules = [{ ID: 'old', Status: 'Enabled' as const, Filter: { Prefix: '' }, NoncurrentVersionExpiration: { NoncurrentDays: 90 } }];
      await client.send(new s3.PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }));
      return Bucket;
    },
    fails: ['S3_DEFAULT_ENCRYPTION_KMS'],
    passes: ['S3_BUCKET_VERSIONING_ENABLED', 'S3_BUCKET_LOGGING_ENABLED', 'S3_BUCKET_SSL_REQUESTS_ONLY', 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED'],
  },
  {
    type: 'AWS::S3::Bucket',
    what: 'lets anybody read by its policy, and write by its ACL',
    async make(place) {
      const { Bucket, client } = await bucket(place, 'open', { ObjectOwnership: 'ObjectWriter' });
      await client.send(new s3.PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: open }));
      await client.send(new s3.PutBucketPolicyCommand({ Bucket, Policy: allow('*', 's3:GetObject', `arn:aws:s3:::${Bucket}/*`) }));
      const everybody = { Type: 'Group' as const, URI: 'http://acs.amazonaws.com/groups/global/AllUsers' };
      const Grants = (['READ', 'WRITE'] as const).map((Permission) => ({ Grantee: everybody, Permission }));
      const { Owner } = await client.send(new s3.GetBucketAclCommand({ Bucket }));
      await client.send(new s3.PutBucketAclCommand({ Bucket, AccessControlPolicy: { Owner, Grants } }));
      return Bucket;
    },
    fails: [
      'S3_BUCKET_ACL_PROHIBITED',
      'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED',
      'S3_BUCKET_LOGGING_ENABLED',
      'S3_BUCKET_PUBLIC_READ_PROHIBITED',
      'S3_BUCKET_PUBLIC_WRITE_PROHIBITED',
      'S3_BUCKET_SSL_REQUESTS_ONLY',
      'S3_BUCKET_VERSIONING_ENABLED',
      'S3_DEFAULT_ENCRYPTION_KMS',
    ],
  },
];
