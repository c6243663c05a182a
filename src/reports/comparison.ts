import { oneLine } from './plain-text.ts';

/** A disagreement, or something that cannot be decided, as a comparison shows it. */
export interface ComparisonRow {
  readonly rule: string;
  readonly configRule: string;
  readonly type: string;
  readonly id: string;
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly result: 'agree' | 'disagree' | 'undecided';
  readonly config: { readonly says: string; readonly annotation: string | undefined; readonly at: string | undefined };
  readonly bylaw: {
    readonly says: string;
    readonly reason: string | undefined;
    readonly findings: readonly { readonly path: string; readonly message: string }[];
    readonly judgedAt: string | undefined;
  };
  readonly hint: string | undefined;
}

export interface ComparisonReport {
  readonly rows: readonly ComparisonRow[];
  readonly counts: { readonly agree: number; readonly disagree: number; readonly undecided: number };
  /** Rules of AWS Config that Bylaw does not have, by how often they were evaluated. */
  readonly unknownRules: readonly (readonly [rule: string, times: number])[];
  /** Rules that Bylaw has, and the options leave out. */
  readonly leftOut: readonly (readonly [rule: string, times: number])[];
  /** Rules that are not managed by AWS. */
  readonly ownRules: readonly string[];
  /** Why nothing is compared, or nothing matches; null where something does. */
  readonly nothing: string | null;
  /** What of AWS Config could not be asked. */
  readonly unseen: readonly { readonly what: string; readonly reason: string }[];
}

export const comparisonFormats = ['terminal', 'json', 'csv'] as const;

export function comparisonText(format: (typeof comparisonFormats)[number], report: ComparisonReport): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, ...report }, undefined, 1)}\n`;
  return format === 'csv' ? csv(report) : terminal(report);
}

function terminal({ rows, counts, unknownRules, leftOut, ownRules, nothing, unseen }: ComparisonReport): string {
  const lines: string[] = [];
  let last = '';
  for (const row of rows) {
    if (row.rule !== last) lines.push('', row.rule);
    last = row.rule;
    const place = [row.account, row.region].filter((one) => one !== undefined).join(' ');
    lines.push(`  ${oneLine(row.id)}  ${row.type}${place === '' ? '' : `  ${place}`}${row.result === 'undecided' ? '  (cannot be compared)' : ''}`);
    lines.push(`    AWS Config: ${row.config.says}${row.config.annotation === undefined ? '' : `: ${oneLine(row.config.annotation)}`}`);
    const found = row.bylaw.findings.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
    const why = row.bylaw.reason ?? found.join('; ');
    lines.push(`    Bylaw: ${row.bylaw.says}${why === '' ? '' : `: ${oneLine(why)}`}`);
    if (row.hint !== undefined) lines.push(`    ${oneLine(row.hint)}`);
  }
  const all = counts.agree + counts.disagree + counts.undecided;
  const why = nothing === null ? '' : oneLine(nothing);
  if (all === 0) lines.push('', `Nothing to compare${why === '' ? '' : `: ${why}`}.`);
  else {
    lines.push('', `${counts.agree} of ${all} agree, ${counts.disagree} disagree, ${counts.undecided} cannot be compared.`);
    if (why !== '') lines.push(`But ${why}.`);
  }
  if (unknownRules.length > 0) lines.push(`Bylaw has no rule for ${unknownRules.map(timesOf).join(', ')}.`);
  if (leftOut.length > 0) lines.push(`Not among the rules that are chosen: ${leftOut.map(timesOf).join(', ')}.`);
  if (ownRules.length > 0) lines.push(`Left out, for AWS does not manage them: ${ownRules.map(oneLine).join(', ')}.`);
  if (unseen.length > 0) lines.push('', 'Could not be asked:', ...unseen.map(({ what, reason }) => `  ${oneLine(what)}: ${oneLine(reason)}`));
  return `${lines.join('\n').replace(/^\n/, '')}\n`;
}

function timesOf([rule, times]: readonly [rule: string, times: number]): string {
  return `${oneLine(rule)} (${times})`;
}

function csv({ rows }: ComparisonReport): string {
  const head = [
    'rule',
    'config_rule',
    'type',
    'resource',
    'account',
    'region',
    'result',
    'config_says',
    'config_annotation',
    'bylaw_says',
    'bylaw_why',
    'hint',
  ];
  const lines = rows.map((row) => [
    row.rule,
    row.configRule,
    row.type,
    row.id,
    row.account ?? '',
    row.region ?? '',
    row.result,
    row.config.says,
    row.config.annotation ?? '',
    row.bylaw.says,
    row.bylaw.reason ?? row.bylaw.findings.map(({ path, message }) => `${path}: ${message}`).join('; '),
    row.hint ?? '',
  ]);
  return [head, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/** Quoted, and without what a spreadsheet would take for a formula. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
