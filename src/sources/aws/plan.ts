import { readerOfLastResort } from './cloud-control.ts';
import { accountType } from './merge.ts';
import type { Reader } from './reader.ts';

/** What a rule looks at: what it judges, and the relatives that it asks for. */
export interface Looking {
  readonly types: readonly string[];
  readonly needs: readonly { readonly type: string }[];
}

/** What is to be read so that some rules can judge. */
export interface Plan {
  readonly readers: readonly Reader[];
  /** Whether resources of a type are judged, or only looked at by others. */
  judges(type: string): boolean;
  /** Types that are read. */
  readonly types: ReadonlySet<string>;
  /** Types that rules look at and nobody can read. */
  readonly unread: readonly string[];
}

/** `only` narrows what is judged; relatives are read nevertheless, or rules could not answer. */
export function planOf(rules: readonly Looking[], readers: readonly Reader[], only: (type: string) => boolean = () => true): Plan {
  const wanted = new Set<string>();
  for (const rule of rules) {
    if (!rule.types.some(only)) continue;
    for (const type of rule.types) if (only(type)) wanted.add(type);
    for (const { type } of rule.needs) wanted.add(type);
  }
  const chosen = readers.filter((one) => [...one.types, ...Object.keys(one.adds ?? {})].some((type) => wanted.has(type)));
  const types = new Set(chosen.flatMap((one) => one.types));
  if (wanted.has(accountType)) types.add(accountType);
  const unread: string[] = [];
  for (const type of [...wanted].sort()) {
    if (types.has(type)) continue;
    // A custom resource is a template's alone: what it made is seen as what that is, and nothing is missing.
    if (type.startsWith('Custom::')) {
      types.add(type);
      continue;
    }
    const last = readerOfLastResort(type);
    if (last) {
      chosen.push(last);
      types.add(type);
    } else unread.push(type);
  }
  return { readers: chosen, judges: only, types, unread };
}
