// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `OsByol?
Enabled?,Interval#,RetentionDuration#,RuleID#,Units
LaunchConfigurationTemplate=CopyPrivateIp?,CopyTags?,ExportBucketArn,LaunchDisposition,LaunchIntoSourceInstance?,Licensing>0,PostLaunchEnabled?,Tags>,TargetInstanceTypeRightSizingMethod
ReplicationConfigurationTemplate=AssociateDefaultSecurityGroup?,AutoReplicateNewDisks?,BandwidthThrottling#,CreatePublicIP?,DataPlaneRouting,DefaultLargeStagingDiskType,EbsEncryption,EbsEncryptionKeyArn,InternetProtocol,PitPolicy>1,ReplicationServerInstanceType,ReplicationServersSecurityGroupsIDs,StagingAreaSubnetId,StagingAreaTags{,Tags>,UseDedicatedReplicationServer?
SourceNetwork=OriginAccountID,OriginRegion,Tags>,VpcID`;

export const attributes = `LaunchConfigurationTemplate=Arn,LaunchConfigurationTemplateID
ReplicationConfigurationTemplate=Arn,ReplicationConfigurationTemplateID
SourceNetwork=Arn,SourceNetworkID`;
