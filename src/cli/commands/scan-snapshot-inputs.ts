import type { InputError } from '../../reports/report.ts';
import { type BucketOptions, objectsAt } from '../../sources/config/stream/bucket.ts';
import { filesAt } from '../../sources/config/stream/folder.ts';
import type { StoredObject } from '../../sources/config/stream/stored-object.ts';
import { openAsking } from '../asking.ts';
import { clientConfig, regionOfEnvironment } from '../aws-session.ts';
import type { Parsed } from '../options.ts';

export interface SnapshotInputs {
  readonly objects: readonly StoredObject[];
  readonly errors: readonly InputError[];
}

/** All that the paths name, each object once, in the order in which the paths are given. */
export async function snapshotInputs(paths: readonly string[], parsed: Parsed): Promise<SnapshotInputs> {
  const objects = new Map<string, StoredObject>();
  const errors: InputError[] = [];
  const bucket = paths.some(inBucket) ? await bucketOptions(parsed) : undefined;
  for (const path of paths) {
    const found = bucket && inBucket(path) ? await objectsAt(path, bucket) : await filesAt(path);
    if ('reason' in found) errors.push({ file: path, message: found.reason });
    else for (const one of found) objects.set(one.name, one);
  }
  return { objects: [...objects.values()], errors };
}

function inBucket(path: string): boolean {
  return path.startsWith('s3://');
}

/** A bucket's own region is found by S3: the one of the profile only says whom to ask first. */
async function bucketOptions(parsed: Parsed): Promise<BucketOptions> {
  const pathStyle = Boolean(process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL);
  regionOfEnvironment();
  if (!parsed.has('role') && !parsed.has('profile')) return { pathStyle };
  const { credentials, region } = parsed.has('role') ? (await openAsking(parsed)).session : await clientConfig(parsed.text('profile'));
  return { pathStyle, session: { credentials, region } };
}
