// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Mode
Priority#,Queue,WaitMinutes#
JobTemplate=AccelerationSettings>0,Category,Description,HopDestinations>1,Name,Priority#,Queue,SettingsJson*,StatusUpdateInterval,Tags*
Preset=Category,Description,Name,SettingsJson*,Tags*
Queue=ConcurrentJobs#,Description,MaximumConcurrentFeeds#,Name,PricingPlan,Status,Tags*`;

export const attributes = `JobTemplate=Arn,Name
Preset=Arn,Name
Queue=Arn,Name`;
