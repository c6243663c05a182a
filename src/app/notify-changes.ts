import type { Change, Happening, Unseen } from '../core/notifier.ts';
import { maskText } from '../core/secret.ts';
import type { FindingStore, RuleInForce, RunRecord, StoredFinding, StoredResource, StoredVerdict } from '../core/store.ts';
import { severities } from '../core/verdict.ts';

/** What changed in a run, as its store tells it. */
export async function changesOf(store: FindingStore, run: RunRecord): Promise<readonly Change[]> {
  const rules = rulesOf(run);
  const changes: Change[] = [];
  let resource = '';
  let ended = new Map<string, StoredVerdict>();
  let began: StoredVerdict[] = [];
  const settle = () => {
    for (const verdict of began) {
      const previous = ended.get(verdict.rule);
      ended.delete(verdict.rule);
      changes.push(changeOf(run, rules, verdict, beginning(verdict, previous), previous));
    }
    for (const verdict of ended.values()) changes.push(changeOf(run, rules, verdict, ending(verdict)));
    ended = new Map();
    began = [];
  };
  // What changes in a run changes at its end.
  const changedSince = new Date(Date.parse(run.endedAt) - 1).toISOString();
  // Verdicts come resource by resource.
  for await (const verdict of store.verdicts({ changedSince, at: run.endedAt })) {
    if (verdict.resource.identity !== resource) settle();
    resource = verdict.resource.identity;
    if (verdict.until === run.endedAt) ended.set(verdict.rule, verdict);
    else if (verdict.sinceRun === run.run) began.push(verdict);
  }
  settle();
  return changes;
}

/** What stands as of a run, as if all of it were new. */
export async function* standingOf(store: FindingStore, run: RunRecord): AsyncGenerator<Change, void, undefined> {
  const rules = rulesOf(run);
  for await (const verdict of store.verdicts({ at: run.endedAt })) yield changeOf(run, rules, verdict, failing(verdict) ? 'new' : 'changed');
}

/** What could not be seen in a run. Of what was not to be seen before either, nobody is told twice. */
export function unseenOf(run: RunRecord, before: RunRecord | undefined): readonly Unseen[] {
  const known = new Set(before?.unseen.map((one) => one.what));
  const fresh = run.unseen.filter(({ what }) => !known.has(what) && known.add(what));
  return fresh.map(({ what, reason }) => ({ key: `${run.run}@${run.endedAt} unseen ${what}`, what: maskText(what), reason: maskText(reason) }));
}

/** The most severe first, then by rule, then by resource. */
export function inOrder(one: Change, other: Change): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    compare(one.rule, other.rule) ||
    compare(one.resource.identity, other.resource.identity)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A rule's own error is as bad as a fail: whatever it is about is not looked after. */
function failing({ verdict }: Pick<StoredVerdict, 'verdict'>): boolean {
  return verdict === 'fail' || verdict === 'error';
}

function beginning(verdict: StoredVerdict, previous: StoredVerdict | undefined): Happening {
  if (!failing(verdict) || (previous && failing(previous))) return 'changed';
  return verdict.returned && !previous ? 'returned' : 'new';
}

function ending(verdict: StoredVerdict): Happening {
  if (verdict.ended === 'rule-off') return 'off';
  if (!failing(verdict)) return 'changed';
  return verdict.ended === 'gone' ? 'gone' : 'mended';
}

function changeOf(
  run: RunRecord,
  rules: ReadonlyMap<string, RuleInForce>,
  verdict: StoredVerdict,
  what: Happening,
  previous?: StoredVerdict,
): Change {
  const { resource, ...standing } = verdict;
  const over = verdict.until === run.endedAt;
  const { title = verdict.rule, frameworks = [] } = rules.get(verdict.rule) ?? {};
  const before = over ? verdict.verdict : previous?.verdict;
  return {
    // A run's number may be given again where its store was thrown away; when it ended tells the two apart.
    key: maskText(`${run.run}@${run.endedAt} ${verdict.rule} ${resource.identity} ${what}`),
    what,
    rule: verdict.rule,
    title: maskText(title),
    frameworks,
    severity: verdict.severity,
    verdict: !over ? verdict.verdict : verdict.ended === 'mended' ? 'pass' : 'not-applicable',
    ...(before === undefined ? {} : { before }),
    resource: slim(resource),
    standing: {
      ...standing,
      findings: standing.findings.map(maskFinding),
      ...(standing.reason === undefined ? {} : { reason: maskText(standing.reason) }),
    },
  };
}

/** Without its configuration, which no message shows and which is most of it. */
function slim({ identity, type, id, name, arn, partition, account, region }: StoredResource): Change['resource'] {
  return {
    identity: maskText(identity),
    type,
    id: maskText(id),
    ...(name === undefined ? {} : { name: maskText(name) }),
    ...(arn === undefined ? {} : { arn: maskText(arn) }),
    partition,
    account,
    ...(region === undefined ? {} : { region }),
  };
}

function maskFinding(finding: StoredFinding): StoredFinding {
  const { actual, expected, fix } = finding;
  return {
    ...finding,
    message: maskText(finding.message),
    ...(actual === undefined ? {} : { actual: maskText(actual) }),
    ...(expected === undefined ? {} : { expected: maskText(expected) }),
    ...(fix === undefined ? {} : { fix: maskText(fix) }),
  };
}

function rulesOf(run: RunRecord): ReadonlyMap<string, RuleInForce> {
  return new Map(run.ruleSet.rules.map((rule) => [rule.id, rule]));
}
