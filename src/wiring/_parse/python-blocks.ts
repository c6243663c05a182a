import { isMark, isName, type Token } from './code-tokens.ts';

/** A logical line: its tokens from one place to another. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

export function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.indent === undefined) continue;
    if (tokens.length > 0) lines.push({ from, to: at, indent: tokens[from]?.indent ?? 0 });
    from = at;
  }
  return lines;
}

/** The index after the last line that is indented deeper than this one. */
export function blockEnds(lines: readonly Line[]): readonly number[] {
  const ends = new Array<number>(lines.length).fill(lines.length);
  const open: number[] = [];
  for (const [index, { indent }] of lines.entries()) {
    while (open.length > 0 && (lines[open.at(-1) as number] as Line).indent >= indent) ends[open.pop() as number] = index;
    open.push(index);
  }
  return ends;
}

/** `except:`, `except Exception as error:`, and what else catches everything; `also` names what else counts. */
export function catchesAll(tokens: readonly Token[], { from, to }: Line, ...also: string[]): boolean {
  if (!isName(tokens[from], 'except')) return false;
  if (isMark(tokens[from + 1], ':')) return true;
  for (let at = from + 1; at < to && !isMark(tokens[at], ':') && !isName(tokens[at], 'as'); at++) {
    if (isName(tokens[at], 'Exception', 'BaseException', ...also)) return true;
  }
  return false;
}

/** Where what stands after the colon begins: on the same line, or on those below. */
export function bodyStart(tokens: readonly Token[], { from, to }: Line): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (isMark(tokens[at], '(', '[', '{')) depth += 1;
    else if (isMark(tokens[at], ')', ']', '}')) depth -= 1;
    else if (depth === 0 && isMark(tokens[at], ':')) return at + 1;
  }
  return to;
}
