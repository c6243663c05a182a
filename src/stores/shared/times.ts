import { StoreError } from './error.ts';

/** A point in time as it is kept; a day stands for its end. */
export function moment(at: string): string {
  const time = Date.parse(/^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T23:59:59.999Z` : at);
  if (Number.isNaN(time)) throw new StoreError(`"${at}" is no time: give a day (2026-11-21) or an ISO time (2026-11-21T08:00:00Z)`);
  return new Date(time).toISOString();
}

/** The last run that had ended by a time; 0 where none had. Runs are given the oldest first. */
export function runAt(runs: readonly { readonly run: number; readonly endedAt: string }[], at: string | undefined): number {
  if (at === undefined) return runs.at(-1)?.run ?? 0;
  const time = moment(at);
  return runs.findLast(({ endedAt }) => endedAt <= time)?.run ?? 0;
}
