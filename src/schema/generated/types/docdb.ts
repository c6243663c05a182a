// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::DocDB::DBCluster': DocDBDBCluster;
    'AWS::DocDB::DBClusterParameterGroup': DocDBDBClusterParameterGroup;
    'AWS::DocDB::DBInstance': DocDBDBInstance;
    'AWS::DocDB::DBSubnetGroup': DocDBDBSubnetGroup;
    'AWS::DocDB::EventSubscription': DocDBEventSubscription;
    'AWS::DocDB::GlobalCluster': DocDBGlobalCluster;
  }
}

export interface DocDBDBCluster {
  readonly AvailabilityZones?: readonly string[];
  readonly BackupRetentionPeriod?: number;
  readonly CopyTagsToSnapshot?: boolean;
  readonly DBClusterIdentifier?: string;
  readonly DBClusterParameterGroupName?: string;
  readonly DBSubnetGroupName?: string;
  readonly DeletionProtection?: boolean;
  readonly EnableCloudwatchLogsExports?: readonly string[];
  readonly EngineVersion?: string;
  readonly GlobalClusterIdentifier?: string;
  readonly KmsKeyId?: string;
  readonly ManageMasterUserPassword?: boolean;
  readonly MasterUserPassword?: string;
  readonly MasterUserSecretKmsKeyId?: string;
  readonly MasterUsername?: string;
  readonly NetworkType?: string;
  readonly Port?: number;
  readonly PreferredBackupWindow?: string;
  readonly PreferredMaintenanceWindow?: string;
  readonly RestoreToTime?: string;
  readonly RestoreType?: string;
  readonly RotateMasterUserPassword?: boolean;
  readonly ServerlessV2ScalingConfiguration?: DocDBDBClusterServerlessV2ScalingConfiguration;
  readonly SnapshotIdentifier?: string;
  readonly SourceDBClusterIdentifier?: string;
  readonly StorageEncrypted?: boolean;
  readonly StorageType?: string;
  readonly Tags?: readonly Tag[];
  readonly UseLatestRestorableTime?: boolean;
  readonly VpcSecurityGroupIds?: readonly string[];
}

export interface DocDBDBClusterServerlessV2ScalingConfiguration {
  readonly MaxCapacity: number;
  readonly MinCapacity: number;
}

export interface DocDBDBClusterParameterGroup {
  readonly Description: string;
  readonly Family: string;
  readonly Name?: string;
  readonly Parameters: unknown;
  readonly Tags?: readonly Tag[];
}

export interface DocDBDBInstance {
  readonly AutoMinorVersionUpgrade?: boolean;
  readonly AvailabilityZone?: string;
  readonly CACertificateIdentifier?: string;
  readonly CertificateRotationRestart?: boolean;
  readonly DBClusterIdentifier: string;
  readonly DBInstanceClass: string;
  readonly DBInstanceIdentifier?: string;
  readonly EnablePerformanceInsights?: boolean;
  readonly PreferredMaintenanceWindow?: string;
  readonly Tags?: readonly Tag[];
}

export interface DocDBDBSubnetGroup {
  readonly DBSubnetGroupDescription: string;
  readonly DBSubnetGroupName?: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface DocDBEventSubscription {
  readonly Enabled?: boolean;
  readonly EventCategories?: readonly string[];
  readonly SnsTopicArn: string;
  readonly SourceIds?: readonly string[];
  readonly SourceType?: OneOf<'db-instance' | 'db-cluster' | 'db-parameter-group' | 'db-security-group' | 'db-cluster-snapshot'>;
  readonly SubscriptionName?: string;
}

export interface DocDBGlobalCluster {
  readonly DeletionProtection?: boolean;
  readonly Engine?: OneOf<'docdb'>;
  readonly EngineVersion?: string;
  readonly GlobalClusterIdentifier: string;
  readonly SourceDBClusterIdentifier?: string;
  readonly StorageEncrypted?: boolean;
  readonly Tags?: readonly Tag[];
}
