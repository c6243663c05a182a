import { each, finding, type Graph, isSet, listOf, type Resource, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { isOfSchedule, namedBy } from './_targets.ts';

export default wiring({
  id: 'WIRING_EVENT_TARGET_FIFO',
  title: 'A FIFO queue that EventBridge targets is given a message group, and tells duplicates by content',
  severity: 'high',
  types: ['AWS::Events::Rule', 'AWS::Scheduler::Schedule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS refuses a FIFO queue without a message group ("Parameter(s) MessageGroupId must be specified"). One without content-based deduplication is taken, and every event is refused.',
  },
  why: 'A FIFO queue takes messages by group, and wants to know a duplicate. EventBridge gives no id of its own, so the queue has to make one of the content.',
  fix: 'Set SqsParameters.MessageGroupId on the target, and ContentBasedDeduplication: true on the queue.',
  *check(properties, { resource, graph }) {
    if (isOfSchedule(properties)) yield* unfit(graph, resource, properties.Target, 'Target');
    else yield* each(listOf(properties.Targets), (target, index) => unfit(graph, resource, target, `Targets[${index}]`));
  },
});

interface Target {
  readonly Arn?: string;
  readonly SqsParameters?: { readonly MessageGroupId?: string };
}

function* unfit(graph: Graph, by: Resource, target: Target, path: string) {
  const queue = namedBy(graph, target, 'sqs', 'AWS::SQS::Queue', by);
  if (!queue?.properties.FifoQueue) return;
  const related = [{ resource: queue.resource }];
  if (!isSet(target, 'SqsParameters') || !isSet(target.SqsParameters, 'MessageGroupId')) {
    yield finding(
      `${path}.SqsParameters`,
      `${called(by)} targets the FIFO ${called(queue.resource)} and names no message group, so AWS refuses the target`,
      {
        expected: 'SqsParameters.MessageGroupId',
        related,
        fix: snippet(
          'Name a group:',
          `
          - Arn: !GetAtt ${plainId(queue.resource)}.Arn
            SqsParameters: { MessageGroupId: events }`,
        ),
      },
    );
  }
  if (queue.properties.ContentBasedDeduplication) return;
  yield finding(
    `${path}.Arn`,
    `${called(by)} targets the FIFO ${called(queue.resource)}, which does not tell duplicates by content: every event is refused for want of an id`,
    {
      expected: 'ContentBasedDeduplication: true on the queue',
      related: [{ resource: queue.resource, path: 'ContentBasedDeduplication' }],
      fix: snippet(
        'Let the queue make the ids:',
        `
          ${plainId(queue.resource)}:
            Properties:
              FifoQueue: true
              ContentBasedDeduplication: true`,
      ),
    },
  );
}
