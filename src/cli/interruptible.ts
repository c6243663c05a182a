/** What somebody gave up. */
export class Interrupted extends Error {
  constructor() {
    super('it was interrupted');
  }
}

/** Answers as the promise does, or ends at once when the signal says so. What is under way then is left to itself. */
export async function unless<T>(signal: AbortSignal | undefined, promise: Promise<T>): Promise<T> {
  if (!signal) return promise;
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Interrupted());
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([promise, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
    // Nobody is there any more to hear how it ended.
    if (signal.aborted) promise.catch(() => {});
  }
}

/** The same items until the signal says that it is enough; then it throws, so that nobody takes them for all. */
export async function* interruptible<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T, void, undefined> {
  if (!signal) return yield* items;
  const iterator = items[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await unless(signal, iterator.next());
    if (done) return;
    yield value;
  }
}
