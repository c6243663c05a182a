import type { AppliedRule } from '../core/judge.ts';
import { type Summary, Tally } from '../core/score.ts';
import type { Deleted, Judged, RunWriter, Scope } from '../core/store.ts';
import { atLeast, type Severity, type Verdict, type VerdictKind } from '../core/verdict.ts';
import { type Waiver, Waivers } from '../core/waiver.ts';
import type { InputError, Report, RunEnd } from '../reports/report.ts';
import type { Baseline } from './baseline.ts';
import { Buffered, counts } from './check.ts';
import type { Census } from './scan-snapshot-census.ts';

/** What a source of deployed resources gives: each resource with what the rules say of it. */
export interface Feed {
  /** In batches, and in an order that is the same each time. A resource may come again, judged by other rules. */
  readonly judged: AsyncIterable<readonly Judged[]>;
  /** Asked once all of it was taken. */
  end(): FeedEnd;
}

export interface FeedEnd {
  readonly errors: readonly InputError[];
  readonly unseen: RunEnd['unseen'];
  /** All of which was seen: what is not there any more is gone. */
  readonly complete: readonly Scope[];
  /** What is told to be deleted. */
  readonly deleted?: readonly Deleted[];
  /** What was judged beside, of which there are only numbers. */
  readonly census?: Census;
  /** Files, or places (an account's region). */
  readonly files: number;
  readonly resources: number;
}

export interface ScanParts {
  readonly feed: Feed;
  /** In the order by which `Judged` names them. */
  readonly rules: readonly AppliedRule[];
  readonly report: Report;
  /** Absent with `--no-store`. */
  readonly store?: RunWriter;
  write(text: string): void | Promise<void>;
  /** Milliseconds of a steady clock. */
  clock(): number;
  /** ISO time. */
  now(): string;
}

export interface ScanOptions {
  readonly asOf: string;
  readonly waivers: readonly Waiver[];
  readonly baseline?: Baseline;
  /** Passes, and what does not apply, are reported only where these name them. */
  readonly only: ReadonlySet<VerdictKind>;
  readonly failOn: ReadonlySet<VerdictKind>;
  readonly severity: Severity;
  readonly allowIncomplete: boolean;
  readonly recording?: boolean;
  /** Rules that are switched off: what they said before does not stand any longer. */
  readonly off?: readonly string[];
  readonly errors: readonly InputError[];
}

export interface ScanResult {
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly summary: Summary;
  readonly errors: readonly InputError[];
  readonly unseen: RunEnd['unseen'];
  /** Of how many resources the store has something newer than what came, and keeps it. */
  readonly older: number;
}

/** Takes what was judged into the report and the store. A run that does not come to its end leaves nothing in the store. */
export async function scan(parts: ScanParts, options: ScanOptions): Promise<ScanResult> {
  try {
    return await taken(parts, options);
  } catch (thrown) {
    await parts.store?.abandon();
    throw thrown;
  }
}

async function taken(parts: ScanParts, options: ScanOptions): Promise<ScanResult> {
  const { feed, report, rules, store } = parts;
  const started = parts.clock();
  const sink = new Sink(rules, options);
  const out = new Buffered(parts.write);
  await out.add(report.open());
  for await (const batch of feed.judged) {
    for (const judged of batch) {
      const settled = sink.settle(judged);
      const stored = store?.record(settled);
      if (stored) await stored;
      for (const verdict of sink.reportable(settled)) {
        const written = out.add(report.add(verdict));
        if (written) await written;
      }
    }
  }
  const { errors: read, unseen, complete, deleted = [], census, files, resources } = feed.end();
  if (census) sink.count(census);
  const errors = [...options.errors, ...read];
  const exitCode = errors.length > 0 ? 2 : sink.failed ? 1 : unseen.length > 0 && !options.allowIncomplete ? 3 : 0;
  const summary = sink.summary({ files, resources, rules: rules.length, errors: errors.length });
  const took = parts.clock() - started;
  // First what must last: a report that cannot be written must not cost the run.
  // What could not be read is not seen either: without it a later report would say that all is well.
  const notSeen = [...unseen, ...errors.map(({ file, message }) => ({ what: file, reason: message }))];
  await store?.end({ endedAt: parts.now(), complete, deleted, unseen: notSeen, off: options.off ?? [] });
  await out.add(report.close({ errors, unseen, summary, took, known: options.baseline?.hidden ?? 0, unusedWaivers: sink.unusedWaivers, exitCode }));
  await out.flush();
  return { exitCode, summary, errors, unseen, older: store?.older ?? 0 };
}

/** Waives and counts. Passes are counted by the list of rules that judged, which resources of a type share, and seldom one by one. */
class Sink {
  failed = false;
  readonly #rules: readonly AppliedRule[];
  readonly #options: ScanOptions;
  readonly #waivers: Waivers;
  readonly #tally = new Tally();
  readonly #judgedBy = new Map<readonly number[], number>();
  /** By rule: how often what it said was no pass. */
  readonly #otherwise = new Map<number, number>();
  readonly #position: ReadonlyMap<string, number>;

  constructor(rules: readonly AppliedRule[], options: ScanOptions) {
    this.#rules = rules;
    this.#options = options;
    this.#waivers = new Waivers(options.waivers, options.asOf);
    this.#position = new Map(rules.map(({ rule }, index) => [rule.id, index]));
  }

  /** The same with the waivers applied. */
  settle(judged: Judged): Judged {
    this.#judgedBy.set(judged.rules, (this.#judgedBy.get(judged.rules) ?? 0) + 1);
    this.#tally.addNotApplicable(judged.notApplicable.length);
    for (const rule of judged.notApplicable) this.#note(rule);
    if (judged.verdicts.length === 0) return judged;
    const verdicts = judged.verdicts.map((one) => this.#waivers.apply(one));
    for (const verdict of verdicts) this.#note(this.#position.get(verdict.rule) as number);
    return { ...judged, verdicts };
  }

  /** Takes numbers, to which nobody has a waiver or a baseline. */
  count({ judgedBy, said }: Census): void {
    for (const [rules, times] of judgedBy) this.#judgedBy.set(rules, (this.#judgedBy.get(rules) ?? 0) + times);
    for (const [verdict, byRule] of said)
      for (const [position, times] of byRule) {
        const { severity } = this.#rules[position] as AppliedRule;
        this.#note(position, times);
        this.#tally.add({ verdict, severity }, times);
        this.failed ||= this.#options.recording !== true && this.#options.failOn.has(verdict) && atLeast(severity, this.#options.severity);
      }
  }

  *reportable({ resource, rules, notApplicable, verdicts }: Judged): Generator<Verdict> {
    const { only, baseline } = this.#options;
    for (const one of verdicts) {
      const verdict = baseline ? baseline.narrow(one) : one;
      if (!verdict) continue;
      this.#tally.add(verdict);
      this.failed ||= this.#options.recording !== true && counts(verdict, this.#options);
      if (only.has(verdict.verdict)) yield verdict;
    }
    if (!only.has('pass') && !only.has('not-applicable')) return;
    const told = new Set([...verdicts.map((one) => this.#position.get(one.rule)), ...notApplicable]);
    if (only.has('pass')) for (const rule of rules) if (!told.has(rule)) yield this.#plain(resource, rule, 'pass');
    if (only.has('not-applicable')) for (const rule of notApplicable) yield this.#plain(resource, rule, 'not-applicable');
  }

  summary(counted: Parameters<Tally['summary']>[0]): Summary {
    const passes = new Map<number, number>();
    for (const [rules, times] of this.#judgedBy) for (const rule of rules) passes.set(rule, (passes.get(rule) ?? 0) + times);
    for (const [rule, judged] of passes)
      this.#tally.addPasses((this.#rules[rule] as AppliedRule).severity, judged - (this.#otherwise.get(rule) ?? 0));
    return this.#tally.summary(counted);
  }

  get unusedWaivers(): readonly Waiver[] {
    return this.#waivers.unused;
  }

  #note(rule: number, times = 1): void {
    this.#otherwise.set(rule, (this.#otherwise.get(rule) ?? 0) + times);
  }

  #plain(resource: Judged['resource'], position: number, verdict: 'pass' | 'not-applicable'): Verdict {
    const { rule, severity, parameters } = this.#rules[position] as AppliedRule;
    const reason = verdict === 'pass' ? {} : { reason: 'the scope of the rule does not hold it' };
    return { rule: rule.id, ruleVersion: rule.version, severity, verdict, resource, findings: [], ...reason, parameters, asOf: this.#options.asOf };
  }
}
