import type { Severity, Verdict, VerdictKind } from './verdict.ts';

export interface Summary {
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
  /** Fails by severity. */
  readonly failed: Readonly<Record<Severity, number>>;
  readonly files: number;
  readonly resources: number;
  readonly rules: number;
  readonly errors: number;
  /** Of a hundred; null where nothing was judged. */
  readonly score: number | null;
}

/** How much a fail of each severity weighs against a pass of the same severity. */
const weights: Readonly<Record<Severity, number>> = { critical: 10, high: 5, medium: 2, low: 1, info: 0 };

/** Counts verdicts as they come. Unknown, waived and not applicable ones say nothing about the score. */
export class Tally {
  readonly verdicts: Record<VerdictKind, number> = { fail: 0, error: 0, unknown: 0, waived: 0, pass: 0, 'not-applicable': 0 };
  readonly failed: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  #passed = 0;
  #judged = 0;

  add({ verdict, severity }: Pick<Verdict, 'verdict' | 'severity'>, times = 1): void {
    this.verdicts[verdict] += times;
    if (verdict === 'fail') this.failed[severity] += times;
    if (verdict === 'pass') this.#passed += times * weights[severity];
    if (verdict === 'fail' || verdict === 'pass') this.#judged += times * weights[severity];
  }

  /** Passes of which nobody wants to see each. */
  addPasses(severity: Severity, count: number): void {
    this.verdicts.pass += count;
    this.#passed += count * weights[severity];
    this.#judged += count * weights[severity];
  }

  addNotApplicable(count: number): void {
    this.verdicts['not-applicable'] += count;
  }

  summary(counts: { files: number; resources: number; rules: number; errors: number }): Summary {
    return { verdicts: { ...this.verdicts }, failed: { ...this.failed }, ...counts, score: this.score };
  }

  /** Of a hundred; null where nothing was judged. */
  get score(): number | null {
    return this.#judged === 0 ? null : Math.floor((1000 * this.#passed) / this.#judged) / 10;
  }
}
