/** Keeps so many of what comes, the worst of them, and hands back what has no room: no more than that is ever held. */
export class Worst<T> {
  readonly #most: number;
  readonly #ranks: T[][] = [];
  #held = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** A lower rank is worse; of one rank the first stays. Answers what has to go. */
  add(rank: number, item: T): T | undefined {
    if (this.#held === this.#most) {
      const least = this.#ranks.findLastIndex((one) => one !== undefined && one.length > 0);
      if (least <= rank) return item;
      this.#push(rank, item);
      return this.#ranks[least]?.pop();
    }
    this.#held++;
    this.#push(rank, item);
    return undefined;
  }

  /** The worst first, each rank as it came. */
  kept(): readonly T[] {
    return this.#ranks.filter((one) => one !== undefined).flat();
  }

  #push(rank: number, item: T): void {
    this.#ranks[rank] ??= [];
    this.#ranks[rank].push(item);
  }
}
