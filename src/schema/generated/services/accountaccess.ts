// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `IdentityCenter>1
ApplicationArn,InstanceArn
PrincipalRole>3
Account,Principal>4,RoleArn
IdentityCenter>5
GroupId,UserId
Application=IdentitySource>0,Tags>
Entitlement=ApplicationArn,Entitlement>2`;

export const attributes = `Application=ApplicationArn,CreatedAt,IdentitySource.IdentityCenter.ApplicationArn,Status,TenantId,UpdatedAt
Entitlement=CreatedAt,Entitlement.PrincipalRole.Account,EntitlementId`;
