/** Scanning again and again: when, and what becomes of scans that fail. Reads no clock and waits for nothing by itself. */

export interface WatchParts {
  /** One scan; answers its exit code. Throws where it came to no end. */
  scan(): Promise<number>;
  /** When the newest run in the store ended; undefined where there is none. */
  lastRun(): Promise<string | undefined>;
  /** A scan was kept: tells people of it. `since`: the run before it, from which on scans may have failed. */
  kept(outcome: { readonly exitCode: number; readonly since: string }): Promise<void>;
  /** No scan was kept, for the nth time in a row. */
  failed(outcome: { readonly failures: number; readonly since: string; readonly reason: string }): Promise<void>;
  /** Waits, or is woken where the watch is to end. */
  wait(milliseconds: number): Promise<void>;
  stopping(): boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** Whether it would go wrong every time: then there is nothing to watch. */
  hopeless(thrown: unknown): boolean;
  /** For whoever looks on: when the next scan is. */
  say(line: string): void;
  /** What somebody should know. */
  note(line: string): void;
}

export interface WatchOptions {
  /** Milliseconds from the beginning of one scan to that of the next. */
  readonly every: number;
}

/** What a scan that cannot be tried any sooner waits for at first; doubled each time, up to the interval. */
const firstPause = 60_000;

/** Since when scans fail, where there has never been a run. */
export const never = 'the beginning';

export async function watch(parts: WatchParts, { every }: WatchOptions): Promise<void> {
  const begun = parts.now();
  const streak = new Streak();
  while (!parts.stopping()) {
    await oneScan(parts, streak);
    if (parts.stopping()) return;
    const next = nextAt(begun, every, parts.now(), streak.failures);
    const soon = streak.failures > 0 ? 'trying again' : 'the next scan is';
    parts.say(`${soon} at ${new Date(next).toISOString().replace(/\.\d+Z$/, 'Z')} (in ${inWords(next - parts.now())})`);
    await parts.wait(next - parts.now());
  }
}

/** Failures in a row, and the run that was the last good one before them. */
export class Streak {
  failures = 0;
  since: string | undefined;
}

/** Scans once. Answers the exit code; undefined where there was no scan to speak of. */
export async function oneScan(parts: WatchParts, streak: Streak): Promise<number | undefined> {
  if (streak.failures === 0) streak.since = undefined;
  try {
    streak.since ??= (await parts.lastRun()) ?? never;
    const exitCode = await parts.scan();
    streak.failures = 0;
    await parts.kept({ exitCode, since: streak.since });
    return exitCode;
  } catch (thrown) {
    if (parts.stopping()) return undefined;
    if (parts.hopeless(thrown)) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    streak.failures++;
    parts.note(`the scan failed${streak.failures > 1 ? ` (${streak.failures} times in a row)` : ''}: ${reason}`);
    await parts.failed({ failures: streak.failures, since: streak.since ?? never, reason });
    return undefined;
  }
}

/** Counted from the first scan, so that the times do not drift by how long scans take; those that were missed are left out. */
export function nextAt(begun: number, every: number, now: number, failures: number): number {
  const regular = begun + (Math.floor((now - begun) / every) + 1) * every;
  return failures === 0 ? regular : Math.min(regular, now + firstPause * 2 ** Math.min(failures - 1, 20));
}

export function inWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
