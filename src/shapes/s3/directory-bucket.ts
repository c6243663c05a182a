import type { Bucket, GetBucketEncryptionOutput } from '@aws-sdk/client-s3';
import { describe, type Part, type Place, part } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const type = 'AWS::S3Express::DirectoryBucket';

/** The name ends in the zone that it lives in: `logs--use1-az4--x-s3`. */
export function directoryBucket({ Name = '' }: Bucket, { partition, account, region }: Place): Described {
  const zone = /--([^-]+(?:-[^-]+)*)--x-s3$/.exec(Name)?.[1];
  return describe(type, {
    id: Name,
    arn: `arn:${partition}:s3express:${region}:${account}:bucket/${Name}`,
    properties: { BucketName: Name, LocationName: zone },
    state: {},
  });
}

export function directoryEncryption({ ServerSideEncryptionConfiguration: encryption }: GetBucketEncryptionOutput): Part {
  const rules = filled(encryption?.Rules)?.map((rule) => ({
    BucketKeyEnabled: rule.BucketKeyEnabled,
    ServerSideEncryptionByDefault: rule.ApplyServerSideEncryptionByDefault,
  }));
  return part(type, { BucketEncryption: rules && { ServerSideEncryptionConfiguration: rules } });
}
