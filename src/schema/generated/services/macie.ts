// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Regex,S3WordsList>1
BucketName,ObjectKey
Criterion{>3
eq,gt#,gte#,lt#,lte#,neq
AllowList=Criteria>0,Description,Name,Tags>
CustomDataIdentifier=Description,IgnoreWords,Keywords,MaximumMatchDistance#,Name,Regex,Tags>
FindingsFilter=Action,Description,FindingCriteria>2,Name,Position#,Tags>
Member=AccountId,Email,Tags>
Session=FindingPublishingFrequency,Status`;

export const attributes = `AllowList=Arn,Id,Status
CustomDataIdentifier=Arn,Id
FindingsFilter=Arn,FindingsFilterListItems,Id
Member=AdministratorAccountId,Arn,RelationshipStatus,UpdatedAt
Session=AutomatedDiscoveryStatus,AwsAccountId,ServiceRole`;
