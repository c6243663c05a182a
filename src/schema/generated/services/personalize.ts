// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DataSource>1,DatasetArn,DatasetImportJobArn,JobName,RoleArn
DataLocation
EventType,Expression,MetricName
RoleArn,S3DataDestination>4
KmsKeyArn,Path
AlgorithmHyperParameters{,AutoMLConfig>6,EventValueThreshold,FeatureTransformationParameters{,HpoConfig>7
MetricName,RecipeList
AlgorithmHyperParameterRanges>8,HpoObjective>12,HpoResourceConfig>13
CategoricalHyperParameterRanges>9,ContinuousHyperParameterRanges>10,IntegerHyperParameterRanges>11
Name,Values
MaxValue#,MinValue#,Name
MaxValue#,MinValue#,Name
MetricName,MetricRegex,Type
MaxNumberOfTrainingJobs,MaxParallelTrainingJobs
Dataset=DatasetGroupArn,DatasetImportJob>0,DatasetType,Name,SchemaArn,Tags>
DatasetGroup=Domain,KmsKeyArn,Name,RoleArn,Tags>
EventTracker=DatasetGroupArn,Name,Tags>
Filter=DatasetGroupArn,FilterExpression,Name,Tags>
MetricAttribution=DatasetGroupArn,Metrics>2,MetricsOutputConfig>3,Name
Schema=Domain,Name,Schema,Tags>
Solution=DatasetGroupArn,EventType,Name,PerformAutoML?,PerformHPO?,RecipeArn,SolutionConfig>5,Tags>`;

export const attributes = `Dataset=DatasetArn
DatasetGroup=DatasetGroupArn
EventTracker=EventTrackerArn,TrackingId
Filter=CreationDateTime,FilterArn,LastUpdatedDateTime,Status
MetricAttribution=MetricAttributionArn,Status
Schema=SchemaArn
Solution=SolutionArn`;
