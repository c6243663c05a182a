import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How much text may wait in memory before it goes to a file. */
const mostInMemory = 4 << 20;

interface Lane {
  readonly pieces: { readonly at: number; readonly length: number }[];
  /** Lines, each with its end. Bytes and not texts: the collector would carry texts along that wait, again and again. */
  bytes: Buffer;
  used: number;
}

const empty = Buffer.alloc(0);
const smallest = 1 << 10;
const newline = 0x0a;
const blockSize = 1 << 18;

/**
 * Lines of text by a name, for what can be judged only when all has come: in memory while they are few, in a file when they are many.
 * Configurations hold secrets, so the file is nobody else's to read, and has lost its name before the first byte is in it.
 */
export class Spool {
  readonly #lanes = new Map<string, Lane>();
  readonly #limit: number;
  #waiting = 0;
  #room = 0;
  #file: number | undefined;
  #written = 0;

  constructor(limit = mostInMemory) {
    this.#limit = limit;
  }

  get names(): readonly string[] {
    return [...this.#lanes.keys()];
  }

  /** A line, or several with line ends between them; as text, or as its bytes. */
  add(name: string, line: string | Uint8Array): void {
    let lane = this.#lanes.get(name);
    if (!lane) {
      lane = { pieces: [], bytes: empty, used: 0 };
      this.#lanes.set(name, lane);
    }
    // A code unit takes three bytes at most.
    const most = lane.used + line.length * 3 + 1;
    if (most > lane.bytes.length) this.#grow(lane, lane.used + (typeof line === 'string' ? Buffer.byteLength(line) : line.length) + 1);
    if (typeof line !== 'string') lane.bytes.set(line, lane.used);
    const written = typeof line === 'string' ? lane.bytes.write(line, lane.used) : line.length;
    lane.bytes[lane.used + written] = newline;
    lane.used += written + 1;
    this.#waiting += written + 1;
    if (this.#waiting > this.#limit) this.#spill();
  }

  /** How large the lines of a name are together, in bytes. */
  size(name: string): number {
    const lane = this.#lanes.get(name);
    return lane ? lane.pieces.reduce((sum, { length }) => sum + length, lane.used) : 0;
  }

  /** The lines of a name, in the order in which they came. */
  *lines(name: string): Generator<string, void, undefined> {
    const lane = this.#lanes.get(name);
    if (!lane) return;
    if (lane.pieces.length > 0) yield* this.#fromFile(lane.pieces);
    yield* linesOf(lane.bytes.subarray(0, lane.used));
  }

  /** Read block by block into the same memory: pieces are large, and what lies about of them is not freed until the collector comes. */
  *#fromFile(pieces: Lane['pieces']): Generator<string, void, undefined> {
    let block = Buffer.allocUnsafe(blockSize);
    for (const { at, length } of pieces) {
      let kept = 0;
      for (let read = 0; read < length; ) {
        // A line that is longer than a block.
        if (kept === block.length) block = Buffer.concat([block], block.length * 2);
        const more = readSync(this.#file as number, block, kept, Math.min(block.length - kept, length - read), at + read);
        if (more === 0) throw new Error('what was put off cannot be read again: its file has become shorter');
        read += more;
        const end = block.lastIndexOf(newline, kept + more - 1) + 1;
        yield* linesOf(block.subarray(0, end));
        block.copy(block, 0, end, kept + more);
        kept = kept + more - end;
      }
    }
  }

  close(): void {
    this.#lanes.clear();
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #grow(lane: Lane, least: number): void {
    if (least <= lane.bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(smallest, least, lane.bytes.length * 2));
    lane.bytes.copy(grown, 0, 0, lane.used);
    this.#room += grown.length - lane.bytes.length;
    lane.bytes = grown;
  }

  #spill(): void {
    this.#file ??= nameless();
    for (const lane of this.#lanes.values()) {
      if (lane.used === 0) continue;
      for (let done = 0; done < lane.used; ) done += writeSync(this.#file, lane.bytes, done, lane.used - done, this.#written + done);
      lane.pieces.push({ at: this.#written, length: lane.used });
      this.#written += lane.used;
      lane.used = 0;
    }
    this.#waiting = 0;
    // The room is used again, unless names come and go.
    if (this.#room <= this.#limit * 2) return;
    for (const lane of this.#lanes.values()) lane.bytes = empty;
    this.#room = 0;
  }
}

function* linesOf(bytes: Buffer): Generator<string, void, undefined> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(newline, at);
    yield bytes.toString('utf8', at, end);
    at = end + 1;
  }
}

function nameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-'));
  const file = openSync(join(folder, 'spool'), 'wx+', 0o600);
  try {
    rmSync(folder, { recursive: true });
  } catch {
    // Where an open file cannot lose its name (Windows), the system clears it away with the other temporary files.
  }
  return file;
}
