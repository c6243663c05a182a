import type { Examples } from '../../core/index.ts';

const parameters = { resourceType: 'AWS::EC2::Instance', metricName: 'CPUUtilization' };
const web = { Type: 'AWS::EC2::Instance', Properties: { ImageId: 'ami-0a1b2c3d4e5f6a7b8' } };
const alarm = (more: object) => ({
  Type: 'AWS::CloudWatch::Alarm',
  Properties: { ComparisonOperator: 'GreaterThanThreshold', Threshold: 80, EvaluationPeriods: 1, ...more },
});
const Dimensions = [{ Name: 'InstanceId', Value: { Ref: 'Web' } }];

export default {
  pass: [
    { title: 'an alarm', resources: { Web: web, Alarm: alarm({ Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Dimensions }) }, parameters },
    {
      title: 'an alarm on a computed metric',
      resources: {
        Web: web,
        Alarm: alarm({
          Metrics: [
            { Id: 'cpu', MetricStat: { Stat: 'Average', Period: 300, Metric: { Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Dimensions } } },
          ],
        }),
      },
      parameters,
    },
  ],
  fail: [
    { title: 'none', resources: { Web: web }, parameters, at: [''] },
    {
      title: 'an alarm on another metric',
      resources: { Web: web, Alarm: alarm({ Namespace: 'AWS/EC2', MetricName: 'NetworkIn', Dimensions }) },
      parameters,
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'what the alarm watches is a parameter',
      template: {
        Parameters: { Instance: { Type: 'String' } },
        Resources: {
          Web: web,
          Alarm: alarm({ Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Dimensions: [{ Name: 'InstanceId', Value: { Ref: 'Instance' } }] }),
        },
      },
      parameters,
    },
  ],
  notApplicable: [{ title: 'another type', properties: { AvailabilityZone: 'eu-central-1a', Size: 10 }, parameters }],
} satisfies Examples;
