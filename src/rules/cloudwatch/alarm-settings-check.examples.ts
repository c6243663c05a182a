import type { Examples } from '../../core/index.ts';

const base = {
  Namespace: 'AWS/EC2',
  MetricName: 'CPUUtilization',
  ComparisonOperator: 'GreaterThanThreshold',
  Threshold: 80,
  EvaluationPeriods: 2,
  Period: 300,
  Statistic: 'Average',
};

export default {
  pass: [
    { title: 'the usual period', properties: base, parameters: { metricName: 'CPUUtilization' } },
    {
      title: 'everything as wanted',
      properties: base,
      parameters: {
        metricName: 'CPUUtilization',
        threshold: 80,
        evaluationPeriods: 2,
        comparisonOperator: 'GreaterThanThreshold',
        statistic: 'Average',
      },
    },
  ],
  fail: [
    { title: 'another period', properties: { ...base, Period: 60 }, parameters: { metricName: 'CPUUtilization' }, at: ['Period'] },
    {
      title: 'another threshold and statistic',
      properties: base,
      parameters: { metricName: 'CPUUtilization', threshold: 90, statistic: 'Maximum' },
      at: ['Threshold', 'Statistic'],
    },
  ],
  unknown: [
    {
      title: 'the threshold is a parameter',
      template: {
        Parameters: { Limit: { Type: 'Number' } },
        Resources: { Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { ...base, Threshold: { Ref: 'Limit' } } } },
      },
      parameters: { metricName: 'CPUUtilization', threshold: 80 },
    },
  ],
  notApplicable: [{ title: 'another metric', properties: { ...base, MetricName: 'NetworkIn' }, parameters: { metricName: 'CPUUtilization' } }],
} satisfies Examples;
