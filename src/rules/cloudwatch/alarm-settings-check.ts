import { each, finding, integer, rule, string } from '../../core/index.ts';

export default rule({
  id: 'CLOUDWATCH_ALARM_SETTINGS_CHECK',
  title: 'Alarms on a metric have the wanted settings',
  severity: 'low',
  types: ['AWS::CloudWatch::Alarm'],
  recommended: false,
  parameters: {
    metricName: string({ about: 'The metric whose alarms are looked at.', required: true }),
    threshold: integer({ about: 'The threshold that is wanted.' }),
    evaluationPeriods: integer({ about: 'The number of periods that is wanted.' }),
    period: integer({ about: 'The period in seconds that is wanted.', default: 300 }),
    comparisonOperator: string({ about: 'The comparison that is wanted, such as GreaterThanThreshold.' }),
    statistic: string({ about: 'The statistic that is wanted, such as Average or Sum.' }),
  },
  why: 'An alarm with another threshold or period than was agreed goes off too late, or so often that it is ignored.',
  fix: 'Set Threshold, EvaluationPeriods, Period, ComparisonOperator and Statistic to what is wanted.',
  scope: (alarm, { parameters }) => (alarm.MetricName === parameters.metricName ? true : 'it is an alarm on another metric'),
  *check(alarm, { parameters }) {
    const settings = [
      ['Threshold', parameters.threshold],
      ['EvaluationPeriods', parameters.evaluationPeriods],
      ['Period', parameters.period],
      ['ComparisonOperator', parameters.comparisonOperator],
      ['Statistic', parameters.statistic],
    ] as const;
    yield* each(settings, function* ([path, wanted]) {
      if (wanted !== undefined && alarm[path] !== wanted) yield finding(path, `${path} is not what is wanted`, { expected: String(wanted) });
    });
  },
});
