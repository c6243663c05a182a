import { finding, type Graph, type Resource, type TypeName, wiring } from '../../core/index.ts';
import { called, nounOf, plainId, snippet } from '../_words.ts';

const types = ['AWS::Config::ConfigurationRecorder', 'AWS::Config::DeliveryChannel'] as const;

export default wiring({
  id: 'WIRING_CONFIG_ONE_RECORDER',
  title: 'An account has one AWS Config recorder and one delivery channel in a region',
  severity: 'high',
  types,
  shipped: {
    as: 'deploy error',
    what: 'AWS Config takes one of each in an account and region: the second is refused (MaxNumberOfConfigurationRecordersExceededException, MaxNumberOfDeliveryChannelsExceededException), and the stack rolls back.',
  },
  why: 'An account can have one customer managed recorder and one delivery channel in each region. A second one is refused.',
  fix: 'Keep one recorder and one channel in each account and region, and widen its recording group instead of adding another.',
  *check(_, { resource, graph }) {
    const first = firstOf(graph, resource);
    if (first === resource) return;
    const noun = nounOf(resource.type);
    yield finding('', `${called(resource)} is a second ${noun} beside ${first.id}: AWS Config takes one in an account and region`, {
      expected: `one ${noun}`,
      related: [{ resource: first }],
      fix: snippet(`Take ${plainId(resource)} out, and point what waits for it at ${plainId(first)}:`, `DependsOn: ${plainId(first)}`),
    });
  },
});

/** The first of its type where it is deployed: the one that stays. */
function firstOf(graph: Graph, resource: Resource): Resource {
  const all = graph.beside(resource, resource.type as TypeName);
  const first = all.items[0]?.resource ?? resource;
  // What cannot be seen may be another, and come first.
  if (first === resource && !all.complete) all.raise();
  return first;
}
