// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DestinationKmsKeyId,DestinationRegion,SnapshotRetentionPeriod#
ParameterKey,ParameterValue
Level#,Status
BaseCapacity#,ConfigParameters>1,CreationDate,Endpoint>4,EnhancedVpcRouting?,MaxCapacity#,NamespaceName,PricePerformanceTarget>2,PubliclyAccessible?,SecurityGroupIds,Status,SubnetIds,TrackName,WorkgroupArn,WorkgroupId,WorkgroupName
Address,Port#,VpcEndpoints>5
NetworkInterfaces>6,VpcEndpointId,VpcId
AvailabilityZone,NetworkInterfaceId,PrivateIpAddress,SubnetId
Namespace=AdminPasswordSecretKmsKeyId,AdminUserPassword,AdminUsername,DbName,DefaultIamRoleArn,FinalSnapshotName,FinalSnapshotRetentionPeriod#,IamRoles,KmsKeyId,LogExports,ManageAdminPassword?,NamespaceName,NamespaceResourcePolicy*,RedshiftIdcApplicationArn,SnapshotCopyConfigurations>0,Tags>
Snapshot=NamespaceName,RetentionPeriod#,SnapshotName,Tags>
Workgroup=BaseCapacity#,ConfigParameters>1,EnhancedVpcRouting?,MaxCapacity#,NamespaceName,Port#,PricePerformanceTarget>2,PubliclyAccessible?,RecoveryPointId,SecurityGroupIds,SnapshotArn,SnapshotName,SnapshotOwnerAccount,SubnetIds,Tags>,TrackName,Workgroup>3,WorkgroupName`;

export const attributes = `Namespace=Namespace,Namespace.AdminUsername,Namespace.CreationDate,Namespace.DbName,Namespace.DefaultIamRoleArn,Namespace.IamRoles,Namespace.KmsKeyId,Namespace.LogExports,Namespace.NamespaceArn,Namespace.NamespaceId,Namespace.NamespaceName,Namespace.Status
Snapshot=OwnerAccount,Snapshot,Snapshot.AdminUsername,Snapshot.KmsKeyId,Snapshot.NamespaceArn,Snapshot.NamespaceName,Snapshot.OwnerAccount,Snapshot.RetentionPeriod,Snapshot.SnapshotArn,Snapshot.SnapshotCreateTime,Snapshot.SnapshotName,Snapshot.Status
Workgroup=Workgroup,Workgroup.BaseCapacity,Workgroup.ConfigParameters,Workgroup.CreationDate,Workgroup.Endpoint,Workgroup.Endpoint.Address,Workgroup.Endpoint.Port,Workgroup.Endpoint.VpcEndpoints,Workgroup.EnhancedVpcRouting,Workgroup.MaxCapacity,Workgroup.NamespaceName,Workgroup.PubliclyAccessible,Workgroup.SecurityGroupIds,Workgroup.Status,Workgroup.SubnetIds,Workgroup.TrackName,Workgroup.WorkgroupArn,Workgroup.WorkgroupId,Workgroup.WorkgroupName`;
