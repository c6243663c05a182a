import { describeWorld, openWorld, suppose, type World } from './condition.ts';
import { Deferral } from './deferral.ts';
import type { Estate } from './estate.ts';
import { Graph } from './graph.ts';
import { LocatedFinding } from './located-finding.ts';
import { misfit } from './misfit.ts';
import { formatPath } from './path.ts';
import { Fork, Reading, UnknownSignal } from './reading.ts';
import { type Asked, Watch } from './reads.ts';
import { type RelativeFinder, Relatives } from './relatives.ts';
import type { Resource } from './resource.ts';
import type { Found, Rule, RuleContext } from './rule.ts';
import { maskIn, maskText } from './secret.ts';
import { Unknown, type Value } from './value.ts';
import { type Finding, runTimeFact, type Severity, type Verdict, type VerdictKind } from './verdict.ts';

/** A rule as it is to be applied: with the severity and the parameters of this run. */
export interface AppliedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface JudgeOptions {
  /** ISO time as of which is judged. */
  readonly asOf: string;
}

/** How many undecided conditions one verdict may hang on: each doubles the worlds to look at. */
const mostForks = 8;

/** A finding with the world in which it was found: what stands there may differ from one to the other. */
interface Held {
  readonly found: Found;
  readonly world: World;
}

interface Outcome {
  readonly kind: VerdictKind | 'absent';
  readonly found: readonly Held[];
  readonly reason?: string;
  readonly path?: string;
  readonly world: World;
  /** Whether it was given up: then no other world can decide it any more. */
  readonly givenUp?: true;
}

/** Judges every resource by every rule for its type, in the order of the resources. */
export function* judge(estate: Estate, rules: readonly AppliedRule[], options: JudgeOptions): Generator<Verdict, void, undefined> {
  const byType = new Map<string, AppliedRule[]>();
  for (const applied of rules) {
    for (const type of applied.rule.types) {
      const others = byType.get(type);
      if (others) others.push(applied);
      else byType.set(type, [applied]);
    }
  }
  const bench = benchOf(estate, options.asOf);
  for (const resource of estate.resources) {
    for (const applied of byType.get(resource.type) ?? []) {
      const verdict = bench.judge(resource, applied);
      if (verdict) yield verdict;
    }
  }
}

const none: readonly Finding[] = [];

/** Masking a reason costs more than most rules do, and of most that are counted nobody reads it. */
function withReason(verdict: Verdict, outcome: Outcome, path: string | undefined): Verdict {
  let masked: string | undefined;
  return {
    ...verdict,
    ...(path ? { path } : {}),
    get reason() {
      masked ??= reasonOf(outcome, verdict.resource);
      return masked;
    },
  };
}

/** What a rule came to, without what it found. */
export interface Answer {
  readonly kind: VerdictKind | 'later';
  readonly reason: string | undefined;
  readonly path: string | undefined;
}

/** An answer with all that it hangs on. */
export interface Watched {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** Where the resources of one estate are judged. */
export function benchOf(estate: Estate, asOf: string): Bench {
  const relatives = new Relatives(estate);
  return new Bench(relatives, asOf, (reading) => new Graph(estate, relatives, reading));
}

/** Where resources are judged: what is read and indexed of them is shared by all verdicts. */
export class Bench {
  readonly #reading = new Reading();
  readonly #relatives: RelativeFinder;
  readonly #makeGraph: ((reading: Reading) => Graph) | undefined;
  #graph: Graph | undefined;
  readonly #asOf: string;
  readonly #contexts = new Map<AppliedRule, RuleContext>();
  #subject: Resource | undefined;
  #watch: Watch | undefined;

  /** Without a graph no wiring rule can be judged. A `Deferral` that the finder throws comes out of `judge`. */
  constructor(relatives: RelativeFinder, asOf: string, makeGraph?: (reading: Reading) => Graph) {
    this.#relatives = relatives;
    this.#makeGraph = makeGraph;
    this.#asOf = asOf;
  }

  /** What was looked at is not asked for again. */
  forget(): void {
    this.#reading.forget();
  }

  judge(resource: Resource, applied: AppliedRule): Verdict | undefined {
    const outcome = this.#inWorlds(resource, applied, openWorld);
    if (outcome.kind === 'absent') return undefined;
    const { rule, severity, parameters } = applied;
    const { found, reason, path } = outcome;
    // Made in one piece: tens of thousands of a run are passes, with neither findings nor a reason.
    const findings = found.length === 0 ? none : found.map((held) => new LocatedFinding(held.found, resource, held.world, rule));
    const verdict = { rule: rule.id, ruleVersion: rule.version, severity, verdict: outcome.kind, resource, findings, parameters, asOf: this.#asOf };
    return reason === undefined ? verdict : withReason(verdict, outcome, path);
  }

  /**
   * Judges under the eyes of a watch, which knows afterwards what the answer hangs on. What is put off is an answer, too. Undefined where
   * the watch has lost sight of what was read, or where another judging may come to something else.
   */
  watched(resource: Resource, applied: AppliedRule): Watched | undefined {
    if (resource.condition !== undefined) return undefined;
    const watch = new Watch();
    this.#watch = watch;
    try {
      const { kind, reason, path } = this.#once(resource, applied, openWorld, []);
      if (watch.lost || kind === 'error' || kind === 'absent') return undefined;
      return { asked: watch.asked, answer: { kind, reason, path } };
    } catch (thrown) {
      if (thrown instanceof Fork) return undefined;
      if (!(thrown instanceof Deferral)) throw thrown;
      return watch.lost ? undefined : { asked: watch.asked, answer: { kind: 'later', reason: undefined, path: undefined } };
    } finally {
      this.#watch = undefined;
    }
  }

  /** The verdict of an answer that is known already: what was found is looked for when somebody asks. */
  recalled(resource: Resource, applied: AppliedRule, { kind, reason, path }: Answer): Verdict {
    if (kind === 'fail') return this.#failing(resource, applied);
    const { rule, severity, parameters } = applied;
    const asOf = this.#asOf;
    const told = { rule: rule.id, ruleVersion: rule.version, severity, verdict: kind as VerdictKind, resource, findings: none, parameters, asOf };
    return reason === undefined ? told : withReason(told, { kind: told.verdict, found: [], reason, world: openWorld }, path);
  }

  /** Of most that fail in a large run only the number is told. */
  #failing(resource: Resource, applied: AppliedRule): Verdict {
    const { rule, severity, parameters } = applied;
    const find = () => this.judge(resource, applied)?.findings ?? none;
    let found: readonly Finding[] | undefined;
    return {
      rule: rule.id,
      ruleVersion: rule.version,
      severity,
      verdict: 'fail',
      resource,
      get findings() {
        found ??= find();
        return found;
      },
      parameters,
      asOf: this.#asOf,
    };
  }

  /** The outcome in a world; where it hangs on an undecided condition, what holds in both worlds. */
  #inWorlds(resource: Resource, applied: AppliedRule, world: World): Outcome {
    const found: Held[] = [];
    try {
      return this.#once(resource, applied, world, found);
    } catch (thrown) {
      if (!(thrown instanceof Fork)) throw thrown;
      // What was found before the next condition was met is certain in this world.
      if (world.size >= mostForks && found.length > 0) return { kind: 'fail', found, world };
      if (world.size >= mostForks)
        return { kind: 'unknown', found: [], reason: `it hangs on more than ${mostForks} conditions that are not decided`, world, givenUp: true };
      const { atom } = thrown;
      const one = this.#inWorlds(resource, applied, suppose(world, atom, true));
      if (one.givenUp) return one;
      const other = this.#inWorlds(resource, applied, suppose(world, atom, false));
      return join(one, other);
    }
  }

  #once(resource: Resource, applied: AppliedRule, world: World, found: Held[]): Outcome {
    const { rule } = applied;
    const reading = this.#reading;
    reading.begin(world);
    if (resource.condition !== undefined && !reading.decide(resource.condition)) return { kind: 'absent', found: [], world };
    const context = this.#contextOf(resource, applied);
    try {
      // All properties together may hang on a condition, or be made by a macro.
      const plain = resource.veiled ? ((reading.open(resource.properties as Value, undefined, '') ?? {}) as object) : resource.properties;
      const properties = this.#watch ? this.#watch.properties(plain) : plain;
      const scope = rule.scope ? rule.scope(properties, context) : true;
      if (scope !== true) {
        if (reading.swallowed) return { kind: 'error', found: [], reason: swallowed, world };
        return { kind: 'not-applicable', found: [], reason: scope, world };
      }
      for (const one of rule.check(properties, context) ?? []) found.push({ found: one, world });
    } catch (thrown) {
      if (thrown instanceof Fork || thrown instanceof Deferral) throw thrown;
      const signal = thrown instanceof UnknownSignal ? thrown : misfit(thrown);
      if (!signal)
        return { kind: 'error', found: [], reason: `the rule failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`, world };
      signal.settle();
      if (found.length === 0 && !reading.swallowed) return { kind: 'unknown', found, reason: signal.veil.reason, path: signal.path, world };
    }
    // A rule that catches what it was not to catch has come to its answer by guessing.
    if (reading.swallowed) return { kind: 'error', found: [], reason: swallowed, world };
    return { kind: found.length > 0 ? 'fail' : 'pass', found, world };
  }

  /** One context a rule: it is asked about one resource at a time, and making one for each cost more than some rules do. */
  #contextOf(resource: Resource, applied: AppliedRule): RuleContext {
    this.#subject = resource;
    let context = this.#contexts.get(applied);
    if (!context) {
      context = this.#newContext(applied);
      this.#contexts.set(applied, context);
    }
    return context;
  }

  #newContext({ rule, parameters }: AppliedRule): RuleContext {
    const reading = this.#reading;
    const subject = () => this.#subject as Resource;
    const graph = () => (this.#graph ??= this.#makeGraph?.(reading));
    const watch = () => this.#watch;
    const state = () => {
      const facts = stateOf(subject(), reading);
      return (watch()?.state(facts) ?? facts) as Record<string, unknown>;
    };
    return {
      get resource() {
        return watch()?.resource(subject(), state) ?? subject();
      },
      parameters,
      get state() {
        return state();
      },
      asOf: this.#asOf,
      related: (name: string) => {
        const need = rule.needs.find((one) => (one.as ?? one.type) === name);
        if (!need) throw new Error(`it asks for ${name}, which its needs do not declare`);
        const watching = this.#watch;
        if (watching && !this.#relatives.watched) watching.lose();
        return this.#relatives.find(subject(), need, reading, watching) as never;
      },
      // Where resources are judged one by one, as they change, nobody has the whole estate: only wiring rules may ask for it.
      get graph() {
        if (!rule.shipped) throw new Error('it asks for the graph of the estate, which is for wiring rules');
        watch()?.lose();
        return graph();
      },
    } as RuleContext;
  }
}

const swallowed = 'the rule caught an unknown value and went on as if it knew; use some, every, anyOf, isSet or text for that';

const beforeDeployment = new Unknown(runTimeFact, true);

function stateOf(resource: Resource, reading: Reading): Record<string, unknown> {
  if (resource.state) return reading.view(resource.state) as Record<string, unknown>;
  return new Proxy(
    {},
    {
      get: (_, fact) => reading.raise(beforeDeployment, String(fact)),
      has: (_, fact) => reading.raise(beforeDeployment, String(fact)),
      ownKeys: () => reading.raise(beforeDeployment, ''),
      getOwnPropertyDescriptor: (_, fact) => reading.raise(beforeDeployment, String(fact)),
    },
  );
}

/** What two worlds come to together: where they agree, that; where they differ, nobody can know. */
function join(one: Outcome, other: Outcome): Outcome {
  if (one.kind === 'absent') return other;
  if (other.kind === 'absent') return one;
  if (one.kind === other.kind) return one.kind === 'fail' ? { ...one, found: union(one.found, other.found) } : one;
  const either = (kind: VerdictKind) => (one.kind === kind ? one : other.kind === kind ? other : undefined);
  const failing = either('fail');
  const decided = either('error') ?? either('unknown');
  if (decided && !(failing && decided.kind === 'unknown')) return decided;
  if (!failing) return either('pass') ?? one;
  const { found: first, world } = failing.found[0] as Held;
  return {
    kind: 'unknown',
    found: [],
    reason: `it fails only if ${describeWorld(world)}: ${first.message}`,
    path: typeof first.path === 'string' ? first.path : formatPath(first.path),
    world,
  };
}

function union(some: readonly Held[], others: readonly Held[]): readonly Held[] {
  const key = ({ found: one }: Held) => `${typeof one.path === 'string' ? one.path : formatPath(one.path)}\n${one.message}`;
  const known = new Set(some.map(key));
  return [...some, ...others.filter((one) => !known.has(key(one)))];
}

/** What has been masked lately: why rules do not apply is said in a few words of theirs, thousands of times in a large run. */
const masked = new Map<string, string>();
const mostMasked = 500;

/** Why a rule does not apply is said in the rule's own words; the rest may quote the resource. */
function reasonOf({ kind, reason = '' }: Outcome, resource: Resource): string {
  if (kind !== 'not-applicable') return maskIn(resource, reason);
  let text = masked.get(reason);
  if (text === undefined) {
    if (masked.size >= mostMasked) masked.clear();
    text = maskText(reason);
    masked.set(reason, text);
  }
  return text;
}
