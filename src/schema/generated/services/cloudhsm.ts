// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Type,Value
Key,Value
Cluster=BackupRetentionPolicy>0,HsmType,Mode,NetworkType,SubnetIds,Tags>1`;

export const attributes = `Cluster=Arn,BackupPolicy,ClusterId,SecurityGroup,State,SubnetMapping,VpcId`;
