// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ExclusiveAccountAccess?,RetainSharingOnAccountLeaveOrganization?
Permission=Name,PolicyTemplate*,ResourceType,Tags>
ResourceShare=AllowExternalPrincipals?,Name,PermissionArns,Principals,ResourceArns,ResourceShareConfiguration>0,Sources,Tags>`;

export const attributes = `Permission=Arn,IsResourceTypeDefault,PermissionType,Version
ResourceShare=Arn,CreationTime,FeatureSet,LastUpdatedTime,OwningAccountId,Status`;
