import { setTimeout as sleep } from 'node:timers/promises';
import { Locked, underLock } from '../../app/fix-lock.ts';
import { nearest } from '../../app/select.ts';
import type { Remedy } from '../../core/remedy.ts';
import { maskText } from '../../core/secret.ts';
import type { FindingStore, RemedyStep } from '../../core/store.ts';
import { beforeOf } from '../../remedies/record.ts';
import { type Group, groupsOf, type Undone, undo } from '../../remedies/undo.ts';
import type { LoadedConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { openKept } from '../store-file.ts';
import { type LiveAccounts, openAccounts } from './fix-live.ts';
import { outliveReader, type Teller, teller, unread } from './fix-say.ts';
import { lockOf, runName, whoAsks } from './fix-setting.ts';
import { callLine, changeLines, onALine, painting, placeOf } from './fix-show.ts';
import { onStop } from './fix-stop.ts';

/** What was applied, and taking it back. */
export async function listOrUndo(parsed: Parsed, loaded: LoadedConfig): Promise<number> {
  const store = await openKept(parsed, loaded, parsed.has('list'));
  const told = teller(parsed.has('quiet'));
  if (parsed.has('apply')) outliveReader();
  try {
    const exitCode = parsed.has('list') ? await list(store, parsed, told) : await takeBack(store, parsed, told);
    await told.said();
    return exitCode;
  } finally {
    await store.close();
  }
}

async function list(store: FindingStore, parsed: Parsed, teller: Teller): Promise<number> {
  const runs = [...Map.groupBy(await store.remedies.list(), (one) => one.fixRun)];
  if (parsed.text('format') === 'json') {
    const told = runs.map(([run, steps]) => ({ run, at: steps[0]?.at, by: steps[0]?.by, undoes: undoneBy(steps), steps: steps.map(toldOf) }));
    teller.say(`${JSON.stringify({ version: 1, runs: told }, null, 2)}\n`);
    return 0;
  }
  for (const [run, steps] of runs) {
    const counts = [...Map.groupBy(steps, (one) => one.status)].map(([status, those]) => `${those.length} ${inWords[status]}`);
    const undoes = undoneBy(steps);
    say(teller, `${run}  ${steps[0]?.at}  ${steps[0]?.by}  ${counts.join(', ')}${undoes === undefined ? '' : `, taking back steps of ${undoes}`}`);
  }
  if (runs.length === 0) say(teller, 'nothing was ever applied');
  return 0;

  function undoneBy(steps: readonly RemedyStep[]): string | undefined {
    const undoes = steps[0] && beforeOf(steps[0]).undoes;
    return undoes === undefined ? undefined : runs.find(([, those]) => those.some((one) => one.id === undoes))?.[0];
  }
}

/** What became of a step. A run that was killed leaves one of which it is not known whether it was heard. */
const inWords: Readonly<Record<RemedyStep['status'], string>> = {
  intended: 'broken off',
  done: 'done',
  verified: 'verified',
  failed: 'failed',
  undone: 'undone',
};

function toldOf({ id, at, rule, resource, call, status, reason }: RemedyStep) {
  return { id, at, rule, resource, call, status, reason };
}

async function takeBack(store: FindingStore, parsed: Parsed, told: Teller): Promise<number> {
  const run = parsed.text('undo') as string;
  const steps = await store.remedies.list({ fixRun: run });
  if (steps.length === 0) {
    const near = nearest(run, new Set((await store.remedies.list()).map((one) => one.fixRun)));
    throw new UsageError(`there is no run ${run}${near ? `; did you mean ${near}?` : ''} (bylaw fix --list shows them)`);
  }
  const groups = groupsOf(steps);
  if (groups.length === 0) {
    say(told, `nothing of ${run} is left to take back`);
    return 0;
  }
  const look = { colour: process.stdout.isTTY === true && !process.env.NO_COLOR };
  for (const group of groups) {
    const first = group[0] as RemedyStep;
    const { facts, restored, subject } = beforeOf(first);
    say(told, `${placeOf(subject)}\n  ${first.rule}`);
    const left = group.findLast((one) => one.after !== undefined)?.after ?? beforeOf(group.at(-1) as RemedyStep).leaves;
    for (const line of changeLines(left, restored ?? facts, look)) told.say(`${painting(look)(line)}\n`);
    for (const step of [...group].reverse()) for (const call of beforeOf(step).undo) say(told, callLine(call, subject.region));
  }
  if (!parsed.has('apply')) {
    say(told, `${groups.length} to take back; nothing was written, --apply does it`);
    return 0;
  }
  if (!parsed.has('yes') && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new UsageError('--apply asks before it does anything, and nobody is there to answer; say --yes as well');
  if (!parsed.has('yes') && !(await (await import('./fix-ask.ts')).agreed(`take back what was done to ${groups.length} resources?`))) return 1;
  if (!(await told.said())) {
    told.warn(unread);
    return 1;
  }
  const { remedyOf } = await import('../../rules/remedies.ts');
  const accounts = await openAccounts(parsed, [...new Set(groups.map((group) => beforeOf(group[0] as RemedyStep).subject.account))], () => undefined);
  try {
    return await undoAll(groups, { parsed, store, accounts, remedyOf, told });
  } catch (thrown) {
    throw thrown instanceof Locked ? new UsageError(thrown.message) : thrown;
  } finally {
    accounts.close();
  }
}

interface UndoParts {
  readonly parsed: Parsed;
  readonly store: FindingStore;
  readonly accounts: LiveAccounts;
  readonly remedyOf: (rule: string) => Remedy | undefined;
  readonly told: Teller;
}

/** Takes back group by group, and says of each what came of it. */
async function undoAll(groups: readonly Group[], { parsed, store, accounts, remedyOf, told }: UndoParts): Promise<number> {
  const now = () => new Date().toISOString();
  const [undoRun, by] = [runName(now(), Math.random()), whoAsks(parsed)];
  const stop = onStop(told.warn);
  const hands = { ledger: store.remedies, undoRun, by, force: parsed.has('force'), now, sleep: async (time: number) => void (await sleep(time)) };
  try {
    return await underLock({ ledger: store.remedies, ...lockOf(undoRun, by), now, note: told.warn }, async (renew) => {
      told.note(`taking back as ${undoRun}`);
      let bad = false;
      for (const group of groups) {
        const { rule } = group[0] as RemedyStep;
        const { subject } = beforeOf(group[0] as RemedyStep);
        const outcome = stop.stopped() ? ({ status: 'stopped', reason: 'the run was stopped before it' } as const) : await undone(group);
        bad ||= outcome.status !== 'undone' && outcome.status !== 'nothing';
        say(told, `${placeOf(subject)}: ${rule}: ${outcome.status}${outcome.reason === undefined ? '' : `: ${maskText(outcome.reason)}`}`);
      }
      say(told, `recorded as ${undoRun}`);
      return bad ? 1 : 0;

      async function undone(group: Group): Promise<Undone> {
        const { rule } = group[0] as RemedyStep;
        const remedy = remedyOf(rule);
        if (!remedy) return { status: 'refused', reason: `${rule} has no remedy any more` };
        try {
          await renew();
          return await undo(group, remedy, { ...hands, caller: accounts.callerFor(beforeOf(group[0] as RemedyStep).subject.account) });
        } catch (thrown) {
          return { status: 'failed', reason: (thrown as Error).message };
        }
      }
    });
  } finally {
    stop.over();
  }
}

function say({ say: write }: Teller, line: string): void {
  for (const one of line.split('\n')) write(`${onALine(one)}\n`);
}
