// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Name,Value
Server=AssociatePublicIpAddress?,BackupId,BackupRetentionCount#,CustomCertificate,CustomDomain,CustomPrivateKey,DisableAutomatedBackup?,Engine,EngineAttributes>0,EngineModel,EngineVersion,InstanceProfileArn,InstanceType,KeyPair,PreferredBackupWindow,PreferredMaintenanceWindow,SecurityGroupIds,ServiceRoleArn,SubnetIds,Tags>`;

export const attributes = `Server=Arn,Endpoint,ServerName`;
