import type { AppliedRule } from '../core/judge.ts';
import type { Need } from '../core/relatives.ts';

/** The rules for one type, with their positions among all rules of the run. */
export interface TypePlan {
  readonly applied: readonly AppliedRule[];
  readonly positions: readonly number[];
}

/** What is kept of a resource, because a rule may look at it as a relative of another. */
export interface Keep {
  readonly fields: ReadonlySet<string>;
  /** Properties by which it is found; undefined: it is found by its name, or because it is there. */
  readonly pointing: ReadonlySet<string> | undefined;
}

/** Made once for a run: which rules judge a type, and what is kept of it. */
export class SnapshotPlan {
  readonly rules: readonly AppliedRule[];
  readonly wiring: readonly number[];
  readonly #plans = new Map<string, TypePlan>();
  readonly #keeps = new Map<string, Keep>();

  /** The rules in the order by which `Judged` names them. Wiring rules see whole estates, and are no part of what is judged as it comes. */
  constructor(rules: readonly AppliedRule[]) {
    this.rules = rules;
    this.wiring = rules.flatMap(({ rule }, index) => (rule.shipped ? [index] : []));
    const plans = new Map<string, { applied: AppliedRule[]; positions: number[] }>();
    const needs: Need[] = [];
    for (const [index, applied] of rules.entries()) {
      if (applied.rule.shipped) continue;
      needs.push(...applied.rule.needs);
      for (const type of applied.rule.types) {
        const plan = plans.get(type) ?? { applied: [], positions: [] };
        plans.set(type, plan);
        plan.applied.push(applied);
        plan.positions.push(index);
      }
    }
    for (const [type, plan] of plans) this.#plans.set(type, plan);
    for (const [type, some] of Map.groupBy(needs, (need) => need.type as string)) this.#keeps.set(type, keepFor(some));
  }

  /** All types with which something is to be done. */
  get types(): readonly string[] {
    return [...new Set([...this.#plans.keys(), ...this.#keeps.keys()])];
  }

  planOf(type: string): TypePlan | undefined {
    return this.#plans.get(type);
  }

  keepOf(type: string): Keep | undefined {
    return this.#keeps.get(type);
  }

  /** Whether anything is to be done with a resource of the type. */
  concerns(type: string): boolean {
    return this.#plans.has(type) || this.#keeps.has(type);
  }
}

function keepFor(needs: readonly Need[]): Keep {
  const roots = needs.map(({ theirs }) => (theirs === undefined ? undefined : (/^[^.[]+/.exec(theirs)?.[0] ?? theirs)));
  const pointing = roots.every((one) => one !== undefined) ? new Set(roots) : undefined;
  return { fields: new Set([...needs.flatMap((one) => one.fields), ...roots.filter((one) => one !== undefined)]), pointing };
}
