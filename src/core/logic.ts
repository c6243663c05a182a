import { misfit } from './misfit.ts';
import { UnknownSignal } from './reading.ts';
import { isRelated, type Related } from './related.ts';
import { Text } from './text.ts';
import { Partial, Reference, Unknown } from './value.ts';

/**
 * Reasoning in three values. Rules read properties plainly, and what is not known ends the thought as unknown; these
 * helpers are for where more can be said: one certain violation among items of which some are unknown is certain.
 */

type Maybe<T> = T | undefined | null;
type Items<T> = Maybe<readonly T[] | Related<T>>;

/** Whether one item certainly satisfies the test; unknown if none does but some might. */
export function some<T>(items: Items<T>, test: (item: T, index: number) => boolean): boolean {
  const list = listOf(items);
  let open: UnknownSignal | undefined;
  for (let index = 0; index < list.length; index++) {
    try {
      if (test(list[index] as T, index)) return true;
    } catch (thrown) {
      open = keep(open, thrown);
    }
  }
  end(items, open);
  return false;
}

/** Whether every item satisfies the test; certainly not if one certainly does not. */
export function every<T>(items: Items<T>, test: (item: T, index: number) => boolean): boolean {
  return !some(items, (item, index) => !test(item, index));
}

export function none<T>(items: Items<T>, test: (item: T, index: number) => boolean): boolean {
  return !some(items, test);
}

/** Whether one of the thoughts is certainly true, though others may be unknown. */
export function anyOf(...thoughts: readonly (() => boolean)[]): boolean {
  return some(thoughts, (thought) => thought());
}

/** False as soon as one of the thoughts is certainly false, though others may be unknown. */
export function allOf(...thoughts: readonly (() => boolean)[]): boolean {
  return every(thoughts, (thought) => thought());
}

/** Visits every item; an item that cannot be known does not hide what is certain of its neighbours. */
export function* each<T, F>(items: Items<T>, visit: (item: T, index: number) => Iterable<F> | undefined): Generator<F, void, undefined> {
  const list = listOf(items);
  let open: UnknownSignal | undefined;
  for (let index = 0; index < list.length; index++) {
    try {
      const found = visit(list[index] as T, index);
      if (found) yield* found;
    } catch (thrown) {
      open = keep(open, thrown);
    }
  }
  end(items, open);
}

/**
 * Runs several lines of thought, each of which may yield findings; one that is unknown does not hide the others.
 * For a rule that checks independent things of one resource.
 */
export function* independently<F>(...thoughts: readonly (() => Iterable<F> | undefined)[]): Generator<F, void, undefined> {
  yield* each(thoughts, (thought) => thought());
}

/** Whether a property is there with something in it, even if its value is not known. */
export function isSet<T extends object, K extends keyof T>(owner: Maybe<T>, key: K): boolean {
  if (owner === undefined || owner === null) return false;
  try {
    const value: unknown = owner[key];
    return value !== undefined && value !== null && value !== '';
  } catch (thrown) {
    if (!(thrown instanceof UnknownSignal)) throw thrown;
    if (thrown.veil instanceof Unknown && thrown.veil.maybeAbsent) throw thrown;
    thrown.settle();
    return true;
  }
}

/** A string of which parts may be unknown; undefined where there is none. Its questions raise only if they must. */
export function text<T extends object, K extends keyof T>(owner: Maybe<T>, key: K): Text | undefined {
  if (owner === undefined || owner === null) return undefined;
  try {
    const value: unknown = owner[key];
    return value === undefined || value === null ? undefined : new Text([plain(value)]);
  } catch (thrown) {
    if (!(thrown instanceof UnknownSignal)) throw thrown;
    const { veil } = thrown;
    if (veil instanceof Partial) {
      thrown.settle();
      return new Text(veil.parts, thrown);
    }
    if (veil instanceof Reference || (veil instanceof Unknown && !veil.maybeAbsent)) {
      thrown.settle();
      return new Text([veil], thrown);
    }
    throw thrown;
  }
}

/** Hostile templates have lists and maps where texts belong, and maps with a `toString` of their own. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return Array.from({ length: value.length }, (_, index) => plain((value as readonly unknown[])[index])).join(',');
  return typeof value === 'object' && value !== null ? '[object Object]' : String(value);
}

/** The strings of a property that holds one or a list of them. */
export function texts<T extends object, K extends keyof T>(owner: Maybe<T>, key: K): readonly Text[] {
  if (owner === undefined || owner === null) return [];
  const value = peek(owner, key);
  // By index and not by map: that would read every item, and raise at the first that is not known.
  if (Array.isArray(value)) {
    const list: Text[] = [];
    for (let index = 0; index < value.length; index++) {
      const one = text(value as readonly unknown[], index);
      if (one !== undefined) list.push(one);
    }
    return list;
  }
  const single = text(owner, key);
  return single ? [single] : [];
}

/** The reference that a property holds, or undefined where it holds a plain value or nothing. */
export function reference<T extends object, K extends keyof T>(owner: Maybe<T>, key: K): Reference | undefined {
  return text(owner, key)?.reference;
}

/** What its owner always has. Where it is missing it has been lost on the way, and the thought ends as unknown. */
export function needed<V>(value: Maybe<V>, name: string): V {
  if (value === undefined || value === null)
    throw new UnknownSignal(new Unknown(`${name} is missing, though it always belongs there`), '', undefined);
  return value;
}

/** One or many, as a list: CloudFormation and policies take both. */
export function listOf<T>(items: Maybe<T | readonly T[] | Related<T>>): readonly T[] {
  if (items === undefined || items === null) return [];
  if (Array.isArray(items)) return items as readonly T[];
  if (isRelated(items)) return (items as Related<T>).items;
  return [items as T];
}

function peek<T extends object>(owner: T, key: keyof T): unknown {
  try {
    return owner[key];
  } catch (thrown) {
    if (!(thrown instanceof UnknownSignal)) throw thrown;
    thrown.settle();
    return undefined;
  }
}

/** The first of the signals that helpers have met, kept until it is clear whether it matters. */
function keep(open: UnknownSignal | undefined, thrown: unknown): UnknownSignal {
  const signal = thrown instanceof UnknownSignal ? thrown : misfit(thrown);
  if (!signal) throw thrown;
  signal.settle();
  return open ?? signal;
}

/** The end of a look at all items: what was met and not known, or what is not all there, ends the thought. */
function end<T>(items: Items<T>, open: UnknownSignal | undefined): void {
  if (open) throw open.again();
  if (isRelated(items) && !items.complete) items.raise();
}
