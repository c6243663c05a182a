import type { Counts, RunRecord } from '../core/store.ts';
import type { Severity, VerdictKind } from '../core/verdict.ts';

/** What a store adds to the verdicts of a report: what was looked at and by which rules, how it came to be, and who answers for what. */
export interface Audit {
  /** ISO time as of which all of it holds. */
  readonly asOf: string;
  /** What the report was narrowed to, in words: `account 111122223333`. */
  readonly filters: readonly string[];
  readonly scope: AuditScope;
  /** Every rule that judged something, with what decided its verdicts. */
  readonly rules: readonly RuleInUse[];
  readonly scores: readonly ScoreTable[];
  /** Of the frameworks that were named, or by which was scanned. */
  readonly controls: readonly ControlState[];
  readonly changes: Changes;
  /** The oldest first. Absent where the filters ask for what is not counted per run. */
  readonly trend?: readonly RunLine[];
  readonly waivers: readonly WaiverLine[];
  readonly shown: Shown;
}

/** What a terminal shows of it. */
export interface Shown {
  readonly by: readonly string[];
  readonly trend: boolean;
  readonly changes: ReadonlySet<ChangeKind>;
}

export interface AuditScope {
  readonly resources: number;
  readonly places: readonly Place[];
  readonly types: readonly { readonly type: string; readonly resources: number }[];
  /** The run that counts, which is the newest. */
  readonly run: RunLine;
  /** Of the resources: how many it did not judge, and the oldest time as of which one of them is told. */
  readonly older: number;
  readonly oldest?: string;
  /** Earlier runs of which some are told, the newest first, with what those could not see and the newest does not name itself. */
  readonly before: readonly Pick<RunRecord, 'run' | 'unseen'>[];
  /** How many rules were asked; not all of them met something to judge. */
  readonly rules: number;
}

export interface Place {
  readonly account: string;
  readonly region?: string;
  readonly resources: number;
}

export interface RuleInUse {
  readonly id: string;
  readonly version: number;
  readonly severity: Severity;
  readonly service: string;
  readonly title: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly counts: Counts;
  readonly score: number | null;
}

export interface ScoreTable {
  /** `framework`, `service`, `account`, `region`, `severity`, `rule`, or `tag:KEY`. */
  readonly by: string;
  /** The worst first. */
  readonly rows: readonly ScoreRow[];
}

export interface ScoreRow {
  readonly name: string;
  readonly score: number | null;
  readonly counts: Counts;
  readonly failed: Readonly<Record<Severity, number>>;
}

export type ControlWord = 'fails' | 'waived' | 'unknown' | 'holds' | 'not applicable' | 'not judged';

export interface ControlState {
  readonly framework: string;
  readonly control: string;
  readonly title?: string;
  readonly state: ControlWord;
  readonly counts: Counts;
  /** Rules that bear on it, and those of them that judged something. */
  readonly rules: readonly string[];
  readonly judged: number;
}

/** How what stands differs from what stood: `waived` and `undecided` failed before, `rule-off` is asked no more. */
export type ChangeKind = 'new' | 'returned' | 'mended' | 'gone' | 'waived' | 'undecided' | 'rule-off';

export const changeKinds: readonly ChangeKind[] = ['new', 'returned', 'mended', 'gone', 'waived', 'undecided', 'rule-off'];

export interface Changes {
  /** Absent where nothing is there to compare with: the first run is where it begins. */
  readonly since?: { readonly at: string; readonly run?: number };
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly lines: readonly ChangeLine[];
}

export interface ChangeLine {
  readonly change: ChangeKind;
  readonly rule: string;
  readonly severity: Severity;
  /** What stands now, or stood last. */
  readonly verdict: VerdictKind;
  readonly resource: {
    readonly identity: string;
    readonly type: string;
    readonly id: string;
    readonly account?: string;
    readonly region?: string;
  };
  /** When it became so. */
  readonly at: string;
  readonly said: string;
  /** It is new because its rule is: no run had asked it by then. */
  readonly newRule?: true;
}

export interface RunLine extends Pick<RunRecord, 'run' | 'kind' | 'source' | 'startedAt' | 'endedAt' | 'resources' | 'counts' | 'unseen'> {
  /** Of the whole run: absent where the report is narrowed. */
  readonly changes?: RunRecord['changes'];
  readonly version: string;
  readonly rules: number;
  readonly score: number | null;
  /** Whether it judged by the same rules, parameters and severities as the newest one: otherwise scores cannot be compared. */
  readonly alike: boolean;
}

export interface WaiverLine {
  readonly rule: string;
  readonly resource: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires?: string;
  readonly expired: boolean;
  readonly source: string;
  /** How many verdicts it is about. */
  readonly verdicts: number;
}
