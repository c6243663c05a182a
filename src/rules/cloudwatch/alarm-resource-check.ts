import { anyOf, finding, rule, some, string } from '../../core/index.ts';

export default rule({
  id: 'CLOUDWATCH_ALARM_RESOURCE_CHECK',
  title: 'Resources of a type have an alarm on a metric',
  severity: 'low',
  types: ['AWS::EC2::Volume', 'AWS::EC2::Instance', 'AWS::RDS::DBCluster', 'AWS::S3::Bucket'],
  recommended: false,
  parameters: {
    resourceType: string({
      about: 'The type whose resources must have an alarm.',
      required: true,
      allowed: ['AWS::EC2::Volume', 'AWS::EC2::Instance', 'AWS::RDS::DBCluster', 'AWS::S3::Bucket'],
    }),
    metricName: string({ about: 'The metric that the alarm must watch, such as CPUUtilization.', required: true }),
  },
  needs: [
    { type: 'AWS::CloudWatch::Alarm', theirs: 'Dimensions[].Value', fields: ['MetricName'], as: 'plain' },
    { type: 'AWS::CloudWatch::Alarm', theirs: 'Metrics[].MetricStat.Metric.Dimensions[].Value', fields: ['Metrics'], as: 'computed' },
  ],
  why: 'What nobody watches fails unseen, and is noticed by those who use it.',
  fix: 'Add an AWS::CloudWatch::Alarm with the metric, and the resource as the value of a dimension.',
  scope: (_, { parameters, resource }) => (resource.type === parameters.resourceType ? true : 'the type is not the one that resourceType names'),
  *check(_, { parameters, related }) {
    const { metricName } = parameters;
    const hasAlarm = anyOf(
      () => some(related<'AWS::CloudWatch::Alarm'>('plain'), ({ properties }) => properties.MetricName === metricName),
      () =>
        some(related<'AWS::CloudWatch::Alarm'>('computed'), ({ properties }) =>
          some(properties.Metrics, (query) => query.MetricStat?.Metric.MetricName === metricName),
        ),
    );
    if (!hasAlarm) yield finding('', `no alarm watches ${metricName}`);
  },
});
