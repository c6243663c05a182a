import type { RuleInForce } from '../../core/store.ts';
import type { Verdict, VerdictKind } from '../../core/verdict.ts';
import { bodyText, sameSubstance } from './body.ts';

/** A verdict that stands against a resource. */
export interface Standing {
  readonly rule: RuleInForce;
  readonly kind: VerdictKind;
  readonly body: string;
  readonly sinceRun: number;
  readonly returned: boolean;
}

export type Ended = 'mended' | 'gone' | 'changed' | 'rule-off';

/** What is to be written. `rewrite` and `drop` are for rows of which nobody has seen more than their newest form. */
export type Step<Row> =
  | {
      readonly do: 'open';
      readonly rule: RuleInForce;
      readonly kind: VerdictKind;
      readonly body: string;
      readonly returned: boolean;
      readonly after?: Row;
    }
  | { readonly do: 'close'; readonly row: Row; readonly ended: Ended }
  | { readonly do: 'rewrite'; readonly row: Row; readonly rule: RuleInForce; readonly kind: VerdictKind; readonly body: string }
  | { readonly do: 'drop'; readonly row: Row };

export interface Settling<Row extends Standing> {
  readonly run: number;
  readonly standing: readonly Row[];
  /** The rules that judged now. */
  readonly rules: readonly RuleInForce[];
  readonly verdicts: readonly Verdict[];
  /** Rules that are not for this type of resource any more. */
  leaves(rule: string): boolean;
  /** Whether the rule had failed this resource before, and that had come to an end. */
  failedBefore(rule: string): boolean;
}

/** What new verdicts on a resource make of those that stand: one row as long as nothing changes. */
export function settle<Row extends Standing>({ run, standing, rules, verdicts, leaves, failedBefore }: Settling<Row>): readonly Step<Row>[] {
  const steps: Step<Row>[] = [];
  const open = new Map(standing.map((row) => [row.rule.id, row]));
  const found = new Map(verdicts.map((verdict) => [verdict.rule, verdict]));
  for (const rule of rules) {
    const row = open.get(rule.id);
    const verdict = found.get(rule.id);
    if (row && verdict) steps.push(...change(run, row, rule, verdict));
    else if (row) steps.push(row.sinceRun === run ? { do: 'drop', row } : { do: 'close', row, ended: 'mended' });
    else if (verdict)
      steps.push({ do: 'open', rule, kind: verdict.verdict, body: bodyText(verdict), returned: failing(verdict.verdict) && failedBefore(rule.id) });
    open.delete(rule.id);
  }
  for (const row of open.values()) if (leaves(row.rule.id)) steps.push({ do: 'close', row, ended: 'rule-off' });
  return steps;
}

function change<Row extends Standing>(run: number, row: Row, rule: RuleInForce, verdict: Verdict): readonly Step<Row>[] {
  const body = bodyText(verdict);
  const kind = verdict.verdict;
  const same = kind === row.kind && judgesAlike(rule, row.rule) && sameSubstance(body, row.body);
  if (same && body === row.body && rule === row.rule) return [];
  if (same || row.sinceRun === run) return [{ do: 'rewrite', row, rule, kind, body }];
  return [
    { do: 'close', row, ended: 'changed' },
    { do: 'open', rule, kind, body, returned: row.returned, after: row },
  ];
}

/** A title that was put better, or one more framework, is no change of a verdict. */
function judgesAlike(one: RuleInForce, other: RuleInForce): boolean {
  if (one === other) return true;
  return one.version === other.version && one.severity === other.severity && JSON.stringify(one.parameters) === JSON.stringify(other.parameters);
}

export function failing(kind: VerdictKind): boolean {
  return kind === 'fail' || kind === 'waived';
}
