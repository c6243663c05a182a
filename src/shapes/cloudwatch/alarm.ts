import type { CompositeAlarm, GetMetricStreamOutput, MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { Veil } from '../../core/value.ts';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { take } from '../take.ts';

const notRead = unseen('tags of alarms are not read: it would take a call for each');

/** CloudWatch's own words are those of templates. */
export function metricAlarm(answer: MetricAlarm, tags: RawTags | Veil = notRead): Described {
  const type = 'AWS::CloudWatch::Alarm';
  const properties = take(type, answer, [
    'AlarmName',
    'AlarmDescription',
    'ActionsEnabled',
    'OKActions',
    'AlarmActions',
    'InsufficientDataActions',
    'MetricName',
    'Namespace',
    'Statistic',
    'ExtendedStatistic',
    'Dimensions',
    'Period',
    'Unit',
    'EvaluationPeriods',
    'DatapointsToAlarm',
    'Threshold',
    'ComparisonOperator',
    'TreatMissingData',
    'EvaluateLowSampleCountPercentile',
    'Metrics',
    'ThresholdMetricId',
  ]);
  return describe(type, { id: answer.AlarmName ?? '', arn: answer.AlarmArn, properties, tags, state: { stateValue: answer.StateValue } });
}

export function compositeAlarm(answer: CompositeAlarm): Described {
  const type = 'AWS::CloudWatch::CompositeAlarm';
  const properties = take(type, answer, [
    'AlarmName',
    'AlarmDescription',
    'AlarmRule',
    'ActionsEnabled',
    'OKActions',
    'AlarmActions',
    'InsufficientDataActions',
    'ActionsSuppressor',
    'ActionsSuppressorWaitPeriod',
    'ActionsSuppressorExtensionPeriod',
  ]);
  return describe(type, { id: answer.AlarmName ?? '', arn: answer.AlarmArn, properties, tags: notRead, state: { stateValue: answer.StateValue } });
}

export function metricStream(answer: GetMetricStreamOutput): Described {
  const type = 'AWS::CloudWatch::MetricStream';
  const properties = take(type, answer, [
    'Name',
    'FirehoseArn',
    'RoleArn',
    'OutputFormat',
    'IncludeFilters',
    'ExcludeFilters',
    'StatisticsConfigurations',
    'IncludeLinkedAccountsMetrics',
  ]);
  return describe(type, { id: answer.Name ?? '', arn: answer.Arn, properties, state: { state: answer.State } });
}
