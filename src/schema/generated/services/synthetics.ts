// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `S3Encryption>1
EncryptionMode,KmsKeyArn
BrowserType
BlueprintTypes,Dependencies>4,Handler,S3Bucket,S3Key,S3ObjectVersion,Script,SourceLocationArn
Reference,Type
CanaryState,KmsKeyArn,LastModified#,Location,ReplicationStatus>6,ResourcesToReplicateTags,Tags>,VpcConfig>7
State
Ipv6AllowedForDualStack?,SecurityGroupIds,SubnetIds,VpcId
ActiveTracing?,EnvironmentVariables{,EphemeralStorage#,MemoryInMB#,TimeoutInSeconds#
DurationInSeconds,Expression,RetryConfig>10
MaxRetries#
BaseCanaryRunId,BaseScreenshots>12,BrowserType
IgnoreCoordinates,ScreenshotName
Canary=ArtifactConfig>0,ArtifactS3Location,BrowserConfigs>2,Code>3,DeleteLambdaResourcesOnCanaryDeletion?,DryRunAndUpdate?,ExecutionRoleArn,FailureRetentionPeriod#,KmsKeyArn,Name,ProvisionedResourceCleanup,Replicas>5,ResourcesToReplicateTags,RunConfig>8,RuntimeVersion,Schedule>9,StartCanaryAfterCreation?,SuccessRetentionPeriod#,Tags>,VPCConfig>7,VisualReference>11,VisualReferences>11
Group=Name,ResourceArns,Tags>`;

export const attributes = `Canary=Code.SourceLocationArn,Id,State
Group=Id`;
