// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Alias=AliasName,TargetKeyId
Key=BypassPolicyLockoutSafetyCheck?,Description,EnableKeyRotation?,Enabled?,KeyPolicy*,KeySpec,KeyUsage,MultiRegion?,Origin,PendingWindowInDays#,RotationPeriodInDays#,Tags>
ReplicaKey=Description,Enabled?,KeyPolicy*,PendingWindowInDays#,PrimaryKeyArn,Tags>`;

export const attributes = `Key=Arn,KeyId
ReplicaKey=Arn,KeyId`;
