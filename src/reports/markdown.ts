import { type Finding, type Severity, severities, type Verdict, verdictKinds } from '../core/verdict.ts';
import { olderInWords, sinceInWords } from './change-words.ts';
import { markdownCode as code, escapeMarkdown } from './escape.ts';
import { fixParts } from './fix-parts.ts';
import { formatPlace, headingOf, placeOf } from './place.ts';
import { clip } from './plain-text.ts';
import type { Report, Run, RunEnd } from './report.ts';
import { counted, duration, exitMeaning, factsOf, group, headline, inputs, judgedBy, named, notRunByReason, plural } from './words.ts';

/** GitHub takes 65,536 characters; a little less leaves room for what a workflow puts around it. */
const most = 65_000;
/** What is beside the findings may take so much, and the findings take what is left. */
const roomForAsides = 7000;
const roomForGaps = 7000;
/** One text of a template may not take the place of all others. */
const longest = 400;

interface Entry {
  readonly file: string;
  readonly order: number;
  readonly severity: Severity;
  readonly text: string;
}

/** For a comment on a pull request. Where there is no room for all findings, the worst are kept and the rest are counted. */
export function markdown(run: Run): Report {
  const entries: Entry[][] = severities.map(() => []);
  const kept = severities.map(() => 0);
  const asides = new Pile(roomForAsides);
  let leftOut = 0;
  let order = 0;

  function addFinding(verdict: Verdict, finding: Finding): void {
    const rank = severities.indexOf(verdict.severity);
    // No more can be shown of one severity than fits, so no more is kept or even written.
    if ((kept[rank] ?? 0) > most) leftOut++;
    else {
      const text = writeFinding(run, verdict, finding);
      kept[rank] = (kept[rank] ?? 0) + text.length;
      entries[rank]?.push({ file: headingOf(run, verdict.resource), order: order++, severity: verdict.severity, text });
    }
  }

  return {
    open: () => '',
    add(verdict) {
      if (verdict.verdict === 'fail') for (const finding of verdict.findings) addFinding(verdict, finding);
      else if (verdict.verdict === 'unknown' || verdict.verdict === 'waived' || verdict.verdict === 'error') asides.add(() => writeAside(verdict));
      return '';
    },
    close(end) {
      const head = `### ${escapeMarkdown(run.tool.name)}: ${escapeMarkdown(headline(end.summary))}\n\n${counts(end)}${changes(end)}`;
      const foot = [
        asides.text === '' ? '' : `<details><summary>Unknown, waived and rule errors</summary>\n\n${asides.text}\n\n</details>\n`,
        gaps(run, end),
        footer(run, end),
      ].filter((part) => part !== '');
      // 200 for the line that says what was left out.
      const room = most - head.length - foot.join('\n').length - 200;
      const { shown, over } = choose(entries.flat(), room);
      leftOut += over;
      const more =
        leftOut === 0
          ? ''
          : `**… and ${plural(leftOut, 'more finding')} that would not fit here.** The full report has ${leftOut === 1 ? 'it' : 'them'}.\n`;
      return [head, writeFiles(shown), more, ...foot].filter((part) => part !== '').join('\n');
    },
  };
}

/** As many as there is room for, the worst first. */
function choose(entries: readonly Entry[], room: number): { readonly shown: readonly Entry[]; readonly over: number } {
  const shown: Entry[] = [];
  const files = new Set<string>();
  let left = room;
  for (const one of entries) {
    const needed = one.text.length + 1 + (files.has(one.file) ? 0 : fileHeading(one.file, [], true).length + 150);
    if (needed > left) continue;
    left -= needed;
    files.add(one.file);
    shown.push(one);
  }
  return { shown: shown.sort((one, other) => one.order - other.order), over: entries.length - shown.length };
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

function writeFiles(entries: readonly Entry[]): string {
  const byFile = Map.groupBy(entries, ({ file }) => file);
  return [...byFile]
    .map(([file, here]) => `${fileHeading(file, here, entries.length <= 10)}${here.map((one) => one.text).join('\n')}\n\n</details>\n`)
    .join('\n');
}

function fileHeading(file: string, entries: readonly Entry[], open: boolean): string {
  const tally = severities
    .map((severity) => ({ severity, count: entries.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`);
  return `<details${open ? ' open' : ''}><summary>${code(cut(file))}: ${tally.join(', ')}</summary>\n\n`;
}

function writeFinding(run: Run, verdict: Verdict, finding: Finding): string {
  const { rule, severity, resource, waiver } = verdict;
  const facts = factsOf(run, rule, severity);
  const { path, actual, expected, fix, related } = finding;
  const said = [
    `- **${severity}** ${code(cut(rule))} ${code(cut(resource.id))} (${escapeMarkdown(resource.type)}) ${whereOf(run, verdict, finding)}`,
    `  ${path === '' || finding.message.includes(path) ? '' : `${code(cut(path))}: `}${escapeMarkdown(cut(finding.message))}`,
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
  if (waiver?.expired) said.push(`  The waiver of ${escapeMarkdown(cut(waiver.owner))} expired on ${escapeMarkdown(waiver.expires ?? '')}.`);
  const { sentence, lines } = fixParts(fix ?? facts.fix);
  if (sentence !== '') said.push(`  *Fix:* ${escapeMarkdown(cut(sentence))}`);
  // Spaces that do not break keep the lines where they stand.
  for (const line of lines) said.push(`  ${'&nbsp;'.repeat(line.length - line.trimStart().length)}${code(cut(line.trimStart()))}`);
  // Two spaces at the end of a line break it.
  return said.join('  \n');
}

/** The line of a file; of what is deployed the account and the region. */
function whereOf(run: Run, verdict: Verdict, finding: Finding): string {
  if (run.reads === undefined) return `at ${code(cut(formatPlace({ ...placeOf(verdict, finding), column: undefined })))}`;
  const { account, region = 'global' } = verdict.resource;
  return `in ${code(cut(account === undefined ? region : `${account}/${region}`))}`;
}

function writeAside({ verdict, rule, resource, reason, path, waiver }: Verdict): string {
  const why =
    waiver && verdict === 'waived'
      ? `${waiver.reason} (${waiver.owner}, ${waiver.expires ? `until ${waiver.expires}` : 'without an end'})`
      : `${path ? `${path}: ` : ''}${reason ?? 'no reason is given'}`;
  return `- **${named[verdict]}** ${code(cut(rule))} ${code(cut(resource.id))}: ${escapeMarkdown(cut(why))}`;
}

function changes({ audit }: RunEnd): string {
  const [when, told] = audit ? sinceInWords(audit.changes) : ['', ''];
  const lines = [...(when === '' ? [] : [`${when}: ${told}.`]), ...(audit ? olderInWords(audit.scope) : [])];
  return lines.map((line) => `\n${escapeMarkdown(cut(line))}\n`).join('');
}

function gaps(run: Run, end: RunEnd): string {
  const pile = new Pile(roomForGaps);
  for (const { file, line, message } of end.errors)
    pile.add(() => `- Could not be read: ${code(cut(line === undefined ? file : `${file}:${line}`))}: ${escapeMarkdown(cut(message))}`);
  for (const { what, reason } of end.unseen) pile.add(() => `- Could not be seen: ${code(cut(what))}: ${escapeMarkdown(cut(reason))}`);
  for (const [reason, rules] of notRunByReason(run)) {
    pile.add(
      () =>
        `- Not run: ${code(cut(rules.slice(0, 5).join(', ')))}${rules.length > 5 ? ` and ${group(rules.length - 5)} more` : ''}: ${escapeMarkdown(cut(reason))}`,
    );
  }
  if (end.known > 0) pile.add(() => `- ${plural(end.known, 'verdict')} left out: the baseline has ${end.known === 1 ? 'it' : 'them'} already`);
  return pile.text === '' ? '' : `${pile.text}\n`;
}

function footer(run: Run, end: RunEnd): string {
  const { summary, took, exitCode } = end;
  const { files: fileCount, resources } = summary;
  return `<sub>${inputs(run, fileCount)}, ${plural(resources, 'resource')}, ${judgedBy(end)} (${escapeMarkdown(cut(run.selection))}), ${duration(took)}. Exit code ${exitCode}: ${exitMeaning(exitCode)}. ${escapeMarkdown(run.tool.name)} ${escapeMarkdown(run.tool.version)}</sub>\n`;
}

function cut(text: string): string {
  return clip(text, longest);
}

/** Lines up to so many characters; what comes after that is counted and not even written. */
class Pile {
  readonly #lines: string[] = [];
  #left: number;
  #over = 0;

  constructor(room: number) {
    this.#left = room;
  }

  add(write: () => string): void {
    const line = this.#over > 0 ? undefined : write();
    if (line === undefined || line.length > this.#left) this.#over++;
    else {
      this.#lines.push(line);
      this.#left -= line.length + 1;
    }
  }

  get text(): string {
    return [...this.#lines, ...(this.#over > 0 ? [`- … and ${group(this.#over)} more`] : [])].join('\n');
  }
}
