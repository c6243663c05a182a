import { carryOut, type Hands, type Outcome, type Prepared } from '../remedies/carry-out.ts';
import { type FixItem, type Fresh, keyOf, type PlanParts } from './fix.ts';
import { type LockParts, underLock } from './fix-lock.ts';

export interface ApplyParts extends Pick<PlanParts, 'fresh' | 'callerFor' | 'settings'>, LockParts {
  readonly fixRun: string;
  readonly by: string;
  sleep(milliseconds: number): Promise<void>;
  /** Why a guard holds it now, where that may have changed since the plan was made: somebody may have thought about it for long. */
  held(one: ToApply): Promise<string | undefined>;
  /** Whether somebody has asked to stop: what is under way is brought to its end, and nothing more is begun. */
  stopped(): boolean;
}

/** What was planned, with those items that ask for the same. */
export interface ToApply {
  readonly item: FixItem;
  readonly prepared: Prepared;
}

/** `verified`: it was read again, and its rule passes. */
export interface Applied {
  readonly item: FixItem;
  readonly status: 'verified' | 'refused' | 'failed' | 'nothing' | 'stopped';
  readonly reason?: string;
}

/** How long to wait, in milliseconds, before rules are asked again that still fail. */
const patience = [0, 1000, 4000, 15_000];

/** Carries plans out one after another, then reads all of them again and has their rules judge. */
export async function apply(
  planned: readonly ToApply[],
  parts: ApplyParts,
  tell: (one: ToApply, outcome: Outcome) => void,
): Promise<readonly Applied[]> {
  return underLock(parts, async (renew) => {
    const applied: Applied[] = [];
    const made: { readonly item: FixItem; readonly steps: readonly number[] }[] = [];
    const touched = new Set<string>();
    for (const one of planned) {
      const { item, prepared } = one;
      const stopped = parts.stopped() ? 'the run was stopped before it' : await lost(renew);
      if (stopped !== undefined) {
        applied.push({ item, status: 'stopped', reason: stopped });
        continue;
      }
      const held = await parts.held(one);
      if (held !== undefined) {
        applied.push({ item, status: 'refused', reason: held });
        continue;
      }
      const key = `${prepared.resource}\n${prepared.remedy.rules.join()}`;
      const outcome = await outcomeOf(prepared, { ...parts, caller: parts.callerFor(prepared.ailing.account) }, touched.has(key));
      tell(one, outcome);
      if (outcome.steps.length > 0) touched.add(key);
      if (outcome.status === 'done') made.push({ item, steps: outcome.steps });
      else if (outcome.status === 'nothing') made.push({ item, steps: [] });
      else applied.push({ item, status: outcome.status, reason: outcome.reason });
    }
    return [...applied, ...(await verified(made, parts))];
  });
}

/** Why nothing more may be begun: the lock has passed to another, or the store takes nothing any more. What was done is told nevertheless. */
async function lost(renew: () => Promise<void>): Promise<string | undefined> {
  try {
    await renew();
    return undefined;
  } catch (thrown) {
    return messageOf(thrown);
  }
}

async function outcomeOf(prepared: Prepared, hands: Hands, touched: boolean): Promise<Outcome> {
  try {
    return await carryOut(prepared, hands, touched);
  } catch (thrown) {
    // One resource that cannot be mended keeps nobody from the next.
    return { status: 'failed', reason: messageOf(thrown), steps: [] };
  }
}

/** Whether the rules pass now: what was called is one thing, what has come of it another. */
async function verified(
  made: readonly { readonly item: FixItem; readonly steps: readonly number[] }[],
  parts: ApplyParts,
): Promise<readonly Applied[]> {
  const applied: Applied[] = [];
  let open = made;
  for (const [turn, pause] of patience.entries()) {
    if (open.length === 0) break;
    if (pause > 0) await parts.sleep(pause);
    const seen = await parts.fresh(open.map((one) => one.item));
    const last = turn === patience.length - 1;
    const failing: (typeof open)[number][] = [];
    for (const one of open) {
      const fresh = seen.get(keyOf(one.item));
      const passes = fresh !== undefined && 'verdict' in fresh && (fresh.verdict === 'pass' || fresh.verdict === 'not-applicable');
      const reason = passes ? undefined : stillFailing(fresh);
      if (!passes && !last) failing.push(one);
      else {
        const unrecorded = await recorded(one.steps, reason, parts);
        if (reason === undefined && unrecorded === undefined) applied.push({ item: one.item, status: 'verified' });
        else applied.push({ item: one.item, status: 'failed', reason: reason ?? `its rule passes now, and ${unrecorded}` });
      }
    }
    open = failing;
  }
  return applied;
}

/** Puts on record what was seen. Answers why it cannot be. */
async function recorded(steps: readonly number[], reason: string | undefined, { ledger }: ApplyParts): Promise<string | undefined> {
  try {
    for (const id of steps) await ledger.settle(id, reason === undefined ? { status: 'verified' } : { status: 'done', reason });
    return undefined;
  } catch (thrown) {
    return `that cannot be put on record: ${messageOf(thrown)}`;
  }
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function stillFailing(fresh: Fresh | undefined): string {
  if (!fresh) return 'the calls were made, and it is not there any more';
  if ('unseen' in fresh) return `the calls were made, and it cannot be looked at again: ${fresh.unseen}`;
  if (fresh.verdict === 'fail') return `the calls were made, and the rule still fails: ${fresh.findings.map((one) => one.message).join('; ')}`;
  return `the calls were made, and it cannot be judged: ${fresh.reason ?? fresh.verdict}`;
}
