import { capital } from '../../shapes/capitals.ts';

/** What a type's items write otherwise than their service's API does, beside the case of the first letter. */
export interface Spelling {
  /** Names whose capitals a rule cannot tell: `vpczoneIdentifier` is VPCZoneIdentifier. */
  readonly names?: Readonly<Record<string, string>>;
  /** Members whose own keys are a person's, not the API's: a map of environment variables. */
  readonly maps?: readonly string[];
  /** Members that may come as `{ value: … }`, or as a list of such, where the API has the bare scalar. */
  readonly wrapped?: readonly string[];
}

/**
 * A describe call's answer as AWS Config keeps it, in the API's own words again: `ipPermissions` is IpPermissions. What is null is
 * not set. The caller says which of the SDK's shapes it is; items are input from outside, so nothing of it is promised.
 */
export function pascal<T>(value: unknown, spelling: Spelling = usual): T {
  let speller = spellers.get(spelling);
  if (!speller) {
    speller = new Speller(spelling);
    spellers.set(spelling, speller);
  }
  return speller.respelled(value) as T;
}

const usual: Spelling = {};
const spellers = new WeakMap<Spelling, Speller>();
const mostNames = 5000;

type How = 'as it is' | 'respelled' | 'unwrapped' | 'unwrapped only';

/** Keys come again and again: what is to be done with one is found out once. */
class Speller {
  readonly #spelling: Spelling;
  readonly #names = new Map<string, { readonly name: string; readonly how: How }>();

  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  respelled(value: unknown): unknown {
    if (value === null) return undefined;
    if (typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (let index = 0; index < value.length; index++) list.push(this.respelled(value[index]));
      return list;
    }
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value as object)) {
      const member = (value as Record<string, unknown>)[key];
      if (member === null || member === undefined) continue;
      const { name, how } = this.#names.get(key) ?? this.#spell(key);
      if (typeof member !== 'object' || how === 'as it is') copy[name] = member;
      else if (how === 'respelled') copy[name] = this.respelled(member);
      else copy[name] = how === 'unwrapped' ? this.respelled(unwrapped(member)) : unwrapped(member);
    }
    return copy;
  }

  #spell(key: string): { readonly name: string; readonly how: How } {
    const { names, maps, wrapped } = this.#spelling;
    const name = names && Object.hasOwn(names, key) ? (names[key] as string) : capital(key);
    const isMap = maps?.includes(key) === true;
    const how = wrapped?.includes(key) ? (isMap ? 'unwrapped only' : 'unwrapped') : isMap ? 'as it is' : 'respelled';
    const spelled = { name, how } as const;
    if (this.#names.size < mostNames) this.#names.set(key, spelled);
    return spelled;
  }
}

function unwrapped(member: unknown): unknown {
  if (Array.isArray(member)) return member.map(unwrapped);
  if (typeof member !== 'object' || member === null) return member;
  const keys = Object.keys(member);
  return keys.length === 1 && keys[0] === 'value' ? (member as { value: unknown }).value : member;
}
