import type { Batch } from '../../sources/config/stream/batch.ts';
import { Cutter } from '../../sources/config/stream/cutter.ts';
import { reasonOf } from '../../sources/config/stream/folder.ts';
import { unzipped } from '../../sources/config/stream/gunzip.ts';
import { isSnapshot } from '../../sources/config/stream/kind.ts';
import { SnapshotError } from '../../sources/config/stream/snapshot-error.ts';
import type { StoredObject } from '../../sources/config/stream/stored-object.ts';

/** What is wrong with an object; `cutOff`: the rest of it is missing. */
export interface ObjectProblem {
  readonly message: string;
  readonly cutOff: boolean;
}

/** Does something with batches, in their order, at once or in its own time. */
export interface BatchTaker<T> {
  /** Bytes that should be at hand before it is worth to cut. */
  readonly batchSize: number;
  /** Takes a batch, and gives what has come of earlier ones; those that were cut wrongly it hands back to the cutter. */
  take(batch: Batch, cutter: Cutter): readonly T[] | Promise<readonly T[]>;
  /** Gives what comes of all that was taken, or hands it back. */
  settle(cutter: Cutter): readonly T[] | Promise<readonly T[]>;
}

/** Reads an object piece by piece, cuts it, and gives what comes of the batches. Answers what is wrong with it, if anything is. */
export async function* readObject<T>(
  object: StoredObject,
  taker: BatchTaker<T>,
  begin: (snapshot: boolean) => void,
  progress: (bytes: number) => void,
): AsyncGenerator<readonly T[], ObjectProblem | undefined, undefined> {
  const cutter = new Cutter();
  let begun = false;
  let waiting = 0;
  let problem: ObjectProblem | undefined;
  try {
    for await (const chunk of unzipped(counted(object.bytes(), progress))) {
      if (!begun) begin(isSnapshot(object.name, chunk));
      begun = true;
      cutter.push(chunk);
      waiting += chunk.length;
      if (waiting < taker.batchSize) continue;
      waiting = 0;
      yield* drain(cutter, taker);
    }
  } catch (thrown) {
    problem = problemOf(thrown);
  }
  if (!begun) begin(false);
  try {
    cutter.end();
    yield* drain(cutter, taker);
    if (!problem) cutter.finish();
  } catch (thrown) {
    problem ??= problemOf(thrown);
  }
  return problem;
}

async function* drain<T>(cutter: Cutter, taker: BatchTaker<T>): AsyncGenerator<readonly T[], void, undefined> {
  for (;;) {
    const { exact } = cutter;
    // What is looked at byte by byte cannot be put back, so that nothing may be on its way.
    if (exact) {
      const settled = taker.settle(cutter);
      yield settled instanceof Promise ? await settled : settled;
    }
    const batch = cutter.take();
    if (batch) {
      const taken = taker.take(batch, cutter);
      yield taken instanceof Promise ? await taken : taken;
    } else if (cutter.exact === exact) return;
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, progress: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    progress(chunk.length);
    yield chunk;
  }
}

function problemOf(thrown: unknown): ObjectProblem {
  if (thrown instanceof SnapshotError) return { message: thrown.message, cutOff: thrown.cutOff };
  if (thrown instanceof Error && ('code' in thrown || '$metadata' in thrown)) return { message: reasonOf(thrown), cutOff: false };
  throw thrown;
}
