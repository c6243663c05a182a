import { Choice, isContainer, OwnName, Partial, Reference, type Resource, Unknown, type Value } from '../../core/index.ts';

/** Whether a value names a resource somewhere in it: certainly, certainly not, or it holds what nobody knows. */
export type Mention = 'yes' | 'no' | 'open';

/** By reference, and by a name that is written out where one is given. A side of a condition is enough: somebody meant it. */
export function mentions(value: Value, resource: Resource, name?: string): Mention {
  if (value instanceof Choice) return either([value.whenTrue, value.whenFalse], resource, name);
  if (value instanceof Reference) return value.target === resource.key ? 'yes' : 'no';
  if (value instanceof Partial) return either(value.parts, resource, name);
  if (value instanceof Unknown) return value instanceof OwnName ? 'no' : 'open';
  if (typeof value === 'string') return name !== undefined && value.split(/[^\w-]+/).includes(name) ? 'yes' : 'no';
  if (isContainer(value)) return either(Object.values(value) as Value[], resource, name);
  return 'no';
}

function either(values: readonly Value[], resource: Resource, name?: string): Mention {
  let answer: Mention = 'no';
  for (const value of values) {
    const one = mentions(value, resource, name);
    if (one === 'yes') return one;
    if (one === 'open') answer = one;
  }
  return answer;
}
