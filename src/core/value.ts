import type { Condition } from './condition.ts';

/**
 * The value model. Most of a resource's properties are plain JSON; what is not known stands in the tree as a veil, with
 * its reason. Sources build these trees, and rules read them through a `Reading`, where touching a veil ends the line of
 * thought as unknown.
 */
export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value } | Veil;

export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** A step into a value: a property's name, or an index. */
export type Path = readonly (string | number)[];

/** Something in the place of a value that is not, or not wholly, known. */
export abstract class Veil {
  abstract readonly reason: string;
}

/** A value that cannot be known, and why. */
export class Unknown extends Veil {
  readonly reason: string;
  /** True where not even the presence of a value is known (a denied call); otherwise it is there, whatever it is. */
  readonly maybeAbsent: boolean;

  constructor(reason: string, maybeAbsent = false) {
    super();
    this.reason = reason;
    this.maybeAbsent = maybeAbsent;
  }
}

/**
 * The account, region, partition or stack of the deployment itself, where nobody has said which: one plain name, never
 * empty and never a wildcard.
 */
export class OwnName extends Unknown {
  /** `AWS::AccountId`. */
  readonly name: string;

  constructor(name: string, reason: string) {
    super(reason);
    this.name = name;
  }
}

/** A reference to another resource of the estate: `Ref` (no attribute) or `Fn::GetAtt`. */
export class Reference extends Veil {
  /** The key of the resource. */
  readonly target: string;
  readonly attribute: string | undefined;

  constructor(target: string, attribute?: string) {
    super();
    this.target = target;
    this.attribute = attribute;
  }

  /** The id of the resource: its key without what tells stacks apart. */
  get id(): string {
    return this.target.slice(this.target.lastIndexOf('#') + 1);
  }

  get reason(): string {
    return this.attribute ? `${this.id}.${this.attribute} is known only after deployment` : `the name of ${this.id} is known only after deployment`;
  }
}

/** A string of which some parts are known: literals between unknowns and references. */
export class Partial extends Veil {
  readonly parts: readonly (string | Unknown | Reference)[];

  constructor(parts: readonly (string | Unknown | Reference)[]) {
    super();
    this.parts = parts;
  }

  get reason(): string {
    return (this.parts.find((part) => typeof part !== 'string') as Veil).reason;
  }
}

/** One of two values, by a condition that is not decided; `undefined` on a side means that nothing is there. */
export class Choice extends Veil {
  readonly condition: Condition;
  readonly whenTrue: Value;
  readonly whenFalse: Value;

  constructor(condition: Condition, whenTrue: Value, whenFalse: Value) {
    super();
    this.condition = condition;
    this.whenTrue = whenTrue;
    this.whenFalse = whenFalse;
  }

  get reason(): string {
    return 'it depends on a condition that is not decided';
  }
}

/**
 * Lists from which a source has dropped items (`AWS::NoValue`), with the places that the others have in the input: rules count
 * what is there, people look where it is written.
 */
export const writtenIndexes = new WeakMap<object, readonly number[]>();

export function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Veil);
}

/** In a list, a null is a value that was lost on the way. As a member it is none: not set, as in the answers of AWS. */
export const lost = new Unknown('a null stands in the list, and what it was is not known');

/** Whether a tree holds a veil anywhere, or a null, which is not read as it stands there either. */
export function isVeiled(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Veil) return true;
  if (Array.isArray(value)) return value.some((item) => item === null || item === undefined || isVeiled(item));
  for (const key in value) {
    const member = (value as Record<string, Value>)[key];
    if (member === null || isVeiled(member)) return true;
  }
  return false;
}
