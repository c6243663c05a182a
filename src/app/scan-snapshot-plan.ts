import type { AppliedRule } from '../core/judge.ts';
import { rootOf } from '../core/pointers.ts';
import type { Need } from '../core/relatives.ts';
import { tagProperty } from '../schema/identifiers.ts';
import { declaredOnly } from './scan-snapshot-own.ts';

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

/** Rules that are put off together, for resources of one type. */
export interface Waiting {
  /** Their positions, as one text. */
  readonly rules: string;
  /** What they read of the resource itself; undefined where it may be anything. */
  readonly fields: ReadonlySet<string> | undefined;
}

/** By rule: what it reads of its own resource, the facts of its state as `state.fact`. */
export type OwnReads = Readonly<Record<string, readonly string[]>>;

/** What items can tell of. */
export interface Telling {
  /** Whether resources of a type can come at all. */
  comes(type: string): boolean;
  /** The types of which the item of a resource tells all that belong to it. */
  toldBeside(type: string): readonly string[];
}

const anything: Telling = { comes: () => true, toldBeside: () => [] };

/** Made once for a run: which rules judge a type, and what is kept of it. */
export class SnapshotPlan {
  readonly rules: readonly AppliedRule[];
  readonly wiring: readonly number[];
  readonly #plans = new Map<string, TypePlan>();
  readonly #keeps = new Map<string, Keep>();
  readonly #ownReads: OwnReads;
  readonly #guarded = new Map<number, AppliedRule>();

  /** The rules in the order by which `Judged` names them. Wiring rules see whole estates, and are no part of what is judged as it comes. */
  constructor(rules: readonly AppliedRule[], ownReads: OwnReads = {}, telling = anything) {
    this.rules = rules;
    this.#ownReads = ownReads;
    this.wiring = rules.flatMap(({ rule }, index) => (rule.shipped ? [index] : []));
    const plans = new Map<string, { applied: AppliedRule[]; positions: number[] }>();
    const needs: Need[] = [];
    for (const [index, applied] of rules.entries()) {
      if (applied.rule.shipped) continue;
      needs.push(...applied.rule.needs.filter((need) => applied.rule.types.some((type) => mayWaitFor(type, need, telling))));
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

  /** What is kept of a resource for rules that are put off. */
  waitingFor(type: string, rules: readonly number[]): Waiting {
    const fields = new Set<string>();
    for (const position of rules) {
      const own = this.#ownReadsOf(position, type);
      if (!own) return { rules: rules.join(), fields: undefined };
      for (const field of own) fields.add(field);
    }
    return { rules: rules.join(), fields };
  }

  /** A rule that was put off: what was not kept for it, it must not take for absent. */
  guarded(position: number): AppliedRule {
    let applied = this.#guarded.get(position);
    if (!applied) {
      const { rule, ...rest } = this.rules[position] as AppliedRule;
      const own = new Set(rule.types.flatMap((type) => [...(this.#ownReadsOf(position, type) ?? ['*'])]));
      applied = own.has('*') ? (this.rules[position] as AppliedRule) : { ...rest, rule: declaredOnly(rule, own) };
      this.#guarded.set(position, applied);
    }
    return applied;
  }

  #ownReadsOf(position: number, type: string): ReadonlySet<string> | undefined {
    const { rule, parameters } = this.rules[position] as AppliedRule;
    const known = this.#ownReads[rule.id];
    if (!known) return undefined;
    const own = new Set(known);
    // No word of a rule says where a type has its tags.
    const tags = Object.entries(parameters).some(([name, value]) => value !== undefined && /tag/i.test(name)) ? tagProperty(type) : undefined;
    if (tags) own.add(tags.name);
    for (const { ours } of rule.needs) if (ours !== undefined) own.add(rootOf(ours));
    return own;
  }
}

/** Whether a resource can come that has to wait for such relatives: its own item may tell all of them. */
function mayWaitFor(type: string, need: Need, { comes, toldBeside }: Telling): boolean {
  return comes(type) && comes(need.type) && !(need.theirs !== undefined && toldBeside(type).includes(need.type));
}

function keepFor(needs: readonly Need[]): Keep {
  const roots = needs.map(({ theirs }) => (theirs === undefined ? undefined : rootOf(theirs)));
  const pointing = roots.every((one) => one !== undefined) ? new Set(roots) : undefined;
  return { fields: new Set([...needs.flatMap((one) => one.fields), ...roots.filter((one) => one !== undefined)]), pointing };
}
