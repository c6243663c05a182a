import { join } from 'node:path';
import type { FindingStore } from '../core/store.ts';
import { beside } from './baseline-file.ts';
import type { LoadedConfig } from './config.ts';
import { type Parsed, UsageError } from './options.ts';

/** The store that a command means: named, configured, or the usual one beside the configuration. */
export function storeFile(parsed: Parsed, loaded: LoadedConfig): string {
  return parsed.text('store') ?? (loaded.config.store === undefined ? join(loaded.folder, '.bylaw/store.db') : beside(loaded, loaded.config.store));
}

/** The store with something in it, for commands that look at what scans have kept. `toRead`: nothing will be written. */
export async function openKept(parsed: Parsed, loaded: LoadedConfig, toRead = false): Promise<FindingStore> {
  const { existsSync } = await import('node:fs');
  const path = storeFile(parsed, loaded);
  // Opening would make one, and an empty store answers that all is well.
  if (!existsSync(path)) throw new UsageError(`${path}: there is no store yet; run bylaw scan first, or name another with --store`);
  const store = await (await import('../stores/index.ts')).openStore(path, { create: false, toRead });
  if ((await store.runs({ limit: 1 })).length > 0) return store;
  await store.close();
  throw new UsageError(`${path}: no scan is in this store yet; run bylaw scan first`);
}
