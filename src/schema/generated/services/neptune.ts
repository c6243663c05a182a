// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `FeatureName,RoleArn
MaxCapacity#,MinCapacity#
DBCluster=AssociatedRoles>0,AvailabilityZones,BackupRetentionPeriod#,CopyTagsToSnapshot?,DBClusterIdentifier,DBClusterParameterGroupName,DBInstanceParameterGroupName,DBPort#,DBSubnetGroupName,DeletionProtection?,EnableCloudwatchLogsExports,EngineVersion,GlobalClusterIdentifier,IamAuthEnabled?,KmsKeyId,NetworkType,PreferredBackupWindow,PreferredMaintenanceWindow,RestoreToTime,RestoreType,ServerlessScalingConfiguration>1,SnapshotIdentifier,SourceDBClusterIdentifier,StorageEncrypted?,Tags>,UseLatestRestorableTime?,VpcSecurityGroupIds
DBClusterParameterGroup=Description,Family,Name,Parameters*,Tags>
DBInstance=AllowMajorVersionUpgrade?,AutoMinorVersionUpgrade?,AvailabilityZone,DBClusterIdentifier,DBInstanceClass,DBInstanceIdentifier,DBParameterGroupName,DBSnapshotIdentifier,DBSubnetGroupName,PreferredMaintenanceWindow,PubliclyAccessible?,Tags>
DBParameterGroup=Description,Family,Name,Parameters*,Tags>
DBSubnetGroup=DBSubnetGroupDescription,DBSubnetGroupName,SubnetIds,Tags>
EventSubscription=Enabled?,EventCategories,SnsTopicArn,SourceIds,SourceType,SubscriptionName,Tags>
GlobalCluster=DeletionProtection?,Engine,EngineVersion,GlobalClusterIdentifier,SourceDBClusterIdentifier,StorageEncrypted?,Tags>`;

export const attributes = `DBCluster=ClusterResourceId,Endpoint,Port,ReadEndpoint
DBInstance=Endpoint,Port`;
