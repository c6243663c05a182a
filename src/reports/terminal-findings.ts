import { type Finding, type Severity, severities, type Verdict } from '../core/verdict.ts';
import type { Paint } from './ansi.ts';
import { changeWords, shortTime } from './change-words.ts';
import { Frames } from './code-frame.ts';
import { fixParts } from './fix-parts.ts';
import { formatPlace, type Place, placeOf } from './place.ts';
import { oneLine, visible, wrap } from './plain-text.ts';
import type { Run, Standing } from './report.ts';
import { factsOf } from './words.ts';

interface Located {
  readonly verdict: Verdict;
  readonly finding: Finding;
  readonly place: Place;
}

/** A rule is explained in full this many times; after that a line or two suffice, or a long run could not be read. */
const explained = 3;

const severityWidth = 'critical'.length;

/** Writes the findings of one resource: the lines they are about first, below them all that is wrong there. */
export class FindingWriter {
  readonly #run: Run;
  readonly #style: Paint;
  readonly #width: number;
  readonly #frames: Frames;
  readonly #seen = new Map<string, number>();
  /** The last line of the file that a frame has shown. */
  #shown = 0;

  constructor(run: Run, style: Paint, width: number) {
    this.#run = run;
    this.#style = style;
    this.#width = width;
    this.#frames = new Frames(run);
  }

  newFile(): void {
    this.#shown = 0;
  }

  write(fails: readonly Verdict[]): string[] {
    const lines: string[] = [];
    for (const here of byLine(fails)) {
      const first = here[0] as Located;
      const full = here.some(({ verdict }) => (this.#seen.get(verdict.rule) ?? 0) < explained);
      // Of what is deployed there is no line, and where it is the heading above says.
      if (first.place.line !== undefined || this.#run.reads === undefined)
        lines.push(...(full ? this.#frame(first) : [`    ${this.#style.dim(oneLine(formatPlace(first.place)))}`]));
      for (const one of here) lines.push(...this.#finding(one), ...(full ? [''] : []));
      if (!full) lines.push('');
    }
    return lines;
  }

  #frame({ verdict, finding, place }: Located): string[] {
    const { dim, red, bold } = this.#style;
    const lines = [`    ${dim(oneLine(formatPlace(place)))}`];
    const { file, line, column } = place;
    if (line === undefined) return lines;
    // Of a property one wants to see what it is in, of a resource what is in it; never again what a frame above has shown.
    const [before, behind] = finding.path === '' ? [0, 2] : [2, 1];
    const from = this.#shown < line ? Math.max(line - before, this.#shown + 1) : line;
    const to = line + behind;
    const gutter = String(to).length;
    const frame = this.#frames.lines({ file, line, column, from, to, width: this.#width - gutter - 7, secrets: verdict.resource.secrets });
    if (frame.length === 0) return [...lines, ''];
    this.#shown = to;
    for (const { number, text, mark } of frame) {
      lines.push(`    ${dim(`${String(number).padStart(gutter)} │`)} ${mark ? text : dim(text)}`.trimEnd());
      if (mark) lines.push(`    ${dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(mark.from)}${bold(red('^'.repeat(mark.length)))}`);
    }
    return [...lines, ''];
  }

  #finding({ verdict, finding }: Located): string[] {
    const { bold, dim, yellow } = this.#style;
    const facts = factsOf(this.#run, verdict.rule, verdict.severity);
    const times = (this.#seen.get(verdict.rule) ?? 0) + 1;
    this.#seen.set(verdict.rule, times);
    const indent = ' '.repeat(4 + severityWidth + 2);
    const room = this.#width - indent.length;
    const say = (label: string, text: string | undefined) =>
      text === undefined || text === ''
        ? []
        : wrap(text, room - 8).map((line, index) => `${indent}${dim((index === 0 ? label : '').padEnd(8))}${line}`);

    const id = oneLine(verdict.rule);
    const brief = times > explained;
    const title = brief || facts.title === facts.id ? '' : oneLine(facts.title);
    const beside = id.length + 2 + title.length <= room;
    const lines = [`    ${this.#severity(verdict.severity)}  ${bold(id)}${title !== '' && beside ? `  ${dim(title)}` : ''}`];
    if (!beside) lines.push(...wrap(title, room).map((line) => indent + dim(line)));
    const at = finding.path === '' || finding.message.includes(finding.path) ? '' : `${finding.path}: `;
    const message = wrap(`${at}${finding.message}`, room);
    if (brief && message.length === 1 && id.length + 2 + (message[0]?.length ?? 0) <= room) lines[0] += `  ${message[0]}`;
    else lines.push(...message.map((line) => indent + line));
    const { waiver } = verdict;
    if (waiver?.expired)
      lines.push(...wrap(`The waiver of ${waiver.owner} expired on ${waiver.expires}: ${waiver.reason}`, room).map((line) => indent + yellow(line)));
    if (brief) return lines;
    const { actual, expected } = finding;
    // A message often says both already.
    if (actual !== undefined && !finding.message.includes(actual)) lines.push(...say('found', actual));
    lines.push(...say('wanted', expected));
    const { since, change }: Verdict & Standing = verdict;
    if (since !== undefined) lines.push(...say('since', `${shortTime(since)}${change === undefined ? '' : `, ${changeWords[change]}`}`));
    for (const end of finding.related)
      lines.push(
        ...say(
          'see',
          `${end.id} (${end.type})${end.path ? `, ${end.path}` : ''}${end.line === undefined ? '' : `, ${end.file ?? verdict.resource.origin.file}:${end.line}`}`,
        ),
      );
    const fix = fixParts(finding.fix ?? facts.fix);
    lines.push(...say('fix', fix.sentence), ...fix.lines.map((line) => `${indent}${' '.repeat(8)}${visible(line)}`.trimEnd()));
    if (times === explained) lines.push(`${indent}${dim('From here on only what is wrong is said for this rule.')}`);
    return lines;
  }

  #severity(severity: Severity): string {
    const { bold, red, yellow, blue, dim } = this.#style;
    const label = severity.padEnd(severityWidth);
    const colours = { critical: (text: string) => bold(red(text)), high: red, medium: yellow, low: blue, info: dim };
    return colours[severity](label);
  }
}

/** Findings at one line together, lines in their order, the worst first at each. */
function byLine(fails: readonly Verdict[]): readonly (readonly Located[])[] {
  const lines = new Map<number, Located[]>();
  for (const verdict of fails) {
    for (const finding of verdict.findings) {
      const located = { verdict, finding, place: placeOf(verdict, finding) };
      const line = located.place.line ?? 0;
      const here = lines.get(line);
      if (here) here.push(located);
      else lines.set(line, [located]);
    }
  }
  const rank = ({ verdict }: Located) => severities.indexOf(verdict.severity);
  return [...lines].sort(([one], [other]) => one - other).map(([, here]) => here.sort((one, other) => rank(one) - rank(other)));
}
