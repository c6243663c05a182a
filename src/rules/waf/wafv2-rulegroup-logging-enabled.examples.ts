import type { Examples } from '../../core/index.ts';

const group = (CloudWatchMetricsEnabled: unknown) => ({
  Scope: 'REGIONAL',
  Capacity: 10,
  VisibilityConfig: { CloudWatchMetricsEnabled, MetricName: 'guard', SampledRequestsEnabled: true },
});

export default {
  pass: [{ title: 'metrics are on', properties: group(true) }],
  fail: [{ title: 'metrics are off', properties: group(false), at: ['VisibilityConfig.CloudWatchMetricsEnabled'] }],
  unknown: [
    {
      title: 'metrics are a parameter',
      template: {
        Parameters: { Metrics: { Type: 'String' } },
        Resources: { Guard: { Type: 'AWS::WAFv2::RuleGroup', Properties: group({ Ref: 'Metrics' }) } },
      },
    },
  ],
} satisfies Examples;
