// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Address,Port#
Passwords,Type
ACL=ACLName,Tags>,UserNames
Cluster=ACLName,AutoMinorVersionUpgrade?,ClusterEndpoint>0,ClusterName,DataTiering,Description,Engine,EngineVersion,FinalSnapshotName,IpDiscovery,KmsKeyId,MaintenanceWindow,MultiRegionClusterName,NetworkType,NodeType,NumReplicasPerShard#,NumShards#,ParameterGroupName,Port#,SecurityGroupIds,SnapshotArns,SnapshotName,SnapshotRetentionLimit#,SnapshotWindow,SnsTopicArn,SnsTopicStatus,SubnetGroupName,TLSEnabled?,Tags>
MultiRegionCluster=Description,Engine,EngineVersion,MultiRegionClusterNameSuffix,MultiRegionParameterGroupName,NodeType,NumShards#,TLSEnabled?,Tags>,UpdateStrategy
ParameterGroup=Description,Family,ParameterGroupName,Parameters*,Tags>
Snapshot=ClusterName,KmsKeyId,SnapshotName,Tags>
SubnetGroup=Description,SubnetGroupName,SubnetIds,Tags>
User=AccessString,AuthenticationMode>1,Tags>,UserName`;

export const attributes = `ACL=Arn,Status
Cluster=ARN,ClusterEndpoint.Address,ClusterEndpoint.Port,ParameterGroupStatus,Status
MultiRegionCluster=ARN,MultiRegionClusterName,Status
ParameterGroup=ARN
Snapshot=Arn,ClusterConfiguration,DataTiering,Source,Status
SubnetGroup=ARN,SupportedNetworkTypes
User=Arn,Status`;
