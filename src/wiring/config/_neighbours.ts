import type { Graph, Relative, Resource, TypeName } from '../../core/index.ts';
import { called } from '../_words.ts';

/**
 * AWS Config has one recorder and one channel in an account and region, so that these find each other by where they are
 * deployed and not by any reference. Raises where a stack of which nobody knows where it goes may hold the other one.
 */
export function neighbours<T extends TypeName>(graph: Graph, subject: Resource, type: T): readonly Relative<T>[] {
  const beside = graph.beside(subject, type);
  if (beside.items.length > 0) return beside.items;
  if (!beside.complete) beside.raise();
  const other = graph.all(type).items.find(({ resource }) => mayMeet(subject, resource));
  if (other) graph.unknown(`whether ${called(other.resource)} is deployed to the same account and region is not known`);
  return [];
}

function mayMeet(one: Resource, other: Resource): boolean {
  const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;
  return one !== other && agree(one.account, other.account) && agree(one.region, other.region);
}
