import { MAX_DEPTH } from './limits.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACE = 0x7d;
const CLOSE_BRACKET = 0x5d;

export interface Survey {
  /** Colons outside strings, which is the number of keys if the text is valid. */
  readonly keys: number;
  /** Where the nesting first goes beyond the limit. */
  readonly tooDeepAt: number | undefined;
}

/**
 * Goes once over the text before it is known to be valid JSON, so it must cope with anything. It runs over megabytes:
 * a plain loop over character codes measured as fast as hops by `indexOf` and needs no special case for escapes.
 */
export function surveyJson(text: string): Survey {
  const end = text.length;
  let keys = 0;
  let depth = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) continue;
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COLON) keys++;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++depth > MAX_DEPTH) return { keys, tooDeepAt: at };
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
  }
  return { keys, tooDeepAt: undefined };
}

/** Offset of the quote that closes the string opened at the offset, or the text's end. */
export function endOfString(text: string, opening: number): number {
  const end = text.length;
  for (let at = opening + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at++;
  }
  return end;
}

/** Offset behind the value that begins at the offset, in valid JSON. */
export function endOfValue(text: string, start: number): number {
  const end = text.length;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) {
      if (depth === 0) return at;
    } else if (code === QUOTE) {
      at = endOfString(text, at);
      if (depth === 0) return at + 1;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      // A scalar is also ended by the bracket of what holds it.
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (code === 0x2c && depth === 0) return at;
  }
  return end;
}

/** Offset of the first character at or after the offset that is not white space. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
