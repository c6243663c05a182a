import { parsePath } from '../core/path.ts';
import type { Resource } from '../core/resource.ts';
import type { Finding, Verdict } from '../core/verdict.ts';
import type { Run } from './report.ts';

export interface Place {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** Where a finding is. Positions are found on demand, so this is asked once for each finding that is shown. */
export function placeOf(verdict: Verdict, finding?: Finding): Place {
  const { origin } = verdict.resource;
  if (finding) {
    const { line } = finding;
    if (line !== undefined) return { file: origin.file, line, column: finding.column };
  }
  const at = origin.locate?.(finding || verdict.path === undefined ? [] : parsePath(verdict.path));
  return { file: origin.file, line: at?.line, column: at?.column };
}

/** `file:line:column`, the form that terminals and editors make a link of. */
export function formatPlace({ file, line, column }: Place): string {
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** Under what a resource stands in a report: its file, or, where none was read, its account and region. */
export function headingOf(run: Run, { origin: { file }, account, region }: Resource): string {
  if (run.reads === undefined || run.kept) return file === '-' ? 'standard input' : file;
  // An aggregator tells of many accounts in no order: there the account stands beside each resource only.
  if (run.reads === 'aggregator') return file.replace(/^config:\/\//, '');
  return `${account ?? 'no account'}/${region ?? 'global'}`;
}
