// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `SignInOptions>1,Visibility
ApplicationUrl,Origin
Key,Value>3
Source
AccessControlAttributes>2
Name,Path
CustomerManagedPolicyReference>5,ManagedPolicyArn
Application=ApplicationProviderArn,Description,InstanceArn,Name,PortalOptions>0,Status,Tags>
ApplicationAssignment=ApplicationArn,PrincipalId,PrincipalType
Assignment=InstanceArn,PermissionSetArn,PrincipalId,PrincipalType,TargetId,TargetType
Instance=Name,Tags>
InstanceAccessControlAttributeConfiguration=AccessControlAttributes>2,InstanceAccessControlAttributeConfiguration>4,InstanceArn
PermissionSet=CustomerManagedPolicyReferences>5,Description,InlinePolicy*,InstanceArn,ManagedPolicies,Name,PermissionsBoundary>6,RelayStateType,SessionDuration,Tags>`;

export const attributes = `Application=ApplicationArn,IdentityStoreArn
Instance=IdentityStoreId,InstanceArn,OwnerAccountId,Status
PermissionSet=PermissionSetArn`;
