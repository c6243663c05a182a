// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `LocalDeploymentAdministrationRoleArn,LocalDeploymentExecutionRoleName,Parameters{,Type,TypeVersion,id
ConfigurationManager=ConfigurationDefinitions>0,Description,Name,Tags{
LifecycleAutomation=AutomationDocument,AutomationParameters{,ResourceKey,Tags{`;

export const attributes = `ConfigurationManager=CreatedAt,LastModifiedAt,ManagerArn,StatusSummaries
LifecycleAutomation=AssociationId`;
