import { identityOf } from '../read-item.ts';
import { SnapshotError } from '../stream/snapshot-error.ts';
import type { StoredObject } from '../stream/stored-object.ts';
import type { RecordedItem } from './recorded.ts';

/**
 * Resources of global services (users, roles), which every region tells that records them: each is kept by its newest item until all
 * regions have told, so that it is judged once. They are few beside what regions hold.
 */
export class Aside {
  readonly #items = new Map<string, RecordedItem>();
  #cutOff = false;

  /** Whether it is such an item, and kept. */
  keep(item: RecordedItem): boolean {
    if (item.awsRegion !== 'global') return false;
    const key = identityOf(item.accountId ?? '', undefined, item.resourceType ?? '', item.resourceId ?? '');
    const known = this.#items.get(key);
    if (!known || timeOf(item) > timeOf(known)) this.#items.set(key, item);
    return true;
  }

  /** Somebody who told of such resources has not told all. */
  lose(): void {
    this.#cutOff = true;
  }

  /** To be read after all that keep something here. */
  asSnapshot(name: string): StoredObject {
    return { name, place: name, bytes: () => this.#bytes() };
  }

  async *#bytes(): AsyncGenerator<Uint8Array> {
    const items = [...this.#items.values()].map((one) => JSON.stringify(one));
    yield Buffer.from(`{"fileVersion":"1.0","configSnapshotId":"config-api","configurationItems":[${items.join(',\n')}]}`);
    if (this.#cutOff) throw new SnapshotError('a region that records resources of global services has not told all of them', true);
  }
}

function timeOf({ configurationItemCaptureTime: at }: RecordedItem): number {
  return at === undefined ? 0 : new Date(at).getTime();
}
