// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Principals
channelId,channelUri
ProfilingGroup=AgentPermissions>0,AnomalyDetectionNotificationConfiguration>1,ComputePlatform,ProfilingGroupName,Tags>`;

export const attributes = `ProfilingGroup=Arn`;
