import { describe, expect, test } from 'vitest';
import { applyRule } from '../../core/apply.ts';
import { Estate } from '../../core/estate.ts';
import { judge } from '../../core/judge.ts';
import { loadRules } from '../../rules/catalog.ts';
import { differences } from '../../testing/same-verdicts.ts';
import { type Part, unseen } from '../describe.ts';
import { type Described, seen } from '../described.ts';
import { accessPoint, accountPublicAccessBlock } from './access-point.ts';
import { accessControl } from './acl.ts';
import * as shape from './bucket.ts';
import { directoryBucket } from './directory-bucket.ts';
import { lifecycle } from './lifecycle.ts';
import { notifications } from './notifications.ts';
import { replication } from './replication.ts';

const place = { partition: 'aws', account: '111122223333', region: 'eu-west-1' };
const owner = { ID: 'owner' };
const everybody = { Type: 'Group' as const, URI: 'http://acs.amazonaws.com/groups/global/AllUsers' };

function bucketOf(name: string, ...parts: readonly Part[]): Described {
  const own = shape.bucket(name, place);
  return {
    ...own,
    properties: Object.assign({ ...own.properties }, ...parts.map((part) => part.properties)),
    state: Object.assign({ ...own.state }, ...parts.map((part) => part.state)),
  };
}

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
const blocked = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
const role = 'arn:aws:iam::111122223333:role/replication';

describe('a bucket', () => {
  test('that keeps every rule is judged like its template', async () => {
    const template = {
      Ledger: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          BucketName: 'ledger',
          AccessControl: 'Private',
          OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
          VersioningConfiguration: { Status: 'Enabled' },
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/ledger' } }],
          },
          PublicAccessBlockConfiguration: blocked,
          LoggingConfiguration: { DestinationBucketName: 'logs', LogFilePrefix: 'ledger/' },
          LifecycleConfiguration: { Rules: [{ Id: 'old', Status: 'Enabled', ExpirationInDays: 365, Prefix: 'tmp/' }] },
          ObjectLockEnabled: true,
          ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 30 } } },
          NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: 'arn:aws:sqs:eu-west-1:111122223333:created' }] },
          ReplicationConfiguration: { Role: role, Rules: [{ Id: 'all', Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy' } }] },
          Tags: [{ Key: 'Owner', Value: 'ledger' }],
        },
      },
      Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'ledger', PolicyDocument: tlsOnly } },
    };
    const described = [
      bucketOf(
        'ledger',
        accessControl({ Owner: owner, Grants: [{ Grantee: { Type: 'CanonicalUser', ...owner }, Permission: 'FULL_CONTROL' }] }),
        shape.ownership({ OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } }),
        shape.versioning({ Status: 'Enabled' }),
        shape.encryption({
          ServerSideEncryptionConfiguration: {
            Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/ledger' }, BucketKeyEnabled: false }],
          },
        }),
        shape.publicAccessBlock({ PublicAccessBlockConfiguration: blocked }),
        shape.logging({ LoggingEnabled: { TargetBucket: 'logs', TargetPrefix: 'ledger/' } }),
        lifecycle({ Rules: [{ ID: 'old', Status: 'Enabled', Expiration: { Days: 365 }, Filter: { Prefix: 'tmp/' } }] }),
        shape.objectLock({
          ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 30 } } },
        }),
        notifications({ QueueConfigurations: [{ Events: ['s3:ObjectCreated:*'], QueueArn: 'arn:aws:sqs:eu-west-1:111122223333:created' }] }),
        replication(
          { ReplicationConfiguration: { Role: role, Rules: [{ ID: 'all', Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy' } }] } },
          () => 'eu-central-1',
        ),
        shape.tags({ TagSet: [{ Key: 'Owner', Value: 'ledger' }] }),
      ),
      ...shape.bucketPolicy('ledger', JSON.stringify(tlsOnly)),
    ];
    expect(await differences({ template, described })).toEqual([]);
  });

  test('that everybody may read and write is judged like its template', async () => {
    const open = { BlockPublicAcls: false, BlockPublicPolicy: false, IgnorePublicAcls: false, RestrictPublicBuckets: false };
    const anybody = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::shop/*' }] };
    const template = {
      Shop: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          BucketName: 'shop',
          AccessControl: 'PublicReadWrite',
          OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] },
          PublicAccessBlockConfiguration: open,
        },
      },
      Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'shop', PolicyDocument: anybody } },
    };
    const described = [
      bucketOf(
        'shop',
        accessControl({
          Owner: owner,
          Grants: [
            { Grantee: { Type: 'CanonicalUser', ...owner }, Permission: 'FULL_CONTROL' },
            { Grantee: everybody, Permission: 'READ' },
            { Grantee: everybody, Permission: 'WRITE' },
          ],
        }),
        shape.ownership({ OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] } }),
        shape.publicAccessBlock({ PublicAccessBlockConfiguration: open }),
        shape.versioning({}),
        shape.logging({}),
        notifications({}),
      ),
      ...shape.bucketPolicy('shop', JSON.stringify(anybody)),
    ];
    expect(await differences({ template, described })).toEqual([]);
  });

  test('whose policy nobody may see may have one that lets everybody in, or none', () => {
    const [policy] = shape.bucketPolicy('shop', unseen('access denied'));
    expect(policy?.properties.PolicyDocument).toMatchObject({ reason: 'access denied', maybeAbsent: true });
  });
});

test.each([
  [[], 'Private'],
  [[{ Grantee: everybody, Permission: 'READ' as const }], 'PublicRead'],
  [[{ Grantee: everybody, Permission: 'WRITE' as const }], 'PublicWrite'],
  [[{ Grantee: everybody, Permission: 'FULL_CONTROL' as const }], 'PublicReadWrite'],
  [[{ Grantee: { ...everybody, URI: everybody.URI.replace('AllUsers', 'AuthenticatedUsers') }, Permission: 'READ' as const }], 'AuthenticatedRead'],
  [[{ Grantee: { Type: 'CanonicalUser' as const, ID: 'stranger' }, Permission: 'READ' as const }], 'Custom'],
])('the grants %j are called %s', (Grants, name) => {
  expect(accessControl({ Owner: owner, Grants }).properties).toEqual({ AccessControl: name });
});

test('an access point and a directory bucket are judged like their templates', async () => {
  const template = {
    Point: {
      Type: 'AWS::S3::AccessPoint',
      Properties: { Name: 'reports', Bucket: 'ledger', VpcConfiguration: { VpcId: 'vpc-1' }, PublicAccessBlockConfiguration: blocked },
    },
    Fast: {
      Type: 'AWS::S3Express::DirectoryBucket',
      Properties: { BucketName: 'fast--euw1-az1--x-s3', LocationName: 'euw1-az1', DataRedundancy: 'SingleAvailabilityZone' },
    },
  };
  const described = [
    accessPoint({
      Name: 'reports',
      Bucket: 'ledger',
      NetworkOrigin: 'VPC',
      VpcConfiguration: { VpcId: 'vpc-1' },
      PublicAccessBlockConfiguration: blocked,
    }),
    directoryBucket({ Name: 'fast--euw1-az1--x-s3' }, place),
  ];
  expect(await differences({ template, described })).toEqual([]);
  expect(described[1]?.properties.LocationName).toBe('euw1-az1');
});

test('what a filter of a lifecycle rule says stands beside the rule', () => {
  const told = lifecycle({
    Rules: [
      {
        ID: 'all',
        Status: 'Enabled',
        Filter: { And: { Prefix: 'a/', Tags: [{ Key: 'k', Value: 'v' }], ObjectSizeGreaterThan: 5 } },
        Transitions: [{ Days: 30, StorageClass: 'GLACIER' }],
        NoncurrentVersionExpiration: { NoncurrentDays: 7 },
        Expiration: { Date: new Date('2027-01-01') },
      },
    ],
  });
  expect(told.properties).toEqual({
    LifecycleConfiguration: {
      Rules: [
        {
          Id: 'all',
          Status: 'Enabled',
          Prefix: 'a/',
          TagFilters: [{ Key: 'k', Value: 'v' }],
          ObjectSizeGreaterThan: 5,
          Transitions: [{ TransitionInDays: 30, StorageClass: 'GLACIER' }],
          NoncurrentVersionExpiration: { NoncurrentDays: 7 },
          ExpirationDate: '2027-01-01T00:00:00.000Z',
        },
      ],
    },
  });
});

test('what the account closes for all of its buckets is not open, and what it may close is not known to be', async () => {
  const anybody = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::shop/*' }] };
  const [rule] = (await loadRules(new Set(['S3_BUCKET_PUBLIC_READ_PROHIBITED']))).map((one) => applyRule(one, {}));
  if (!rule || 'missing' in rule) throw new Error('there is no such rule');
  const open = [bucketOf('shop'), ...shape.bucketPolicy('shop', JSON.stringify(anybody))];
  const verdicts = (described: readonly Described[], gap?: string) => {
    const resources = described.map((one) => seen(one, { ...place, capturedAt: '2026-11-01T00:00:00.000Z', from: 'test' }));
    const estate = new Estate({ resources, gapIn: (type) => (type === 'AWS::S3::AccountPublicAccessBlock' ? gap : undefined) });
    return [...judge(estate, [rule], { asOf: '2026-11-01T00:00:00.000Z' })].map((one) => one.verdict);
  };
  expect(verdicts(open)).toEqual(['fail', 'fail']);
  expect(verdicts([...open, accountPublicAccessBlock(place.account, undefined)])).toEqual(['fail', 'fail']);
  expect(verdicts([...open, accountPublicAccessBlock(place.account, blocked)])).toEqual(['pass', 'pass']);
  expect(verdicts(open, 'access denied')).toEqual(['unknown', 'unknown']);
});
