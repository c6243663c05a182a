// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `EbsVolumeSizeInGib>1,EbsVolumeType>2,EstimatedMonthlySavings>3,LookBackPeriodInDays>1,Region>2,ResourceArn>2,ResourceTag>4,RestartNeeded>2
Comparison,Values#
Comparison,Values
Comparison,Values#
Comparison,Key,Values
AccountIds,RuleApplyOrder
ExecutionWindowInMinutes#,ScheduleExpression,ScheduleExpressionTimezone
AutomationRule=Criteria>0,Description,Name,OrganizationConfiguration>5,Priority,RecommendedActionTypes,RuleType,Schedule>6,Status,Tags>`;

export const attributes = `AutomationRule=AccountId,CreatedTimestamp,LastUpdatedTimestamp,RuleArn,RuleId,RuleRevision`;
