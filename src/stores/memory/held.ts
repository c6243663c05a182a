import type { RuleInForce } from '../../core/store.ts';
import type { VerdictKind } from '../../core/verdict.ts';
import type { Family } from '../shared/rule-book.ts';
import type { Ended, Standing } from '../shared/settle.ts';
import { identityOf, resourceView, type TimeOf } from '../shared/view.ts';

/** A verdict with its life. */
export interface MemoryVerdict extends Standing {
  rule: RuleInForce;
  kind: VerdictKind;
  body: string;
  untilRun: number | null;
  ended: Ended | null;
}

/** Whether a rule applied, for each rule that has judged. */
export type Judgements = ReadonlyMap<string, boolean>;

/** A resource with all that is known of it. */
export interface MemoryResource {
  readonly family: Family;
  readonly id: string;
  name: string | null;
  arn: string | null;
  readonly firstRun: number;
  seenRun: number;
  judgedRun: number;
  captured: number;
  goneRun: number | null;
  readonly absences: { readonly goneRun: number; readonly backRun: number }[];
  text: string;
  readonly versions: { readonly run: number; readonly captured: number; readonly changes: string }[];
  /** From which run on they held, the oldest first. */
  readonly judgements: { readonly sinceRun: number; readonly by: Judgements }[];
  verdicts: MemoryVerdict[];
}

export function standingAt(resource: MemoryResource, run: number): MemoryVerdict[] {
  return resource.verdicts.filter((one) => one.sinceRun <= run && (one.untilRun === null || one.untilRun > run));
}

export function isThere({ firstRun, goneRun, absences }: MemoryResource, run: number): boolean {
  const away = absences.some((one) => one.goneRun <= run && one.backRun > run);
  return firstRun <= run && (goneRun === null || goneRun > run) && !away;
}

export function identityOfHeld(resource: MemoryResource): string {
  return identityOf(resource.family, resource.id);
}

export function viewAt(resource: MemoryResource, run: number, timeOf: TimeOf) {
  const by = resource.judgements.findLast(({ sinceRun }) => sinceRun <= run)?.by ?? new Map<string, boolean>();
  return resourceView(
    {
      ...resource,
      seenRun: Math.min(resource.seenRun, run),
      judgedRun: Math.min(resource.judgedRun, run),
      goneRun: resource.goneRun !== null && resource.goneRun <= run ? resource.goneRun : null,
      later: resource.versions
        .filter((version) => version.run > run)
        .map(({ changes }) => changes)
        .reverse(),
      judgedBy: [...by.keys()].sort(),
      notApplicable: [...by]
        .filter(([, applies]) => !applies)
        .map(([rule]) => rule)
        .sort(),
      standing: standingAt(resource, run)
        .map(({ rule }) => rule.id)
        .sort(),
    },
    timeOf,
  );
}
