import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreError } from '../shared/error.ts';

export type Database = DatabaseSync;
export type { SQLInputValue };

let loading: Promise<typeof import('node:sqlite')> | undefined;

/** Node's own SQLite, loaded when a store is opened, without the one warning that says nothing to people who run a scan. */
async function load(): Promise<typeof import('node:sqlite')> {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...more: never[]) => {
    if (!String(warning).startsWith('SQLite is an experimental feature'))
      (emitWarning as (...all: unknown[]) => void).call(process, warning, ...more);
  }) as typeof process.emitWarning;
  try {
    return await import('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

export interface OpenOptions {
  /** For how many milliseconds to wait for another writer. */
  readonly patience: number;
  /** Only to read it; `unchanging`: and without a note beside it that somebody does. */
  readonly only?: 'reading' | 'unchanging';
}

/** A connection; whoever opens it closes it. */
export async function open(path: string, { patience, only }: OpenOptions): Promise<Database> {
  loading ??= load();
  const { DatabaseSync } = await loading;
  return plainly(path, () => {
    const db = new DatabaseSync(only === 'unchanging' ? unchanging(path) : path, { readOnly: only !== undefined });
    try {
      db.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA temp_store = MEMORY`);
      return db;
    } catch (thrown) {
      db.close();
      throw thrown;
    }
  });
}

/** SQLite's own word for a file that nobody changes: it looks for nothing beside it. */
function unchanging(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
}

/** Does something with a database; what the database says against it becomes a line for people. */
export function plainly<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw plain(path, thrown);
  }
}

/** By the result codes of SQLite. */
const lines: Readonly<Record<number, string>> = {
  5: 'another process is writing it; wait until its scan has ended, or end it, and try again',
  6: 'another process is writing it; wait until its scan has ended, or end it, and try again',
  8: 'it may not be written; give its owner the right to write the file and its folder, or name another file',
  10: 'the disk failed to read or write it; look after the disk, nothing of what was in it was touched',
  11: 'it is damaged; put back a copy of it, or move it away and scan again',
  13: 'the disk is full; make room and run again, what was in it before is still there',
  14: 'it cannot be opened; see that its folder is there and may be read and written',
  26: 'it is no database of SQLite; name another file, or move this one away',
};

/** A disk with less room than this is full: SQLite says only that it failed where it cannot even note down who reads. */
const least = 64 * 1024;

function roomAt(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize;
  } catch {
    // Whoever cannot look does not know that it is full.
    return Number.POSITIVE_INFINITY;
  }
}

/** SQLite opens no folder, and does not say that it is one. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

export function plain(path: string, thrown: unknown, room: (path: string) => number = roomAt): unknown {
  const code = (thrown as { errcode?: unknown } | null)?.errcode;
  if (typeof code !== 'number') return thrown;
  // Extended codes have the plain one in their lowest byte.
  const plainCode = code & 0xff;
  if (plainCode === 14 && isFolder(path)) return new StoreError(`the store ${path}: it cannot be opened: it is a folder; name a file in it`);
  const line = lines[plainCode === 10 && room(path) < least ? 13 : plainCode] ?? `the database says: ${(thrown as Error).message}`;
  return new StoreError(`the store ${path}: ${line}`, { cause: thrown });
}
