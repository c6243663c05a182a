// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `EncryptionType,KeyId
CloudWatchLogs>2
Enabled?,LogGroupName,LogStreamName
DataFreshnessInSeconds#,DeadLetterQueueS3Configuration>4,StorageConfiguration>5
BucketARN,ErrorOutputPrefix,ExpectedBucketOwner
BucketARN,CompressionType,ExpectedBucketOwner,OutputKeyTemplate,StorageClass
DataFreshnessInSeconds#,DeadLetterQueueS3Configuration>4,S3TablesConfigurationList>7
CompressionType,Namespace,PartitionSpec>8,TableBucketARN,TableName
PartitionFields>9
SourceName,Transform
RecordConfiguration>11,StreamARN
GSRSchemaARN,RecordFormatType
EncryptionType,KeyId
StreamMode
Channel=ChannelName,EncryptionConfiguration>0,LoggingConfiguration>1,S3DestinationConfiguration>3,S3TablesDestinationConfiguration>6,ServiceExecutionRoleARN,StreamConfigurationList>10,Tags>
ResourcePolicy=ResourceArn,ResourcePolicy*
Stream=DesiredShardLevelMetrics,MaxRecordSizeInKiB#,Name,RetentionPeriodHours#,ShardCount#,StreamEncryption>12,StreamModeDetails>13,Tags>,WarmThroughputMiBps#
StreamConsumer=ConsumerName,StreamARN,Tags>`;

export const attributes = `Channel=ChannelARN,ChannelCreationTimestamp,ChannelId,ChannelStatus
Stream=Arn,WarmThroughputObject
StreamConsumer=ConsumerARN,ConsumerCreationTimestamp,ConsumerName,ConsumerStatus,StreamARN`;
