import { type Audit, type ChangeKind, type ChangeLine, type ControlState, type ControlWord, changeKinds } from './audit.ts';
import { changeWords, saidOf, shortTime } from './change-words.ts';
import { escapeHtml } from './escape.ts';
import { bySeverityChart, ring, scores, trend } from './html-charts.ts';
import { scroll } from './html-tables.ts';
import { visible } from './plain-text.ts';
import type { RunEnd } from './report.ts';
import { group, plural } from './words.ts';

/** What an auditor reads first: the state in pictures, what changed, and the controls of the frameworks. */

const titles: Readonly<Record<string, string>> = {
  framework: 'By framework',
  service: 'By service',
  account: 'By account',
  region: 'By region',
};

export function glance({ scores: tables, trend: runs }: Audit, { summary }: RunEnd): string {
  const rows = (by: string) => tables.find((one) => one.by === by)?.rows ?? [];
  const charts = Object.entries(titles)
    .filter(([by]) => rows(by).length > 0)
    .map(([by, title]) => scores(`by-${by}`, title, rows(by)));
  const tags = tables
    .filter(({ by }) => by.startsWith('tag:'))
    .map(({ by, rows: of }, index) => scores(`by-tag-${index}`, `By tag ${by.slice(4)}`, of));
  return `<section id="glance" aria-labelledby="glance-title"><h2 id="glance-title">At a glance</h2>
<div class="charts"><div class="chart"><h3>What stands</h3>${ring(summary.verdicts, summary.score)}</div>
<div class="chart"><h3>Score by run</h3>${runs ? trend(runs) : '<p class="empty">A trend cannot be narrowed to types, resources or tags.</p>'}</div>
${bySeverityChart(rows('severity'))}
${[...charts, ...tags].join('\n')}</div>
<p class="soft">The score is the share of what passed among what passed or failed, weighed by severity: critical 10, high 5, medium 2, low 1, info 0. What is unknown or waived says nothing for it and nothing against it. The score of a framework is that of those of its rules that judged something.</p></section>`;
}

/** So many changes of a kind stand in the page; the store has all of them. */
const most = 500;

export function changesSection({ changes: { since, counts, lines } }: Audit): string {
  const begin = '<section id="changes" aria-labelledby="changes-title"><h2 id="changes-title">What changed</h2>';
  if (!since) return `${begin}<p class="empty">There is no earlier run to compare with: this is where the record begins.</p></section>`;
  const when = since.run === undefined ? shortTime(since.at) : `run ${since.run}, ${shortTime(since.at)}`;
  const told = changeKinds.filter((kind) => counts[kind] > 0);
  const head = `<p>Since ${escapeHtml(when)} UTC: ${told.length === 0 ? 'nothing began to fail, and nothing that failed was mended.' : `${told.map((kind) => `<b>${group(counts[kind])}</b> ${changeWords[kind]}`).join(', ')}.`}</p>`;
  const tables = told.map((kind) =>
    changeTable(
      kind,
      lines.filter(({ change }) => change === kind),
    ),
  );
  return `${begin}${head}${tables.join('')}</section>`;
}

function changeTable(kind: ChangeKind, lines: readonly ChangeLine[]): string {
  const rows = lines
    .slice(0, most)
    .map((line) => ({ ...line, said: saidOf(line) }))
    .map(
      ({ rule, severity, resource, at, said }) =>
        `<tr><td>${tag(severity)}</td><th scope="row"><code>${show(resource.id)}</code><small>${show([resource.type, resource.account, resource.region].filter((one) => one !== undefined).join(' '))}</small></th><td><code>${show(rule)}</code><small>${show(said)}</small></td><td class="time">${escapeHtml(shortTime(at))}</td></tr>`,
    );
  const more = lines.length > most ? `<p class="soft">… and ${group(lines.length - most)} more.</p>` : '';
  const title = `${changeWords[kind].charAt(0).toUpperCase()}${changeWords[kind].slice(1)}`;
  return `<details class="more"${lines.length <= 20 ? ' open' : ''}><summary>${escapeHtml(title)} <small>${group(lines.length)}</small></summary>${scroll(
    `changes-${kind}`,
    title,
    `<table class="text"><thead><tr><th scope="col">Severity</th><th scope="col">Resource</th><th scope="col">Rule</th><th scope="col">When</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
  )}${more}</details>`;
}

const controlColours: Readonly<Record<ControlWord, string>> = {
  fails: 'fail',
  waived: 'waived',
  unknown: 'unknown',
  holds: 'pass',
  'not applicable': 'none',
  'not judged': 'none',
};

/** Controls of the frameworks that were asked for; nothing where none was. */
export function controlsSection({ controls, scores: tables }: Audit): string {
  const names = [...new Set(controls.map(({ framework }) => framework))];
  if (names.length === 0) return '';
  const parts = names.map((name, index) => {
    const of = controls.filter(({ framework }) => framework === name);
    const score = tables.find(({ by }) => by === 'framework')?.rows.find((row) => row.name === name)?.score;
    const states = Object.keys(controlColours).flatMap((state) => {
      const count = of.filter((one) => one.state === state).length;
      return count === 0 ? [] : [`${group(count)} ${state}`];
    });
    const told = of.filter(({ state }) => state !== 'not judged');
    const rest = of.filter(({ state }) => state === 'not judged');
    const more =
      rest.length === 0
        ? ''
        : `<details class="more"><summary>Not judged <small>${group(rest.length)}: nothing of the kind was seen, its rules were not run, or no rule bears on it</small></summary>${controlTable(`framework-${index}-rest`, name, rest)}</details>`;
    return `<h3 id="framework-${index}">${escapeHtml(name)} <small>${score === undefined || score === null ? 'no score' : `${score} of 100`}; ${plural(of.length, 'control')}: ${states.join(', ')}</small></h3>
${told.length === 0 ? '' : controlTable(`framework-${index}-table`, name, told)}${more}`;
  });
  return `<section id="controls" aria-labelledby="controls-title"><h2 id="controls-title">Controls</h2>
<p class="soft">A control holds as far as its rules can tell: what people do and what no rule looks at is not in it.</p>
${parts.join('\n')}</section>`;
}

function controlTable(id: string, name: string, controls: readonly ControlState[]): string {
  const head = ['Control', 'State', 'Counts', 'Rules'].map((title) => `<th scope="col">${title}</th>`).join('');
  return scroll(
    id,
    `Controls of ${name}`,
    `<table class="text controls"><thead><tr>${head}</tr></thead><tbody>${controls.map(controlRow).join('\n')}</tbody></table>`,
  );
}

function controlRow({ control, title, state, counts, rules, judged }: ControlState): string {
  const told = (['fail', 'error', 'unknown', 'waived', 'pass'] as const).flatMap((kind) =>
    counts[kind] > 0 ? [`${group(counts[kind])} ${kind}`] : [],
  );
  const named = `${rules.slice(0, 12).map(show).join(', ')}${rules.length > 12 ? ` and ${rules.length - 12} more` : ''}`;
  const bearing = rules.length === 0 ? 'none bears on it' : `${judged} of ${rules.length} judged`;
  return `<tr><th scope="row">${show(control)}${title === undefined ? '' : `<small>${show(title)}</small>`}</th><td><span class="tag ${controlColours[state]}">${state}</span></td><td>${told.join(', ')}</td><td>${rules.length === 0 ? bearing : `<details class="more"><summary>${bearing}</summary><small>${named}</small></details>`}</td></tr>`;
}

function tag(severity: string): string {
  return `<span class="tag ${escapeHtml(severity)}">${escapeHtml(severity)}</span>`;
}

function show(text: string): string {
  return escapeHtml(visible(text));
}
