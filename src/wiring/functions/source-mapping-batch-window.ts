import { finding, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { queueOf, sourceKind } from './_mappings.ts';

/** The largest batch that comes without waiting, and from a queue that keeps an order at all. */
const most = 10;

export default wiring({
  id: 'WIRING_SOURCE_MAPPING_BATCH_WINDOW',
  title: 'A mapping that reads more than ten messages of a queue at a time says how long to wait for them',
  severity: 'high',
  types: ['AWS::Lambda::EventSourceMapping'],
  shipped: {
    as: 'deploy error',
    what: 'Lambda refuses the mapping: a batch size of more than 10 wants a MaximumBatchingWindowInSeconds of 1 or more, and a FIFO queue takes neither.',
  },
  why: 'SQS hands out ten messages at a time. Larger batches have to be gathered, and Lambda wants to know for how long; queues that keep an order give no more than ten.',
  fix: 'Set MaximumBatchingWindowInSeconds to 1 or more, or BatchSize to 10 or less.',
  scope: (_, { resource, graph }) =>
    sourceKind(graph, graph.node<'AWS::Lambda::EventSourceMapping'>(resource)) === 'sqs' || 'it reads no queue of SQS',
  *check(properties, { resource, graph }) {
    const size = Number(properties.BatchSize ?? most);
    const window = () => Number(properties.MaximumBatchingWindowInSeconds ?? 0);
    const queue = () => queueOf(graph, graph.node<'AWS::Lambda::EventSourceMapping'>(resource));
    if (size <= most && !(properties.MaximumBatchingWindowInSeconds !== undefined && window() > 0)) return;
    const source = queue();
    const isFifo = String(source?.properties.FifoQueue) === 'true';
    if (isFifo && source) {
      const [path, what] =
        size > most ? (['BatchSize', `batches of ${size}`] as const) : (['MaximumBatchingWindowInSeconds', 'a batching window'] as const);
      yield finding(path, `${called(resource)} wants ${what} of ${called(source.resource)}, which is a FIFO queue: Lambda refuses it`, {
        expected: size > most ? `${most} or less` : 'nothing',
        related: [{ resource: source.resource, path: 'FifoQueue' }],
      });
    } else if (size > most && window() < 1) {
      yield finding(
        'BatchSize',
        `${called(resource)} reads ${size} messages at a time from ${source ? called(source.resource) : 'a queue'} and sets no batching window: Lambda refuses more than ${most} without one`,
        {
          expected: `a MaximumBatchingWindowInSeconds of 1 or more, or ${most} or less`,
          fix: snippet(
            'Say how long to gather messages:',
            `
              ${plainId(resource)}:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  BatchSize: ${size}
                  MaximumBatchingWindowInSeconds: 5`,
          ),
        },
      );
    }
  },
});
