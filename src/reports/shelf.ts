interface Kept<T> {
  readonly order: number;
  readonly weight: number;
  readonly item: T;
}

/** Keeps the worst of what comes, up to so much in all. What cannot be among them is not even made. */
export class Shelf<T> {
  readonly #most: number;
  readonly #ranks: Kept<T>[][] = [];
  readonly #weights: number[] = [];
  #order = 0;
  #all = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** A lower rank is worse. */
  add(rank: number, weight: number, make: () => T): void {
    this.#all += weight;
    // Of one rank no more can be wanted than fits in all.
    const had = this.#weights[rank] ?? 0;
    if (had >= this.#most) return;
    this.#weights[rank] = had + weight;
    this.#ranks[rank] ??= [];
    this.#ranks[rank].push({ order: this.#order++, weight, item: make() });
  }

  /** In the order in which they came, and how much there is beside them. */
  worst(): { readonly kept: readonly T[]; readonly left: number } {
    const chosen: Kept<T>[] = [];
    let weight = 0;
    for (const rank of this.#ranks)
      for (const one of rank ?? []) {
        if (weight >= this.#most) break;
        chosen.push(one);
        weight += one.weight;
      }
    chosen.sort((one, other) => one.order - other.order);
    return { kept: chosen.map(({ item }) => item), left: this.#all - weight };
  }
}
