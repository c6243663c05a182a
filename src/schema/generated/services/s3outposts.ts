// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `VpcId
Rules>2
AbortIncompleteMultipartUpload>3,ExpirationDate,ExpirationInDays#,Filter>4,Id,Status
DaysAfterInitiation#
AndOperator>5,Prefix,Tag>6
Prefix,Tags>6
Key,Value
ErrorCode,Message
AccessPoint=Bucket,Name,Policy*,VpcConfiguration>0
Bucket=BucketName,LifecycleConfiguration>1,OutpostId,Tags>
BucketPolicy=Bucket,PolicyDocument*
Endpoint=AccessType,CustomerOwnedIpv4Pool,FailedReason>7,OutpostId,SecurityGroupId,SubnetId`;

export const attributes = `AccessPoint=Arn
Bucket=Arn
Endpoint=Arn,CidrBlock,CreationTime,Id,NetworkInterfaces,Status`;
