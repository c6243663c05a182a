// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Identifier,Type
Identifier,Type
Region,TargetIdentifier>3
TargetId>4,TargetType
AccountId
Monitor=LocalResources>0,MonitorName,RemoteResources>1,ScopeArn,Tags>
Scope=Tags>,Targets>2`;

export const attributes = `Monitor=Arn,CreatedAt,ModifiedAt,MonitorStatus
Scope=ScopeArn,ScopeId,Status`;
