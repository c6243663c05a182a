import { each, finding, type Graph, type Relative, type Resource, wiring } from '../../core/index.ts';
import { called, plainId } from '../_words.ts';
import { startsByItself } from './_starters.ts';

export default wiring({
  id: 'WIRING_CONFIG_CHANNEL_ORDER',
  title: 'An AWS Config recorder and its delivery channel do not wait for each other',
  severity: 'high',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'deploy error',
    what: 'The recorder is done only once it has started, for which it needs the channel, and the channel needs the recorder: whichever waits, the stack hangs until it times out or fails (NoAvailableDeliveryChannelException, NoAvailableConfigurationRecorderException).',
  },
  why: 'CloudFormation makes the two side by side and starts the recorder when both are there. The documentation’s word that a channel needs a recorder tempts people to add a DependsOn, which keeps either from being done.',
  fix: 'Take the DependsOn between recorder and channel out, and let what needs both (Config rules) depend on both.',
  *check(_, { resource, graph }) {
    yield* each(graph.beside(resource, 'AWS::Config::ConfigurationRecorder'), (recorder) => waiting(graph, resource, recorder));
  },
});

function* waiting(graph: Graph, channel: Resource, recorder: Relative<'AWS::Config::ConfigurationRecorder'>) {
  const { resource } = recorder;
  const between = { expected: 'no order between the two', related: [{ resource }] };
  if (graph.isAfter(resource, channel)) {
    yield finding('', `${called(resource)} waits for ${called(channel)}, which AWS Config refuses to make before there is a recorder`, {
      ...between,
      fix: `Take ${plainId(channel)} out of what ${plainId(resource)} depends on.`,
    });
  } else if (graph.isAfter(channel, resource) && startsByItself(graph, recorder)) {
    yield finding('', `${called(channel)} waits for ${called(resource)}, which is done only once it has started, and for that it needs the channel`, {
      ...between,
      fix: `Take ${plainId(resource)} out of what ${plainId(channel)} depends on.`,
    });
  }
}
