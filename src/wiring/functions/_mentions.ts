import { Choice, isContainer, OwnName, Partial, Reference, type Resource, Unknown, type Value } from '../../core/index.ts';

/** Whether a value names a resource somewhere in it: certainly, certainly not, or it holds what nobody knows. */
export type Mention = 'yes' | 'no' | 'open';

/** By reference. A side of a condition is enough: somebody meant it. */
export function mentions(value: Value, resource: Resource): Mention {
  if (value instanceof Choice) return either([value.whenTrue, value.whenFalse], resource);
  if (value instanceof Reference) return value.target === resource.key ? 'yes' : 'no';
  if (value instanceof Partial) return either(value.parts, resource);
  if (value instanceof Unknown) return value instanceof OwnName ? 'no' : 'open';
  if (isContainer(value)) return either(Object.values(value) as Value[], resource);
  return 'no';
}

function either(values: readonly Value[], resource: Resource): Mention {
  let answer: Mention = 'no';
  for (const value of values) {
    const one = mentions(value, resource);
    if (one === 'yes') return one;
    if (one === 'open') answer = one;
  }
  return answer;
}

/** The words that are written out in a value, as names are made of them, and whether some of it is not known. */
export function wordsIn(value: Value): { readonly words: ReadonlySet<string>; readonly isOpen: boolean } {
  const words = new Set<string>();
  let isOpen = false;
  const rest: Value[] = [value];
  for (let one = rest.pop(); one !== undefined || rest.length > 0; one = rest.pop()) {
    if (typeof one === 'string') for (const word of one.split(/[^\w-]+/)) words.add(word);
    else if (one instanceof Choice) rest.push(one.whenTrue, one.whenFalse);
    else if (one instanceof Partial) rest.push(...one.parts);
    else if (one instanceof Unknown) isOpen ||= !(one instanceof OwnName);
    else if (isContainer(one)) rest.push(...(Object.values(one) as Value[]));
  }
  return { words, isOpen };
}
