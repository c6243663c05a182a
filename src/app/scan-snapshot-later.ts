import { Estate } from '../core/estate.ts';
import { type AppliedRule, type Bench, benchOf } from '../core/judge.ts';
import type { Resource } from '../core/resource.ts';
import type { Judged } from '../core/store.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Coverage } from './scan-snapshot-coverage.ts';
import { RuleMemory } from './scan-snapshot-memory.ts';
import type { SnapshotPlan } from './scan-snapshot-plan.ts';

/** Lines of text by name, wherever they are kept until all has come. */
export interface Lines {
  readonly names: readonly string[];
  lines(name: string): Iterable<string>;
}

export interface LaterParts {
  readonly plan: SnapshotPlan;
  readonly asOf: string;
  readonly coverage: Coverage;
  /** By `laneOf` account, region and type: rules and resource. */
  readonly later: Lines;
  /** By `laneOf` account and type. */
  readonly relatives: Lines;
  unpack(line: string): Resource;
}

const batchSize = 500;
/** What is said of up to so many is not worth remembering: each place and type begins anew. */
const fewInLane = 200;

/** A trail of one region may record all others. */
const trail = 'AWS::CloudTrail::Trail';
/** Names of buckets are the same all over the world: both may be meant from another region. */
const worldwide: ReadonlySet<string> = new Set(['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', trail]);

export function laneOf(...parts: readonly (string | undefined)[]): string {
  return parts.map((one) => one ?? '').join('\n');
}

/** A resource and the positions of the rules that are still to judge it, as one line. */
export function laterLine(rules: readonly number[], packed: string): string {
  return `${rules.join()} ${packed}`;
}

/** Judges what was put off. Only relatives of the same account and region, as far as they have one, are taken for relatives. */
export function* judgeLater(parts: LaterParts): Generator<readonly Judged[], void, undefined> {
  const lists = new Map<string, readonly number[]>();
  for (const name of parts.later.names) {
    const [account = '', region = '', type = ''] = name.split('\n');
    const bench = benchOf(estateAround(account, region || undefined, type, parts), parts.asOf);
    const memories = new Map<readonly number[], RuleMemory>();
    let count = 0;
    let batch: Judged[] = [];
    for (const line of parts.later.lines(name)) {
      const space = line.indexOf(' ');
      const key = line.slice(0, space);
      const rules = lists.get(key) ?? key.split(',').map(Number);
      lists.set(key, rules);
      const memory = ++count > fewInLane ? memoryOf(memories, rules, parts.plan, bench) : undefined;
      batch.push(judgeBy(parts.unpack(line.slice(space + 1)), rules, parts.plan, bench, memory));
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }
}

function estateAround(account: string, region: string | undefined, type: string, { plan, relatives, coverage, unpack }: LaterParts): Estate {
  const needed = new Set(plan.planOf(type)?.applied.flatMap(({ rule }) => rule.needs.map((need) => need.type as string)));
  const resources: Resource[] = [];
  for (const other of needed) {
    for (const line of relatives.lines(laneOf(account, other))) {
      const one = unpack(line);
      if (one.region === undefined || region === undefined || one.region === region || worldwide.has(other)) resources.push(one);
    }
  }
  return new Estate({ resources, gapIn: (other) => coverage.gapIn(account, other === trail ? undefined : region, other) });
}

export interface WiringParts {
  readonly plan: SnapshotPlan;
  readonly asOf: string;
  readonly coverage: Coverage;
  /** Whole resources by account. */
  readonly resources: Lines;
  unpack(line: string): Resource;
}

/** Judges how the resources of each account are joined. */
export function* judgeWiring({ plan, asOf, coverage, resources, unpack }: WiringParts): Generator<readonly Judged[], void, undefined> {
  const byType = new Map<string, number[]>();
  for (const position of plan.wiring)
    for (const type of plan.rules[position]?.rule.types ?? []) byType.set(type, [...(byType.get(type) ?? []), position]);
  for (const account of resources.names) {
    const all = [...resources.lines(account)].map(unpack);
    const estate = new Estate({ resources: all, gapIn: (type) => coverage.gapIn(account, undefined, type) });
    const bench = benchOf(estate, asOf);
    const batch: Judged[] = [];
    for (const resource of all) {
      const rules = byType.get(resource.type);
      if (rules) batch.push(judgeBy(resource, rules, plan, bench));
    }
    yield batch;
  }
}

function memoryOf(memories: Map<readonly number[], RuleMemory>, positions: readonly number[], plan: SnapshotPlan, bench: Bench): RuleMemory {
  let memory = memories.get(positions);
  if (!memory) {
    memory = new RuleMemory({ applied: positions.map((one) => plan.rules[one] as AppliedRule), positions }, bench);
    memories.set(positions, memory);
  }
  return memory;
}

function judgeBy(resource: Resource, rules: readonly number[], plan: SnapshotPlan, bench: Bench, memory?: RuleMemory): Judged {
  const known = memory?.recall(resource);
  const notApplicable: number[] = [...(known?.notApplicable ?? [])];
  const verdicts: Verdict[] = [];
  for (const turn of known?.open ?? rules.keys()) {
    const position = rules[turn] as number;
    const rule = plan.rules[position] as AppliedRule;
    const answer = known?.answers[turn];
    const verdict = answer ? bench.recalled(resource, rule, answer) : bench.judge(resource, rule);
    if (verdict === undefined || verdict.verdict === 'pass') continue;
    if (verdict.verdict === 'not-applicable') notApplicable.push(position);
    else verdicts.push(verdict);
  }
  return { resource, rules, notApplicable: known ? notApplicable.sort((one, other) => one - other) : notApplicable, verdicts };
}
