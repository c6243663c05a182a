import * as s3 from '@aws-sdk/client-s3';
import type * as control from '@aws-sdk/client-s3-control';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './s3.ts';
import { readers as controlReaders } from './s3-control.ts';

const blocked = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
const open = { BlockPublicAcls: false, BlockPublicPolicy: false, IgnorePublicAcls: false, RestrictPublicBuckets: false };
const tlsOnly = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws:s3:::ledger', 'arn:aws:s3:::ledger/*'],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
};
const anybody = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::shop/*' }] };

const template = {
  Ledger: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      BucketName: 'ledger',
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'k' } }] },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: blocked,
      LoggingConfiguration: { DestinationBucketName: 'shop', LogFilePrefix: 'ledger/' },
      LifecycleConfiguration: { Rules: [{ Id: 'old', Status: 'Enabled', ExpirationInDays: 30, Prefix: 'tmp/' }] },
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 30 } } },
      ReplicationConfiguration: {
        Role: 'arn:aws:iam::123456789012:role/copy',
        Rules: [{ Id: 'all', Status: 'Enabled', Priority: 1, Destination: { Bucket: 'arn:aws:s3:::far' } }],
      },
      Tags: [{ Key: 'Owner', Value: 'ledger' }],
    },
  },
  LedgerPolicy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'ledger', PolicyDocument: tlsOnly } },
  Shop: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      BucketName: 'shop',
      AccessControl: 'PublicRead',
      OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] },
      PublicAccessBlockConfiguration: open,
    },
  },
  ShopPolicy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'shop', PolicyDocument: anybody } },
  Far: {
    Type: 'AWS::S3::Bucket',
    Properties: { BucketName: 'far', PublicAccessBlockConfiguration: open, VersioningConfiguration: { Status: 'Enabled' } },
  },
};

async function seed(moto: Moto): Promise<void> {
  const client = new s3.S3Client({ ...moto.client(), forcePathStyle: true });
  const [ledger, shop, far] = [{ Bucket: 'ledger' }, { Bucket: 'shop' }, { Bucket: 'far' }];
  await client.send(new s3.CreateBucketCommand({ ...shop, ObjectOwnership: 'ObjectWriter' }));
  await client.send(new s3.CreateBucketCommand({ ...ledger, ObjectLockEnabledForBucket: true, ObjectOwnership: 'BucketOwnerEnforced' }));
  const elsewhere = new s3.S3Client({ ...moto.client('eu-west-1'), forcePathStyle: true });
  await elsewhere.send(new s3.CreateBucketCommand({ ...far, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }));
  await elsewhere.send(new s3.PutBucketVersioningCommand({ ...far, VersioningConfiguration: { Status: 'Enabled' } }));
  await client.send(new s3.PutBucketVersioningCommand({ ...ledger, VersioningConfiguration: { Status: 'Enabled' } }));
  await client.send(
    new s3.PutBucketEncryptionCommand({
      ...ledger,
      ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'k' } }] },
    }),
  );
  await client.send(new s3.PutPublicAccessBlockCommand({ ...ledger, PublicAccessBlockConfiguration: blocked }));
  // The emulator wants the old way for a bucket that receives logs.
  await client.send(new s3.PutBucketAclCommand({ ...shop, ACL: 'log-delivery-write' as never }));
  await client.send(
    new s3.PutBucketLoggingCommand({ ...ledger, BucketLoggingStatus: { LoggingEnabled: { TargetBucket: 'shop', TargetPrefix: 'ledger/' } } }),
  );
  await client.send(new s3.PutBucketAclCommand({ ...shop, ACL: 'public-read' }));
  await client.send(
    new s3.PutBucketLifecycleConfigurationCommand({
      ...ledger,
      LifecycleConfiguration: { Rules: [{ ID: 'old', Status: 'Enabled', Expiration: { Days: 30 }, Filter: { Prefix: 'tmp/' } }] },
    }),
  );
  await client.send(
    new s3.PutObjectLockConfigurationCommand({
      ...ledger,
      ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 30 } } },
    }),
  );
  await client.send(
    new s3.PutBucketReplicationCommand({
      ...ledger,
      ReplicationConfiguration: {
        Role: 'arn:aws:iam::123456789012:role/copy',
        Rules: [{ ID: 'all', Status: 'Enabled', Priority: 1, Destination: { Bucket: 'arn:aws:s3:::far' } }],
      },
    }),
  );
  await client.send(new s3.PutBucketPolicyCommand({ ...ledger, Policy: JSON.stringify(tlsOnly) }));
  await client.send(new s3.PutBucketPolicyCommand({ ...shop, Policy: JSON.stringify(anybody) }));
  await client.send(new s3.PutBucketTaggingCommand({ ...ledger, Tagging: { TagSet: [{ Key: 'Owner', Value: 'ledger' }] } }));
}

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() === undefined) return;
  moto = await startMoto();
  await seed(moto);
}, 90_000);
afterAll(() => moto?.stop());

test('buckets are judged as their templates are, wherever they live', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const { described, resources, unseen, gaps } = await readLive(readers.slice(0, 1), moto, 'us-east-1', ['us-east-1', 'eu-west-1']);
  expect({ unseen, gaps }).toEqual({ unseen: [], gaps: {} });
  const except = {
    S3_BUCKET_CROSS_REGION_REPLICATION_ENABLED: 'a template does not tell where its buckets will live',
    S3_BUCKET_MFA_DELETE_ENABLED: 'a template cannot tell',
    S3_LAST_BACKUP_RECOVERY_POINT_CREATED: 'only what is deployed can be backed up',
    S3_RESOURCES_IN_LOGICALLY_AIR_GAPPED_VAULT: 'only what is deployed can be backed up',
  };
  expect(await differences({ template, described, except })).toEqual([]);
  expect(resources.map((one) => [one.type, one.id, one.region])).toEqual([
    ['AWS::S3::Bucket', 'far', 'eu-west-1'],
    ['AWS::S3::Bucket', 'ledger', 'us-east-1'],
    ['AWS::S3::Bucket', 'shop', 'us-east-1'],
    ['AWS::S3::BucketPolicy', 'ledger', 'us-east-1'],
    ['AWS::S3::BucketPolicy', 'shop', 'us-east-1'],
  ]);
  expect(resources.find((one) => one.id === 'ledger')?.state?.replicationRegions).toEqual(['eu-west-1']);
});

test('where a copy goes is known, though nothing of that region is read', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const { resources } = await readLive(readers.slice(0, 1), moto, 'us-east-1', ['us-east-1']);
  expect(resources.filter((one) => one.type === 'AWS::S3::Bucket').map((one) => one.id)).toEqual(['ledger', 'shop']);
  expect(resources.find((one) => one.id === 'ledger')?.state?.replicationRegions).toEqual(['eu-west-1']);
});

test('what may not be seen of a bucket is unknown, and the rest of it is as it is', async () => {
  const denied = () => {
    throw refusal('AccessDenied', 'not you', 403);
  };
  const nothing = () => ({});
  const { resources, gaps } = await readLive(readers.slice(0, 1), {
    ListBuckets: () => ({ Buckets: [{ Name: 'ledger', BucketRegion: 'us-east-1' }] }),
    GetBucketVersioning: () => ({ Status: 'Enabled', MFADelete: 'Enabled' }),
    GetBucketPolicy: denied,
    GetBucketEncryption: denied,
    GetPublicAccessBlock: denied,
    ...Object.fromEntries(
      [
        'GetBucketOwnershipControls',
        'GetBucketAcl',
        'GetBucketLogging',
        'GetBucketLifecycleConfiguration',
        'GetBucketReplication',
        'GetObjectLockConfiguration',
        'GetBucketNotificationConfiguration',
        'GetBucketWebsite',
        'GetBucketCors',
        'GetBucketAccelerateConfiguration',
        'ListBucketIntelligentTieringConfigurations',
        'GetBucketTagging',
      ].map((name) => [name, nothing]),
    ),
  });
  const [bucket, policy] = resources;
  expect(bucket?.state).toMatchObject({ mfaDelete: 'Enabled' });
  expect(bucket?.properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
  for (const property of ['BucketEncryption', 'PublicAccessBlockConfiguration']) expect(bucket?.properties[property]).toBeInstanceOf(Unknown);
  // One bucket's policy says nothing of the others': they have no gap for it.
  expect(policy?.properties.PolicyDocument).toBeInstanceOf(Unknown);
  expect(gaps).toEqual({});
});

test('access points and the settings of the account are read by S3 Control', async () => {
  const { resources } = await readLive(controlReaders, {
    ListAccessPoints: () => ({ AccessPointList: [{ Name: 'reports', Bucket: 'ledger', NetworkOrigin: 'Internet' }] }),
    GetAccessPoint: (): control.GetAccessPointResult => ({
      Name: 'reports',
      Bucket: 'ledger',
      NetworkOrigin: 'Internet',
      PublicAccessBlockConfiguration: blocked,
      AccessPointArn: 'arn:aws:s3:us-east-1:123456789012:accesspoint/reports',
    }),
    GetAccessPointPolicy: () => {
      throw refusal('NoSuchAccessPointPolicy', 'there is none', 404);
    },
    GetPublicAccessBlock: () => {
      throw refusal('NoSuchPublicAccessBlockConfiguration', 'there is none', 404);
    },
  });
  expect(resources.map((one) => [one.type, one.id, one.region])).toEqual([
    ['AWS::S3::AccountPublicAccessBlock', '123456789012', undefined],
    ['AWS::S3::AccessPoint', 'reports', 'us-east-1'],
  ]);
  expect(resources[0]?.properties).toEqual({
    BlockPublicAcls: false,
    BlockPublicPolicy: false,
    IgnorePublicAcls: false,
    RestrictPublicBuckets: false,
  });
  const template = {
    Reports: { Type: 'AWS::S3::AccessPoint', Properties: { Name: 'reports', Bucket: 'ledger', PublicAccessBlockConfiguration: blocked } },
  };
  expect(await differences({ template, described: resources as never })).toEqual([]);
});
