// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ResourceTagKey,ResourceTagValue
UnlockDelayUnit,UnlockDelayValue#
RetentionPeriodUnit,RetentionPeriodValue#
Rule=Description,ExcludeResourceTags>0,LockConfiguration>1,ResourceTags>0,ResourceType,RetentionPeriod>2,Status,Tags>`;

export const attributes = `Rule=Arn,Identifier,LockState`;
