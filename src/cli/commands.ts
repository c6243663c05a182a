import type { CommandModule } from './command.ts';

export interface Command {
  readonly name: string;
  readonly summary: string;
  load(): Promise<CommandModule>;
}

export const commands: readonly Command[] = [
  { name: 'check', summary: 'judge templates before they are deployed', load: async () => (await import('./commands/check.ts')).command },
  {
    name: 'scan',
    summary: 'judge what is deployed: a live account, or what AWS Config recorded',
    load: async () => (await import('./commands/scan.ts')).command,
  },
  {
    name: 'report',
    summary: 'what the scans have found: what is new, mended or came back, scores, evidence',
    load: async () => (await import('./commands/report.ts')).command,
  },
  { name: 'watch', summary: 'keep scanning, and tell people what changes', load: async () => (await import('./commands/watch.ts')).command },
  { name: 'compare', summary: "lay AWS Config's own verdicts beside ours", load: async () => (await import('./commands/compare.ts')).command },
  { name: 'rules', summary: 'list, show, write and test rules', load: async () => (await import('./commands/rules.ts')).command },
  { name: 'waive', summary: 'answer for a finding until a day', load: async () => (await import('./commands/waive.ts')).command },
  { name: 'fix', summary: 'mend what scans have found: plan, apply, verify, undo', load: async () => (await import('./commands/fix.ts')).command },
  { name: 'init', summary: 'begin: a configuration, a waiver file, a workflow', load: async () => (await import('./commands/init.ts')).command },
];
