// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `MaxCapacity#,MinCapacity#
DBCluster=AvailabilityZones,BackupRetentionPeriod#,CopyTagsToSnapshot?,DBClusterIdentifier,DBClusterParameterGroupName,DBSubnetGroupName,DeletionProtection?,EnableCloudwatchLogsExports,EngineVersion,GlobalClusterIdentifier,KmsKeyId,ManageMasterUserPassword?,MasterUserPassword,MasterUserSecretKmsKeyId,MasterUsername,NetworkType,Port#,PreferredBackupWindow,PreferredMaintenanceWindow,RestoreToTime,RestoreType,RotateMasterUserPassword?,ServerlessV2ScalingConfiguration>0,SnapshotIdentifier,SourceDBClusterIdentifier,StorageEncrypted?,StorageType,Tags>,UseLatestRestorableTime?,VpcSecurityGroupIds
DBClusterParameterGroup=Description,Family,Name,Parameters*,Tags>
DBInstance=AutoMinorVersionUpgrade?,AvailabilityZone,CACertificateIdentifier,CertificateRotationRestart?,DBClusterIdentifier,DBInstanceClass,DBInstanceIdentifier,EnablePerformanceInsights?,PreferredMaintenanceWindow,Tags>
DBSubnetGroup=DBSubnetGroupDescription,DBSubnetGroupName,SubnetIds,Tags>
EventSubscription=Enabled?,EventCategories,SnsTopicArn,SourceIds,SourceType,SubscriptionName
GlobalCluster=DeletionProtection?,Engine,EngineVersion,GlobalClusterIdentifier,SourceDBClusterIdentifier,StorageEncrypted?,Tags>`;

export const attributes = `DBCluster=ClusterResourceId,Endpoint,Id,Port,ReadEndpoint
DBInstance=Endpoint,Id,Port
GlobalCluster=GlobalClusterArn,GlobalClusterResourceId`;
