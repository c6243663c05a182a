// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `KmsKeyIdentifier
RetentionPeriodInDays#
AwsServiceEventsConfiguration>3,PartnerEventsConfiguration>5
AwsService,OnFailureConfiguration>4,Pattern
Arn
OnFailureConfiguration>4,PartnerBusKmsKeyIdentifier,PartnerEventSourceArn,Pattern
MaxBatchSize#,MaxBatchWindowInSeconds#
Filters>8,Language
Pattern,Scope
IncludePayload,Level
Arn
EndPoint#,PointType,StartingPoint#
MaxEventAgeInSeconds#,MaxRetryAttempts#,RetryStrategy
JsonataConfiguration>14,Type
Expression
EventBus=Description,EncryptionConfiguration>0,Name,StorageConfiguration>1,Tags>
EventSource=Configuration>2,Description,EventBusArn,Name,Tags>
ResourcePolicy=EventBusArn,PolicyDocument*
Subscriber=BatchConfiguration>6,Description,EventBusArn,FilterConfiguration>7,LogConfiguration>9,Name,OnFailureConfiguration>10,PointInTimeConfiguration>11,ResumePosition,RetryPolicy>12,StartingPosition,State,Tags>,Transformer>13,Type`;

export const attributes = `EventBus=CreationTime,EventBusArn,LastModifiedTime,State
EventSource=CreationTime,EventSourceArn,LastModifiedTime,Revoked,State
ResourcePolicy=RevisionId
Subscriber=BusName,CreationTime,LastModifiedTime,SubscriberArn`;
