import { finding, integer, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { functionOfMapping, queueOf } from './_mappings.ts';

/** What AWS gives where nothing is said. */
const defaults = { visibility: 30, timeout: 3 };

export default wiring({
  id: 'WIRING_SOURCE_MAPPING_VISIBILITY',
  title: 'A queue hides a message at least as long as the function that reads it may take',
  severity: 'high',
  types: ['AWS::Lambda::EventSourceMapping'],
  parameters: {
    factor: integer({
      about: "How many times the function's timeout the visibility timeout must be: 1 is what Lambda demands, 6 what AWS recommends",
      default: 1,
    }),
  },
  shipped: {
    as: 'deploy error',
    what: 'Lambda refuses the mapping: "Queue visibility timeout: 30 seconds is less than Function timeout: 60 seconds".',
  },
  why: 'A message that comes back while the function still works on it is worked on twice. Lambda refuses a visibility timeout below the timeout of the function, and AWS recommends six times as much, so that throttled batches can be tried again.',
  fix: 'Raise VisibilityTimeout of the queue, to six times the Timeout of the function if you can, or lower the Timeout.',
  *check(_, { resource, graph, parameters: { factor } }) {
    const mapping = graph.node<'AWS::Lambda::EventSourceMapping'>(resource);
    const [fn, queue] = [functionOfMapping(graph, mapping), queueOf(graph, mapping)];
    if (!fn || !queue) return;
    const visibility = Number(queue.properties.VisibilityTimeout ?? defaults.visibility);
    const timeout = Number(fn.properties.Timeout ?? defaults.timeout);
    if (visibility >= factor * timeout) return;
    const times = factor === 1 ? '' : `${factor} times `;
    yield finding(
      'EventSourceArn',
      `${called(queue.resource)} hides a message for ${visibility} seconds, and ${called(fn.resource)} may take ${timeout}: ${factor === 1 ? 'Lambda refuses to read the one for the other' : `less than ${factor} times as long`}`,
      {
        expected: `a visibility timeout of ${times}${timeout} seconds or more`,
        related: [
          { resource: queue.resource, path: 'VisibilityTimeout' },
          { resource: fn.resource, path: 'Timeout' },
        ],
        fix: snippet(
          'Hide messages longer:',
          `
            ${plainId(queue.resource)}:
              Type: AWS::SQS::Queue
              Properties:
                VisibilityTimeout: ${Math.min(43_200, Math.max(6, factor) * timeout)}`,
        ),
      },
    );
  },
});
