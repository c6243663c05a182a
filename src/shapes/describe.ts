import type { ResourceTypes, TypeName } from '../core/resource.ts';
import { Unknown, type Value, type Veil } from '../core/value.ts';
import { tagProperty } from '../schema/identifiers.ts';
import type { PolicyDocument } from '../schema/policy-document.ts';
import type { Described, Sighting } from './described.ts';
import { type RawTags, tagsOf } from './tags.ts';
import { plain } from './take.ts';

/** Where a resource is: what its ARN is put together of, if no answer tells it. */
export type Place = Pick<Sighting, 'partition' | 'account' | 'region'>;

/** What may stand for a property: what its schema says at any depth, a veil, a time as the SDK has it, or nothing. */
export type Told<P> =
  | Veil
  | undefined
  | null
  | (unknown extends P
      ? unknown
      : P extends string
        ? string | Date
        : P extends number
          ? number | string
          : P extends boolean
            ? boolean | string
            : P extends readonly (infer Item)[]
              ? readonly Told<Item>[]
              : P extends object
                ? ToldMembers<P>
                : P);

export type ToldMembers<P> = { readonly [Key in keyof P]?: Told<P[Key]> };

/** The properties of a type as shapes write them; the compiler checks their names against the schema. */
export type ToldProperties<T extends TypeName> = ToldMembers<ResourceTypes[T]>;

/** What one call tells of a resource, of no type in particular. */
export interface Part {
  readonly properties?: { readonly [property: string]: Value };
  readonly state?: { readonly [fact: string]: Value };
}

/** What one call tells of a resource of a type. */
export function part<T extends TypeName>(_type: T, properties: ToldProperties<T>, state: { readonly [fact: string]: unknown } = {}): Part {
  return { properties: plain(properties) as { readonly [property: string]: Value }, state: plain(state) as { readonly [fact: string]: Value } };
}

export interface Telling<T extends TypeName> {
  readonly id: string;
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
  readonly otherNames?: readonly (string | undefined)[];
  readonly properties: ToldProperties<T>;
  readonly tags?: RawTags | Veil;
  readonly state?: { readonly [fact: string]: unknown };
}

/** A resource of what is told of it: what is absent is left out, and times are written as text. */
export function describe<const T extends TypeName>(type: T, telling: Telling<T>): Described {
  const { id, name, arn, otherNames, properties, tags, state } = telling;
  // Filled step by step, and copied once: snapshots tell of hundreds of thousands.
  const described: Writable<Described> = { type, id, properties: given(properties, tagsIn(type, tags)) };
  if (name !== undefined) described.name = name;
  if (arn !== undefined) described.arn = arn;
  if (otherNames) {
    const others = [...new Set(otherNames)].filter((one): one is string => one !== undefined && one !== '' && one !== (name ?? id) && one !== arn);
    if (others.length > 0) described.otherNames = others;
  }
  if (state !== undefined) described.state = given(state);
  return described;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is told, as JSON has it, in an object of its own; `more` goes before what stands there by the same name. */
function given(told: object, more?: { readonly [property: string]: Value }): Record<string, Value> {
  const copy: Record<string, Value> = {};
  for (const name in told) {
    const value = plain((told as Record<string, unknown>)[name]);
    if (value !== undefined) copy[name] = value;
  }
  if (more) for (const name in more) copy[name] = more[name];
  return copy;
}

function tagsIn(type: string, tags: RawTags | Veil): { readonly [property: string]: Value } {
  if (!(tags instanceof Unknown)) return tagsOf(type, tags as RawTags);
  const property = tagProperty(type);
  return property ? { [property.name]: tags } : {};
}

/** A document that came as JSON text. */
export function document<T = PolicyDocument>(text: string | object | undefined | null): T | Unknown | undefined {
  if (typeof text !== 'string') return (text ?? undefined) as T | undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    // There is one, and nobody can say what it allows.
    return new Unknown('the document is no JSON');
  }
}

/** What could not be seen, not even whether it is there. */
export function unseen(reason: string): Unknown {
  return new Unknown(reason, true);
}
