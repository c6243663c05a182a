import { bracketEnds, type EnvironmentRead, isMark, isName, settle, type Token } from './code-tokens.ts';
import { javascriptTokens } from './javascript-tokens.ts';

export { handlerExists, swallowsErrors } from './javascript-handler.ts';

/** What JavaScript reads of its environment, in the order of the source. */
export function environmentReads(source: string): EnvironmentRead[] {
  if (!source.includes('env')) return [];
  const tokens = javascriptTokens(source);
  const ends = bracketEnds(tokens);
  const starts = new Map([...ends].map(([start, end]) => [end, start]));
  const aliases = aliasesOf(tokens);
  const reads: EnvironmentRead[] = [];
  const guarded = new Set<string>();
  const written = new Set<string>();
  /** Brackets that are open, so that the condition of an `if` is known from a call's arguments. */
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (isMark(token, '(', '[', '{')) open.push(index);
    else if (isMark(token, ')', ']', '}')) open.pop();
    const after = endOfEnvironment(tokens, index, aliases);
    if (after !== undefined) read(index, after);
  }
  return settle(
    reads.filter(({ name }) => !written.has(name)),
    guarded,
  );

  function read(from: number, after: number): void {
    const { line } = tokens[from] as Token;
    const dot = tokens[after];
    const step = isMark(dot, '?.') && isMark(tokens[after + 1], '[') ? after + 1 : after;
    if (isMark(tokens[step], '[')) {
      const close = ends.get(step) ?? tokens.length;
      const inner = tokens[step + 1];
      if (inner?.kind === 'string' && close === step + 2) named(inner.text, from, close + 1);
      else reads.push({ name: '', optional: true, dynamic: true, line });
    } else if (isMark(dot, '.', '?.') && isName(tokens[after + 1])) named((tokens[after + 1] as Token).text, from, after + 2);
    else if (isMark(tokens[from - 1], '=') && isMark(tokens[from - 2], '}'))
      reads.push(...destructured(tokens, starts.get(from - 2) ?? from - 2, from - 2));
    else if (isName(tokens[from - 1], 'in') && tokens[from - 2]?.kind === 'string') guarded.add((tokens[from - 2] as Token).text);
    else if (!isMark(tokens[from - 1], '=') && !isMark(dot, '=')) reads.push({ name: '', optional: true, dynamic: true, line });
  }

  function named(name: string, from: number, after: number): void {
    const [before, next] = [tokens[from - 1], tokens[after]];
    const { line } = tokens[from] as Token;
    if (isMark(next, '=')) return void written.add(name);
    if (isName(before, 'delete')) return;
    if (isMark(next, '??', '||', '??=', '||=')) return void reads.push({ name, optional: true, line });
    const around = open.at(-1);
    const condition = around !== undefined && isMark(tokens[around], '(') && isName(tokens[around - 1], 'if', 'while') ? around : undefined;
    const asks = condition !== undefined || isMark(before, '!') || isMark(next, '?', '&&') || isName(before, 'typeof');
    // Who stops without it needs it.
    if (asks && !(condition !== undefined && throwsAfter(condition))) {
      guarded.add(name);
      reads.push({ name, optional: true, withoutDefault: true, line });
    } else if (!asks && isMark(next, '?.', '===', '!==', '==', '!=')) reads.push({ name, optional: true, withoutDefault: true, line });
    else reads.push({ name, optional: false, line });
  }

  function throwsAfter(condition: number): boolean {
    const after = (ends.get(condition) ?? tokens.length) + 1;
    const body = isMark(tokens[after], '{') ? after + 1 : after;
    return isName(tokens[body], 'throw') || (isName(tokens[body], 'process') && isName(tokens[body + 2], 'exit'));
  }
}

/** Names that stand for `process.env`. */
function aliasesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const aliases = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (!isName(token, 'process') && !(token.kind === 'string' && /^(?:node:)?process$/.test(token.text))) continue;
    const before = tokens[index - 2];
    // const env = process.env
    const whole = isName(token) && isMark(tokens[index + 1], '.') && isName(tokens[index + 2], 'env') && !isMark(tokens[index + 3], '.', '?.', '[');
    if (whole && isMark(tokens[index - 1], '=') && before && isName(before)) aliases.add(before.text);
    // const { env } = process, import { env } from 'process'
    const source = isName(token) ? isMark(tokens[index - 1], '=') && !isMark(tokens[index + 1], '.', '[') : isName(tokens[index - 1], 'from');
    if (!source || !isMark(before, '}')) continue;
    for (let at = index - 3; at > index - 40 && at >= 0 && !isMark(tokens[at], '{'); at--) {
      if (!isName(tokens[at], 'env')) continue;
      const renamed = isMark(tokens[at + 1], ':') || isName(tokens[at + 1], 'as') ? tokens[at + 2] : tokens[at];
      if (renamed && isName(renamed)) aliases.add(renamed.text);
    }
  }
  return aliases;
}

/** Where `process.env`, or an alias that is read, ends that begins here. */
function endOfEnvironment(tokens: readonly Token[], index: number, aliases: ReadonlySet<string>): number | undefined {
  const token = tokens[index] as Token;
  if (token.kind !== 'name') return undefined;
  const isMember = isMark(tokens[index - 1], '.', '?.');
  if (token.text === 'process' && (!isMember || isName(tokens[index - 2], 'globalThis', 'global'))) {
    if (isMark(tokens[index + 1], '.', '?.') && isName(tokens[index + 2], 'env')) return index + 3;
    if (isMark(tokens[index + 1], '[') && tokens[index + 2]?.text === 'env' && isMark(tokens[index + 3], ']')) return index + 4;
  }
  if (!aliases.has(token.text) || isMember) return undefined;
  const isRead =
    isMark(tokens[index + 1], '.', '?.', '[') ||
    isName(tokens[index - 1], 'in') ||
    (isMark(tokens[index - 1], '=') && isMark(tokens[index - 2], '}'));
  return isRead ? index + 1 : undefined;
}

/** `{ A, B: b = 'x', ...rest } = process.env`, from brace to brace. */
function destructured(tokens: readonly Token[], start: number, close: number): EnvironmentRead[] {
  const reads: EnvironmentRead[] = [];
  let depth = 0;
  let isKey = true;
  for (let at = start + 1; at < close; at++) {
    const token = tokens[at] as Token;
    if (isMark(token, '{', '(', '[')) depth += 1;
    else if (isMark(token, '}', ')', ']')) depth -= 1;
    else if (depth > 0) continue;
    else if (isMark(token, ',')) isKey = true;
    else if (isMark(token, '=')) makeOptional(reads);
    else if (isKey && isMark(token, '...')) {
      reads.push({ name: '', optional: true, dynamic: true, line: token.line });
      isKey = false;
    } else if (isKey && (token.kind === 'name' || token.kind === 'string')) {
      reads.push({ name: token.text, optional: false, line: token.line });
      isKey = false;
    }
  }
  return reads;
}

/** The last of them has a default. */
function makeOptional(reads: EnvironmentRead[]): void {
  const last = reads.pop();
  if (last) reads.push({ ...last, optional: true });
}
