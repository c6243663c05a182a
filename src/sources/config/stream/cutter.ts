import type { Batch } from './batch.ts';
import { ByteQueue } from './byte-queue.ts';
import { Scanner } from './scanner.ts';
import { SnapshotError } from './snapshot-error.ts';

/** How much may come without an item opening in it as the others do, before it is looked at byte by byte. */
const patience = 1 << 20;
/** No item of AWS Config comes near it; a file that never closes a bracket is not to fill the memory. */
const largestItem = 1 << 26;
/** How far the exact way goes in one go. */
const step = 1 << 16;
const newline = 0x0a;

/**
 * Cuts a stream of JSON into batches of whole items. How an item opens is learned from the first two; from then on the last opening
 * among the bytes at hand is where it cuts, which costs next to nothing. Such a cut is wrong where something within an item opens like
 * one; a batch that was cut wrongly has brackets left over and cannot be parsed. Then the batches from that one on are handed back,
 * and its bytes are gone through one by one.
 */
export class Cutter {
  readonly #queue = new ByteQueue();
  readonly #scanner = new Scanner();
  #ended = false;
  /** The separator of items and the beginning of the next one: `,{"version":`. */
  #opening: Buffer | undefined;
  #separator: Buffer | undefined;
  #form: 'list' | 'lines' = 'list';
  /** Up to this position nothing is believed but brackets. */
  #exactUntil = 0;
  /** How far the queue has been searched for an opening. */
  #searched = 0;
  #started = false;
  /** Where the item before the next one ended, until it is known how they open. */
  #lastEnd = -1;
  #failure: unknown;
  /** Whether the queue begins with an item, its separator read already. */
  #atItem = false;

  push(chunk: Uint8Array): void {
    this.#queue.append(chunk);
    if (this.#started || this.#queue.length < 3) return;
    this.#started = true;
    const { bytes, start } = this.#queue;
    if (isUtf16(bytes[start] as number, bytes[start + 1] as number)) this.#failure = new SnapshotError('is UTF-16: save it as UTF-8');
    if (bytes[start] !== 0xef || bytes[start + 1] !== 0xbb || bytes[start + 2] !== 0xbf) return;
    this.#queue.drop(3);
    this.#scanner.resume(3);
  }

  /** No more bytes will come. */
  end(): void {
    this.#ended = true;
  }

  /** Whether what comes next is looked at byte by byte: it can be only when nothing that was cut before may be handed back. */
  get exact(): boolean {
    const { place, begin } = this.#scanner;
    return (
      this.#opening === undefined || begin >= 0 || place !== (this.#form === 'list' ? 'list' : 'outside') || this.#queue.offset < this.#exactUntil
    );
  }

  /** The next batch, if the bytes at hand hold one. Its bytes are good until the cutter is called again. */
  take(): Batch | undefined {
    if (!this.#started && !this.#ended) return undefined;
    if (!this.exact) {
      const cut = this.#cut();
      if (cut || this.exact) return cut;
      if (!this.#ended && this.#queue.length < patience) return undefined;
      this.#exactUntil = this.#queue.offset + this.#queue.length;
      // Whoever works ahead settles first what may be handed back.
      return undefined;
    }
    return this.#exact();
  }

  /** Takes back batches that follow each other, of which the first was cut wrongly. */
  retry(batches: readonly Pick<Batch, 'bytes' | 'offset'>[]): void {
    const separator = this.#separator as Buffer;
    const inner = (bytes: Buffer) => (this.#form === 'list' ? bytes.subarray(1, -1) : bytes);
    const pieces = batches.flatMap(({ bytes }) => [inner(bytes), separator]);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    // What stands before the queue has been made brackets in place.
    const back = Buffer.concat(pieces, length);
    this.#queue.prepend(back);
    this.#exactUntil = this.#queue.offset + inner((batches[0] as Batch).bytes).length + separator.length;
    this.#scanner.resume(this.#queue.offset);
    this.#searched = 0;
  }

  /** Whether all that came has been given out. */
  get empty(): boolean {
    return this.#queue.length === 0 && this.#failure === undefined;
  }

  /** Says what is wrong with the end of the input, if anything is. */
  finish(): void {
    const { place, begin, opened } = this.#scanner;
    if (!opened) throw new SnapshotError('it is empty');
    if (place !== 'outside' || begin >= 0) throw new SnapshotError('it ends in the middle: the rest is missing', true);
  }

  #cut(): Batch | undefined {
    const queue = this.#queue;
    const opening = this.#opening as Buffer;
    const separator = this.#separator as Buffer;
    if (!this.#atItem) {
      if (queue.length < opening.length) return undefined;
      if (!queue.bytes.subarray(queue.start, queue.start + opening.length).equals(opening)) {
        this.#exactUntil = queue.offset + 1;
        return undefined;
      }
      queue.drop(separator.length);
      this.#scanner.resume(queue.offset);
      this.#atItem = true;
    }
    const from = Math.max(0, this.#searched - opening.length);
    const found = queue.bytes.subarray(queue.start + from, queue.end).lastIndexOf(opening);
    this.#searched = queue.length;
    if (found < 0) return undefined;
    const { bytes, start, offset } = queue;
    const end = start + from + found;
    queue.drop(end - start + separator.length);
    this.#searched = 0;
    this.#scanner.resume(queue.offset);
    if (this.#form === 'lines') return { form: 'lines', bytes: bytes.subarray(start, end), offset };
    bytes[start - 1] = 0x5b;
    bytes[end] = 0x5d;
    return { form: 'list', bytes: bytes.subarray(start - 1, end + 1), offset };
  }

  #exact(): Batch | undefined {
    if (this.#failure !== undefined) throw this.#failure;
    const queue = this.#queue;
    const scanner = this.#scanner;
    const ranges: number[] = [];
    this.#atItem = false;
    let size = 0;
    const found = (begin: number, end: number) => {
      ranges.push(begin, end);
      size += end - begin;
      if (!this.#opening) this.#learn(begin, end);
      if (this.#opening && end >= this.#exactUntil) scanner.halt();
    };
    try {
      while (scanner.position < queue.offset + queue.length && size < step) {
        const at = scanner.position - queue.offset;
        const before = ranges.length;
        scanner.scan(queue.bytes, queue.start + at, queue.start + Math.min(queue.length, at + step), scanner.position, found);
        if (ranges.length > before && this.#opening && (ranges.at(-1) as number) >= this.#exactUntil) break;
      }
    } catch (thrown) {
      if (ranges.length === 0) throw thrown;
      this.#failure = thrown;
    }
    const batch = ranges.length > 0 ? this.#gather(ranges, size) : undefined;
    let keep = scanner.begin >= 0 ? scanner.begin : scanner.position;
    if (!this.#opening && this.#lastEnd >= 0) keep = Math.min(keep, this.#lastEnd);
    if (this.#failure === undefined) queue.drop(keep - queue.offset);
    if (queue.length > largestItem)
      this.#failure = new SnapshotError(`an item of more than ${largestItem >> 20} MB is none of AWS Config (at byte ${queue.offset})`);
    this.#searched = 0;
    return batch;
  }

  #gather(ranges: readonly number[], size: number): Batch {
    const { bytes: from, start, offset } = this.#queue;
    const bytes = Buffer.allocUnsafe(size);
    const ends: number[] = [];
    let at = 0;
    for (let index = 0; index < ranges.length; index += 2) {
      const [begin, end] = [ranges[index] as number, ranges[index + 1] as number];
      from.copy(bytes, at, start + begin - offset, start + end - offset);
      at += end - begin;
      ends.push(at);
    }
    return { form: 'items', bytes, ends, offset: ranges[0] as number };
  }

  /** From two items that follow each other: what stands between them, and how the second begins. */
  #learn(begin: number, end: number): void {
    const { bytes, start, offset } = this.#queue;
    const at = (position: number) => start + position - offset;
    const last = this.#lastEnd;
    this.#lastEnd = end;
    if (last < offset) return;
    const between = bytes.subarray(at(last), at(begin));
    const item = bytes.subarray(at(begin), at(end));
    const opening = openingOf(item);
    const lines = this.#scanner.place === 'outside';
    const fits = lines ? /^\s*\n\s*$/ : /^\s*,\s*$/;
    if (!opening || between.length > 200 || !fits.test(between.toString('latin1')) || (lines && item.includes(newline))) return;
    this.#separator = Buffer.from(between);
    this.#opening = Buffer.concat([between, opening]);
    this.#form = lines ? 'lines' : 'list';
  }
}

/** By its mark, or by the NUL beside the first bracket. */
function isUtf16(first: number, second: number): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** `{"version":` */
function openingOf(item: Buffer): Buffer | undefined {
  const match = /^\{\s*"[^"\\]{1,60}"\s*:/.exec(item.toString('latin1', 0, 200));
  return match ? Buffer.from(match[0], 'latin1') : undefined;
}
