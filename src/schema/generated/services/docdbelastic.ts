// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Cluster=AdminUserName,AdminUserPassword,AuthType,BackupRetentionPeriod#,ClusterName,KmsKeyId,PreferredBackupWindow,PreferredMaintenanceWindow,ShardCapacity#,ShardCount#,ShardInstanceCount#,SubnetIds,Tags>,VpcSecurityGroupIds
ClusterSnapshot=ClusterArn,SnapshotName,Tags>`;

export const attributes = `Cluster=ClusterArn,ClusterEndpoint
ClusterSnapshot=AdminUserName,ClusterCreationTime,KmsKeyId,SnapshotArn,SnapshotCreationTime,SnapshotType,Status,SubnetIds,VpcSecurityGroupIds`;
