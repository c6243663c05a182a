import type { Counts } from '../core/store.ts';
import { severities, type VerdictKind } from '../core/verdict.ts';
import type { RunLine, ScoreRow } from './audit.ts';
import { shortTime } from './change-words.ts';
import { escapeHtml } from './escape.ts';
import { counted, group, plural } from './words.ts';

/** Charts as inline SVG: they need no script, print well, and say in words what they show. Colours are the style sheet's. */

const kinds: readonly VerdictKind[] = ['fail', 'error', 'unknown', 'waived', 'pass'];

/** What stands, as shares of a ring by count, with its legend; in its middle the score, which is weighed. */
export function ring(counts: Counts, score: number | null): string {
  const parts = kinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  // With this radius the circumference is a hundred, and shares are lengths.
  const radius = 15.9155;
  let from = 25;
  const arcs = parts.map(({ kind, count }) => {
    const share = (100 * count) / all;
    const arc = `<circle class="${kind}" cx="21" cy="21" r="${radius}" fill="none" stroke-width="5" stroke-dasharray="${share.toFixed(3)} ${(100 - share).toFixed(3)}" stroke-dashoffset="${from.toFixed(3)}"/>`;
    from -= share;
    return arc;
  });
  const words = parts.map(({ kind, count }) => `${group(count)} ${counted[kind]}`).join(', ');
  const legend = parts.map(
    ({ kind, count }) => `<li><span class="tag ${kind}">${counted[kind]}</span> ${group(count)} <small>${percent(count, all)}</small></li>`,
  );
  return `<div class="ring"><svg viewBox="0 0 42 42" role="img" aria-label="${escapeHtml(words || 'nothing was judged')}${score === null ? '' : `; score ${score} of 100, weighed by severity`}"><circle class="none" cx="21" cy="21" r="${radius}" fill="none" stroke-width="5"/>${arcs.join('')}<text class="by" x="21" y="16" text-anchor="middle">score</text><text x="21" y="23.5" text-anchor="middle">${score ?? '–'}</text><text class="by" x="21" y="28" text-anchor="middle">of 100</text></svg><ul class="legend">${legend.join('') || '<li>nothing was judged</li>'}</ul></div><p class="soft"><small>The ring and its legend count verdicts. The score in the middle weighs them by severity.</small></p>`;
}

const width = 480;
const height = 150;
const left = 44;
const bottom = 22;

/** The score of each run. A run by other rules is a hollow dot: its score cannot be compared. */
export function trend(runs: readonly RunLine[]): string {
  const scored = runs.filter(({ score }) => score !== null);
  if (scored.length < 2) return '<p class="empty">A trend needs two runs or more.</p>';
  const x = (index: number) => left + 8 + (index * (width - left - 20)) / (scored.length - 1);
  const y = (score: number) => 8 + ((100 - score) * (height - bottom - 12)) / 100;
  const points = scored.map(({ score }, index) => `${x(index).toFixed(1)},${y(score as number).toFixed(1)}`);
  const grid = [0, 50, 100].map(
    (at) =>
      `<line class="grid" x1="${left}" x2="${width}" y1="${y(at).toFixed(1)}" y2="${y(at).toFixed(1)}"/><text x="${left - 6}" y="${(y(at) + 4).toFixed(1)}" text-anchor="end">${at}</text>`,
  );
  const dots = scored.map(
    ({ run, score, endedAt, counts, alike }, index) =>
      `<circle class="${alike ? 'dot' : 'dot other'}" cx="${x(index).toFixed(1)}" cy="${y(score as number).toFixed(1)}" r="3.5"><title>${escapeHtml(`run ${run}, ${shortTime(endedAt)}: ${score} of 100, ${group(counts.fail)} failed${alike ? '' : ', by other rules'}`)}</title></circle>`,
  );
  const [first, last] = [scored[0] as RunLine, scored.at(-1) as RunLine];
  const says = `Score by run: ${first.score} on ${first.endedAt.slice(0, 10)}, ${last.score} on ${last.endedAt.slice(0, 10)}`;
  return `<svg class="trend" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(says)}">${grid.join('')}<polyline points="${points.join(' ')}"/>${dots.join('')}<text x="${left}" y="${height - 4}">${escapeHtml(first.endedAt.slice(0, 10))}</text><text x="${width}" y="${height - 4}" text-anchor="end">${escapeHtml(last.endedAt.slice(0, 10))}</text></svg>`;
}

/** So many rows stand in the open, the others behind a click. */
const most = 8;

/** A table of scores with a bar in each row: what failed, what nobody knows, what passed. */
export function scores(id: string, title: string, rows: readonly ScoreRow[]): string {
  const worst = [...rows].sort((one, other) => other.counts.fail - one.counts.fail || (one.score ?? 101) - (other.score ?? 101));
  const more = worst.slice(most);
  const rest =
    more.length === 0 ? '' : `<details class="more"><summary>${plural(more.length, 'more row')}</summary>${table(id, title, more)}</details>`;
  return `<div class="chart"><h3 id="${id}-title">${escapeHtml(title)}</h3>${worst.length === 0 ? '<p class="empty">Nothing was judged.</p>' : table(id, title, worst.slice(0, most))}${rest}</div>`;
}

function table(id: string, title: string, rows: readonly ScoreRow[]): string {
  const body = rows.map(
    ({ name, score, counts }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td class="meter">${stack(counts)}</td><td class="${counts.fail > 0 ? 'fail' : 'none'}">${group(counts.fail)}</td><td>${score ?? '–'}</td></tr>`,
  );
  return `<table class="bars" aria-labelledby="${id}-title"><thead><tr><th scope="col">${escapeHtml(title.replace(/^By /, ''))}</th><td></td><th scope="col">failed</th><th scope="col">score</th></tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** Beside its numbers the bar says nothing new, so it is hidden from those who listen. */
function stack(counts: Counts): string {
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  let x = 0;
  const rects = kinds.map((kind) => {
    const share = all === 0 ? 0 : (100 * counts[kind]) / all;
    const rect = share === 0 ? '' : `<rect class="${kind}" x="${x.toFixed(2)}" y="0" width="${share.toFixed(2)}" height="8"/>`;
    x += share;
    return rect;
  });
  return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>`;
}

/** Fails by severity, each as long as its share of the most frequent one. */
export function bySeverityChart(rows: readonly ScoreRow[]): string {
  const counts = severities.map((severity) => ({ severity, fail: rows.find(({ name }) => name === severity)?.counts.fail ?? 0 }));
  const most = Math.max(1, ...counts.map(({ fail }) => fail));
  const body = counts.map(
    ({ severity, fail }) =>
      `<tr><th scope="row"><span class="tag ${severity}">${severity}</span></th><td class="meter"><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="${severity}" x="0" y="0" width="${((100 * fail) / most).toFixed(2)}" height="8"/></svg></td><td class="${fail > 0 ? severity : 'none'}">${group(fail)}</td></tr>`,
  );
  return `<div class="chart"><h3 id="severity-title">By severity</h3><table class="bars" aria-labelledby="severity-title"><thead><tr><th scope="col">severity</th><td></td><th scope="col">failed</th></tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function percent(count: number, all: number): string {
  const share = (100 * count) / all;
  return share > 0 && share < 1 ? 'under 1 %' : `${Math.round(share)} %`;
}
