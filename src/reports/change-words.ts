import type { RunRecord } from '../core/store.ts';
import { type AuditScope, type ChangeKind, type ChangeLine, type Changes, changeKinds } from './audit.ts';
import { group, plural } from './words.ts';

/** A change in words, for a heading and behind a number. */
export const changeWords: Readonly<Record<ChangeKind, string>> = {
  new: 'new',
  returned: 'came back',
  mended: 'mended',
  gone: 'gone with their resource',
  waived: 'waived meanwhile',
  undecided: 'cannot be decided any more',
  'rule-off': 'no longer asked for',
};

/** `Since run 2 (2026-11-20 08:00)` and `1 new, 2 mended`; empty where there is nothing to compare with. */
export function sinceInWords({ since, counts }: Changes): readonly [when: string, told: string] {
  if (!since) return ['', ''];
  const when = since.run === undefined ? shortTime(since.at) : `run ${since.run} (${shortTime(since.at)})`;
  const told = changeKinds.filter((kind) => counts[kind] > 0 || kind === 'new' || kind === 'mended');
  return [`Since ${when}`, told.map((kind) => `${group(counts[kind])} ${changeWords[kind]}`).join(', ')];
}

/** What a run itself counts. What cannot be decided is in it too, and all of the first run: a report calls less than that new. */
export function runChanges({ new: began, returned, mended, gone }: RunRecord['changes']): readonly string[] {
  return [`${group(began)} began`, `${group(returned)} came back`, `${group(mended)} mended`, `${group(gone)} gone`];
}

/** To the minute, in UTC. */
export function shortTime(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(iso) ? `${iso.slice(0, 16).replace('T', ' ')}` : iso;
}

/** What is told of resources that the newest run did not judge, and what the runs that did could not see; empty where it judged all. */
export function olderInWords({ older, resources, run, oldest, before }: AuditScope): readonly string[] {
  if (older === 0) return [];
  const age = `${plural(older, 'resource')} of ${group(resources)} ${older === 1 ? 'was' : 'were'} not judged by run ${run.run} (${shortTime(run.endedAt)}): what is told of them is as of an earlier run, the oldest of ${shortTime(oldest ?? '')}.`;
  const gaps = before.map(
    ({ run: earlier, unseen }) =>
      `Run ${earlier}, by which some of them are told, could not see ${plural(unseen.length, 'part')}: ${unseen
        .slice(0, 3)
        .map(({ what }) => what)
        .join(', ')}${unseen.length > 3 ? ` and ${group(unseen.length - 3)} more` : ''}.`,
  );
  return [age, ...gaps.slice(0, 5), ...(gaps.length > 5 ? [`So it is with ${plural(gaps.length - 5, 'more run')}.`] : [])];
}

/** What is said of a change, and that it is the rule that is new where it is. */
export function saidOf({ said, newRule }: ChangeLine): string {
  return newRule ? `${said}${said === '' ? '' : ' '}(its rule had not been run before)` : said;
}
