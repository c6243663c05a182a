import { setTimeout as sleep } from 'node:timers/promises';
import { Locked, underLock } from '../../app/fix-apply.ts';
import type { FindingStore, RemedyStep } from '../../core/store.ts';
import { beforeOf } from '../../remedies/record.ts';
import { groupsOf, undo } from '../../remedies/undo.ts';
import type { LoadedConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { openKept } from '../store-file.ts';
import { openAccounts } from './fix-live.ts';
import { runName, whoAsks } from './fix-setting.ts';
import { callLine, changeLines, onALine, placeOf } from './fix-show.ts';

/** What was applied, and taking it back. */
export async function listOrUndo(parsed: Parsed, loaded: LoadedConfig): Promise<number> {
  const store = await openKept(parsed, loaded);
  try {
    return parsed.has('list') ? await list(store, parsed) : await takeBack(store, parsed);
  } finally {
    await store.close();
  }
}

async function list(store: FindingStore, parsed: Parsed): Promise<number> {
  const runs = [...Map.groupBy(await store.remedies.list(), (one) => one.fixRun)];
  if (parsed.text('format') === 'json') {
    const told = runs.map(([run, steps]) => ({ run, at: steps[0]?.at, by: steps[0]?.by, undoes: undoneBy(steps), steps: steps.map(toldOf) }));
    process.stdout.write(`${JSON.stringify({ version: 1, runs: told }, null, 2)}\n`);
    return 0;
  }
  for (const [run, steps] of runs) {
    const counts = [...Map.groupBy(steps, (one) => one.status)].map(([status, those]) => `${those.length} ${status}`);
    const undoes = undoneBy(steps);
    say(`${run}  ${steps[0]?.at}  ${steps[0]?.by}  ${counts.join(', ')}${undoes === undefined ? '' : `, taking back steps of ${undoes}`}`);
  }
  if (runs.length === 0) say('nothing was ever applied');
  return 0;

  function undoneBy(steps: readonly RemedyStep[]): string | undefined {
    const undoes = steps[0] && beforeOf(steps[0]).undoes;
    return undoes === undefined ? undefined : runs.find(([, those]) => those.some((one) => one.id === undoes))?.[0];
  }
}

function toldOf({ id, at, rule, resource, call, status, reason }: RemedyStep) {
  return { id, at, rule, resource, call, status, reason };
}

async function takeBack(store: FindingStore, parsed: Parsed): Promise<number> {
  const run = parsed.text('undo') as string;
  const steps = await store.remedies.list({ fixRun: run });
  if (steps.length === 0) throw new UsageError(`there is no run ${run} (bylaw fix --list)`);
  const groups = groupsOf(steps);
  if (groups.length === 0) {
    say(`nothing of ${run} is left to take back`);
    return 0;
  }
  const look = { colour: process.stdout.isTTY === true && !process.env.NO_COLOR };
  for (const group of groups) {
    const first = group[0] as RemedyStep;
    const { facts, restored, subject } = beforeOf(first);
    say(`${placeOf(subject)}\n  ${first.rule}`);
    for (const line of changeLines(group.at(-1)?.after, restored ?? facts, look)) process.stdout.write(`${line}\n`);
    for (const step of [...group].reverse()) for (const call of beforeOf(step).undo) say(callLine(call, subject.region));
  }
  if (!parsed.has('apply')) {
    say(`${groups.length} to take back; nothing was written, --apply does it`);
    return 0;
  }
  if (!parsed.has('yes') && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new UsageError('--apply asks before it does anything, and nobody is there to answer; say --yes as well');
  if (!parsed.has('yes') && !(await (await import('./fix-ask.ts')).agreed(`take back what was done to ${groups.length} resources?`))) return 1;
  const { remedyOf } = await import('../../rules/remedies.ts');
  const accounts = await openAccounts(parsed, [...new Set(groups.map((group) => beforeOf(group[0] as RemedyStep).subject.account))], () => undefined);
  const now = () => new Date().toISOString();
  const [undoRun, by] = [runName(now(), Math.random()), whoAsks(parsed)];
  try {
    return await underLock({ ledger: store.remedies, fixRun: undoRun, by, now }, async (renew) => {
      let bad = false;
      for (const group of groups) {
        await renew();
        const first = group[0] as RemedyStep;
        const { subject } = beforeOf(first);
        const outcome = await undone();
        bad ||= outcome.status === 'refused' || outcome.status === 'failed';
        say(`${placeOf(subject)}: ${first.rule}: ${outcome.status}${outcome.reason === undefined ? '' : `: ${outcome.reason}`}`);

        async function undone() {
          const remedy = remedyOf(first.rule);
          if (!remedy) return { status: 'refused', reason: `${first.rule} has no remedy any more` } as const;
          try {
            const hands = { ledger: store.remedies, caller: accounts.callerFor(subject.account), undoRun, by, force: parsed.has('force'), now };
            return await undo(group, remedy, { ...hands, sleep: async (time) => void (await sleep(time)) });
          } catch (thrown) {
            return { status: 'failed', reason: (thrown as Error).message } as const;
          }
        }
      }
      say(`recorded as ${undoRun}`);
      return bad ? 1 : 0;
    });
  } catch (thrown) {
    throw thrown instanceof Locked ? new UsageError(thrown.message) : thrown;
  } finally {
    accounts.close();
  }
}

function say(line: string): void {
  for (const one of line.split('\n')) process.stdout.write(`${onALine(one)}\n`);
}
