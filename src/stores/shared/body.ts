import type { StoredFinding } from '../../core/store.ts';
import type { Verdict, WaiverInForce } from '../../core/verdict.ts';

/** What a verdict says beside its kind, as it is kept. */
export interface Body {
  readonly findings: readonly StoredFinding[];
  readonly reason?: string;
  readonly path?: string;
  readonly waiver?: WaiverInForce;
}

export function bodyText({ findings, reason, path, waiver }: Verdict): string {
  // What is not there is left out by JSON. Findings find their texts when they are asked, so each is asked by name.
  const kept = findings.map((one) => ({
    path: one.path,
    message: one.message,
    actual: one.actual,
    expected: one.expected,
    fix: one.fix,
    related: one.related.map(({ type, id, path: at }) => ({ type, id, path: at })),
  }));
  return JSON.stringify({ findings: kept, reason, path, waiver });
}

export function bodyOf(text: string): Body {
  return JSON.parse(text) as Body;
}

/** How long ago something was is another text each day, and no change: `unused for 91 days`, a date. */
const passing = /\d+(?=\s*(?:second|minute|hour|day|week|month|year)s?\b)|\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?/g;

/** Whether two bodies say the same, whatever the order of their findings, and as of whatever day. */
export function sameSubstance(one: string, other: string): boolean {
  return one === other || substance(one) === substance(other);
}

function substance(text: string): string {
  const { findings, reason, path, waiver } = bodyOf(text);
  const said = findings.map((one) => JSON.stringify([one.path, one.message, one.expected, one.related]).replace(passing, '#')).sort();
  return JSON.stringify([said, reason?.replace(passing, '#'), path, waiver]);
}
