import type { Estate } from './estate.ts';
import { keysOf, leadsElsewhere, mayBe, Pointers, rootOf, symbol, valuesAt } from './pointers.ts';
import type { Reading } from './reading.ts';
import type { Watch } from './reads.ts';
import { type Related, RelatedItems } from './related.ts';
import type { Resource, ResourceTypes, TypeName } from './resource.ts';
import { Choice, isContainer, Partial, Unknown, type Value, Veil } from './value.ts';

export type { Related } from './related.ts';

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
  /** What the rule reads of the relative, properties (top level) and facts (`state.fact`): sources that stream keep only these. */
  readonly fields: readonly string[];
}

/** A look for relatives all of whose properties may be read, where the whole estate is at hand. */
export type Join = Omit<Need, 'as' | 'fields'>;

export interface Relative<T extends TypeName = TypeName> {
  readonly resource: Resource;
  readonly properties: ResourceTypes[T];
}

/** Finds what a rule's needs name. Where not all has come that might be meant, it may throw a `Deferral`. */
export interface RelativeFinder {
  /** Whether it tells a watch on what its answers hang. */
  readonly watched?: boolean;
  find(subject: Resource, need: Need | Join, reading: Reading, watch?: Watch): Related<Relative>;
}

/** One look for relatives: what is found, and the first reason for which others may be missing. */
interface Search {
  readonly found: Set<Resource>;
  open: string | undefined;
}

/** Finds relatives through indexes that are built once for an estate, when they are first asked for. */
export class Relatives implements RelativeFinder {
  readonly watched = true;
  readonly #estate: Estate;
  readonly #pointers = new Map<string, Pointers>();
  readonly #names = new Map<string, Map<string, Resource[]>>();
  readonly #relatives = new WeakMap<Need, WeakMap<Resource, Relative>>();
  readonly #whole = new WeakMap<Resource, Relative>();
  readonly #wholes = new Map<Need, Related<Relative>>();
  readonly #gaps = new Map<string, string | null>();

  constructor(estate: Estate) {
    this.#estate = estate;
  }

  find(subject: Resource, need: Need | Join, reading: Reading, watch?: Watch): Related<Relative> {
    // Who asks for relatives of which there are none at all gets the same answer as everybody, unless he asks by what he points at.
    if (watch && (need.ours !== undefined || this.#estate.ofType(need.type).length > 0)) watch.lose();
    // What we point at is named by us: resources that cannot be seen matter only where a name leads nowhere.
    const pointsAtThem = need.ours !== undefined && need.theirs === undefined;
    const search: Search = { found: new Set(), open: pointsAtThem ? undefined : this.#gapIn(need.type) };
    if (need.ours === undefined && need.theirs === undefined) {
      if ('fields' in need && need.type !== subject.type && search.open === undefined) return this.#all(need, reading);
      for (const one of this.#estate.ofType(need.type)) search.found.add(one);
    } else if (need.ours === undefined) this.#pointingAt(subject, need, reading, search);
    else if (need.theirs === undefined) this.#pointedAt(subject, need, reading, search);
    else this.#sharing(subject, need, reading, search);
    const items: Relative[] = [];
    for (const one of search.found)
      if (one.key !== subject.key && (one.condition === undefined || reading.decide(one.condition)))
        items.push('fields' in need ? this.#relative(one, need, reading) : this.whole(one, reading));
    return this.#answer(items, need, search.open, reading);
  }

  #answer(items: readonly Relative[], need: Join, open: string | undefined, reading: Reading): Related<Relative> {
    return new RelatedItems(items, open === undefined, () =>
      reading.raise(new Unknown(`not all of type ${need.type} that belong to it can be seen: ${open ?? 'there is none'}`), ''),
    );
  }

  /** All of a type, for a subject that is none of them: the same answer for all, unless conditions decide who is there. */
  #all(need: Need, reading: Reading): Related<Relative> {
    const known = this.#wholes.get(need);
    if (known) return known;
    const all = this.#estate.ofType(need.type);
    const varies = all.some((one) => one.condition !== undefined);
    const there = varies ? all.filter((one) => one.condition === undefined || reading.decide(one.condition)) : all;
    const items = there.map((one) => this.#relative(one, need, reading));
    const answer = this.#answer(items, need, undefined, reading);
    if (!varies) this.#wholes.set(need, answer);
    return answer;
  }

  #gapIn(type: string): string | undefined {
    let gap = this.#gaps.get(type);
    if (gap === undefined) {
      gap = this.#estate.gapIn(type) ?? null;
      this.#gaps.set(type, gap);
    }
    return gap ?? undefined;
  }

  #pointingAt(subject: Resource, need: Join, reading: Reading, search: Search): void {
    const pointers = this.#pointersOf(need.type, need.theirs as string);
    const { keys, open } = namesOf(subject, reading);
    this.#collect(pointers, keys, need, reading, search, subject);
    if (!open || search.open !== undefined) return;
    for (const [literal, { resource }] of pointers.literals) {
      if (search.found.has(resource) || resource.key === subject.key || !mayBe(open, literal)) continue;
      search.open = `its own name is not known`;
      return;
    }
  }

  #pointedAt(subject: Resource, need: Join, reading: Reading, search: Search): void {
    for (const { value } of valuesAt(subject.properties, need.ours as string, reading)) {
      const { certain, open } = keysOf(value);
      if (open !== undefined) search.open ??= open;
      const named = certain.flatMap((key) => this.#named(need.type).get(key) ?? []);
      const targets = typeof value === 'string' && value.startsWith('arn:') ? named.filter((one) => !leadsElsewhere(value, one)) : named;
      if (targets.length === 0 && certain.length > 0) search.open ??= `${certain[0]?.slice(1)} is not among what is judged`;
      for (const target of targets) search.found.add(target);
    }
  }

  #sharing(subject: Resource, need: Join, reading: Reading, search: Search): void {
    const pointers = this.#pointersOf(need.type, need.theirs as string);
    for (const { value } of valuesAt(subject.properties, need.ours as string, reading)) {
      const { certain, open } = keysOf(value);
      if (open !== undefined) search.open ??= open;
      this.#collect(pointers, certain, need, reading, search);
    }
  }

  /** Takes what points at one of the keys; what may point at one of them leaves the answer open. */
  #collect(pointers: Pointers, keys: readonly string[], need: Join, reading: Reading, search: Search, subject?: Resource): void {
    for (const { resource, varies, arn } of pointers.at(keys)) {
      if (arn !== undefined && subject && leadsElsewhere(arn, subject)) continue;
      if (!varies || holds(resource, need, keys, reading)) search.found.add(resource);
    }
    if (search.open !== undefined) return;
    for (const { resource } of pointers.at(keys.filter((key) => key.startsWith('=')).map((key) => `?${key.slice(1)}`)))
      if (!search.found.has(resource)) search.open ??= `${resource.id} may`;
    const loose = pointers.loose.find(({ entry }) => !search.found.has(entry.resource));
    if (loose) search.open ??= `${loose.entry.resource.id} may: ${loose.reason}`;
  }

  /** A resource with all its properties, as rules read them. */
  whole(resource: Resource, reading: Reading): Relative {
    let relative = this.#whole.get(resource);
    if (!relative) {
      const read = () => (reading.open(resource.properties as Value, undefined, '') ?? {}) as never;
      // What hangs on a condition, or is made by a macro, is opened when it is read, and again in each world.
      const settled = !resource.veiled || isContainer(resource.properties as Value);
      relative = settled
        ? { resource, properties: (resource.veiled ? read() : resource.properties) as never }
        : {
            resource,
            get properties() {
              return read();
            },
          };
      this.#whole.set(resource, relative);
    }
    return relative;
  }

  /** A relative whose undeclared properties cannot be read: a streaming source would not have kept them. */
  #relative(resource: Resource, need: Need, reading: Reading): Relative {
    let known = this.#relatives.get(need);
    if (!known) {
      known = new WeakMap();
      this.#relatives.set(need, known);
    }
    let relative = known.get(resource);
    if (!relative) {
      relative = { resource, properties: declaredOnly(resource, need, reading) as never };
      known.set(resource, relative);
    }
    return relative;
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
      for (const resource of this.#estate.ofType(type)) {
        for (const key of namesOf(resource).keys) {
          const others = named.get(key);
          if (others) others.push(resource);
          else named.set(key, [resource]);
        }
      }
      for (const resource of this.#estate.elsewhereOfType(type))
        if (typeof resource.arn === 'string' && !named.has(`=${resource.arn}`)) named.set(`=${resource.arn}`, [resource]);
      this.#names.set(type, named);
    }
    return named;
  }
}

/** Whether a value that hangs on a condition points at one of the keys in this world. */
function holds(resource: Resource, need: Join, keys: readonly string[], reading: Reading): boolean {
  for (const { value } of valuesAt(resource.properties, need.theirs as string, reading))
    if (keysOf(value).certain.some((key) => keys.includes(key))) return true;
  return false;
}

/** The keys by which others may point at a resource; `open` is a name of its own that is not known. */
export function namesOf(resource: Resource, reading?: Reading): { keys: string[]; open: Veil | undefined } {
  const keys = [`&${resource.key}`];
  let open: Veil | undefined;
  for (const other of resource.otherNames ?? []) keys.push(`=${other}`);
  for (const given of [resource.name, resource.arn]) {
    const name = given instanceof Choice && reading ? reading.choose(given) : given;
    if (typeof name === 'string') keys.push(`=${name}`);
    else if (name instanceof Veil) {
      open ??= name;
      if (name instanceof Partial) keys.push(`=${symbol(name)}`);
    }
  }
  return { keys, open };
}

function declaredOnly(resource: Resource, need: Need, reading: Reading): object {
  const declared = new Set([...need.fields, ...(need.theirs ? [rootOf(need.theirs)] : [])]);
  const whole: Value = resource.properties;
  const view = isContainer(whole) ? (resource.veiled ? reading.view(whole) : whole) : undefined;
  return new Proxy(view ?? {}, {
    get(target, key) {
      if (typeof key === 'string' && !declared.has(key)) throw new Error(`it reads ${key} of ${need.type}, which its needs do not declare`);
      // All its properties together hang on a condition, or are made by a macro.
      const properties = view ? target : (reading.open(whole, undefined, '') as object | undefined);
      return properties === undefined ? undefined : Reflect.get(properties, key);
    },
  });
}
