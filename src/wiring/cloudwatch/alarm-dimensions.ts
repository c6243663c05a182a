import { finding, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';
import { eachWatched } from './_alarms.ts';
import { dimensionSlip, orMeant } from './_metrics.ts';

export default wiring({
  id: 'WIRING_ALARM_DIMENSIONS',
  title: 'An alarm names its metric by the dimensions that it is published with',
  severity: 'high',
  types: ['AWS::CloudWatch::Alarm'],
  shipped: {
    as: 'silence',
    what: 'The alarm waits for a metric that never comes: it stands at INSUFFICIENT_DATA, or at OK, whatever happens.',
  },
  why: 'A metric with other dimensions, or with fewer, is another metric: CloudWatch does not put data together.',
  fix: 'Give Dimensions exactly as the service publishes the metric: by QueueName for a queue, by FunctionName for a function.',
  *check(properties, { resource, graph }) {
    yield* eachWatched(properties, (watched) => {
      const slip = dimensionSlip(graph, watched);
      if (!slip) return [];
      return [
        finding(`${watched.at}Dimensions`, `${called(resource)} never goes off: ${slip.problem}${orMeant(slip)}`, {
          expected: slip.meant ?? 'the dimensions that the metric is published with',
        }),
      ];
    });
  },
});
