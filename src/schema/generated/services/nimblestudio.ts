// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AutomaticTerminationMode,ClipboardMode,Ec2InstanceTypes,MaxSessionLengthInMinutes#,MaxStoppedSessionLengthInMinutes#,SessionBackup>1,SessionPersistenceMode,SessionStorage>2,StreamingImageIds,VolumeConfiguration>4
MaxBackupsToRetain#,Mode
Mode,Root>3
Linux,Windows
Iops#,Size#,Throughput#
KeyArn,KeyType
ActiveDirectoryConfiguration>7,ComputeFarmConfiguration>9,LicenseServiceConfiguration>10,SharedFileSystemConfiguration>11
ComputerAttributes>8,DirectoryId,OrganizationalUnitDistinguishedName
Name,Value
ActiveDirectoryUser,Endpoint
Endpoint
Endpoint,FileSystemId,LinuxMountPoint,ShareName,WindowsMountDrive
LaunchProfileProtocolVersion,Platform,RunContext,Script
Key,Value
LaunchProfile=Description,Ec2SubnetIds,LaunchProfileProtocolVersions,Name,StreamConfiguration>0,StudioComponentIds,StudioId,Tags{
StreamingImage=Description,Ec2ImageId,Name,StudioId,Tags{
Studio=AdminRoleArn,DisplayName,StudioEncryptionConfiguration>5,StudioName,Tags{,UserRoleArn
StudioComponent=Configuration>6,Description,Ec2SecurityGroupIds,InitializationScripts>12,Name,ScriptParameters>13,StudioId,Subtype,Tags{,Type`;

export const attributes = `LaunchProfile=LaunchProfileId
StreamingImage=EncryptionConfiguration,EncryptionConfiguration.KeyArn,EncryptionConfiguration.KeyType,EulaIds,Owner,Platform,StreamingImageId
Studio=HomeRegion,SsoClientId,StudioId,StudioUrl
StudioComponent=StudioComponentId`;
