// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `BlankNodeHandling,FailOnError?,Format,ImportOptions>1,MaxProvisionedMemory#,MinProvisionedMemory#,ParquetType,RoleArn,Source
Neptune>2
PreserveDefaultVertexLabels?,PreserveEdgeIds?,S3ExportKmsKeyId,S3ExportPath
VectorSearchDimension#
Graph=DeletionProtection?,GraphName,ImportTask>0,KmsKeyIdentifier,ProvisionedMemory#,PublicConnectivity?,ReplicaCount#,Tags>,VectorSearchConfiguration>3
GraphSnapshot=GraphIdentifier,SnapshotName,Tags>
PrivateGraphEndpoint=GraphIdentifier,SecurityGroupIds,SubnetIds,VpcId`;

export const attributes = `Graph=Endpoint,GraphArn,GraphId
GraphSnapshot=Arn,Id,KmsKeyIdentifier,SnapshotCreateTime,Status
PrivateGraphEndpoint=PrivateGraphEndpointIdentifier,VpcEndpointId`;
