import { Undelivered } from '../core/notifier.ts';

/** Trying again, where that may help: with waits that grow, and are scattered so that many watchers do not come at once. */

/** How to wait: passed in, so that tests need not. */
export interface Means {
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1. */
  random(): number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends waiting where the process is to end. */
  readonly signal?: AbortSignal;
  /** How long one attempt may take, in milliseconds; ten seconds by default. */
  readonly patience?: number;
}

/** It may go better next time: throttled, unavailable, timed out. */
export class Passing extends Error {
  /** How long the other end asks to be left alone, in milliseconds. */
  readonly after: number | undefined;

  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

const attempts = 5;
const first = 1000;
/** Whoever asks to be left alone for longer is asked again after the next scan. */
const longest = 60_000;

export async function patiently<T>(work: () => Promise<T>, means: Means): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    if (means.signal?.aborted) throw new Undelivered('the watch is ending');
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof Passing)) throw thrown;
      if (attempt === attempts) throw new Undelivered(`${thrown.message}, ${attempts} times`);
      if (thrown.after !== undefined && thrown.after > longest)
        throw new Undelivered(`${thrown.message}, and it wants to be left alone for ${Math.ceil(thrown.after / 1000)} s`);
      await means.sleep(Math.max(thrown.after ?? 0, means.random() * Math.min(longest, first * 2 ** (attempt - 1))));
    }
  }
}
