// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ResourceType,Tags>
BlockDeviceMappings>2,CapacityReservationSpecification>4,CpuOptions>6,CreditSpecification>7,DisableApiStop?,EbsOptimized?,EnablePrimaryIpv6?,EnclaveOptions>8,HibernationOptions>9,IamInstanceProfile>10,ImageId,InstanceType,Ipv6AddressCount#,KeyName,LicenseSpecifications>11,MaintenanceOptions>12,MetadataOptions>13,Monitoring>14,NetworkInterfaces>15,NetworkPerformanceOptions>16,Placement>17,PrivateDnsNameOptions>18,SubnetId,TagSpecifications>19,UserData
DeviceName,Ebs>3,NoDevice,VirtualName
Encrypted?,Iops#,KmsKeyId,Throughput#,VolumeSize#,VolumeType
CapacityReservationPreference,CapacityReservationTarget>5
CapacityReservationId,CapacityReservationResourceGroupArn
CoreCount#,ThreadsPerCore#
CpuCredits
Enabled?
Configured?
Arn,Name
LicenseConfigurationArn
AutoRecovery
HttpEndpoint,HttpProtocolIpv6,HttpPutResponseHopLimit#,HttpTokens,InstanceMetadataTags
Enabled?
Description,DeviceIndex#,Groups,SubnetId
BandwidthWeighting
AvailabilityZone,GroupId,GroupName,PartitionNumber#,Tenancy
EnableResourceNameDnsAAAARecord?,EnableResourceNameDnsARecord?,HostnameType
ResourceType,Tags>
Volume=AvailabilityZone,Encrypted?,Iops#,KmsKeyId,SizeInGB#,SnapshotId,TagSpecifications>0,Throughput#,VolumeType
VolumeAssociation=Device,DisassociateMode,VolumeId,WorkspaceInstanceId
WorkspaceInstance=ManagedInstance>1,Tags>`;

export const attributes = `Volume=VolumeId
WorkspaceInstance=EC2ManagedInstance,EC2ManagedInstance.InstanceId,ProvisionState,WorkspaceInstanceId`;
