import type { Examples } from '../../core/index.ts';

const base = { Namespace: 'AWS/Lambda', MetricName: 'Errors', ComparisonOperator: 'GreaterThanThreshold', Threshold: 0, EvaluationPeriods: 1 };

export default {
  pass: [
    { title: 'nothing is said', properties: base },
    { title: 'on', properties: { ...base, ActionsEnabled: true } },
  ],
  fail: [{ title: 'off', properties: { ...base, ActionsEnabled: false }, at: ['ActionsEnabled'] }],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Loud: { Type: 'String' } },
        Resources: { Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { ...base, ActionsEnabled: { Ref: 'Loud' } } } },
      },
    },
  ],
} satisfies Examples;
