import { Worker } from 'node:worker_threads';
import type { AppliedRule } from '../../core/judge.ts';
import type { Batch } from '../../sources/config/stream/batch.ts';
import type { Cutter } from '../../sources/config/stream/cutter.ts';
import { mostNewInWorker, roomForWorkers } from './scan-snapshot-memory.ts';
import type { BatchTaker } from './scan-snapshot-read.ts';
import type { BatchOutcome } from './scan-snapshot-thread.ts';
import { WireReader } from './scan-snapshot-wire.ts';
import type { WorkerAnswer, WorkerSetting, WorkerTask } from './scan-snapshot-worker.ts';

const resourceLimits = { maxYoungGenerationSizeMb: mostNewInWorker };

/** Batches that one worker may have before it: enough that it never waits, few enough that memory stays small. */
const mostWaiting = 3;

interface Task {
  readonly turn: number;
  readonly batch: Batch;
  readonly by: number;
  answer: WorkerAnswer | undefined;
}

/**
 * Workers that judge batches. Answers are taken in the order of the batches, whoever is done first, so that any number of workers says
 * the same. A batch stays at hand until it is settled: if it was cut wrongly, it and all that was cut after it go back.
 */
export class WorkerPool {
  readonly #workers: Worker[];
  readonly #readers: WireReader[];
  readonly #tasks: Task[] = [];
  #turn = 0;
  #wake: (() => void) | undefined;
  #failure: Error | undefined;
  #wiring: boolean;

  constructor(count: number, setting: WorkerSetting, rules: readonly AppliedRule[]) {
    const shared = new Map<string, readonly number[]>();
    roomForWorkers();
    this.#wiring = setting.wiring;
    this.#readers = Array.from({ length: count }, () => new WireReader(rules, setting.asOf, shared));
    this.#workers = this.#readers.map((reader) => this.#worker(setting, reader));
  }

  wiringOff(): void {
    if (!this.#wiring) return;
    this.#wiring = false;
    for (const worker of this.#workers) worker.postMessage('no wiring' satisfies WorkerTask);
  }

  /** For the batches of one object. */
  taker(file: string): BatchTaker<BatchOutcome> {
    return {
      batchSize: 1 << 16,
      take: async (batch, cutter) => {
        // Shared: copied once, and kept here until it is settled.
        const bytes = Buffer.from(new SharedArrayBuffer(batch.bytes.length));
        batch.bytes.copy(bytes);
        this.#give(file, { ...batch, bytes });
        const ready = this.#settled(cutter);
        while (this.#tasks.length >= mostWaiting * this.#workers.length) {
          await this.#answered();
          ready.push(...this.#settled(cutter));
        }
        return ready;
      },
      settle: async (cutter) => {
        const ready: BatchOutcome[] = [];
        while (this.#tasks.length > 0) {
          ready.push(...this.#settled(cutter));
          if (this.#tasks.length > 0) await this.#answered();
        }
        return ready;
      },
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((one) => one.terminate()));
  }

  #worker(setting: WorkerSetting, reader: WireReader): Worker {
    // The published package has the worker beside the command line's own entry.
    const source = import.meta.url.endsWith('.ts');
    const worker = new Worker(source ? new URL('./scan-snapshot-worker.ts', import.meta.url) : new URL(workerFile(), import.meta.url), {
      workerData: setting,
      resourceLimits,
    });
    worker.on('message', (answer: WorkerAnswer) => {
      // Also of a batch that has gone back: later ones build on what it has told.
      if (answer.outcome) reader.learn(answer.outcome.lists);
      const task = this.#tasks.find(({ turn }) => turn === answer.turn);
      if (task) task.answer = answer;
      this.#wake?.();
    });
    worker.on('error', (error) => {
      this.#failure ??= error as Error;
      this.#wake?.();
    });
    return worker;
  }

  #give(file: string, batch: Batch): void {
    const load = this.#workers.map((_, index) => this.#tasks.filter((one) => one.by === index && !one.answer).length);
    const by = load.indexOf(Math.min(...load));
    const turn = this.#turn++;
    this.#tasks.push({ turn, batch, by, answer: undefined });
    this.#workers[by]?.postMessage({ turn, file, batch } satisfies WorkerTask);
  }

  /** What is ready from the front; a wrong cut goes back with everything behind it. */
  #settled(cutter: Cutter): BatchOutcome[] {
    const ready: BatchOutcome[] = [];
    for (let task = this.#tasks[0]; task?.answer; task = this.#tasks[0]) {
      const { outcome, fault } = task.answer;
      if (fault !== undefined) throw new Error(fault);
      if (!outcome) {
        cutter.retry(this.#tasks.splice(0).map((one) => one.batch));
        break;
      }
      ready.push((this.#readers[task.by] as WireReader).read(outcome));
      this.#tasks.shift();
    }
    return ready;
  }

  async #answered(): Promise<void> {
    if (this.#failure) throw this.#failure;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#wake = undefined;
    if (this.#failure) throw this.#failure;
  }
}

function workerFile(): string {
  // Chunks stand one folder below the entries.
  return import.meta.url.includes('/chunks/') ? '../snapshot-worker.js' : './snapshot-worker.js';
}
