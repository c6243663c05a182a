import type { ExampleResource } from '../../core/index.ts';

/** What the examples of these rules are made of. */

export const get = (id: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [id, attribute] });
export const ref = (id: string) => ({ Ref: id });
export const sub = (text: string) => ({ 'Fn::Sub': text });

export const resource = (Type: string, Properties: object = {}): ExampleResource => ({ Type, Properties: { ...Properties } });

/** A body whose only widget shows metrics. */
export const body = (metrics: readonly unknown[], more: object = {}) =>
  JSON.stringify({
    widgets: [
      {
        type: 'metric',
        x: 0,
        y: 0,
        width: 12,
        height: 6,
        properties: { title: 'Work', region: '${AWS::Region}', stat: 'Sum', period: 300, metrics, ...more },
      },
    ],
  });

export const dashboard = (DashboardBody: unknown) => resource('AWS::CloudWatch::Dashboard', { DashboardBody });
/** A dashboard with the given metrics and references put in. */
export const showing = (...metrics: readonly unknown[]) => dashboard(sub(body(metrics)));

const counting = { Statistic: 'Sum', Period: 300, EvaluationPeriods: 1, Threshold: 0, ComparisonOperator: 'GreaterThanThreshold' };

export const alarm = (properties: object) => resource('AWS::CloudWatch::Alarm', { ...counting, ...properties });
export const by = (Name: unknown, Value: unknown) => ({ Name, Value });

export const worker = resource('AWS::Lambda::Function', {
  Code: { ZipFile: 'exports.handler = async () => {};' },
  Role: 'arn:aws:iam::123456789012:role/worker',
});

/** What a log group's lines are counted as. */
export const filter = (MetricNamespace: unknown, MetricName: unknown) =>
  resource('AWS::Logs::MetricFilter', {
    LogGroupName: 'trail',
    FilterPattern: 'ERROR',
    MetricTransformations: [{ MetricNamespace, MetricName, MetricValue: '1' }],
  });

export const given = (Resources: Readonly<Record<string, ExampleResource>>, ...parameters: readonly string[]) => ({
  Parameters: Object.fromEntries(parameters.map((name) => [name, { Type: 'String' }])),
  Resources,
});
