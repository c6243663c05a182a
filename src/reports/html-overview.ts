import { type Severity, severities, type Verdict, type VerdictKind } from '../core/verdict.ts';
import type { RuleInUse } from './audit.ts';
import { headingOf } from './place.ts';
import type { Run } from './report.ts';

export interface RuleCounts {
  readonly rule: string;
  readonly severity: Severity;
  readonly verdicts: Record<VerdictKind, number>;
  /** How it judged. */
  readonly version?: number;
  readonly parameters?: Verdict['parameters'];
}

export interface FileCounts {
  readonly file: string;
  readonly failed: Record<Severity, number>;
  readonly verdicts: Record<VerdictKind, number>;
}

export interface WaiverRow {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly resource: string;
}

/** Counts by rule and by file, and the waivers that were met. */
export class Overview {
  readonly run: Run;
  readonly rules = new Map<string, RuleCounts>();
  readonly files = new Map<string, FileCounts>();
  readonly waivers: WaiverRow[] = [];
  /** The files of which something is written out. */
  readonly told = new Set<string>();
  readonly #indexes = new Map<string, number>();

  constructor(run: Run) {
    this.run = run;
  }

  add(verdict: Verdict): void {
    const { rule, severity, resource, ruleVersion: version, parameters } = verdict;
    const kind = verdict.verdict;
    const byRule = this.rules.get(rule) ?? { rule, severity, verdicts: none(), version, parameters };
    this.rules.set(rule, byRule);
    byRule.verdicts[kind]++;
    const file = headingOf(this.run, resource);
    const byFile = this.files.get(file) ?? { file, failed: { critical: 0, high: 0, medium: 0, low: 0, info: 0 }, verdicts: none() };
    this.files.set(file, byFile);
    byFile.verdicts[kind]++;
    if (kind === 'fail') byFile.failed[severity]++;
    if (verdict.waiver) this.waivers.push({ verdict, rule, resource: resource.id });
  }

  /** Counts of a whole store in the place of those of what is reported: it knows the passes too. */
  countAnew(rules: readonly RuleInUse[]): void {
    for (const { id, severity, counts, version, parameters } of rules)
      this.rules.set(id, { rule: id, severity: this.rules.get(id)?.severity ?? severity, verdicts: { ...counts }, version, parameters });
  }

  /** A file's number, for anchors and filters: its name may hold anything. */
  fileIndex(file: string): number {
    const known = this.#indexes.get(file) ?? this.#indexes.size;
    this.#indexes.set(file, known);
    return known;
  }

  /** Of how many passes it was told; of a run that does not list them it knows none. */
  get passes(): number {
    return [...this.files.values()].reduce((sum, { verdicts }) => sum + verdicts.pass, 0);
  }

  /** The rules that have something to say first, the worst of them at the top. */
  get sortedRules(): readonly RuleCounts[] {
    const rank = ({ severity, verdicts }: RuleCounts) => (verdicts.fail > 0 ? severities.indexOf(severity) : severities.length);
    return [...this.rules.values()].sort(
      (a, b) => rank(a) - rank(b) || b.verdicts.fail - a.verdicts.fail || b.verdicts.unknown - a.verdicts.unknown || (a.rule < b.rule ? -1 : 1),
    );
  }
}

/** The name of a rule's place in the page; whatever the id holds. */
export function anchor(rule: string): string {
  return `rule-${rule.replace(/[^A-Za-z0-9_-]/g, (character) => `.${character.codePointAt(0)?.toString(16)}`)}`;
}

function none(): Record<VerdictKind, number> {
  return { fail: 0, error: 0, unknown: 0, waived: 0, pass: 0, 'not-applicable': 0 };
}
