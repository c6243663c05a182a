import { logGroup, metricFilter, subscriptionFilter } from '../../../shapes/logs/log-group.ts';
import { type Reader, service } from '../reader.ts';

const logs = service({
  name: 'cloudwatch-logs',
  prefix: 'logs',
  load: () => import('@aws-sdk/client-cloudwatch-logs'),
  client: 'CloudWatchLogsClient',
  gone: ['ResourceNotFoundException'],
});

const groups = logs.table({
  name: 'logs-log-groups',
  types: ['AWS::Logs::LogGroup'],
  list: { command: 'DescribeLogGroups', items: (out) => out.logGroups },
  resource: logGroup,
});

const metricFilters = logs.table({
  name: 'logs-metric-filters',
  types: ['AWS::Logs::MetricFilter'],
  list: { command: 'DescribeMetricFilters', items: (out) => out.metricFilters },
  resource: metricFilter,
});

/** There is no list of them for all groups, so this costs a call for each group: a reader of its own, for who asks for them. */
const subscriptionFilters = logs.reader({
  name: 'logs-subscription-filters',
  types: ['AWS::Logs::SubscriptionFilter'],
  calls: ['DescribeLogGroups', 'DescribeSubscriptionFilters'],
  async *read(api) {
    const read = api.each(
      api.list('DescribeLogGroups', {}, (out) => out.logGroups),
      ({ logGroupName }) => Array.fromAsync(api.list('DescribeSubscriptionFilters', { logGroupName }, (out) => out.subscriptionFilters)),
    );
    for await (const filters of read) yield* filters.map(subscriptionFilter);
  },
});

export const readers: readonly Reader[] = [groups, metricFilters, subscriptionFilters];
