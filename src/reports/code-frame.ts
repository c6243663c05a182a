import { maskLine } from './mask-source.ts';
import { clip, visible } from './plain-text.ts';
import type { Run } from './report.ts';

export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** The key that the finding is about, on its own line only. */
  readonly mark?: { readonly from: number; readonly length: number };
}

export interface FrameWanted {
  readonly file: string;
  /** The line and column that the finding is about. */
  readonly line: number;
  readonly column: number | undefined;
  /** The first and the last line to show. */
  readonly from: number;
  readonly to: number;
  /** Characters that a line may take. */
  readonly width: number;
  /** The properties of the resource that the schema calls secret. */
  readonly secrets: readonly string[] | undefined;
}

/** Longer lines are generated ones: only what begins at the key is shown of them. */
const longLine = 400;

/** The lines of the files that were asked for last: verdicts come file by file. */
export class Frames {
  readonly #run: Run;
  readonly #files = new Map<string, readonly string[] | undefined>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** The wanted lines that there are, without the indentation that they share; empty where there is no text. */
  lines({ file, line, column, from, to, width, secrets }: FrameWanted): readonly FrameLine[] {
    const lines = this.#linesOf(file);
    if (lines === undefined || lines[line - 1] === undefined) return [];
    const frame: FrameLine[] = [];
    for (let number = Math.max(1, from); number <= Math.min(to, lines.length); number++) {
      frame.push(number === line ? markedLine(lines, number, column, secrets) : plainLine(lines, number, secrets));
    }
    return dedent(trimBlank(frame, line)).map((one) => narrow(one, width));
  }

  #linesOf(file: string): readonly string[] | undefined {
    if (!this.#files.has(file)) {
      if (this.#files.size >= 3) this.#files.delete(this.#files.keys().next().value as string);
      this.#files.set(file, this.#run.source(file)?.split(/\r\n|\n|\r/));
    }
    return this.#files.get(file);
  }
}

function plainLine(lines: readonly string[], number: number, secrets: readonly string[] | undefined): FrameLine {
  const text = show(maskLine(lines, number - 1, secrets));
  return { number, text: text.length > longLine ? `${text.slice(0, longLine)}…` : text };
}

function markedLine(lines: readonly string[], number: number, column: number | undefined, secrets: readonly string[] | undefined): FrameLine {
  const line = lines[number - 1] ?? '';
  let from = column === undefined ? 0 : Math.min(column - 1, line.length);
  // Past the indentation, and past the dash of a list: to where the key stands.
  from += /^\s*(?:-\s+)*/.exec(line.slice(from))?.[0].length ?? 0;
  const length = keyLength(line.slice(from, from + longLine));
  if (line.length > longLine) {
    // Cut in front of the key, so that no half of a value stands there that can no longer be told to be a secret.
    const text = show(maskLine([line.slice(from)], 0, secrets)).slice(0, longLine);
    return { number, text: `${from > 0 ? '…' : ''}${text}…`, mark: { from: from > 0 ? 1 : 0, length } };
  }
  // Masking may change the length of what stands before the key.
  const head = show(
    maskLine([...lines.slice(Math.max(0, number - 1 - 40), number - 1), line.slice(0, from + length)], Math.min(number - 1, 40), secrets),
  );
  return { number, text: show(maskLine(lines, number - 1, secrets)), mark: { from: Math.max(0, head.length - length), length } };
}

/** The length of the key at the start of a text, its quotes with it; without a key, of the text. */
function keyLength(text: string): number {
  const key = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s:,{}[\]"']+(?:::?[^\s:,{}[\]"']+)*)/.exec(text)?.[0];
  return Math.max(1, key?.length ?? text.trimEnd().length);
}

/** A tab is as wide as one character here, so that columns still point where they should. */
function show(text: string): string {
  return visible(text)
    .replace(/[\t\n]/g, ' ')
    .trimEnd();
}

/** Without blank lines at the ends. */
function trimBlank(frame: readonly FrameLine[], line: number): readonly FrameLine[] {
  const keep = frame.filter((one) => one.text.trim() !== '' || one.number === line);
  const first = keep[0]?.number ?? line;
  const last = keep.at(-1)?.number ?? line;
  return frame.filter((one) => one.number >= first && one.number <= last);
}

function dedent(frame: readonly FrameLine[]): readonly FrameLine[] {
  const filled = frame.filter((one) => one.text.trim() !== '');
  const shared = Math.min(...filled.map((one) => one.text.length - one.text.trimStart().length));
  if (!(shared > 0 && shared < Number.POSITIVE_INFINITY)) return frame;
  return frame.map((one) => ({
    number: one.number,
    text: one.text.slice(shared),
    ...(one.mark ? { mark: { from: Math.max(0, one.mark.from - shared), length: one.mark.length } } : {}),
  }));
}

/** Cut to the width, so that the key and what follows it stay in sight. Masked is the line by now, so any cut is safe. */
function narrow({ number, text, mark }: FrameLine, width: number): FrameLine {
  if (!mark) return { number, text: clip(text, width) };
  const cut = mark.from + mark.length > width - 20 && text.length > width ? Math.max(0, mark.from - Math.floor(width / 4)) : 0;
  const from = cut === 0 ? mark.from : mark.from - cut + 1;
  const shown = clip(cut === 0 ? text : `…${text.slice(cut)}`, width);
  return { number, text: shown, mark: { from, length: Math.max(1, Math.min(mark.length, shown.length - from)) } };
}
