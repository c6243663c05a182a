import type { Counts, Rollup, RuleInForce } from '../../core/store.ts';
import { type VerdictKind, verdictKinds } from '../../core/verdict.ts';
import type { Books } from './rule-book.ts';

type Mutable = { -readonly [K in keyof Counts]: number };

function noCounts(): Mutable {
  return Object.fromEntries(verdictKinds.map((kind) => [kind, 0])) as Mutable;
}

/**
 * What a run has judged, counted as it goes: nothing here grows with the number of resources. Passes are never counted one by one:
 * they are what the judgements leave when all else is taken off.
 */
export class Tally {
  /** By family: how many resources have each judgement of this run, and what is not a pass by rule and kind. */
  readonly #families = new Map<number, { readonly judgements: Map<number, number>; readonly others: Map<number, Mutable> }>();
  resources = 0;
  /** Of these, those of which something newer is kept. */
  older = 0;
  readonly changes = { new: 0, mended: 0, returned: 0, gone: 0 };

  /** A resource has one judgement by this run: the earlier is taken back where it is judged again. */
  judged(family: number, judgement: number, before = 0): void {
    if (judgement === before) return;
    const { judgements } = this.#of(family);
    judgements.set(judgement, (judgements.get(judgement) ?? 0) + 1);
    if (before !== 0) judgements.set(before, (judgements.get(before) ?? 0) - 1);
  }

  found(family: number, rule: number, kind: VerdictKind, by = 1): void {
    const { others } = this.#of(family);
    let counts = others.get(rule);
    if (!counts) {
      counts = noCounts();
      others.set(rule, counts);
    }
    counts[kind] += by;
  }

  /** Counts per rule, account and region, in an order that hangs on nothing but what was judged. */
  rollups(run: number, books: Books): readonly Rollup[] {
    const places = new Map<string, { account: string; region: string; rules: Map<string, Mutable> }>();
    for (const [family, { judgements, others }] of this.#families) {
      const [, account, region] = books.families.value(family);
      const key = `${account}/${region}`;
      const { rules } = places.get(key) ?? (places.set(key, { account, region, rules: new Map() }).get(key) as { rules: Map<string, Mutable> });
      const of = (rule: number): Mutable => {
        const { id } = books.rules.value(rule) as RuleInForce;
        return rules.get(id) ?? (rules.set(id, noCounts()).get(id) as Mutable);
      };
      for (const [judgement, times] of judgements) {
        const [judging, notApplicable] = books.judgements.value(judgement);
        for (const rule of judging) of(rule).pass += times;
        for (const rule of notApplicable) take(of(rule), 'not-applicable', times);
      }
      for (const [rule, counts] of others) for (const kind of verdictKinds) if (counts[kind] > 0) take(of(rule), kind, counts[kind]);
    }
    return [...places.entries()]
      .sort(([one], [other]) => compare(one, other))
      .flatMap(([, { account, region, rules }]) =>
        [...rules.entries()]
          .sort(([one], [other]) => compare(one, other))
          .map(([rule, counts]) => ({ run, rule, account, ...(region === '-' ? {} : { region }), counts })),
      );
  }

  #of(family: number) {
    let one = this.#families.get(family);
    if (!one) {
      one = { judgements: new Map(), others: new Map() };
      this.#families.set(family, one);
    }
    return one;
  }
}

function take(counts: Mutable, kind: VerdictKind, times: number): void {
  counts[kind] += times;
  counts.pass -= times;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function sum(rollups: readonly Rollup[]): Counts {
  const all = noCounts();
  for (const { counts } of rollups) for (const kind of verdictKinds) all[kind] += counts[kind];
  return all;
}
