import { configurationText } from '../../core/configuration-text.ts';
import type { Counts, Deleted, Judged, Rollup, RuleInForce, RunEnd, RunRecord, RunStart, RunWriter, Scope } from '../../core/store.ts';
import { verdictKinds } from '../../core/verdict.ts';
import { differences } from '../shared/differences.ts';
import { StoreError } from '../shared/error.ts';
import type { Family } from '../shared/rule-book.ts';
import { failing, type Step, settle } from '../shared/settle.ts';
import { sum } from '../shared/tally.ts';
import { identityOfHeld, type Judgements, type MemoryResource, type MemoryVerdict, standingAt } from './held.ts';

/** What a store in memory consists of. */
export interface Memory {
  readonly resources: Map<string, MemoryResource>;
  readonly runs: RunRecord[];
  readonly rollups: Rollup[];
}

type Noted = Judged & { readonly text: string };

/** Keeps what is recorded until the run ends, and only then touches the store. */
export class MemoryRun implements RunWriter {
  readonly run: number;
  older = 0;
  readonly #memory: Memory;
  readonly #start: RunStart;
  readonly #over: () => void;
  readonly #rules: ReadonlyMap<string, RuleInForce>;
  #noted: Noted[] | undefined = [];
  /** By resource: the rules of this run that judged it, and whether they apply. */
  readonly #own = new Map<MemoryResource, Map<string, boolean>>();
  readonly #changes = { new: 0, mended: 0, returned: 0, gone: 0 };

  constructor(memory: Memory, start: RunStart, over: () => void) {
    this.run = memory.runs.length + 1;
    this.#memory = memory;
    this.#start = structuredClone(start);
    this.#over = over;
    this.#rules = new Map(this.#start.ruleSet.rules.map((rule) => [rule.id, rule]));
  }

  record(judged: Judged): void {
    if (!this.#noted) throw new StoreError(`the run ${this.run} is over: nothing more can be recorded`);
    for (const { rule } of judged.verdicts)
      if (!this.#rules.has(rule)) throw new Error(`${rule} has a verdict, but is not among the rules of the run`);
    this.#noted.push({ ...judged, text: configurationText(judged.resource) });
  }

  async end({ endedAt, complete, deleted = [], unseen, off = [] }: RunEnd): Promise<RunRecord> {
    if (!this.#noted) throw new StoreError(`the run ${this.run} is over: it cannot end again`);
    for (const noted of this.#noted) this.#take(noted);
    for (const scope of complete) this.#close(scope, Date.parse(scope.asOf ?? this.#start.startedAt));
    for (const one of deleted) this.#delete(one);
    if (off.length > 0) this.#switchOff(new Set(off));
    const rollups = this.#rollups();
    this.#memory.rollups.push(...rollups);
    const counted = { resources: this.#own.size, counts: sum(rollups), changes: this.#changes };
    const record = structuredClone({ ...this.#start, run: this.run, endedAt, ...counted, complete, unseen });
    this.#memory.runs.push(record);
    await this.abandon();
    return structuredClone(record);
  }

  async abandon(): Promise<void> {
    if (this.#noted) this.#over();
    this.#noted = undefined;
  }

  #take(noted: Noted): void {
    const { resource, text } = noted;
    const captured = Date.parse(resource.capturedAt ?? this.#start.startedAt);
    const family: Family = [resource.partition ?? '-', resource.account ?? '-', resource.region ?? '-', resource.type];
    const fresh: MemoryResource = {
      ...{ family, id: resource.id, name: null, arn: null, firstRun: this.run, seenRun: this.run, judgedRun: this.run },
      ...{ captured, goneRun: null, absences: [], text, versions: [], judgements: [], verdicts: [] },
    };
    const key = identityOfHeld(fresh);
    const held = this.#memory.resources.get(key) ?? fresh;
    this.#memory.resources.set(key, held);
    const own = this.#own.get(held) ?? new Map<string, boolean>();
    this.#own.set(held, own);
    const first = held.seenRun !== this.run;
    held.seenRun = this.run;
    if (captured < held.captured) {
      if (first) this.older++;
      return;
    }
    held.name = typeof resource.name === 'string' ? resource.name : null;
    held.arn = typeof resource.arn === 'string' ? resource.arn : null;
    held.captured = captured;
    held.judgedRun = this.run;
    const changes = differences(JSON.parse(held.text), JSON.parse(text));
    if (changes.length > 0) {
      held.versions.push({ run: this.run, captured, changes: JSON.stringify(changes) });
      held.text = text;
    }
    this.#judge(held, noted, own);
  }

  #judge(held: MemoryResource, { resource, rules, notApplicable, verdicts }: Noted, own: Map<string, boolean>): void {
    const leaves = (rule: string) => this.#rules.get(rule)?.types.includes(resource.type) === false;
    const inForce = rules.map((position) => this.#start.ruleSet.rules[position] as RuleInForce);
    const not = new Set(notApplicable.map((position) => this.#start.ruleSet.rules[position]?.id));
    for (const { id } of inForce) own.set(id, !not.has(id));
    const before = held.goneRun === null ? [...(held.judgements.at(-1)?.by ?? [])].filter(([rule]) => !leaves(rule)) : [];
    if (held.goneRun !== null) held.absences.push({ goneRun: held.goneRun, backRun: this.run });
    held.goneRun = null;
    held.judgements.push({ sinceRun: this.run, by: new Map([...before, ...inForce.map(({ id }) => [id, !not.has(id)] as const)]) });
    const failed = new Set(held.verdicts.filter(({ kind }) => failing(kind)).map(({ rule }) => rule.id));
    const standing = held.verdicts.filter(({ untilRun }) => untilRun === null);
    for (const step of settle({ run: this.run, standing, rules: inForce, verdicts, leaves, failedBefore: (rule) => failed.has(rule) }))
      this.#do(held, step);
  }

  #do(held: MemoryResource, step: Step<MemoryVerdict>): void {
    const changes = this.#changes;
    if (step.do === 'open') {
      const { rule, kind, body, returned } = step;
      held.verdicts.push({ rule, kind, body, returned, sinceRun: this.run, untilRun: null, ended: null });
      if (!step.after) changes[returned ? 'returned' : 'new']++;
    } else if (step.do === 'rewrite') Object.assign(step.row, { rule: step.rule, kind: step.kind, body: step.body });
    else if (step.do === 'close') {
      Object.assign(step.row, { untilRun: this.run, ended: step.ended });
      if (step.ended === 'mended') changes.mended++;
    } else {
      held.verdicts = held.verdicts.filter((row) => row !== step.row);
      const replaced = held.verdicts.find(
        ({ rule, untilRun, ended }) => rule.id === step.row.rule.id && untilRun === this.run && ended === 'changed',
      );
      if (replaced) {
        replaced.ended = 'mended';
        changes.mended++;
      } else changes[step.row.returned ? 'returned' : 'new']--;
    }
  }

  #close(scope: Scope, asOf: number): void {
    for (const held of this.#memory.resources.values()) {
      const [, account, region, type] = held.family;
      if (scope.account !== account || (scope.region ?? '-') !== region || scope.types?.includes(type) === false) continue;
      if (held.seenRun === this.run || held.goneRun !== null || held.captured > asOf) continue;
      this.#end(held);
    }
  }

  #delete({ account, region = '-', types, id, at }: Deleted): void {
    for (const held of this.#memory.resources.values()) {
      const [, ofAccount, ofRegion, type] = held.family;
      if (held.id !== id || ofAccount !== account || ofRegion !== region || !types.includes(type)) continue;
      if (held.seenRun !== this.run && held.goneRun === null && held.captured <= Date.parse(at)) this.#end(held);
    }
  }

  #end(held: MemoryResource): void {
    held.goneRun = this.run;
    for (const row of held.verdicts.filter(({ untilRun }) => untilRun === null)) {
      Object.assign(row, { untilRun: this.run, ended: 'gone' });
      this.#changes.gone++;
    }
  }

  #switchOff(off: ReadonlySet<string>): void {
    for (const held of this.#memory.resources.values()) {
      for (const row of held.verdicts)
        if (row.untilRun === null && off.has(row.rule.id)) Object.assign(row, { untilRun: this.run, ended: 'rule-off' });
      const by: Judgements = held.judgements.at(-1)?.by ?? new Map();
      held.judgements.push({ sinceRun: this.run, by: new Map([...by].filter(([rule]) => !off.has(rule))) });
    }
  }

  #rollups(): Rollup[] {
    const rollups = new Map<string, Omit<Rollup, 'counts'> & { readonly counts: Record<keyof Counts, number> }>();
    for (const [held, own] of this.#own) {
      const [, account, region] = held.family;
      // What a rule that is off has just found counts for the run that found it.
      const found = new Map(
        [...held.verdicts.filter(({ untilRun, ended }) => untilRun === this.run && ended === 'rule-off'), ...standingAt(held, this.run)].map(
          (row) => [row.rule.id, row.kind],
        ),
      );
      for (const [rule, applies] of own) {
        const key = JSON.stringify([account, region, rule]);
        const counts = Object.fromEntries(verdictKinds.map((kind) => [kind, 0])) as Record<keyof Counts, number>;
        const rollup = rollups.get(key) ?? { run: this.run, rule, account, ...(region === '-' ? {} : { region }), counts };
        rollups.set(key, rollup);
        rollup.counts[found.get(rule) ?? (applies ? 'pass' : 'not-applicable')]++;
      }
    }
    return [...rollups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, rollup]) => rollup);
  }
}
