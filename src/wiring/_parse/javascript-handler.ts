import { bracketEnds, errorStatus, isMark, isName, type SwallowedError, swallowed, type Token } from './code-tokens.ts';
import { javascriptTokens } from './javascript-tokens.ts';

const functionName = (handler: string): string => handler.slice(handler.lastIndexOf('.') + 1);

/** Whether the code exports the function that `index.handler` names; undefined where that cannot be seen. */
export function handlerExists(source: string, handler: string): boolean | undefined {
  const name = functionName(handler);
  const tokens = javascriptTokens(source);
  const ends = bracketEnds(tokens);
  let hidden = false;
  let hasGetter = false;
  /** Until where braces were looked into: what is in them exports nothing by itself. */
  let seen = 0;
  for (const [index, token] of tokens.entries()) {
    if (index < seen) continue;
    const next = tokens[index + 1];
    // `{ handler: () => … }` is how bundlers hand on an export where they have shortened all other names.
    if (isName(token, name) && isMark(next, ':') && isMark(tokens[index + 2], '(') && isMark(tokens[index + 4], '=>')) hasGetter = true;
    if (token.kind === 'string' && token.text === name && isMark(tokens[index - 1], ',') && isName(tokens[index - 2], 'exports')) return true;
    if (isName(token, 'exports') && isMark(next, '.') && tokens[index + 2]?.text === name && isMark(tokens[index + 3], '=')) return true;
    if (isName(token, 'exports') && isMark(next, '[')) {
      if (tokens[index + 2]?.kind !== 'string') hidden = true;
      else if (tokens[index + 2]?.text === name) return true;
    }
    const isWhole = isName(token, 'exports') && isMark(next, '=');
    // What bundlers write for the names that a module exports.
    const isBundled = isName(token, '__export') && isMark(next, '(') && isMark(tokens[index + 3], ',');
    if (isWhole || isBundled) {
      const open = index + (isWhole ? 2 : 4);
      const found = isMark(tokens[open], '{') ? hasKey(tokens, open, name) : undefined;
      if (isMark(tokens[open], '{')) seen = ends.get(open) ?? tokens.length;
      if (found) return true;
      if (found === undefined) hidden = true;
    }
    if (isName(token, '__exportStar', '__reExport') || (isName(token, 'assign') && isName(tokens[index + 2], 'exports', 'module'))) hidden = true;
    if (isName(token, 'export') && !isMark(tokens[index - 1], '.')) {
      const found = exportsName(tokens, index + 1, name);
      if (isMark(tokens[index + 1], '{')) seen = ends.get(index + 1) ?? tokens.length;
      if (found) return true;
      if (found === undefined) hidden = true;
    }
  }
  if (hidden) return hasGetter ? true : undefined;
  return false;
}

/** Whether an object literal has the key; undefined where it is spread from another and has none. */
function hasKey(tokens: readonly Token[], open: number, name: string): boolean | undefined {
  let depth = 0;
  let hidden = false;
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isMark(token, '{', '(', '[')) depth += 1;
    else if (isMark(token, '}', ')', ']')) depth -= 1;
    if (depth === 0) break;
    if (depth !== 1) continue;
    if (isMark(token, '...')) hidden = true;
    const isKey = isMark(tokens[at - 1], '{', ',') || isName(tokens[at - 1], 'async', 'get');
    if (isKey && token.text === name && token.kind !== 'mark') return true;
  }
  return hidden ? undefined : false;
}

/** Of an `export` statement. */
function exportsName(tokens: readonly Token[], from: number, name: string): boolean | undefined {
  if (isMark(tokens[from], '*')) return isName(tokens[from + 1], 'as') ? tokens[from + 2]?.text === name : undefined;
  if (isName(tokens[from], 'default')) return name === 'default';
  if (isMark(tokens[from], '{')) {
    for (let at = from + 1; at < tokens.length && !isMark(tokens[at], '}'); at++) {
      if (tokens[at]?.text === name && !isName(tokens[at + 1], 'as')) return true;
    }
    return false;
  }
  // export const a = 1, handler = …; its first name, or one that destructuring makes.
  const words = tokens.slice(from, from + 4);
  if (words.some((word) => word.kind === 'name' && word.text === name)) return true;
  return isMark(tokens[from + 1], '{', '[') ? undefined : false;
}

/** Blocks that catch every error and let the invocation count as a success. */
export function swallowsErrors(source: string, handler = 'handler'): SwallowedError[] {
  if (!source.includes('catch')) return [];
  const tokens = javascriptTokens(source);
  const ends = bracketEnds(tokens);
  const body = bodyOf(tokens, ends, functionName(handler));
  const found: SwallowedError[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!isName(token, 'catch')) continue;
    const block = isMark(tokens[index - 1], '.') ? callbackBody(tokens, ends, index) : catchBody(tokens, ends, index);
    // Nobody handles one error at such length; and blocks within blocks shall not cost the square of their depth.
    if (!block || block.to - block.from > 2000 || rethrows(tokens, block)) continue;
    const status = errorStatus(tokens, block.from, block.to);
    const returns = block.isExpression || has(tokens, block, 'return', 'callback');
    if (status !== undefined && returns) found.push(swallowed(token.line, status));
    else if (status === undefined && isInside(block, body) && onlyLogs(tokens, ends, block) && isLast(tokens, ends, block, body)) {
      found.push(swallowed(token.line, undefined));
    }
  }
  return found;
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly isExpression?: boolean;
}

type Ends = ReadonlyMap<number, number>;

function catchBody(tokens: readonly Token[], ends: Ends, index: number): Block | undefined {
  const open = isMark(tokens[index + 1], '(') ? (ends.get(index + 1) ?? tokens.length) + 1 : index + 1;
  return isMark(tokens[index - 1], '}') && isMark(tokens[open], '{') ? { from: open + 1, to: ends.get(open) ?? tokens.length } : undefined;
}

/** Of `.catch((error) => …)`. */
function callbackBody(tokens: readonly Token[], ends: Ends, index: number): Block | undefined {
  if (!isMark(tokens[index + 1], '(')) return undefined;
  const end = ends.get(index + 1) ?? tokens.length;
  return functionBody(tokens, ends, index + 2, Math.min(end, index + 40), end);
}

/** The body of the first function that begins between two places. */
function functionBody(tokens: readonly Token[], ends: Ends, from: number, until: number, end: number): Block | undefined {
  for (let at = from; at < until; at++) {
    if (isMark(tokens[at], ';')) return undefined;
    if (isName(tokens[at], 'function')) {
      while (at < until && !isMark(tokens[at], '(')) at += 1;
      const open = (ends.get(at) ?? tokens.length) + 1;
      return isMark(tokens[open], '{') ? { from: open + 1, to: ends.get(open) ?? tokens.length } : undefined;
    }
    if (!isMark(tokens[at], '=>')) continue;
    const open = at + 1;
    return isMark(tokens[open], '{') ? { from: open + 1, to: ends.get(open) ?? tokens.length } : { from: open, to: end, isExpression: true };
  }
  return undefined;
}

/** The body of the function of a name, be it declared, assigned, wrapped or a method of what is exported. */
function bodyOf(tokens: readonly Token[], ends: Ends, name: string): Block | undefined {
  for (const [index, token] of tokens.entries()) {
    if (token.text !== name || token.kind !== 'name') continue;
    if (isName(tokens[index - 1], 'function')) return functionBody(tokens, ends, index - 1, index + 40, tokens.length);
    if (isMark(tokens[index + 1], '=', ':')) {
      const body = functionBody(tokens, ends, index + 2, Math.min(tokens.length, index + 60), tokens.length);
      if (body && !body.isExpression) return body;
    }
    const after = isMark(tokens[index + 1], '(') ? (ends.get(index + 1) ?? tokens.length) + 1 : undefined;
    if (after !== undefined && isMark(tokens[after], '{') && !isMark(tokens[index - 1], '.'))
      return { from: after + 1, to: ends.get(after) ?? tokens.length };
  }
  return undefined;
}

const rethrowing = ['throw', 'reject', 'fail', 'exit', 'abort'];

function rethrows(tokens: readonly Token[], block: Block): boolean {
  if (has(tokens, block, ...rethrowing)) return true;
  for (let at = block.from; at < block.to; at++) {
    // callback(error) tells Lambda, callback(null, …) does not.
    if (isName(tokens[at], 'callback', 'cb', 'done') && isMark(tokens[at + 1], '(') && !isName(tokens[at + 2], 'null', 'undefined')) return true;
  }
  return false;
}

function has(tokens: readonly Token[], { from, to }: Block, ...names: string[]): boolean {
  for (let at = from; at < to; at++) if (isName(tokens[at], ...names)) return true;
  return false;
}

const isInside = (inner: Block, outer: Block | undefined): boolean => outer !== undefined && inner.from > outer.from && inner.to <= outer.to;

/** Every statement of the block is a call of something that logs. */
function onlyLogs(tokens: readonly Token[], ends: Ends, { from, to }: Block): boolean {
  let at = from;
  while (at < to) {
    if (isMark(tokens[at], ';')) {
      at += 1;
      continue;
    }
    if (!isName(tokens[at], 'console', 'logger', 'log', 'Logger', 'LOG', 'tracer')) return false;
    while (at < to && (isName(tokens[at]) || isMark(tokens[at], '.'))) at += 1;
    if (!isMark(tokens[at], '(')) return false;
    at = (ends.get(at) ?? to) + 1;
  }
  return true;
}

/** After the block nothing is done but to return. */
function isLast(tokens: readonly Token[], ends: Ends, block: Block, body: Block | undefined): boolean {
  let at = block.to + (block.isExpression ? 0 : 1);
  const end = body?.to ?? tokens.length;
  if (isName(tokens[at], 'finally') && isMark(tokens[at + 1], '{')) at = (ends.get(at + 1) ?? end) + 1;
  for (const most = at + 200; at < most && at < end && isMark(tokens[at], ';', '}', ')', ','); ) at += 1;
  return at >= end || isName(tokens[at], 'return');
}
