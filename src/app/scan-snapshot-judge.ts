import { Deferral } from '../core/deferral.ts';
import { Estate } from '../core/estate.ts';
import { type AppliedRule, Bench } from '../core/judge.ts';
import { valuesAt } from '../core/pointers.ts';
import { type Reading, UnknownSignal } from '../core/reading.ts';
import type { Watch } from '../core/reads.ts';
import { type Related, RelatedItems } from '../core/related.ts';
import { type Join, type Need, type Relative, type RelativeFinder, Relatives } from '../core/relatives.ts';
import type { Resource } from '../core/resource.ts';
import type { Judged } from '../core/store.ts';
import { Unknown, Veil } from '../core/value.ts';
import type { Verdict } from '../core/verdict.ts';
import { neverRecorded } from './scan-snapshot-coverage.ts';
import { RuleMemory } from './scan-snapshot-memory.ts';
import type { SnapshotPlan, TypePlan } from './scan-snapshot-plan.ts';

/** What came of the resources of one item. */
export interface Judgement {
  judged(one: Judged): void;
  /** Rules that look at relatives which may still come: to be judged when all are there. */
  later(resource: Resource, rules: readonly number[]): void;
  /** A resource as a relative of others, with no more than their rules look at. */
  relative(one: Resource): void;
}

const none: readonly never[] = [];
const deferral = new Deferral();

/** Judges items as they come, each by itself; what needs others is put off. */
export class ItemJudge {
  readonly #plan: SnapshotPlan;
  readonly #finder: ItemRelatives;
  readonly #bench: Bench;
  readonly #memories = new Map<unknown, Map<string, RuleMemory>>();
  /** The rules that judged, by what was put off: resources of a type share the list. */
  readonly #lists = new Map<string, Map<string, readonly number[]>>();

  /** `comes` says whether resources of a type can come at all. */
  constructor(plan: SnapshotPlan, asOf: string, comes: (type: string) => boolean) {
    this.#plan = plan;
    this.#finder = new ItemRelatives(comes);
    this.#bench = new Bench(this.#finder, asOf);
  }

  /** The resources that one item tells of, its own first; `told` are the types beside it of which it tells all. */
  judge(resources: readonly Resource[], told: readonly string[], into: Judgement): void {
    this.#finder.begin(resources, told);
    this.#bench.forget();
    for (const resource of resources) this.#one(resource, into);
  }

  #one(resource: Resource, into: Judgement): void {
    const keep = this.#plan.keepOf(resource.type);
    if (keep) {
      const relative = reduced(resource, keep.fields, keep.pointing);
      if (relative) into.relative(relative);
    }
    const plan = this.#plan.planOf(resource.type);
    if (!plan) return into.judged({ resource, rules: none, notApplicable: none, verdicts: none });
    const { applied, positions } = plan;
    const memory = this.#memoryOf(resource, plan);
    const known = memory.recall(resource);
    const verdicts: Verdict[] = [];
    const later: number[] = [];
    const notApplicable: number[] = [];
    for (const turn of known?.open ?? memory.turns) {
      const rule = applied[turn] as AppliedRule;
      const answer = known?.answers[turn];
      const verdict = answer ? this.#bench.recalled(resource, rule, answer) : this.#judged(resource, rule);
      if (verdict instanceof Deferral) later.push(positions[turn] as number);
      else if (verdict === undefined || verdict.verdict === 'pass') continue;
      else if (verdict.verdict === 'not-applicable') notApplicable.push(positions[turn] as number);
      else verdicts.push(verdict);
    }
    const waiting = merged(known?.later, later);
    const rules = waiting.length > 0 ? this.#without(resource.type, positions, waiting) : positions;
    into.judged({ resource, rules, notApplicable: merged(known?.notApplicable, notApplicable), verdicts });
    if (waiting.length > 0) into.later(resource, waiting);
  }

  /** What an item tells beside its own resource decides which relatives are looked for at once. */
  #memoryOf(resource: Resource, plan: TypePlan): RuleMemory {
    const around = this.#finder.around(resource);
    let byType = this.#memories.get(around);
    if (!byType) {
      byType = new Map();
      this.#memories.set(around, byType);
    }
    let memory = byType.get(resource.type);
    if (!memory) {
      memory = new RuleMemory(plan, this.#bench);
      byType.set(resource.type, memory);
    }
    return memory;
  }

  #judged(resource: Resource, rule: AppliedRule): Verdict | Deferral | undefined {
    try {
      return this.#bench.judge(resource, rule);
    } catch (thrown) {
      if (thrown instanceof Deferral) return deferral;
      throw thrown;
    }
  }

  #without(type: string, positions: readonly number[], later: readonly number[]): readonly number[] {
    let lists = this.#lists.get(type);
    if (!lists) {
      lists = new Map();
      this.#lists.set(type, lists);
    }
    const key = later.join();
    let list = lists.get(key);
    if (!list) {
      list = positions.filter((one) => !later.includes(one));
      lists.set(key, list);
    }
    return list;
  }
}

/** What a single item tells of relatives. Everything else is put off. */
class ItemRelatives implements RelativeFinder {
  readonly watched = true;
  #resources: readonly Resource[] = none;
  #told: readonly string[] = none;
  #relatives: Relatives | undefined;
  readonly #comes: (type: string) => boolean;

  constructor(comes: (type: string) => boolean) {
    this.#comes = comes;
  }

  begin(resources: readonly Resource[], told: readonly string[]): void {
    this.#resources = resources;
    this.#told = told;
    this.#relatives = undefined;
  }

  /** What of the item, beside the resource itself, decides how is answered: equal where it is the same object. */
  around(subject: Resource): unknown {
    const [own] = this.#resources;
    return subject === own ? this.#told : own?.type;
  }

  find(subject: Resource, need: Need | Join, reading: Reading, watch?: Watch): Related<Relative> {
    const [own] = this.#resources;
    // Only the resource that the item is about can have all of its own told by it.
    if (subject === own && need.theirs !== undefined && this.#told.includes(need.type)) {
      watch?.lose();
      return this.#among(subject, need, reading);
    }
    if (need.theirs === undefined && need.ours !== undefined) {
      const { ours } = need;
      watch?.ask(ours, (one) => pointsAnywhere(one, ours));
      if (!pointsAnywhere(subject, ours, reading)) return nothing;
    }
    if (!this.#comes(need.type)) return neverAmong(need.type, reading);
    if (need.ours === undefined || need.theirs !== undefined) throw deferral;
    if (subject !== own && need.type === own?.type) {
      watch?.lose();
      const related = this.#among(subject, need, reading);
      if (related.complete && related.items.length > 0) return related;
    }
    throw deferral;
  }

  #among(subject: Resource, need: Need | Join, reading: Reading): Related<Relative> {
    this.#relatives ??= new Relatives(new Estate({ resources: this.#resources }));
    return this.#relatives.find(subject, need, reading);
  }
}

/** The answer to whoever points at nothing; what stands there may still be set, to something that is no name of anything. */
const nothing = new RelatedItems<Relative>(none, true, () => {
  throw new UnknownSignal(new Unknown('what should name another resource names none'), '', undefined);
});

/** The answer where AWS Config does not record the type. */
function neverAmong(type: string, reading: Reading): Related<Relative> {
  return new RelatedItems<Relative>(none, false, () => reading.raise(new Unknown(neverRecorded(type)), ''));
}

function pointsAnywhere(subject: Resource, path: string, reading?: Reading): boolean {
  // Of most paths the first step says it already.
  const root = rootOf(path);
  if (root !== '' && subject.properties[root] === undefined && !((subject.properties as unknown) instanceof Veil)) return false;
  for (const _ of valuesAt(subject.properties, path, reading)) return true;
  return false;
}

const roots = new Map<string, string>();

function rootOf(path: string): string {
  let root = roots.get(path);
  if (root === undefined) {
    root = /^[^.[]+/.exec(path)?.[0] ?? '';
    roots.set(path, root);
  }
  return root;
}

function merged(known: readonly number[] | undefined, more: readonly number[]): readonly number[] {
  if (more.length === 0) return known ?? none;
  return known && known.length > 0 ? [...known, ...more].sort((one, other) => one - other) : more;
}

/** A resource without what no rule looks at; undefined where nothing can lead to it. */
function reduced(resource: Resource, fields: ReadonlySet<string>, pointing: ReadonlySet<string> | undefined): Resource | undefined {
  const { properties } = resource;
  const { type, id, key, name, arn, otherNames, partition, account, region, veiled, origin } = resource;
  const whole = (properties as unknown) instanceof Veil;
  if (pointing && !whole && !points(properties, pointing)) return undefined;
  let kept = properties;
  if (!whole) {
    const some: Record<string, (typeof properties)[string]> = {};
    for (const field of fields) if (properties[field] !== undefined) some[field] = properties[field];
    kept = some;
  }
  return {
    type,
    id,
    key,
    ...(name === undefined ? {} : { name }),
    ...(arn === undefined ? {} : { arn }),
    ...(otherNames === undefined ? {} : { otherNames }),
    ...(partition === undefined ? {} : { partition }),
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region }),
    properties: kept,
    veiled,
    origin,
  };
}

function points(properties: Resource['properties'], roots: ReadonlySet<string>): boolean {
  for (const root of roots) if (properties[root] !== undefined) return true;
  return false;
}
