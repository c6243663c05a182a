import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { StoreError } from '../shared/error.ts';

/**
 * What runs find is in one file, and what people decided and did in another beside it: a run writes for as long as it takes, and
 * nobody who waives a finding, or puts one right, must wait for it.
 */
export function ledgerBeside(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}.ledger${extension || '.db'}`;
}

/** Whether SQLite may write it: it makes files beside it, even to read. */
export function mayWrite(path: string): boolean {
  try {
    for (const one of [path, dirname(path)]) accessSync(one, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes the file where there is none. Configurations are nobody else's business: only its owner may read it. */
export function makeFile(path: string): void {
  if (existsSync(path)) return;
  try {
    makeFolder(dirname(path));
    closeSync(openSync(path, 'a', 0o600));
  } catch (thrown) {
    throw new StoreError(`the store ${path}: it cannot be made (${(thrown as Error).message}); name a place that may be written`, { cause: thrown });
  }
}

/** Folder by folder: told to make them all at once, Node tries for ever where the system says that there is no such place (`/proc`). */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
