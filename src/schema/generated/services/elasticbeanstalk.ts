// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ServiceRole,VersionLifecycleConfig>1
MaxAgeRule>2,MaxCountRule>3
DeleteSourceFromS3?,Enabled?,MaxAgeInDays#
DeleteSourceFromS3?,Enabled?,MaxCount#
ArtifactName,CodeBuildServiceRole,ComputeType,Image,TimeoutInMinutes#
Build>6,Source>7
Architecture,Buildpack,CodeBuildServiceRole,ComputeType,DockerfileLocation,TimeoutInMinutes#,Type
Uri
S3Bucket,S3Key
Namespace,OptionName,ResourceName,Value
ApplicationName,TemplateName
Namespace,OptionName,ResourceName,Value
Name,Type,Version
Application=ApplicationName,Description,ResourceLifecycleConfig>0
ApplicationVersion=ApplicationName,BuildConfiguration>4,Description,ImageConfiguration>5,Process?,SourceBundle>8
ConfigurationTemplate=ApplicationName,Description,EnvironmentId,OptionSettings>9,PlatformArn,SolutionStackName,SourceConfiguration>10
Environment=ApplicationName,CNAMEPrefix,Description,EnvironmentName,OperationsRole,OptionSettings>11,PlatformArn,SolutionStackName,Tags>,TemplateName,Tier>12,VersionLabel`;

export const attributes = `ApplicationVersion=Id
ConfigurationTemplate=TemplateName
Environment=EndpointURL`;
