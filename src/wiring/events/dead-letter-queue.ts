import { type Found, finding, type Graph, OwnName, Reference, type Resource, Unknown, wiring } from '../../core/index.ts';
import { called, nounOf, plainId } from '../_words.ts';
import { type DeadLetters, eachDeadLetters, queueBehind } from './_dead-letters.ts';
import { serviceOf } from './_targets.ts';

export default wiring({
  id: 'WIRING_EVENT_DEAD_LETTER_QUEUE',
  title: 'The dead-letter queue of an EventBridge rule or schedule is the ARN of a standard queue',
  severity: 'high',
  types: ['AWS::Events::Rule', 'AWS::Scheduler::Schedule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS refuses a dead-letter queue that is no queue, is named by its URL, or is a FIFO queue, and the stack rolls back.',
  },
  why: 'EventBridge and its Scheduler put aside what they cannot deliver into standard queues only, named by ARN. Ref of a queue answers its URL.',
  fix: 'Name a standard queue by Fn::GetAtt of its Arn.',
  *check(properties, { resource, graph }) {
    yield* eachDeadLetters(properties, (one) => unfit(graph, resource, one));
  },
});

function* unfit(graph: Graph, by: Resource, one: DeadLetters): Generator<Found, void, undefined> {
  const { arn, path } = one;
  const wrong = wrongName(graph, one);
  if (wrong) return yield finding(path, `${called(by)} has ${wrong} for a dead-letter queue`, { expected: 'the ARN of a standard queue' });
  const [first] = arn.parts;
  if (first instanceof Unknown && !(first instanceof OwnName)) graph.unknown(first.reason);
  const queue = queueBehind(graph, one, by);
  const isFifo = queue ? queue.properties.FifoQueue : arn.tail.endsWith('.fifo');
  if (!isFifo) return;
  yield finding(
    path,
    `${called(by)} has the FIFO queue ${queue?.resource.id ?? arn.pattern} for a dead-letter queue, and EventBridge takes standard ones only`,
    {
      expected: 'the ARN of a standard queue',
      ...(queue ? { related: [{ resource: queue.resource, path: 'FifoQueue' }] } : {}),
    },
  );
}

/** What stands there in place of the ARN of a queue. */
function wrongName(graph: Graph, { arn }: DeadLetters): string | undefined {
  const [first] = arn.parts;
  if (first instanceof Reference) {
    const resource = graph.byKey(first.target);
    if (!resource?.type.startsWith('AWS::') || resource.type.startsWith('AWS::CloudFormation::')) return undefined;
    if (resource.type !== 'AWS::SQS::Queue')
      return resource.type.startsWith('AWS::SSM::') ? undefined : `the ${nounOf(resource.type)} ${resource.id}`;
    return first.attribute === 'Arn'
      ? undefined
      : `${first.attribute ?? 'the URL'} of ${called(resource)} (Ref; its ARN is !GetAtt ${plainId(resource)}.Arn)`;
  }
  const service = serviceOf(arn);
  if (service !== undefined && service !== 'sqs') return `${arn.pattern}, which is no queue,`;
  return arn.known && !arn.value.startsWith('arn:') ? `${arn.value}, which is no ARN,` : undefined;
}
