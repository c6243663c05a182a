import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../stores/sqlite/files.ts';
import { UsageError } from '../options.ts';
import { isGone, ownMark, type ProcessMark } from '../process-mark.ts';

/** One watch for one store: two would scan twice, and each tell people of what the other found. */

/** How often a watch shows that it is alive, and after how long of silence it is taken for dead where nobody can look. */
const pulse = 30_000;
const silence = 5 * 60_000;

interface Holder extends Partial<ProcessMark> {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** Takes the lock of a store; answers how to give it back. */
export function lock(store: string, note: (line: string) => void): () => void {
  const path = `${store}.watch`;
  const own: Holder = { ...ownMark(), since: new Date().toISOString() };
  makeFolder(dirname(path));
  if (!taken(path, own)) {
    const other = holderOf(path);
    if (other && isAlive(other, path, own))
      throw new UsageError(
        `${store}: bylaw watch is running on this store already (process ${other.pid} on ${other.host}, since ${other.since}); end it, or name another store`,
      );
    if (!(putAside(path, other) && taken(path, own))) throw new UsageError(`${store}: another bylaw watch has begun at the same time`);
    if (other) note(`the lock of bylaw watch on this store is taken over: process ${other.pid} on ${other.host}, since ${other.since}, is gone`);
  }
  const beat = setInterval(() => {
    const now = new Date();
    try {
      // Somebody who took us for dead has it now: we do not keep theirs alive.
      if (sameHolder(holderOf(path), own)) utimesSync(path, now, now);
    } catch {
      // Somebody took the file away: the lock is lost, and whoever comes next takes it.
    }
  }, pulse);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (sameHolder(holderOf(path), own)) rmSync(path, { force: true });
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

/**
 * Takes the lock of a dead one away, and no other's: two that come at once both see it dead, and the slower must not take away what
 * the faster has put there since.
 */
function putAside(path: string, dead: Holder | undefined): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw thrown;
  }
  try {
    if (sameHolder(holderOf(aside), dead)) return true;
    linkSync(aside, path);
  } catch (thrown) {
    // A third has taken it meanwhile.
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown;
  } finally {
    rmSync(aside, { force: true });
  }
  return false;
}

function sameHolder(one: Holder | undefined, other: Holder | undefined): boolean {
  return one?.since === other?.since && one?.pid === other?.pid && one?.host === other?.host;
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
function isAlive({ pid, host, machine = '', boot = '', numbers = '', begun = '' }: Holder, path: string, own: Holder): boolean {
  if (isGone({ pid, host, machine, boot, numbers, begun })) return false;
  if (host === own.host && pid === own.pid) return false;
  // A process that can be looked at lives however long it is silent: it may have been stopped, or its machine asleep.
  const near = begun !== '' && host === own.host && machine === own.machine && boot === own.boot && numbers === own.numbers;
  return near || Date.now() - statSync(path).mtimeMs <= silence;
}
