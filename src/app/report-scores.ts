import { unknownMark } from '../core/configuration-text.ts';
import { Tally } from '../core/score.ts';
import type { Counts, RuleInForce, StoredResource } from '../core/store.ts';
import type { Severity, VerdictKind } from '../core/verdict.ts';
import type { ControlState, ControlWord, RuleInUse, ScoreRow, ScoreTable } from '../reports/audit.ts';

/** A framework's control and the rules that bear on it. */
export interface ControlRules {
  readonly framework: string;
  readonly control: string;
  readonly title?: string;
  readonly rules: readonly string[];
}

type Facts = Pick<RuleInForce, 'id' | 'version' | 'severity' | 'service' | 'title' | 'parameters'>;

/** Counts what stands, whole and by everything by which people ask. */
export class Scores {
  readonly all = new Tally();
  readonly #rules = new Map<string, { readonly facts: Facts; readonly tally: Tally }>();
  readonly #groups = new Map<string, Map<string, Tally>>();
  readonly #frameworks: ReadonlyMap<string, readonly string[]>;
  readonly #tagKeys: readonly string[];

  /** `frameworks` by rule. */
  constructor(frameworks: ReadonlyMap<string, readonly string[]>, tagKeys: readonly string[]) {
    this.#frameworks = frameworks;
    this.#tagKeys = tagKeys;
  }

  add(verdict: VerdictKind, rule: Facts, severity: Severity, resource: StoredResource): void {
    const one = { verdict, severity };
    this.all.add(one);
    const known = this.#rules.get(rule.id) ?? { facts: rule, tally: new Tally() };
    this.#rules.set(rule.id, known);
    known.tally.add(one);
    this.#group('service', rule.service || 'other').add(one);
    this.#group('severity', severity).add(one);
    this.#group('account', resource.account === '-' ? '(none)' : resource.account).add(one);
    this.#group('region', resource.region ?? 'global').add(one);
    for (const framework of this.#frameworks.get(rule.id) ?? []) this.#group('framework', framework).add(one);
    const without = Object.hasOwn(resource.tags, unknownMark) ? '(tags not seen)' : '(no such tag)';
    for (const key of this.#tagKeys) this.#group(`tag:${key}`, resource.tags[key] ?? without).add(one);
  }

  tables(): readonly ScoreTable[] {
    const named = ['framework', 'service', 'severity', 'account', 'region', ...this.#tagKeys.map((key) => `tag:${key}`)];
    const rules = [...this.#rules].map(([id, { tally }]) => rowOf(id, tally));
    return [
      ...named.map((by) => ({ by, rows: [...(this.#groups.get(by) ?? [])].map(([name, tally]) => rowOf(name, tally)).sort(worstFirst) })),
      { by: 'rule', rows: rules.sort(worstFirst) },
    ];
  }

  rules(): readonly RuleInUse[] {
    return [...this.#rules.values()]
      .map(({ facts: { id, version, severity, service, title, parameters }, tally }) => ({
        ...{ id, version, severity, service, title, parameters },
        counts: { ...tally.verdicts },
        score: tally.score,
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  control({ framework, control, title, rules }: ControlRules): ControlState {
    const counts: Record<VerdictKind, number> = { ...new Tally().verdicts };
    let judged = 0;
    for (const rule of rules) {
      const tally = this.#rules.get(rule)?.tally;
      if (!tally) continue;
      judged++;
      for (const kind of Object.keys(counts) as VerdictKind[]) counts[kind] += tally.verdicts[kind];
    }
    return { framework, control, ...(title === undefined ? {} : { title }), state: stateOf(counts, judged), counts, rules, judged };
  }

  #group(by: string, name: string): Tally {
    const groups = this.#groups.get(by) ?? new Map<string, Tally>();
    this.#groups.set(by, groups);
    const tally = groups.get(name) ?? new Tally();
    groups.set(name, tally);
    return tally;
  }
}

/** Fail over unknown over pass; a control of which nothing was judged is no control that holds. */
function stateOf(counts: Counts, judged: number): ControlWord {
  if (judged === 0) return 'not judged';
  if (counts.fail + counts.error > 0) return 'fails';
  if (counts.unknown > 0) return 'unknown';
  if (counts.waived > 0) return 'waived';
  return counts.pass > 0 ? 'holds' : 'not applicable';
}

function rowOf(name: string, tally: Tally): ScoreRow {
  return { name, score: tally.score, counts: { ...tally.verdicts }, failed: { ...tally.failed } };
}

/** Where two are alike, more fails are worse. What has no score comes last. */
function worstFirst(one: ScoreRow, other: ScoreRow): number {
  return (one.score ?? 101) - (other.score ?? 101) || other.counts.fail - one.counts.fail || (one.name < other.name ? -1 : 1);
}
