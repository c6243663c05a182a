import type { Examples } from '../../core/index.ts';
import { alarm, given, ref } from './_examples.ts';

const failing = (more: object = {}) => alarm({ Namespace: 'AWS/Lambda', MetricName: 'Errors', ...more });
const stat = (Period: number) => ({ Id: 'errors', MetricStat: { Metric: { Namespace: 'AWS/Lambda', MetricName: 'Errors' }, Period, Stat: 'Sum' } });

export default {
  pass: [
    { title: 'five minutes', resources: { Failing: failing() } },
    { title: 'ten seconds', resources: { Failing: failing({ Namespace: 'Shop', Period: 10, EvaluationPeriods: 6 }) } },
    { title: 'a day, seven times', resources: { Failing: failing({ Period: 86400, EvaluationPeriods: 7 }) } },
    { title: 'a percentile', resources: { Slow: failing({ MetricName: 'Duration', Statistic: undefined, ExtendedStatistic: 'p99' }) } },
  ],
  fail: [
    { title: 'the period is no whole number of minutes', resources: { Failing: failing({ Period: 90 }) }, at: ['Period'] },
    {
      title: 'that of one metric of several is none',
      resources: { Failing: alarm({ Statistic: undefined, Period: undefined, Metrics: [stat(45)] }) },
      at: ['Metrics[0].MetricStat.Period'],
    },
    {
      title: 'it looks back over two days by minutes',
      resources: { Failing: failing({ Period: 60, EvaluationPeriods: 2880 }) },
      at: ['EvaluationPeriods'],
    },
    {
      title: 'it wants more data points than it looks at',
      resources: { Failing: failing({ EvaluationPeriods: 3, DatapointsToAlarm: 5 }) },
      at: ['DatapointsToAlarm'],
    },
    { title: 'the statistic does not exist', resources: { Failing: failing({ Statistic: 'Total' }) }, at: ['Statistic'] },
    { title: 'it has no statistic', resources: { Failing: failing({ Statistic: undefined }) }, at: ['Statistic'] },
  ],
  unknown: [{ title: 'the period is given on deployment', template: given({ Failing: failing({ Period: ref('Seconds') }) }, 'Seconds') }],
} satisfies Examples;
