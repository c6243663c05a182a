import { statSync } from 'node:fs';
import { StoreError } from '../shared/error.ts';
import { type Database, open, plain } from './driver.ts';

/** A file that may only be read: SQLite cannot share it with others, who would see by notes beside it that somebody reads. */
export interface Frozen {
  readonly db: Database;
  /** Closes it; throws where another has written it meanwhile, for then nobody knows what was read. */
  close(): void;
}

export async function openFrozen(path: string, patience: number): Promise<Frozen> {
  const size = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  // Beside it stands what is not in the file yet: without that it would be told as it was, or be none at all.
  const shared = size > 0;
  const before = stateOf(path);
  const db = await open(path, { patience, only: shared ? 'reading' : 'unchanging' });
  const close = () => {
    db.close();
    if (!shared && stateOf(path) !== before)
      throw new StoreError(`the store ${path}: another process has written it meanwhile, and it may only be read here; try again`);
  };
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (thrown) {
    db.close();
    throw shared && [8, 14].includes((thrown as { errcode: number }).errcode & 0xff)
      ? new StoreError(`the store ${path}: it is being written, or a scan was ended amid it; only somebody who may write it can read it now`, {
          cause: thrown,
        })
      : plain(path, thrown);
  }
  return { db, close };
}

function stateOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? [found.ino, found.size, found.mtimeNs].join(' ') : '';
}
