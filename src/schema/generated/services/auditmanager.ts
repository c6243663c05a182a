// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Destination,DestinationType
EmailAddress,Id,Name
AssessmentId,AssessmentName,Comment,ControlSetId,CreatedBy,CreationTime#,Id,LastUpdated#,RoleArn,RoleType,Status
RoleArn,RoleType
AwsAccounts>1,AwsServices>5
ServiceName
Controls>7,Name
Id
Assessment=AssessmentReportsDestination>0,AwsAccount>1,Delegations>2,Description,FrameworkId,Name,Roles>3,Scope>4,Status,Tags>
AssessmentFramework=ComplianceType,ControlSets>6,Description,Name,Tags>`;

export const attributes = `Assessment=Arn,AssessmentId,CreationTime
AssessmentFramework=Arn,CreatedAt,CreatedBy,FrameworkId,LastUpdatedAt,LastUpdatedBy,Type`;
