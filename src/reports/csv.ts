import type { Finding, Verdict } from '../core/verdict.ts';
import { csvCell } from './escape.ts';
import { placeOf } from './place.ts';
import type { Report, Run, Standing } from './report.ts';
import { factsOf } from './words.ts';

const columns = [
  'verdict',
  'severity',
  'rule',
  'title',
  'service',
  'resource type',
  'resource',
  'file',
  'line',
  'column',
  'path',
  'message',
  'found',
  'wanted',
  'fix',
  'reason',
  'waiver owner',
  'waiver expires',
  'account',
  'region',
  'arn',
  'construct',
] as const;

/** What only a store knows. */
const keptColumns = ['since', 'change', 'identity'] as const;

/** One row for each finding, one for each verdict without findings (RFC 4180), and one for each input that could not be read. */
export function csv(run: Run): Report {
  return {
    open: () => row(run.kept ? [...columns, ...keptColumns] : columns),
    add: (verdict) =>
      verdict.findings.length === 0 ? verdictRow(run, verdict) : verdict.findings.map((finding) => verdictRow(run, verdict, finding)).join(''),
    close: (end) =>
      end.errors
        .map((error) => {
          const cells = new Map<string, string | number | undefined>([
            ['verdict', 'input error'],
            ['file', error.file],
            ['line', error.line],
            ['column', error.column],
            ['message', error.message],
          ]);
          return row(columns.map((column) => cells.get(column)));
        })
        .join(''),
  };
}

function verdictRow(run: Run, verdict: Verdict & Standing, finding?: Finding): string {
  const { rule, severity, resource, waiver } = verdict;
  const facts = factsOf(run, rule, severity);
  // Looking up a line costs: what passed does not need one.
  const place = finding || verdict.verdict === 'unknown' ? placeOf(verdict, finding) : undefined;
  return row([
    verdict.verdict,
    severity,
    rule,
    facts.title,
    facts.service,
    resource.type,
    resource.id,
    resource.origin.file,
    place?.line,
    place?.column,
    finding ? finding.path : verdict.path,
    finding?.message,
    finding?.actual,
    finding?.expected,
    finding ? (finding.fix ?? facts.fix) : undefined,
    verdict.reason,
    waiver?.owner,
    waiver?.expires,
    resource.account,
    resource.region,
    typeof resource.arn === 'string' ? resource.arn : undefined,
    resource.origin.construct,
    ...(run.kept ? [verdict.since, verdict.change, verdict.identity] : []),
  ]);
}

function row(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
