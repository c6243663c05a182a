import type { Feed } from '../../app/scan.ts';
import type { AppliedRule } from '../../core/judge.ts';
import type { LoadedConfig } from '../config.ts';
import type { Parsed } from '../options.ts';
import type { RuleBook } from '../rule-book.ts';

/** What the ways of scanning get passed in: the rules of the run, and how to speak to the person who waits. */
export interface ScanSetting {
  readonly parsed: Parsed;
  readonly loaded: LoadedConfig;
  readonly book: RuleBook;
  /** All rules of the run with their parameters, in the order by which `Judged` names them. */
  readonly rules: readonly AppliedRule[];
  /** ISO time as of which is judged. */
  readonly asOf: string;
  /** Whether nobody asks for more than how often each rule said what. */
  readonly counted: boolean;
  /** Where the store is, for what a run that is interrupted leaves beside it; absent with `--no-store`. */
  readonly storePath?: string;
  /** A line for the person at the terminal, on standard error; nothing with `--quiet`. */
  note(line: string): void;
  /** A line that is written over by the next one, where standard error is a terminal; an empty one takes it away. */
  progress(line: string): void;
}

export type OpenFeed = (setting: ScanSetting) => Promise<Feed>;
