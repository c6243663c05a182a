/** What is wrong with a JSON text, and where. */
export interface JsonProblem {
  readonly offset: number;
  readonly message: string;
}

/** An object or list that is open while reading. */
interface Open {
  readonly offset: number;
  /** The keys read so far and their offsets; undefined for a list. */
  readonly keys: Map<string, number> | undefined;
}

/** What may come next. `first…` and `next…` differ in whether the closing bracket may come instead. */
type Expected = 'value' | 'first value' | 'key' | 'first key' | 'separator';

const ESCAPES = '"\\/bfnrt';
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;

/**
 * Reads JSON to the letter for the first thing that is wrong, a key given twice included. It runs only when something
 * is known to be wrong, so it is written to explain and not to be fast; it keeps its own stack, as the text may hold anything.
 */
export function findJsonProblem(text: string, lineOf: (offset: number) => number): JsonProblem | undefined {
  const stack: Open[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const problem = (message: string, offset = at): JsonProblem => ({ offset, message });

  for (;;) {
    while (isSpace(text[at])) at++;
    const open = stack.at(-1);
    const char = text[at];
    if (char === undefined) {
      if (open) return problem(`the file ends inside ${open.keys ? 'an' : 'a'} ${kind(open)} that opens on line ${lineOf(open.offset)}`);
      return expected === 'separator' ? undefined : problem('the file is empty');
    }
    if (char === '/' || char === '#') return problem('JSON has no comments: remove this one, or write the template as YAML');

    if (char === '}' || char === ']') {
      const closes = open && (open.keys ? '}' : ']');
      if (!open) return problem(`unexpected "${char}": nothing is open here`);
      if (char !== closes)
        return problem(`unexpected "${char}": the ${kind(open)} that opens on line ${lineOf(open.offset)} must end with "${closes}"`);
      if (expected === 'key') return problem(`unexpected "${char}" after a comma: remove the comma`);
      if (expected === 'value')
        return problem(`unexpected "${char}" after ${open.keys ? 'a colon: the value is missing' : 'a comma: remove the comma'}`);
      stack.pop();
      expected = 'separator';
      at++;
    } else if (expected === 'separator') {
      if (!open) return problem(`unexpected ${shown(text, at)} after the end of the template`);
      if (char !== ',') return problem(missingSeparator(text, at, open));
      expected = open.keys ? 'key' : 'value';
      at++;
    } else if (expected === 'key' || expected === 'first key') {
      if (char !== '"')
        return problem(char === ',' ? 'unexpected ",": a key is missing' : `expected a key in double quotes, found ${shown(text, at)}`);
      const end = readString(text, at, lineOf);
      if (typeof end !== 'number') return end;
      const key = JSON.parse(text.slice(at, end)) as string;
      const keys = open?.keys as Map<string, number>;
      const first = keys.get(key);
      if (first !== undefined) return problem(givenTwice(key, lineOf(first)));
      keys.set(key, at);
      at = end;
      while (isSpace(text[at])) at++;
      if (at < text.length && text[at] !== ':') return problem(`expected ":" after the key ${clipped(key)}, found ${shown(text, at)}`);
      expected = 'value';
      at++;
    } else if (char === '{' || char === '[') {
      stack.push({ offset: at, keys: char === '{' ? new Map() : undefined });
      expected = char === '{' ? 'first key' : 'first value';
      at++;
    } else {
      const end = char === '"' ? readString(text, at, lineOf) : readWord(text, at);
      if (typeof end !== 'number') return end;
      expected = 'separator';
      at = end;
    }
  }
}

/** The message for a key given twice; both formats use it. */
export function givenTwice(key: string, firstLine: number): string {
  return `${clipped(key)} is given twice (first on line ${firstLine})`;
}

function readString(text: string, start: number, lineOf: (offset: number) => number): number | JsonProblem {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '"') return at + 1;
    if (char === '\n' || char === '\r')
      return { offset: start, message: 'this string is not closed on its line: add the quote, or write \\n for a line break' };
    if (char < ' ')
      return { offset: at, message: `a string may not hold ${char === '\t' ? 'a raw tab: write \\t' : `the control character ${codePoint(char)}`}` };
    if (char !== '\\') continue;
    const escaped = text[++at];
    if (escaped === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return { offset: at - 1, message: '\\u must be followed by four hexadecimal digits' };
      at += 4;
    } else if (escaped !== undefined && !ESCAPES.includes(escaped)) {
      return { offset: at - 1, message: `\\${escaped < ' ' ? '' : escaped} is not an escape sequence: write \\\\ for a backslash` };
    }
  }
  return { offset: text.length, message: `the file ends inside a string that opens on line ${lineOf(start)}` };
}

function readWord(text: string, at: number): number | JsonProblem {
  const char = text[at] as string;
  if (char === ',') return { offset: at, message: 'unexpected ",": a value is missing' };
  if (char === "'") return { offset: at, message: 'a string must stand in double quotes' };
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  if (number) {
    const next = text[at + number.length] ?? '';
    if (/[\w.+-]/.test(next)) return { offset: at, message: `${shown(text, at)} is not a JSON number: put it in double quotes if it is text` };
    return at + number.length;
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === 'true' || word === 'false' || word === 'null') return at + word.length;
  const meant = word && { true: 'true', false: 'false', null: 'null', none: 'null' }[word.toLowerCase()];
  if (meant) return { offset: at, message: `${word} is not JSON: write ${meant}` };
  return {
    offset: at,
    message: word ? `unexpected ${shown(text, at)}: text must stand in double quotes` : `unexpected ${shown(text, at)}: a value is missing`,
  };
}

function missingSeparator(text: string, at: number, open: Open): string {
  // In a list anything that can begin a value is the next item; in an object the next key begins with a quote.
  const isNext = open.keys ? text[at] === '"' : /["{[\w-]/.test(text[at] as string);
  if (isNext) return `a comma is missing before ${shown(text, at)}`;
  return `expected "," or "${open.keys ? '}' : ']'}", found ${shown(text, at)}`;
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t';
}

function kind(open: Open): string {
  return open.keys ? 'object' : 'list';
}

/** What stands at the offset, short enough for a message: a whole word or string, or one character. */
function shown(text: string, at: number): string {
  const head = text.slice(at, at + 60);
  const word = /^"(?:[^"\\\n\r]|\\.)*"|^[\w.+$-]+/.exec(head)?.[0];
  if (word) return word.startsWith('"') ? word : clipped(word);
  const char = String.fromCodePoint(text.codePointAt(at) as number);
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(char) ? `"${char}"` : `character ${codePoint(char)}`;
}

function clipped(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
