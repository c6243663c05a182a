import { stackOf } from '../../core/graph.ts';
import { each, type Found, type Graph, independently, type Resource, type ResourceTypes, type Text, texts, Veil } from '../../core/index.ts';
import { actionLists } from './_alarms.ts';

type Owner = Partial<Record<(typeof actionLists)[number], readonly string[]>>;
export type AnyAlarm = ResourceTypes['AWS::CloudWatch::Alarm'] | ResourceTypes['AWS::CloudWatch::CompositeAlarm'];

/** What an alarm does, and where that is written. */
export interface Action {
  readonly arn: Text;
  readonly path: string;
}

/**
 * Visits every action of an alarm, whatever state it is for. What is given on deployment, by a parameter or a stack that is not in
 * sight, is made elsewhere, and nothing is said of it.
 */
export function* eachAction(
  graph: Graph,
  resource: Resource,
  alarm: AnyAlarm,
  visit: (action: Action) => Iterable<Found> | undefined,
): Generator<Found, void, undefined> {
  yield* independently(
    ...actionLists.map(
      (list) => () =>
        each(texts(alarm as Owner, list), (arn, index) => {
          if (arn.parts.length === 1 && arn.references.length === 0 && !arn.known && isGiven(graph, resource, list, index)) return [];
          return visit({ arn, path: `${list}[${index}]` });
        }),
    ),
  );
}

/** Whether a value is put together of parameters and the like alone, and of no resource. */
function isGiven({ estate }: Graph, resource: Resource, list: string, index: number): boolean {
  // The list as a whole may be one.
  const path = resource.properties[list] instanceof Veil ? [list] : [list, index];
  const names = resource.origin.madeOf?.(path) ?? [];
  const stack = stackOf(resource) + resource.id.slice(0, resource.id.lastIndexOf('/') + 1);
  return names.length > 0 && names.every((name) => !name.startsWith('AWS::') && estate.byKey(stack + name) === undefined);
}

/** Lets only the first through of those that are about the same: alarms tell one topic of most changes. */
export function firstOf(): (about: Resource) => boolean {
  const seen = new Set<string>();
  return ({ key }) => !seen.has(key) && seen.add(key).size > 0;
}
