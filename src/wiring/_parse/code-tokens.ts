/** What the scans of both languages share: tokens, and walking among them. */

export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'mark' | 'other';
  /** Of a string: what is between its quotes, with escapes as written. */
  readonly text: string;
  readonly line: number;
  /** Of the first token of a logical line in Python: how far it is indented. */
  readonly indent?: number;
}

export interface EnvironmentRead {
  /** Empty where the name is computed. */
  readonly name: string;
  /** The code goes on without it. */
  readonly optional: boolean;
  /** It goes on with nothing: no default stands beside the read. */
  readonly withoutDefault?: true;
  /** The name is no literal, or the whole environment is handed on. */
  readonly dynamic?: true;
  readonly line: number;
}

export interface SwallowedError {
  readonly line: number;
  readonly kind: 'answers-500' | 'logs-only';
  /** Half a sentence: "catches every error and returns status 500". */
  readonly what: string;
}

const partners: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** For each opening bracket the index of its closing one; the end of the tokens where there is none. */
export function bracketEnds(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'mark') continue;
    if (Object.hasOwn(partners, text)) open.push(index);
    else if (text === ')' || text === ']' || text === '}') {
      const start = open.at(-1);
      if (start === undefined || partners[tokens[start]?.text ?? ''] !== text) continue;
      open.pop();
      ends.set(start, index);
    }
  }
  for (const start of open) ends.set(start, tokens.length);
  return ends;
}

export const isMark = (token: Token | undefined, ...texts: string[]): boolean => token?.kind === 'mark' && texts.includes(token.text);
export const isName = (token: Token | undefined, ...texts: string[]): boolean =>
  token?.kind === 'name' && (texts.length === 0 || texts.includes(token.text));

/** The status of an error that some code gives: `statusCode: 500`, `'statusCode': 400`, `status_code=500`, `return answer(502, …)`. */
export function errorStatus(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const { kind, text } = tokens[at] as Token;
    if ((kind === 'name' || kind === 'string') && /^(?:statusCode|status_code)$/.test(text) && isMark(tokens[at + 1], ':', '=')) {
      const status = tokens[at + 2];
      if (isErrorStatus(status)) return status?.text;
    }
    if (kind !== 'name' || text !== 'return') continue;
    let call = at + 1;
    while (isName(tokens[call]) || isMark(tokens[call], '.')) call += 1;
    if (call > at + 1 && isMark(tokens[call], '(') && isErrorStatus(tokens[call + 1])) return tokens[call + 1]?.text;
  }
  return undefined;
}

const isErrorStatus = (token: Token | undefined): boolean => (token?.kind === 'number' || token?.kind === 'string') && /^[45]\d\d$/.test(token.text);

/** Tells what a block swallows in the same words for both languages. */
export function swallowed(line: number, status: string | undefined): SwallowedError {
  if (status !== undefined) return { line, kind: 'answers-500', what: `catches every error and returns status ${status}` };
  return { line, kind: 'logs-only', what: 'catches every error, logs it at most, and returns as if all were well' };
}

/** Whoever guards a name once, by asking whether it is there, has it optional everywhere. */
export function settle(reads: readonly EnvironmentRead[], guarded: ReadonlySet<string>): EnvironmentRead[] {
  return reads.map((read) =>
    read.optional || read.name === '' || !guarded.has(read.name) ? read : { ...read, optional: true, withoutDefault: true },
  );
}
