import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How much text may wait in memory before it goes to a file. */
const mostInMemory = 4 << 20;

interface Lane {
  readonly pieces: { readonly at: number; readonly length: number }[];
  lines: string[];
}

/**
 * Lines of text by a name, for what can be judged only when all has come: in memory while they are few, in a file when they are many.
 * Configurations hold secrets, so the file is nobody else's to read, and has lost its name before the first byte is in it.
 */
export class Spool {
  readonly #lanes = new Map<string, Lane>();
  readonly #limit: number;
  #waiting = 0;
  #file: number | undefined;
  #written = 0;

  constructor(limit = mostInMemory) {
    this.#limit = limit;
  }

  get names(): readonly string[] {
    return [...this.#lanes.keys()];
  }

  /** A line, or several with line ends between them. */
  add(name: string, line: string): void {
    let lane = this.#lanes.get(name);
    if (!lane) {
      lane = { pieces: [], lines: [] };
      this.#lanes.set(name, lane);
    }
    lane.lines.push(line);
    this.#waiting += line.length;
    if (this.#waiting > this.#limit) this.#spill();
  }

  /** The lines of a name, in the order in which they came. */
  *lines(name: string): Generator<string, void, undefined> {
    const lane = this.#lanes.get(name);
    if (!lane) return;
    for (const { at, length } of lane.pieces) {
      const bytes = Buffer.allocUnsafe(length);
      for (let read = 0; read < length; ) read += readSync(this.#file as number, bytes, read, length - read, at + read);
      yield* bytes.toString('utf8').split('\n');
    }
    for (const lines of lane.lines) yield* lines.split('\n');
  }

  close(): void {
    this.#lanes.clear();
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #spill(): void {
    this.#file ??= nameless();
    for (const lane of this.#lanes.values()) {
      if (lane.lines.length === 0) continue;
      const bytes = Buffer.from(lane.lines.join('\n'));
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
      lane.pieces.push({ at: this.#written, length: bytes.length });
      lane.lines = [];
      this.#written += bytes.length;
    }
    this.#waiting = 0;
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
