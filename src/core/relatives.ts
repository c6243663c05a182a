import { decide } from './condition.ts';
import type { Estate } from './estate.ts';
import { Fork, type Reading } from './reading.ts';
import type { Resource, ResourceTypes, TypeName } from './resource.ts';
import { Choice, Partial, Reference, Unknown, type Value, Veil } from './value.ts';

/**
 * Which other resources a rule looks at, and how they are joined to the one it judges:
 * `theirs` is the path of a property of theirs that points at us, `ours` one of ours that points at them (both: the two
 * hold the same), and neither means all of the type. `A[].B` goes through the items of a list.
 */
export interface Need {
  readonly type: TypeName;
  readonly theirs?: string;
  readonly ours?: string;
  /** A name to ask by, where a rule needs one type twice. */
  readonly as?: string;
  /** The properties (top level) that the rule reads of the relative: sources that stream keep only these. */
  readonly fields: readonly string[];
}

export interface Relative<T extends TypeName = TypeName> {
  readonly resource: Resource;
  readonly properties: ResourceTypes[T];
}

/** An absence is only believed when complete. */
export interface Related<R> {
  readonly items: readonly R[];
  readonly complete: boolean;
  /** Ends the thought as unknown, with the reason for which the answer is not complete. */
  raise(): never;
}

interface Entry {
  readonly resource: Resource;
  /** Whether a condition decides if the value is there, so that it must be looked at again in each world. */
  readonly varies: boolean;
}

/** All resources of a type by what one of their properties points at. */
class Pointers {
  readonly #byKey = new Map<string, Entry[]>();
  /** Those of which it cannot be known what they point at. */
  readonly loose: { readonly entry: Entry; readonly reason: string }[] = [];
  literals = 0;

  constructor(resources: readonly Resource[], path: string) {
    for (const resource of resources) {
      for (const { value, varies } of valuesAt(resource.properties, path)) {
        const entry = { resource, varies };
        for (const key of keysOf(value)) {
          if (typeof key === 'string') this.#add(key, entry);
          else this.loose.push({ entry, reason: key.reason });
        }
      }
    }
  }

  #add(key: string, entry: Entry): void {
    if (key.startsWith('=')) this.literals++;
    const known = this.#byKey.get(key);
    if (known) known.push(entry);
    else this.#byKey.set(key, [entry]);
  }

  at(keys: Iterable<string>): Set<Entry> {
    const found = new Set<Entry>();
    for (const key of keys) for (const entry of this.#byKey.get(key) ?? []) found.add(entry);
    return found;
  }
}

/** Finds relatives through indexes that are built once for an estate, when they are first asked for. */
export class Relatives {
  readonly #estate: Estate;
  readonly #pointers = new Map<string, Pointers>();
  readonly #names = new Map<string, Map<string, Resource[]>>();

  constructor(estate: Estate) {
    this.#estate = estate;
  }

  find(subject: Resource, need: Need, reading: Reading): Related<Relative> {
    const found = new Set<Resource>();
    let open: string | undefined = this.#estate.incomplete;
    const missing = (reason: string) => {
      open ??= reason;
    };
    if (need.ours === undefined && need.theirs === undefined) for (const one of this.#estate.ofType(need.type)) found.add(one);
    else if (need.ours === undefined) this.#pointingAt(subject, need, reading, found, missing);
    else if (need.theirs === undefined) this.#pointedAt(subject, need, reading, found, missing);
    else this.#sharing(subject, need, reading, found, missing);
    const items = [...found].filter((one) => one !== subject && exists(one, reading)).map((one) => relativeOf(one, need, reading));
    return {
      items,
      complete: open === undefined,
      raise: () => reading.raise(new Unknown(`not all of type ${need.type} that belong to it can be seen: ${open}`), ''),
    };
  }

  #pointingAt(subject: Resource, need: Need, reading: Reading, found: Set<Resource>, missing: (reason: string) => void): void {
    const theirs = need.theirs as string;
    const pointers = this.#pointersOf(need.type, theirs);
    const keys = ownKeys(subject);
    for (const entry of pointers.at(keys)) {
      if (
        !entry.varies ||
        [...valuesAt(entry.resource.properties, theirs, reading)].some(({ value }) => keysOf(value).some((key) => keys.includes(key as string)))
      )
        found.add(entry.resource);
    }
    for (const { entry, reason } of pointers.loose) if (!found.has(entry.resource)) missing(`${entry.resource.id} may: ${reason}`);
    if (pointers.literals > 0 && subject.name instanceof Veil && !found.size) missing(`its own name is not known`);
  }

  #pointedAt(subject: Resource, need: Need, reading: Reading, found: Set<Resource>, missing: (reason: string) => void): void {
    for (const { value } of valuesAt(subject.properties, need.ours as string, reading)) {
      for (const key of keysOf(value)) {
        if (typeof key !== 'string') missing(key.reason);
        else {
          const targets = this.#named(need.type).get(key) ?? [];
          if (targets.length === 0) missing(`${key.slice(1)} is not among what is judged`);
          for (const target of targets) found.add(target);
        }
      }
    }
  }

  #sharing(subject: Resource, need: Need, reading: Reading, found: Set<Resource>, missing: (reason: string) => void): void {
    const pointers = this.#pointersOf(need.type, need.theirs as string);
    for (const { value } of valuesAt(subject.properties, need.ours as string, reading)) {
      const keys = keysOf(value);
      for (const key of keys) if (typeof key !== 'string') missing(key.reason);
      for (const entry of pointers.at(keys.filter((key) => typeof key === 'string'))) {
        if (
          !entry.varies ||
          [...valuesAt(entry.resource.properties, need.theirs as string, reading)].some((one) => keysOf(one.value).some((key) => keys.includes(key)))
        )
          found.add(entry.resource);
      }
    }
    for (const { entry, reason } of pointers.loose) if (!found.has(entry.resource)) missing(`${entry.resource.id} may: ${reason}`);
  }

  #pointersOf(type: string, path: string): Pointers {
    const key = `${type} ${path}`;
    let pointers = this.#pointers.get(key);
    if (!pointers) {
      pointers = new Pointers(this.#estate.ofType(type), path);
      this.#pointers.set(key, pointers);
    }
    return pointers;
  }

  #named(type: string): Map<string, Resource[]> {
    let named = this.#names.get(type);
    if (!named) {
      named = new Map();
      for (const resource of this.#estate.ofType(type)) for (const key of ownKeys(resource)) named.set(key, [...(named.get(key) ?? []), resource]);
      this.#names.set(type, named);
    }
    return named;
  }
}

/** The keys by which others may point at a resource: by reference (`&id`), or by a literal name or ARN (`=name`). */
function ownKeys(resource: Resource): string[] {
  const keys = [`&${resource.key}`];
  for (const name of [resource.name, resource.arn]) if (typeof name === 'string') keys.push(`=${name}`);
  return keys;
}

/** What a value points at, as keys; an Unknown where that cannot be told. */
function keysOf(value: Value): (string | Unknown)[] {
  if (value instanceof Reference) return [`&${value.target}`];
  if (value instanceof Unknown) return [value];
  if (value instanceof Partial) {
    const keys: (string | Unknown)[] = value.parts.filter((part) => part instanceof Reference).map((part) => `&${part.target}`);
    // Region, account and partition say nothing about which resource it is: only an unknown with no reference beside it is loose.
    // An ARN may name a child of what it refers to (`…/restapis/${Api}/stages/live`): then its last part is a name too.
    const last = value.parts.at(-1);
    const tail = typeof last === 'string' ? last.split(/[:/]/).at(-1) : '';
    if (keys.length > 0) return tail ? [...keys, `=${tail}`] : keys;
    return tail ? [`=${tail}`] : [value.parts.find((part) => part instanceof Unknown) as Unknown];
  }
  if (typeof value !== 'string') return [];
  if (!value.startsWith('arn:')) return [`=${value}`];
  return [`=${value}`, `=${value.split(/[:/]/).at(-1)}`];
}

/** The values at a path; both sides of a choice, unless a reading is there to choose. */
function* valuesAt(value: Value, path: string, reading?: Reading, varies = false): Generator<{ value: Value; varies: boolean }> {
  if (value instanceof Choice) {
    if (reading) return yield* valuesAt(reading.choose(value), path, reading, true);
    yield* valuesAt(value.whenTrue, path, reading, true);
    yield* valuesAt(value.whenFalse, path, reading, true);
    return;
  }
  if (value === undefined || value === null) return;
  if (value instanceof Veil) return yield { value: value instanceof Unknown || path === '' ? value : new Unknown(value.reason), varies };
  if (path.startsWith('[]')) {
    for (const item of Array.isArray(value) ? value : [value]) yield* valuesAt(item, path.slice(path[2] === '.' ? 3 : 2), reading, varies);
    return;
  }
  if (path === '') {
    if (Array.isArray(value)) for (const item of value) yield* valuesAt(item, '', reading, varies);
    else yield { value, varies };
    return;
  }
  const [, key, rest] = /^([^.[]+)\.?(.*)$/.exec(path) as unknown as [string, string, string];
  if (typeof value === 'object') yield* valuesAt((value as Record<string, Value>)[key], rest, reading, varies);
}

function exists(resource: Resource, reading: Reading): boolean {
  if (resource.condition === undefined) return true;
  const holds = decide(resource.condition, reading.world);
  if (typeof holds !== 'boolean') throw new Fork(holds);
  return holds;
}

/** A relative whose undeclared properties cannot be read: a streaming source would not have kept them. */
function relativeOf(resource: Resource, need: Need, reading: Reading): Relative {
  const declared = new Set([...need.fields, ...(need.theirs ? [(need.theirs.match(/^[^.[]+/) as RegExpMatchArray)[0]] : [])]);
  const view = resource.veiled ? reading.view(resource.properties) : resource.properties;
  const properties = new Proxy(view, {
    get(target, key) {
      if (typeof key === 'string' && !declared.has(key)) throw new Error(`it reads ${key} of ${need.type}, which its needs do not declare`);
      return Reflect.get(target, key);
    },
  });
  return { resource, properties: properties as never };
}
