import type { Batch } from '../../sources/config/stream/batch.ts';
import type { Cutter } from '../../sources/config/stream/cutter.ts';
import type { BatchTaker } from './scan-snapshot-read.ts';
import type { BatchOutcome } from './scan-snapshot-thread.ts';

const none: readonly never[] = [];

/** Works batches off in the process itself, each before the next is cut. */
export class LocalTaker implements BatchTaker<BatchOutcome> {
  readonly batchSize = 1 << 16;
  readonly #run: (batch: Batch) => BatchOutcome | undefined;

  constructor(run: (batch: Batch) => BatchOutcome | undefined) {
    this.#run = run;
  }

  take(batch: Batch, cutter: Cutter): readonly BatchOutcome[] {
    const outcome = this.#run(batch);
    if (outcome) return [outcome];
    cutter.retry([batch]);
    return none;
  }

  settle(): readonly BatchOutcome[] {
    return none;
  }
}
