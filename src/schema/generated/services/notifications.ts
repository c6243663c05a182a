// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ChannelAssociation=Arn,NotificationConfigurationArn
EventRule=EventPattern,EventType,NotificationConfigurationArn,Regions,Source
ManagedNotificationAccountContactAssociation=ContactIdentifier,IsSensitiveEventsSubscribed?,ManagedNotificationConfigurationArn
ManagedNotificationAdditionalChannelAssociation=ChannelArn,IsSensitiveEventsSubscribed?,ManagedNotificationConfigurationArn
NotificationConfiguration=AggregationDuration,Description,Name,Tags>
NotificationHub=Region
OrganizationalUnitAssociation=NotificationConfigurationArn,OrganizationalUnitId`;

export const attributes = `EventRule=Arn,CreationTime,ManagedRules,StatusSummaryByRegion
NotificationConfiguration=Arn,CreationTime,Status
NotificationHub=CreationTime,NotificationHubStatusSummary`;
