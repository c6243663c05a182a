// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Parameters>1,Type
Name,Values
Query>3,Type
ResourceTypeFilters,StackIdentifier,TagFilters>4
Key,Values
Group=Configuration>0,Description,Name,ResourceQuery>2,Resources,Tags>
TagSyncTask=Group,RoleArn,TagKey,TagValue`;

export const attributes = `Group=Arn
TagSyncTask=GroupArn,GroupName,Status,TaskArn`;
