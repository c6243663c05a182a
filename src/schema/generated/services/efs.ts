// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Key,Value
Gid,SecondaryGids,Uid
CreationInfo>3,Path
OwnerGid,OwnerUid,Permissions
Status
ReplicationOverwriteProtection
Key,Value
TransitionToArchive,TransitionToIA,TransitionToPrimaryStorageClass
Destinations>9
AvailabilityZoneName,FileSystemId,KmsKeyId,Region,RoleArn,Status,StatusMessage
AccessPoint=AccessPointTags>0,ClientToken,FileSystemId,PosixUser>1,RootDirectory>2
FileSystem=AvailabilityZoneName,BackupPolicy>4,BypassPolicyLockoutSafetyCheck?,Encrypted?,FileSystemPolicy*,FileSystemProtection>5,FileSystemTags>6,KmsKeyId,LifecyclePolicies>7,PerformanceMode,ProvisionedThroughputInMibps#,ReplicationConfiguration>8,ThroughputMode
MountTarget=FileSystemId,IpAddress,IpAddressType,Ipv6Address,SecurityGroups,SubnetId`;

export const attributes = `AccessPoint=AccessPointId,Arn
FileSystem=Arn,FileSystemId
MountTarget=Id,IpAddress`;
