import type { ReportFormat } from './report.ts';

export interface NamedFormat {
  readonly name: string;
  readonly description: string;
  /** Loaded only when it is asked for: a run writes one or two formats, and start-up counts. */
  load(): Promise<ReportFormat>;
}

export const formats: readonly NamedFormat[] = [
  {
    name: 'terminal',
    description: 'for people: findings by resource, with the lines they are about',
    load: async () => (await import('./terminal.ts')).terminal,
  },
  { name: 'summary', description: 'counts only, in a few lines', load: async () => (await import('./summary.ts')).summary },
  { name: 'json', description: 'for programs: every verdict, one a line, in a stable form', load: async () => (await import('./json.ts')).json },
  {
    name: 'sarif',
    description: 'SARIF 2.1.0, for code scanning in GitHub, Azure DevOps and editors',
    load: async () => (await import('./sarif.ts')).sarif,
  },
  { name: 'junit', description: 'JUnit XML, for the test pages of CI servers', load: async () => (await import('./junit.ts')).junit },
  { name: 'markdown', description: 'for a comment on a pull request', load: async () => (await import('./markdown.ts')).markdown },
  { name: 'csv', description: 'for spreadsheets: one row a finding', load: async () => (await import('./csv.ts')).csv },
  { name: 'ocsf', description: 'OCSF 1.5.0 Compliance Findings, for security lakes', load: async () => (await import('./ocsf.ts')).ocsf },
  { name: 'asff', description: 'AWS Security Finding Format, for Security Hub', load: async () => (await import('./asff.ts')).asff },
  { name: 'html', description: 'one page to read, filter, print and send', load: async () => (await import('./html.ts')).html },
];

export function formatNamed(name: string): NamedFormat | undefined {
  return formats.find((format) => format.name === name);
}
