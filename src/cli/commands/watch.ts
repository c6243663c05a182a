import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { notify } from '../../app/notify.ts';
import { tellRecovered, tellTest, tellTrouble } from '../../app/notify-trouble.ts';
import { oneScan, Streak, type WatchParts, watch } from '../../app/watch.ts';
import type { DeliveryLedger, FindingStore } from '../../core/store.ts';
import type { Means } from '../../notifiers/patience.ts';
import { oneLine } from '../../reports/plain-text.ts';
import type { CommandModule } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type OptionTable, type Parsed, UsageError } from '../options.ts';
import { storeFile } from '../store-file.ts';
import { runScan } from './scan.ts';
import { scanOptions } from './scan-options.ts';
import { channelsOf } from './watch-channels.ts';
import { heartbeatOf } from './watch-heartbeat.ts';
import { lock } from './watch-lock.ts';
import { outliveReaders } from './watch-output.ts';
import { onSignals } from './watch-signals.ts';

const { 'print-policy': _policy, 'no-store': _none, 'update-baseline': _update, ...scanning } = scanOptions;

const watching: OptionTable = {
  every: { type: 'text', value: 'TIME', about: 'from the beginning of one scan to that of the next: 30m, 6h, 1d', default: '6h' },
  once: { type: 'switch', about: 'scan and tell once, then end: for schedulers that repeat by themselves' },
  notify: { type: 'list', value: 'NAMES', about: 'tell only these channels of the configuration', default: 'all of them' },
  'dry-run': { type: 'switch', about: 'scan and keep, but tell nobody: only say what would be told' },
  'test-notify': { type: 'switch', about: 'send a test message to each channel, and end' },
  'tell-after': { type: 'text', value: 'N', about: 'tell that scans fail after so many in a row', default: '3, or 1 with --once' },
  heartbeat: {
    type: 'text',
    value: 'FILE|URL',
    about: 'touch or post to this after each scan that saw all it was to see (env:NAME for a secret URL)',
  },
};

export const command: CommandModule = {
  usage: '[OPTIONS OF SCAN]',
  about: `Keeps scanning into the store, and tells people which verdicts changed: Slack, Teams, any webhook, SNS, e-mail
through SES, Security Hub. The channels are in the configuration, under notify (docs/watching.md).
Of the first run a channel gets a digest; from then on each change is told once.

Exit code: 0 it was asked to end (SIGTERM); 130 it was interrupted; 2 bad usage. With --once that of the scan, and 3
where a channel could not be told.`,
  options: { ...watching, ...scanning },
  examples: [
    'bylaw watch --every 6h',
    'bylaw watch --every 1d --organization --role SecurityAudit --heartbeat /run/bylaw/alive',
    'bylaw watch --once --notify team',
    'bylaw watch --test-notify',
  ],
  run,
};

async function run(parsed: Parsed): Promise<number> {
  const every = interval(parsed.text('every') ?? '6h');
  const tellAfter = countOf(parsed);
  const loaded = await loadConfig(parsed.text('config'));
  const storePath = storeFile(parsed, loaded);
  if (storePath === ':memory:') throw new UsageError('watch wants a store in a file: what changed is only known against what was kept');
  const note = (line: string) => process.stderr.write(`bylaw: ${oneLine(line)}\n`);
  const ending = onSignals(note);
  const means: Means = { sleep: (time) => wait(time, ending.signal), random: Math.random, now: Date.now, signal: ending.signal };
  let release = () => {};
  try {
    const channels = await channelsOf(parsed, loaded, means);
    if (parsed.has('test-notify')) {
      if (channels.length === 0) throw new UsageError('no channel is configured: write them under notify in bylaw.config.json (docs/watching.md)');
      return (await tellTest(channels, { now, note })).length > 0 ? 3 : 0;
    }
    const heartbeat = heartbeatOf(parsed.text('heartbeat'), means, note);
    release = lock(storePath, note);
    if (!parsed.has('once')) outliveReaders(note);
    const quiet = parsed.has('quiet');
    const say = quiet ? () => {} : note;
    if (channels.length === 0) say('no channel is configured under notify: what changes is kept, and nobody is told');
    const withStore = storeOf(storePath);
    const storeOption = parsed.has('store') ? ` --store ${storePath}` : '';
    let understood = false;
    let untold: readonly string[] = [];
    const telling = async (tell: (store: FindingStore) => Promise<readonly string[]>) => {
      try {
        untold = [...untold, ...(await withStore(tell))];
      } catch (thrown) {
        note(`nobody could be told: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        untold = channels.map((one) => one.notifier.name);
      }
    };
    const lenient = parsed.has('allow-incomplete') || loaded.config.allowIncomplete === true;
    /** That something fails (1) hides in the exit code that something else was not seen. */
    const isComplete = async (exitCode: number): Promise<boolean> => {
      if (exitCode !== 1 || lenient) return exitCode <= 1;
      try {
        return (await withStore((store) => store.runs({ limit: 1 })))[0]?.unseen.length === 0;
      } catch (thrown) {
        note(`whether all was seen is not known, so that there is no heartbeat: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        return false;
      }
    };
    const common = { now, note, quiet, dryRun: parsed.has('dry-run') };
    const parts: WatchParts = {
      scan: () => {
        const begun = () => {
          understood = true;
        };
        return runScan(parsed, { format: quiet ? 'terminal' : 'summary', signal: ending.signal, begun });
      },
      lastRun: async () => (existsSync(storePath) ? withStore(async (store) => (await store.runs({ limit: 1 }))[0]?.endedAt) : undefined),
      kept: async ({ exitCode, since }) => {
        untold = [];
        await telling((store) => notify(channels, { ...common, store, storeOption }));
        await telling((store) => tellRecovered(channels, since, { ...common, store }));
        if (heartbeat && (await isComplete(exitCode))) await heartbeat(now());
      },
      failed: async (trouble) => {
        if (trouble.failures < tellAfter) return;
        await withStore((store) => tellTrouble(channels, trouble, { ...common, store })).catch(async (thrown: Error) => {
          note(thrown.message);
          // Where the store itself is the trouble nothing knows what was told: once, then, for as long as this watch runs.
          if (trouble.failures === tellAfter) await tellTrouble(channels, trouble, { ...common, store: { deliveries: forgetful } });
        });
      },
      wait: (time) => wait(time, ending.signal),
      stopping: () => ending.signal.aborted,
      now: Date.now,
      hopeless: (thrown) => !understood && thrown instanceof UsageError,
      say,
      note,
    };
    if (!parsed.has('once')) await watch(parts, { every });
    else {
      const exitCode = (await oneScan(parts, new Streak())) ?? 2;
      if (!ending.signal.aborted) return exitCode === 0 && untold.length > 0 ? 3 : exitCode;
    }
    return ending.exitCode;
  } finally {
    release();
    ending.over();
  }
}

/** Knows of nothing that was told. */
const forgetful: DeliveryLedger = { pending: async (_, keys) => keys, delivered: async () => {} };

function storeOf(path: string) {
  return async <T>(use: (store: FindingStore) => Promise<T>): Promise<T> => {
    const store = await (await import('../../stores/index.ts')).openStore(path);
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  };
}

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.max(0, milliseconds), undefined, { signal }).catch((thrown: Error) => {
    // Woken to end: whoever waited looks at the signal.
    if (thrown.name !== 'AbortError') throw thrown;
  });
}

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function interval(given: string): number {
  const match = /^(\d{1,5})([smhd])$/.exec(given.trim());
  const every = match ? Number(match[1]) * units[match[2] as keyof typeof units] : 0;
  if (every === 0 || every > 7 * units.d)
    throw new UsageError(`--every takes a time such as 30m, 6h or 1d, at most 7d, not ${JSON.stringify(given)}`);
  return every;
}

function countOf(parsed: Parsed): number {
  const given = parsed.text('tell-after') ?? (parsed.has('once') ? '1' : '3');
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new UsageError(`--tell-after takes a number from 1 on, not ${given}`);
  return Number(given);
}

function now(): string {
  return new Date().toISOString();
}
