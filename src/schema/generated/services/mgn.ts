// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `CloudWatchLogGroupName,CloudWatchOutputEnabled?,OutputS3BucketName,S3OutputEnabled?
Iops#,Throughput#,VolumeType
OsByol?
CloudWatchLogGroupName,Deployment,S3LogBucket,S3OutputKeyPrefix,SsmDocuments>4
ActionName,ExternalParameters{>5,MustSucceedForCutover?,Parameters{>6,SsmDocumentName,TimeoutSeconds#
DynamicPath
ParameterName,ParameterType
SourceEnvironment,SourceS3Configuration>8
S3Bucket,S3BucketOwner,S3Key
InboundCidr,InspectionCidr,OutboundCidr,Topology
S3Bucket,S3BucketOwner
Connector=Name,SsmCommandConfig>0,SsmInstanceID,Tags>
LaunchConfigurationTemplate=AssociatePublicIpAddress?,BootMode,CopyPrivateIp?,CopyTags?,EnableMapAutoTagging?,EnableParametersEncryption?,LargeVolumeConf>1,LaunchDisposition,Licensing>2,MapAutoTaggingMpeID,ParametersEncryptionKey,PostLaunchActions>3,SmallVolumeConf>1,SmallVolumeMaxSize#,Tags>,TargetInstanceTypeRightSizingMethod
NetworkMigrationDefinition=Description,Name,ScopeTags{,SourceConfigurations>7,Tags>,TargetDeployment,TargetNetwork>9,TargetS3Configuration>10`;

export const attributes = `Connector=Arn,ConnectorID
LaunchConfigurationTemplate=Arn,Ec2LaunchTemplateID,LaunchConfigurationTemplateID
NetworkMigrationDefinition=Arn,CreatedAt,NetworkMigrationDefinitionID,UpdatedAt`;
