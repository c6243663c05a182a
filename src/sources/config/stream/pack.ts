import type { Resource } from '../../../core/resource.ts';
import { Unknown, type Value, Veil } from '../../../core/value.ts';
import { seenBefore } from '../../../shapes/described.ts';
import { openState } from '../../../shapes/open-state.ts';

/**
 * A resource as a line, without what all in its place have in common. Hundreds of thousands wait like this for the end of a snapshot,
 * so it has no names, and 0 for what is not there.
 */
type Packed = readonly [
  id: string,
  /** 1 where it is the id. */
  name: string | 1,
  arn: string | 0,
  otherNames: readonly string[] | 0,
  /** 0 for the usual one. */
  partition: string | 0,
  region: string | 0,
  capturedAt: string,
  file: string,
  properties: unknown,
  /** Facts of its state, and why others are not known; 0 where it has none, as a resource that is not deployed. */
  state: readonly [told: Record<string, unknown>, reason: string | null] | 0,
  /**
   * Where veils stand, beside the JSON and not in it, so that no item can write one. In their place stands what they say; the first
   * step of a path is `p` or `s`.
   */
  veils: readonly (readonly (string | number)[])[] | undefined,
];

/** What all resources in one place have in common. */
export interface Place {
  readonly type: string;
  readonly account: string;
}

/** No fact is called this. */
const anyFact = '\u0000';
const usual = 'aws';

/** A resource of a snapshot as one line of text: all of it, or of its properties, and of its facts as `state.fact`, these only. */
export function pack(resource: Resource, only?: ReadonlySet<string>): string {
  const { id, name, arn, otherNames, partition, region, capturedAt = '', origin, state } = resource;
  const whole = (resource.properties as unknown) instanceof Veil;
  const properties = only && !whole ? chosen(resource.properties, only) : resource.properties;
  let veils: (string | number)[][] | undefined;
  if (resource.veiled) {
    veils = [];
    note(properties as Value, ['p'], veils);
  }
  let told: Packed[9] = 0;
  if (state) {
    const other = state[anyFact];
    const facts: Record<string, Value> = {};
    for (const fact of Object.keys(state)) if (!only || isNamed(fact, only)) facts[fact] = state[fact];
    veils ??= [];
    note(facts, ['s'], veils);
    told = [facts, other instanceof Veil ? other.reason : null];
  }
  const packed: Packed = [
    id,
    name === id ? 1 : ((name as string | undefined) ?? 1),
    (arn as string | undefined) ?? 0,
    otherNames ?? 0,
    partition === usual ? 0 : (partition ?? 0),
    region ?? 0,
    capturedAt,
    origin.file,
    properties,
    told,
    veils && veils.length > 0 ? veils : undefined,
  ];
  if (packed[10] === undefined) (packed as unknown as unknown[]).length = 10;
  return JSON.stringify(packed);
}

export function unpack(line: string, { type, account }: Place): Resource {
  const [id, name, arn, otherNames, partition, region, capturedAt, from, p, s, v] = JSON.parse(line) as Packed;
  const root = { p: p as Value, s: (s ? s[0] : undefined) as Value };
  if (v) for (const path of v) lift(root, path);
  const properties = root.p as Resource['properties'];
  const described = {
    type,
    id,
    name: name === 1 ? id : name,
    ...(arn === 0 ? none : { arn }),
    ...(otherNames === 0 ? none : { otherNames }),
    properties,
    ...(s ? { state: stateOf(root.s as Record<string, Value>, s[1]) } : none),
  };
  const sighting = {
    partition: partition === 0 ? usual : partition,
    account,
    capturedAt,
    from: once(from),
    ...(region === 0 ? none : { region: once(region) }),
  };
  const resource = seenBefore(described as never, sighting);
  // As before it is deployed.
  if (!s) delete (resource as { state?: unknown }).state;
  return resource;
}

const none = {};
const told = new Map<string | null, Resource['state']>();

/** Of hundreds of thousands of relatives no fact is kept: they share what says so. */
function stateOf(facts: Record<string, Value>, reason: string | null): Resource['state'] {
  const isEmpty = Object.keys(facts).length === 0;
  let state = isEmpty ? told.get(reason) : undefined;
  if (!state) {
    state = reason === null ? facts : openState(facts, reason);
    if (isEmpty && told.size < mostShared) told.set(reason, state);
  }
  return state;
}

function chosen(properties: Resource['properties'], only: ReadonlySet<string>): Resource['properties'] {
  const some: Record<string, Value> = {};
  for (const name of only) {
    const value = properties[name];
    if (value !== undefined) some[name] = value;
  }
  return some;
}

const namedFacts = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** CloudFormation's name of a fact is found by the API's, too. */
function isNamed(fact: string, only: ReadonlySet<string>): boolean {
  let facts = namedFacts.get(only);
  if (!facts) {
    const all = [...only].filter((one) => one.startsWith('state.')).map((one) => one.slice('state.'.length));
    facts = new Set(all.flatMap((one) => [one, one.slice(0, 1).toUpperCase() + one.slice(1)]));
    namedFacts.set(only, facts);
  }
  return facts.has(fact);
}

/** Thousands of resources are of the same type, and from the same place: they share the text of it. */
const texts = new Map<string, string>();
const mostShared = 2000;

function once(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size < mostShared) texts.set(text, text);
  return text;
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
