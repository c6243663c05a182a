// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DagProcessingLogs>1,SchedulerLogs>1,TaskLogs>1,WebserverLogs>1,WorkerLogs>1
CloudWatchLogGroupArn,Enabled?,LogLevel
SecurityGroupIds,SubnetIds
Environment=AirflowConfigurationOptions*,AirflowVersion,DagS3Path,EndpointManagement,EnvironmentClass,ExecutionRoleArn,KmsKey,LoggingConfiguration>0,MaxWebservers#,MaxWorkers#,MinWebservers#,MinWorkers#,Name,NetworkConfiguration>2,PluginsS3ObjectVersion,PluginsS3Path,RequirementsS3ObjectVersion,RequirementsS3Path,Schedulers#,SourceBucketArn,StartupScriptS3ObjectVersion,StartupScriptS3Path,Tags*,WebserverAccessMode,WeeklyMaintenanceWindowStart,WorkerReplacementStrategy`;

export const attributes = `Environment=Arn,CeleryExecutorQueue,DatabaseVpcEndpointService,LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn,LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn,LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn,LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn,LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn,WebserverUrl,WebserverVpcEndpointService`;
