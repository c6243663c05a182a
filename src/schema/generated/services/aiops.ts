// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ChatConfigurationArns,SNSTopicArn
SourceRoleArn
EncryptionConfigurationType,KmsKeyId
InvestigationGroup=ChatbotNotificationChannels>0,CrossAccountConfigurations>1,EncryptionConfig>2,InvestigationGroupPolicy,IsCloudTrailEventHistoryEnabled?,Name,RetentionInDays#,RoleArn,TagKeyBoundaries,Tags>`;

export const attributes = `InvestigationGroup=Arn,CreatedAt,CreatedBy,LastModifiedAt,LastModifiedBy`;
