import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import type { ConfigItem } from '../item.ts';
import { translations } from './s3.ts';

function translate(type: string, supplementary: object, configuration: object = { name: 'ledger' }) {
  const item: ConfigItem = {
    type,
    id: 'ledger',
    name: 'ledger',
    account: '111122223333',
    region: 'eu-west-1',
    partition: 'aws',
    capturedAt: '2026-11-01T00:00:00.000Z',
    tags: { Owner: 'ledger' },
    configuration: configuration as ConfigItem['configuration'],
    supplementary: supplementary as ConfigItem['supplementary'],
    relationships: [],
  };
  return translations.find((one) => one.type === type)?.translate(item) ?? [];
}

const policy = {
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
const blocked = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };

test('an item of a bucket is judged like its template', async () => {
  const template = {
    Ledger: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketName: 'ledger',
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'k' } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        LoggingConfiguration: { DestinationBucketName: 'logs' },
        LifecycleConfiguration: { Rules: [{ Id: 'old', Status: 'Enabled', ExpirationInDays: 30, Prefix: 'tmp/' }] },
        NotificationConfiguration: { TopicConfigurations: [{ Event: 's3:ObjectRemoved:*', Topic: 'arn:aws:sns:eu-west-1:111122223333:t' }] },
        ReplicationConfiguration: { Role: 'arn:r', Rules: [{ Id: 'all', Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy' } }] },
        Tags: [{ Key: 'Owner', Value: 'ledger' }],
      },
    },
    Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'ledger', PolicyDocument: policy } },
  };
  const described = translate('AWS::S3::Bucket', {
    AccessControlList: { grantList: [{ grantee: { id: 'owner', displayName: null }, permission: 'FullControl' }], owner: { id: 'owner' } },
    BucketVersioningConfiguration: { status: 'Enabled', isMfaDeleteEnabled: null },
    ServerSideEncryptionConfiguration: {
      rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyID: 'k' }, bucketKeyEnabled: true }],
    },
    PublicAccessBlockConfiguration: blocked,
    BucketLoggingConfiguration: { destinationBucketName: 'logs', logFilePrefix: '' },
    BucketLifecycleConfiguration: {
      rules: [
        {
          id: 'old',
          status: 'Enabled',
          prefix: null,
          expirationInDays: 30,
          noncurrentVersionExpirationInDays: -1,
          expiredObjectDeleteMarker: false,
          transitions: null,
          noncurrentVersionTransitions: null,
          abortIncompleteMultipartUpload: null,
          filter: { predicate: { type: 'LifecyclePrefixPredicate', prefix: 'tmp/' } },
        },
      ],
    },
    BucketNotificationConfiguration: {
      configurations: {
        n1: {
          events: ['s3:ObjectRemoved:*'],
          filter: null,
          objectPrefixes: [],
          topicARN: 'arn:aws:sns:eu-west-1:111122223333:t',
          type: 'TopicConfiguration',
        },
      },
    },
    BucketReplicationConfiguration: {
      roleARN: 'arn:r',
      rules: { all: { prefix: '', status: 'Enabled', destinationConfig: { bucketARN: 'arn:aws:s3:::copy', storageClass: null } } },
    },
    BucketPolicy: { policyText: JSON.stringify(policy) },
  });
  expect(await differences({ template, described })).toEqual([]);
  expect(described[0]?.properties.OwnershipControls).toBeInstanceOf(Unknown);
});

test('an item of a bucket that nobody has set up fails what its template fails', async () => {
  const off = { BlockPublicAcls: false, BlockPublicPolicy: false, IgnorePublicAcls: false, RestrictPublicBuckets: false };
  const Tags = [{ Key: 'Owner', Value: 'ledger' }];
  const template = { Bare: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'ledger', PublicAccessBlockConfiguration: off, Tags } } };
  const described = translate('AWS::S3::Bucket', {
    AccessControlList: { grantList: [{ grantee: { id: 'owner' }, permission: 'FullControl' }], owner: { id: 'owner' } },
    BucketVersioningConfiguration: { status: 'Off', isMfaDeleteEnabled: null },
    BucketLoggingConfiguration: { destinationBucketName: null, logFilePrefix: null },
    BucketNotificationConfiguration: { configurations: {} },
    BucketPolicy: { policyText: null },
  });
  expect(await differences({ template, described })).toEqual([]);
  expect(described).toHaveLength(1);
});

test('a group is told by its bare name, and writing alone opens a bucket, too', () => {
  const grants = (...given: object[]) =>
    translate('AWS::S3::Bucket', {
      AccessControlList: { grantList: given, owner: { id: 'owner' } },
      BucketVersioningConfiguration: { status: 'Off' },
    })[0]?.properties.AccessControl;
  expect(grants({ grantee: 'AllUsers', permission: 'Read' })).toBe('PublicRead');
  expect(grants({ grantee: 'AllUsers', permission: 'Write' })).toBe('PublicWrite');
  expect(grants({ grantee: 'LogDelivery', permission: 'Write' })).toBe('LogDeliveryWrite');
});

test('of a bucket whose item holds no settings nothing is known', () => {
  const [bucket, bucketPolicy] = translate('AWS::S3::Bucket', {});
  expect(bucket?.properties).toBeInstanceOf(Unknown);
  expect(bucketPolicy?.properties.PolicyDocument).toBeInstanceOf(Unknown);
});

test('the settings of the account are taken over as they are', () => {
  const [block] = translate('AWS::S3::AccountPublicAccessBlock', {}, blocked);
  expect(block?.properties).toEqual({ BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true });
});
