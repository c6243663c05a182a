import type { Resource } from '../../../core/resource.ts';
import { isContainer, Unknown, type Value, Veil } from '../../../core/value.ts';
import { openState } from '../../../shapes/open-state.ts';

/** Where a veil stands, and what it says: beside the JSON and not in it, so that no item can write one. */
type PackedVeil = readonly [path: readonly (string | number)[], reason: string, maybeAbsent: boolean];

interface Packed {
  readonly r: Omit<Resource, 'properties' | 'state' | 'origin'>;
  readonly p: unknown;
  readonly f: string;
  /** Facts of its state, and why others are not known; absent where it has none. */
  readonly s?: readonly [told: object, reason: string | null];
  readonly v?: readonly PackedVeil[];
}

/** No fact is called this. */
const anyFact = '\u0000';

/** A resource of a snapshot as one line of text. */
export function pack(resource: Resource): string {
  const { properties, state, origin, ...rest } = resource;
  const veils: PackedVeil[] = [];
  const plain = resource.veiled ? bare(properties as Value, [], veils) : properties;
  let told: readonly [object, string | null] | undefined;
  if (state) {
    const other = state[anyFact];
    told = [bare({ ...state }, [anyFact], veils) as object, other instanceof Veil ? other.reason : null];
  }
  const packed: Packed = { r: rest, p: plain, f: origin.file, ...(told ? { s: told } : {}), ...(veils.length > 0 ? { v: veils } : {}) };
  return JSON.stringify(packed);
}

export function unpack(line: string): Resource {
  const { r, p, f, s, v = [] } = JSON.parse(line) as Packed;
  const root: { p: Value; s: Value } = { p: p as Value, s: (s?.[0] ?? {}) as Value };
  for (const [path, reason, maybeAbsent] of v) {
    const state = path[0] === anyFact;
    put(root, state ? ['s', ...path.slice(1)] : ['p', ...path], new Unknown(reason, maybeAbsent));
  }
  const told = root.s as Record<string, Value>;
  const state = s && (s[1] === null ? told : openState(told, s[1]));
  return { ...r, properties: root.p as Resource['properties'], ...(state ? { state } : {}), origin: { file: f } };
}

function put(root: object, path: readonly (string | number)[], veil: Unknown): void {
  let at = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  const last = path.at(-1) as string | number;
  Object.defineProperty(at, last, { value: veil, enumerable: true, configurable: true, writable: true });
}

/** A copy with null in the place of veils, which are noted. */
function bare(value: Value, path: readonly (string | number)[], veils: PackedVeil[]): unknown {
  if (value instanceof Veil) {
    veils.push([path, value.reason, value instanceof Unknown && value.maybeAbsent]);
    return null;
  }
  if (!isContainer(value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => bare(item, [...path, index], veils));
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value as Record<string, Value>)) {
    if (member === undefined) continue;
    Object.defineProperty(copy, key, { value: bare(member, [...path, key], veils), enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
