/** An answer about relatives. An absence is only believed when complete. */
export interface Related<R> {
  readonly items: readonly R[];
  readonly complete: boolean;
  /** Ends the thought as unknown, with the reason for which the answer is not complete. */
  raise(): never;
}

/** Its own class, so that a property of a template with members called `items` and `complete` is never taken for one. */
export class RelatedItems<R> implements Related<R> {
  readonly items: readonly R[];
  readonly complete: boolean;
  readonly raise: () => never;

  constructor(items: readonly R[], complete: boolean, raise: () => never) {
    this.items = items;
    this.complete = complete;
    this.raise = raise;
  }
}

export function isRelated(value: unknown): value is Related<unknown> {
  return value instanceof RelatedItems;
}
