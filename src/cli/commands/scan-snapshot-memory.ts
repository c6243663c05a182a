import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Of the two halves of the space for what is new; three of these make up what a worker may have. */
const mostNew = 8 << 20;

/** For workers, in MB. */
export const mostNewInWorker = (3 * mostNew) >> 20;

/** To be called before workers are made: what follows lets no heap of the process grow, and theirs would stay as small as they begin. */
export function roomForWorkers(): void {
  setFlagsFromString(`--min-semi-space-size=${mostNew >> 21}`);
}

/**
 * Left alone, V8 lets the heap of a stream grow to several times what is alive in it: nearly all that items leave behind is garbage, and
 * there is memory. Both flags are read whenever a space is about to grow, so that they may be set while it runs; they cost some of
 * the time, and keep a scan of any size within the same memory.
 */
export class SmallHeap {
  #settled = false;

  constructor() {
    setFlagsFromString('--heap-growing-percent=100');
  }

  /** To be called when all has come: relatives lie about in large numbers then, and the collector has to come more often. */
  narrow(): void {
    setFlagsFromString('--heap-growing-percent=20');
  }

  /** To be called now and then: the space for what is new is let grow until it is large enough to be quick. */
  watch(): void {
    if (this.#settled) return;
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    if (!young || young.space_size < mostNew) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    this.#settled = true;
  }
}
