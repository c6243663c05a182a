import { type FindingStore, passesOf, type RuleInForce, type RunRecord, type StoredResource, type StoredVerdict } from '../core/store.ts';
import type { VerdictKind } from '../core/verdict.ts';
import { glob } from '../core/waiver.ts';
import type { Audit, ChangeKind, ControlState, Shown } from '../reports/audit.ts';
import { type Excerpt, excerpt } from '../reports/excerpt.ts';
import { ChangeLog, changesOf } from './report-changes.ts';
import { lineOf, rulesOf, trendOf } from './report-runs.ts';
import { ScopeCount } from './report-scope.ts';
import { type ControlRules, Scores } from './report-scores.ts';
import { AsWaived, type Kept, placeOf, resourceOf } from './report-verdicts.ts';
import { waiverLines } from './report-waivers.ts';

/** What is asked of a store. */
export interface Looking {
  /** ISO time, at which waivers hold or have expired. */
  readonly asOf: string;
  /** Runs that had ended by then, the newest first; one at least. What stood at the end of the newest is told. */
  readonly runs: readonly RunRecord[];
  /** With what is compared; nothing where there was no earlier run. */
  readonly since?: { readonly at: string; readonly run?: number };
  readonly rules?: ReadonlySet<string>;
  readonly accounts?: readonly string[];
  /** `-` is what has no region. */
  readonly regions?: readonly string[];
  /** Types, or patterns of them. */
  readonly types?: readonly string[];
  readonly resource?: string;
  /** Tags that a resource must have, with this value where one is given. */
  readonly tags: readonly { readonly key: string; readonly value?: string }[];
  /** The same in words. */
  readonly filters: readonly string[];
  readonly only: ReadonlySet<VerdictKind>;
  /** Only verdicts that are one of these, where some are asked for. */
  readonly changed: ReadonlySet<ChangeKind>;
  /** Frameworks by rule, for the scores; controls whose state is wanted. */
  readonly frameworks: ReadonlyMap<string, readonly string[]>;
  readonly controls: readonly ControlRules[];
  readonly tagKeys: readonly string[];
  /** Whether a report shows what stood around a finding. */
  readonly evidence: boolean;
  readonly shown: Shown;
}

/** All that a report over a store says. */
export interface Gathered {
  /** In the order of places, types and resources; as `only` and `changed` narrow them. */
  readonly verdicts: readonly Kept[];
  /** Everything that stands, whatever is shown of it: what the exit code goes by. */
  readonly standing: readonly Pick<Kept, 'verdict' | 'severity' | 'change' | 'waiver' | 'reason'>[];
  readonly scores: Scores;
  readonly audit: Audit;
}

/** Looks into a store, and puts together what stands, how it came to be and how it scores. */
export async function gather(store: FindingStore, looking: Looking): Promise<Gathered> {
  const { asOf, runs, since, only } = looking;
  const newest = runs[0] as RunRecord;
  const rules = rulesOf(runs);
  const records = await store.waivers.list({ at: asOf });
  const waived = new AsWaived(records, asOf);
  const asked = new Set(rulesOf(runs.filter(({ endedAt }) => since && endedAt <= since.at)).keys());
  const log = since && new ChangeLog(since.at, waived, new AsWaived(await store.waivers.list({ at: since.at }), since.at), asked);
  const scores = new Scores(looking.frameworks, looking.tagKeys);
  const scope = new ScopeCount(newest.run);
  const query = queryOf(looking);
  const fits = filterOf(looking);
  const verdicts: Kept[] = [];

  for await (const resource of store.resources(query)) {
    if (!fits(resource)) continue;
    scope.add(resource);
    const plain = (kind: 'pass' | 'not-applicable', ids: readonly string[]) => {
      for (const id of ids) {
        const rule = rules.get(id);
        if (!rule || looking.rules?.has(id) === false) continue;
        scores.add(kind, rule, rule.severity, resource);
        if (only.has(kind)) verdicts.push(plainVerdict(kind, rule, resource));
      }
    };
    plain('pass', passesOf(resource));
    plain('not-applicable', resource.notApplicable);
  }

  const turned: StoredVerdict[] = [];
  const all: Kept[] = [];
  for await (const stored of store.verdicts({ ...query, ...ruleQuery(looking) })) {
    if (!fits(stored.resource)) continue;
    const verdict = waived.verdict(stored);
    if (verdict.verdict !== stored.verdict) turned.push(stored);
    const rule = rules.get(stored.rule) ?? { ...unknownRule, id: stored.rule, title: stored.rule, version: stored.ruleVersion };
    scores.add(verdict.verdict, { ...rule, severity: stored.severity }, stored.severity, stored.resource);
    all.push(looking.evidence ? { ...verdict, evidence: evidenceOf(stored) } : verdict);
  }

  const changes = new Map<string, ChangeKind>();
  if (log && since) {
    const seen = new Set<string>();
    for await (const stored of store.verdicts({ ...query, ...ruleQuery(looking), changedSince: since.at })) {
      if (!fits(stored.resource)) continue;
      seen.add(keyOf(stored));
      log.add(stored);
    }
    for (const stored of turned) if (!seen.has(keyOf(stored))) log.add(stored);
  }
  const lines = log?.lines() ?? [];
  for (const { resource, rule, change } of lines) changes.set(`${resource.identity} ${rule}`, change);
  const told = all.map((one) => withChange(one, changes.get(`${one.identity} ${one.rule}`)));
  const wanted = told.filter((one) => only.has(one.verdict) && (looking.changed.size === 0 || (one.change && looking.changed.has(one.change))));
  // One by one: as arguments of one call, a hundred thousand would not fit on the stack.
  for (const one of wanted) verdicts.push(one);
  verdicts.sort(inOrder);

  const narrow = { ...(looking.rules ? { rules: looking.rules } : {}), ...placesOf(looking) };
  const perRun = looking.types === undefined && looking.resource === undefined && looking.tags.length === 0;
  const inUse = scores.rules();
  const askedNow = new Set([...newest.ruleSet.rules, ...inUse].map(({ id }) => id).filter((id) => looking.rules?.has(id) !== false));
  const audit: Audit = {
    asOf,
    filters: looking.filters,
    scope: scope.scope(lineOf(newest, await store.rollups({ run: newest.run }), newest, narrow), runs, askedNow.size),
    rules: inUse,
    scores: scores.tables(),
    controls: looking.controls.map((one): ControlState => scores.control(one)),
    changes: changesOf(lines, since),
    ...(perRun ? { trend: await trendOf(store, runs, narrow) } : {}),
    waivers: waiverLines(records, told, asOf),
    shown: looking.shown,
  };
  return { verdicts, standing: told, scores, audit };
}

function queryOf(looking: Looking) {
  const { runs, types, resource } = looking;
  const exact = types?.every((one) => !/[*?]/.test(one)) ? types : undefined;
  return {
    // Named, so that all questions are about the same state: a run may end between two of them.
    at: (runs[0] as RunRecord).endedAt,
    ...placesOf(looking),
    ...(exact === undefined ? {} : { types: exact }),
    ...(resource === undefined ? {} : { resource }),
  };
}

function placesOf({ accounts, regions }: Looking) {
  return { ...(accounts ? { accounts } : {}), ...(regions ? { regions } : {}) };
}

function ruleQuery({ rules }: Looking) {
  return rules ? { rules: [...rules] } : {};
}

/** What a store does not filter by itself. */
function filterOf({ types, tags }: Looking): (resource: StoredResource) => boolean {
  const patterns = types?.map(glob);
  return (resource) =>
    (!patterns || patterns.some((matches) => matches(resource.type))) &&
    tags.every(({ key, value }) => (value === undefined ? Object.hasOwn(resource.tags, key) : resource.tags[key] === value));
}

function plainVerdict(verdict: 'pass' | 'not-applicable', { id, version, severity, parameters }: RuleInForce, stored: StoredResource): Kept {
  const { identity, judgedAt: asOf } = stored;
  const reason = verdict === 'pass' ? {} : { reason: 'the scope of the rule does not hold it' };
  return { rule: id, ruleVersion: version, severity, verdict, resource: resourceOf(stored), findings: [], ...reason, parameters, asOf, identity };
}

function withChange(verdict: Kept, change: ChangeKind | undefined): Kept {
  return change === undefined ? verdict : { ...verdict, change };
}

/** By the finding's path; a verdict without findings has one where its rule could not go on. */
function evidenceOf({ findings, path, resource }: StoredVerdict): ReadonlyMap<string, Excerpt> {
  const found = new Map<string, Excerpt>();
  for (const at of [...findings.map((one) => one.path), ...(path === undefined ? [] : [path])]) {
    const lines = at === '' || found.has(at) ? undefined : excerpt(resource.configuration, at);
    if (lines) found.set(at, lines);
  }
  return found;
}

function keyOf({ resource, rule }: StoredVerdict): string {
  return `${resource.identity} ${rule}`;
}

function inOrder(one: Kept, other: Kept): number {
  const [a, b] = [one.resource, other.resource];
  const place = compare(placeOf(a.account ?? '-', a.region), placeOf(b.account ?? '-', b.region));
  return place || compare(a.type, b.type) || compare(a.id, b.id) || compare(one.rule, other.rule);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A rule that no run tells of any more. */
const unknownRule = { severity: 'medium' as const, service: '', parameters: {} };
