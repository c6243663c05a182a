// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ActionId,Description,Parameters{,StartAfter,Targets{
AccountTargeting,EmptyTargetResolutionMode
DataSources>3,Outputs>5,PostExperimentDuration,PreExperimentDuration
CloudWatchDashboards>4
DashboardIdentifier
ExperimentReportS3Configuration>6
BucketName,Prefix
CloudWatchLogsConfiguration>8,LogSchemaVersion#,S3Configuration>9
LogGroupArn
BucketName,Prefix
Source,Value
Filters>12,Parameters{,ResourceArns,ResourceTags{,ResourceType,SelectionMode
Path,Values
ExperimentTemplate=Actions{>0,Description,ExperimentOptions>1,ExperimentReportConfiguration>2,LogConfiguration>7,RoleArn,StopConditions>10,Tags{,Targets{>11
TargetAccountConfiguration=AccountId,Description,ExperimentTemplateId,RoleArn`;

export const attributes = `ExperimentTemplate=Id`;
