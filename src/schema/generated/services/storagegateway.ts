// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Tape=GatewayARN,KMSEncrypted?,KMSKey,PoolId,Tags>,TapeBarcode,TapeSizeInBytes#,Worm?
TapePool=PoolName,RetentionLockTimeInDays#,RetentionLockType,StorageClass,Tags>
Volume=GatewayARN,KMSEncrypted?,KMSKey,NetworkInterfaceId,SnapshotId,SourceVolumeARN,Tags>,TargetName,VolumeSizeInBytes#`;

export const attributes = `Tape=TapeARN,TapeCreatedDate,TapeStatus,TapeUsedInBytes
TapePool=PoolARN,PoolId
Volume=CreatedDate,TargetARN,VolumeARN,VolumeAttachmentStatus,VolumeId,VolumeStatus,VolumeType,VolumeUsedInBytes`;
