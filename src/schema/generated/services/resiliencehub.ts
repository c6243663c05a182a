// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `EventType,Name,SnsTopicArn
CrossAccountRoleArns,InvokerRoleName,Type
EksSourceName,LogicalStackName,MappingType,PhysicalResourceId>3,ResourceName,TerraformSourceName
AwsAccountId,AwsRegion,Identifier,Type
RpoInSecs#,RtoInSecs#
App=AppAssessmentSchedule,AppTemplateBody,Description,EventSubscriptions>0,Name,PermissionModel>1,ResiliencyPolicyArn,ResourceMappings>2,Tags{
ResiliencyPolicy=DataLocationConstraint,Policy{>4,PolicyDescription,PolicyName,Tags{,Tier`;

export const attributes = `App=AppArn,DriftStatus
ResiliencyPolicy=PolicyArn`;
