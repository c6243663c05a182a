import { parentPort, workerData } from 'node:worker_threads';
import { applyAll } from '../../app/check.ts';
import { SnapshotPlan } from '../../app/scan-snapshot-plan.ts';
import { ownReads } from '../../rules/generated/own-reads.ts';
import { configType } from '../../schema/type-map.ts';
import type { Batch } from '../../sources/config/stream/batch.ts';
import { prepare, telling } from '../../sources/config/translate.ts';
import { loadConfig } from '../config.ts';
import { Parsed } from '../options.ts';
import { RuleBook } from '../rule-book.ts';
import { SnapshotThread, type ThreadOptions } from './scan-snapshot-thread.ts';
import { memoryOf, type WireOutcome, WireWriter } from './scan-snapshot-wire.ts';

/** What a worker is begun with. Rules are code and cannot be handed over: each worker chooses them from the same words. */
export interface WorkerSetting {
  /** What was chosen on the command line, by option. */
  readonly options: readonly (readonly [name: string, values: readonly string[]])[];
  readonly ids: readonly string[];
  readonly asOf: string;
  readonly everything: boolean;
  readonly wiring: boolean;
  readonly counted: boolean;
  /** Whether every resource is told back, and all of it. */
  readonly whole: boolean;
  /** Whether what is found is told in words, and not only counted. */
  readonly texts: boolean;
}

/** A batch to be judged, or the word that the wiring rules will not be run. */
export type WorkerTask = { readonly turn: number; readonly file: string; readonly batch: Batch } | 'no wiring';
/** `outcome` is absent where the batch was cut wrongly. */
export type WorkerAnswer = { readonly turn: number; readonly outcome?: WireOutcome; readonly fault?: string };

const setting = workerData as WorkerSetting;
const parsed = new Parsed([], new Map(setting.options));
const book = await RuleBook.open(parsed, await loadConfig(parsed.text('config')), { deployed: true });
const entries = await book.entries();
const rules = applyAll(await book.rulesFor(new Set(entries.flatMap(({ rule }) => rule.types))), (rule) => book.settingsOf(rule));
if (rules.length !== setting.ids.length || rules.some(({ rule }, index) => rule.id !== setting.ids[index]))
  throw new Error('a worker has come to other rules than the run');
const plan = new SnapshotPlan(rules, ownReads, telling);
await prepare(plan.types.map((type) => configType(type) ?? type));
const options: ThreadOptions = { everything: setting.everything, wiring: setting.wiring, counted: setting.counted };
const thread = new SnapshotThread(plan, setting.asOf, options);
const writer = new WireWriter(rules, setting);
parentPort?.on('message', (task: WorkerTask) => {
  if (task === 'no wiring') {
    options.wiring = false;
    return;
  }
  const { turn, file, batch } = task;
  let answer: WorkerAnswer;
  try {
    const outcome = thread.run({ ...batch, bytes: Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength) }, file);
    answer = outcome ? { turn, outcome: writer.write(outcome) } : { turn };
  } catch (thrown) {
    answer = { turn, fault: (thrown as Error).stack ?? String(thrown) };
  }
  parentPort?.postMessage(answer, answer.outcome ? memoryOf(answer.outcome) : []);
});
