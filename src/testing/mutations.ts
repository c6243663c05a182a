import { isContainer } from '../core/value.ts';

/** What hostile or broken inputs hold in the place of a value; undefined is for nothing at all. */
const rubbish = [undefined, null, '', 'x', 7, true, [], {}, [null], { a: null }, ['x']].map((value) => ({
  value,
  name: value === undefined ? 'nothing' : JSON.stringify(value),
}));

export interface Mutation {
  /** Where, and what was put there: `Rules[0].Status = 7`. */
  readonly label: string;
  readonly value: unknown;
}

/**
 * Trees with one value in another's place. Of all there are about one in so many is taken, always the same ones: the choice hangs on
 * the names alone.
 */
export function* mutations(tree: unknown, seed: string, oneIn: number): Generator<Mutation, void, undefined> {
  for (const path of pathsOf(tree, [])) {
    const place = path.join('.');
    for (const { value, name } of rubbish) {
      const label = `${place} = ${name}`;
      if (hash(`${seed} ${label}`) % oneIn === 0) yield { label, value: replaced(tree, path, value) };
    }
  }
}

function* pathsOf(value: unknown, path: readonly string[]): Generator<readonly string[], void, undefined> {
  if (path.length > 0) yield path;
  if (isContainer(value)) for (const [key, member] of Object.entries(value)) yield* pathsOf(member, [...path, key]);
}

function replaced(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(tree) ? [...tree] : { ...(tree as object) }) as Record<string, unknown>;
  const inner = replaced(copy[key], rest, value);
  if (inner !== undefined) copy[key] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
