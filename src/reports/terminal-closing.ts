import { type VerdictKind, verdictKinds } from '../core/verdict.ts';
import type { Paint } from './ansi.ts';
import { oneLine, wrap } from './plain-text.ts';
import type { Run, RunEnd } from './report.ts';
import { bySeverity, counted, duration, exitMeaning, group, headline, inputs, judgedBy, notRunByReason, plural } from './words.ts';

/** More than this many of a kind are counted instead of listed. */
const most = 20;

/** What the run comes to: what could not be read or seen, the counts, the score, and what the exit code means. */
export function closing(run: Run, end: RunEnd, atRunTime: readonly string[], style: Paint, width: number): string {
  const { bold, dim, red, green, yellow, magenta, cyan } = style;
  const lines: string[] = [];
  const section = (title: string, items: readonly string[]) => {
    if (items.length === 0) return;
    lines.push(title);
    for (const item of items.slice(0, most)) lines.push(...wrap(item, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`));
    if (items.length > most) lines.push(dim(`  … and ${group(items.length - most)} more`));
    lines.push('');
  };

  section(
    bold(red('Could not be read')),
    end.errors.map(
      ({ file, line, column, message }) =>
        `${oneLine([file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':'))}: ${oneLine(message)}`,
    ),
  );
  section(
    bold(yellow('Could not be seen')),
    end.unseen.map(({ what, reason, file }) => oneLine(`${what}: ${reason}${file === undefined || file === what ? '' : ` (${file})`}`)),
  );
  section(
    bold('Waivers that nothing needed'),
    (end.unusedWaivers ?? []).map(({ rule, resource, source }) => oneLine(`${rule} for ${resource} (${source})`)),
  );
  section(
    bold('Rules not run'),
    [...notRunByReason(run)].map(
      ([reason, rules]) => `${rules.slice(0, most).join(', ')}${rules.length > most ? ` and ${group(rules.length - most)} more` : ''}: ${reason}`,
    ),
  );

  section(
    bold('Unknown before deployment'),
    atRunTime.length > 0
      ? [
          `${atRunTime.slice(0, most).map(oneLine).join(', ')}${atRunTime.length > most ? ` and ${group(atRunTime.length - most)} more` : ''}: they ask for run-time facts, which no template has`,
        ]
      : [],
  );

  const { summary } = end;
  const colours: Readonly<Record<VerdictKind, (text: string) => string>> = {
    fail: red,
    error: magenta,
    unknown: yellow,
    waived: cyan,
    pass: green,
    'not-applicable': dim,
  };
  const kinds = verdictKinds.filter((kind) => summary.verdicts[kind] > 0);
  const digits = Math.max(0, ...kinds.map((kind) => group(summary.verdicts[kind]).length));
  const good = summary.verdicts.fail === 0 && summary.verdicts.error === 0 && summary.errors === 0;
  lines.push(bold((good ? green : red)(headline(summary))), '');
  for (const kind of kinds) {
    const severity = kind === 'fail' ? bySeverity(summary.failed) : '';
    lines.push(
      `  ${colours[kind](`${group(summary.verdicts[kind]).padStart(digits)} ${counted[kind]}`)}${severity === '' ? '' : dim(`: ${severity}`)}`,
    );
  }
  if (kinds.length > 0) lines.push('');
  const { files, resources } = summary;
  if (summary.score !== null) lines.push(`  Score ${bold(String(summary.score))} of 100`);
  lines.push(
    ...wrap(
      `${inputs(run, files)}, ${plural(resources, 'resource')}, ${judgedBy(end)} (${oneLine(run.selection)}), ${duration(end.took)}`,
      width - 2,
    ).map((line) => `  ${line}`),
  );
  if (end.known > 0) lines.push(`  ${plural(end.known, 'verdict')} left out: the baseline has ${end.known === 1 ? 'it' : 'them'} already`);
  lines.push('', dim(`Exit code ${end.exitCode}: ${exitMeaning(end.exitCode)}.`));
  return `${lines.join('\n')}\n`;
}
