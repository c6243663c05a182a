import type { Unseen } from '../../core/estate.ts';
import type { Resource } from '../../core/resource.ts';
import type { Scope } from '../../core/store.ts';
import type { Calls } from './caller.ts';
import type { Session } from './clients.ts';
import { homeRegion } from './home-region.ts';
import type { Journal } from './journal.ts';
import { accountType, Merger } from './merge.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './reader.ts';
import { readUnit, type Unit, type UnitResult } from './unit.ts';
import { unseenOf } from './unseen.ts';

/** What is judged together: what an account has in one region, or without any. */
export interface SeenPlace {
  readonly account: string;
  readonly region?: string;
  /** Judged here. */
  readonly resources: readonly Resource[];
  /** Relatives that are judged elsewhere, by any of their names. */
  readonly beside: readonly Resource[];
  /** Relatives by their ARN alone. */
  readonly elsewhere: readonly Resource[];
  gapIn(type: string): string | undefined;
}

export interface SeenAccount {
  readonly account: string;
  readonly places: readonly SeenPlace[];
  readonly unseen: readonly Unseen[];
  /** Types all of which was seen, by place. */
  readonly complete: readonly Scope[];
  /** Types that cannot be read at all, and why. */
  readonly unreadable: ReadonlyMap<string, string>;
}

export interface ReadingParts {
  readonly plan: Plan;
  readonly calls: Calls;
  readonly journal: Journal;
  /** ISO time. */
  now(): string;
  /** What is being read, and what was. */
  watch(event: { readonly begun: Unit } | { readonly done: Unit; readonly result: UnitResult; readonly known: boolean }): void;
}

/** How many units of an account are read at the same time; the limits decide how many of their calls are made. */
const width = 96;

/** Buckets have a region, and names that mean the same in all of them; a trail of one region may record the others. */
const namedEverywhere = /^AWS::(S3::(Bucket|BucketPolicy)|CloudTrail::Trail)$/;

/** The units of an account: each reader in each region, or once. In the order in which they are begun. */
export function unitsOf(
  { readers, spare: spares, asksSpare: asked }: Plan,
  { account, partition }: Session,
  regions: readonly string[],
): readonly Unit[] {
  const set = new Set(regions);
  const home = homeRegion(partition, regions[0] ?? 'us-east-1');
  const unit = (reader: Reader, region: string): Unit => {
    const commands = spares.get(reader);
    const spare = commands && commands.size > 0 ? { spare: { commands, asked } } : {};
    return { reader, place: { partition, account, region }, regions: set, ...spare };
  };
  const once = readers.filter((one) => one.scope === 'account').map((reader) => unit(reader, home));
  const each = readers.filter((one) => one.scope === 'region');
  // Reader by reader: neighbours call different regions, so that no limit makes the others wait.
  return [...once, ...each.flatMap((reader) => regions.map((region) => unit(reader, region)))];
}

/** Reads an account: all units at the same time, as far as the limits let them. */
export async function readAccount(session: Session, regions: readonly string[], parts: ReadingParts): Promise<SeenAccount> {
  const { plan, journal, now } = parts;
  const units = unitsOf(plan, session, regions);
  const results: UnitResult[] = new Array(units.length);
  let next = 0;
  const work = async () => {
    for (let index = next++; index < units.length; index = next++) results[index] = await readOnce(units[index] as Unit, session, parts);
  };
  await Promise.all(Array.from({ length: Math.min(width, units.length) }, work));
  const merger = new Merger(session.partition, session.account);
  if (plan.types.has(accountType)) for (const region of [undefined, ...regions]) merger.addAccount(region, now());
  for (const [index, unit] of units.entries()) merger.add(unit, results[index] as UnitResult);
  await journal.flush();
  return seenAccount(session, regions, plan, units, results, merger.resources());
}

async function readOnce(unit: Unit, session: Session, { calls, journal, now, watch }: ReadingParts): Promise<UnitResult> {
  const known = journal.known(unit);
  if (!known) watch({ begun: unit });
  const result = known ?? (await readUnit(unit, session, calls, now));
  if (!known) journal.keep(unit, result);
  watch({ done: unit, result, known: known !== undefined });
  return result;
}

function seenAccount(
  { account }: Session,
  regions: readonly string[],
  plan: Plan,
  units: readonly Unit[],
  results: readonly UnitResult[],
  all: readonly Resource[],
): SeenAccount {
  const gaps = gapsOf(units, results);
  const judged = all.filter((one) => plan.judges(one.type));
  const byRegion = Map.groupBy(judged, (one) => one.region);
  const global = all.filter((one) => one.region === undefined);
  const placeOf = (region: string | undefined): SeenPlace => {
    const resources = byRegion.get(region) ?? [];
    const here = new Set(resources);
    const others = all.filter((one) => !here.has(one) && one.region !== undefined);
    // What has no region may belong with anything: names of all regions are names to it.
    const known = (one: Resource) => region === undefined || one.region === region || namedEverywhere.test(one.type);
    const beside = [...others.filter(known), ...global.filter((one) => !here.has(one))];
    return {
      account,
      ...(region === undefined ? {} : { region }),
      resources,
      beside,
      elsewhere: others.filter((one) => !known(one)),
      gapIn: (type) => (plan.types.has(type) ? gaps.in(type, namedEverywhere.test(type) ? undefined : region) : `${type} is not read in this run`),
    };
  };
  const unreadable = new Map<string, string>();
  for (const [index, { reader }] of units.entries()) {
    const why = results[index]?.unreadable;
    if (why !== undefined) for (const type of reader.types) unreadable.set(type, why);
  }
  const types = [...plan.types].sort();
  // What another run has seen since then is not gone, only because a part that was taken over does not have it.
  const asOf = results.map((one) => one.seenAt).sort()[0];
  const complete = [undefined, ...regions].flatMap((region): Scope[] => {
    if (asOf === undefined) return [];
    const whole = types.filter((type) => plan.judges(type) && gaps.in(type, region) === undefined);
    return whole.length === 0 ? [] : [{ account, ...(region === undefined ? {} : { region }), types: whole, asOf }];
  });
  return {
    account,
    places: [undefined, ...regions].map(placeOf).filter((one) => one.resources.length > 0),
    unseen: unseenOf(
      account,
      results.flatMap((one) => one.unseen),
    ),
    complete,
    unreadable,
  };
}

/** Why resources of a type may be missing in a place: as a reader there, or one of the whole account, has said. */
function gapsOf(units: readonly Unit[], results: readonly UnitResult[]) {
  const everywhere = new Map<string, string>();
  const inRegion = new Map<string, string>();
  const anywhere = new Map<string, string>();
  for (const [index, { reader, place }] of units.entries()) {
    for (const [type, reason] of Object.entries(results[index]?.gaps ?? {})) {
      if (reader.scope === 'account') everywhere.set(type, reason);
      else inRegion.set(`${place.region} ${type}`, reason);
      anywhere.set(type, reason);
    }
  }
  return {
    in: (type: string, region: string | undefined) =>
      region === undefined ? anywhere.get(type) : (everywhere.get(type) ?? inRegion.get(`${region} ${type}`)),
  };
}
