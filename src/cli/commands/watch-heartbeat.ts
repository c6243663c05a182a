import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Undelivered } from '../../core/notifier.ts';
import { post, postable } from '../../notifiers/http.ts';
import type { Means } from '../../notifiers/patience.ts';
import { UsageError } from '../options.ts';
import { fromEnvironment } from './watch-channels.ts';

/** A sign of life after each scan that saw all it was to see, so that somebody else can notice silence: a file, or an address that is posted to. */
export type Heartbeat = (at: string) => Promise<void>;

export function heartbeatOf(given: string | undefined, means: Means, note: (line: string) => void): Heartbeat | undefined {
  if (given === undefined) return undefined;
  const value = fromEnvironment('--heartbeat', given);
  // Whatever looks like an address is one, also where it is misspelt: as the name of a file it would be said aloud.
  if (/^[a-z][\w+.-]*:\/\/|^https?:/i.test(value)) {
    const url = postable(value);
    if (typeof url === 'string') throw new UsageError(`--heartbeat: ${url}`);
    return async (at) => {
      try {
        await post({ url, body: at, type: 'text/plain' }, means);
      } catch (thrown) {
        if (!(thrown instanceof Undelivered)) throw thrown;
        note(`the heartbeat did not arrive: ${thrown.message}`);
      }
    };
  }
  try {
    // Not made where it is missing: it may be misspelt, and whoever looks at the right one would take silence for trouble.
    accessSync(dirname(value), constants.W_OK);
    if (existsSync(value)) accessSync(value, constants.W_OK);
    if (statSync(value, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
  } catch (thrown) {
    throw new UsageError(`--heartbeat: ${value} cannot be written (${(thrown as Error).message})`);
  }
  return (at) => writeFile(value, `${at}\n`).catch((thrown: Error) => note(`the heartbeat could not be written: ${thrown.message}`));
}
