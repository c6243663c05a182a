import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Value } from '../../core/value.ts';
import { decode, encode, holdsSecret } from './encode.ts';
import type { Unit, UnitResult } from './unit.ts';

/** What a scan has read so far, so that one that is killed goes on where it was. */
export interface Journal {
  /** What a unit has come to before; undefined where it is to be read. */
  known(unit: Unit): UnitResult | undefined;
  keep(unit: Unit, result: UnitResult): void;
  /** Waits until all that was to be kept is. */
  flush(): Promise<void>;
  /** The run has come to its end: nothing is left to go on with. */
  end(): Promise<void>;
  /** How many units are taken over. */
  readonly size: number;
}

/** No journal: a run that keeps nothing. */
export const noJournal: Journal = { known: () => undefined, keep: () => {}, flush: async () => {}, end: async () => {}, size: 0 };

export interface JournalOptions {
  /** The folder. */
  readonly path: string;
  /** What must be the same for a result to be taken over: the version of the tool, the regions that are chosen. */
  readonly same: string;
  /** Milliseconds; what is older is read again. */
  readonly within: number;
  readonly fresh: boolean;
  /** ISO time. */
  now(): string;
}

interface Line {
  readonly unit: string;
  readonly result: UnitResult;
}

/**
 * A line for each unit that is through, only for its owner to read. A unit that was not seen in full is read again, and one that holds
 * a secret is never written down.
 */
export async function openJournal({ path, same, within, fresh, now }: JournalOptions): Promise<Journal> {
  const file = join(path, 'units.jsonl');
  const header = JSON.stringify({ same });
  const known = new Map<string, UnitResult>();
  if (!fresh) {
    const text = await readFile(file, 'utf8').catch(noFile);
    const [first, ...lines] = text.split('\n');
    const oldest = new Date(new Date(now()).getTime() - within).toISOString();
    if (first === header)
      for (const line of lines) {
        const read = lineOf(line);
        if (read && read.result.seenAt >= oldest) known.set(read.unit, read.result);
      }
  }
  await mkdir(path, { recursive: true, mode: 0o700 });
  // Written anew: a line that was cut off, and what is too old, are not taken along.
  const taken = [...known].map(([unit, result]) => JSON.stringify(encoded(unit, result)));
  await writeFile(file, `${[header, ...taken].join('\n')}\n`, { mode: 0o600 });
  let writing: Promise<void> = Promise.resolve();
  return {
    size: known.size,
    known: (unit) => {
      const result = known.get(keyOf(unit));
      // What an interrupted scan could do without, this one may need.
      return result?.left?.every((command) => unit.spare?.commands.has(command)) === false ? undefined : result;
    },
    keep: (unit, result) => {
      if (result.unseen.length > 0 || result.resources.some(holdsSecret)) return;
      const line = `${JSON.stringify(encoded(keyOf(unit), result))}\n`;
      // Another scan on the same store has ended and cleared the folder: what is lost is only where to go on from.
      writing = writing.then(() => appendFile(file, line)).catch(unlessGone);
      // Said where the run waits for it.
      writing.catch(() => {});
    },
    flush: () => writing,
    end: async () => {
      await writing;
      await rm(path, { recursive: true, force: true });
    },
  };
}

/** What a reader of the whole account tells hangs on the regions that are looked at. */
function keyOf({ reader, place, regions }: Unit): string {
  const where = reader.scope === 'account' ? [...regions].sort().join() : place.region;
  return `${place.account} ${where} ${reader.name}`;
}

function encoded(unit: string, result: UnitResult): object {
  const resources = result.resources.map((one) => ({
    ...one,
    properties: encode(one.properties),
    ...(one.state ? { state: encode(one.state) } : {}),
  }));
  return { unit, result: { ...result, resources } };
}

/** A run that is killed may leave half a line. */
function lineOf(line: string): Line | undefined {
  try {
    const { unit, result } = JSON.parse(line) as Line;
    if (typeof unit !== 'string' || typeof result?.seenAt !== 'string' || !Array.isArray(result.resources)) return undefined;
    const open = (value: unknown) => decode(value) as { readonly [name: string]: Value };
    const resources = result.resources.map((one) => ({ ...one, properties: open(one.properties), ...(one.state ? { state: open(one.state) } : {}) }));
    return { unit, result: { ...result, resources } };
  } catch {
    return undefined;
  }
}

function unlessGone(thrown: NodeJS.ErrnoException): void {
  if (thrown.code !== 'ENOENT') throw thrown;
}

function noFile(thrown: NodeJS.ErrnoException): string {
  if (thrown.code === 'ENOENT') return '';
  throw thrown;
}
