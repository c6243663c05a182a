// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `S3Location>1
Bucket,ObjectKey,VersionId
Bucket,ObjectKey,VersionId
KmsKeyId,Type
LogGroupName
SecurityGroupIds,SubnetIds
Workflow=Code>0,DefinitionS3Location>2,Description,EncryptionConfiguration>3,LoggingConfiguration>4,Name,NetworkConfiguration>5,RoleArn,Tags{,TriggerMode`;

export const attributes = `Workflow=CodeSnapshottedAt,CreatedAt,ModifiedAt,ScheduleConfiguration,WorkflowArn,WorkflowStatus,WorkflowVersion`;
