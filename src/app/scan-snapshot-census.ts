import type { VerdictKind } from '../core/verdict.ts';

type Counted = VerdictKind | 'later';

/** What was judged, as numbers: of most large scans nobody wants to see more. */
export class Census {
  /** How often each list of rules has judged. Resources of a type share the list. */
  readonly judgedBy = new Map<readonly number[], number>();
  /** By kind, and by the position of the rule: what was said beside passes. */
  readonly said = new Map<VerdictKind, Map<number, number>>();

  /** That so many resources were judged by these rules, of which some do not apply. */
  judged(rules: readonly number[], notApplicable: readonly number[], times = 1): void {
    this.judgedBy.set(rules, (this.judgedBy.get(rules) ?? 0) + times);
    for (const position of notApplicable) this.add(position, 'not-applicable', times);
  }

  add(position: number, kind: Counted, times = 1): void {
    if (kind === 'pass' || kind === 'later') return;
    let counts = this.said.get(kind);
    if (!counts) {
      counts = new Map();
      this.said.set(kind, counts);
    }
    counts.set(position, (counts.get(position) ?? 0) + times);
  }

  join(other: Census): void {
    for (const [rules, times] of other.judgedBy) this.judged(rules, [], times);
    for (const [kind, counts] of other.said) for (const [position, times] of counts) this.add(position, kind, times);
  }
}
