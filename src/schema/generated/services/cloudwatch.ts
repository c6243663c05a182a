// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Name,Value
PromQLCriteria>2
PendingPeriod#,Query,RecoveryPeriod#
SlidingWindow*,WallClockWindow>4
Timezone
AccountId,Expression,Id,Label,MetricStat>6,Period#,ReturnData?
Metric>7,Period#,Stat,Unit
Dimensions>0,MetricName,Namespace
OnlyStartEvaluatingAfterWarmUpPeriodEnds?,WarmUpPeriodDurationInMinutes#
AlarmNames
Schedule>11
Duration,Expression,Timezone
ExcludedTimeRanges>13,MetricTimeZone
EndTime,StartTime
Name,Value
PeriodicSpikes?
MetricDataQueries>17
AccountId,Expression,Id,Label,MetricStat>18,Period#,ReturnData?
Metric>19,Period#,Stat,Unit
Dimensions>14,MetricName,Namespace
AccountId,Dimensions>14,MetricName,Namespace,Stat
AggregationExpression,LogGroupIdentifiers,QueryString,ScheduleConfiguration>22,ScheduledQueryRoleARN,Tags>
EndTimeOffset#,ScheduleExpression,StartTimeOffset#
OnlyStartEvaluatingAfterWarmUpPeriodEnds?,WarmUpPeriodDurationInMinutes#
MetricNames,Namespace
AdditionalStatistics,IncludeMetrics>26
MetricName,Namespace
Alarm=ActionsEnabled?,AlarmActions,AlarmDescription,AlarmName,ComparisonOperator,DatapointsToAlarm#,Dimensions>0,EvaluateLowSampleCountPercentile,EvaluationCriteria>1,EvaluationInterval#,EvaluationPeriods#,EvaluationWindow>3,ExtendedStatistic,InsufficientDataActions,MetricName,Metrics>5,Namespace,OKActions,Period#,Statistic,Tags>,Threshold#,ThresholdMetricId,TreatMissingData,Unit,WarmUpConfiguration>8
AlarmMuteRule=Description,ExpireDate,MuteTargets>9,Name,Rule>10,StartDate,Tags>
AnomalyDetector=Configuration>12,Dimensions>14,MetricCharacteristics>15,MetricMathAnomalyDetector>16,MetricName,Namespace,SingleMetricAnomalyDetector>20,Stat
CompositeAlarm=ActionsEnabled?,ActionsSuppressor,ActionsSuppressorExtensionPeriod#,ActionsSuppressorWaitPeriod#,AlarmActions,AlarmDescription,AlarmName,AlarmRule,InsufficientDataActions,OKActions,Tags>
Dashboard=DashboardBody,DashboardName,Tags>
InsightRule=ApplyOnTransformedLogs?,RuleBody,RuleName,RuleState,Tags>
LogAlarm=ActionLogLineCount#,ActionLogLineRoleArn,ActionsEnabled?,AlarmActions,AlarmDescription,AlarmName,ComparisonOperator,InsufficientDataActions,OKActions,QueryResultsToAlarm#,QueryResultsToEvaluate#,ScheduledQueryConfiguration>21,Tags>,Threshold#,TreatMissingData,WarmUpConfiguration>23
MetricStream=ExcludeFilters>24,FirehoseArn,IncludeFilters>24,IncludeLinkedAccountsMetrics?,Name,OutputFormat,RoleArn,StatisticsConfigurations>25,Tags>
OTelEnrichment=`;

export const attributes = `Alarm=Arn
AlarmMuteRule=Arn,LastUpdatedTimestamp,MuteType,Status
AnomalyDetector=Id
CompositeAlarm=Arn
InsightRule=Arn,RuleName
LogAlarm=Arn
MetricStream=Arn,CreationDate,LastUpdateDate,State
OTelEnrichment=AccountId,Status`;
