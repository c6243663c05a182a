import { Tally } from '../core/score.ts';
import type { FindingStore, Rollup, RuleInForce, RunRecord } from '../core/store.ts';
import { verdictKinds } from '../core/verdict.ts';
import type { RunLine } from '../reports/audit.ts';

/** A trend goes back over so many runs. */
const most = 30;

export interface Narrowing {
  readonly rules?: ReadonlySet<string>;
  readonly accounts?: readonly string[];
  /** `-` is what has no region. */
  readonly regions?: readonly string[];
}

/** Runs with their scores, the oldest first: only what is kept per run can narrow them. */
export async function trendOf(store: FindingStore, runs: readonly RunRecord[], narrowing: Narrowing): Promise<readonly RunLine[]> {
  const newest = runs[0];
  const lines: RunLine[] = [];
  for (const run of runs.slice(0, most)) lines.unshift(lineOf(run, await store.rollups({ run: run.run }), newest as RunRecord, narrowing));
  return lines;
}

export function lineOf(run: RunRecord, rollups: readonly Rollup[], newest: RunRecord, narrowing: Narrowing = {}): RunLine {
  const severities = new Map(run.ruleSet.rules.map(({ id, severity }) => [id, severity]));
  const tally = new Tally();
  for (const { rule, account, region, counts } of rollups) {
    if (narrowing.rules?.has(rule) === false || narrowing.accounts?.includes(account) === false) continue;
    if (narrowing.regions?.includes(region ?? '-') === false) continue;
    const severity = severities.get(rule);
    if (severity) for (const verdict of verdictKinds) tally.add({ verdict, severity }, counts[verdict]);
  }
  const { kind, source, startedAt, endedAt, resources, changes, unseen, ruleSet } = run;
  return {
    ...{ run: run.run, kind, source, startedAt, endedAt, resources, counts: { ...tally.verdicts }, unseen },
    ...(Object.keys(narrowing).length === 0 ? { changes } : {}),
    ...{ version: ruleSet.version, rules: ruleSet.rules.length, score: tally.score, alike: alike(run, newest) },
  };
}

function alike(one: RunRecord, other: RunRecord): boolean {
  return one === other || keyOf(one) === keyOf(other);
}

function keyOf({ ruleSet }: RunRecord): string {
  return ruleSet.rules
    .map(({ id, version, severity, parameters }) => `${id} ${version} ${severity} ${JSON.stringify(parameters)}`)
    .sort()
    .join('\n');
}

/** Every rule that was ever in force, as the newest run with it had it. Runs are given the newest first. */
export function rulesOf(runs: readonly RunRecord[]): ReadonlyMap<string, RuleInForce> {
  const rules = new Map<string, RuleInForce>();
  for (const { ruleSet } of runs) for (const rule of ruleSet.rules) if (!rules.has(rule.id)) rules.set(rule.id, rule);
  return rules;
}
