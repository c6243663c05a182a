import { type Atom, type Condition, decide, openWorld, type World } from './condition.ts';
import { formatPath } from './path.ts';
import { Choice, isVeiled, lost, Unknown, type Value, Veil } from './value.ts';

/**
 * Thrown where a rule touches what is not known. Not an Error: it is made often, and a stack trace would cost more than
 * the judging. Only the judge and the helpers in `logic.ts` may catch it, and they say so by settling it; a rule that
 * swallows one is found out, because its count stays open.
 */
export class UnknownSignal {
  readonly veil: Veil;
  readonly path: string;
  readonly #reading: Reading | undefined;

  constructor(veil: Veil, path: string, reading: Reading | undefined) {
    this.veil = veil;
    this.path = path;
    this.#reading = reading;
  }

  settle(): void {
    if (this.#reading) this.#reading.settled++;
  }

  /** The same not-knowing met again, for helpers that come to no answer in the end. */
  again(): UnknownSignal {
    if (this.#reading) this.#reading.raised++;
    return this;
  }
}

/** Thrown where an undecided condition is read: the judge then tries both worlds. Nobody else may catch it. */
export class Fork {
  readonly atom: Atom;
  constructor(atom: Atom) {
    this.atom = atom;
  }
}

/** Reads value trees on behalf of rules, in one supposed world at a time. */
export class Reading {
  world: World = openWorld;
  raised = 0;
  settled = 0;
  #forked = false;
  #views: { get(container: object): object | undefined; set(container: object, view: object): unknown } = new WeakMap<object, object>();

  /** Whether the rule that just ran has caught a signal that was not its to catch. */
  get swallowed(): boolean {
    return this.raised !== this.settled || this.#forked;
  }

  /** Forgets all views: where resources come one by one and go again, nothing is held for the next. */
  forget(): void {
    this.#views = new Map();
  }

  begin(world: World): void {
    this.world = world;
    this.raised = 0;
    this.settled = 0;
    this.#forked = false;
  }

  /** Whether a condition holds in this world; where that is not decided, the judge is asked to try both. */
  decide(condition: Condition): boolean {
    const holds = decide(condition, this.world);
    if (typeof holds === 'boolean') return holds;
    this.#forked = true;
    throw new Fork(holds);
  }

  /** A view of a container in which reading a veil raises; one in which there is none is its own view. */
  view(container: object, at?: ViewHandler, key?: string | number): object {
    const made = this.#views.get(container);
    if (made) return made;
    // The whole is looked at when it is known to hold one.
    if (at && !isVeiled(container as Value)) {
      this.#views.set(container, container);
      return container;
    }
    // Whether an item of a list is there may depend on the world, so such lists are laid out anew for each.
    const varies = Array.isArray(container) && container.some((item) => item instanceof Choice);
    const target = varies ? this.#present(container) : container;
    const view = new Proxy(target, new ViewHandler(this, at, key));
    if (!varies) this.#views.set(container, view);
    return view;
  }

  /** A value as rules may have it: scalars as they are, containers as views; a veil raises. */
  open(value: Value, at: ViewHandler | undefined, key: string | number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Choice) return this.open(this.choose(value), at, key);
    if (value instanceof Veil) return this.raise(value, at ? at.pathTo(key) : String(key));
    return this.view(value, at, key);
  }

  /** The side of a choice that holds in this world. */
  choose(choice: Choice): Value {
    const side = this.decide(choice.condition) ? choice.whenTrue : choice.whenFalse;
    return side instanceof Choice ? this.choose(side) : side;
  }

  raise(veil: Veil, path: string): never {
    this.raised++;
    throw new UnknownSignal(veil, path, this);
  }

  #present(list: readonly Value[]): Value[] {
    return list.map((item) => (item instanceof Choice ? this.choose(item) : item)).filter((item) => item !== undefined);
  }
}

export class ViewHandler implements ProxyHandler<object> {
  readonly #reading: Reading;
  readonly #parent: ViewHandler | undefined;
  readonly #key: string | number | undefined;

  constructor(reading: Reading, parent?: ViewHandler, key?: string | number) {
    this.#reading = reading;
    this.#parent = parent;
    this.#key = key;
  }

  get(target: object, key: string | symbol): unknown {
    const value = (target as Record<string | symbol, Value>)[key];
    if (value === undefined || value === null) return this.#nothing(target, key);
    return typeof value === 'object' ? this.#reading.open(value, this, key as string) : value;
  }

  has(target: object, key: string | symbol): boolean {
    return this.#present(target, key);
  }

  ownKeys(target: object): (string | symbol)[] {
    return Reflect.ownKeys(target).filter((key) => key === 'length' || this.#present(target, key));
  }

  /** Answers as `get` would: `Object.hasOwn` must not see what is absent in this world, and nobody a veil itself. */
  getOwnPropertyDescriptor(target: object, key: string | symbol): PropertyDescriptor | undefined {
    const own = Reflect.getOwnPropertyDescriptor(target, key);
    if (own === undefined || !own.configurable) return own;
    if (!this.#present(target, key)) return undefined;
    if (typeof own.value !== 'object') return own;
    return { configurable: true, enumerable: own.enumerable === true, get: () => this.get(target, key) };
  }

  set(): boolean {
    throw new Error('a rule must not change what it judges');
  }

  deleteProperty(): boolean {
    throw new Error('a rule must not change what it judges');
  }

  /** The path of a member, for messages. */
  pathTo(key: string | number): string {
    const steps: (string | number)[] = [key];
    for (let at: ViewHandler | undefined = this; at; at = at.#parent)
      if (at.#key !== undefined && (at.#parent || at.#key !== '')) steps.unshift(at.#key);
    return formatPath(steps.map((step) => (typeof step === 'string' && /^\d+$/.test(step) ? Number(step) : step)));
  }

  #nothing(target: object, key: string | symbol): undefined {
    if (Array.isArray(target) && typeof key === 'string' && Object.hasOwn(target, key)) this.#reading.raise(lost, this.pathTo(key));
  }

  #present(target: object, key: string | symbol): boolean {
    const value = (target as Record<string | symbol, Value>)[key];
    if (value instanceof Choice) return this.#reading.choose(value) !== undefined;
    if (value === null) return Array.isArray(target);
    if (value instanceof Unknown && value.maybeAbsent) return this.#reading.raise(value, this.pathTo(key as string));
    return value !== undefined || Reflect.has(target, key);
  }
}
