import type { Value } from '../../core/value.ts';
import { isMap, type Raw, type RawMap } from './scope.ts';

/** How many members loops may make in all: CloudFormation allows 500 resources, templates may be generated for more. */
const mostMembers = 20_000;

export class LoopError extends Error {}

/** What loops need of their template: the values of their collections. */
export interface LoopScope {
  collection(raw: Raw): Value;
  /** Called for each member made, so that its origin can be found again. */
  made(name: string, path: readonly (string | number)[]): void;
}

/**
 * Unrolls `Fn::ForEach` (AWS::LanguageExtensions) in one section: `Resources`, `Outputs`, `Conditions`, and inside
 * properties. A collection that is not known stays as it is, and the caller reports it.
 */
export function unroll(section: RawMap, at: readonly (string | number)[], scope: LoopScope): { members: RawMap; open: string[] } {
  const open: string[] = [];
  let count = 0;
  const expand = (map: RawMap, path: readonly (string | number)[], top: boolean): RawMap => {
    let members: Record<string, Raw> | undefined;
    for (const key in map) {
      if (!key.startsWith('Fn::ForEach::')) continue;
      members ??= Object.fromEntries(Object.entries(map).filter(([other]) => !other.startsWith('Fn::ForEach::')));
      const [variable, collection, body] = Array.isArray(map[key]) ? (map[key] as Raw[]) : [];
      if (typeof variable !== 'string' || !isMap(body)) throw new LoopError(`${key} wants a name, a collection and a map`);
      const items = scope.collection(collection);
      if (!Array.isArray(items) || items.some((item) => typeof item === 'object')) {
        open.push(key);
        // Left where it is inside a resource, so that what it would add there is unknown and not absent.
        if (!top) define(members, key, map[key]);
        continue;
      }
      for (const item of items) {
        for (const [name, member] of Object.entries(expand(replace(body, variable, String(item)) as RawMap, [...path, key, 2], false))) {
          if (++count > mostMembers) throw new LoopError(`its loops make more than ${mostMembers} members`);
          define(members, name, member);
          const keys = Object.keys(body);
          if (top) scope.made(name, [...path, key, 2, keys.find((one) => fill(one, variable, String(item)) === name) ?? keys[0] ?? '']);
        }
      }
    }
    return members ?? map;
  };
  const members = expand(section, at, true);
  return { members: deep(members, at, expand) as RawMap, open };
}

/** Sets a member whatever its name: `__proto__` is one like others here. */
function define(members: Record<string, Raw>, name: string, value: Raw): void {
  Object.defineProperty(members, name, { value, configurable: true, enumerable: true, writable: true });
}

/** Loops inside properties. Maps without any are handed back as they are. */
function deep(raw: Raw, path: readonly (string | number)[], expand: (map: RawMap, path: readonly (string | number)[], top: boolean) => RawMap): Raw {
  if (Array.isArray(raw)) return raw.map((item, index) => deep(item, [...path, index], expand));
  if (!isMap(raw)) return raw;
  return Object.fromEntries(Object.entries(expand(raw, path, false)).map(([key, member]) => [key, deep(member, [...path, key], expand)]));
}

/** The body for one item: `${Name}` and `&{Name}` (the item without what is not alphanumeric) in keys and texts, and `Ref Name`. */
function replace(raw: Raw, variable: string, item: string): Raw {
  if (typeof raw === 'string') return fill(raw, variable, item);
  if (Array.isArray(raw)) return raw.map((one) => replace(one, variable, item));
  if (!isMap(raw)) return raw;
  if (raw.Ref === variable && Object.keys(raw).length === 1) return item;
  return Object.fromEntries(Object.entries(raw).map(([key, one]) => [fill(key, variable, item), replace(one, variable, item)]));
}

function fill(text: string, variable: string, item: string): string {
  return text.replaceAll(`\${${variable}}`, item).replaceAll(`&{${variable}}`, item.replace(/[^A-Za-z0-9]/g, ''));
}
