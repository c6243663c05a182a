// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DesiredChange,EntityIdKey,EventPattern,MetricName,UnitLabel,ValueKey
ControlTreatmentName,TreatmentWeights>2
SplitWeight#,Treatment
AnalysisCompleteTime,DesiredState,Reason,Status
Description,Feature,TreatmentName,Variation
EntityId,Variation
BooleanValue?,DoubleValue#,LongValue#,StringValue,VariationName
DesiredState,Reason,Status
Description,Feature,GroupName,Variation
EntityIdKey,EventPattern,MetricName,UnitLabel,ValueKey
GroupWeights>11,SegmentOverrides>12,StartTime
GroupName,SplitWeight#
EvaluationOrder#,Segment,Weights>11
ApplicationId,EnvironmentId
LogGroup,S3>15
BucketName,Prefix
Experiment=Description,MetricGoals>0,Name,OnlineAbConfig>1,Project,RandomizationSalt,RemoveSegment?,RunningStatus>3,SamplingRate#,Segment,Tags>,Treatments>4
Feature=DefaultVariation,Description,EntityOverrides>5,EvaluationStrategy,Name,Project,Tags>,Variations>6
Launch=Description,ExecutionStatus>7,Groups>8,MetricMonitors>9,Name,Project,RandomizationSalt,ScheduledSplitsConfig>10,Tags>
Project=AppConfigResource>13,DataDelivery>14,Description,Name,Tags>
Segment=Description,Name,Pattern,Tags>`;

export const attributes = `Experiment=Arn
Feature=Arn
Launch=Arn
Project=Arn
Segment=Arn`;
