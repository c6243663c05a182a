import type { ResourceTypes, TypeName } from '../core/resource.ts';
import { Unknown, type Value } from '../core/value.ts';

/** The members of an answer that the type has as properties of the same name and form; what is not told is left out. */
export function take<T extends TypeName, A extends object>(
  _type: T,
  answer: A,
  names: readonly (keyof A & keyof ResourceTypes[T] & string)[],
): Record<string, Value> {
  const taken: Record<string, Value> = {};
  for (const name of names) {
    const value = plain(answer[name]);
    if (value !== undefined) taken[name] = value;
  }
  return taken;
}

const untold = new Unknown('the answer does not say', true);

/** A value that the service always tells: where it is missing, whoever passed the answer on has lost it. */
export function told<V>(value: V | null | undefined): V | Unknown {
  return value ?? untold;
}

/** As `take`, for what the service always tells. */
export function always<T extends TypeName, A extends object>(
  type: T,
  answer: A,
  names: readonly (keyof A & keyof ResourceTypes[T] & string)[],
): Record<string, Value> {
  return { ...Object.fromEntries(names.map((name) => [name, untold])), ...take(type, answer, names) };
}

/** Properties by name, without those of which nothing is told. */
export function given(properties: { readonly [property: string]: unknown }): Record<string, Value> {
  return (plain(properties) ?? {}) as Record<string, Value>;
}

/** A list, or nothing where it is empty: a template says nothing either. */
export function filled<T>(list: readonly (T | undefined | null)[] | undefined | null): readonly T[] | undefined {
  const items = (list ?? []).filter((one) => one !== undefined && one !== null);
  return items.length === 0 ? undefined : items;
}

/** As JSON has it: times as ISO text, and without what is not set. Veils stay as they are; nothing is copied that stays as it is. */
export function plain(value: unknown): Value {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return value as Value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (Array.isArray(value)) return plainList(value);
  const prototype = Object.getPrototypeOf(value) as unknown;
  if (prototype !== Object.prototype && prototype !== null) return value as Value;
  return plainObject(value as Record<string, unknown>);
}

function plainList(list: readonly unknown[]): Value {
  let copy: Value[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const kept = plain(list[index]);
    if (!copy && kept !== list[index]) copy = list.slice(0, index) as Value[];
    copy?.push(kept);
  }
  return copy ?? (list as Value);
}

function plainObject(given: Record<string, unknown>): Value {
  let copy: Record<string, Value> | undefined;
  for (const key in given) {
    const kept = plain(given[key]);
    if (!copy && (kept !== given[key] || kept === undefined)) copy = before(given, key);
    if (copy && kept !== undefined) copy[key] = kept;
  }
  return copy ?? (given as Value);
}

function before(given: Record<string, unknown>, last: string): Record<string, Value> {
  const copy: Record<string, Value> = {};
  for (const key in given) {
    if (key === last) break;
    copy[key] = given[key] as Value;
  }
  return copy;
}
