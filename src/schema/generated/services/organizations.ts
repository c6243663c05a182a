// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Account=AccountName,Email,ParentIds,RoleName,Tags>
Organization=FeatureSet
OrganizationalUnit=Name,ParentId,Tags>
Policy=Content*,Description,Name,Tags>,TargetIds,Type
ResourcePolicy=Content*,Tags>`;

export const attributes = `Account=AccountId,Arn,JoinedMethod,JoinedTimestamp,Paths,State,Status
Organization=Arn,Id,ManagementAccountArn,ManagementAccountEmail,ManagementAccountId,RootId
OrganizationalUnit=Arn,Id,Path
Policy=Arn,AwsManaged,Id
ResourcePolicy=Arn,Id`;
