// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `CloudWatchLogs>1,Firehose>2,S3>3
LogGroupName
DeliveryStreamName
BucketName
FallbackResult,Uri
LoggingConfiguration=DestinationConfiguration>0,Name,Tags>
Room=LoggingConfigurationIdentifiers,MaximumMessageLength#,MaximumMessageRatePerSecond#,MessageReviewHandler>4,Name,Tags>`;

export const attributes = `LoggingConfiguration=Arn,Id,State
Room=Arn,Id`;
