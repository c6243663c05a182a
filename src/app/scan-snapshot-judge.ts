import { Deferral } from '../core/deferral.ts';
import { Estate } from '../core/estate.ts';
import { type AppliedRule, Bench } from '../core/judge.ts';
import { rootOf, valuesAt } from '../core/pointers.ts';
import { type Reading, UnknownSignal } from '../core/reading.ts';
import type { Watch } from '../core/reads.ts';
import { type Related, RelatedItems } from '../core/related.ts';
import { type Join, type Need, type Relative, type RelativeFinder, Relatives } from '../core/relatives.ts';
import type { Resource } from '../core/resource.ts';
import type { Judged } from '../core/store.ts';
import { Unknown, Veil } from '../core/value.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Census } from './scan-snapshot-census.ts';
import { neverRecorded } from './scan-snapshot-coverage.ts';
import { RuleMemory } from './scan-snapshot-memory.ts';
import type { Keep, SnapshotPlan, TypePlan, Waiting } from './scan-snapshot-plan.ts';

/** What came of the resources of one item. */
export interface Judgement {
  /** Where only numbers are asked for, all goes here instead of into `judged`. */
  readonly census: Census | undefined;
  judged(one: Judged): void;
  /** Rules that look at relatives which may still come: to be judged when all are there. */
  later(resource: Resource, waiting: Waiting): void;
  /** A resource as a relative of others, of which their rules look at no more than is to be kept. */
  relative(resource: Resource, keep: Keep): void;
}

const none: readonly never[] = [];
const deferral = new Deferral();

/** Judges items as they come, each by itself; what needs others is put off. */
export class ItemJudge {
  readonly #plan: SnapshotPlan;
  readonly #finder: ItemRelatives;
  readonly #bench: Bench;
  readonly #memories = new Map<unknown, Map<string, RuleMemory>>();
  /** What waits, and the rules that have judged meanwhile, by type and by what was put off: resources of a type share them. */
  readonly #divisions = new Map<string, Map<string, Division>>();
  readonly #divided = new WeakMap<readonly number[], Division>();

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
    if (keep && mayBeFound(resource, keep)) into.relative(resource, keep);
    const plan = this.#plan.planOf(resource.type);
    const { census } = into;
    if (!plan) return census ? undefined : into.judged({ resource, rules: none, notApplicable: none, verdicts: none });
    const { applied, positions } = plan;
    const memory = this.#memoryOf(resource, plan);
    const known = memory.recall(resource);
    const verdicts: Verdict[] = [];
    let later: readonly number[] = known?.later ?? none;
    let notApplicable: readonly number[] = known?.notApplicable ?? none;
    for (const turn of known?.open ?? memory.turns) {
      const rule = applied[turn] as AppliedRule;
      const position = positions[turn] as number;
      const answer = known?.answers[turn];
      if (answer && census) {
        census.add(position, answer.kind);
        continue;
      }
      const verdict = answer ? this.#bench.recalled(resource, rule, answer) : this.#judged(resource, rule);
      if (verdict instanceof Deferral) later = [...later, position];
      else if (verdict === undefined || verdict.verdict === 'pass') continue;
      else if (verdict.verdict === 'not-applicable') notApplicable = [...notApplicable, position];
      else if (census) census.add(position, verdict.verdict);
      else verdicts.push(verdict);
    }
    const division = later.length > 0 ? this.#divisionOf(resource.type, positions, later) : undefined;
    const rules = division?.judged ?? positions;
    if (census) census.judged(rules, notApplicable);
    else into.judged({ resource, rules, notApplicable: inOrder(notApplicable), verdicts });
    if (division) into.later(resource, division.waiting);
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

  #divisionOf(type: string, positions: readonly number[], later: readonly number[]): Division {
    let division = this.#divided.get(later);
    if (division) return division;
    let byRules = this.#divisions.get(type);
    if (!byRules) {
      byRules = new Map();
      this.#divisions.set(type, byRules);
    }
    const sorted = inOrder(later);
    const key = sorted.join();
    division = byRules.get(key);
    if (!division) {
      division = { waiting: this.#plan.waitingFor(type, sorted), judged: positions.filter((one) => !sorted.includes(one)) };
      byRules.set(key, division);
    }
    this.#divided.set(later, division);
    return division;
  }
}

/** The rules for a type, by whether they had to be put off. */
interface Division {
  readonly waiting: Waiting;
  readonly judged: readonly number[];
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
    if (subject === own && need.theirs !== undefined && this.#told.includes(need.type)) return this.#ofItem(subject, need, reading, watch);
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

  /** What its own item tells of it: all that there is. */
  #ofItem(subject: Resource, need: Need | Join, reading: Reading, watch: Watch | undefined): Related<Relative> {
    const mine = this.#pointingAt(subject, need);
    if (!mine) {
      watch?.lose();
      return this.#among(subject, need, reading);
    }
    watch?.ask(`${need.type} ${need.theirs}`, (one) => String(this.#pointingAt(one, need)?.length));
    if (mine.length === 0) return nothing;
    const items = mine.map((resource) => (watch ? underWatch(resource, watch) : { resource, properties: resource.properties as never }));
    return new RelatedItems<Relative>(items, true, nothing.raise);
  }

  /** The item's resources that name the subject outright; undefined where it takes more to tell. */
  #pointingAt(subject: Resource, { type, theirs = '', ours }: Need | Join): readonly Resource[] | undefined {
    if (ours !== undefined || /[.[]/.test(theirs)) return undefined;
    const found: Resource[] = [];
    for (const one of this.#resources) {
      if (one.type !== type || one === subject) continue;
      const name = one.properties[theirs];
      if (one.veiled || typeof name !== 'string' || (name !== subject.name && name !== subject.arn)) return undefined;
      found.push(one);
    }
    return found;
  }

  #among(subject: Resource, need: Need | Join, reading: Reading): Related<Relative> {
    this.#relatives ??= new Relatives(new Estate({ resources: this.#resources }));
    return this.#relatives.find(subject, need, reading);
  }
}

/** That it is there may be remembered; what it holds is not followed. */
function underWatch(resource: Resource, watch: Watch): Relative {
  return {
    get resource() {
      watch.lose();
      return resource;
    },
    get properties() {
      watch.lose();
      return resource.properties as never;
    },
  };
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

function inOrder(positions: readonly number[]): readonly number[] {
  return positions.length < 2 ? positions : [...positions].sort((one, other) => one - other);
}

/** Whether anything can lead to a resource. */
function mayBeFound({ properties }: Resource, { pointing }: Keep): boolean {
  if (!pointing || (properties as unknown) instanceof Veil) return true;
  for (const root of pointing) if (properties[root] !== undefined) return true;
  return false;
}
