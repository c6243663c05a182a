// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Configs>1,Description,Height#,HorizontalOffset#,Title,Width#
DisplayConfig>2,QueryParameters>4
Graph{>3,Table*
VisualType
CostAndUsage>5,ReservationCoverage>13,ReservationUtilization>15,SavingsPlansCoverage>16,SavingsPlansUtilization>17
Filter>6,Granularity,GroupBy>10,Metrics,TimeRange>11
And>6,CostCategories>7,Dimensions>8,Not>6,Or>6,Tags>9
Key,MatchOptions,Values
Key,MatchOptions,Values
Key,MatchOptions,Values
Key,Type
EndTime>12,StartTime>12
Type,Value
Filter>14,Granularity,GroupBy>10,Metrics,TimeRange>11
And>14,CostCategories>7,Dimensions>8,Not>14,Tags>9
Filter>14,Granularity,GroupBy>10,TimeRange>11
Filter>14,Granularity,GroupBy>10,Metrics,TimeRange>11
Filter>14,Granularity,TimeRange>11
ScheduleExpression,ScheduleExpressionTimeZone,SchedulePeriod>19,State
EndTime,StartTime
EndTime>21,StartTime>21
Type,Value
Dashboard=Description,Name,Tags>,Widgets>0
ScheduledReport=DashboardArn,Description,Name,ScheduleConfig>18,ScheduledReportExecutionRoleArn,Tags>,WidgetDateRangeOverride>20,WidgetIds`;

export const attributes = `Dashboard=Arn,CreatedAt,Type,UpdatedAt
ScheduledReport=Arn,CreatedAt,HealthStatus,UpdatedAt`;
