import type { Resource } from './resource.ts';
import { Unknown, type Value, Veil } from './value.ts';

const isIndex = /^\d+$/;

/**
 * What of a tree has been read, as a tree of the same form. A member that was asked for counts with its value where that is a scalar,
 * and with its kind where it is a list or an object, of which then only what was asked for counts. Of the items of a list what was asked
 * for of any counts of all.
 */
export class Reads {
  /** All of it counts: its members were listed. */
  whole = false;
  readonly names: string[] = [];
  readonly members: Reads[] = [];
  items: Reads | undefined;

  item(): Reads {
    this.items ??= new Reads();
    return this.items;
  }

  member(name: string): Reads {
    const known = this.names.indexOf(name);
    if (known >= 0) return this.members[known] as Reads;
    const made = new Reads();
    this.names.push(name);
    this.members.push(made);
    return made;
  }

  get size(): number {
    return this.members.reduce((sum, one) => sum + one.size, 1 + (this.items?.size ?? 0));
  }

  /** Takes in what others have read; whether that was more. */
  join(others: Reads): boolean {
    if (this.whole) return false;
    let grew = false;
    if (others.whole) {
      this.whole = true;
      grew = true;
    } else
      for (const [index, name] of others.names.entries()) {
        if (!this.names.includes(name)) grew = true;
        if (this.member(name).join(others.members[index] as Reads)) grew = true;
      }
    if (!this.whole) {
      if (!others.items) return grew;
      if (!this.items) grew = true;
      return this.item().join(others.items) || grew;
    }
    this.items = undefined;
    this.names.length = 0;
    this.members.length = 0;
    return grew;
  }
}

/** What a rule has read to come to its answer. Two resources that agree in all of it get the same answer. */
export class Asked {
  readonly properties = new Reads();
  readonly state = new Reads();
  /** The facts of the resource beside them: its region, its name. */
  readonly own = new Reads();
  /** Questions that were answered without showing what they look at. */
  readonly questions = new Map<string, (resource: Resource) => boolean | string>();

  join(others: Asked): boolean {
    const grew = [
      this.properties.join(others.properties),
      this.state.join(others.state),
      this.own.join(others.own),
      [...others.questions.keys()].some((one) => !this.questions.has(one)),
    ];
    for (const [name, question] of others.questions) this.questions.set(name, question);
    return grew.includes(true);
  }

  get size(): number {
    return this.properties.size + this.state.size + this.own.size + this.questions.size;
  }

  /** All of it of a resource as one text, equal only where it is the same; undefined where it cannot be told (it hangs on conditions). */
  keyOf(resource: Resource): string | undefined {
    key = '';
    certain = true;
    if (this.own.members.length > 0) write(this.own, resource as unknown as Value);
    write(this.properties, resource.properties as Value);
    if (this.state.whole || this.state.members.length > 0) write(this.state, resource.state as Value);
    for (const question of this.questions.values()) key += `${String(question(resource))};`;
    return certain && key.length <= longestKey ? key : undefined;
  }
}

/** What is as long as this is not like another. */
const longestKey = 8192;

let key = '';
let certain = true;
const numbers = new Map<string, number>();
const mostNumbers = 10_000;

/** A veil tells no more than its reason. */
function numberOf(reason: string): number {
  let number = numbers.get(reason);
  if (number === undefined) {
    number = numbers.size;
    if (number >= mostNumbers) certain = false;
    else numbers.set(reason, number);
  }
  return number;
}

/** Texts are written with their length before them, so that no two trees come to the same. */
function write(reads: Reads, value: Value): void {
  if (typeof value === 'string') key += `"${value.length}:${value}`;
  else if (value === undefined) key += 'U';
  else if (value === true) key += 'T';
  else if (value === false) key += 'F';
  else if (typeof value !== 'object') key += `#${String(value)};`;
  else if (value === null) key += 'N';
  else if (value instanceof Veil) {
    const { reason } = value;
    if (value.constructor !== Unknown) certain = false;
    else key += `${(value as Unknown).maybeAbsent ? '?' : '!'}${numberOf(reason)};`;
  } else if (reads.whole) writeWhole(value as object);
  else if (Array.isArray(value)) {
    key += `[${value.length};`;
    if (reads.items) for (let index = 0; index < value.length && key.length <= longestKey; index++) write(reads.items, value[index]);
  } else {
    key += '{';
    const { names, members } = reads;
    for (let index = 0; index < names.length; index++) write(members[index] as Reads, (value as Record<string, Value>)[names[index] as string]);
  }
}

const all = new Reads();
all.whole = true;

function writeWhole(value: object): void {
  const names = Object.keys(value);
  key += `${Array.isArray(value) ? '[' : '{'}${names.length};`;
  for (const name of names) {
    if (!Array.isArray(value)) key += `${name.length}:${name}`;
    write(all, (value as Record<string, Value>)[name]);
  }
}

/** Follows what a rule reads, by showing it views of everything instead of the thing itself. */
export class Watch {
  readonly asked = new Asked();
  /** Something was read that is not followed. */
  lost = false;
  readonly #views = new Map<object, { readonly reads: Reads; readonly view: object }>();

  lose(): void {
    this.lost = true;
  }

  properties(properties: object): object {
    return this.#view(properties, this.asked.properties);
  }

  state(state: object): object {
    return this.#view(state, this.asked.state);
  }

  ask(name: string, question: (resource: Resource) => boolean | string): void {
    this.asked.questions.set(name, question);
  }

  resource(resource: Resource, state: () => object): Resource {
    const own = this.asked.own;
    return new Proxy(resource, {
      get: (target, name) => {
        if (name === 'state' && target.state) return state();
        const value = Reflect.get(target, name) as unknown;
        if (typeof name === 'symbol' || (typeof value === 'object' && value !== null)) this.lose();
        else own.member(name);
        return value;
      },
      has: (target, name) => {
        this.lose();
        return Reflect.has(target, name);
      },
      ownKeys: (target) => {
        this.lose();
        return Reflect.ownKeys(target);
      },
    });
  }

  #view(of: object, reads: Reads): object {
    const known = this.#views.get(of);
    if (known?.reads === reads) return known.view;
    // What is looked at may be frozen, or refuse to be looked at: the target is an empty one of the same kind.
    const view = new Proxy(Array.isArray(of) ? [] : {}, this.#handler(of, reads));
    this.#views.set(of, { reads, view });
    return view;
  }

  #handler(of: object, reads: Reads): ProxyHandler<object> {
    const one = (name: string) => {
      if (reads.whole) return reads;
      return Array.isArray(of) && isIndex.test(name) ? reads.item() : reads.member(name);
    };
    const list = () => {
      reads.whole = true;
    };
    return {
      get: (_, name) => {
        if (typeof name === 'symbol') return Reflect.get(of, name);
        if (Array.isArray(of) && name in Array.prototype && name !== 'length') return Reflect.get(of, name);
        // Noted before it is read: reading what is not known ends the thought, and that is an answer too.
        if (name in Object.prototype) list();
        const read = one(name);
        const value = Reflect.get(of, name) as unknown;
        return typeof value === 'object' && value !== null && !reads.whole ? this.#view(value, read) : value;
      },
      has: (_, name) => {
        if (Array.isArray(of) && typeof name === 'string' && isIndex.test(name)) one(name);
        else list();
        return Reflect.has(of, name);
      },
      ownKeys: () => {
        list();
        return Reflect.ownKeys(of);
      },
      getOwnPropertyDescriptor: (target, name) => {
        list();
        const own = Reflect.getOwnPropertyDescriptor(of, name);
        if (!own) return undefined;
        const free = { ...own, configurable: true };
        return Reflect.getOwnPropertyDescriptor(target, name)?.configurable === false ? own : free;
      },
      getPrototypeOf: () => Reflect.getPrototypeOf(of),
      set: () => {
        throw new Error('a rule must not change what it judges');
      },
      deleteProperty: () => {
        throw new Error('a rule must not change what it judges');
      },
    };
  }
}
