// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ComputeTypeName,RootVolumeSizeGib#,RunningMode,RunningModeAutoStopTimeoutInMinutes#,UserVolumeSizeGib#
IpRule,RuleDesc
SettingsGroup,Status
DesiredUserSessions#
DisconnectTimeoutInSeconds#,IdleDisconnectTimeoutInSeconds#,MaxUserDurationInSeconds#
ConnectionAlias=ConnectionString,Tags>
Workspace=BundleId,DirectoryId,RootVolumeEncryptionEnabled?,Tags>,UserName,UserVolumeEncryptionEnabled?,VolumeEncryptionKey,WorkspaceProperties>0
WorkspaceIpGroup=GroupDesc,GroupName,Tags>,UserRules>1
WorkspacesPool=ApplicationSettings>2,BundleId,Capacity>3,Description,DirectoryId,PoolName,RunningMode,Tags>,TimeoutSettings>4`;

export const attributes = `ConnectionAlias=AliasId,Associations,ConnectionAliasState
Workspace=Id,WorkspaceId
WorkspaceIpGroup=Arn,GroupId
WorkspacesPool=CreatedAt,PoolArn,PoolId`;
