import { type Graph, OwnName, Partial, type Resource, type Text, Unknown } from '../../core/index.ts';
import { mayBe } from '../../core/pointers.ts';

/** Ends the thought if one of the resources, by what is known of its own name, may be the one that a text names. */
export function unlessNamed(graph: Graph, name: Text, candidates: readonly Resource[]): void {
  for (const { name: own } of candidates) {
    if (own instanceof Unknown || (own instanceof Partial && (name.known ? mayBe(own, name.value) : own.parts.some(isOpen))))
      graph.unknown(own.reason);
  }
}

function isOpen(part: Partial['parts'][number]): boolean {
  return part instanceof Unknown && !(part instanceof OwnName);
}
