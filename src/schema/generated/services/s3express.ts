// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `BlockPublicAcls?,BlockPublicPolicy?,IgnorePublicAcls?,RestrictPublicBuckets?
Permissions,Prefixes
VpcId
ServerSideEncryptionConfiguration>4
BucketKeyEnabled?,ServerSideEncryptionByDefault>5
KMSMasterKeyID,SSEAlgorithm
Destination>7,Enabled?,Id,IncludedObjectVersions,OptionalFields,Prefix,ScheduleFrequency
BucketAccountId,BucketArn,Format,Prefix
Rules>9
AbortIncompleteMultipartUpload>10,ExpirationInDays#,Id,ObjectSizeGreaterThan,ObjectSizeLessThan,Prefix,Status
DaysAfterInitiation#
AccessPointArn,Id,Prefix
AccessPoint=Bucket,BucketAccountId,Name,Policy*,PublicAccessBlockConfiguration>0,Scope>1,Tags>,VpcConfiguration>2
BucketPolicy=Bucket,PolicyDocument*
DirectoryBucket=BucketEncryption>3,BucketName,DataRedundancy,InventoryConfigurations>6,LifecycleConfiguration>8,LocationName,MetricsConfigurations>11,Tags>`;

export const attributes = `AccessPoint=Arn,NetworkOrigin
DirectoryBucket=Arn,AvailabilityZoneName`;
