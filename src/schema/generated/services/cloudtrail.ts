// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Location,Type
Frequency>2,Status,TimeOfDay
Unit,Value#
QueryParameters,QueryStatement,ViewProperties{
FieldSelectors>5,Name
EndsWith,Equals,Field,NotEndsWith,NotEquals,NotStartsWith,StartsWith
Equals,Type
InsightType
FieldSelectors>9,Name
EndsWith,Equals,Field,NotEndsWith,NotEquals,NotStartsWith,StartsWith
EventCategory,Templates
DataResources>12,ExcludeManagementEventSources,IncludeManagementEvents?,ReadWriteType
Type,Values
EventCategories,InsightType
Channel=Destinations>0,Name,Source,Tags>
Dashboard=Name,RefreshSchedule>1,Tags>,TerminationProtectionEnabled?,Widgets>3
EventDataStore=AdvancedEventSelectors>4,BillingMode,ContextKeySelectors>6,FederationEnabled?,FederationRoleArn,IngestionEnabled?,InsightSelectors>7,InsightsDestination,KmsKeyId,MaxEventSize,MultiRegionEnabled?,Name,OrganizationEnabled?,RetentionPeriod#,Tags>,TerminationProtectionEnabled?
ResourcePolicy=ResourceArn,ResourcePolicy*
Trail=AdvancedEventSelectors>8,AggregationConfigurations>10,CloudWatchLogsLogGroupArn,CloudWatchLogsRoleArn,EnableLogFileValidation?,EventSelectors>11,IncludeGlobalServiceEvents?,InsightSelectors>13,IsLogging?,IsMultiRegionTrail?,IsOrganizationTrail?,KMSKeyId,S3BucketName,S3KeyPrefix,SnsTopicName,Tags>,TrailName`;

export const attributes = `Channel=ChannelArn
Dashboard=CreatedTimestamp,DashboardArn,Status,Type,UpdatedTimestamp
EventDataStore=CreatedTimestamp,EventDataStoreArn,Status,UpdatedTimestamp
Trail=Arn,SnsTopicArn`;
