import { isObject, matchesValue } from './event-pattern-values.ts';

/** Nothing real is deeper; what is deeper matches nothing. */
const deepest = 100;

type Pattern = Readonly<Record<string, unknown>>;

/**
 * Whether EventBridge passes the event on. Fields are joined by "and", the places of an array by "or". What a pattern says of the
 * fields of one object must hold for one and the same object where the event has an array of them.
 */
export function matchesPattern(pattern: unknown, event: unknown): boolean {
  const absences = new Map<string, boolean>();
  const isAbsent = (path: readonly string[]): boolean => {
    const key = JSON.stringify(path);
    const known = absences.get(key) ?? !hasLeaf(event, path);
    absences.set(key, known);
    return known;
  };
  return isObject(pattern) && matchesObject(pattern, event, [], isAbsent);
}

/** Whether the array of a pattern lets this text through. */
export function couldEqual(leaf: readonly unknown[], value: string): boolean {
  return leaf.some((wanted) => matchesValue(wanted, value));
}

function matchesObject(pattern: Pattern, node: unknown, path: readonly string[], isAbsent: (path: readonly string[]) => boolean): boolean {
  const keys = Object.keys(pattern);
  return keys.length > 0 && path.length < deepest && keys.every((key) => matchesField(key));

  function matchesField(key: string): boolean {
    const wanted = pattern[key];
    if (key === '$or') return Array.isArray(wanted) && wanted.some((branch) => isObject(branch) && matchesObject(branch, node, path, isAbsent));
    const below = [...path, key];
    const value = isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
    if (Array.isArray(wanted)) {
      const here = flat(value).filter(isLeaf);
      if (here.some((one) => wanted.some((place) => matchesValue(place, one)))) return true;
      return wanted.some((place) => isObject(place) && place.exists === false) && isAbsent(below);
    }
    if (!isObject(wanted)) return false;
    const objects = flat(value).filter(isObject);
    // What is not there may still satisfy a pattern that wants it absent.
    return (objects.length > 0 ? objects : [{}]).some((object) => matchesObject(wanted, object, below, isAbsent));
  }
}

function hasLeaf(event: unknown, path: readonly string[]): boolean {
  let nodes = [event];
  for (const key of path) nodes = nodes.flatMap((node) => (isObject(node) && Object.hasOwn(node, key) ? flat(node[key]) : []));
  return nodes.some(isLeaf);
}

const isLeaf = (value: unknown): boolean => value !== undefined && (value === null || typeof value !== 'object');

/** A value, or what an array and the arrays in it hold. */
function flat(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat(deepest) : [value];
}
