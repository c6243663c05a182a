import type { Resource } from './resource.ts';
import type { Severity, Verdict, VerdictKind, WaiverInForce } from './verdict.ts';

/**
 * The port of the stores. A store keeps what is not a pass, with its history: a row where a verdict changed, not one per run. It
 * keeps every resource with the rules that judged it, so that a pass is known without a row: it was judged, and nothing stands
 * against it.
 */
export interface FindingStore {
  /** Begins a run. All of it becomes visible at its end and at once, or never: a run that was killed has not happened. */
  begin(run: RunStart): Promise<RunWriter>;
  /** Runs that ended, the newest first. */
  runs(query?: RunQuery): Promise<readonly RunRecord[]>;
  /** What stands, or stood at a time, against which resource: everything but passes and what does not apply. */
  verdicts(query?: VerdictQuery): AsyncIterable<StoredVerdict>;
  resources(query?: ResourceQuery): AsyncIterable<StoredResource>;
  /** Everything that is known of one resource; by identity, ARN, id or name. More than one where an id is not unique. */
  story(resource: string): Promise<readonly ResourceStory[]>;
  /** Counts per run, rule, account and region. */
  rollups(query?: { readonly run?: number }): Promise<readonly Rollup[]>;
  waivers: WaiverLedger;
  remedies: RemedyLedger;
  deliveries: DeliveryLedger;
  close(): Promise<void>;
}

/** The rules of a run with all that decides their verdicts. Two runs with the same rule set judge alike. */
export interface RuleSet {
  readonly rules: readonly RuleInForce[];
  /** The version of the tool. */
  readonly version: string;
}

export interface RuleInForce {
  readonly id: string;
  readonly version: number;
  readonly severity: Severity;
  readonly service: string;
  readonly title: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** `cis-5.0 2.1.1`. */
  readonly frameworks: readonly string[];
  readonly types: readonly string[];
}

/** A resource of which somebody said that it was deleted, and when. */
export interface Deleted {
  readonly account: string;
  readonly region?: string;
  /** The types under which it may be kept. */
  readonly types: readonly string[];
  readonly id: string;
  /** ISO time: what was seen later is there. */
  readonly at: string;
}

/** What a run looked at. Only within it does "not seen any more" mean gone. */
export interface Scope {
  readonly account: string;
  /** Absent for what has no region. */
  readonly region?: string;
  /** Absent: all types. */
  readonly types?: readonly string[];
  /** ISO time as of which all of it was seen (of a snapshot, its own); the run's start by default. What was seen later is not gone. */
  readonly asOf?: string;
}

export interface RunStart {
  readonly startedAt: string;
  readonly kind: 'live' | 'snapshot' | 'config';
  readonly source: string;
  readonly ruleSet: RuleSet;
}

export interface RunWriter {
  readonly run: number;
  /** Of how many resources this run has only seen what is older than what is kept; told for good once the run has ended. */
  readonly older: number;
  /**
   * A resource was seen and judged by some of the run's rules (by their position in the rule set); verdicts are those that are
   * neither pass nor not-applicable. Only what these rules say is settled. May be called again for the same resource with other
   * rules. A sighting (`capturedAt`) older than the one that is kept is only noted: the newest wins, in whatever order they come.
   * Answers nothing where there is nothing to wait for.
   */
  record(judged: Judged): void | Promise<void>;
  /** Ends the run and makes it visible. What was not seen any more within a complete scope is gone, and its verdicts end. */
  end(end: RunEnd): Promise<RunRecord>;
  /** Gives the run up, as if it had never begun. */
  abandon(): Promise<void>;
}

export interface Judged {
  readonly resource: Resource;
  /** Positions in `ruleSet.rules` of the rules that judged it now. Resources may share the list: it is never changed. */
  readonly rules: readonly number[];
  /** Of these, those that the rule's scope does not hold it to. */
  readonly notApplicable: readonly number[];
  readonly verdicts: readonly Verdict[];
}

export interface RunEnd {
  readonly endedAt: string;
  /** Scopes all of which was seen. */
  readonly complete: readonly Scope[];
  /** What was told to be deleted: it is gone, in whatever scope it stood. */
  readonly deleted?: readonly Deleted[];
  /** What could not be seen: why the run is incomplete. */
  readonly unseen: readonly { readonly what: string; readonly reason: string }[];
  /**
   * Ids of rules that are switched off, or that the tool has no more: what stands by them ends. A rule that is only not among the
   * run's is not off: a narrower run says nothing about it.
   */
  readonly off?: readonly string[];
}

export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  readonly waived: number;
  readonly error: number;
  readonly 'not-applicable': number;
}

export interface RunRecord extends RunStart {
  readonly run: number;
  readonly endedAt: string;
  readonly resources: number;
  readonly counts: Counts;
  readonly complete: readonly Scope[];
  readonly unseen: readonly { readonly what: string; readonly reason: string }[];
  /** How many verdicts began to stand in it, were mended, came back, or went with their resource. */
  readonly changes: { readonly new: number; readonly mended: number; readonly returned: number; readonly gone: number };
}

export interface RunQuery {
  readonly limit?: number;
  /** Only runs that ended at or before this ISO time. */
  readonly until?: string;
}

export interface VerdictQuery {
  /** As of this ISO time (or the end of this day); the newest by default. */
  readonly at?: string;
  readonly kinds?: readonly VerdictKind[];
  readonly rules?: readonly string[];
  readonly accounts?: readonly string[];
  readonly regions?: readonly string[];
  readonly types?: readonly string[];
  /** A pattern over the resource's names, as waivers have it. */
  readonly resource?: string;
  /** Only what changed after this ISO time: began or came back, and, which is answered only then, ended. */
  readonly changedSince?: string;
}

export interface ResourceQuery {
  readonly at?: string;
  readonly accounts?: readonly string[];
  readonly regions?: readonly string[];
  readonly types?: readonly string[];
  readonly resource?: string;
}

export interface StoredFinding {
  readonly path: string;
  readonly message: string;
  readonly actual?: string;
  readonly expected?: string;
  readonly fix?: string;
  readonly related: readonly { readonly type: string; readonly id: string; readonly path?: string }[];
}

/** A verdict as it is kept: from when, until when, and what happened to it before. */
export interface StoredVerdict {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly severity: Severity;
  readonly verdict: VerdictKind;
  readonly findings: readonly StoredFinding[];
  readonly reason?: string;
  readonly path?: string;
  readonly waiver?: WaiverInForce;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly resource: StoredResource;
  /** ISO time since which this verdict stands, and the run that saw it first. */
  readonly since: string;
  readonly sinceRun: number;
  /** When it ended, and how: mended, gone with its resource, changed into another verdict, or its rule is no longer run. */
  readonly until?: string;
  readonly ended?: 'mended' | 'gone' | 'changed' | 'rule-off';
  /** The same rule had failed the same resource before, and had been mended. */
  readonly returned: boolean;
}

export interface StoredResource {
  readonly identity: string;
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly arn?: string;
  readonly partition: string;
  readonly account: string;
  readonly region?: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Properties and state as last seen, secrets masked. */
  readonly configuration: { readonly properties: unknown; readonly state?: unknown };
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly goneAt?: string;
  /** When it was last judged, and by which rules of which run. */
  readonly judgedAt: string;
  readonly judgedRun: number;
  /** Ids of all rules that have judged it and were not switched off since, those that do not apply to it, and those that stand against it. */
  readonly judgedBy: readonly string[];
  readonly notApplicable: readonly string[];
  readonly standing: readonly string[];
}

/** The rules that a resource passes: they judged it, they apply to it, and nothing stands against it. */
export function passesOf(resource: Pick<StoredResource, 'judgedBy' | 'notApplicable' | 'standing'>): readonly string[] {
  const others = new Set([...resource.notApplicable, ...resource.standing]);
  return resource.judgedBy.filter((rule) => !others.has(rule));
}

export interface ResourceStory {
  readonly resource: StoredResource;
  /** Every verdict but passes, ended ones too, the oldest first. */
  readonly verdicts: readonly Omit<StoredVerdict, 'resource'>[];
  /** The rules that it passes now, and those that do not apply. */
  readonly passes: readonly string[];
  readonly notApplicable: readonly string[];
  /** What changed in its configuration, the oldest first. */
  readonly versions: readonly { readonly at: string; readonly changes: readonly Change[] }[];
  readonly remedies: readonly RemedyStep[];
}

/** One change of a configuration, by its path. */
export interface Change {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface Rollup {
  readonly run: number;
  readonly rule: string;
  readonly account: string;
  readonly region?: string;
  readonly counts: Counts;
}

export interface WaiverRecord {
  readonly id: number;
  readonly rule: string;
  readonly resource: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly revokedAt?: string;
  readonly revokedBy?: string;
}

export interface WaiverLedger {
  add(waiver: Omit<WaiverRecord, 'id' | 'revokedAt' | 'revokedBy'>): Promise<WaiverRecord>;
  revoke(id: number, by: string, at: string): Promise<void>;
  /** Those not revoked at a time; all of them, revoked ones too, with `all`. */
  list(query?: { readonly at?: string; readonly all?: boolean }): Promise<readonly WaiverRecord[]>;
  /** What was done, by whom and when, the oldest first. */
  audit(): Promise<readonly { readonly at: string; readonly by: string; readonly what: 'added' | 'revoked'; readonly waiver: WaiverRecord }[]>;
}

/** A step of a remedy, written before it is done and again when it is done. */
export interface RemedyStep {
  readonly id: number;
  /** The fix run: what `--undo` names. */
  readonly fixRun: string;
  readonly at: string;
  readonly rule: string;
  /** The identity of the resource. */
  readonly resource: string;
  readonly call: string;
  readonly input: unknown;
  /** What was there, so that it can be put back exactly. */
  readonly before: unknown;
  readonly after?: unknown;
  readonly status: 'intended' | 'done' | 'verified' | 'failed' | 'undone';
  readonly reason?: string;
  readonly by: string;
}

export interface RemedyLedger {
  intend(step: Omit<RemedyStep, 'id' | 'status' | 'after' | 'reason'>): Promise<number>;
  settle(id: number, outcome: { readonly status: RemedyStep['status']; readonly after?: unknown; readonly reason?: string }): Promise<void>;
  list(query?: { readonly fixRun?: string; readonly resource?: string }): Promise<readonly RemedyStep[]>;
  /** Takes the lock under which remedies are applied; false where another holds it and its time is not over. */
  lock(holder: string, now: string, until: string): Promise<boolean>;
  unlock(holder: string): Promise<void>;
  /** Who holds the lock at a time, and until when. */
  lockedBy(now: string): Promise<{ readonly holder: string; readonly until: string } | undefined>;
}

/** What notifiers were told already: each change is told once each. */
export interface DeliveryLedger {
  /** Of these keys, those not yet delivered by the channel. */
  pending(channel: string, keys: readonly string[]): Promise<readonly string[]>;
  delivered(channel: string, keys: readonly string[], at: string): Promise<void>;
}
