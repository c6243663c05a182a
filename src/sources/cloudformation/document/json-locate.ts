import type { Path } from './document.ts';
import { endOfString, endOfValue, skipSpace } from './json-survey.ts';

/** Where the members of one object or list begin: offsets of keys, or of items. */
type Members = ReadonlyMap<string, number> | readonly number[];

/** Shorter objects and lists are read again rather than remembered: that is as quick, and thousands cost no memory. */
const WORTH_KEEPING = 2_000;

/**
 * Finds offsets of paths in valid JSON text. Each long object or list is read once, when something in it is first
 * asked for; so thousands of findings in one file cost about one more pass over it for each level of long objects.
 */
export class JsonLocator {
  readonly #text: string;
  readonly #kept = new Map<number, Members>();

  constructor(text: string) {
    this.#text = text;
  }

  offset(path: Path): number {
    const text = this.#text;
    let value = skipSpace(text, 0);
    let found = value;
    for (const step of path) {
      const members = this.#members(value);
      if (!members) return found;
      const listed = Array.isArray(members);
      const offset = listed ? members[Number(step)] : (members as ReadonlyMap<string, number>).get(String(step));
      if (offset === undefined) return found;
      found = offset;
      // Behind a key come its colon and the value, either with white space before it.
      value = listed ? offset : skipSpace(text, skipSpace(text, endOfString(text, offset) + 1) + 1);
    }
    return found;
  }

  #members(start: number): Members | undefined {
    const kept = this.#kept.get(start);
    if (kept) return kept;
    const opening = this.#text[start];
    if (opening !== '{' && opening !== '[') return undefined;
    const { members, end } = opening === '{' ? readKeys(this.#text, start) : readItems(this.#text, start);
    if (end - start > WORTH_KEEPING) this.#kept.set(start, members);
    return members;
  }
}

function readKeys(text: string, start: number): { members: Members; end: number } {
  const members = new Map<string, number>();
  let at = skipSpace(text, start + 1);
  while (text[at] === '"') {
    const close = endOfString(text, at);
    const raw = text.slice(at + 1, close);
    members.set(raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw, at);
    at = skipSpace(text, close + 1);
    at = skipSpace(text, endOfValue(text, skipSpace(text, at + 1)));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return { members, end: at };
}

function readItems(text: string, start: number): { members: Members; end: number } {
  const members: number[] = [];
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== ']') {
    members.push(at);
    at = skipSpace(text, endOfValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return { members, end: at };
}
