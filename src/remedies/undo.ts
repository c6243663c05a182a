import { type Ailing, type Remedy, sameData } from '../core/remedy.ts';
import type { RemedyLedger, RemedyStep } from '../core/store.ts';
import { type AwsCaller, makePatiently } from './caller.ts';
import { pauses } from './carry-out.ts';
import { beforeOf, nameOf, plain, subjectOf } from './record.ts';

/** The steps that one remedy made for one resource, in the order in which they were made. */
export type Group = readonly RemedyStep[];

export interface UndoHands {
  readonly ledger: RemedyLedger;
  readonly caller: AwsCaller;
  /** The run under which taking it back is put on record. */
  readonly undoRun: string;
  readonly by: string;
  /** Whether to go on where somebody has changed it since. */
  readonly force: boolean;
  now(): string;
  sleep(milliseconds: number): Promise<void>;
}

export interface Undone {
  readonly status: 'undone' | 'refused' | 'failed' | 'nothing';
  readonly reason?: string;
}

/** What a run has done and nobody has taken back, the last first. */
export function groupsOf(steps: readonly RemedyStep[]): readonly Group[] {
  const standing = steps.filter((one) => one.status === 'done' || one.status === 'verified' || one.status === 'intended');
  const groups = Map.groupBy(standing, (one) => `${one.rule}\n${one.resource}`);
  return [...groups.values()].sort((one, other) => (other.at(-1)?.id ?? 0) - (one.at(-1)?.id ?? 0));
}

/** Puts back what was there before, if what is there now is what the run has left. */
export async function undo(group: Group, remedy: Remedy, hands: UndoHands): Promise<Undone> {
  const first = group[0] as RemedyStep;
  const { facts: before, restored, subject } = beforeOf(first);
  const there = restored ?? before;
  const ailing: Ailing = { ...subject, rule: first.rule, parameters: {}, findings: [], properties: {}, asOf: first.at };
  const look = async () => plain(await remedy.read(ailing, hands.caller.asking(subject.region)));
  const now = await look();
  if (now === undefined) return { status: 'refused', reason: 'it is not there any more' };
  if (sameData(now, before) || sameData(now, there)) {
    for (const step of group) await hands.ledger.settle(step.id, { status: 'undone', reason: 'it is as it was before' });
    return { status: 'nothing', reason: sameData(now, before) ? 'it is as it was before the run' : 'it is what it was, as far as AWS lets it be' };
  }
  const reached = hands.force ? group.length : reachedIn(group, now);
  if (reached === 0) return { status: 'refused', reason: strange(group) };
  // Steps after which the run was broken off, or that an undo has taken back before it was broken off itself.
  for (const { id } of group.slice(reached)) await hands.ledger.settle(id, { status: 'undone', reason: 'what it was to do is not there' });
  const made: number[] = [];
  let failure: string | undefined;
  for (const [index, step] of [...group.slice(0, reached).entries()].reverse()) {
    const left = index > 0 ? leftBy(group[index - 1] as RemedyStep) : there;
    failure = (await takeBack(step, now, left, hands, made, look)) ?? failure;
    if (failure === undefined) await hands.ledger.settle(step.id, { status: 'undone' });
    // By force all is tried that can be: what is there at the end tells whether it was enough.
    else if (!hands.force) return failed(failure, group.slice(0, index + 1));
  }
  let facts: unknown;
  // What others have changed stays: by force it may never be what it was, and nobody waits long for it.
  for (const pause of failure !== undefined ? [0] : hands.force ? pauses.slice(0, 5) : pauses) {
    if (pause > 0) await hands.sleep(pause);
    facts = await look();
    for (const id of made) await hands.ledger.settle(id, { status: 'done', after: facts ?? null });
    if (!sameData(facts, there)) continue;
    for (const id of made) await hands.ledger.settle(id, { status: 'verified' });
    for (const { id } of group) await hands.ledger.settle(id, { status: 'undone' });
    return restored === undefined ? { status: 'undone' } : { status: 'undone', reason: 'as far as AWS lets it be what it was' };
  }
  if (hands.force && failure === undefined && !sameData(facts, now))
    return { status: 'undone', reason: 'what others have changed since is still there' };
  return { status: 'failed', reason: failure ?? 'the calls were made, and what is there is not what was there before' };

  /** What is left to take back begins with what is there now. */
  async function failed(reason: string, left: Group): Promise<Undone> {
    const facts = await look();
    for (const { id, status } of left) await hands.ledger.settle(id, { status, after: facts ?? null });
    return { status: 'failed', reason };
  }
}

/** How many of the steps are behind what is there: all of a run that came to its end, fewer of one that was broken off; 0 where it is not its work. */
function reachedIn(group: Group, now: unknown): number {
  const last = group.findLast((one) => one.after !== undefined);
  if (last && sameData(now, last.after)) return group.length;
  return group.findLastIndex((one) => leftBy(one) !== undefined && sameData(now, leftBy(one))) + 1;
}

function leftBy(step: RemedyStep): unknown {
  return beforeOf(step).leaves;
}

function strange(group: Group): string {
  const force = '--force puts back what was there before the run nevertheless';
  return group.some((one) => one.status === 'intended')
    ? `the run was broken off while it changed it, and what is there is neither what was there before nor what was planned; ${force}`
    : `it was changed since; ${force}`;
}

/** Makes the calls that take a step back. Answers why it could not. */
async function takeBack(
  step: RemedyStep,
  facts: unknown,
  left: unknown,
  hands: UndoHands,
  made: number[],
  look: () => Promise<unknown>,
): Promise<string | undefined> {
  const { undo: calls, subject } = beforeOf(step);
  const [service = '', command = ''] = step.call.split(':');
  const again = { service, command, input: step.input as Readonly<Record<string, unknown>> };
  const { fixRun, by, now } = { ...hands, fixRun: hands.undoRun };
  for (const call of calls) {
    // Taking back is a step like any other: it can itself be taken back.
    const before = { facts, undo: [again], ...(left === undefined ? {} : { leaves: left }), subject: subjectOf(subject), undoes: step.id };
    const entry = { fixRun, at: now(), rule: step.rule, resource: step.resource, call: nameOf(call), input: call.input, by };
    const id = await hands.ledger.intend({ ...entry, before: plain(before) });
    try {
      await makePatiently(hands.caller, subject.region, call, hands.sleep);
    } catch (thrown) {
      const { message } = thrown as Error;
      // A call whose answer was lost on its way may have been heard.
      const heard = left !== undefined && sameData(await look().catch(() => undefined), left);
      await hands.ledger.settle(id, { status: heard ? 'done' : 'failed', reason: message });
      if (!heard) return message;
      made.push(id);
      continue;
    }
    await hands.ledger.settle(id, { status: 'done' });
    made.push(id);
  }
  return undefined;
}
