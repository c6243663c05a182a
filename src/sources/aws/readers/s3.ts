import type { Bucket } from '@aws-sdk/client-s3';
import { accessControl } from '../../../shapes/s3/acl.ts';
import * as shape from '../../../shapes/s3/bucket.ts';
import { directoryBucket, directoryEncryption } from '../../../shapes/s3/directory-bucket.ts';
import { lifecycle } from '../../../shapes/s3/lifecycle.ts';
import { notifications } from '../../../shapes/s3/notifications.ts';
import { replication } from '../../../shapes/s3/replication.ts';
import { assembled, type Reader } from '../reader.ts';
import { s3, s3Express } from './_s3.ts';

/** What tells apart "there is none" from "nobody may see it", by call. */
const none = {
  GetBucketEncryption: ['ServerSideEncryptionConfigurationNotFoundError'],
  GetPublicAccessBlock: ['NoSuchPublicAccessBlockConfiguration'],
  GetBucketOwnershipControls: ['OwnershipControlsNotFoundError'],
  GetBucketLifecycleConfiguration: ['NoSuchLifecycleConfiguration'],
  GetBucketReplication: ['ReplicationConfigurationNotFoundError'],
  GetObjectLockConfiguration: ['ObjectLockConfigurationNotFoundError', 'ObjectLockConfigurationNotFound'],
  GetBucketPolicy: ['NoSuchBucketPolicy'],
  GetBucketWebsite: ['NoSuchWebsiteConfiguration'],
  GetBucketCors: ['NoSuchCORSConfiguration'],
  GetBucketTagging: ['NoSuchTagSet'],
} as const;

const buckets = s3.reader({
  name: 's3-buckets',
  scope: 'account',
  types: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  calls: [
    'ListBuckets',
    'GetBucketLocation',
    'GetBucketEncryption',
    'GetBucketVersioning',
    'GetPublicAccessBlock',
    'GetBucketOwnershipControls',
    'GetBucketAcl',
    'GetBucketPolicy',
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
  ],
  async *read(api) {
    // S3 tells where buckets are only if it is asked for pages of them.
    const listed = api.list('ListBuckets', { MaxBuckets: 1000 }, (out) => out.Buckets);
    const located = api.each(listed, async (bucket: Bucket) => {
      const Bucket = bucket.Name ?? '';
      const region = bucket.BucketRegion ?? regionOf((await api.call('GetBucketLocation', { Bucket })).LocationConstraint);
      return [Bucket, region] as const;
    });
    // Where a copy goes matters for buckets, too, that are not read themselves.
    const everywhere = new Map<string, string>();
    for await (const [name, region] of located) everywhere.set(name, region);
    const wanted = [...everywhere].filter(([, region]) => api.wants(region));
    const read = api.each(wanted, async ([Bucket, region]) => {
      const there = api.in(region);
      const ask = { Bucket };
      const [policy, ...parts] = await Promise.all([
        there.part('GetBucketPolicy', ask, {
          gives: ['Policy'],
          none: none.GetBucketPolicy,
          shape: (out) => ({ properties: { Policy: out?.Policy } }),
        }),
        there.part('GetBucketEncryption', ask, {
          gives: ['BucketEncryption'],
          none: none.GetBucketEncryption,
          shape: (out) => out && shape.encryption(out),
        }),
        there.part('GetBucketVersioning', ask, {
          gives: ['VersioningConfiguration'],
          givesState: ['mfaDelete'],
          shape: (out) => out && shape.versioning(out),
        }),
        there.part('GetPublicAccessBlock', ask, {
          gives: ['PublicAccessBlockConfiguration'],
          none: none.GetPublicAccessBlock,
          shape: (out) => out && shape.publicAccessBlock(out),
        }),
        there.part('GetBucketOwnershipControls', ask, {
          gives: ['OwnershipControls'],
          none: none.GetBucketOwnershipControls,
          shape: (out) => out && shape.ownership(out),
        }),
        there.part('GetBucketAcl', ask, { gives: ['AccessControl'], shape: (out) => out && accessControl(out) }),
        there.part('GetBucketLogging', ask, { gives: ['LoggingConfiguration'], shape: (out) => out && shape.logging(out) }),
        there.part('GetBucketLifecycleConfiguration', ask, {
          gives: ['LifecycleConfiguration'],
          none: none.GetBucketLifecycleConfiguration,
          shape: (out) => out && lifecycle(out),
        }),
        there.part('GetBucketReplication', ask, {
          gives: ['ReplicationConfiguration'],
          givesState: ['replicationRegions'],
          none: none.GetBucketReplication,
          shape: (out) => out && replication(out, (name) => everywhere.get(name)),
        }),
        there.part('GetObjectLockConfiguration', ask, {
          gives: ['ObjectLockEnabled', 'ObjectLockConfiguration'],
          none: none.GetObjectLockConfiguration,
          shape: (out) => out && shape.objectLock(out),
        }),
        there.part('GetBucketNotificationConfiguration', ask, {
          gives: ['NotificationConfiguration'],
          shape: (out) => out && notifications(out),
        }),
        there.part('GetBucketWebsite', ask, {
          gives: ['WebsiteConfiguration'],
          none: none.GetBucketWebsite,
          shape: (out) => out && shape.website(out),
        }),
        there.part('GetBucketCors', ask, { gives: ['CorsConfiguration'], none: none.GetBucketCors, shape: (out) => out && shape.cors(out) }),
        there.part('GetBucketAccelerateConfiguration', ask, {
          gives: ['AccelerateConfiguration'],
          shape: (out) => out && shape.acceleration(out),
        }),
        there.part('ListBucketIntelligentTieringConfigurations', ask, {
          gives: ['IntelligentTieringConfigurations'],
          shape: (out) => shape.intelligentTiering(out?.IntelligentTieringConfigurationList),
        }),
        there.part('GetBucketTagging', ask, { gives: ['Tags'], none: none.GetBucketTagging, shape: (out) => out && shape.tags(out) }),
      ]);
      const { Policy } = policy.properties ?? {};
      const own = { ...shape.bucket(Bucket, api.place), region };
      return [...assembled(own, ...parts), ...shape.bucketPolicy(Bucket, Policy).map((one) => ({ ...one, region }))];
    });
    for await (const resources of read) yield* resources;
  },
});

/** Buckets in us-east-1 have no constraint, and those in eu-west-1 may have one of its old name. */
function regionOf(constraint: string | undefined): string {
  return !constraint ? 'us-east-1' : constraint === 'EU' ? 'eu-west-1' : constraint;
}

const directoryBuckets = s3Express.table({
  name: 's3-directory-buckets',
  types: ['AWS::S3Express::DirectoryBucket'],
  list: { command: 'ListDirectoryBuckets', items: (out) => out.Buckets },
  parts: [
    {
      command: 'GetBucketEncryption',
      input: ({ Name }) => ({ Bucket: Name }),
      gives: ['BucketEncryption'],
      none: none.GetBucketEncryption,
      shape: (out) => out && directoryEncryption(out),
    },
    {
      command: 'GetBucketLifecycleConfiguration',
      input: ({ Name }) => ({ Bucket: Name }),
      gives: ['LifecycleConfiguration'],
      none: none.GetBucketLifecycleConfiguration,
      shape: (out) => out && lifecycle(out),
    },
  ],
  resource: (bucket, place) => directoryBucket(bucket, place),
});

export const readers: readonly Reader[] = [buckets, directoryBuckets];
