import { configurationText } from '../../core/configuration-text.ts';
import type { Resource } from '../../core/resource.ts';
import type { Judged, RuleInForce, RuleSet } from '../../core/store.ts';
import { bodyText } from '../shared/body.ts';
import { differences } from '../shared/differences.ts';
import type { Books } from '../shared/rule-book.ts';
import { RuleBook } from '../shared/rule-book.ts';
import { type Standing, type Step, settle } from '../shared/settle.ts';
import type { Tally } from '../shared/tally.ts';
import type { KnownResource, Rows, Seen } from './rows.ts';

interface Row extends Standing {
  readonly id: number;
  readonly number: number;
}

/** Takes what was judged into the tables, resource by resource. */
export class Taking {
  readonly #rows: Rows;
  readonly #books: Books;
  readonly #rules: RuleBook;
  readonly #run: number;
  readonly #startedAt: number;
  readonly #tally: Tally;
  readonly #lastOf = new Map<string, { readonly partition: string; readonly account: string; readonly region: string; readonly id: number }>();
  #lastCaptured: { readonly text: string; readonly time: number } | undefined;
  readonly #inForce = new Map<number, readonly RuleInForce[]>();

  constructor(rows: Rows, books: Books, set: RuleSet, run: number, startedAt: string, tally: Tally) {
    this.#rows = rows;
    this.#books = books;
    this.#rules = new RuleBook(books, set);
    this.#run = run;
    this.#startedAt = Date.parse(startedAt);
    this.#tally = tally;
  }

  /** The numbers of the run's rules. */
  get rules(): readonly number[] {
    return this.#rules.numbers;
  }

  take(judged: Judged): void {
    const { resource } = judged;
    const rows = this.#rows;
    const family = this.#familyOf(resource);
    const seen = { id: resource.id, name: textOf(resource.name), arn: textOf(resource.arn), text: configurationText(resource) };
    const known = rows.empty ? undefined : rows.find(family, seen);
    if (known) return this.#again(known, seen, judged, family);
    const id = rows.addResource(family, seen);
    // In the first run a resource is new, unless it comes twice.
    if (id === undefined) return this.#again(rows.find(family, seen) as KnownResource, seen, judged, family);
    this.#first(id, seen, judged, family);
  }

  #first(id: number, seen: Seen, judged: Judged, family: number): void {
    const { resource, verdicts } = judged;
    const rows = this.#rows;
    const own = this.#rules.own(judged);
    rows.addState(id, this.#captured(resource), own, verdicts.length);
    rows.addConfiguration(id, seen.text);
    this.#tally.resources++;
    this.#tally.judged(family, own);
    for (const verdict of verdicts) {
      const rule = this.#numberOf(verdict.rule);
      rows.addVerdict(id, rule, verdict.verdict, false, bodyText(verdict));
      this.#tally.found(family, rule, verdict.verdict);
      this.#tally.changes.new++;
    }
  }

  #again(known: KnownResource, seen: Seen, judged: Judged, family: number): void {
    const { resource, verdicts } = judged;
    const rows = this.#rows;
    const tally = this.#tally;
    const captured = this.#captured(resource);
    const seenNow = known.seenRun === this.#run;
    if (!seenNow) tally.resources++;
    if (captured < known.captured) {
      if (seenNow) return;
      rows.note(known.id);
      tally.older++;
      return;
    }
    if (known.named === 0) rows.rename(known.id, seen);
    if (known.other !== null) this.#configure(known.id, known.other, seen.text, captured);

    const { type } = resource;
    const own = this.#rules.own(judged);
    const before = seenNow ? known.ownJudgement : 0;
    const ownNow = before === 0 ? own : this.#rules.merge(before, own, type);
    tally.judged(family, ownNow, before);
    // What comes back after it was gone may be another thing of the same name: what was said of the first does not hold for it.
    const judgement = known.goneRun === null ? this.#rules.merge(known.judgement, own, type) : own;
    if (known.goneRun !== null) rows.addAbsence(known.id, known.goneRun);
    if (judgement !== known.judgement && known.firstRun !== this.#run) rows.addJudgedBefore(known.id, known.judgement);

    for (const verdict of verdicts) tally.found(family, this.#numberOf(verdict.rule), verdict.verdict);
    const standing = known.standing > 0 || verdicts.length > 0 ? this.#settle(known.id, judged, own, before, family) : 0;
    rows.setState(known.id, captured, judgement, ownNow, standing);
  }

  #configure(id: number, kept: string, text: string, captured: number): void {
    const changes = differences(JSON.parse(kept), JSON.parse(text));
    // The same in another order is no change.
    if (changes.length > 0) this.#rows.changeConfiguration(id, text, captured, JSON.stringify(changes));
  }

  /** Answers how many verdicts stand. */
  #settle(id: number, judged: Judged, own: number, before: number, family: number): number {
    const rules = this.#inForceOf(own);
    const standing = this.#rows.standing(id).map((row): Row => {
      return { ...row, number: row.rule, rule: this.#books.rules.value(row.rule), returned: row.returned === 1 };
    });
    if (before !== 0) this.#takeBack(standing, rules, before, family);
    let failed: Set<string> | undefined;
    const steps = settle({
      run: this.#run,
      standing,
      rules,
      verdicts: judged.verdicts,
      leaves: (rule) => this.#rules.leaves(rule, judged.resource.type),
      failedBefore: (rule) => {
        failed ??= new Set(this.#rows.failed(id).map((number) => this.#books.rules.value(number).id));
        return failed.has(rule);
      },
    });
    return steps.reduce((count, step) => count + this.#do(id, step), standing.length);
  }

  /** The run has judged it by these rules already, and a newer sighting has come: the earlier verdicts do not count. */
  #takeBack(standing: readonly Row[], rules: readonly RuleInForce[], before: number, family: number): void {
    const judgedNow = new Set(rules.map(({ id }) => id));
    const [judgedBefore] = this.#books.judgements.value(before);
    for (const { number, rule, kind } of standing)
      if (judgedNow.has(rule.id) && judgedBefore.includes(number)) this.#tally.found(family, number, kind, -1);
  }

  /** Answers by how many the verdicts that stand have become more. */
  #do(id: number, step: Step<Row>): number {
    const rows = this.#rows;
    const { changes } = this.#tally;
    if (step.do === 'open') {
      rows.addVerdict(id, this.#numberOf(step.rule.id), step.kind, step.returned, step.body);
      if (!step.after) changes[step.returned ? 'returned' : 'new']++;
      return 1;
    }
    if (step.do === 'rewrite') {
      rows.rewrite(step.row.id, this.#numberOf(step.rule.id), step.kind, step.body);
      return 0;
    }
    if (step.do === 'close') {
      rows.close(step.row.id, step.ended);
      if (step.ended === 'mended') changes.mended++;
      return -1;
    }
    rows.drop(step.row.id);
    const replaced = rows.closedNow(id).find(({ rule }) => this.#books.rules.value(rule).id === step.row.rule.id);
    if (replaced) {
      rows.close(replaced.id, 'mended');
      changes.mended++;
    } else changes[step.row.returned ? 'returned' : 'new']--;
    return -1;
  }

  #numberOf(rule: string): number {
    return this.#rules.numbers[this.#rules.positionOf(rule)] as number;
  }

  #inForceOf(judgement: number): readonly RuleInForce[] {
    let rules = this.#inForce.get(judgement);
    if (!rules) {
      rules = this.#books.judgements.value(judgement)[0].map((number) => this.#books.rules.value(number));
      this.#inForce.set(judgement, rules);
    }
    return rules;
  }

  #familyOf({ partition = '-', account = '-', region = '-', type }: Resource): number {
    // Of one type the next is mostly from where the last was.
    const last = this.#lastOf.get(type);
    if (last && last.region === region && last.account === account && last.partition === partition) return last.id;
    const id = this.#books.families.of([partition, account, region, type]);
    this.#lastOf.set(type, { partition, account, region, id });
    return id;
  }

  #captured({ capturedAt: text }: Resource): number {
    if (text === undefined) return this.#startedAt;
    if (this.#lastCaptured?.text !== text) {
      const time = Date.parse(text);
      this.#lastCaptured = { text, time: Number.isNaN(time) ? this.#startedAt : time };
    }
    return this.#lastCaptured.time;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
