// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ContactNotes,EmailAddress,PhoneNumber
Action>2,Status
Block*,Count*
DRTAccess=LogBucketList,RoleArn
ProactiveEngagement=EmergencyContactList>0,ProactiveEngagementStatus
Protection=ApplicationLayerAutomaticResponseConfiguration>1,HealthCheckArns,Name,ResourceArn,Tags>
ProtectionGroup=Aggregation,Members,Pattern,ProtectionGroupId,ResourceType,Tags>`;

export const attributes = `DRTAccess=AccountId
ProactiveEngagement=AccountId
Protection=ProtectionArn,ProtectionId
ProtectionGroup=ProtectionGroupArn`;
