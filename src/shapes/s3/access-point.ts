import type { GetAccessPointCommandOutput, PublicAccessBlockConfiguration } from '@aws-sdk/client-s3-control';
import { describe, document, type Part, part } from '../describe.ts';
import type { Described } from '../described.ts';

export type AccessPoint = Omit<GetAccessPointCommandOutput, '$metadata'>;

export function accessPoint(point: AccessPoint): Described {
  const { Name, Bucket, BucketAccountId, VpcConfiguration, PublicAccessBlockConfiguration, AccessPointArn, Alias } = point;
  return describe('AWS::S3::AccessPoint', {
    id: Name ?? '',
    arn: AccessPointArn,
    otherNames: [Alias],
    properties: { Name, Bucket, BucketAccountId, VpcConfiguration, PublicAccessBlockConfiguration },
    state: { networkOrigin: point.NetworkOrigin },
  });
}

export function accessPointPolicy(policy: string | undefined): Part {
  return part('AWS::S3::AccessPoint', { Policy: policy ? document(policy) : undefined });
}

/** The settings of an account, which hold for all of its buckets; without any, nothing is blocked. */
export function accountPublicAccessBlock(account: string, block: PublicAccessBlockConfiguration | undefined): Described {
  const { BlockPublicAcls = false, BlockPublicPolicy = false, IgnorePublicAcls = false, RestrictPublicBuckets = false } = block ?? {};
  return describe('AWS::S3::AccountPublicAccessBlock', {
    id: account,
    properties: { BlockPublicAcls, BlockPublicPolicy, IgnorePublicAcls, RestrictPublicBuckets },
    state: {},
  });
}
