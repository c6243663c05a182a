import type { Examples } from '../../core/index.ts';
import { alarm, by, given, ref, resource } from './_examples.ts';

const silence = (more: object = {}) =>
  alarm({
    Namespace: 'AWS/Lambda',
    MetricName: 'Invocations',
    Dimensions: [by('FunctionName', 'scanner')],
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
    ...more,
  });
const heartbeat = { Namespace: 'Scanner', MetricName: 'Heartbeat', Dimensions: [] };
const filter = (more: object) =>
  resource('AWS::Logs::MetricFilter', {
    LogGroupName: 'scanner',
    FilterPattern: 'alive',
    MetricTransformations: [{ MetricNamespace: 'Scanner', MetricName: 'Heartbeat', MetricValue: '1', ...more }],
  });
const ofOne = (Stat: string) => ({
  MetricName: undefined,
  Namespace: undefined,
  Dimensions: undefined,
  Statistic: undefined,
  Period: undefined,
  Metrics: [{ Id: 'calls', MetricStat: { Metric: { Namespace: 'AWS/Lambda', MetricName: 'Invocations' }, Period: 300, Stat } }],
});
const at = ['TreatMissingData'];

export default {
  pass: [
    { title: 'missing data is a breach', resources: { Silent: silence({ TreatMissingData: 'breaching' }) } },
    {
      title: 'it acts where there is not enough data',
      resources: { Silent: silence({ InsufficientDataActions: ['arn:aws:sns:eu-west-1:123456789012:alerts'] }) },
    },
    {
      title: 'it goes off when there is too much',
      resources: { Busy: silence({ ComparisonOperator: 'GreaterThanThreshold', TreatMissingData: 'notBreaching' }) },
    },
    {
      title: 'what it watches is always measured',
      resources: {
        Full: silence({ Namespace: 'AWS/RDS', MetricName: 'FreeStorageSpace', Dimensions: [], Statistic: 'Minimum', Threshold: 1000000 }),
      },
    },
    { title: 'a filter counts zeros too', resources: { Filter: filter({ DefaultValue: 0 }), Silent: silence(heartbeat) } },
  ],
  fail: [
    { title: 'missing data is taken for health', resources: { Silent: silence({ TreatMissingData: 'notBreaching' }) }, at },
    { title: 'nothing is said of missing data', resources: { Silent: silence() }, at },
    {
      title: 'missing data is ignored',
      resources: { Silent: silence({ TreatMissingData: 'ignore', ComparisonOperator: 'LessThanOrEqualToThreshold', Threshold: 0 }) },
      at,
    },
    { title: 'the only metric is written as one of a list', resources: { Silent: silence({ ...ofOne('Sum'), TreatMissingData: 'missing' }) }, at },
    { title: 'a heartbeat of one’s own', resources: { Filter: filter({}), Silent: silence(heartbeat) }, at },
  ],
  unknown: [
    { title: 'what missing data is comes on deployment', template: given({ Silent: silence({ TreatMissingData: ref('Treated') }) }, 'Treated') },
  ],
  notApplicable: [
    {
      title: 'several metrics are put together',
      resources: {
        Silent: silence({
          ...ofOne('Sum'),
          Metrics: [{ Id: 'all', Expression: 'FILL(calls, 0)' }, ...ofOne('Sum').Metrics.map((one) => ({ ...one, ReturnData: false }))],
        }),
      },
    },
  ],
} satisfies Examples;
