import type { Paint } from './ansi.ts';
import { type Audit, type ChangeLine, changeKinds, type RunLine, type ScoreTable } from './audit.ts';
import { changeWords, olderInWords, saidOf, shortTime, sinceInWords } from './change-words.ts';
import { clip, oneLine, wrap } from './plain-text.ts';
import { group, plural } from './words.ts';

/** More than this many changes of a kind are counted instead of listed. */
const most = 20;

/** What a store adds for a terminal: what changed, and the scores and the trend where they are asked for. */
export function auditText(audit: Audit, style: Paint, width: number): string {
  const parts = [...askedFor(audit, style, width), waiverText(audit, style, width), changeText(audit, style, width), ageText(audit, style, width)];
  return parts.map((part) => (part === '' ? '' : `${part}\n\n`)).join('');
}

/** The scores and the trend that somebody asked for. */
export function askedFor(audit: Audit, style: Paint, width: number): string[] {
  const tables = audit.shown.by.flatMap((by) => audit.scores.find((one) => one.by === by) ?? []);
  return [...tables.map((table) => scoreText(table, style, width)), ...(audit.shown.trend ? [trendText(audit.trend, style, width)] : [])];
}

function changeText({ changes, shown }: Audit, style: Paint, width: number): string {
  const { since, lines } = changes;
  if (!since) return style.dim('There is no earlier run to compare with.');
  const [when, told] = sinceInWords(changes);
  const text = [`${style.bold(when)}: ${told}`];
  for (const kind of changeKinds) {
    // What is new stands among the findings, unless it is asked for.
    if (shown.changes.size > 0 ? !shown.changes.has(kind) : kind === 'new') continue;
    const of = lines.filter(({ change }) => change === kind);
    const cap = shown.changes.size > 0 ? of.length : most;
    for (const line of of.slice(0, cap)) text.push(...changeLine(line, style, width));
    if (of.length > cap) text.push(style.dim(`  … and ${group(of.length - cap)} more ${changeWords[kind]}`));
  }
  return text.join('\n');
}

function changeLine(line: ChangeLine, { dim, green, red, yellow }: Paint, width: number): string[] {
  const { change, rule, resource, at } = line;
  const said = saidOf(line);
  const colour = change === 'new' || change === 'returned' ? red : change === 'mended' ? green : yellow;
  const label = change === 'rule-off' ? 'rule off' : change;
  const place = [resource.account, resource.region].filter((one) => one !== undefined).join(' ');
  return [
    `  ${colour(label.padEnd(9))}  ${oneLine(rule)}  ${oneLine(resource.id)} ${dim([resource.type, place].filter((one) => one !== '').join(' · '))}`,
    ...wrap(`${shortTime(at)}${said === '' ? '' : `: ${oneLine(said)}`}`, width - 13).map((text) => `${' '.repeat(13)}${dim(text)}`),
  ];
}

const barWidth = 20;

function scoreText({ by, rows }: ScoreTable, { bold, dim, red, yellow, green }: Paint, width: number): string {
  const title = bold(`By ${by.startsWith('tag:') ? `tag ${oneLine(by.slice(4))}` : by}`);
  if (rows.length === 0) return `${title}\n  nothing was judged`;
  const room = Math.min(Math.max(...rows.map(({ name }) => oneLine(name).length)), Math.max(16, width - 62));
  const lines = rows.map(({ name, score, counts }) => {
    const colour = score === null ? dim : score < 50 ? red : score < 90 ? yellow : green;
    const shown = clip(oneLine(name), room).padEnd(room);
    const number = (score === null ? '–' : score.toFixed(1)).padStart(5);
    const rest = [`${group(counts.fail)} failed`, `${group(counts.pass)} passed`];
    if (counts.unknown > 0) rest.push(`${group(counts.unknown)} unknown`);
    if (counts.waived > 0) rest.push(`${group(counts.waived)} waived`);
    if (counts.error > 0) rest.push(`${group(counts.error)} in error`);
    return `  ${shown}  ${colour(`${number}  ${bar(score)}`)}  ${dim(rest.join(', '))}`;
  });
  return `${title}\n${lines.join('\n')}`;
}

function bar(score: number | null): string {
  const full = score === null ? 0 : Math.floor((score / 100) * barWidth);
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
}

function trendText(trend: readonly RunLine[] | undefined, { bold, dim }: Paint, width: number): string {
  if (!trend) return dim('A trend is counted by rule, account and region: it cannot be narrowed to types, resources or tags.');
  const lines = trend.map(({ run, endedAt, score, counts, rules, resources, alike, unseen }) => {
    const notes = [...(alike ? [] : ['other rules']), ...(unseen.length > 0 ? ['incomplete'] : [])];
    const text = `${group(counts.fail)} failed, ${group(counts.pass)} passed; ${plural(resources, 'resource')}, ${plural(rules, 'rule')}`;
    return `  ${`run ${run}`.padEnd(8)} ${shortTime(endedAt)}  ${(score === null ? '–' : score.toFixed(1)).padStart(5)}  ${dim(clip(text, width))}${notes.length === 0 ? '' : dim(` (${notes.join(', ')})`)}`;
  });
  return [`${bold('Trend')}  ${sparkline(trend.map(({ score }) => score))}`, ...lines].join('\n');
}

const steps = '▁▂▃▄▅▆▇█';

/** Scores of a hundred as one word; a gap where nothing was judged. */
export function sparkline(scores: readonly (number | null)[]): string {
  return scores.map((score) => (score === null ? '·' : steps[Math.min(steps.length - 1, Math.floor((score / 100) * steps.length))])).join('');
}

function waiverText({ waivers }: Audit, { yellow }: Paint, width: number): string {
  const over = waivers.filter(({ expired, verdicts }) => expired && verdicts > 0);
  if (over.length === 0) return '';
  const lines = over.flatMap(({ rule, resource, owner, expires }) =>
    wrap(`${rule} for ${resource}: of ${owner}, until ${expires}`, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`),
  );
  return [yellow('Waivers that have expired'), ...lines].join('\n');
}

function ageText({ scope }: Audit, { yellow }: Paint, width: number): string {
  return olderInWords(scope)
    .flatMap((line) => wrap(oneLine(line), width))
    .map(yellow)
    .join('\n');
}
