import { finding, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';
import { eachWatched } from './_alarms.ts';
import { metricSlip, orMeant } from './_metrics.ts';

export default wiring({
  id: 'WIRING_ALARM_METRIC',
  title: 'An alarm watches a metric that somebody publishes',
  severity: 'high',
  types: ['AWS::CloudWatch::Alarm'],
  shipped: {
    as: 'silence',
    what: 'The alarm stands at INSUFFICIENT_DATA, or at OK if missing data is no breach, whatever happens: it never goes off.',
  },
  why: 'CloudWatch takes an alarm on any metric, and waits for ever for one that nobody publishes. Names are told apart by their case.',
  fix: 'Give Namespace and MetricName as the service publishes them, and those of one’s own as the metric filter or the code has them.',
  *check(properties, { resource, graph }) {
    yield* eachWatched(properties, (watched) => {
      const slip = metricSlip(graph, watched);
      if (!slip) return [];
      const at = `${watched.at}${slip.in === 'name' ? 'MetricName' : 'Namespace'}`;
      return [
        finding(at, `${called(resource)} never goes off: ${slip.problem}${orMeant(slip)}`, { expected: slip.meant ?? 'a metric that is published' }),
      ];
    });
  },
});
