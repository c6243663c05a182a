import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import { plainFailureOf } from '../plain-failure.ts';
import { holdsItems, type Missing, type StoredObject } from './stored-object.ts';

export interface BucketOptions {
  /** Where another endpoint stands in for S3, buckets are parts of the path and not of the host's name. */
  readonly pathStyle: boolean;
  /** Whom to ask as, and the region: as the AWS CLI finds them by default. */
  readonly session?: Pick<S3ClientConfig, 'credentials' | 'region'>;
}

/** `s3://bucket/key` or `s3://bucket/prefix`: the object of that key, or all below the prefix that hold items. */
export async function objectsAt(address: string, options: BucketOptions): Promise<readonly StoredObject[] | Missing> {
  const match = /^s3:\/\/([^/]+)(?:\/(.*))?$/.exec(address);
  if (!match) return { name: address, reason: 'an address in S3 is written s3://bucket/prefix' };
  const [, bucket, prefix = ''] = match as unknown as [string, string, string | undefined];
  const { ListObjectsV2Command, S3Client: Client } = await import('@aws-sdk/client-s3');
  const client = new Client({ ...options.session, forcePathStyle: options.pathStyle, followRegionRedirects: true });
  const found: StoredObject[] = [];
  try {
    let more: string | undefined;
    do {
      const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: more }));
      for (const { Key, Size } of page.Contents ?? []) {
        if (Key === undefined) continue;
        const one = object(client, bucket, Key, Size);
        if (Key === prefix) return [one];
        if (holdsItems(Key)) found.push(one);
      }
      more = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (more !== undefined);
  } catch (thrown) {
    return { name: address, reason: reasonOf(thrown) ?? (await plainFailureOf(client, thrown)) };
  }
  return found.length > 0 ? found : { name: address, reason: 'nothing at this address holds items (.json, .jsonl, gzipped or not)' };
}

function object(client: S3Client, bucket: string, key: string, size: number | undefined): StoredObject {
  return {
    name: `s3://${bucket}/${key}`,
    ...(size === undefined ? {} : { size }),
    async *bytes() {
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      yield* Body as unknown as AsyncIterable<Uint8Array>;
    },
  };
}

function reasonOf(thrown: unknown): string | undefined {
  const { name, message } = thrown as Error;
  if (name === 'NoSuchBucket') return 'there is no such bucket';
  if (name === 'AccessDenied' || name === 'Forbidden')
    return 'access is denied: reading needs s3:ListBucket on the bucket and s3:GetObject on its objects';
  if (name === 'CredentialsProviderError') return `no credentials for AWS are at hand (${message})`;
  if (message === 'Region is missing') return 'no region is set: set AWS_REGION, or one in your profile';
  return undefined;
}
