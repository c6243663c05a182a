import type { Answer, AppliedRule, Bench } from '../core/judge.ts';
import { Asked } from '../core/reads.ts';
import type { Resource } from '../core/resource.ts';
import type { TypePlan } from './scan-snapshot-plan.ts';

/** So many resources of a type are looked at before it is said which rules are worth remembering. */
const usualTrial = 64;
/** A rule whose answers hang on more than this is judged each time. */
const mostReads = 60;
const mostAnswers = 400;
const mostTogether = 1500;

/** What all rules of a type say of a resource: by their turn, undefined where a rule has to be asked. */
export interface Answers {
  readonly answers: readonly (Answer | undefined)[];
  /** Turns of those that are neither a pass nor not applicable, or that have to be asked. */
  readonly open: readonly number[];
  /** Positions, among all rules of the run, of those that do not apply, and of those that are put off. */
  readonly notApplicable: readonly number[];
  readonly later: readonly number[];
}

/**
 * Remembers what rules have said. A rule is asked again and again about resources that agree in all that it looks at; what it looks at is
 * watched whenever it is asked something new, so that a remembered answer is the one that it would give.
 */
export class RuleMemory {
  readonly #bench: Bench;
  readonly #rules: readonly OneRule[];
  readonly #positions: readonly number[];
  /** Of all rules. */
  readonly turns: readonly number[];
  readonly #trial: number;
  #together: Asked | undefined;
  readonly #known = new Map<string, Answers>();
  #seen = 0;
  #hits = 0;
  #worth = true;

  constructor({ applied, positions }: TypePlan, bench: Bench, trial = usualTrial) {
    this.#bench = bench;
    this.#trial = trial;
    this.#rules = applied.map((one) => new OneRule(one));
    this.#positions = positions;
    this.turns = positions.map((_, turn) => turn);
  }

  /** Undefined for a resource of which too much is undecided. */
  recall(resource: Resource): Answers | undefined {
    this.#seen++;
    if (this.#seen <= this.#trial || !this.#worth) return this.#each(resource);
    if (this.#seen === this.#trial + 1) for (const one of this.#rules) one.choose(this.#trial / 3);
    this.#together ??= this.#join();
    const key = this.#together.keyOf(resource);
    if (key === undefined) return undefined;
    const known = this.#known.get(key);
    if (known) {
      this.#hits++;
      return known;
    }
    const made = this.#each(resource);
    // A rule that was asked may have looked at more than before: then the key says too little.
    if (this.#rules.some((one) => one.fresh)) {
      this.#together = undefined;
      this.#known.clear();
      for (const one of this.#rules) one.fresh = false;
      return made;
    }
    if (this.#known.size >= mostTogether) {
      this.#worth = this.#hits > this.#seen / 2;
      this.#known.clear();
    }
    this.#known.set(key, made);
    return made;
  }

  #each(resource: Resource): Answers {
    const answers = this.#rules.map((one) => one.recall(resource, this.#bench));
    const turnsOf = (...kinds: (Answer['kind'] | undefined)[]) => this.turns.filter((turn) => kinds.includes(answers[turn]?.kind));
    const positionsOf = (kind: Answer['kind']) => turnsOf(kind).map((turn) => this.#positions[turn] as number);
    return { answers, open: turnsOf(undefined, 'fail', 'unknown'), notApplicable: positionsOf('not-applicable'), later: positionsOf('later') };
  }

  #join(): Asked {
    const all = new Asked();
    for (const one of this.#rules) if (one.asked) all.join(one.asked);
    return all;
  }
}

/** The answers of one rule by what they hang on. */
class OneRule {
  /** Undefined where it is not worth it, or not known on what its answers hang. */
  asked: Asked | undefined = new Asked();
  /** Whether it has changed on what they hang. */
  fresh = false;
  readonly #applied: AppliedRule;
  readonly #answers = new Map<string, Answer>();
  #misses = 0;

  constructor(applied: AppliedRule) {
    this.#applied = applied;
  }

  recall(resource: Resource, bench: Bench): Answer | undefined {
    if (!this.asked) return undefined;
    const key = this.asked.keyOf(resource);
    if (key === undefined) return undefined;
    const known = this.#answers.get(key);
    if (known) return known;
    this.#misses++;
    const watched = bench.watched(resource, this.#applied);
    if (!watched) return this.#giveUp();
    let by: string | undefined = key;
    if (this.asked.join(watched.asked)) {
      this.fresh = true;
      this.#answers.clear();
      if (this.asked.size > mostReads) return this.#giveUp();
      by = this.asked.keyOf(resource);
    }
    if (this.#answers.size >= mostAnswers) return this.#giveUp();
    if (by !== undefined) this.#answers.set(by, watched.answer);
    return watched.answer;
  }

  /** After the trial: it is not worth it where nearly each resource is another. */
  choose(most: number): void {
    if (this.#misses > most) this.#giveUp();
  }

  #giveUp(): undefined {
    this.asked = undefined;
    this.fresh = true;
    this.#answers.clear();
  }
}
