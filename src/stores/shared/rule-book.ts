import type { Judged, RuleInForce, RuleSet } from '../../core/store.ts';
import type { Interned } from './interned.ts';

/** Which rules judged a resource, by their numbers in the book, and which of these do not apply to it; both sorted. */
export type Judgement = readonly [rules: readonly number[], notApplicable: readonly number[]];

/** Partition, account, region and type: what whole crowds of resources have in common. `-` where a part is not known. */
export type Family = readonly [partition: string, account: string, region: string, type: string];

/** What a store keeps once and names by number. */
export interface Books {
  readonly rules: Interned<RuleInForce>;
  readonly judgements: Interned<Judgement>;
  readonly families: Interned<Family>;
}

/** The rules of a run among all that a store knows, and what becomes of earlier judgements when these rules judge anew. */
export class RuleBook {
  readonly #books: Books;
  readonly #set: RuleSet;
  /** The number in the book of each rule of the set. */
  readonly numbers: readonly number[];
  readonly #position = new Map<string, number>();
  readonly #own = new Map<string, number>();
  /** Resources of a type share the list of the rules that judge them. */
  readonly #prefixes = new WeakMap<readonly number[], string>();
  readonly #merged = new Map<string, number>();

  constructor(books: Books, set: RuleSet) {
    this.#books = books;
    this.#set = set;
    this.numbers = set.rules.map((rule) => books.rules.of(rule));
    for (const [position, rule] of set.rules.entries()) this.#position.set(rule.id, position);
  }

  positionOf(id: string): number {
    const position = this.#position.get(id);
    if (position === undefined) throw new Error(`${id} has a verdict, but is not among the rules of the run`);
    return position;
  }

  /** The judgement that a record is by itself. */
  own({ rules, notApplicable }: Judged): number {
    let prefix = this.#prefixes.get(rules);
    if (prefix === undefined) {
      prefix = `${rules.join()}|`;
      this.#prefixes.set(rules, prefix);
    }
    const key = notApplicable.length === 0 ? prefix : prefix + notApplicable.join();
    let id = this.#own.get(key);
    if (id === undefined) {
      id = this.#books.judgements.of([this.#sorted(rules), this.#sorted(notApplicable)]);
      this.#own.set(key, id);
    }
    return id;
  }

  /** What holds after a new judgement: earlier ones still say what other rules found, as long as those are for the type. */
  merge(before: number, now: number, type: string): number {
    if (before === now) return now;
    const key = `${before}|${now}|${type}`;
    let id = this.#merged.get(key);
    if (id === undefined) {
      const { rules: book, judgements } = this.#books;
      const [rules, notApplicable] = judgements.value(now);
      const anew = new Set(rules.map((one) => book.value(one).id));
      const stays = (one: number) => !anew.has(book.value(one).id) && !this.leaves(book.value(one).id, type);
      const [earlier, notApplicableEarlier] = judgements.value(before);
      const together = (one: readonly number[], other: readonly number[]) => [...one.filter(stays), ...other].sort((a, b) => a - b);
      id = judgements.of([together(earlier, rules), together(notApplicableEarlier, notApplicable)]);
      this.#merged.set(key, id);
    }
    return id;
  }

  /** Whether the rule, as the run has it, is not for a type any more for which it was. */
  leaves(id: string, type: string): boolean {
    const position = this.#position.get(id);
    return position !== undefined && !(this.#set.rules[position] as RuleInForce).types.includes(type);
  }

  #sorted(positions: readonly number[]): number[] {
    return positions.map((position) => this.numbers[position] as number).sort((a, b) => a - b);
  }
}

/** A judgement without rules that were switched off. */
export function without([rules, notApplicable]: Judgement, off: ReadonlySet<number>): Judgement {
  return [rules.filter((one) => !off.has(one)), notApplicable.filter((one) => !off.has(one))];
}
