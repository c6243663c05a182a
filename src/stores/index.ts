import type { FindingStore } from '../core/store.ts';
import type { StoreOptions } from './sqlite/store.ts';

export { StoreError } from './shared/error.ts';
export type { StoreOptions };

/** Opens the store in a file, and makes it where there is none; `:memory:` is one that ends with the process. */
export async function openStore(path: string, options: StoreOptions = {}): Promise<FindingStore> {
  if (path === ':memory:') return new (await import('./memory/store.ts')).MemoryStore();
  return (await import('./sqlite/store.ts')).SqliteStore.open(path, options);
}
