import type { Deleted } from '../../core/store.ts';
import { cloudFormationTypes } from '../../schema/type-map.ts';
import { identityOf, readItem } from '../../sources/config/read-item.ts';
import { parseBatch } from '../../sources/config/stream/batch.ts';
import { unzipped } from '../../sources/config/stream/gunzip.ts';
import { isSnapshot, placeInName } from '../../sources/config/stream/kind.ts';
import { Newest } from '../../sources/config/stream/newest.ts';
import type { StoredObject } from '../../sources/config/stream/stored-object.ts';
import { toldBeside } from '../../sources/config/translate.ts';
import { readObject } from './scan-snapshot-read.ts';

/**
 * Which sighting of each resource is the newest, where one may come more than once: in histories, in lists of items, and in several
 * objects of the same place. It costs another reading. Snapshots of different places need none: undefined.
 */
export async function newestOf(
  objects: readonly StoredObject[],
  progress: (bytes: number) => void,
): Promise<{ readonly newest: Newest; readonly deleted: readonly Deleted[] } | undefined> {
  if (!(await overlap(objects))) return undefined;
  const newest = new Newest();
  const deletions: { readonly identity: string; readonly capturedAt: string }[] = [];
  for (const object of objects) {
    const taker = {
      batchSize: 1 << 16,
      take: (batch: Parameters<typeof parseBatch>[0], cutter: { retry(batches: (typeof batch)[]): void }) => {
        const items = parseBatch(batch, () => {});
        if (!items) cutter.retry([batch]);
        for (const raw of items ?? []) {
          const reading = readItem(raw);
          if (reading.kind === 'deleted') {
            newest.note(reading.identity, reading.capturedAt);
            deletions.push(reading);
          } else if ('item' in reading) {
            const { account, region, type, id, capturedAt } = reading.item;
            newest.note(identityOf(account, region, type, id), capturedAt);
          }
        }
        return [];
      },
      settle: () => [],
    };
    // What is wrong with it is said when it is judged.
    for await (const _ of readObject(object, taker, () => {}, progress));
  }
  // What was made again after its deletion is there.
  const deleted = deletions.filter(({ identity, capturedAt }) => newest.take(identity, capturedAt)).map(deletedOf);
  return { newest, deleted };
}

/** `account/region/type/id`, of which the last may have slashes. */
function deletedOf({ identity, capturedAt: at }: { readonly identity: string; readonly capturedAt: string }): Deleted {
  const [account = '', region = '', type = '', ...id] = identity.split('/');
  const types = [...cloudFormationTypes(type), ...toldBeside(type)];
  return { account, ...(region === '-' ? {} : { region }), types: types.length > 0 ? types : [type], id: id.join('/'), at };
}

async function overlap(objects: readonly StoredObject[]): Promise<boolean> {
  const places = new Set<string>();
  for (const object of objects) {
    const { name } = object;
    const place = object.place ?? (objects.length === 1 ? name : placeInName(name));
    if (place === undefined || places.has(place)) return true;
    places.add(place);
  }
  for (const object of objects) if (object.place === undefined && !(await beginsAsSnapshot(object))) return true;
  return false;
}

async function beginsAsSnapshot(object: StoredObject): Promise<boolean> {
  try {
    for await (const chunk of unzipped(object.bytes())) return isSnapshot(object.name, chunk);
  } catch {
    // What is wrong with it is said when it is judged.
  }
  return false;
}
