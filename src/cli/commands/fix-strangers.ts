import { nearest } from '../../app/select.ts';
import { unknownMark } from '../../core/configuration-text.ts';
import type { FindingStore, StoredResource } from '../../core/store.ts';
import { glob } from '../../core/waiver.ts';
import { type Guard, tagsAmong } from '../../remedies/guards.ts';
import { type Parsed, UsageError } from '../options.ts';

/**
 * Names that nothing bears. Whoever misspells what to mend would hear that nothing has a remedy, and whoever misspells what to
 * deny would see it mended. What is allowed and matches nothing is bad usage; what is denied and matches nothing is only said aloud,
 * since the same words may stand in front of many accounts.
 */
export interface Named {
  /** As it was written: `--account 111122223333`. */
  readonly written: string;
  readonly wanted: string;
  /** Only said, and not refused. */
  readonly lenient: boolean;
  matches(resource: StoredResource): boolean;
  /** What the resource has of the kind: what may have been meant. */
  names(resource: StoredResource): readonly string[];
}

const kinds: Readonly<Record<'account' | 'region' | 'resource' | 'tag', Named['names']>> = {
  account: ({ account }) => [account],
  region: ({ region }) => [region ?? 'global'],
  resource: ({ id, name, type, arn }) => [id, ...(name ? [name] : []), `${type}/${id}`, ...(name ? [`${type}/${name}`] : []), ...(arn ? [arn] : [])],
  tag: ({ configuration, tags }) =>
    Object.entries({ ...tags, ...tagsAmong(propertiesOf(configuration)) }).flatMap(([key, value]) => [key, `${key}=${value}`]),
};

export function namesGiven(
  parsed: Parsed,
  guards: readonly { readonly guard: Guard; readonly where: string; readonly lenient: boolean }[],
): readonly Named[] {
  const options = (['account', 'region', 'resource'] as const).flatMap((kind) =>
    parsed.list(kind).map((wanted): Named => named(kind, `--${kind} ${wanted}`, wanted, false)),
  );
  const guarded = guards.flatMap(({ guard, where, lenient }) => {
    const { kind, written } = guard;
    return kind === 'rule' ? [] : [named(kind, `${where} ${written}`, written.slice(kind.length + 1), lenient)];
  });
  return [...options, ...guarded];
}

function named(kind: keyof typeof kinds, written: string, wanted: string, lenient: boolean): Named {
  const matches = glob(wanted);
  const names = kinds[kind];
  const more = kind === 'resource' ? (one: StoredResource) => matches(one.identity) : () => false;
  return { written, wanted, lenient, names, matches: (one) => names(one).some(matches) || more(one) };
}

/** Refuses the first name that no resource of the store bears; answers lines for those that are only said. */
export async function refuseStrangers(store: FindingStore, named: readonly Named[]): Promise<readonly string[]> {
  let open = [...named];
  const seen = new Map(open.map((one) => [one, new Set<string>()]));
  if (open.length === 0) return [];
  for await (const resource of store.resources({})) {
    open = open.filter((one) => !one.matches(resource));
    if (open.length === 0) return [];
    for (const one of open) for (const name of one.names(resource)) seen.get(one)?.add(name);
  }
  const lines = open.flatMap((one) => {
    const names = [...(seen.get(one) ?? [])];
    // Where tags could not be seen one of them may be the one.
    if (names.includes(unknownMark)) return [];
    const near = nearest(one.wanted, names);
    return [{ one, line: `${one.written}: nothing in the store has it${near ? `; did you mean ${near}?` : ''}` }];
  });
  const refused = lines.find(({ one }) => !one.lenient);
  if (refused) throw new UsageError(refused.line);
  return lines.map(({ line }) => line);
}

/** A guard by a rule that there is not guards nothing, wherever it is written. */
export function refuseStrangeRules(guards: readonly { readonly guard: Guard; readonly where: string }[], rules: readonly string[]): void {
  for (const { guard, where } of guards) {
    if (guard.kind !== 'rule') continue;
    const wanted = guard.written.slice('rule:'.length);
    if (rules.some(glob(wanted))) continue;
    const near = nearest(wanted, rules);
    throw new UsageError(
      `${where} ${guard.written}: no rule is called so${near ? `; did you mean rule:${near}?` : ' (bylaw rules list shows them)'}`,
    );
  }
}

function propertiesOf({ properties }: StoredResource['configuration']): Readonly<Record<string, unknown>> {
  return typeof properties === 'object' && properties !== null ? (properties as Record<string, unknown>) : {};
}
