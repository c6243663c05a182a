import { type Ailing, canonical, type Remedy, type RemedySettings, sameData } from '../core/remedy.ts';
import type { StoredFinding, StoredVerdict } from '../core/store.ts';
import { type Severity, severities } from '../core/verdict.ts';
import type { AwsCaller } from '../remedies/caller.ts';
import { type Prepared, prepare } from '../remedies/carry-out.ts';
import { type Guard, heldBy, tagsAmong, tagsAsked, tagsNow } from '../remedies/guards.ts';

/** A fail that stands in the store, and what mends it. */
export interface FixItem {
  readonly verdict: StoredVerdict;
  readonly remedy: Remedy;
}

/** A resource as it was just read and judged, by the rule of an item. */
export type Fresh =
  | {
      readonly verdict: string;
      readonly findings: readonly StoredFinding[];
      readonly reason?: string;
      readonly properties: Readonly<Record<string, unknown>>;
    }
  | { readonly unseen: string };

export interface PlanParts {
  /** In the order in which they are to be mended. */
  readonly items: readonly FixItem[];
  /** Reads the resources of some items, and judges them by their rules; by `keyOf`. */
  fresh(items: readonly FixItem[]): Promise<ReadonlyMap<string, Fresh>>;
  callerFor(account: string): AwsCaller;
  /** Where what has no region is called. */
  homeOf(partition: string): string;
  readonly allow: readonly Guard[];
  readonly deny: readonly Guard[];
  readonly settings: RemedySettings;
  /** How many resources one run may change. */
  readonly limit: number;
  /** ISO time as of which is judged. */
  readonly asOf: string;
}

/** What is to become of an item. `with`: the same is planned for another rule already. `left`: the limit is reached. */
export type Plan =
  | { readonly kind: 'planned'; readonly item: FixItem; readonly prepared: Prepared }
  | { readonly kind: 'with'; readonly item: FixItem; readonly other: Prepared }
  | { readonly kind: 'mended' | 'left'; readonly item: FixItem }
  | { readonly kind: 'refused'; readonly item: FixItem; readonly reason: string };

/** How many resources are read at once. */
const chunk = 50;

export function keyOf({ verdict }: FixItem): string {
  return `${verdict.rule}\n${verdict.resource.identity}`;
}

/** The worst first, then by resource: what belongs together stands together. */
export function inOrder(items: readonly FixItem[]): readonly FixItem[] {
  const rank = (severity: Severity) => severities.indexOf(severity);
  const key = ({ verdict }: FixItem) => `${verdict.resource.identity}\n${verdict.rule}`;
  return [...items].sort((one, other) => rank(one.verdict.severity) - rank(other.verdict.severity) || (key(one) < key(other) ? -1 : 1));
}

/** Looks at what stands, and says of each what would be done about it. Nothing is written. */
export async function* plan(parts: PlanParts): AsyncGenerator<Plan> {
  const { items, limit } = parts;
  const known = new Map<string, Prepared>();
  const touched = new Set<string>();
  const beyond = ({ verdict }: FixItem) => touched.size >= limit && !touched.has(verdict.resource.identity);
  for (let from = 0; from < items.length; from += chunk) {
    const some = items.slice(from, from + chunk);
    const open: FixItem[] = [];
    for (const item of some) {
      if (beyond(item)) {
        yield { kind: 'left', item };
        continue;
      }
      const held = heldBy(guarded(item, {}), parts.allow.filter(notTag), parts.deny.filter(notTag));
      if (held === undefined) open.push(item);
      else yield { kind: 'refused', item, reason: held };
    }
    const seen = open.length > 0 ? await parts.fresh(open) : new Map<string, Fresh>();
    for (const item of open) {
      if (beyond(item)) {
        yield { kind: 'left', item };
        continue;
      }
      const planned = await planOne(item, seen.get(keyOf(item)), parts);
      if (planned.kind === 'planned') {
        const same = canonical([planned.prepared.resource, planned.prepared.planned.steps]);
        const other = known.get(same);
        if (other) {
          yield { kind: 'with', item, other };
          continue;
        }
        known.set(same, planned.prepared);
        touched.add(item.verdict.resource.identity);
      }
      yield planned;
    }
  }
}

const notTag = (guard: Guard) => guard.kind !== 'tag';

async function planOne(item: FixItem, fresh: Fresh | undefined, parts: PlanParts): Promise<Plan> {
  const refused = (reason: string): Plan => ({ kind: 'refused', item, reason });
  if (!fresh) return refused('it is not there any more; scan again');
  if ('unseen' in fresh) return refused(`it cannot be looked at: ${fresh.unseen}`);
  if (fresh.verdict === 'pass' || fresh.verdict === 'not-applicable') return { kind: 'mended', item };
  if (fresh.verdict !== 'fail') return refused(`it cannot be judged now: ${fresh.reason ?? fresh.verdict}`);
  const { verdict, remedy } = item;
  const changed = changedSince(item, fresh);
  if (changed !== undefined) return refused(`${changed} is not as it was judged on ${verdict.resource.judgedAt}; scan again`);
  try {
    const ailing = ailingOf(item, fresh, parts);
    const caller = parts.callerFor(ailing.account);
    const tags = await tagsAsked(tagsAmong(fresh.properties), ailing.arn, caller.asking(ailing.region));
    const held = heldBy(guarded(item, tags), parts.allow, parts.deny);
    if (held !== undefined) return refused(held);
    const prepared = await prepare(remedy, ailing, verdict.resource.identity, caller, parts.settings);
    if ('refused' in prepared) return refused(prepared.refused);
    if (prepared.planned.steps.length === 0) return refused('its remedy finds nothing to change: what is wrong is of a kind that it does not mend');
    return { kind: 'planned', item, prepared };
  } catch (thrown) {
    return refused(`it cannot be looked at: ${(thrown as Error).message}`);
  }
}

/** What has changed since the resource was judged: what is wrong with it, or a property that the remedy would write. */
function changedSince({ verdict, remedy }: FixItem, fresh: Exclude<Fresh, { unseen: string }>): string | undefined {
  const said = (findings: readonly StoredFinding[]) => findings.map((one) => `${one.path}\n${one.message.replace(/\d+/g, '#')}`).sort();
  if (!sameData(said(verdict.findings), said(fresh.findings))) return 'what is wrong with it';
  const before = verdict.resource.configuration.properties as Readonly<Record<string, unknown>> | undefined;
  return remedy.changes.find((name) => !sameData(before?.[name], fresh.properties[name]));
}

/** Why a tag holds an item at this moment; undefined where none does, or nobody tells of tags. */
export async function heldNow(item: FixItem, { arn, account, region }: Ailing, parts: Pick<PlanParts, 'allow' | 'deny' | 'callerFor'>) {
  const tags = await tagsNow(arn, parts.callerFor(account).asking(region));
  return tags && heldBy(guarded(item, tags), parts.allow, parts.deny);
}

function guarded({ verdict: { rule, resource } }: FixItem, tags: Readonly<Record<string, string>>) {
  const { type, id, name, arn, identity, account } = resource;
  return { rule, type, id, ...(name === undefined ? {} : { name }), ...(arn === undefined ? {} : { arn }), identity, account, tags };
}

function ailingOf({ verdict }: FixItem, fresh: Exclude<Fresh, { unseen: string }>, { homeOf, asOf }: PlanParts): Ailing {
  const { type, id, name, arn, partition, account, region } = verdict.resource;
  return {
    ...{ rule: verdict.rule, parameters: verdict.parameters, findings: fresh.findings, properties: fresh.properties, asOf },
    ...{ type, id, partition, account, region: region ?? homeOf(partition) },
    ...(name === undefined ? {} : { name }),
    ...(arn === undefined ? {} : { arn }),
  };
}
