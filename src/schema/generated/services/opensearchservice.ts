// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Key,Value
DataSourceArn,DataSourceDescription
Enabled?,IamIdentityCenterInstanceArn,IamRoleForIdentityCenterApplicationArn
S3VectorsEngine>4,ServerlessVectorAcceleration>5
Enabled?
Enabled?
AnonymousAuthDisableDate,AnonymousAuthEnabled?,Enabled?,IAMFederationOptions>7,InternalUserDatabaseEnabled?,JWTOptions>8,MasterUserOptions>9,SAMLOptions>10
Enabled?,RolesKey,SubjectKey
Enabled?,PublicKey,RolesKey,SubjectKey
MasterUserARN,MasterUserName,MasterUserPassword
Enabled?,Idp>11,MasterBackendRole,MasterUserName,RolesKey,SessionTimeoutMinutes#,SubjectKey
EntityId,MetadataContent
Enabled?,EndTime,StartTime
ColdStorageOptions>14,DedicatedMasterCount#,DedicatedMasterEnabled?,DedicatedMasterType,InstanceCount#,InstanceType,MultiAZWithStandbyEnabled?,NodeOptions>15,WarmCount#,WarmEnabled?,WarmType,ZoneAwarenessConfig>17,ZoneAwarenessEnabled?
Enabled?
NodeConfig>16,NodeType
Count#,Enabled?,Type
AvailabilityZoneCount#
Enabled?,IdentityPoolId,RoleArn,UserPoolId
DeploymentStrategy
CustomEndpoint,CustomEndpointCertificateArn,CustomEndpointEnabled?,EnforceHTTPS?,TLSSecurityPolicy
EBSEnabled?,Iops#,Throughput#,VolumeSize#,VolumeType
Enabled?,KmsKeyId
EnabledAPIAccess?,IdentityCenterApplicationARN,IdentityCenterInstanceARN,IdentityStoreId,RolesKey,SubjectKey
CloudWatchLogsLogGroupArn,Enabled?
Enabled?
Enabled?,OffPeakWindow>27
WindowStartTime>28
Hours#,Minutes#
AutomatedSnapshotStartHour#
AutoSoftwareUpdateEnabled?,UseLatestServiceSoftwareForBlueGreen?
EgressEnabled?,SecurityGroupIds,SubnetIds
Application=AppConfigs>0,DataSources>1,Endpoint,IamIdentityCenterOptions>2,KmsKeyArn,Name,Tags>
Domain=AIMLOptions>3,AccessPolicies*,AdvancedOptions{,AdvancedSecurityOptions>6,AutomatedSnapshotPauseOptions>12,ClusterConfig>13,CognitoOptions>18,DeploymentStrategyOptions>19,DomainArn,DomainEndpointOptions>20,DomainName,EBSOptions>21,EncryptionAtRestOptions>22,EngineMode,EngineVersion,IPAddressType,IdentityCenterOptions>23,LogPublishingOptions{>24,NodeToNodeEncryptionOptions>25,OffPeakWindowOptions>26,SkipShardMigrationWait?,SnapshotOptions>29,SoftwareUpdateOptions>30,Tags>,UseCase,VPCOptions>31`;

export const attributes = `Application=Arn,Id
Domain=AdvancedSecurityOptions.AnonymousAuthDisableDate,Arn,DomainEndpoint,DomainEndpointV2,DomainEndpoints,Id,IdentityCenterOptions.IdentityCenterApplicationARN,IdentityCenterOptions.IdentityStoreId,ServiceSoftwareOptions,ServiceSoftwareOptions.AutomatedUpdateDate,ServiceSoftwareOptions.Cancellable,ServiceSoftwareOptions.CurrentVersion,ServiceSoftwareOptions.Description,ServiceSoftwareOptions.NewVersion,ServiceSoftwareOptions.OptionalDeployment,ServiceSoftwareOptions.UpdateAvailable,ServiceSoftwareOptions.UpdateStatus`;
