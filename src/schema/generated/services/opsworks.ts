// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Password,Revision,SshKey,Type,Url,Username
Arn,DatabaseName,Type
Key,Secure?,Value
Certificate,Chain,PrivateKey
DeviceName,Ebs>5,NoDevice,VirtualName
DeleteOnTermination?,Iops#,SnapshotId,VolumeSize#,VolumeType
Friday{,Monday{,Saturday{,Sunday{,Thursday{,Tuesday{,Wednesday{
Configure,Deploy,Setup,Shutdown,Undeploy
ShutdownEventConfiguration>9
DelayUntilElbConnectionsDrained?,ExecutionTimeout#
DownScaling>11,Enable?,UpScaling>11
CpuThreshold#,IgnoreMetricsTime#,InstanceCount#,LoadThreshold#,MemoryThreshold#,ThresholdsWaitTime#
Encrypted?,Iops#,MountPoint,NumberOfDisks#,RaidLevel#,Size#,VolumeType
BerkshelfVersion,ManageBerkshelf?
Name,Version
Password,Revision,SshKey,Type,Url,Username
Ip,Name
DbPassword,DbUser,RdsDbInstanceArn
App=AppSource>0,Attributes{,DataSources>1,Description,Domains,EnableSsl?,Environment>2,Name,Shortname,SslConfiguration>3,StackId,Type
ElasticLoadBalancerAttachment=ElasticLoadBalancerName,LayerId
Instance=AgentVersion,AmiId,Architecture,AutoScalingType,AvailabilityZone,BlockDeviceMappings>4,EbsOptimized?,ElasticIps,Hostname,InstallUpdatesOnBoot?,InstanceType,LayerIds,Os,RootDeviceType,SshKeyName,StackId,SubnetId,Tenancy,TimeBasedAutoScaling>6,VirtualizationType,Volumes
Layer=Attributes{,AutoAssignElasticIps?,AutoAssignPublicIps?,CustomInstanceProfileArn,CustomJson*,CustomRecipes>7,CustomSecurityGroupIds,EnableAutoHealing?,InstallUpdatesOnBoot?,LifecycleEventConfiguration>8,LoadBasedAutoScaling>10,Name,Packages,Shortname,StackId,Tags>,Type,UseEbsOptimizedInstances?,VolumeConfigurations>12
Stack=AgentVersion,Attributes{,ChefConfiguration>13,CloneAppIds,ClonePermissions?,ConfigurationManager>14,CustomCookbooksSource>15,CustomJson*,DefaultAvailabilityZone,DefaultInstanceProfileArn,DefaultOs,DefaultRootDeviceType,DefaultSshKeyName,DefaultSubnetId,EcsClusterArn,ElasticIps>16,HostnameTheme,Name,RdsDbInstances>17,ServiceRoleArn,SourceStackId,Tags>,UseCustomCookbooks?,UseOpsworksSecurityGroups?,VpcId
UserProfile=AllowSelfManagement?,IamUserArn,SshPublicKey,SshUsername
Volume=Ec2VolumeId,MountPoint,Name,StackId`;

export const attributes = `Instance=AvailabilityZone,PrivateDnsName,PrivateIp,PublicDnsName,PublicIp
UserProfile=SshUsername`;
