import type { Bucket } from '@aws-sdk/client-s3';
import { accessControl } from '../../../shapes/s3/acl.ts';
import * as shape from '../../../shapes/s3/bucket.ts';
import { directoryBucket, directoryEncryption } from '../../../shapes/s3/directory-bucket.ts';
import { lifecycle } from '../../../shapes/s3/lifecycle.ts';
import { notifications } from '../../../shapes/s3/notifications.ts';
import { replication } from '../../../shapes/s3/replication.ts';
import { assembled, detailsOf, type Reader } from '../reader.ts';
import { s3, s3Express } from './_s3.ts';

const bucketType = 'AWS::S3::Bucket';

/** What each call gives, and what tells apart "there is none" from "nobody may see it". */
const parts = {
  GetBucketEncryption: { gives: ['BucketEncryption'], none: ['ServerSideEncryptionConfigurationNotFoundError'] },
  GetBucketVersioning: { gives: ['VersioningConfiguration'], givesState: ['mfaDelete'] },
  GetPublicAccessBlock: { gives: ['PublicAccessBlockConfiguration'], none: ['NoSuchPublicAccessBlockConfiguration'] },
  GetBucketOwnershipControls: { gives: ['OwnershipControls'], none: ['OwnershipControlsNotFoundError'] },
  GetBucketAcl: { gives: ['AccessControl'] },
  GetBucketPolicy: { gives: ['Policy'], none: ['NoSuchBucketPolicy'] },
  GetBucketLogging: { gives: ['LoggingConfiguration'] },
  GetBucketLifecycleConfiguration: { gives: ['LifecycleConfiguration'], none: ['NoSuchLifecycleConfiguration'] },
  GetBucketReplication: {
    gives: ['ReplicationConfiguration'],
    givesState: ['replicationRegions'],
    none: ['ReplicationConfigurationNotFoundError'],
  },
  GetObjectLockConfiguration: {
    gives: ['ObjectLockEnabled', 'ObjectLockConfiguration'],
    none: ['ObjectLockConfigurationNotFoundError', 'ObjectLockConfigurationNotFound'],
  },
  GetBucketNotificationConfiguration: { gives: ['NotificationConfiguration'] },
  GetBucketWebsite: { gives: ['WebsiteConfiguration'], none: ['NoSuchWebsiteConfiguration'] },
  GetBucketCors: { gives: ['CorsConfiguration'], none: ['NoSuchCORSConfiguration'] },
  GetBucketAccelerateConfiguration: { gives: ['AccelerateConfiguration'] },
  ListBucketIntelligentTieringConfigurations: { gives: ['IntelligentTieringConfigurations'] },
  GetBucketTagging: { gives: ['Tags'], none: ['NoSuchTagSet'] },
} as const;

const buckets = s3.reader({
  name: 's3-buckets',
  scope: 'account',
  types: [bucketType, 'AWS::S3::BucketPolicy'],
  calls: ['ListBuckets', 'GetBucketLocation', ...(Object.keys(parts) as (keyof typeof parts)[])],
  details: {
    ...detailsOf(bucketType, parts),
    // The policy is a resource of its own, too.
    GetBucketPolicy: { [bucketType]: ['Policy'], 'AWS::S3::BucketPolicy': 'all' },
  },
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
      const [policy, ...told] = await Promise.all([
        there.part('GetBucketPolicy', ask, {
          ...parts.GetBucketPolicy,
          shape: (out) => ({ properties: { Policy: out?.Policy } }),
        }),
        there.part('GetBucketEncryption', ask, {
          ...parts.GetBucketEncryption,
          shape: (out) => out && shape.encryption(out),
        }),
        there.part('GetBucketVersioning', ask, {
          ...parts.GetBucketVersioning,
          shape: (out) => out && shape.versioning(out),
        }),
        there.part('GetPublicAccessBlock', ask, {
          ...parts.GetPublicAccessBlock,
          shape: (out) => out && shape.publicAccessBlock(out),
        }),
        there.part('GetBucketOwnershipControls', ask, {
          ...parts.GetBucketOwnershipControls,
          shape: (out) => out && shape.ownership(out),
        }),
        there.part('GetBucketAcl', ask, { ...parts.GetBucketAcl, shape: (out) => out && accessControl(out) }),
        there.part('GetBucketLogging', ask, { ...parts.GetBucketLogging, shape: (out) => out && shape.logging(out) }),
        there.part('GetBucketLifecycleConfiguration', ask, {
          ...parts.GetBucketLifecycleConfiguration,
          shape: (out) => out && lifecycle(out),
        }),
        there.part('GetBucketReplication', ask, {
          ...parts.GetBucketReplication,
          shape: (out) => out && replication(out, (name) => everywhere.get(name)),
        }),
        there.part('GetObjectLockConfiguration', ask, {
          ...parts.GetObjectLockConfiguration,
          shape: (out) => out && shape.objectLock(out),
        }),
        there.part('GetBucketNotificationConfiguration', ask, {
          ...parts.GetBucketNotificationConfiguration,
          shape: (out) => out && notifications(out),
        }),
        there.part('GetBucketWebsite', ask, {
          ...parts.GetBucketWebsite,
          shape: (out) => out && shape.website(out),
        }),
        there.part('GetBucketCors', ask, { ...parts.GetBucketCors, shape: (out) => out && shape.cors(out) }),
        there.part('GetBucketAccelerateConfiguration', ask, {
          ...parts.GetBucketAccelerateConfiguration,
          shape: (out) => out && shape.acceleration(out),
        }),
        there.part('ListBucketIntelligentTieringConfigurations', ask, {
          ...parts.ListBucketIntelligentTieringConfigurations,
          shape: (out) => shape.intelligentTiering(out?.IntelligentTieringConfigurationList),
        }),
        there.part('GetBucketTagging', ask, { ...parts.GetBucketTagging, shape: (out) => out && shape.tags(out) }),
      ]);
      const { Policy } = policy.properties ?? {};
      const own = { ...shape.bucket(Bucket, api.place), region };
      return [...assembled(own, ...told), ...shape.bucketPolicy(Bucket, Policy).map((one) => ({ ...one, region }))];
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
      none: parts.GetBucketEncryption.none,
      shape: (out) => out && directoryEncryption(out),
    },
    {
      command: 'GetBucketLifecycleConfiguration',
      input: ({ Name }) => ({ Bucket: Name }),
      gives: ['LifecycleConfiguration'],
      none: parts.GetBucketLifecycleConfiguration.none,
      shape: (out) => out && lifecycle(out),
    },
  ],
  resource: (bucket, place) => directoryBucket(bucket, place),
});

export const readers: readonly Reader[] = [buckets, directoryBuckets];
