import { looks } from './generated/looks.ts';

/** What a rule looks at of what is asked for by calls of their own, by name; nothing where that is not known, and all may count. */
export function looksOf({ id }: { readonly id?: string }): readonly string[] | undefined {
  const names = id !== undefined && Object.hasOwn(looks, id) ? looks[id] : undefined;
  return names?.includes('*') ? undefined : names;
}
