import { severities, type Verdict } from '../core/verdict.ts';
import type { Audit, RuleInUse } from './audit.ts';
import { escapeHtml } from './escape.ts';
import { anchor, type Overview, type RuleCounts } from './html-overview.ts';
import { visible } from './plain-text.ts';
import type { Run, RunEnd } from './report.ts';
import { counted, duration, exitMeaning, factsOf, group, notRunByReason, plural } from './words.ts';

/** Every rule that judged something: why it matters, how to fix it, and what came out. */
export function ruleList(run: Run, overview: Overview, audit?: Audit): string {
  const used = new Map(audit?.rules.map((rule) => [rule.id, rule]));
  if (audit) overview.countAnew(audit.rules);
  const rules = overview.sortedRules;
  const talking = rules.filter(({ verdicts }) => verdicts.fail + verdicts.unknown + verdicts.waived + verdicts.error > 0);
  const quiet = rules.filter((one) => !talking.includes(one));
  return `<section id="rules" aria-labelledby="rules-title"><h2 id="rules-title">Rules</h2>
${talking.map((one) => ruleEntry(run, one, used.get(one.rule))).join('')}
${quiet.length === 0 ? '' : `<details class="quiet"><summary>${plural(quiet.length, 'rule')} with nothing to report</summary>${quiet.map((one) => ruleEntry(run, one, used.get(one.rule))).join('')}</details>`}
</section>`;
}

function ruleEntry(run: Run, { rule, severity, verdicts, version, parameters }: RuleCounts, used?: RuleInUse): string {
  const { title, why, fix, frameworks, service } = factsOf(run, rule, severity);
  const counts = (['fail', 'error', 'unknown', 'waived', 'pass', 'not-applicable'] as const)
    .filter((kind) => verdicts[kind] > 0)
    .map((kind) => `<span class="count ${kind}">${group(verdicts[kind])} ${counted[kind]}</span>`);
  const rows = [
    ['Why it matters', why],
    ['How to fix it', fix],
    ['Service', service],
    ['Controls', frameworks.join(', ')],
    ['Version', version === undefined ? '' : String(version)],
    ['Parameters', parameters === undefined ? '' : parametersOf(parameters)],
    ['Score', used && used.score !== null ? `${used.score} of 100` : ''],
  ].filter(([, text]) => text !== '');
  return `<details class="rule" id="${anchor(rule)}"><summary><span class="tag ${severity}">${severity}</span> <span class="what">${escapeHtml(title)}</span> <code class="rule">${escapeHtml(rule)}</code> <span class="counts">${counts.join(' ')}</span></summary><div class="body"><dl>${rows.map(([label, text]) => `<div><dt>${label}</dt><dd>${escapeHtml(text ?? '')}</dd></div>`).join('')}</dl></div></details>\n`;
}

function parametersOf(parameters: Verdict['parameters']): string {
  const set = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return set.length === 0 ? 'none' : set.map(([name, value]) => `${name} = ${typeof value === 'string' ? value : JSON.stringify(value)}`).join('\n');
}

/** A table that may be wider than the page, and can be reached and moved by keyboard. */
export function scroll(id: string, label: string, table: string): string {
  return `<div class="scroll" id="${id}" tabindex="0" role="region" aria-label="${escapeHtml(label)}">${table}</div>`;
}

export function fileTable(overview: Overview, { summary }: RunEnd): string {
  // A run that was not told to list what passed would say here that nothing did.
  const passes = overview.passes === summary.verdicts.pass;
  const title = overview.run.reads === undefined ? 'File' : 'Place';
  const files = [...overview.files.values()];
  const rows = files.map(({ file, failed, verdicts }) => {
    const shown = escapeHtml(visible(file));
    const name = overview.told.has(file) ? `<a href="#file-${overview.fileIndex(file)}"><code>${shown}</code></a>` : `<code>${shown}</code>`;
    return `<tr><th scope="row">${name}</th>${severities.map((severity) => cell(failed[severity], severity)).join('')}${cell(verdicts.unknown, 'unknown')}${cell(verdicts.waived, 'waived')}${passes ? cell(verdicts.pass, 'pass') : ''}</tr>`;
  });
  return `<section id="files" aria-labelledby="files-title"><h2 id="files-title">${title}s</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="files-title"><table><thead><tr><th scope="col">${title}</th>${[...severities, 'unknown', 'waived', ...(passes ? ['passed'] : [])].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div></section>`;
}

export function cell(count: number, kind: string): string {
  return count === 0 ? '<td class="none">0</td>' : `<td class="${kind}">${group(count)}</td>`;
}

export function waiverTable(overview: Overview): string {
  const rows = overview.waivers.map(({ verdict, rule, resource }) => {
    const { waiver } = verdict;
    return `<tr><th scope="row"><code>${escapeHtml(rule)}</code></th><td><code>${escapeHtml(resource)}</code></td><td>${escapeHtml(waiver?.owner ?? '')}</td><td>${escapeHtml(waiver?.expires ?? 'without an end')}${waiver?.expired ? ' <span class="tag high">expired</span>' : ''}</td><td>${escapeHtml(waiver?.reason ?? '')}</td><td>${escapeHtml(waiver?.source ?? '')}</td></tr>`;
  });
  return `<section id="waivers" aria-labelledby="waivers-title"><h2 id="waivers-title">Waivers</h2>
${
  rows.length === 0
    ? '<p class="empty">No finding is waived.</p>'
    : `<div class="scroll" tabindex="0" role="region" aria-labelledby="waivers-title"><table class="text"><thead><tr><th scope="col">Rule</th><th scope="col">Resource</th><th scope="col">Owner</th><th scope="col">Until</th><th scope="col">Reason</th><th scope="col">Written in</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`
}</section>`;
}

export function aboutSection(run: Run, end: RunEnd): string {
  const rows: readonly (readonly [string, string])[] = [
    [run.kept ? 'As of' : 'Started', run.startedAt],
    ['Took', duration(end.took)],
    ['Rules selected by', run.selection],
    ['Exit code', `${end.exitCode}: ${exitMeaning(end.exitCode)}`],
    ...[...notRunByReason(run)].map(([reason, rules]) => ['Not run', `${rules.join(', ')}: ${reason}`] as const),
  ];
  return `<section id="about" aria-labelledby="about-title"><h2 id="about-title">About this ${run.kept ? 'report' : 'run'}</h2>
<dl>${rows.map(([label, text]) => `<div><dt>${label}</dt><dd>${escapeHtml(text)}</dd></div>`).join('')}</dl></section>`;
}
