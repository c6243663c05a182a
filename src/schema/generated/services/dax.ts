// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `SSEEnabled?
Cluster=AvailabilityZones,ClusterEndpointEncryptionType,ClusterName,Description,IAMRoleARN,NetworkType,NodeType,NotificationTopicARN,ParameterGroupName,PreferredMaintenanceWindow,ReplicationFactor#,SSESpecification>0,SecurityGroupIds,SubnetGroupName,Tags*
ParameterGroup=Description,ParameterGroupName,ParameterNameValues*
SubnetGroup=Description,SubnetGroupName,SubnetIds`;

export const attributes = `Cluster=Arn,ClusterDiscoveryEndpoint,ClusterDiscoveryEndpointURL,Id
SubnetGroup=Id`;
