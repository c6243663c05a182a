// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `PersistentBufferEnabled?
KmsKeyArn
CloudWatchLogDestination>3,IsLoggingEnabled?
LogGroup
Policy*
SecurityGroupIds,SubnetIds,VpcAttachmentOptions>6,VpcEndpointManagement
AttachToVpc?,CidrBlock
Pipeline=BufferOptions>0,EncryptionAtRestOptions>1,LogPublishingOptions>2,MaxUnits#,MinUnits#,PipelineConfigurationBody,PipelineName,PipelineRoleArn,ResourcePolicy>4,Tags>,VpcOptions>5`;

export const attributes = `Pipeline=IngestEndpointUrls,PipelineArn,VpcEndpointService,VpcEndpoints`;
