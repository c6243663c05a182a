// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AnonymousAuthEnabled?,Enabled?,InternalUserDatabaseEnabled?,MasterUserOptions>1
MasterUserARN,MasterUserName,MasterUserPassword
Enabled?,IdentityPoolId,RoleArn,UserPoolId
CustomEndpoint,CustomEndpointCertificateArn,CustomEndpointEnabled?,EnforceHTTPS?,TLSSecurityPolicy
EBSEnabled?,Iops#,VolumeSize#,VolumeType
ColdStorageOptions>6,DedicatedMasterCount#,DedicatedMasterEnabled?,DedicatedMasterType,InstanceCount#,InstanceType,WarmCount#,WarmEnabled?,WarmType,ZoneAwarenessConfig>7,ZoneAwarenessEnabled?
Enabled?
AvailabilityZoneCount#
Enabled?,KmsKeyId
CloudWatchLogsLogGroupArn,Enabled?
Enabled?
AutomatedSnapshotStartHour#
SecurityGroupIds,SubnetIds
Domain=AccessPolicies*,AdvancedOptions{,AdvancedSecurityOptions>0,CognitoOptions>2,DomainArn,DomainEndpointOptions>3,DomainName,EBSOptions>4,ElasticsearchClusterConfig>5,ElasticsearchVersion,EncryptionAtRestOptions>8,LogPublishingOptions{>9,NodeToNodeEncryptionOptions>10,SnapshotOptions>11,Tags>,VPCOptions>12`;

export const attributes = `Domain=Arn,DomainEndpoint,Id`;
