import type { Summary } from '../core/score.ts';
import type { Severity, Verdict } from '../core/verdict.ts';
import type { Audit, ChangeKind } from './audit.ts';
import type { Excerpt } from './excerpt.ts';

/** What a report may say of a rule beside its verdicts. */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly service: string;
  readonly why: string;
  readonly fix: string;
  /** The controls it stands for: `cis-5.0 2.1.1`. */
  readonly frameworks: readonly string[];
}

/** An input that could not be read, or a part of one. */
export interface InputError {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

export type Reads = 'file' | 'place' | 'region' | 'aggregator';

/** The run that is reported, as it is known before the first verdict. */
export interface Run {
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO time. */
  readonly startedAt: string;
  readonly rules: ReadonlyMap<string, RuleFacts>;
  /** Rules that were selected but not run, with the reason: a required parameter is not given. */
  readonly notRun: readonly { readonly rule: string; readonly reason: string }[];
  /** In words: the frameworks, patterns or sets by which rules were selected. */
  readonly selection: string;
  /** The text of an input file, for code frames; undefined where it cannot be had. */
  source(file: string): string | undefined;
  /** Whether the text may carry colour. */
  readonly colour: boolean;
  /** Columns of the terminal, for wrapping. */
  readonly width: number;
  /** Says what a format has no place for, beside the report. */
  note?(line: string): void;
  /** Whether it is read from a store: its verdicts tell since when they stand. */
  readonly kept?: boolean;
  /** What its inputs are, where they are no files. A place is an account's region, or what an account has beside its regions. */
  readonly reads?: Reads;
  /** Whether a terminal and a page show all that there is to say; otherwise only of so many resources as somebody may read. */
  readonly everything?: boolean;
}

/** What a store knows of a verdict beyond the verdict itself; a run alone does not. */
export interface Standing {
  /** ISO time. */
  readonly since?: string;
  /** What it is to the time with which is compared; absent where it stood already. */
  readonly change?: ChangeKind;
  /** partition/account/region/type/id. */
  readonly identity?: string;
  /** What stood around a finding, by the finding's path. */
  readonly evidence?: ReadonlyMap<string, Excerpt>;
}

export interface RunEnd {
  readonly errors: readonly InputError[];
  /** Resources, or parts of inputs, that could not be seen: not expanded, denied, unreachable. */
  readonly unseen: readonly { readonly what: string; readonly reason: string; readonly file?: string }[];
  readonly summary: Summary;
  /** Milliseconds. */
  readonly took: number;
  /** Verdicts left out of the report because a baseline has them already. */
  readonly known: number;
  /** Waivers of waiver files that nothing needed: what they were for is mended, or was not checked. */
  readonly unusedWaivers?: readonly { readonly rule: string; readonly resource: string; readonly source: string }[];
  /** What the run comes to, as the exit code says it. */
  readonly exitCode: number;
  /** Where a store is reported: scope, scores, history, waivers. */
  readonly audit?: Audit;
}

/**
 * A report turns verdicts into text, one at a time, in the order of their resources, so that nothing but what a format
 * needs at its end is kept. Verdicts arrive already narrowed by `--only`. Each call answers the text to write next.
 */
export interface Report {
  open(): string;
  add(verdict: Verdict): string;
  close(end: RunEnd): string;
}

export type ReportFormat = (run: Run) => Report;
