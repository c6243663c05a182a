import { finding, some, texts, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { sourceKind } from './_mappings.ts';

/** How many records a batch has where nothing is said, for the sources of which single records can be answered for. */
const batches = { sqs: 10, kinesis: 100, dynamodb: 100 } as const;

export default wiring({
  id: 'WIRING_SOURCE_MAPPING_PARTIAL_FAILURES',
  title: 'A function that is fed with batches answers which records failed, and not all or nothing',
  severity: 'medium',
  types: ['AWS::Lambda::EventSourceMapping'],
  shipped: {
    as: 'risk',
    what: 'One record that fails sends its whole batch back: the others are worked on again and again, and end in the dead letters together with it.',
  },
  why: 'Without ReportBatchItemFailures a batch succeeds or fails as a whole. One bad record makes all others of its batch come again, until they are given up with it.',
  fix: 'Set FunctionResponseTypes to ReportBatchItemFailures, and let the function answer with batchItemFailures, the ids of the records that failed.',
  scope: (_, { resource, graph }) => {
    const kind = sourceKind(graph, graph.node<'AWS::Lambda::EventSourceMapping'>(resource));
    return (kind !== undefined && kind in batches) || 'it reads neither a queue nor a stream of Kinesis or DynamoDB, so batches fail as a whole';
  },
  *check(properties, { resource, graph }) {
    if (some(texts(properties, 'FunctionResponseTypes'), (one) => one.equals('ReportBatchItemFailures'))) return;
    const kind = sourceKind(graph, graph.node<'AWS::Lambda::EventSourceMapping'>(resource)) as keyof typeof batches;
    const size = Number(properties.BatchSize ?? batches[kind]);
    if (size <= 1) return;
    yield finding('', `${called(resource)} hands on up to ${size} records at a time, and one that fails brings all of them back`, {
      expected: 'FunctionResponseTypes: [ReportBatchItemFailures]',
      fix: snippet(
        'Let the function answer which records failed, as { "batchItemFailures": [{ "itemIdentifier": … }] }:',
        `
          ${plainId(resource)}:
            Type: AWS::Lambda::EventSourceMapping
            Properties:
              FunctionResponseTypes: [ReportBatchItemFailures]`,
      ),
    });
  },
});
