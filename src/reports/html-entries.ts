import type { Resource } from '../core/resource.ts';
import { type Finding, severities, type Verdict } from '../core/verdict.ts';
import { changeWords, shortTime } from './change-words.ts';
import { Frames } from './code-frame.ts';
import { escapeHtml } from './escape.ts';
import type { Excerpt } from './excerpt.ts';
import { fixParts } from './fix-parts.ts';
import { anchor } from './html-overview.ts';
import { formatPlace, type Place, placeOf } from './place.ts';
import { visible } from './plain-text.ts';
import type { Run, Standing } from './report.ts';
import { factsOf, named } from './words.ts';

interface Located {
  readonly verdict: Verdict;
  readonly finding: Finding;
  readonly place: Place;
}

/** Writes what is to say of a resource: the lines first, below them what is wrong there, then what is unknown or waived. */
export class EntryWriter {
  readonly #run: Run;
  readonly #frames: Frames;
  readonly #explained = new Set<string>();

  constructor(run: Run) {
    this.#run = run;
    this.#frames = new Frames(run);
  }

  article(resource: Resource, verdicts: readonly Verdict[]): { readonly text: string; readonly entries: number } {
    const places = new Map<number, Located[]>();
    const asides: Verdict[] = [];
    let entries = 0;
    for (const verdict of verdicts) {
      if (verdict.verdict !== 'fail') asides.push(verdict);
      else {
        for (const finding of verdict.findings) {
          const place = placeOf(verdict, finding);
          const here = places.get(place.line ?? 0) ?? [];
          places.set(place.line ?? 0, here);
          here.push({ verdict, finding, place });
          entries++;
        }
      }
    }
    entries += asides.length;
    const rank = ({ verdict }: Located) => severities.indexOf(verdict.severity);
    const groups = [...places]
      .sort(([one], [other]) => one - other)
      .map(
        ([, here]) =>
          `<div class="place">${this.#frame(here[0] as Located)}${here
            .sort((one, other) => rank(one) - rank(other))
            .map((one) => this.#finding(one))
            .join('')}</div>\n`,
      );
    const text = `<article><h4><code>${show(resource.id)}</code> ${details(resource)}</h4>\n${groups.join('')}${asides.map((one) => this.#aside(one)).join('')}</article>\n`;
    return { text, entries };
  }

  /** The call that told of what is deployed. */
  #readBy({ resource }: Verdict): string {
    return this.#run.reads === 'place' && !this.#run.kept ? row('Read by', resource.origin.file, true) : '';
  }

  #frame({ verdict, finding, place }: Located): string {
    const { file, line, column } = place;
    if (line === undefined) return '';
    const lines = this.#frames.lines({
      file,
      line,
      column,
      from: finding.path === '' ? line : line - 2,
      to: line + 2,
      width: 160,
      secrets: verdict.resource.secrets,
    });
    const where = show(formatPlace(place));
    if (lines.length === 0) return `<p class="where">${where}</p>`;
    const code = lines.map(({ number, text, mark }) => {
      if (!mark) return `<span class="n">${number}</span>${escapeHtml(text)}`;
      const { from, length } = mark;
      return `<span class="hit"><span class="n">${number}</span>${escapeHtml(text.slice(0, from))}<mark>${escapeHtml(text.slice(from, from + length))}</mark>${escapeHtml(text.slice(from + length))}</span>`;
    });
    return `<details class="frame"><summary>${where}</summary><pre tabindex="0" aria-label="The lines around ${where}"><code>${code.join('\n')}</code></pre></details>\n`;
  }

  #finding({ verdict, finding }: Located): string {
    const { path, actual, expected, fix, related, message } = finding;
    const { waiver } = verdict;
    const facts = factsOf(this.#run, verdict.rule, verdict.severity);
    const rows = [
      row('Property', path === '' ? undefined : path, true),
      row('Found', actual, true),
      row('Wanted', expected, true),
      ...related.map((end) =>
        row(
          'See',
          `${end.id} (${end.type})${end.path ? `, ${end.path}` : ''}${end.line === undefined ? '' : `, ${end.file ?? verdict.resource.origin.file}:${end.line}`}`,
        ),
      ),
      fixRow(fix ?? facts.fix),
      sinceRow(verdict),
      evidenceRow(verdict, path),
      this.#readBy(verdict),
      waiver?.expired ? row('Waiver expired', `on ${waiver.expires}: ${waiver.reason} (${waiver.owner}, in ${waiver.source})`) : '',
    ];
    return this.#entry(verdict, verdict.severity, message, rows);
  }

  #aside(verdict: Verdict): string {
    const { waiver, reason, path } = verdict;
    const { title } = factsOf(this.#run, verdict.rule, verdict.severity);
    switch (verdict.verdict) {
      case 'waived':
        return this.#entry(verdict, named.waived, title, [
          ...verdict.findings.flatMap((finding) => [
            row('What is waived', finding.message),
            row('Property', finding.path, true),
            row('Found', finding.actual, true),
          ]),
          ...new Set(verdict.findings.map((finding) => evidenceRow(verdict, finding.path))),
          row('Reason', waiver?.reason ?? reason),
          row('Owner', waiver?.owner),
          row('Until', waiver ? (waiver.expires ?? 'without an end') : undefined),
          row('Written in', waiver?.source),
          sinceRow(verdict),
        ]);
      case 'error':
        return this.#entry(verdict, named.error, title, [row('The rule failed', reason ?? 'no reason is given')]);
      default:
        return this.#entry(verdict, named[verdict.verdict], title, [
          row('Property', path, true),
          row('Reason', reason),
          sinceRow(verdict),
          evidenceRow(verdict, path ?? ''),
        ]);
    }
  }

  #entry({ verdict, severity, rule }: Verdict, label: string, title: string, rows: readonly string[]): string {
    const { service, why } = factsOf(this.#run, rule, severity);
    const kind = verdict === 'fail' ? severity : verdict;
    const body = rows.join('');
    // In full where the rule first appears: a thousand times the same paragraph would only make the page heavy.
    const said = this.#explained.has(rule);
    this.#explained.add(rule);
    const more = why === '' ? '' : said ? `<div><dt>Why</dt><dd><a href="#${anchor(rule)}">see the rule</a></dd></div>` : row('Why', why);
    return `<details class="entry" data-severity="${escapeHtml(severity)}" data-verdict="${escapeHtml(verdict)}" data-rule="${escapeHtml(rule)}" data-service="${escapeHtml(service)}"><summary><span class="tag ${escapeHtml(kind)}">${escapeHtml(label)}</span> <span class="what">${show(title)}</span> <code class="rule">${show(rule)}</code></summary><div class="body"><dl>${body}${more}</dl></div></details>\n`;
  }
}

function details({ type, account, region, origin }: Resource): string {
  return [type, account, region, origin.construct]
    .filter((part) => part !== undefined)
    .map((part) => `<span class="soft">${show(part)}</span>`)
    .join(' ');
}

function row(label: string, text: string | undefined, code = false): string {
  if (text === undefined || text === '') return '';
  return `<div><dt>${label}</dt><dd>${code ? `<code>${show(text)}</code>` : show(text)}</dd></div>`;
}

/** What puts it right: a sentence, and the lines of a template under it. */
function fixRow(fix: string): string {
  const { sentence, lines } = fixParts(fix);
  if (lines.length === 0) return row('Fix', sentence);
  return `<div><dt>Fix</dt><dd>${show(sentence)}<pre>${show(lines.join('\n'))}</pre></dd></div>`;
}

function sinceRow({ since, change }: Verdict & Standing): string {
  return row('Since', since === undefined ? undefined : `${shortTime(since)} UTC${change === undefined ? '' : `, ${changeWords[change]}`}`);
}

/** What stood there when it was seen. */
function evidenceRow({ evidence }: Verdict & Standing, path: string): string {
  const found: Excerpt | undefined = evidence?.get(path);
  if (!found) return '';
  const lines = found.lines.map(({ text, mark }) => (mark ? `<span class="hit">${show(text)}</span>` : show(text)));
  const where = found.at === '' ? '' : `<span class="soft">in <code>${show(found.at)}</code></span>`;
  return `<div><dt>Configuration</dt><dd>${where}<pre class="evidence"><code>${lines.join('\n')}</code></pre></dd></div>`;
}

function show(text: string): string {
  return escapeHtml(visible(text));
}
