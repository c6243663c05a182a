import type { Change, Message, Unseen } from '../core/notifier.ts';
import { maskText } from '../core/secret.ts';
import type { RunRecord } from '../core/store.ts';
import { type Severity, severities } from '../core/verdict.ts';

/** What is said in a message, whatever form its channel gives it. */

/** Of a digest no more is carried: it says how things stand, and the command shows the rest. */
export const digestLength = 20;

/** What changed in a run, for one channel; the first run before it is only named. */
export function changesMessage(
  channel: string,
  run: RunRecord,
  before: RunRecord,
  changes: readonly Change[],
  unseen: readonly Unseen[],
  store: string,
): Message {
  const count = (what: Change['what']) => changes.filter((one) => one.what === what).length;
  const worst = severityOf(changes.filter((one) => one.what === 'new' || one.what === 'returned'));
  const parts = [
    said(count('new'), 'new', worst),
    said(count('returned'), 'back again', count('new') === 0 ? worst : undefined),
    said(count('mended'), 'mended'),
    said(count('gone'), 'gone with the resource'),
    said(count('changed') + count('off'), 'changed otherwise'),
    ...(unseen.length > 0 ? [`${unseen.length} not to be seen`] : []),
  ].filter((one) => one !== undefined);
  return {
    ...base(channel, run),
    subject: changes.length === 0 ? 'trouble' : 'changes',
    title: `Bylaw: ${parts.join(', ')}`,
    text: [totals(run), ...versions(run, before), ...firstTime(run, before, changes)],
    changes,
    total: changes.length,
    unseen,
    command: `bylaw report --since ${before.run}${store}`,
  };
}

/** How things stand, for a channel that was told nothing yet, or nothing for long. */
export function digestMessage(
  channel: string,
  run: RunRecord,
  failed: Readonly<Record<Severity, number>>,
  worst: readonly Change[],
  unseen: readonly Unseen[],
  store: string,
): Message {
  const total = severities.reduce((sum, severity) => sum + failed[severity], 0);
  const bySeverity = severities.filter((severity) => failed[severity] > 0).map((severity) => `${failed[severity]} ${severity}`);
  return {
    ...base(channel, run),
    subject: 'digest',
    title: total === 0 ? 'Bylaw: nothing fails' : `Bylaw: ${total} ${total === 1 ? 'verdict stands' : 'verdicts stand'} (${bySeverity.join(', ')})`,
    text: [totals(run), 'This is where things stand. From here on only what changes is told.'],
    changes: worst,
    total,
    unseen,
    command: `bylaw report${store}`,
  };
}

/** Scans fail one after another: what stood may stand no more, and what is new is not found. */
export function troubleMessage(channel: string, failures: number, since: string, at: string, reason: string): Message {
  const scans = failures === 1 ? 'The last scan has failed' : `${failures} scans in a row have failed`;
  return {
    ...bare(channel, `scans failing since ${since}`, at),
    subject: 'trouble',
    title: 'Bylaw: scans fail, verdicts are not kept up to date',
    text: [`${scans}: ${maskText(reason)}.`, 'Until a scan succeeds nobody is told of anything new.'],
  };
}

export function recoveredMessage(channel: string, since: string, at: string): Message {
  return {
    ...bare(channel, `scans failing since ${since}, over`, at),
    subject: 'recovered',
    title: 'Bylaw: scans succeed again',
    text: ['What changed meanwhile is told as usual.'],
  };
}

export function testMessage(channel: string, at: string): Message {
  return {
    ...bare(channel, `test ${at}`, at),
    subject: 'test',
    title: 'Bylaw: a test of this channel',
    text: ['Somebody ran bylaw watch --test-notify. Nothing has happened.'],
  };
}

function base(channel: string, run: RunRecord) {
  const { run: number, counts, endedAt } = run;
  return { id: idOf(channel, `run ${number}@${endedAt}`), at: endedAt, run: number, counts };
}

function bare(channel: string, what: string, at: string) {
  return { id: idOf(channel, what), at, changes: [], total: 0, unseen: [], command: 'bylaw watch --once' };
}

function idOf(channel: string, what: string): string {
  return `bylaw ${channel} ${what}`;
}

function said(count: number, word: string, worst?: Severity): string | undefined {
  if (count === 0) return undefined;
  const severity = worst === undefined ? '' : count === 1 ? ` (${worst})` : ` (worst: ${worst})`;
  return `${count} ${word}${severity}`;
}

function severityOf(changes: readonly Change[]): Severity | undefined {
  return severities.find((severity) => changes.some((one) => one.severity === severity));
}

function totals({ run, resources, counts }: RunRecord): string {
  const { fail, error, unknown, waived, pass } = counts;
  const others = [error > 0 ? `${error} in error, ` : '', unknown > 0 ? `${unknown} unknown, ` : '', waived > 0 ? `${waived} waived, ` : ''].join('');
  return `Run ${run} judged ${resources} ${resources === 1 ? 'resource' : 'resources'}: ${fail} failed, ${others}${pass} passed.`;
}

/** Verdicts that change by themselves after an upgrade are no incident; whoever reads should know. */
function versions(run: RunRecord, before: RunRecord): readonly string[] {
  const [now, then] = [run.ruleSet.version, before.ruleSet.version];
  return now === then ? [] : [`Bylaw itself went from version ${then} to ${now}: rules that were changed may account for some of this.`];
}

/** A rule that is switched on finds what may have stood for years; whoever reads should know. */
function firstTime(run: RunRecord, before: RunRecord, changes: readonly Change[]): readonly string[] {
  const known = new Set(before.ruleSet.rules.map(({ id }) => id));
  const first = run.ruleSet.rules.filter(({ id }) => !known.has(id) && changes.some(({ rule, what }) => rule === id && what === 'new'));
  if (first.length === 0) return [];
  const named = first.slice(0, 5).map(({ id }) => id);
  const more = first.length > named.length ? ` and ${first.length - named.length} more` : '';
  return [`Rules that did not run in the run before: ${named.join(', ')}${more}. What they found may have stood for long.`];
}
