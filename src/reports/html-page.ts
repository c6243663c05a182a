import { severities, verdictKinds } from '../core/verdict.ts';
import { olderInWords } from './change-words.ts';
import { escapeHtml } from './escape.ts';
import { changesSection, controlsSection, glance } from './html-audit.ts';
import { filters } from './html-filters.ts';
import type { Overview } from './html-overview.ts';
import { auditWaivers, scopeSection } from './html-scope.ts';
import { script, scriptHash } from './html-script.ts';
import { style, styleHash } from './html-style.ts';
import { aboutSection, fileTable, ruleList, waiverTable } from './html-tables.ts';
import { visible } from './plain-text.ts';
import type { Run, RunEnd } from './report.ts';
import { bySeverity, counted, group, headline, inputs, judgedBy, plural } from './words.ts';

/** Only the style and the script of this page may run, told by their digests; nothing may be loaded from anywhere. */
const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;

interface Findings {
  readonly text: string;
  /** How many are written out, and how many are not. */
  readonly entries: number;
  readonly left: number;
}

export function writePage(run: Run, end: RunEnd, overview: Overview, findings: Findings): string {
  const { text, entries, left } = findings;
  const { audit } = end;
  const title = `${run.tool.name}: ${headline(end.summary)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
${header(run, end)}
<main>
${gaps(end, findings)}
${audit ? `${glance(audit, end)}\n${changesSection(audit)}\n${controlsSection(audit)}` : ''}
<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
${entries === 0 ? '<p class="empty">There is nothing to put right here.</p>' : `${filters(run, overview, entries)}\n${text}${left > 0 ? `<p class="soft">${notHere(findings)}</p>` : ''}<p class="empty" id="nothing" hidden>Nothing matches these filters.</p>`}
</section>
${ruleList(run, overview, audit)}
${audit ? scopeSection(audit, overview) : fileTable(overview, end)}
${audit ? auditWaivers(audit.waivers) : waiverTable(overview)}
${aboutSection(run, end)}
</main>
<footer><p>${escapeHtml(run.tool.name)} ${escapeHtml(run.tool.version)}. This page is whole in itself and loads nothing.</p></footer>
<script>${script}</script>
</body>
</html>
`;
}

function header(run: Run, end: RunEnd): string {
  const { summary } = end;
  const cards = verdictKinds
    .filter((kind) => summary.verdicts[kind] > 0 || kind === 'fail' || kind === 'pass')
    .map(
      (kind) =>
        `<li class="${kind}"><b>${group(summary.verdicts[kind])}</b> ${counted[kind]}${kind === 'fail' && summary.verdicts.fail > 0 ? `<small>${bySeverity(summary.failed)}</small>` : ''}</li>`,
    );
  const scored =
    summary.score === null
      ? '<p class="score"><b>–</b> <span>nothing was judged</span></p>'
      : `<p class="score"><b>${summary.score}</b> <span>of 100</span></p>`;
  return `<header>
<div class="top"><p class="tool">${escapeHtml(run.tool.name)} <span>report</span></p><p class="when"><time datetime="${escapeHtml(run.startedAt)}">${escapeHtml(when(run.startedAt))}</time></p></div>
<div class="lead"><div><h1>${escapeHtml(headline(summary))}</h1>
<p class="soft">${inputs(run, summary.files)}, ${plural(summary.resources, 'resource')}, ${judgedBy(end)} (${escapeHtml(run.selection)}).</p></div>${scored}</div>
${bar(end)}
<ul class="cards">${cards.join('')}</ul>
<nav aria-label="Parts of this report">${parts(run, end)
    .map(([id, label]) => `<a href="#${id}">${label}</a>`)
    .join(' ')}</nav>
</header>`;
}

function parts(run: Run, { audit }: RunEnd): readonly (readonly [string, string])[] {
  const kept = [
    ['glance', 'At a glance'],
    ['changes', 'What changed'],
    ...(audit && audit.controls.length > 0 ? [['controls', 'Controls'] as const] : []),
  ] as const;
  return [
    ...(audit ? kept : []),
    ['findings', 'Findings'],
    ['rules', 'Rules'],
    ['files', run.kept ? 'Scope' : run.reads === undefined ? 'Files' : 'Places'],
    ['waivers', 'Waivers'],
    ['about', run.kept ? 'About this report' : 'About this run'],
  ];
}

/** What came out, as one bar: fails by severity, then the rest. */
function bar({ summary }: RunEnd): string {
  const parts = [
    ...severities.map((severity) => ({ kind: severity as string, count: summary.failed[severity] })),
    ...verdictKinds
      .filter((kind) => kind !== 'fail' && kind !== 'not-applicable')
      .map((kind) => ({ kind: kind as string, count: summary.verdicts[kind] })),
  ].filter(({ count }) => count > 0);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return '';
  let x = 0;
  const rects = parts.map(({ kind, count }) => {
    const width = (1000 * count) / all;
    const rect = `<rect class="${kind}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="8"/>`;
    x += width;
    return rect;
  });
  return `<svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" role="img" aria-label="${escapeHtml(parts.map(({ kind, count }) => `${count} ${kind}`).join(', '))}">${rects.join('')}</svg>`;
}

/** Findings are many where a whole organization fails: what is not written out is said, and where to have it. */
function notHere({ entries, left }: Findings): string {
  return `${plural(left, 'more entry', 'more entries')} not written out: these are the ${group(entries)} worst. Counts, scores and tables are of all; <code>--all</code> writes all of them, <code>--format json</code> and <code>csv</code> have them.`;
}

/** More than this many stand behind a click: what was found is to be seen without leafing. */
const mostGaps = 5;

function gaps({ errors, unseen, known, audit }: RunEnd, findings: Findings): string {
  const lines = [
    ...(audit ? olderInWords(audit.scope) : []).map((line) => `<li>${escapeHtml(visible(line))}</li>`),
    ...errors.map(
      ({ file, line, message }) =>
        `<li><code>${escapeHtml(line === undefined ? file : `${file}:${line}`)}</code> could not be read: ${escapeHtml(message)}</li>`,
    ),
    ...unseen.map(
      ({ what, reason, file }) =>
        `<li><code>${escapeHtml(what)}</code>${file === undefined || file === what ? '' : ` in <code>${escapeHtml(file)}</code>`} could not be seen: ${escapeHtml(reason)}</li>`,
    ),
    ...(known > 0 ? [`<li>${plural(known, 'verdict')} left out: the baseline has ${known === 1 ? 'it' : 'them'} already.</li>`] : []),
  ];
  if (findings.left > 0) lines.unshift(`<li>${notHere(findings)}</li>`);
  if (lines.length === 0) return '';
  const [shown, rest] = [lines.slice(0, mostGaps), lines.slice(mostGaps)];
  const more =
    rest.length === 0 ? '' : `<details class="more"><summary>and ${group(rest.length)} more</summary><ul>${rest.join('\n')}</ul></details>`;
  return `<section class="gaps" aria-labelledby="gaps-title"><h2 id="gaps-title">What this report does not cover</h2><ul>${shown.join('\n')}</ul>${more}</section>`;
}

/** An ISO time for people, without asking for a locale or a zone. */
function when(iso: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso);
  return match ? `${match[1]}, ${match[2]} UTC` : iso;
}
