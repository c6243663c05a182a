// Generated from AWS's documentation (as of 2026-11) by `npm run gen`, tools/gen-facts.ts. Do not edit.
export default `AWS/ApiGateway=Count
AWS/ApplicationELB=RequestCount,RequestCountPerTarget
AWS/Billing
AWS/CloudFront
AWS/CodeBuild=Builds,SucceededBuilds
AWS/Config=ConfigurationItemsRecorded
AWS/DDoSProtection
AWS/Events=InvocationAttempts,Invocations,MatchedEvents,SuccessfulInvocationAttempts,TriggeredRules
AWS/Firehose=DeliveryToS3.Records,IncomingRecords
AWS/GlobalAccelerator
AWS/Kinesis=IncomingRecords
AWS/Lambda=Invocations
AWS/Logs=IncomingBytes,IncomingLogEvents
AWS/NetworkManager
AWS/Route53
AWS/SES=Delivery,Send
AWS/SNS=NumberOfMessagesPublished,NumberOfNotificationsDelivered
AWS/SQS=NumberOfMessagesDeleted,NumberOfMessagesReceived,NumberOfMessagesSent
AWS/Scheduler=InvocationAttemptCount
AWS/States=ExecutionsStarted,ExecutionsSucceeded
AWS/TrustedAdvisor
AWS/Usage
AWS/WAF
AWS/WAFV2`;
