import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { makeFolder } from '../../stores/sqlite/files.ts';
import { UsageError } from '../options.ts';

/** One watch for one store: two would scan twice, and each tell people of what the other found. */

/** How often a watch shows that it is alive, and after how long of silence it is taken for dead. */
const pulse = 30_000;
const silence = 5 * 60_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** Takes the lock of a store; answers how to give it back. */
export function lock(store: string): () => void {
  const path = `${store}.watch`;
  const own: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  makeFolder(dirname(path));
  if (!taken(path, own)) {
    const other = holderOf(path);
    if (other && isAlive(other, path))
      throw new UsageError(
        `${store}: bylaw watch is running on this store already (process ${other.pid} on ${other.host}, since ${other.since}); end it, or name another store`,
      );
    rmSync(path, { force: true });
    if (!taken(path, own)) throw new UsageError(`${store}: another bylaw watch has begun at the same time`);
  }
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // Somebody took the file away: the lock is lost, and whoever comes next takes it.
    }
  }, pulse);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (holderOf(path)?.since === own.since) rmSync(path, { force: true });
  };
}

function taken(path: string, own: Holder): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, JSON.stringify(own));
    closeSync(file);
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new UsageError(`${path}: it cannot be written (${(thrown as Error).message}); name a store in a place that may be written`);
  }
}

function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    // Gone, or never written whole: nobody holds it.
    return undefined;
  }
}

/** In a container every process is the first: one with our own number is the one that we replace. */
function isAlive({ pid, host }: Holder, path: string): boolean {
  if (Date.now() - statSync(path).mtimeMs > silence) return false;
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}
