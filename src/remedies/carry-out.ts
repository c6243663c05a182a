import { type Ailing, type Planned, type Refused, type Remedy, type RemedySettings, type Step, sameData } from '../core/remedy.ts';
import type { RemedyLedger } from '../core/store.ts';
import { type AwsCaller, makePatiently } from './caller.ts';
import { nameOf, plain, subjectOf } from './record.ts';

/** One remedy for one resource, planned over what is there. */
export interface Prepared {
  readonly remedy: Remedy;
  readonly ailing: Ailing;
  /** The identity of the resource. */
  readonly resource: string;
  readonly facts: unknown;
  readonly planned: Planned<unknown>;
}

export interface Hands {
  readonly ledger: RemedyLedger;
  readonly caller: AwsCaller;
  readonly fixRun: string;
  readonly by: string;
  readonly settings: RemedySettings;
  /** ISO time. */
  now(): string;
  sleep(milliseconds: number): Promise<void>;
}

/** `done`: the calls were made, and what they were to bring about is there. */
export type Outcome =
  | { readonly status: 'done'; readonly steps: readonly number[] }
  | { readonly status: 'refused' | 'failed' | 'nothing'; readonly reason: string; readonly steps: readonly number[] };

/** AWS is eventually consistent, and databases take their time: how long to wait before looking again, in milliseconds. */
export const pauses = [0, 250, 500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000];

/** What is there now, and what is to be done about it; nothing is written. */
export async function prepare(
  remedy: Remedy,
  ailing: Ailing,
  resource: string,
  caller: AwsCaller,
  settings: RemedySettings,
): Promise<Prepared | Refused> {
  const facts = plain(await remedy.read(ailing, caller.asking(ailing.region)));
  if (facts === undefined) return { refused: 'it is not there any more' };
  const planned = remedy.plan(facts, ailing, settings);
  if ('refused' in planned) return planned;
  const keys = planned.steps.flatMap(({ input }) => (typeof input.AccessKeyId === 'string' ? [input.AccessKeyId] : []));
  if (keys.length > 0 && keys.includes((await caller.signsWith()) ?? '')) return { refused: 'among its keys is the one by which this command signs' };
  return { remedy, ailing, resource, facts, planned };
}

/**
 * Makes the calls of a plan. Each is put on record before it is made; where what is there is not what was planned over, none is.
 * `touched`: an earlier remedy of the same run has changed it, so that the plan is made anew over what that left to do.
 */
export async function carryOut(prepared: Prepared, hands: Hands, touched: boolean): Promise<Outcome> {
  const { remedy, ailing, resource } = prepared;
  const again = await prepare(remedy, ailing, resource, hands.caller, hands.settings);
  if ('refused' in again) return { status: 'refused', reason: again.refused, steps: [] };
  if (!touched && !sameData(again.facts, prepared.facts))
    return { status: 'refused', reason: 'it was changed since the plan was made; look at a new plan', steps: [] };
  if (again.planned.steps.length === 0) return { status: 'nothing', reason: 'what was planned is there already', steps: [] };
  return makeAll(again, hands);
}

async function makeAll(prepared: Prepared, hands: Hands): Promise<Outcome> {
  const { ledger } = hands;
  const made: number[] = [];
  for (const [index, step] of prepared.planned.steps.entries()) {
    let id: number;
    try {
      id = await ledger.intend(entryOf(step, index, prepared, hands));
    } catch (thrown) {
      return { status: 'failed', reason: `${nameOf(step)} was not called, since it cannot be put on record: ${messageOf(thrown)}`, steps: made };
    }
    made.push(id);
    const failure = await makePatiently(hands.caller, prepared.ailing.region, step, hands.sleep).then(() => undefined, messageOf);
    try {
      const heard = failure !== undefined && (await isThere(leftBy(prepared, index), prepared, hands));
      await ledger.settle(id, failure === undefined ? { status: 'done' } : { status: heard ? 'done' : 'failed', reason: failure });
      if (failure !== undefined && !heard) return await lookAgain(prepared, hands, made, failure);
    } catch (thrown) {
      // It stands there as intended, which is enough to take it back.
      return {
        status: 'failed',
        reason: `${nameOf(step)} was called, and what came of it cannot be put on record: ${messageOf(thrown)}`,
        steps: made,
      };
    }
  }
  return lookAgain(prepared, hands, made, undefined);
}

/** The facts as they are to be after a step; undefined where the plan does not tell. */
function leftBy({ planned: { steps, after } }: Prepared, index: number): unknown {
  return index === steps.length - 1 ? after : steps[index]?.leaves;
}

/** How long to wait, in milliseconds, for the work of a call whose answer was lost. */
const lost = [0, 2000];

/** A call whose answer was lost on its way may have been heard, and one that is sent twice is refused the second time. */
async function isThere(left: unknown, { remedy, ailing }: Prepared, hands: Hands): Promise<boolean> {
  if (left === undefined) return false;
  for (const pause of lost) {
    if (pause > 0) await hands.sleep(pause);
    // Whoever cannot look does not know, and the call counts as failed.
    const facts = await remedy.read(ailing, hands.caller.asking(ailing.region)).catch(() => undefined);
    if (facts !== undefined && sameData(plain(facts), left)) return true;
  }
  return false;
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function entryOf(step: Step, index: number, prepared: Prepared, { fixRun, by, now }: Hands) {
  const { ailing, resource, facts, planned } = prepared;
  const { service, command, input, undo } = step;
  const left = leftBy(prepared, index);
  const { restored } = planned;
  const before = {
    facts,
    undo,
    ...(left === undefined ? {} : { leaves: left }),
    ...(restored === undefined ? {} : { restored }),
    subject: subjectOf(ailing),
  };
  return { fixRun, at: now(), rule: ailing.rule, resource, call: nameOf({ service, command, input }), input, before: plain(before), by };
}

/** Reads until what was to come about is there, and puts on record what is: taking it back begins with the proof that it still is. */
async function lookAgain(prepared: Prepared, hands: Hands, made: readonly number[], failure: string | undefined): Promise<Outcome> {
  const { remedy, ailing } = prepared;
  let left = 'it is not to be seen yet';
  try {
    for (const pause of failure === undefined ? pauses : [0]) {
      if (pause > 0) await hands.sleep(pause);
      const facts = plain(await remedy.read(ailing, hands.caller.asking(ailing.region)));
      for (const id of made)
        if (!(failure !== undefined && id === made.at(-1))) await hands.ledger.settle(id, { status: 'done', after: facts ?? null });
      if (facts === undefined) {
        left = 'it is not there any more';
        break;
      }
      const planned = remedy.plan(facts, ailing, hands.settings);
      if ('refused' in planned) left = planned.refused;
      else if (planned.steps.length === 0) {
        // A call whose answer was lost on its way may have been heard.
        const last = made.at(-1);
        if (failure !== undefined && last !== undefined) await hands.ledger.settle(last, { status: 'done', after: facts, reason: failure });
        return { status: 'done', steps: made };
      }
    }
  } catch (thrown) {
    left = `it cannot be looked at again: ${(thrown as Error).message}`;
  }
  const before = made.length - 1;
  const partly = before > 0 ? `; ${before} of ${prepared.planned.steps.length} calls ${before === 1 ? 'was' : 'were'} made before it` : '';
  return { status: 'failed', reason: failure === undefined ? `the calls were made, and ${left}` : `${failure}${partly}`, steps: made };
}
