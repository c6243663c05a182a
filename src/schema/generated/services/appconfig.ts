// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Content,Type
ExtensionReference,ParameterName,ParameterValue
AlarmArn,AlarmRoleArn
AttributeValues{>4,Description,Enabled?,Key,Weight#
BooleanValue?,NumberArray#,NumberValue#,StringArray,StringValue
Inline{
Description,Name,RoleArn,Uri
Description,Dynamic?,Required?
Application=Description,Name,Tags>
ConfigurationProfile=ApplicationId,DeletionProtectionCheck,Description,KmsKeyIdentifier,LocationUri,Name,RetrievalRoleArn,Tags>,Type,Validators>0
Deployment=ApplicationId,ConfigurationProfileId,ConfigurationVersion,DeploymentStrategyId,Description,DynamicExtensionParameters>1,EnvironmentId,KmsKeyIdentifier,Tags>
DeploymentStrategy=DeploymentDurationInMinutes#,Description,FinalBakeTimeInMinutes#,GrowthFactor#,GrowthType,Name,ReplicateTo,Tags>
Environment=ApplicationId,DeletionProtectionCheck,Description,Monitors>2,Name,Tags>
ExperimentDefinition=ApplicationIdentifier,AudienceDescription,AudienceRule,ConfigurationProfileIdentifier,Control>3,EnvironmentIdentifier,FlagKey,Hypothesis,LaunchCriteria,Name,Tags>,Treatments>3
ExperimentRun=ApplicationIdentifier,Description,ExperimentDefinitionIdentifier,ExposurePercentage#,Tags>,TreatmentOverrides>5
Extension=Actions{>6,Description,LatestVersionNumber#,Name,Parameters{>7,Tags>
ExtensionAssociation=ExtensionIdentifier,ExtensionVersionNumber#,Parameters{,ResourceIdentifier,Tags>
HostedConfigurationVersion=ApplicationId,ConfigurationProfileId,Content,ContentType,Description,LatestVersionNumber#,VersionLabel`;

export const attributes = `Application=ApplicationId
ConfigurationProfile=ConfigurationProfileId,KmsKeyArn
Deployment=DeploymentNumber,State
DeploymentStrategy=Id
Environment=EnvironmentId
ExperimentDefinition=ApplicationId,Control.Key,CreatedAt,Id,Status,UpdatedAt
ExperimentRun=ApplicationId,ExperimentDefinitionId,Run,StartedAt,Status,UpdatedAt
Extension=Arn,Id,VersionNumber
ExtensionAssociation=Arn,ExtensionArn,Id,ResourceArn
HostedConfigurationVersion=VersionNumber`;
