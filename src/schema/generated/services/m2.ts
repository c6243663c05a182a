// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Content,S3Location
DesiredCapacity#
Efs>3,Fsx>4
FileSystemId,MountPoint
FileSystemId,MountPoint
Application=Definition>0,Description,EngineType,KmsKeyId,Name,RoleArn,Tags{
Deployment=ApplicationId,ApplicationVersion#,EnvironmentId
Environment=Description,EngineType,EngineVersion,HighAvailabilityConfig>1,InstanceType,KmsKeyId,Name,NetworkType,PreferredMaintenanceWindow,PubliclyAccessible?,SecurityGroupIds,StorageConfigurations>2,SubnetIds,Tags{`;

export const attributes = `Application=ApplicationArn,ApplicationId
Deployment=DeploymentId,Status
Environment=EnvironmentArn,EnvironmentId`;
