// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `TargetRegion
ExcludeBootVolumes?,ExcludeTags>,ExcludeVolumeTypes
Actions>3,CopyTags?,CreateInterval#,CrossRegionCopyTargets>0,EventSource>7,Exclusions>1,ExtendDeletion?,Parameters>9,PolicyLanguage,PolicyType,ResourceLocations,ResourceType,ResourceTypes,RetainInterval#,Schedules>10,TargetTags>
CrossRegionCopy>4,Name
EncryptionConfiguration>5,RetainRule>6,Target
CmkArn,Encrypted?
Interval#,IntervalUnit
Parameters>8,Type
DescriptionRegex,EventType,SnapshotOwner
ExcludeBootVolume?,ExcludeDataVolumeTags>,NoReboot?
ArchiveRule>11,CopyTags?,CreateRule>14,CrossRegionCopyRules>16,DeprecateRule>18,FastRestoreRule>19,Name,RetainRule>20,ShareRules>21,TagsToAdd>,VariableTags>
RetainRule>12
RetentionArchiveTier>13
Count#,Interval#,IntervalUnit
CronExpression,Interval#,IntervalUnit,Location,Scripts>15,Times
ExecuteOperationOnScriptFailure?,ExecutionHandler,ExecutionHandlerService,ExecutionTimeout#,MaximumRetryCount#,Stages
CmkArn,CopyTags?,DeprecateRule>17,Encrypted?,RetainRule>6,Target,TargetRegion
Interval#,IntervalUnit
Count#,Interval#,IntervalUnit
AvailabilityZoneIds,AvailabilityZones,Count#,Interval#,IntervalUnit
Count#,Interval#,IntervalUnit
TargetAccounts,UnshareInterval#,UnshareIntervalUnit
LifecyclePolicy=CopyTags?,CreateInterval#,CrossRegionCopyTargets>0,DefaultPolicy,Description,Exclusions>1,ExecutionRoleArn,ExtendDeletion?,PolicyDetails>2,RetainInterval#,State,Tags>`;

export const attributes = `LifecyclePolicy=Arn,PolicyId`;
