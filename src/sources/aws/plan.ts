import { readerOfLastResort } from './cloud-control.ts';
import { accountType } from './merge.ts';
import type { Reader } from './reader.ts';
import { type Looker, type LooksOf, looksOf, spareOf } from './spare.ts';

/** What is to be read so that some rules can judge. */
export interface Plan {
  readonly readers: readonly Reader[];
  /** Commands that no rule needs: a policy leaves them out, and nothing is missing where they are denied. */
  readonly spare: ReadonlyMap<Reader, ReadonlySet<string>>;
  /** Whether these are called nevertheless, so that what is kept of a resource is all of it. */
  readonly asksSpare: boolean;
  /** Whether resources of a type are judged, or only looked at by others. */
  judges(type: string): boolean;
  /** Types that are read. */
  readonly types: ReadonlySet<string>;
  /** Types that rules look at and nobody can read. */
  readonly unread: readonly string[];
}

export interface PlanOptions {
  /** What each rule looks at; where it is not given, all is needed. */
  readonly looks?: LooksOf;
  readonly asksSpare?: boolean;
}

/** `only` narrows what is judged; relatives are read nevertheless, or rules could not answer. */
export function planOf(
  rules: readonly Looker[],
  readers: readonly Reader[],
  only: (type: string) => boolean = () => true,
  { looks = () => undefined, asksSpare = true }: PlanOptions = {},
): Plan {
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
  const looked = looksOf(rules, looks, only);
  const spare = new Map(chosen.map((one) => [one, spareOf(one, looked)]));
  return { readers: chosen, spare, asksSpare, judges: only, types, unread };
}
