/** Lets at most so many run at the same time; the others wait their turn. */
export class Gate {
  #most: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  #next = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get most(): number {
    return this.#most;
  }

  set most(most: number) {
    this.#most = most;
    this.#admit();
  }

  /** Answers nothing where there is room at once. */
  enter(): Promise<void> | undefined {
    if (this.#running < this.#most && this.#next === this.#waiting.length) {
      this.#running++;
      return undefined;
    }
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  leave(): void {
    this.#running--;
    this.#admit();
  }

  #admit(): void {
    while (this.#running < this.#most && this.#next < this.#waiting.length) {
      this.#running++;
      (this.#waiting[this.#next++] as () => void)();
    }
    // A queue that shifts each time costs its length each time.
    if (this.#next === this.#waiting.length || this.#next > 1000) {
      this.#waiting.splice(0, this.#next);
      this.#next = 0;
    }
  }
}

/** How often a limit may be halved: what was under way when AWS began to throttle says nothing new. */
const betweenCuts = 500;

/**
 * The limit of one service in one region of one account: halved where AWS throttles, and grown back by one for each round of calls
 * that went well.
 */
export class AdaptiveGate extends Gate {
  readonly #ceiling: number;
  readonly #clock: () => number;
  #exact: number;
  #cutAt = Number.NEGATIVE_INFINITY;

  constructor(ceiling: number, clock: () => number) {
    super(ceiling);
    this.#ceiling = ceiling;
    this.#exact = ceiling;
    this.#clock = clock;
  }

  throttled(): void {
    const now = this.#clock();
    if (now - this.#cutAt < betweenCuts) return;
    this.#cutAt = now;
    this.#exact = Math.max(1, this.#exact / 2);
    this.most = Math.floor(this.#exact);
  }

  wentWell(): void {
    if (this.#exact >= this.#ceiling) return;
    this.#exact = Math.min(this.#ceiling, this.#exact + 1 / this.#exact);
    if (Math.floor(this.#exact) !== this.most) this.most = Math.floor(this.#exact);
  }
}
