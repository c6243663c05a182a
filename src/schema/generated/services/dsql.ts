// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Clusters,WitnessRegion
Cluster=DeletionProtectionEnabled?,KmsEncryptionKey,MultiRegionProperties>0,PolicyDocument,Tags>`;

export const attributes = `Cluster=CreationTime,EncryptionDetails,Endpoint,Identifier,PolicyVersion,ResourceArn,Status,VpcEndpoint,VpcEndpointServiceName`;
