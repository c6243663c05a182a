import { finding, type Graph, isSet, listOf, type ResourceTypes, text, texts, wiring } from '../../core/index.ts';
import { countingMetrics } from '../../schema/metric-kinds.ts';
import { called, plainId, snippet } from '../_words.ts';
import { countsZeros } from './_counted.ts';
import { isOwn } from './_metrics.ts';

type Alarm = ResourceTypes['AWS::CloudWatch::Alarm'];

export default wiring({
  id: 'WIRING_ALARM_MISSING_DATA',
  title: 'An alarm that waits for silence takes missing data for a breach',
  severity: 'high',
  types: ['AWS::CloudWatch::Alarm'],
  shipped: {
    as: 'silence',
    what: 'When what it watches stops altogether there is no data any more, and the alarm that was made for this very case does not go off.',
  },
  why: 'Services publish no zeros: a function that is not invoked has no Invocations. Unless missing data is a breach, such an alarm sees nothing to compare.',
  fix: 'Set TreatMissingData to breaching, or act on InsufficientDataActions.',
  scope: (properties) => isSet(properties, 'MetricName') || listOf(properties.Metrics).length === 1 || 'it watches an expression of several metrics',
  *check(properties, { resource, graph }) {
    if (!waitsForSilence(graph, properties)) return;
    const treated = text(properties, 'TreatMissingData');
    if (treated?.equals('breaching')) return;
    if ((treated === undefined || treated.equals('missing')) && texts(properties, 'InsufficientDataActions').length > 0) return;
    yield finding(
      'TreatMissingData',
      `${called(resource)} does not go off when nothing happens at all: there is no data then, and that is ${asTreated(treated?.pattern)}`,
      {
        expected: 'breaching',
        fix: snippet('Take silence for what it is:', `${plainId(resource)}:\n  Properties:\n    TreatMissingData: breaching`),
      },
    );
  },
});

function asTreated(treated: string | undefined): string {
  if (treated === 'notBreaching') return 'taken for health';
  return treated === 'ignore' ? 'ignored' : 'not enough data, which no action is for';
}

/** Whether it goes off when something happens too seldom, by a count that has no zeros. */
function waitsForSilence(graph: Graph, alarm: Alarm): boolean {
  const operator = text(alarm, 'ComparisonOperator');
  const [less, atMost] = [operator?.equals('LessThanThreshold'), operator?.equals('LessThanOrEqualToThreshold')];
  if (!less && !atMost) return false;
  const single = isSet(alarm, 'MetricName') ? undefined : listOf(alarm.Metrics)[0]?.MetricStat;
  const metric = single ? single.Metric : alarm;
  const statistic = single ? text(single, 'Stat') : text(alarm, 'Statistic');
  if (!statistic?.isOneOf(['Sum', 'SampleCount'])) return false;
  const threshold = Number(alarm.Threshold);
  if (less ? !(threshold > 0) : !(threshold >= 0)) return false;
  const [namespace, name] = [text(metric, 'Namespace'), text(metric, 'MetricName')];
  if (!namespace || !name) return false;
  if (!isOwn(namespace)) return name.isOneOf(countingMetrics(namespace.value));
  // Of one's own metrics, only a heartbeat is known for one; a filter with a default counts zeros too.
  return (less ? threshold <= 1 : threshold < 1) && !countsZeros(graph, name);
}
