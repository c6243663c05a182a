// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `FailureFeedbackRoleArn,Protocol,SuccessFeedbackRoleArn,SuccessFeedbackSampleRate
Endpoint,Protocol
Subscription=DeliveryPolicy*,Endpoint,FilterPolicy*,FilterPolicyScope,Protocol,RawMessageDelivery?,RedrivePolicy*,Region,ReplayPolicy*,SubscriptionRoleArn,TopicArn
Topic=ArchivePolicy*,ContentBasedDeduplication?,DataProtectionPolicy*,DeliveryStatusLogging>0,DisplayName,FifoThroughputScope,FifoTopic?,KmsMasterKeyId,MaximumMessageSize#,SignatureVersion,Subscription>1,Tags>,TopicName,TracingConfig
TopicInlinePolicy=PolicyDocument*,TopicArn
TopicPolicy=PolicyDocument*,Topics`;

export const attributes = `Subscription=Arn
Topic=TopicArn,TopicName
TopicPolicy=Id`;
