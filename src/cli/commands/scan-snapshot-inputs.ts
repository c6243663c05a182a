import type { InputError } from '../../reports/report.ts';
import { objectsAt } from '../../sources/config/stream/bucket.ts';
import { filesAt } from '../../sources/config/stream/folder.ts';
import type { StoredObject } from '../../sources/config/stream/stored-object.ts';

export interface SnapshotInputs {
  readonly objects: readonly StoredObject[];
  readonly errors: readonly InputError[];
}

/** All that the paths name, each object once, in the order in which the paths are given. */
export async function snapshotInputs(paths: readonly string[]): Promise<SnapshotInputs> {
  const objects = new Map<string, StoredObject>();
  const errors: InputError[] = [];
  const pathStyle = Boolean(process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL);
  for (const path of paths) {
    const found = path.startsWith('s3://') ? await objectsAt(path, { pathStyle }) : await filesAt(path);
    if ('reason' in found) errors.push({ file: path, message: found.reason });
    else for (const one of found) objects.set(one.name, one);
  }
  return { objects: [...objects.values()], errors };
}
