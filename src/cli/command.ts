import type { OptionTable, Parsed } from './options.ts';

/** A command once it is loaded. */
export interface CommandModule<O extends OptionTable = OptionTable> {
  /** `PATH…`: what stands behind the options. */
  readonly usage: string;
  /** What it is for, in a few lines. */
  readonly about: string;
  readonly options: O;
  readonly examples?: readonly string[];
  /** Answers the exit code. */
  run(parsed: Parsed): Promise<number>;
}
