// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `TargetAddress,TargetType
NotificationRule=CreatedBy,DetailType,EventTypeId,EventTypeIds,Name,Resource,Status,Tags{,TargetAddress,Targets>0`;

export const attributes = `NotificationRule=Arn`;
