import { type EnvironmentRead, isMark, isName, settle, type Token } from './code-tokens.ts';
import { blockEnds, catchesAll, type Line, linesOf } from './python-blocks.ts';
import { pythonTokens } from './python-tokens.ts';

export { handlerExists, swallowsErrors } from './python-handler.ts';

interface Names {
  /** What stands for `os`, for `os.environ`, and for `os.getenv`. */
  readonly modules: Set<string>;
  readonly environments: Set<string>;
  readonly getters: Set<string>;
}

/** What Python reads of its environment, in the order of the source. */
export function environmentReads(source: string): EnvironmentRead[] {
  if (!/environ|getenv/.test(source)) return [];
  const tokens = pythonTokens(source);
  const names = namesOf(tokens);
  const forgiven = forgivenLines(tokens);
  const reads: EnvironmentRead[] = [];
  const guarded = new Set<string>();
  const written = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'name' || isMark(tokens[index - 1], '.')) continue;
    const isModule = names.modules.has(token.text) && isMark(tokens[index + 1], '.');
    const member = isModule ? tokens[index + 2] : undefined;
    if (names.getters.has(token.text) && isMark(tokens[index + 1], '(')) got(index, index + 1);
    else if (isName(member, 'getenv') && isMark(tokens[index + 3], '(')) got(index, index + 3);
    else if (isName(member, 'environ')) environment(index, index + 3);
    else if (names.environments.has(token.text) && !isName(tokens[index - 1], 'import', 'as') && !isMark(tokens[index + 1], '='))
      environment(index, index + 1);
  }
  return settle(
    reads.filter(({ name }) => !written.has(name)),
    guarded,
  );

  function environment(from: number, after: number): void {
    const { line } = tokens[from] as Token;
    const [step, what] = [tokens[after], tokens[after + 1]];
    if (isMark(step, '[')) {
      const isLiteral = what?.kind === 'string' && isMark(tokens[after + 2], ']');
      if (!isLiteral) reads.push({ name: '', optional: true, dynamic: true, line });
      else if (isMark(tokens[after + 3], '=')) written.add(what.text);
      else if (!isName(tokens[from - 1], 'del')) {
        reads.push({ name: what.text, line, ...(forgiven.has(line) ? { optional: true, withoutDefault: true } : { optional: false }) });
      }
    } else if (isMark(step, '.') && isName(what, 'get', 'pop', 'setdefault') && isMark(tokens[after + 2], '(')) {
      got(from, after + 2, isName(what, 'pop'));
    } else if (isMark(step, '.') && isName(what, 'update')) return;
    else if (isName(tokens[from - 1], 'in') && !isMark(step, '.')) asked(from);
    else if (!isMark(tokens[from - 1], '=') || isMark(step, '.')) reads.push({ name: '', optional: true, dynamic: true, line });
  }

  /** `get('X')` and `get('X', 'default')`, from the parenthesis. */
  function got(from: number, open: number, isStrict = false): void {
    const { line } = tokens[from] as Token;
    const name = tokens[open + 1];
    const end = tokens[open + 2];
    if (name?.kind !== 'string' || !isMark(end, ',', ')')) reads.push({ name: '', optional: true, dynamic: true, line });
    else if (isMark(end, ',') && !isMark(tokens[open + 3], ')')) reads.push({ name: name.text, optional: true, line });
    else if (isName(tokens[open + 3], 'or')) reads.push({ name: name.text, optional: true, line });
    else if (isStrict) reads.push({ name: name.text, optional: false, line });
    else reads.push({ name: name.text, optional: true, withoutDefault: true, line });
  }

  /** `'X' in os.environ`; but who raises without it needs it. */
  function asked(from: number): void {
    const at = isName(tokens[from - 2], 'not') ? from - 3 : from - 2;
    const name = tokens[at];
    if (name?.kind !== 'string') return;
    let after = from;
    while (after < tokens.length && !isMark(tokens[after], ':')) {
      if (after > from + 20) break;
      after += 1;
    }
    if (!isName(tokens[after + 1], 'raise')) guarded.add(name.text);
  }
}

/** What the source calls `os`, `environ` and `getenv`. */
function namesOf(tokens: readonly Token[]): Names {
  const names: Names = { modules: new Set(['os']), environments: new Set(), getters: new Set() };
  for (const { from, to } of linesOf(tokens)) {
    if (isName(tokens[from], 'from') && isName(tokens[from + 1], 'os') && isName(tokens[from + 2], 'import')) {
      for (let at = from + 3; at < to; at++) {
        const known = isName(tokens[at], 'environ') ? names.environments : isName(tokens[at], 'getenv') ? names.getters : undefined;
        const renamed = isName(tokens[at + 1], 'as') ? tokens[at + 2] : tokens[at];
        if (known && renamed) known.add(renamed.text);
      }
    } else if (isName(tokens[from], 'import')) {
      for (let at = from + 1; at < to; at++)
        if (isName(tokens[at], 'os') && isName(tokens[at + 1], 'as')) names.modules.add(tokens[at + 2]?.text ?? '');
    } else if (isMark(tokens[from + 1], '=') && isName(tokens[from + 2], 'os') && isName(tokens[from + 4], 'environ', 'getenv') && from + 5 === to) {
      (tokens[from + 4]?.text === 'environ' ? names.environments : names.getters).add(tokens[from]?.text ?? '');
    }
  }
  return names;
}

/** The lines, by number, of blocks after which a missing key is caught and the code goes on. */
function forgivenLines(tokens: readonly Token[]): ReadonlySet<number> {
  const lines = linesOf(tokens);
  const ends = blockEnds(lines);
  const forgiven = new Set<number>();
  /** Outer blocks come first, and what they forgive is not looked through again. */
  let done = 0;
  for (const [index, line] of lines.entries()) {
    if (index < done || !isName(tokens[line.from], 'try')) continue;
    const end = ends[index] as number;
    const next = lines[end];
    if (!next || next.indent !== line.indent || !catchesAll(tokens, next, 'KeyError') || raises(tokens, lines, end, ends[end] as number)) continue;
    for (const { from, to } of lines.slice(index, end)) for (let at = from; at < to; at++) forgiven.add((tokens[at] as Token).line);
    done = end;
  }
  return forgiven;
}

function raises(tokens: readonly Token[], lines: readonly Line[], from: number, to: number): boolean {
  const last = lines[to - 1]?.to ?? tokens.length;
  for (let at = lines[from]?.from ?? last; at < last; at++) if (isName(tokens[at], 'raise', 'exit')) return true;
  return false;
}
