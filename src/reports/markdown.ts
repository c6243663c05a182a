import { type Finding, type Severity, severities, type Verdict, verdictKinds } from '../core/verdict.ts';
import { markdownCode as code, markdown as escape } from './escape.ts';
import { formatPlace, placeOf } from './place.ts';
import { clip } from './plain-text.ts';
import type { Report, Run, RunEnd } from './report.ts';
import { counted, duration, exitMeaning, factsOf, group, headline, named, notRunByReason, plural } from './words.ts';

/** GitHub takes 65,536 characters; a little less leaves room for what a workflow puts around it. */
const most = 65_000;
/** What the findings may take of that. */
const room = 52_000;
/** One text of a template may not take the place of all others. */
const longest = 400;

interface Entry {
  readonly file: string;
  readonly order: number;
  readonly rank: number;
  readonly severity: Severity;
  readonly text: string;
}

/** For a comment on a pull request. Where there is no room for all findings, the worst are kept and the rest are counted. */
export function markdown(run: Run): Report {
  const entries: Entry[][] = severities.map(() => []);
  const kept = severities.map(() => 0);
  const asides: string[] = [];
  let asidesLength = 0;
  let asidesLeftOut = 0;
  let leftOut = 0;
  let order = 0;

  function aside(text: string): void {
    if (asidesLength + text.length > 6000) asidesLeftOut++;
    else {
      asides.push(text);
      asidesLength += text.length;
    }
  }

  return {
    open: () => '',
    add(verdict) {
      if (verdict.verdict === 'fail') {
        const rank = severities.indexOf(verdict.severity);
        for (const finding of verdict.findings) {
          // No more can be shown of one severity than fits, so no more is kept or even written.
          if ((kept[rank] as number) > room) leftOut++;
          else {
            const text = entry(run, verdict, finding);
            kept[rank] = (kept[rank] as number) + text.length;
            entries[rank]?.push({ file: verdict.resource.origin.file, order: order++, rank, severity: verdict.severity, text });
          }
        }
      } else if (verdict.verdict === 'unknown' || verdict.verdict === 'waived' || verdict.verdict === 'error') aside(asideText(verdict));
      return '';
    },
    close(end) {
      const shown: Entry[] = [];
      let length = 0;
      for (const one of entries.flat()) {
        // A heading for each file takes its part, too: counted as one for each finding, which is the most it can be.
        const needed = one.text.length + 6 * Math.min(one.file.length, longest) + 120;
        if (length + needed > room) leftOut++;
        else {
          length += needed;
          shown.push(one);
        }
      }
      const parts = [
        `### ${escape(run.tool.name)}: ${escape(headline(end.summary))}\n`,
        counts(end),
        shown.length > 0 ? files(shown) : '',
        leftOut > 0 ? `**… and ${plural(leftOut, 'more finding')} that would not fit here.** The full report has them.\n` : '',
        asides.length > 0
          ? `<details><summary>Unknown, waived and rule errors</summary>\n\n${asides.join('\n')}${asidesLeftOut > 0 ? `\n- … and ${group(asidesLeftOut)} more` : ''}\n\n</details>\n`
          : '',
        gaps(run, end),
        footer(run, end),
      ];
      return `${parts
        .filter((part) => part !== '')
        .join('\n')
        .slice(0, most)}`;
    },
  };
}

function counts({ summary }: RunEnd): string {
  const kinds = verdictKinds.filter((kind) => summary.verdicts[kind] > 0 || kind === 'fail' || kind === 'pass');
  const failed = severities.filter((severity) => summary.failed[severity] > 0);
  const table = [
    `| ${kinds.map((kind) => counted[kind]).join(' | ')} | score |`,
    `|${kinds.map(() => '--:').join('|')}|--:|`,
    `| ${kinds.map((kind) => (kind === 'fail' ? `**${group(summary.verdicts[kind])}**` : group(summary.verdicts[kind]))).join(' | ')} | ${summary.score === null ? '–' : summary.score} |`,
  ].join('\n');
  return `${failed.length === 0 ? '' : `${failed.map((severity) => `**${group(summary.failed[severity])}** ${severity}`).join(', ')}\n\n`}${table}\n`;
}

function files(entries: readonly Entry[]): string {
  const byFile = new Map<string, Entry[]>();
  for (const one of [...entries].sort((a, b) => a.order - b.order)) {
    const here = byFile.get(one.file);
    if (here) here.push(one);
    else byFile.set(one.file, [one]);
  }
  return [...byFile]
    .map(([file, here]) => {
      const tally = severities
        .map((severity) => ({ severity, count: here.filter((one) => one.severity === severity).length }))
        .filter(({ count }) => count > 0);
      const summary = `${code(clip(file, longest))}: ${tally.map(({ severity, count }) => `${count} ${severity}`).join(', ')}`;
      return `<details${entries.length <= 10 ? ' open' : ''}><summary>${summary}</summary>\n\n${here.map((one) => one.text).join('\n')}\n\n</details>\n`;
    })
    .join('\n');
}

function entry(run: Run, verdict: Verdict, finding: Finding): string {
  const { rule, severity, resource, waiver } = verdict;
  const facts = factsOf(run, rule, severity);
  const { path, actual, expected, fix, related } = finding;
  const said = [
    `- **${severity}** ${code(cut(rule))} ${code(cut(resource.id))} (${escape(resource.type)}) at ${code(cut(formatPlace(placeOf(verdict, finding))))}`,
    `  ${path === '' || finding.message.includes(path) ? '' : `${code(cut(path))}: `}${escape(cut(finding.message))}`,
  ];
  const details = [
    actual === undefined || finding.message.includes(actual) ? '' : `Found ${code(cut(actual))}.`,
    expected === undefined ? '' : `Wanted ${code(cut(expected))}.`,
  ];
  details.push(
    ...related
      .slice(0, 3)
      .map(
        (end) => `See ${code(cut(end.id))}${end.line === undefined ? '' : ` at ${code(cut(`${end.file ?? resource.origin.file}:${end.line}`))}`}.`,
      ),
  );
  const detail = details.filter((part) => part !== '').join(' ');
  if (detail !== '') said.push(`  ${detail}`);
  if (waiver?.expired) said.push(`  The waiver of ${escape(cut(waiver.owner))} expired on ${escape(waiver.expires ?? '')}.`);
  if ((fix ?? facts.fix) !== '') said.push(`  *Fix:* ${escape(cut(fix ?? facts.fix))}`);
  // Two spaces at the end of a line break it.
  return said.join('  \n');
}

function asideText({ verdict, rule, resource, reason, path, waiver }: Verdict): string {
  const why =
    waiver && verdict === 'waived'
      ? `${waiver.reason} (${waiver.owner}, ${waiver.expires ? `until ${waiver.expires}` : 'without an end'})`
      : `${path ? `${path}: ` : ''}${reason ?? 'no reason is given'}`;
  return `- **${named[verdict]}** ${code(cut(rule))} ${code(cut(resource.id))}: ${escape(cut(why))}`;
}

function gaps(run: Run, end: RunEnd): string {
  const lines = [
    ...end.errors
      .slice(0, 5)
      .map(({ file, line, message }) => `- Could not be read: ${code(cut(line === undefined ? file : `${file}:${line}`))}: ${escape(cut(message))}`),
    ...(end.errors.length > 5 ? [`- … and ${plural(end.errors.length - 5, 'more input')} that could not be read`] : []),
    ...end.unseen.slice(0, 5).map(({ what, reason }) => `- Could not be seen: ${code(cut(what))}: ${escape(cut(reason))}`),
    ...(end.unseen.length > 5 ? [`- … and ${plural(end.unseen.length - 5, 'more part')} that could not be seen`] : []),
    ...[...notRunByReason(run)]
      .slice(0, 3)
      .map(
        ([reason, rules]) =>
          `- Not run: ${code(cut(rules.slice(0, 5).join(', ')))}${rules.length > 5 ? ` and ${group(rules.length - 5)} more` : ''}: ${escape(cut(reason))}`,
      ),
    ...(end.known > 0 ? [`- ${plural(end.known, 'verdict')} left out: the baseline has them already`] : []),
  ];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function footer(run: Run, { summary, took, exitCode }: RunEnd): string {
  const { files: fileCount, resources, rules } = summary;
  return `<sub>${plural(fileCount, 'file')}, ${plural(resources, 'resource')}, ${plural(rules, 'rule')} (${escape(cut(run.selection))}), ${duration(took)}. Exit code ${exitCode}: ${exitMeaning(exitCode)}. ${escape(run.tool.name)} ${escape(run.tool.version)}</sub>\n`;
}

function cut(text: string): string {
  return clip(text, longest);
}
