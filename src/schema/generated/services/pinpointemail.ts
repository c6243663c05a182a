// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `SendingPoolName
ReputationMetricsEnabled?
SendingEnabled?
CustomRedirectDomain
CloudWatchDestination>5,Enabled?,KinesisFirehoseDestination>7,MatchingEventTypes,PinpointDestination>8,SnsDestination>9
DimensionConfigurations>6
DefaultDimensionValue,DimensionName,DimensionValueSource
DeliveryStreamArn,IamRoleArn
ApplicationArn
TopicArn
BehaviorOnMxFailure,MailFromDomain
ConfigurationSet=DeliveryOptions>0,Name,ReputationOptions>1,SendingOptions>2,Tags>,TrackingOptions>3
ConfigurationSetEventDestination=ConfigurationSetName,EventDestination>4,EventDestinationName
DedicatedIpPool=PoolName,Tags>
Identity=DkimSigningEnabled?,FeedbackForwardingEnabled?,MailFromAttributes>10,Name,Tags>`;

export const attributes = `ConfigurationSet=Id
ConfigurationSetEventDestination=Id
DedicatedIpPool=Id
Identity=Id,IdentityDNSRecordName1,IdentityDNSRecordName2,IdentityDNSRecordName3,IdentityDNSRecordValue1,IdentityDNSRecordValue2,IdentityDNSRecordValue3`;
