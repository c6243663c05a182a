import { plainFailure } from '../plain-failure.ts';
import { SnapshotError } from '../stream/snapshot-error.ts';
import type { StoredObject } from '../stream/stored-object.ts';
import type { Aside } from './aside.ts';
import { type ConfigRecords, type RecordedItem, type ResourceKey, recorded } from './recorded.ts';

export interface AsSnapshotOptions {
  /** What is asked for; everything where none is named. */
  readonly types?: readonly string[];
  /** Where what belongs to no region waits for the other regions. */
  readonly aside?: Aside;
}

/**
 * What AWS Config's APIs tell, as the snapshot that it would have delivered: so that both are read by the same code. Where they do
 * not tell all of it, the snapshot is cut off.
 */
export function asSnapshot(name: string, open: () => Promise<ConfigRecords>, options: AsSnapshotOptions = {}): StoredObject {
  return { name, place: name, bytes: () => text(open, options) };
}

/** Of a resource that is only listed nothing is known, and what a store knows of it is newer. */
const longAgo = new Date(0);

const encoder = new TextEncoder();

async function* text(open: () => Promise<ConfigRecords>, { types = [], aside }: AsSnapshotOptions): AsyncGenerator<Uint8Array> {
  yield encoder.encode('{"fileVersion":"1.0","configSnapshotId":"config-api","configurationItems":[');
  let first = true;
  let told = 0;
  let missing = 0;
  let global = false;
  const own = (item: RecordedItem) => {
    const kept = aside?.keep(item) === true;
    global ||= kept;
    return !kept;
  };
  let empty = false;
  let unsaid: readonly string[] = [];
  try {
    const api = await open();
    for await (const batch of recorded(api, { types })) {
      missing += batch.missing.length;
      const all = [...batch.items, ...batch.missing.map(bare)];
      told += all.length;
      const items = all.filter(own);
      if (items.length === 0) continue;
      yield encoder.encode(`${first ? '' : ','}${items.map((one) => JSON.stringify(one)).join(',\n')}`);
      first = false;
    }
    empty = told === 0 && (types.length === 0 || !(await recordsAnything(api)));
    unsaid = (await api.unsaid?.()) ?? [];
  } catch (thrown) {
    if (global) aside?.lose();
    throw new SnapshotError(`AWS Config stopped telling: ${plainFailure(thrown)}`, true);
  }
  yield encoder.encode(']}');
  if (global && missing + unsaid.length > 0) aside?.lose();
  const reasons = [
    // An account that records nothing looks like one that has nothing, and would pass everything.
    ...(empty ? ['AWS Config tells of no resource here: is its recorder on?'] : []),
    ...(missing > 0 ? [`AWS Config has listed ${missing === 1 ? 'one resource' : `${missing} resources`} that it does not tell about`] : []),
    ...unsaid,
  ];
  if (reasons.length > 0) throw new SnapshotError(reasons.join('; '), true);
}

function bare(key: ResourceKey): RecordedItem {
  return { ...key, configurationItemCaptureTime: longAgo, configuration: null } as unknown as RecordedItem;
}

/** Whether there is anything at all, where there is nothing of the types that were asked for. */
async function recordsAnything(api: ConfigRecords): Promise<boolean> {
  return (await api.select('SELECT resourceId', undefined)).results.length > 0;
}
