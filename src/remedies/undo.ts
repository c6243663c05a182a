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
  const last = group.findLast((one) => one.after !== undefined);
  const { facts: before, restored, subject } = beforeOf(first);
  const ailing: Ailing = { ...subject, rule: first.rule, parameters: {}, findings: [], properties: {}, asOf: first.at };
  const look = async () => plain(await remedy.read(ailing, hands.caller.asking(subject.region)));
  const now = await look();
  if (now === undefined) return { status: 'refused', reason: 'it is not there any more' };
  if (sameData(now, before)) {
    for (const step of group) await hands.ledger.settle(step.id, { status: 'undone', reason: 'it is as it was before' });
    return { status: 'nothing', reason: 'it is as it was before the run' };
  }
  if (!hands.force && !(last && sameData(now, last.after)))
    return { status: 'refused', reason: 'it was changed since; --force puts back what was there before the run nevertheless' };
  const made: number[] = [];
  for (const step of [...group].reverse()) {
    const failure = await takeBack(step, now, hands, made);
    if (failure !== undefined) return failed(failure, group.slice(0, group.indexOf(step) + 1));
    await hands.ledger.settle(step.id, { status: 'undone' });
  }
  const there = restored ?? before;
  for (const pause of pauses) {
    if (pause > 0) await hands.sleep(pause);
    const facts = await look();
    for (const id of made) await hands.ledger.settle(id, { status: 'done', after: facts ?? null });
    if (!sameData(facts, there)) continue;
    for (const id of made) await hands.ledger.settle(id, { status: 'verified' });
    return restored === undefined ? { status: 'undone' } : { status: 'undone', reason: 'as far as AWS lets it be what it was' };
  }
  return { status: 'failed', reason: 'the calls were made, and what is there is not what was there before' };

  /** What is left to take back begins with what is there now. */
  async function failed(reason: string, left: Group): Promise<Undone> {
    const facts = await look();
    for (const { id, status } of left) await hands.ledger.settle(id, { status, after: facts ?? null });
    return { status: 'failed', reason };
  }
}

async function takeBack(step: RemedyStep, facts: unknown, hands: UndoHands, made: number[]): Promise<string | undefined> {
  const { undo: calls, subject } = beforeOf(step);
  const [service = '', command = ''] = step.call.split(':');
  const again = { service, command, input: step.input as Readonly<Record<string, unknown>> };
  for (const call of calls) {
    // Taking back is a step like any other: it can itself be taken back.
    const before = { facts, undo: [again], subject: subjectOf(subject), undoes: step.id };
    const entry = {
      fixRun: hands.undoRun,
      at: hands.now(),
      rule: step.rule,
      resource: step.resource,
      call: nameOf(call),
      input: call.input,
      by: hands.by,
    };
    const id = await hands.ledger.intend({ ...entry, before: plain(before) });
    try {
      await makePatiently(hands.caller, subject.region, call, hands.sleep);
    } catch (thrown) {
      const { message } = thrown as Error;
      await hands.ledger.settle(id, { status: 'failed', reason: message });
      return message;
    }
    await hands.ledger.settle(id, { status: 'done' });
    made.push(id);
  }
  return undefined;
}
