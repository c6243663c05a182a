import { errorStatus, isMark, isName, type SwallowedError, swallowed, type Token } from './code-tokens.ts';
import { blockEnds, bodyStart, catchesAll, type Line, linesOf } from './python-blocks.ts';
import { pythonTokens } from './python-tokens.ts';

const functionName = (handler: string): string => handler.slice(handler.lastIndexOf('.') + 1);

/** Whether the module has the function that `index.handler` names; undefined where that cannot be seen. */
export function handlerExists(source: string, handler: string): boolean | undefined {
  const name = functionName(handler);
  const tokens = pythonTokens(source);
  let hidden = false;
  for (const { from, to, indent } of linesOf(tokens)) {
    const first = isName(tokens[from], 'async') ? from + 1 : from;
    if (isName(tokens[first], 'def', 'class')) {
      if (tokens[first + 1]?.text !== name) continue;
      if (indent === 0) return true;
      // In a class it is no function of the module; in an `if` it is.
      hidden = true;
    } else if (isName(tokens[from], 'from', 'import')) {
      for (let at = from + 1; at < to; at++) {
        if (isMark(tokens[at], '*')) hidden = true;
        else if (tokens[at]?.text === name && !isName(tokens[at + 1], 'as') && !isMark(tokens[at + 1], '.')) return true;
      }
    } else if (tokens[from]?.text === name && isMark(tokens[from + 1], '=', ':')) {
      if (indent === 0) return true;
      hidden = true;
    } else if (isName(tokens[from], 'globals', 'setattr')) hidden = true;
  }
  return hidden ? undefined : false;
}

/** Blocks that catch every error and let the invocation count as a success. */
export function swallowsErrors(source: string, handler = 'handler'): SwallowedError[] {
  if (!source.includes('except')) return [];
  const tokens = pythonTokens(source);
  const lines = linesOf(tokens);
  const ends = blockEnds(lines);
  const body = bodyOf(tokens, lines, ends, functionName(handler));
  const found: SwallowedError[] = [];
  for (const [index, line] of lines.entries()) {
    if (!catchesAll(tokens, line)) continue;
    const end = ends[index] as number;
    const [from, to] = [bodyStart(tokens, line), lines[end - 1]?.to ?? tokens.length];
    // Nobody handles one error at such length; and blocks within blocks shall not cost the square of their depth.
    if (to - from > 2000 || has(tokens, from, to, 'raise', 'exit', '_exit', 'abort')) continue;
    const status = errorStatus(tokens, from, to);
    const at = (tokens[line.from] as Token).line;
    if (status !== undefined && has(tokens, from, to, 'return')) found.push(swallowed(at, status));
    else if (status === undefined && body && index > body.from && end <= body.to) {
      if (onlyLogs(tokens, [{ ...line, from }, ...lines.slice(index + 1, end)]) && isLast(tokens, lines, ends, end, body.to))
        found.push(swallowed(at, undefined));
    }
  }
  return found;
}

/** The lines of a function, its first being that of `def`. */
function bodyOf(tokens: readonly Token[], lines: readonly Line[], ends: readonly number[], name: string): { from: number; to: number } | undefined {
  for (const [index, { from }] of lines.entries()) {
    const def = isName(tokens[from], 'async') ? from + 1 : from;
    if (isName(tokens[def], 'def') && tokens[def + 1]?.text === name) return { from: index, to: ends[index] as number };
  }
  return undefined;
}

function has(tokens: readonly Token[], from: number, to: number, ...names: string[]): boolean {
  for (let at = from; at < to; at++) if (isName(tokens[at], ...names)) return true;
  return false;
}

/** Every line calls something that logs, or does nothing. */
function onlyLogs(tokens: readonly Token[], lines: readonly Line[]): boolean {
  return lines.every(({ from, to }) => {
    const first = tokens[from];
    if (from >= to || isName(first, 'pass') || isMark(first, '...')) return true;
    if (isMark(first, '.')) return to - from === 3;
    if (isName(first, 'print')) return isMark(tokens[from + 1], '(');
    return isName(first, 'logger', 'logging', 'log', 'LOGGER', 'LOG', 'traceback', '_logger') && isMark(tokens[from + 1], '.');
  });
}

/** After the block nothing is done but to return. */
function isLast(tokens: readonly Token[], lines: readonly Line[], ends: readonly number[], end: number, last: number): boolean {
  let at = end;
  while (at < last && isName(tokens[lines[at]?.from ?? 0], 'except', 'finally', 'else')) at = ends[at] as number;
  return at >= last || isName(tokens[lines[at]?.from ?? 0], 'return');
}
