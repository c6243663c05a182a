import type { RuleInForce, StoredResource, StoredVerdict } from '../../core/store.ts';
import type { VerdictKind } from '../../core/verdict.ts';
import { bodyOf } from './body.ts';
import { undo } from './differences.ts';
import type { Family } from './rule-book.ts';
import type { Ended } from './settle.ts';

/** A resource as a store holds it, as of a run. */
export interface Held {
  readonly family: Family;
  readonly id: string;
  readonly name: string | null;
  readonly arn: string | null;
  readonly firstRun: number;
  readonly seenRun: number;
  readonly judgedRun: number;
  readonly goneRun: number | null;
  /** The newest configuration, and the later changes of it, the newest first. */
  readonly text: string;
  readonly later: readonly string[];
  readonly judgedBy: readonly string[];
  readonly notApplicable: readonly string[];
  readonly standing: readonly string[];
}

/** When a run ended, and so when all of it came to be known. */
export type TimeOf = (run: number) => string;

export function identityOf([partition, account, region, type]: Family, id: string): string {
  return [partition, account, region, type, id].join('/');
}

export function resourceView(held: Held, timeOf: TimeOf): StoredResource {
  const [partition, account, region, type] = held.family;
  const newest: unknown = JSON.parse(held.text);
  const configuration = held.later.reduce((value, changes) => undo(value, JSON.parse(changes)), newest) as StoredResource['configuration'];
  return {
    identity: identityOf(held.family, held.id),
    type,
    id: held.id,
    ...(held.name === null ? {} : { name: held.name }),
    ...(held.arn === null ? {} : { arn: held.arn }),
    partition,
    account,
    ...(region === '-' ? {} : { region }),
    tags: tagsOf(configuration.properties),
    configuration,
    firstSeen: timeOf(held.firstRun),
    lastSeen: timeOf(held.seenRun),
    ...(held.goneRun === null ? {} : { goneAt: timeOf(held.goneRun) }),
    judgedAt: timeOf(held.judgedRun),
    judgedRun: held.judgedRun,
    judgedBy: held.judgedBy,
    notApplicable: held.notApplicable,
    standing: held.standing,
  };
}

export interface HeldVerdict {
  readonly rule: RuleInForce;
  readonly kind: VerdictKind;
  readonly body: string;
  readonly sinceRun: number;
  readonly untilRun: number | null;
  readonly ended: Ended | null;
  readonly returned: boolean;
}

/** As of a run: what ended later had not ended then. */
export function verdictView(held: HeldVerdict, asOf: number, timeOf: TimeOf): Omit<StoredVerdict, 'resource'> {
  const { rule, untilRun, ended } = held;
  return {
    rule: rule.id,
    ruleVersion: rule.version,
    severity: rule.severity,
    verdict: held.kind,
    ...bodyOf(held.body),
    parameters: rule.parameters,
    since: timeOf(held.sinceRun),
    sinceRun: held.sinceRun,
    ...(untilRun === null || ended === null || untilRun > asOf ? {} : { until: timeOf(untilRun), ended }),
    returned: held.returned,
  };
}

/** The oldest first; what began with the same run, by rule. */
export function inOrder<T extends { readonly sinceRun: number; readonly rule: string }>(verdicts: readonly T[]): readonly T[] {
  return [...verdicts].sort((one, other) => one.sinceRun - other.sinceRun || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0));
}

/** The tags of a resource, whatever its type calls the property: a list of keys and values, or a map. */
function tagsOf(properties: unknown): Readonly<Record<string, string>> {
  const tags: [string, string][] = [];
  for (const [name, value] of Object.entries((properties ?? {}) as object)) {
    if (!/tags$/i.test(name) || typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) for (const one of value) tags.push([one?.Key, one?.Value]);
    else tags.push(...(Object.entries(value) as [string, string][]));
  }
  return Object.fromEntries(tags.filter(([key, value]) => typeof key === 'string' && typeof value === 'string'));
}
