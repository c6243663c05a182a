import { SnapshotError } from '../stream/snapshot-error.ts';
import type { StoredObject } from '../stream/stored-object.ts';
import { type ConfigRecords, recorded } from './recorded.ts';

/**
 * What AWS Config's APIs tell, as the snapshot that it would have delivered: so that both are read by the same code. Where they do
 * not tell all of it, the snapshot is cut off.
 */
export function asSnapshot(name: string, open: () => Promise<ConfigRecords>, types: readonly string[] = []): StoredObject {
  return { name, place: name, bytes: () => text(open, types) };
}

/** Of a resource that is only listed nothing is known, and what a store knows of it is newer. */
const longAgo = '1970-01-01T00:00:00.000Z';

const encoder = new TextEncoder();

async function* text(open: () => Promise<ConfigRecords>, types: readonly string[]): AsyncGenerator<Uint8Array> {
  yield encoder.encode('{"fileVersion":"1.0","configSnapshotId":"config-api","configurationItems":[');
  let first = true;
  let missing = 0;
  try {
    for await (const batch of recorded(await open(), { types })) {
      missing += batch.missing.length;
      const told = [...batch.items, ...batch.missing.map((one) => ({ ...one, configurationItemCaptureTime: longAgo, configuration: null }))];
      if (told.length === 0) continue;
      yield encoder.encode(`${first ? '' : ','}${told.map((one) => JSON.stringify(one)).join(',\n')}`);
      first = false;
    }
  } catch (thrown) {
    throw new SnapshotError(`AWS Config stopped telling: ${(thrown as Error).name}: ${(thrown as Error).message}`, true);
  }
  yield encoder.encode(']}');
  // An account that records nothing looks like one that has nothing, and would pass everything.
  if (first) throw new SnapshotError('AWS Config tells of no resource here: is its recorder on?', true);
  if (missing > 0) throw new SnapshotError(`AWS Config has listed ${missing} resources that it does not tell about`, true);
}
