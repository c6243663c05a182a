import { severities } from '../core/verdict.ts';
import type { Audit, RunLine, WaiverLine } from './audit.ts';
import { olderInWords, runChanges, shortTime } from './change-words.ts';
import { escapeHtml } from './escape.ts';
import type { Overview } from './html-overview.ts';
import { cell, scroll } from './html-tables.ts';
import { visible } from './plain-text.ts';
import { group, plural } from './words.ts';

/** What the record covers: accounts, regions, types and runs, and who answers for what is waived. */

export function scopeSection({ scope, trend, filters }: Audit, overview: Overview): string {
  const { places, types, run, resources } = scope;
  const about = [
    `${plural(resources, 'resource')} of ${plural(types.length, 'type')}, as of run ${run.run} (${run.kind}, ${shortTime(run.startedAt)} to ${shortTime(run.endedAt)} UTC, from ${run.source}).`,
    ...(filters.length === 0 ? [] : [`Narrowed to ${filters.join(' and ')}.`]),
    ...olderInWords(scope),
  ];
  const rows = places.map(({ account, region, resources: here }) => {
    const file = `${account}/${region ?? 'global'}`;
    const counts = overview.files.get(file);
    const name = escapeHtml(visible(account));
    const linked = overview.told.has(file) ? `<a href="#file-${overview.fileIndex(file)}">${name}</a>` : name;
    return `<tr><th scope="row">${linked}</th><td>${escapeHtml(visible(region ?? 'global'))}</td><td>${group(here)}</td>${severities.map((severity) => cell(counts?.failed[severity] ?? 0, severity)).join('')}${cell(counts?.verdicts.unknown ?? 0, 'unknown')}${cell(counts?.verdicts.waived ?? 0, 'waived')}</tr>`;
  });
  const head = ['Account', 'Region', 'resources', ...severities, 'unknown', 'waived'].map((title) => `<th scope="col">${title}</th>`).join('');
  const typeRows = types.map(
    ({ type, resources: of }) => `<tr><th scope="row"><code>${escapeHtml(visible(type))}</code></th><td>${group(of)}</td></tr>`,
  );
  return `<section id="files" aria-labelledby="files-title"><h2 id="files-title">Scope</h2>
${about.map((line) => `<p>${escapeHtml(visible(line))}</p>`).join('')}
<h3>Accounts and regions</h3>
${scroll('places', 'Accounts and regions', `<table class="places"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`)}
<details class="more"><summary>Resource types <small>${group(types.length)}</small></summary><table class="narrow"><thead><tr><th scope="col">Type</th><th scope="col">resources</th></tr></thead><tbody>${typeRows.join('\n')}</tbody></table></details>
${runTable(trend ?? [run])}
</section>`;
}

function runTable(runs: readonly RunLine[]): string {
  const rows = [...runs]
    .reverse()
    .map(({ run, kind, source, startedAt, endedAt, version, rules, resources, counts, score, alike, unseen, changes }) => {
      const notes = [...(alike ? [] : ['other rules']), ...(unseen.length === 0 ? [] : [`could not see ${plural(unseen.length, 'part')}`])];
      return `<tr><th scope="row">${run}<small>${kind}, bylaw ${escapeHtml(version)}</small></th><td>${escapeHtml(shortTime(startedAt))}<small>to ${escapeHtml(shortTime(endedAt))}</small></td><td>${escapeHtml(visible(source))}<small>${plural(resources, 'resource')}, ${plural(rules, 'rule')}</small></td><td>${score ?? '–'}<small>${group(counts.fail)} failed, ${group(counts.pass)} passed</small></td><td>${changes ? `${runChanges(changes).slice(0, 2).join(', ')}<small>${runChanges(changes).slice(2).join(', ')}</small>` : '–'}</td><td>${escapeHtml(visible(notes.join('; ')))}</td></tr>`;
    });
  const head = ['Run', 'When (UTC)', 'From', 'Score', 'Changes', 'Notes'].map((title) => `<th scope="col">${title}</th>`).join('');
  return `<h3>Runs <small>the newest first</small></h3>${scroll('runs', 'Runs', `<table class="text"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`)}`;
}

export function auditWaivers(waivers: readonly WaiverLine[]): string {
  const rows = waivers.map(
    ({ rule, resource, reason, owner, expires, expired, source, verdicts }) =>
      `<tr><th scope="row"><code>${show(rule)}</code><small>${show(resource)}</small></th><td>${show(owner)}</td><td>${show(expires ?? 'without an end')}<small><span class="tag ${expired ? 'high' : 'waived'}">${expired ? 'expired' : 'in force'}</span></small></td><td>${show(reason)}</td><td>${verdicts === 0 ? 'nothing needs it' : plural(verdicts, 'verdict')}<small>${show(source)}</small></td></tr>`,
  );
  const head = ['Rule and resource', 'Owner', 'Until', 'Reason', 'Holds'].map((title) => `<th scope="col">${title}</th>`).join('');
  return `<section id="waivers" aria-labelledby="waivers-title"><h2 id="waivers-title">Waivers</h2>
${rows.length === 0 ? '<p class="empty">No waiver is in force, and none has expired.</p>' : scroll('waivers-table', 'Waivers', `<table class="text"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`)}</section>`;
}

function show(text: string): string {
  return escapeHtml(visible(text));
}
