// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DefaultGroupingValue,GroupingName,GroupingSourceKeys
LookBackWindowMinutes#
Reason,RecurrenceRule>3,StartTime,Window>4
Expression
Duration#,DurationUnit
AttainmentGoal#,Interval>6,WarningThreshold#
CalendarInterval>7,RollingInterval>8
Duration#,DurationUnit,StartTime#
Duration#,DurationUnit
ComparisonOperator,MetricThreshold#,RequestBasedSliMetric>10
CompositeSliConfig>11,DependencyConfig>14,KeyAttributes{,MetricName,MetricSource>15,MetricType,MonitoredRequestCountMetric>16,OperationName,TotalRequestCountMetric>17
CompositeSliComponents>12,SelectionConfig>13
OperationName
Pattern,Type
DependencyKeyAttributes{,DependencyOperationName
MetricSourceAttributes{,MetricSourceKeyAttributes{
BadCountMetric>17,GoodCountMetric>17
AccountId,Expression,Id,MetricStat>18,ReturnData?
Metric>19,Period#,Stat,Unit
Dimensions>20,MetricName,Namespace
Name,Value
ComparisonOperator,MetricThreshold#,SliMetric>22
CompositeSliConfig>11,DependencyConfig>14,KeyAttributes{,MetricDataQueries>17,MetricName,MetricSource>15,MetricType,OperationName,PeriodSeconds#,Statistic
Discovery=
GroupingConfiguration=GroupingAttributeDefinitions>0
ServiceLevelObjective=BurnRateConfigurations>1,Description,ExclusionWindows>2,Goal>5,Name,RequestBasedSli>9,Sli>21,Tags>`;

export const attributes = `Discovery=AccountId
GroupingConfiguration=AccountId,UpdatedAt
ServiceLevelObjective=Arn,CreatedTime,EvaluationType,LastUpdatedTime`;
