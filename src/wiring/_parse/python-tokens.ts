import type { Token } from './code-tokens.ts';

const space = /[^\S\n]+/y;
const name = /[\p{L}\p{Nl}_][\p{L}\p{N}_]*/uy;
const number = /0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*)?\.?[\d_]*(?:[eE][+-]?\d+)?[jJ]?/y;
const mark = /\*\*=?|\/\/=?|->|:=|[-+*/%@&|^=<>!]=|[^\w\s]/uy;

/**
 * Tokens of Python. The first of each logical line has its indentation; what stands in the braces of an f-string stands in
 * parentheses before it. Text that is no Python gives some tokens too, and never an error.
 */
export function pythonTokens(source: string, firstLine = 1, isExpression = false): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = firstLine;
  let depth = 0;
  let indent: number | undefined = isExpression ? undefined : 0;
  /** Between an opening triple quote and its end there may be none, and then it is sought once. */
  const unclosed = new Set<string>();

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? '';
  };
  const skip = (length: number): void => {
    for (const end = at + length; at < end; at++) if (source[at] === '\n') line += 1;
  };
  const push = (kind: Token['kind'], text: string, length: number): void => {
    tokens.push({ kind, text, line, ...(indent === undefined ? {} : { indent }) });
    indent = undefined;
    skip(length);
  };

  while (at < source.length) {
    const letter = source[at] as string;
    const blank = match(space);
    if (blank) {
      if (indent !== undefined && source[at - 1] !== '\\') indent += width(blank);
      skip(blank.length);
    } else if (letter === '\n') {
      skip(1);
      if (depth === 0 && !isExpression) indent = 0;
    } else if (letter === '\\' && source[at + 1] === '\n') skip(2);
    else if (letter === '#') {
      const end = source.indexOf('\n', at);
      skip((end < 0 ? source.length : end) - at);
    } else if (letter === '"' || letter === "'") quoted('');
    else {
      const word = match(name);
      const digits = word === '' && /[\d.]/.test(letter) ? match(number) : '';
      if (/^(?:[rbuft]|[rbft]{2})$/i.test(word) && /["']/.test(source[at + word.length] ?? '')) quoted(word);
      else if (word !== '') push('name', word, word.length);
      else if (digits !== '' && digits !== '.') push('number', digits, digits.length);
      else {
        const text = match(mark) || letter;
        push('mark', text, text.length);
        if ('([{'.includes(text)) depth += 1;
        else if (')]}'.includes(text)) depth = Math.max(0, depth - 1);
      }
    }
  }
  return tokens;

  function quoted(prefix: string): void {
    const start = at + prefix.length;
    const letter = source[start] as string;
    const triple = source.startsWith(letter.repeat(3), start) && !unclosed.has(letter);
    const quote = triple ? letter.repeat(3) : letter;
    let end = start + quote.length;
    while (end < source.length && !source.startsWith(quote, end) && (triple || source[end] !== '\n')) end += source[end] === '\\' ? 2 : 1;
    if (triple && end >= source.length) unclosed.add(letter);
    const text = source.slice(start + quote.length, end);
    const holes = /[ft]/i.test(prefix) && !isExpression ? holesOf(text) : [];
    for (const hole of holes) {
      push('mark', '(', 0);
      // One by one: there may be more than a call takes arguments.
      for (const token of pythonTokens(hole, line, true)) tokens.push(token);
      push('mark', ')', 0);
    }
    const length = Math.min(end + quote.length, source.length) - at;
    if (holes.length > 0) push('other', 'f', length);
    else push('string', text, length);
  }
}

const width = (blank: string): number => {
  let columns = 0;
  for (const letter of blank) columns = letter === '\t' ? columns + 8 - (columns % 8) : columns + 1;
  return columns;
};

/** What stands in the braces of an f-string. */
function holesOf(text: string): string[] {
  const holes: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '{' && depth === 0 && text[at + 1] === '{') at += 1;
    else if (letter === '{') {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (letter === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) holes.push(text.slice(start, at));
    }
  }
  return holes;
}
