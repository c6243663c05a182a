import { isDeepStrictEqual } from 'node:util';
import { formatPath, parsePath } from '../../core/path.ts';
import type { Change } from '../../core/store.ts';

type Tree = { [key: string]: unknown };
type Step = string | number;

/** What makes one configuration into another, path by path. A list whose length changed is shown as a whole. */
export function differences(before: unknown, after: unknown): readonly Change[] {
  const changes: Change[] = [];
  compare(before, after, [], changes);
  return changes;
}

function compare(before: unknown, after: unknown, path: readonly Step[], changes: Change[]): void {
  if (isTree(before) && isTree(after)) {
    for (const key of Object.keys(before)) {
      if (Object.hasOwn(after, key)) compare(before[key], after[key], [...path, key], changes);
      else changes.push({ path: formatPath([...path, key]), before: before[key] });
    }
    for (const key of Object.keys(after)) if (!Object.hasOwn(before, key)) changes.push({ path: formatPath([...path, key]), after: after[key] });
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index, item] of before.entries()) compare(item, after[index], [...path, index], changes);
  } else if (!isDeepStrictEqual(before, after)) {
    changes.push({ path: formatPath(path), before, after });
  }
}

/** The configuration as it was before some changes. The given one is not touched. */
export function undo(after: unknown, changes: readonly Change[]): unknown {
  let root = structuredClone(after);
  for (const change of changes) {
    const path = parsePath(change.path);
    const last = path.at(-1);
    if (last === undefined) root = structuredClone(change.before);
    else {
      const owner = path.slice(0, -1).reduce((value: unknown, step) => (value as Tree)[step], root) as Tree;
      // A key may have any name, `__proto__` too: it is a member and nothing else.
      if (!('before' in change)) delete owner[last];
      else Object.defineProperty(owner, last, { value: structuredClone(change.before), writable: true, enumerable: true, configurable: true });
    }
  }
  return root;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
