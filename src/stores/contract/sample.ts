import type { Resource } from '../../core/resource.ts';
import type { FindingStore, Judged, RuleInForce, RuleSet, RunEnd, RunRecord, Scope, StoredVerdict } from '../../core/store.ts';
import type { Value } from '../../core/value.ts';
import type { Verdict } from '../../core/verdict.ts';

/** A small estate for the contract of the stores. */

export const account = '111111111111';
export const region = 'eu-west-1';
export const everything: Scope = { account, region };

export function ruleOf(id: string, more: Partial<RuleInForce> = {}): RuleInForce {
  return { id, version: 1, severity: 'high', service: 's3', title: id, parameters: {}, frameworks: [], types: ['AWS::S3::Bucket'], ...more };
}

export const ruleSet: RuleSet = { version: '1.0.0', rules: [ruleOf('ENCRYPTED'), ruleOf('VERSIONED'), ruleOf('LOGGED')] };

export function bucket(id: string, properties: { readonly [property: string]: Value } = {}, more: Partial<Resource> = {}): Resource {
  const place = { partition: 'aws', account, region, arn: `arn:aws:s3:::${id}`, name: id };
  return { type: 'AWS::S3::Bucket', id, key: id, properties, veiled: false, origin: { file: 'sample' }, ...place, ...more };
}

/** What is not a pass, in a word or two. */
export interface Said {
  readonly verdict?: Verdict['verdict'];
  readonly message?: string;
  readonly path?: string;
  readonly reason?: string;
}

/** A judged resource: by all three rules unless some are named; those with something said do not pass. */
export function judged(resource: Resource, said: Readonly<Record<string, Said>> = {}, more: Partial<Judged> = {}, set: RuleSet = ruleSet): Judged {
  const verdicts = Object.entries(said).map(([id, { verdict = 'fail', message = 'it is not', path = 'P', reason }]): Verdict => {
    const { version, severity, parameters } = set.rules.find((rule) => rule.id === id) as RuleInForce;
    const findings = verdict === 'fail' || verdict === 'waived' ? [{ path, message, related: [] }] : [];
    const more = reason === undefined ? {} : { reason };
    return { rule: id, ruleVersion: version, severity, verdict, resource, findings, parameters, asOf: '2026-01-01T00:00:00.000Z', ...more };
  });
  return { resource, rules: set.rules.map((_, position) => position), notApplicable: [], verdicts, ...more };
}

export interface Session extends Partial<RunEnd> {
  readonly set?: RuleSet;
}

/** The time of a day of the sample. */
export function day(number: number, hour = 8): string {
  return new Date(Date.UTC(2026, 0, number, hour)).toISOString();
}

/** One whole run on a day: begun at eight, ended at nine. */
export async function scan(store: FindingStore, on: number, records: readonly Judged[], more: Session = {}): Promise<RunRecord> {
  const { set = ruleSet, complete = [everything], unseen = [], ...rest } = more;
  const run = await store.begin({ startedAt: day(on), kind: 'live', source: 'sample', ruleSet: set });
  for (const one of records) await run.record(one);
  return run.end({ endedAt: day(on, 9), complete, unseen, ...rest });
}

/** Verdicts as short lines: `id RULE fail`. */
export async function lines(verdicts: AsyncIterable<StoredVerdict>): Promise<string[]> {
  const all = await Array.fromAsync(verdicts);
  return all.map(({ resource, rule, verdict, ended }) => [resource.id, rule, verdict, ...(ended ? [ended] : [])].join(' ')).sort();
}
