import { each, finding, type Graph, type Relative, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { mayStart, type Starter, startersOf, startsByItself } from './_starters.ts';

type Recorder = Relative<'AWS::Config::ConfigurationRecorder'>;

export default wiring({
  id: 'WIRING_CONFIG_RECORDER_START',
  title: 'Something starts the AWS Config recorder, once its channel is there, and nothing stops it',
  severity: 'critical',
  types: ['AWS::Config::ConfigurationRecorder'],
  shipped: {
    as: 'silence',
    what: 'The recorder is there and stands still: nothing is recorded and no rule is evaluated, and only its status says so. A start before the channel is there fails (NoAvailableDeliveryChannelException).',
  },
  why: 'A recorder records nothing until it is started, and it can be started only once there is a delivery channel. CloudFormation does that by itself, unless it is told not to.',
  fix: 'Leave StartedOnCreate out, or start the recorder by a resource that waits for the delivery channel.',
  *check(properties, { resource, graph }) {
    const recorder: Recorder = { resource, properties };
    const starters = startersOf(graph, resource);
    yield* each(starters, (starter) => (starter.does === 'stop' ? stopped(recorder, starter) : tooEarly(graph, recorder, starter)));
    if (starters.length === 0 && !startsByItself(graph, recorder)) yield* neverStarted(graph, recorder);
  },
});

function* stopped({ resource }: Recorder, starter: Starter) {
  yield finding('', `${called(starter.resource)} leaves ${called(resource)} stopped: nothing is recorded, and no Config rule has anything to judge`, {
    expected: 'a recorder that runs',
    related: [{ resource: starter.resource }],
    fix: `Take ${plainId(starter.resource)} out, or let it start the recorder.`,
  });
}

function* tooEarly(graph: Graph, { resource }: Recorder, starter: Starter) {
  const channel = graph.beside(resource, 'AWS::Config::DeliveryChannel').items.find((one) => !graph.isAfter(starter.resource, one.resource));
  if (!channel) return;
  yield finding(
    '',
    `${called(starter.resource)} starts ${called(resource)} and does not wait for ${called(channel.resource)}: without a channel AWS Config refuses to start it`,
    {
      expected: `a start after ${channel.resource.id}`,
      related: [{ resource: starter.resource }, { resource: channel.resource }],
      fix: snippet('Let the start wait for the channel:', [`${plainId(starter.resource)}:`, `  DependsOn: ${plainId(channel.resource)}`].join('\n')),
    },
  );
}

function* neverStarted(graph: Graph, { resource }: Recorder) {
  const channels = graph.beside(resource, 'AWS::Config::DeliveryChannel');
  // A macro may add what starts it.
  if (!channels.complete) channels.raise();
  const other = mayStart(graph, resource, ...channels.items.map((one) => one.resource));
  if (other) graph.unknown(`${called(other)} may start it`);
  yield finding(
    'StartedOnCreate',
    `${called(resource)} is not started on creation (StartedOnCreate is false), and nothing else starts it: it records nothing`,
    {
      expected: 'a recorder that runs',
      fix: snippet(
        'Let CloudFormation start it once the channel is there:',
        `
        ${plainId(resource)}:
          Properties:
            StartedOnCreate: true`,
      ),
    },
  );
}
