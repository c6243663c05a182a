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

export interface Command {
  readonly name: string;
  readonly summary: string;
  load(): Promise<CommandModule>;
}

export const commands: readonly Command[] = [
  { name: 'check', summary: 'judge templates before they are deployed', load: async () => (await import('./commands/check.ts')).command },
  { name: 'rules', summary: 'list, show, write and test rules', load: async () => (await import('./commands/rules.ts')).command },
  { name: 'waive', summary: 'answer for a finding until a day', load: async () => (await import('./commands/waive.ts')).command },
  { name: 'init', summary: 'begin: a configuration, a waiver file, a workflow', load: async () => (await import('./commands/init.ts')).command },
];
