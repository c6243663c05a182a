// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AvailabilityLocalHealthEventsConfig>1,AvailabilityScoreThreshold#,PerformanceLocalHealthEventsConfig>1,PerformanceScoreThreshold#
HealthScoreThreshold#,MinTrafficImpact#,Status
S3Config>3
BucketName,BucketPrefix,LogDeliveryStatus
Monitor=HealthEventsConfig>0,IncludeLinkedAccounts?,InternetMeasurementsLogDelivery>2,LinkedAccountId,MaxCityNetworksToMonitor#,MonitorName,Resources,ResourcesToAdd,ResourcesToRemove,Status,Tags>,TrafficPercentageToMonitor#`;

export const attributes = `Monitor=CreatedAt,ModifiedAt,MonitorArn,ProcessingStatus,ProcessingStatusInfo`;
