import { Estate } from '../core/estate.ts';
import { type Bench, benchOf } from '../core/judge.ts';
import { Neighbourhood, tokensOf } from '../core/neighbourhood.ts';
import type { Need } from '../core/relatives.ts';
import type { Resource } from '../core/resource.ts';
import type { Judged } from '../core/store.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Census } from './scan-snapshot-census.ts';
import type { Coverage } from './scan-snapshot-coverage.ts';
import { RuleMemory } from './scan-snapshot-memory.ts';
import type { SnapshotPlan } from './scan-snapshot-plan.ts';
import { TokenLists } from './scan-snapshot-tokens.ts';

/** Lines of text by name, wherever they are kept until all has come. */
export interface Lines {
  readonly names: readonly string[];
  lines(name: string): Iterable<string>;
  /** In bytes. */
  size(name: string): number;
}

export interface Place {
  readonly type: string;
  readonly account: string;
}

export interface LaterParts {
  readonly plan: SnapshotPlan;
  readonly asOf: string;
  readonly coverage: Coverage;
  /** By `laneOf` account, region, type and rules. */
  readonly later: Lines;
  /** By `laneOf` account and type. */
  readonly relatives: Lines;
  /** Where only numbers are asked for, all goes here. */
  readonly census: Census | undefined;
  /** Up to so many bytes of relatives are taken into memory together. */
  readonly mostAround?: number;
  /** Where there are more: those that so many resources may have. */
  readonly subjectsAtATime?: number;
  unpack(line: string, place: Place): Resource;
}

const batchSize = 500;
/** What is said of up to so many is not worth remembering: each place and type begins anew. */
const fewInLane = 200;
const usual = { mostAround: 4 << 20, subjectsAtATime: 2000 };

/** A trail of one region may record all others. */
const trail = 'AWS::CloudTrail::Trail';
/** Names of buckets are the same all over the world: both may be meant from another region. */
const worldwide: ReadonlySet<string> = new Set(['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', trail]);

export function laneOf(...parts: readonly (string | undefined)[]): string {
  return parts.map((one) => one ?? '').join('\n');
}

/** Judges what was put off. Only relatives of the same account and region, as far as they have one, are taken for relatives. */
export function* judgeLater(parts: LaterParts): Generator<readonly Judged[], void, undefined> {
  for (const name of parts.later.names) yield* new Lane(name, parts).judged();
}

/** What waits in one place, of one type and for the same rules. */
class Lane {
  readonly #name: string;
  readonly #account: string;
  readonly #region: string | undefined;
  readonly #type: string;
  readonly #rules: readonly number[];
  readonly #needs: readonly Need[];
  readonly #parts: LaterParts;
  /** By type: by what each of the relatives is found, in their order. */
  readonly #tokens = new Map<string, TokenLists>();
  readonly #wholes = new Map<string, readonly Resource[]>();

  constructor(name: string, parts: LaterParts) {
    const [account = '', region = '', type = '', rules = ''] = name.split('\n');
    this.#name = name;
    this.#account = account;
    this.#region = region || undefined;
    this.#type = type;
    this.#rules = rules.split(',').map(Number);
    this.#needs = this.#rules.flatMap((position) => parts.plan.rules[position]?.rule.needs ?? []);
    this.#parts = parts;
  }

  *judged(): Generator<readonly Judged[], void, undefined> {
    const { later, unpack, mostAround = usual.mostAround, subjectsAtATime = usual.subjectsAtATime } = this.#parts;
    const place = { type: this.#type, account: this.#account };
    // What everybody asks for is there in any case.
    const some = this.#types.filter((type) => !this.#isWhole(type));
    const few = some.reduce((sum, type) => sum + this.#parts.relatives.size(laneOf(this.#account, type)), 0) <= mostAround;
    const shared = few ? this.#around() : undefined;
    for (const lines of inParts(later.lines(this.#name), few ? batchSize : subjectsAtATime)) {
      const subjects = lines.map((line) => unpack(line, place));
      const around = shared ?? this.#around(new Neighbourhood(subjects, this.#needs));
      yield subjects.map((one) => around.judge(one, this.#rules)).filter((one) => one !== undefined);
    }
  }

  get #types(): readonly string[] {
    return [...new Set(this.#needs.map((need) => need.type as string))];
  }

  #around(only?: Neighbourhood): Around {
    const { plan, coverage, asOf, census } = this.#parts;
    const account = this.#account;
    const region = this.#region;
    const resources: Resource[] = [];
    for (const type of this.#types) for (const one of this.#relatives(type, only)) if (this.#isHere(one)) resources.push(one);
    const estate = new Estate({ resources, gapIn: (other) => coverage.gapIn(account, other === trail ? undefined : region, other) });
    return new Around(plan, benchOf(estate, asOf), census);
  }

  #relatives(type: string, only: Neighbourhood | undefined): Iterable<Resource> {
    if (!only) return this.#all(type);
    if (!this.#isWhole(type)) return this.#some(type, only);
    let all = this.#wholes.get(type);
    if (!all) {
      all = [...this.#all(type)];
      this.#wholes.set(type, all);
    }
    return all;
  }

  *#all(type: string): Generator<Resource, void, undefined> {
    const place = { type, account: this.#account };
    for (const line of this.#parts.relatives.lines(laneOf(this.#account, type))) yield this.#parts.unpack(line, place);
  }

  /** What of a type may be meant. By what each is found is noted on the first way through; after that only those are unpacked. */
  *#some(type: string, only: Neighbourhood): Generator<Resource, void, undefined> {
    const known = this.#tokens.get(type);
    if (!known) {
      const noted = new TokenLists();
      for (const one of this.#all(type)) {
        noted.add(tokensOf(one, this.#needs));
        if (only.has(one)) yield one;
      }
      this.#tokens.set(type, noted);
      return;
    }
    const place = { type, account: this.#account };
    let turn = 0;
    for (const line of this.#parts.relatives.lines(laneOf(this.#account, type)))
      if (known.isAmong(turn++, only)) yield this.#parts.unpack(line, place);
  }

  /** Whether all of a type are asked for, and not those only that are joined in some way. */
  #isWhole(type: string): boolean {
    return this.#needs.some((need) => need.type === type && need.ours === undefined && need.theirs === undefined);
  }

  #isHere({ region, type }: Resource): boolean {
    return region === undefined || this.#region === undefined || region === this.#region || worldwide.has(type);
  }
}

/** Resources are judged among the same relatives. */
class Around {
  readonly #plan: SnapshotPlan;
  readonly #bench: Bench;
  readonly #census: Census | undefined;
  readonly #memories = new Map<readonly number[], RuleMemory>();
  #count = 0;

  constructor(plan: SnapshotPlan, bench: Bench, census: Census | undefined) {
    this.#plan = plan;
    this.#bench = bench;
    this.#census = census;
  }

  /** Undefined where it went into the census. */
  judge(resource: Resource, rules: readonly number[]): Judged | undefined {
    const known = ++this.#count > fewInLane ? this.#memoryOf(rules).recall(resource) : undefined;
    const census = this.#census;
    const notApplicable: number[] = [...(known?.notApplicable ?? [])];
    const verdicts: Verdict[] = [];
    for (const turn of known?.open ?? rules.keys()) {
      const position = rules[turn] as number;
      const answer = known?.answers[turn];
      if (answer && census) {
        census.add(position, answer.kind);
        continue;
      }
      const rule = this.#plan.guarded(position);
      const verdict = answer ? this.#bench.recalled(resource, rule, answer) : this.#bench.judge(resource, rule);
      if (verdict === undefined || verdict.verdict === 'pass') continue;
      if (verdict.verdict === 'not-applicable') notApplicable.push(position);
      else if (census) census.add(position, verdict.verdict);
      else verdicts.push(verdict);
    }
    if (!census) return { resource, rules, notApplicable: known ? notApplicable.sort((one, other) => one - other) : notApplicable, verdicts };
    census.judged(rules, notApplicable);
    return undefined;
  }

  #memoryOf(positions: readonly number[]): RuleMemory {
    let memory = this.#memories.get(positions);
    if (!memory) {
      memory = new RuleMemory({ applied: positions.map((one) => this.#plan.guarded(one)), positions }, this.#bench);
      this.#memories.set(positions, memory);
    }
    return memory;
  }
}

function* inParts<T>(all: Iterable<T>, size: number): Generator<readonly T[], void, undefined> {
  let part: T[] = [];
  for (const one of all) {
    part.push(one);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

export interface WiringParts {
  readonly plan: SnapshotPlan;
  readonly asOf: string;
  readonly coverage: Coverage;
  /** Whole resources by `laneOf` account and type. */
  readonly resources: Lines;
  readonly census: Census | undefined;
  unpack(line: string, place: Place): Resource;
}

/** Judges how the resources of each account are joined. */
export function* judgeWiring({ plan, asOf, coverage, resources, unpack, census }: WiringParts): Generator<readonly Judged[], void, undefined> {
  const byType = new Map<string, number[]>();
  for (const position of plan.wiring)
    for (const type of plan.rules[position]?.rule.types ?? []) byType.set(type, [...(byType.get(type) ?? []), position]);
  for (const [account, lanes] of Map.groupBy(resources.names, (name) => name.split('\n')[0] as string)) {
    const all = lanes.flatMap((lane) => [...resources.lines(lane)].map((line) => unpack(line, { account, type: lane.split('\n')[1] as string })));
    const estate = new Estate({ resources: all, gapIn: (type) => coverage.gapIn(account, undefined, type) });
    const around = new Around(plan, benchOf(estate, asOf), census);
    const batch: Judged[] = [];
    for (const resource of all) {
      const rules = byType.get(resource.type);
      const judged = rules && around.judge(resource, rules);
      if (judged) batch.push(judged);
    }
    yield batch;
  }
}
