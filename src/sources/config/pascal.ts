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
export function pascal<T>(value: unknown, spelling: Spelling = {}): T {
  return respelled(value, spelling) as T;
}

function respelled(value: unknown, spelling: Spelling): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (let index = 0; index < value.length; index++) list.push(respelled(value[index], spelling));
    return list;
  }
  const { names, maps, wrapped } = spelling;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value as object)) {
    const member = (value as Record<string, unknown>)[key];
    if (member === null || member === undefined) continue;
    const name = names && Object.hasOwn(names, key) ? (names[key] as string) : capital(key);
    if (typeof member !== 'object') copy[name] = member;
    else {
      const bare = wrapped?.includes(key) ? unwrapped(member) : member;
      copy[name] = maps?.includes(key) ? bare : respelled(bare, spelling);
    }
  }
  return copy;
}

function unwrapped(member: unknown): unknown {
  if (Array.isArray(member)) return member.map(unwrapped);
  if (typeof member !== 'object' || member === null) return member;
  const keys = Object.keys(member);
  return keys.length === 1 && keys[0] === 'value' ? (member as { value: unknown }).value : member;
}
