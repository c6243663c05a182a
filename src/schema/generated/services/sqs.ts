// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Queue=ContentBasedDeduplication?,DeduplicationScope,DelaySeconds#,FifoQueue?,FifoThroughputLimit,KmsDataKeyReusePeriodSeconds#,KmsMasterKeyId,MaximumMessageSize#,MessageRetentionPeriod#,QueueName,ReceiveMessageWaitTimeSeconds#,RedriveAllowPolicy*,RedrivePolicy*,SqsManagedSseEnabled?,Tags>,VisibilityTimeout#
QueueInlinePolicy=PolicyDocument*,Queue
QueuePolicy=PolicyDocument*,Queues`;

export const attributes = `Queue=Arn,QueueName,QueueUrl
QueuePolicy=Id`;
