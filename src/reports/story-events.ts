import type { Change, RemedyStep, ResourceStory, WaiverRecord } from '../core/store.ts';
import type { Severity, VerdictKind } from '../core/verdict.ts';

/** One thing that happened to a resource. */
export interface StoryEvent {
  readonly at: string;
  readonly what: 'first seen' | 'changed' | 'began' | 'ended' | 'waived' | 'waiver revoked' | 'remedy' | 'gone';
  readonly rule?: string;
  readonly severity?: Severity;
  readonly verdict?: VerdictKind;
  readonly ended?: 'mended' | 'gone' | 'changed' | 'rule-off';
  readonly returned?: boolean;
  /** What is said of it, a line each. */
  readonly said: readonly string[];
  readonly changes?: readonly Change[];
}

export interface WaiverStep {
  readonly at: string;
  readonly by: string;
  readonly what: 'added' | 'revoked';
  readonly waiver: WaiverRecord;
}

const order: readonly StoryEvent['what'][] = ['first seen', 'changed', 'waived', 'waiver revoked', 'remedy', 'ended', 'began', 'gone'];

/** All of it in the order in which it happened. */
export function eventsOf({ resource, verdicts, versions, remedies }: ResourceStory, waivers: readonly WaiverStep[]): readonly StoryEvent[] {
  const events: StoryEvent[] = [
    { at: resource.firstSeen, what: 'first seen', said: [] },
    ...versions.map(({ at, changes }) => ({ at, what: 'changed' as const, said: [], changes })),
    ...waivers.map(({ at, by, what, waiver }) => ({
      at,
      what: what === 'added' ? ('waived' as const) : ('waiver revoked' as const),
      rule: waiver.rule,
      said: [`${waiver.reason} (${waiver.owner}, until ${waiver.expires}; ${what} by ${by})`],
    })),
    ...remedies.map((step) => ({ at: step.at, what: 'remedy' as const, rule: step.rule, said: [remedyLine(step)] })),
    ...(resource.goneAt === undefined ? [] : [{ at: resource.goneAt, what: 'gone' as const, said: [] }]),
  ];
  for (const { rule, severity, verdict, findings, reason, since, until, ended, returned } of verdicts) {
    const said = findings.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
    events.push({ at: since, what: 'began', rule, severity, verdict, returned, said: [...said, ...(reason === undefined ? [] : [reason])] });
    if (until !== undefined) events.push({ at: until, what: 'ended', rule, severity, verdict, ...(ended ? { ended } : {}), said: [] });
  }
  return events.sort((one, other) => (one.at === other.at ? order.indexOf(one.what) - order.indexOf(other.what) : one.at < other.at ? -1 : 1));
}

function remedyLine({ call, status, by, reason, fixRun }: RemedyStep): string {
  // It stands where it was done; that it was taken back is of a later day, and has a line of its own there.
  const came = status === 'undone' ? 'done, and undone since' : status;
  return `${call}: ${came}${reason === undefined ? '' : ` (${reason})`}, fix run ${fixRun}, by ${by}`;
}
