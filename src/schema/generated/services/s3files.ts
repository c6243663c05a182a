// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Gid,SecondaryGids,Uid
CreationPermissions>2,Path
OwnerGid,OwnerUid,Permissions
Key,Value
ExpirationDataRules>5,ImportDataRules>6,LatestVersionNumber#
DaysAfterLastAccess#
Prefix,SizeLessThan#,Trigger
AccessPoint=ClientToken,FileSystemId,PosixUser>0,RootDirectory>1,Tags>3
FileSystem=AcceptBucketWarning?,Bucket,ClientToken,KmsKeyId,Prefix,RoleArn,SynchronizationConfiguration>4,Tags>
FileSystemPolicy=FileSystemId,Policy*
MountTarget=FileSystemId,IpAddressType,Ipv4Address,Ipv6Address,SecurityGroups,SubnetId`;

export const attributes = `AccessPoint=AccessPointArn,AccessPointId,OwnerId,Status
FileSystem=CreationTime,FileSystemArn,FileSystemId,OwnerId,Status,StatusMessage,SynchronizationConfiguration.LatestVersionNumber
MountTarget=AvailabilityZoneId,MountTargetId,NetworkInterfaceId,OwnerId,Status,StatusMessage,VpcId`;
