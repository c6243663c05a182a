import type { Estate } from './estate.ts';
import { keysOf, mayBe, symbol } from './pointers.ts';
import type { Reading } from './reading.ts';
import { type Related, RelatedItems } from './related.ts';
import type { Join, Relative, Relatives } from './relatives.ts';
import type { Resource, TypeName } from './resource.ts';
import type { Text } from './text.ts';
import { OwnName, Partial, Reference, Unknown, Veil } from './value.ts';

/**
 * The whole estate as a graph, for rules about how resources are joined. Everything is indexed once, when it is first asked
 * for, and answers are three-valued: what cannot be known raises.
 */
export class Graph {
  readonly #estate: Estate;
  readonly #relatives: Relatives;
  readonly #reading: Reading;
  readonly #joins = new Map<string, Join>();
  readonly #names = new Map<string, Map<string, Resource[]>>();
  readonly #open = new Map<string, readonly { readonly resource: Resource; readonly name: Veil }[]>();
  readonly #later = new Map<string, ReadonlySet<string>>();
  readonly #places = new Map<string, Map<string, Resource[]>>();
  readonly #answers = new Map<string, Related<Relative>>();
  #followers: Map<string, Resource[]> | undefined;

  constructor(estate: Estate, relatives: Relatives, reading: Reading) {
    this.#estate = estate;
    this.#relatives = relatives;
    this.#reading = reading;
  }

  get estate(): Estate {
    return this.#estate;
  }

  /** All of a type in the whole estate. */
  all<T extends TypeName>(type: T): Related<Relative<T>> {
    return this.#related(type, 'everywhere', this.#estate.ofType(type));
  }

  /** All of a type that live in the subject's account and region, as far as these are known: where they are not, in its stack. */
  beside<T extends TypeName>(subject: Resource, type: T): Related<Relative<T>> {
    let places = this.#places.get(type);
    if (!places) {
      places = Map.groupBy(this.#estate.ofType(type), placeOf);
      this.#places.set(type, places);
    }
    const place = placeOf(subject);
    return this.#related(type, place, places.get(place) ?? []);
  }

  /** Those joined to a resource by a property: `theirs` points at it, or `ours` points at them. Finds references, names and ARNs. */
  joined<T extends TypeName>(subject: Resource, join: Join & { readonly type: T }): Related<Relative<T>> {
    // Look-ups are remembered by the join, so that one written in a rule is the same one each time.
    const key = `${join.type} ${join.theirs ?? ''} ${join.ours ?? ''}`;
    const known = this.#joins.get(key) ?? join;
    this.#joins.set(key, known);
    return this.#relatives.find(subject, known, this.#reading) as Related<Relative<T>>;
  }

  /** The resource with its properties as rules read them. */
  node<T extends TypeName = TypeName>(resource: Resource): Relative<T> {
    return this.#relatives.whole(resource, this.#reading) as Relative<T>;
  }

  /** The resource behind a key of a reference; undefined where a condition keeps it out of this world. */
  byKey(key: string): Resource | undefined {
    const resource = this.#estate.byKey(key);
    return resource && this.#isThere(resource) ? resource : undefined;
  }

  /**
   * The resource that a text names, by reference, ARN or name, among those of some types. Undefined for one outside of the
   * estate; raises where it may be one of ours and nobody can tell.
   */
  named<T extends TypeName>(text: Text | undefined, types: readonly T[], subject?: Resource): Relative<T> | undefined {
    if (text === undefined) return undefined;
    const value = text.known ? text.value : text.parts.length === 1 ? (text.parts[0] as Veil) : new Partial(text.parts);
    const reference = text.references.findLast((one) => types.includes(this.#estate.byKey(one.target)?.type as T));
    if (reference) {
      const resource = this.byKey(reference.target);
      return resource && this.node<T>(resource);
    }
    const names = keysOf(value)
      .certain.filter((one) => one.startsWith('='))
      .map((one) => one.slice(1));
    for (const key of [symbol(value), ...names]) {
      const found = types.flatMap((type) => this.#namesOf(type).get(key) ?? []).filter((one) => this.#isThere(one));
      const one = found.length > 1 && subject ? (found.find((each) => isBeside(subject, each)) ?? found[0]) : found[0];
      if (one) return this.node<T>(one);
    }
    // A name put together of literals and of where it is deployed is known well enough to say that it is none of ours.
    const open = text.parts.find((one) => typeof one !== 'string' && !(one instanceof OwnName) && !(one instanceof Reference && this.#isOther(one)));
    if (open) this.unknown((open as Veil).reason);
    for (const type of types)
      for (const { resource, name } of this.#openNames(type))
        if (names.some((one) => mayBe(name, one)) && this.#isThere(resource)) this.unknown(name.reason);
    return undefined;
  }

  /** Resources that name this one: by a reference in any of their properties, or in `DependsOn`. */
  followers(resource: Resource): readonly Resource[] {
    this.#followers ??= this.#indexFollowers();
    return (this.#followers.get(resource.key) ?? []).filter((one) => this.#isThere(one));
  }

  /** Whether one is made only after the other is there: by references and `DependsOn`, at first or second hand. */
  isAfter(one: Resource, other: Resource): boolean {
    let later = this.#later.get(other.key);
    if (!later) {
      later = this.#reach(other);
      this.#later.set(other.key, later);
    }
    // What is in a nested stack waits for what its stack resource waits for.
    for (let key = one.key; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('/')))) if (later.has(key)) return true;
    return false;
  }

  /** Ends the thought as unknown. */
  unknown(reason: string, path = ''): never {
    return this.#reading.raise(new Unknown(reason), path);
  }

  #isThere(resource: Resource): boolean {
    return resource.condition === undefined || this.#reading.decide(resource.condition);
  }

  /** A reference to a resource of another type: of a custom resource or a stack nobody knows what it answers. */
  #isOther({ target }: Reference): boolean {
    const type = this.#estate.byKey(target)?.type ?? '';
    return type.startsWith('AWS::') && !type.startsWith('AWS::CloudFormation::') && type !== 'AWS::SSM::Parameter';
  }

  /** Answers are kept: only where one of the resources hangs on a condition are they others in another world. */
  #related<T extends TypeName>(type: T, where: string, resources: readonly Resource[]): Related<Relative<T>> {
    const key = `${type} ${where}`;
    const kept = this.#answers.get(key);
    if (kept) return kept as Related<Relative<T>>;
    const items = resources.filter((one) => this.#isThere(one)).map((one) => this.node<T>(one));
    const gap = this.#estate.gapIn(type);
    const answer = new RelatedItems(items, gap === undefined, () => this.unknown(`not all of type ${type} can be seen: ${gap}`));
    if (resources.every((one) => one.condition === undefined)) this.#answers.set(key, answer);
    return answer;
  }

  /** Resources of a type by name and ARN, those put together of unknown parts by the parts. */
  #namesOf(type: string): Map<string, Resource[]> {
    let names = this.#names.get(type);
    if (!names) {
      names = new Map();
      for (const resource of this.#estate.ofType(type)) {
        for (const given of [resource.name, resource.arn, ...(resource.otherNames ?? [])]) {
          if (typeof given !== 'string' && !(given instanceof Partial)) continue;
          const key = symbol(given);
          const others = names.get(key);
          if (others) others.push(resource);
          else names.set(key, [resource]);
        }
      }
      this.#names.set(type, names);
    }
    return names;
  }

  /** Resources of a type whose own names are not known, or only in part: a name written out may be theirs. */
  #openNames(type: string): readonly { readonly resource: Resource; readonly name: Veil }[] {
    let open = this.#open.get(type);
    if (!open) {
      open = this.#estate.ofType(type).flatMap((resource) => {
        const { name } = resource;
        return name instanceof Veil ? [{ resource, name }] : [];
      });
      this.#open.set(type, open);
    }
    return open;
  }

  #indexFollowers(): Map<string, Resource[]> {
    const followers = new Map<string, Resource[]>();
    for (const resource of this.#estate.resources) {
      for (const key of new Set(resource.comesAfter ?? resource.dependsOn)) {
        const others = followers.get(key);
        if (others) others.push(resource);
        else followers.set(key, [resource]);
      }
    }
    return followers;
  }

  /** The keys of all that waits for a resource. Whoever waits for a nested stack waits for all that is in it. */
  #reach(from: Resource): ReadonlySet<string> {
    this.#followers ??= this.#indexFollowers();
    const reached = new Set<string>();
    const open = [from.key];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      const stack = key.slice(0, Math.max(0, key.lastIndexOf('/')));
      for (const next of [...(this.#followers.get(key) ?? []).map((one) => one.key), ...(stack === '' ? [] : this.#waitingFor(stack))]) {
        if (reached.has(next)) continue;
        reached.add(next);
        open.push(next);
      }
    }
    return reached;
  }

  #waitingFor(stack: string): string[] {
    return (this.#followers?.get(stack) ?? []).map((one) => one.key);
  }
}

/** The stack that a resource belongs to, nested ones with their parent. */
export function stackOf({ key, id }: Resource): string {
  return key.slice(0, key.length - id.length);
}

/** Where a resource lives. Stacks of which nobody says where they go may go anywhere, and are places of their own. */
function placeOf(resource: Resource): string {
  const { account = '', region } = resource;
  return `${account} ${region ?? `in ${stackOf(resource)}`}`;
}

function isBeside(one: Resource, other: Resource): boolean {
  return placeOf(one) === placeOf(other);
}
