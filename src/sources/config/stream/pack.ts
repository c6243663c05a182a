import type { Resource } from '../../../core/resource.ts';
import { Unknown, type Value, Veil } from '../../../core/value.ts';
import { openState } from '../../../shapes/open-state.ts';

interface Packed {
  readonly r: Omit<Resource, 'properties' | 'state' | 'origin'>;
  readonly p: unknown;
  readonly f: string;
  /** Facts of its state, and why others are not known; absent where it has none. */
  readonly s?: readonly [told: object, reason: string | null];
  /**
   * Where veils stand, beside the JSON and not in it, so that no item can write one. In their place stands what they say; the first
   * step of a path is `p` or `s`.
   */
  readonly v?: readonly (readonly (string | number)[])[];
}

/** No fact is called this. */
const anyFact = '\u0000';

/** A resource of a snapshot as one line of text. */
export function pack(resource: Resource): string {
  const { properties, state, origin, ...rest } = resource;
  const veils: (string | number)[][] = [];
  if (resource.veiled) note(properties as Value, ['p'], veils);
  let told: readonly [object, string | null] | undefined;
  if (state) {
    const other = state[anyFact];
    const facts: Record<string, Value> = {};
    for (const fact of Object.keys(state)) facts[fact] = state[fact];
    note(facts, ['s'], veils);
    told = [facts, other instanceof Veil ? other.reason : null];
  }
  const packed: Packed = { r: rest, p: properties, f: origin.file, ...(told ? { s: told } : {}), ...(veils.length > 0 ? { v: veils } : {}) };
  return JSON.stringify(packed);
}

export function unpack(line: string): Resource {
  const { r, p, f, s, v = [] } = JSON.parse(line) as Packed;
  const root = { p: p as Value, s: (s?.[0] ?? {}) as Value };
  for (const path of v) lift(root, path);
  const told = root.s as Record<string, Value>;
  const state = s && (s[1] === null ? told : openState(told, s[1]));
  for (const part of ['type', 'account', 'region', 'partition'] as const) {
    const text = r[part];
    if (text !== undefined) (r as Record<string, unknown>)[part] = once(text);
  }
  const resource = r as { properties?: unknown; state?: unknown; origin?: unknown };
  resource.properties = root.p;
  if (state) resource.state = state;
  resource.origin = originOf(f);
  return r as Resource;
}

/** Thousands of resources are of the same type, and from the same place: they share the text of it. */
const texts = new Map<string, string>();
const origins = new Map<string, Resource['origin']>();
const mostShared = 2000;

function once(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size < mostShared) texts.set(text, text);
  return text;
}

function originOf(file: string): Resource['origin'] {
  let origin = origins.get(file);
  if (!origin) {
    origin = { file };
    if (origins.size < mostShared) origins.set(file, origin);
  }
  return origin;
}

/** Makes a veil again of what stands for one. */
function lift(root: object, path: readonly (string | number)[]): void {
  let at = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  const last = path.at(-1) as string | number;
  const { reason, maybeAbsent = false } = at[last] as { reason: string; maybeAbsent?: boolean };
  Object.defineProperty(at, last, { value: new Unknown(reason, maybeAbsent), enumerable: true, configurable: true, writable: true });
}

/** Notes where veils stand. */
function note(value: Value, path: (string | number)[], veils: (string | number)[][]): void {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Veil) {
    // Others than these are not among what AWS Config tells.
    if (value instanceof Unknown) veils.push([...path]);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      note(value[index], path, veils);
      path.pop();
    }
  } else {
    for (const key in value) {
      path.push(key);
      note((value as Record<string, Value>)[key], path, veils);
      path.pop();
    }
  }
}
