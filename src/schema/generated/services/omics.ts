// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ReferenceArn
KeyArn,Type
TsvStoreOptions>3
AnnotationType,FormatToHeader{,Schema{
VpcConfig>5
SecurityGroupIds,SubnetIds
KeyArn,Type
KeyArn,Type
ReferenceArn
KeyArn,Type
ImageMappings>11,RegistryMappings>12
DestinationImage,SourceImage
EcrAccountId,EcrRepositoryPrefix,UpstreamRegistryUrl,UpstreamRepositoryPrefix
connectionArn,excludeFilePatterns,fullRepositoryId,sourceReference>14
type,value
Description,Optional?
ImageMappings>17,RegistryMappings>18
DestinationImage,SourceImage
EcrAccountId,EcrRepositoryPrefix,UpstreamRegistryUrl,UpstreamRepositoryPrefix
connectionArn,excludeFilePatterns,fullRepositoryId,sourceReference>20
type,value
Description,Optional?
AnnotationStore=Description,Name,Reference>0,SseConfig>1,StoreFormat,StoreOptions>2,Tags{
Configuration=Description,Name,RunConfigurations>4,Tags{
ReferenceStore=Description,Name,SseConfig>6,Tags{
RunCache=CacheBehavior,CacheBucketOwnerId,CacheS3Location,Description,Name,Tags>
RunGroup=MaxCpus#,MaxDuration#,MaxGpus#,MaxRuns#,Name,Tags{
SequenceStore=AccessLogLocation,Description,ETagAlgorithmFamily,FallbackLocation,Name,PropagatedSetLevelTags,S3AccessPolicy*,SseConfig>7,Tags{
VariantStore=Description,Name,Reference>8,SseConfig>9,Tags{
Workflow=Accelerators,ContainerRegistryMap>10,ContainerRegistryMapUri,DefinitionRepository>13,DefinitionUri,Description,Engine,Main,Name,ParameterTemplate{>15,ParameterTemplatePath,StorageCapacity#,StorageType,Tags{,WorkflowBucketOwnerId,readmeMarkdown,readmePath,readmeUri
WorkflowVersion=Accelerators,ContainerRegistryMap>16,ContainerRegistryMapUri,DefinitionRepository>19,DefinitionUri,Description,Engine,Main,ParameterTemplate{>21,ParameterTemplatePath,StorageCapacity#,StorageType,Tags{,VersionName,WorkflowBucketOwnerId,WorkflowId,readmeMarkdown,readmePath,readmeUri`;

export const attributes = `AnnotationStore=CreationTime,Id,Status,StatusMessage,StoreArn,StoreSizeBytes,UpdateTime
Configuration=Arn,CreationTime,Status,Uuid
ReferenceStore=Arn,CreationTime,ReferenceStoreId
RunCache=Arn,CreationTime,Id,Status
RunGroup=Arn,CreationTime,Id
SequenceStore=Arn,CreationTime,S3AccessPointArn,S3Uri,SequenceStoreId,Status,StatusMessage,UpdateTime
VariantStore=CreationTime,Id,Status,StatusMessage,StoreArn,StoreSizeBytes,UpdateTime
Workflow=Arn,CreationTime,Id,Status,Type,Uuid
WorkflowVersion=Arn,CreationTime,Status,Type,Uuid`;
