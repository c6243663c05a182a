import type { Deleted } from '../../core/store.ts';
import { cloudFormationTypes } from '../../schema/type-map.ts';
import { identityOf, readItem } from '../../sources/config/read-item.ts';
import { parseBatch } from '../../sources/config/stream/batch.ts';
import { unzipped } from '../../sources/config/stream/gunzip.ts';
import { holdsSeveral, isEmptySnapshot, isSnapshot, placeInName } from '../../sources/config/stream/kind.ts';
import { Newest } from '../../sources/config/stream/newest.ts';
import type { StoredObject } from '../../sources/config/stream/stored-object.ts';
import { toldBeside } from '../../sources/config/translate.ts';
import { readObject } from './scan-snapshot-read.ts';

/**
 * Which sighting of each resource is the newest, where one may come more than once: in histories, in lists of items, in snapshots put
 * one behind the other, and in several objects of the same place. It costs another reading. Snapshots of different places need none:
 * undefined. On the way it notes which objects have nothing in them: an export that went astray looks like an account in which all is well.
 */
export async function newestOf(
  objects: readonly StoredObject[],
  progress: (bytes: number) => void,
  empty: (object: StoredObject) => void,
): Promise<{ readonly newest: Newest; readonly deleted: readonly Deleted[] } | undefined> {
  if (!(await overlap(objects, progress, empty))) return undefined;
  const newest = new Newest();
  const deletions: { readonly identity: string; readonly capturedAt: string }[] = [];
  for (const object of objects) {
    let items = 0;
    const taker = {
      batchSize: 1 << 16,
      take: (batch: Parameters<typeof parseBatch>[0], cutter: { retry(batches: (typeof batch)[]): void }) => {
        // What cannot be read is something, and said to be wrong when it is judged.
        const raws = parseBatch(batch, () => items++);
        if (!raws) cutter.retry([batch]);
        for (const raw of raws ?? []) {
          items++;
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
    const reading = readObject(object, taker, () => {}, progress);
    let step = await reading.next();
    while (!step.done) step = await reading.next();
    // What is wrong with it is said when it is judged.
    if (items === 0 && step.value === undefined) empty(object);
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

async function overlap(objects: readonly StoredObject[], progress: (bytes: number) => void, found: (empty: StoredObject) => void): Promise<boolean> {
  const places = new Set<string>();
  for (const object of objects) {
    const { name } = object;
    const place = object.place ?? (objects.length === 1 ? name : placeInName(name));
    if (place === undefined || places.has(place)) return true;
    places.add(place);
  }
  const empty: StoredObject[] = [];
  for (const object of objects) {
    const is = object.place === undefined ? await kindOf(object, progress) : 'snapshot';
    if (is === 'other') return true;
    if (is === 'empty') empty.push(object);
  }
  for (const one of empty) found(one);
  return false;
}

/** By its first bytes. What AWS Config has named it has written, and that is one snapshot; others are looked through for a second. */
async function kindOf(object: StoredObject, progress: (bytes: number) => void): Promise<'snapshot' | 'empty' | 'other'> {
  let kind: 'snapshot' | 'empty' | 'other' = 'other';
  try {
    for await (const chunk of unzipped(object.bytes())) {
      if (isSnapshot(object.name, chunk)) kind = isEmptySnapshot(chunk) ? 'empty' : 'snapshot';
      break;
    }
    if (kind !== 'other' && placeInName(object.name) === undefined && (await holdsSeveral(unzipped(told(object, progress))))) return 'other';
  } catch {
    // What is wrong with it is said when it is judged.
  }
  return kind;
}

async function* told(object: StoredObject, progress: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of object.bytes()) {
    progress(chunk.length);
    yield chunk;
  }
}
