import { afterEach, describe } from 'vitest';
import type { FindingStore } from '../core/store.ts';
import { history } from './contract/history.ts';
import { ledgers } from './contract/ledgers.ts';
import { looking } from './contract/looking.ts';
import { sightings } from './contract/sightings.ts';

/** What every store must do: run by each one's tests. `make` answers a new, empty store each time. */
export function contract(make: () => Promise<FindingStore>): void {
  const opened: FindingStore[] = [];
  const open = async () => {
    const store = await make();
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  describe('history', () => history(open));
  describe('sightings', () => sightings(open));
  describe('looking', () => looking(open));
  describe('ledgers', () => ledgers(open));
}
