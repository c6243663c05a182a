import { StoreError } from '../shared/error.ts';
import type { Database } from './driver.ts';

/** What tells our files from other programs' databases. */
export interface Schema {
  /** SQLite's `application_id`. */
  readonly mark: number;
  /** What leads from each version to the next; the first makes an empty file into version 1. */
  readonly steps: readonly string[];
}

/** Brings a database to the newest version, all the way or not at all: who gets an error closes it, and nothing has happened. */
export function migrate(db: Database, path: string, { mark, steps }: Schema): void {
  if (versionOf(db, path, mark, steps.length) === steps.length) return;
  // Configurations are about a kilobyte each: more of them to a page is fewer pages to write. An old file keeps what it has.
  db.exec('PRAGMA page_size = 8192');
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('BEGIN IMMEDIATE');
  // Another process may have been faster.
  const from = versionOf(db, path, mark, steps.length);
  for (const step of steps.slice(from)) db.exec(step);
  db.exec(`PRAGMA application_id = ${mark}; PRAGMA user_version = ${steps.length}`);
  db.exec('COMMIT');
}

/** Refuses what could only be read after it was written. */
export function upToDate(db: Database, path: string, { mark, steps }: Schema): void {
  if (versionOf(db, path, mark, steps.length) !== steps.length)
    throw new StoreError(`the store ${path}: it is empty, or of an older bylaw, and may not be written here; let its owner scan into it first`);
}

function versionOf(db: Database, path: string, mark: number, newest: number): number {
  const number = (name: string) => Number(Object.values(db.prepare(`PRAGMA ${name}`).get() as object)[0]);
  const version = number('user_version');
  const tables = (db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number }).tables;
  if (tables === 0) return 0;
  if (number('application_id') !== mark) throw new StoreError(`the store ${path}: it is a database of another program; name another file`);
  if (version > newest)
    throw new StoreError(
      `the store ${path}: a newer bylaw has written it (its version is ${version}, this one knows ${newest}); update bylaw, or name another file`,
    );
  return version;
}
