// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `EnvironmentAccountConnection=CodebuildRoleArn,ComponentRoleArn,EnvironmentAccountId,EnvironmentName,ManagementAccountId,RoleArn,Tags>
EnvironmentTemplate=Description,DisplayName,EncryptionKey,Name,Provisioning,Tags>
ServiceTemplate=Description,DisplayName,EncryptionKey,Name,PipelineProvisioning,Tags>`;

export const attributes = `EnvironmentAccountConnection=Arn,Id,Status
EnvironmentTemplate=Arn
ServiceTemplate=Arn`;
