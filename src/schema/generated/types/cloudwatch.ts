// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CloudWatch::Alarm': CloudWatchAlarm;
    'AWS::CloudWatch::AlarmMuteRule': CloudWatchAlarmMuteRule;
    'AWS::CloudWatch::AnomalyDetector': CloudWatchAnomalyDetector;
    'AWS::CloudWatch::CompositeAlarm': CloudWatchCompositeAlarm;
    'AWS::CloudWatch::Dashboard': CloudWatchDashboard;
    'AWS::CloudWatch::InsightRule': CloudWatchInsightRule;
    'AWS::CloudWatch::LogAlarm': CloudWatchLogAlarm;
    'AWS::CloudWatch::MetricStream': CloudWatchMetricStream;
    'AWS::CloudWatch::OTelEnrichment': CloudWatchOTelEnrichment;
  }
}

export interface CloudWatchAlarm {
  readonly ActionsEnabled?: boolean;
  readonly AlarmActions?: readonly string[];
  readonly AlarmDescription?: string;
  readonly AlarmName?: string;
  readonly ComparisonOperator?: string;
  readonly DatapointsToAlarm?: number;
  readonly Dimensions?: readonly CloudWatchAlarmDimension[];
  readonly EvaluateLowSampleCountPercentile?: string;
  readonly EvaluationCriteria?: CloudWatchAlarmEvaluationCriteria;
  readonly EvaluationInterval?: number;
  readonly EvaluationPeriods?: number;
  readonly EvaluationWindow?: CloudWatchAlarmEvaluationWindow;
  readonly ExtendedStatistic?: string;
  readonly InsufficientDataActions?: readonly string[];
  readonly MetricName?: string;
  readonly Metrics?: readonly CloudWatchAlarmMetricDataQuery[];
  readonly Namespace?: string;
  readonly OKActions?: readonly string[];
  readonly Period?: number;
  readonly Statistic?: string;
  readonly Tags?: readonly Tag[];
  readonly Threshold?: number;
  readonly ThresholdMetricId?: string;
  readonly TreatMissingData?: string;
  readonly Unit?: string;
  readonly WarmUpConfiguration?: CloudWatchAlarmWarmUpConfiguration;
}

export interface CloudWatchAlarmDimension {
  readonly Name: string;
  readonly Value: string;
}

export interface CloudWatchAlarmEvaluationCriteria {
  readonly PromQLCriteria?: CloudWatchAlarmAlarmPromQLCriteria;
}

export interface CloudWatchAlarmAlarmPromQLCriteria {
  readonly PendingPeriod?: number;
  readonly Query?: string;
  readonly RecoveryPeriod?: number;
}

export interface CloudWatchAlarmEvaluationWindow {
  readonly SlidingWindow?: unknown;
  readonly WallClockWindow?: CloudWatchAlarmWallClockWindow;
}

export interface CloudWatchAlarmWallClockWindow {
  readonly Timezone?: string;
}

export interface CloudWatchAlarmMetricDataQuery {
  readonly AccountId?: string;
  readonly Expression?: string;
  readonly Id: string;
  readonly Label?: string;
  readonly MetricStat?: CloudWatchAlarmMetricStat;
  readonly Period?: number;
  readonly ReturnData?: boolean;
}

export interface CloudWatchAlarmMetricStat {
  readonly Metric: CloudWatchAlarmMetric;
  readonly Period: number;
  readonly Stat: string;
  readonly Unit?: string;
}

export interface CloudWatchAlarmMetric {
  readonly Dimensions?: readonly CloudWatchAlarmDimension[];
  readonly MetricName?: string;
  readonly Namespace?: string;
}

export interface CloudWatchAlarmWarmUpConfiguration {
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: boolean;
  readonly WarmUpPeriodDurationInMinutes?: number;
}

export interface CloudWatchAlarmMuteRule {
  readonly Description?: string;
  readonly ExpireDate?: string;
  readonly MuteTargets?: CloudWatchAlarmMuteRuleMuteTargets;
  readonly Name?: string;
  readonly Rule: CloudWatchAlarmMuteRuleRule;
  readonly StartDate?: string;
  readonly Tags?: readonly Tag[];
}

export interface CloudWatchAlarmMuteRuleMuteTargets {
  readonly AlarmNames: readonly string[];
}

export interface CloudWatchAlarmMuteRuleRule {
  readonly Schedule: CloudWatchAlarmMuteRuleSchedule;
}

export interface CloudWatchAlarmMuteRuleSchedule {
  readonly Duration: string;
  readonly Expression: string;
  readonly Timezone?: string;
}

export interface CloudWatchAnomalyDetector {
  readonly Configuration?: CloudWatchAnomalyDetectorConfiguration;
  readonly Dimensions?: readonly CloudWatchAnomalyDetectorDimension[];
  readonly MetricCharacteristics?: CloudWatchAnomalyDetectorMetricCharacteristics;
  readonly MetricMathAnomalyDetector?: CloudWatchAnomalyDetectorMetricMathAnomalyDetector;
  readonly MetricName?: string;
  readonly Namespace?: string;
  readonly SingleMetricAnomalyDetector?: CloudWatchAnomalyDetectorSingleMetricAnomalyDetector;
  readonly Stat?: string;
}

export interface CloudWatchAnomalyDetectorConfiguration {
  readonly ExcludedTimeRanges?: readonly CloudWatchAnomalyDetectorRange[];
  readonly MetricTimeZone?: string;
}

export interface CloudWatchAnomalyDetectorRange {
  readonly EndTime: string;
  readonly StartTime: string;
}

export interface CloudWatchAnomalyDetectorDimension {
  readonly Name: string;
  readonly Value: string;
}

export interface CloudWatchAnomalyDetectorMetricCharacteristics {
  readonly PeriodicSpikes?: boolean;
}

export interface CloudWatchAnomalyDetectorMetricMathAnomalyDetector {
  readonly MetricDataQueries?: readonly CloudWatchAnomalyDetectorMetricDataQuery[];
}

export interface CloudWatchAnomalyDetectorMetricDataQuery {
  readonly AccountId?: string;
  readonly Expression?: string;
  readonly Id: string;
  readonly Label?: string;
  readonly MetricStat?: CloudWatchAnomalyDetectorMetricStat;
  readonly Period?: number;
  readonly ReturnData?: boolean;
}

export interface CloudWatchAnomalyDetectorMetricStat {
  readonly Metric: CloudWatchAnomalyDetectorMetric;
  readonly Period: number;
  readonly Stat: string;
  readonly Unit?: string;
}

export interface CloudWatchAnomalyDetectorMetric {
  readonly Dimensions?: readonly CloudWatchAnomalyDetectorDimension[];
  readonly MetricName: string;
  readonly Namespace: string;
}

export interface CloudWatchAnomalyDetectorSingleMetricAnomalyDetector {
  readonly AccountId?: string;
  readonly Dimensions?: readonly CloudWatchAnomalyDetectorDimension[];
  readonly MetricName?: string;
  readonly Namespace?: string;
  readonly Stat?: string;
}

export interface CloudWatchCompositeAlarm {
  readonly ActionsEnabled?: boolean;
  readonly ActionsSuppressor?: string;
  readonly ActionsSuppressorExtensionPeriod?: number;
  readonly ActionsSuppressorWaitPeriod?: number;
  readonly AlarmActions?: readonly string[];
  readonly AlarmDescription?: string;
  readonly AlarmName?: string;
  readonly AlarmRule: string;
  readonly InsufficientDataActions?: readonly string[];
  readonly OKActions?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface CloudWatchDashboard {
  readonly DashboardBody: string;
  readonly DashboardName?: string;
  readonly Tags?: readonly Tag[];
}

export interface CloudWatchInsightRule {
  readonly ApplyOnTransformedLogs?: boolean;
  readonly RuleBody: string;
  readonly RuleName: string;
  readonly RuleState: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: readonly Tag[];
}

export interface CloudWatchLogAlarm {
  readonly ActionLogLineCount?: number;
  readonly ActionLogLineRoleArn?: string;
  readonly ActionsEnabled?: boolean;
  readonly AlarmActions?: readonly string[];
  readonly AlarmDescription?: string;
  readonly AlarmName?: string;
  readonly ComparisonOperator: string;
  readonly InsufficientDataActions?: readonly string[];
  readonly OKActions?: readonly string[];
  readonly QueryResultsToAlarm: number;
  readonly QueryResultsToEvaluate: number;
  readonly ScheduledQueryConfiguration: CloudWatchLogAlarmScheduledQueryConfiguration;
  readonly Tags?: readonly Tag[];
  readonly Threshold: number;
  readonly TreatMissingData?: string;
  readonly WarmUpConfiguration?: CloudWatchLogAlarmWarmUpConfiguration;
}

export interface CloudWatchLogAlarmScheduledQueryConfiguration {
  readonly AggregationExpression: string;
  readonly LogGroupIdentifiers?: readonly string[];
  readonly QueryString: string;
  readonly ScheduleConfiguration: CloudWatchLogAlarmScheduleConfiguration;
  readonly ScheduledQueryRoleARN: string;
  readonly Tags?: readonly Tag[];
}

export interface CloudWatchLogAlarmScheduleConfiguration {
  readonly EndTimeOffset?: number;
  readonly ScheduleExpression: string;
  readonly StartTimeOffset: number;
}

export interface CloudWatchLogAlarmWarmUpConfiguration {
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: boolean;
  readonly WarmUpPeriodDurationInMinutes?: number;
}

export interface CloudWatchMetricStream {
  readonly ExcludeFilters?: readonly CloudWatchMetricStreamMetricStreamFilter[];
  readonly FirehoseArn: string;
  readonly IncludeFilters?: readonly CloudWatchMetricStreamMetricStreamFilter[];
  readonly IncludeLinkedAccountsMetrics?: boolean;
  readonly Name?: string;
  readonly OutputFormat: string;
  readonly RoleArn: string;
  readonly StatisticsConfigurations?: readonly CloudWatchMetricStreamMetricStreamStatisticsConfiguration[];
  readonly Tags?: readonly Tag[];
}

export interface CloudWatchMetricStreamMetricStreamFilter {
  readonly MetricNames?: readonly string[];
  readonly Namespace: string;
}

export interface CloudWatchMetricStreamMetricStreamStatisticsConfiguration {
  readonly AdditionalStatistics: readonly string[];
  readonly IncludeMetrics: readonly CloudWatchMetricStreamMetricStreamStatisticsMetric[];
}

export interface CloudWatchMetricStreamMetricStreamStatisticsMetric {
  readonly MetricName: string;
  readonly Namespace: string;
}

export interface CloudWatchOTelEnrichment {
}
