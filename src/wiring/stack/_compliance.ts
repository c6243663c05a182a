import { stackOf } from '../../core/graph.ts';
import type { Graph, Resource, TypeName } from '../../core/index.ts';

/** What gathers evidence, the most telling first. */
export const gatheringTypes = [
  'AWS::Config::ConfigurationRecorder',
  'AWS::Config::DeliveryChannel',
  'AWS::Config::ConfigurationAggregator',
] as const satisfies readonly TypeName[];

/** What a compliance system is built around. */
export const chiefTypes = [...gatheringTypes, 'AWS::Config::ConfigRule'] as const satisfies readonly TypeName[];

/** The resource that stands for a compliance system in a stack; undefined for a stack that has none. */
export function chiefOf(graph: Graph, subject: Resource): Resource | undefined {
  return firstIn(graph, subject, chiefTypes);
}

export function firstIn(graph: Graph, subject: Resource, types: readonly string[]): Resource | undefined {
  const stack = stackOf(subject);
  for (const type of types) {
    const found = graph.estate.ofType(type).find((one) => stackOf(one) === stack && graph.byKey(one.key) !== undefined);
    if (found) return found;
  }
  return undefined;
}
