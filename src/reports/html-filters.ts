import { severities } from '../core/verdict.ts';
import { escapeHtml } from './escape.ts';
import type { Overview } from './html-overview.ts';
import { visible } from './plain-text.ts';
import type { Run } from './report.ts';
import { factsOf, named } from './words.ts';

/** The controls above the findings. They need the page's script, which shows them. */
export function filters(run: Run, overview: Overview, entries: number): string {
  const talking = overview.sortedRules.filter(({ verdicts }) => verdicts.fail + verdicts.unknown + verdicts.waived + verdicts.error > 0);
  const services = [...new Set(talking.map(({ rule, severity }) => factsOf(run, rule, severity).service))].filter((service) => service !== '').sort();
  const files = [...overview.files.values()].filter(({ file }) => overview.told.has(file));
  const kinds = (['fail', 'error', 'unknown', 'waived'] as const).filter((kind) => talking.some(({ verdicts }) => verdicts[kind] > 0));
  const present = severities.filter((severity) => talking.some((one) => one.severity === severity));
  return `<form class="filters" id="filters" hidden role="search" aria-label="Filter the findings">
<label class="find">Search <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<fieldset><legend>Severity</legend>${present.map((severity) => box('severity', severity, severity)).join('')}</fieldset>
<fieldset><legend>Verdict</legend>${kinds.map((kind) => box('verdict', kind, named[kind])).join('')}</fieldset>
${choice(
  'service',
  'Service',
  services.map((service) => [service, service]),
)}
${choice(
  'rule',
  'Rule',
  talking
    .map(({ rule }) => rule)
    .sort()
    .map((rule) => [rule, rule]),
)}
${choice(
  'file',
  run.reads === undefined ? 'File' : 'Place',
  files.map(({ file }) => [String(overview.fileIndex(file)), visible(file)]),
)}
<p class="act"><output id="count" aria-live="polite">${entries}</output> <button type="button" id="open">Open all</button> <button type="button" id="close">Close all</button> <button type="reset">Reset</button></p>
</form>`;
}

function box(name: string, value: string, label: string): string {
  return `<label><input type="checkbox" name="${name}" value="${escapeHtml(value)}" checked> <span class="tag ${escapeHtml(value)}">${escapeHtml(label)}</span></label>`;
}

function choice(name: string, label: string, options: readonly (readonly [string, string])[]): string {
  return `<label>${label} <select name="${name}"><option value="">all</option>${options.map(([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`).join('')}</select></label>`;
}
