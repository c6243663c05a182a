// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `KmsKeyId
Expiration>2,Transitions>3
Days#
Days#,StorageClass
Regions,RoleArn
AwsLogSource>6,CustomLogSource>7
SourceName,SourceVersion
SourceName,SourceVersion
ExternalId,Principal
HttpsNotificationConfiguration>10,SqsNotificationConfiguration*
AuthorizationApiKeyName,AuthorizationApiKeyValue,Endpoint,HttpMethod,TargetRoleArn
AwsLogSource=Accounts,DataLakeArn,SourceName,SourceVersion
DataLake=EncryptionConfiguration>0,LifecycleConfiguration>1,MetaStoreManagerRoleArn,ReplicationConfiguration>4,Tags>
Subscriber=AccessTypes,DataLakeArn,Sources>5,SubscriberDescription,SubscriberIdentity>8,SubscriberName,Tags>
SubscriberNotification=NotificationConfiguration>9,SubscriberArn`;

export const attributes = `DataLake=Arn,S3BucketArn
Subscriber=ResourceShareArn,ResourceShareName,S3BucketArn,SubscriberArn,SubscriberRoleArn
SubscriberNotification=SubscriberEndpoint`;
