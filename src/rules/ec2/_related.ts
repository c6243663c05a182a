import { each, type Related } from '../../core/index.ts';

/** Visits every relative that can be seen, and ends as unknown where not all can. */
export function* eachRelated<R, F>(related: Related<R>, visit: (item: R) => Iterable<F> | undefined): Generator<F, void, undefined> {
  yield* each(related.items, visit);
  if (!related.complete) related.raise();
}
