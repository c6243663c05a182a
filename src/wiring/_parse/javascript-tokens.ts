import type { Token } from './code-tokens.ts';

/** Words after which a slash begins a regular expression, not a division. */
const beforeRegex = new Set(['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'else', 'do', 'instanceof', 'yield', 'await']);

const space = /[\s\uFEFF]+/y;
const name = /[\p{L}\p{Nl}$_#][\p{L}\p{N}$_\u200C\u200D]*/uy;
const number = /(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*\.?[\d_]*(?:[eE][+-]?\d+)?|\.\d[\d_]*(?:[eE][+-]?\d+)?)n?/y;
const comment = /\/\/[^\n]*|\/\*/y;
const mark = /\?\?=|\|\|=|&&=|===|!==|\.\.\.|=>|\?\.(?!\d)|\?\?|\|\||&&|==|!=|[^\w\s]/uy;

/**
 * Tokens of JavaScript. A template literal without holes is a string; in one with holes each hole stands in parentheses. Text that is
 * no JavaScript gives some tokens too, and never an error.
 */
export function javascriptTokens(source: string): Token[] {
  const tokens: Token[] = [];
  /** Of the templates around: how many braces are open in the hole. */
  const holes: number[] = [];
  let at = 0;
  let line = 1;
  /** Where a line ends in which a slash that could begin a regular expression begins none. */
  let noRegexBefore = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  const skip = (length: number): void => {
    for (const end = at + length; at < end; at++) if (source[at] === '\n') line += 1;
  };
  const push = (kind: Token['kind'], text: string, length: number): void => {
    tokens.push({ kind, text, line });
    skip(length);
  };

  while (at < source.length) {
    const letter = source[at] as string;
    const blank = match(space);
    if (blank) skip(blank.length);
    else if (letter === '"' || letter === "'") quoted(letter);
    else if (letter === '`') template(at + 1, true);
    else if (letter === '/' && match(comment)) comments(match(comment) as string);
    else if (letter === '/' && at >= noRegexBefore && regexMayStand(tokens.at(-1))) push('other', '/', regexLength());
    else {
      const word = match(name);
      const digits = word === undefined && /[\d.]/.test(letter) ? match(number) : undefined;
      if (word) push('name', word, word.length);
      else if (digits) push('number', digits, digits.length);
      else brace(match(mark) ?? letter);
    }
  }
  return tokens;

  function quoted(quote: string): void {
    let end = at + 1;
    while (end < source.length && source[end] !== quote && source[end] !== '\n') end += source[end] === '\\' ? 2 : 1;
    push('string', source.slice(at + 1, end), end + 1 - at);
  }

  function comments(start: string): void {
    const end = start === '/*' ? source.indexOf('*/', at + 2) : -1;
    skip(start !== '/*' ? start.length : end < 0 ? source.length - at : end + 2 - at);
  }

  /** Of a regular expression; of the slash alone where none ends on this line. */
  function regexLength(): number {
    let inClass = false;
    let end = at + 1;
    for (; end < source.length && source[end] !== '\n'; end++) {
      if (source[end] === '\\') end += 1;
      else if (source[end] === '/' && !inClass) {
        for (end += 1; /[a-z]/.test(source[end] ?? ''); ) end += 1;
        return end - at;
      } else if (source[end] === '[') inClass = true;
      else if (source[end] === ']') inClass = false;
    }
    noRegexBefore = end;
    return 1;
  }

  /** A piece of a template, up to its end or its next hole. */
  function template(from: number, isFirst: boolean): void {
    let end = from;
    while (end < source.length && source[end] !== '`' && !(source[end] === '$' && source[end + 1] === '{')) end += source[end] === '\\' ? 2 : 1;
    const isHole = source[end] === '$' && end < source.length;
    push(isFirst && !isHole ? 'string' : 'other', isFirst && !isHole ? source.slice(from, end) : '`', end + (isHole ? 2 : 1) - at);
    if (!isHole) return;
    holes.push(0);
    tokens.push({ kind: 'mark', text: '(', line });
  }

  function brace(text: string): void {
    const inHole = holes.length - 1;
    if (inHole >= 0 && text === '{') holes[inHole] = (holes[inHole] as number) + 1;
    if (inHole >= 0 && text === '}') {
      if (holes[inHole] === 0) {
        holes.pop();
        tokens.push({ kind: 'mark', text: ')', line });
        return template(at + 1, false);
      }
      holes[inHole] = (holes[inHole] as number) - 1;
    }
    push('mark', text, text.length);
  }
}

function regexMayStand(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === 'name') return beforeRegex.has(before.text);
  return before.kind === 'mark' && !/[)\]}]/.test(before.text);
}
