import type { Examples } from '../../core/index.ts';
import { alarm, by, filter, given, ref, sub, worker } from './_examples.ts';

const errors = { Namespace: 'AWS/Lambda', MetricName: 'Errors', Dimensions: [by('FunctionName', ref('Worker'))] };
const share = (MetricName: string) => ({
  Statistic: undefined,
  Period: undefined,
  Metrics: [
    { Id: 'share', Expression: '100 * errors / calls' },
    { Id: 'errors', ReturnData: false, MetricStat: { Metric: { ...errors, MetricName }, Period: 300, Stat: 'Sum' } },
    { Id: 'calls', ReturnData: false, MetricStat: { Metric: { ...errors, MetricName: 'Invocations' }, Period: 300, Stat: 'Sum' } },
  ],
});

export default {
  pass: [
    { title: 'errors of a function', resources: { Worker: worker, Failing: alarm(errors) } },
    { title: 'a share of two metrics', resources: { Worker: worker, Failing: alarm(share('Errors')) } },
    {
      title: 'what a metric filter counts',
      resources: { Filter: filter('Trail', 'RootLogin'), Root: alarm({ Namespace: 'Trail', MetricName: 'RootLogin' }) },
    },
    {
      title: 'filter and alarm are named by the same parameter',
      template: given(
        { Filter: filter(sub('${Team}/Trail'), 'RootLogin'), Root: alarm({ Namespace: sub('${Team}/Trail'), MetricName: 'RootLogin' }) },
        'Team',
      ),
    },
    { title: 'the code publishes it', resources: { Orders: alarm({ Namespace: 'Shop', MetricName: 'OrdersLost' }) } },
  ],
  fail: [
    {
      title: 'the service has no such metric',
      resources: { Worker: worker, Failing: alarm({ ...errors, MetricName: 'Error' }) },
      at: ['MetricName'],
    },
    { title: 'the namespace is misspelt', resources: { Worker: worker, Failing: alarm({ ...errors, Namespace: 'AWS/lambda' }) }, at: ['Namespace'] },
    {
      title: 'one of a share of two does not exist',
      resources: { Worker: worker, Failing: alarm(share('Failures')) },
      at: ['Metrics[1].MetricStat.Metric.MetricName'],
    },
    {
      title: 'the metric filter counts under another name',
      resources: { Filter: filter('Trail', 'RootLogin'), Root: alarm({ Namespace: 'Trail', MetricName: 'RootLogins' }) },
      at: ['MetricName'],
    },
    {
      title: 'the metric filter publishes in another namespace',
      resources: { Filter: filter('TrailMetrics', 'RootLogin'), Root: alarm({ Namespace: 'TrailMetric', MetricName: 'RootLogin' }) },
      at: ['Namespace'],
    },
  ],
  unknown: [
    { title: 'the metric is given on deployment', template: given({ Failing: alarm({ Namespace: 'AWS/SQS', MetricName: ref('Which') }) }, 'Which') },
    { title: 'not all metrics of the service are listed', resources: { Failing: alarm({ Namespace: 'AWS/RDS', MetricName: 'BrandNewMetric' }) } },
  ],
} satisfies Examples;
