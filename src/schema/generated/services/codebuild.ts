// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `disk#,instanceType,machineType,memory#,vCpu#
DefaultBehavior,OrderedProxyRules>2
Effect,Entities,Type
SecurityGroupIds,Subnets,VpcId
MaxCapacity#,ScalingType,TargetTrackingScalingConfigs>5
MetricType,TargetValue#
ArtifactIdentifier,EncryptionDisabled?,Location,Name,NamespaceType,OverrideArtifactName?,Packaging,Path,Type
BatchReportMode,CombineArtifacts?,Restrictions>8,ServiceRole,TimeoutInMins#
ComputeTypesAllowed,MaximumBuildsAllowed#
CacheNamespace,Location,Modes,Type
Certificate,ComputeType,DockerServer>11,EnvironmentVariables>12,Fleet>13,HostKernel,Image,ImagePullCredentialsType,PrivilegedMode?,RegistryCredential>14,Type
ComputeType,SecurityGroupIds
Name,Type,Value
FleetArn
Credential,CredentialProvider
Identifier,Location,MountOptions,MountPoint,Type
CloudWatchLogs>17,S3Logs>18
GroupName,Status,StreamName
EncryptionDisabled?,Location,Status
SourceIdentifier,SourceVersion
Auth>21,BuildSpec,BuildStatusConfig>22,GitCloneDepth#,GitSubmodulesConfig>23,InsecureSsl?,Location,ReportBuildStatus?,SourceIdentifier,Type
Resource,Type
Context,TargetUrl
FetchSubmodules?
BuildType,FilterGroups>25,PullRequestBuildPolicy>26,ScopeConfiguration>27,Webhook?
ExcludeMatchedPattern?,Pattern,Type
ApproverRoles,RequiresCommentApproval
Domain,Name,Scope
SecurityGroupIds,Subnets,VpcId
ExportConfigType,S3Destination>30
Bucket,BucketOwner,EncryptionDisabled?,EncryptionKey,Packaging,Path
Fleet=BaseCapacity#,ComputeConfiguration>0,ComputeType,EnvironmentType,FleetProxyConfiguration>1,FleetServiceRole,FleetVpcConfig>3,ImageId,Name,OverflowBehavior,ScalingConfiguration>4,Tags>
Project=Artifacts>6,AutoRetryLimit#,BadgeEnabled?,BuildBatchConfig>7,Cache>9,ConcurrentBuildLimit#,Description,EncryptionKey,Environment>10,FileSystemLocations>15,LogsConfig>16,Name,QueuedTimeoutInMinutes#,ResourceAccessRole,SecondaryArtifacts>6,SecondarySourceVersions>19,SecondarySources>20,ServiceRole,Source>20,SourceVersion,Tags>,TimeoutInMinutes#,Triggers>24,Visibility,VpcConfig>28
ReportGroup=DeleteReports?,ExportConfig>29,Name,Tags>,Type
SourceCredential=AuthType,ServerType,Token,Username`;

export const attributes = `Fleet=Arn
Project=Arn,Id
ReportGroup=Arn,Id
SourceCredential=Arn`;
