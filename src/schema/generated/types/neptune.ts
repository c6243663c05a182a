// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Neptune::DBCluster': NeptuneDBCluster;
    'AWS::Neptune::DBClusterParameterGroup': NeptuneDBClusterParameterGroup;
    'AWS::Neptune::DBInstance': NeptuneDBInstance;
    'AWS::Neptune::DBParameterGroup': NeptuneDBParameterGroup;
    'AWS::Neptune::DBSubnetGroup': NeptuneDBSubnetGroup;
    'AWS::Neptune::EventSubscription': NeptuneEventSubscription;
    'AWS::Neptune::GlobalCluster': NeptuneGlobalCluster;
  }
}

export interface NeptuneDBCluster {
  readonly AssociatedRoles?: readonly NeptuneDBClusterDBClusterRole[];
  readonly AvailabilityZones?: readonly string[];
  readonly BackupRetentionPeriod?: number;
  readonly CopyTagsToSnapshot?: boolean;
  readonly DBClusterIdentifier?: string;
  readonly DBClusterParameterGroupName?: string;
  readonly DBInstanceParameterGroupName?: string;
  readonly DBPort?: number;
  readonly DBSubnetGroupName?: string;
  readonly DeletionProtection?: boolean;
  readonly EnableCloudwatchLogsExports?: readonly string[];
  readonly EngineVersion?: string;
  readonly GlobalClusterIdentifier?: string;
  readonly IamAuthEnabled?: boolean;
  readonly KmsKeyId?: string;
  readonly NetworkType?: OneOf<'IPV4' | 'DUAL'>;
  readonly PreferredBackupWindow?: string;
  readonly PreferredMaintenanceWindow?: string;
  readonly RestoreToTime?: string;
  readonly RestoreType?: string;
  readonly ServerlessScalingConfiguration?: NeptuneDBClusterServerlessScalingConfiguration;
  readonly SnapshotIdentifier?: string;
  readonly SourceDBClusterIdentifier?: string;
  readonly StorageEncrypted?: boolean;
  readonly Tags?: readonly Tag[];
  readonly UseLatestRestorableTime?: boolean;
  readonly VpcSecurityGroupIds?: readonly string[];
}

export interface NeptuneDBClusterDBClusterRole {
  readonly FeatureName?: string;
  readonly RoleArn: string;
}

export interface NeptuneDBClusterServerlessScalingConfiguration {
  readonly MaxCapacity: number;
  readonly MinCapacity: number;
}

export interface NeptuneDBClusterParameterGroup {
  readonly Description: string;
  readonly Family: string;
  readonly Name?: string;
  readonly Parameters: unknown;
  readonly Tags?: readonly Tag[];
}

export interface NeptuneDBInstance {
  readonly AllowMajorVersionUpgrade?: boolean;
  readonly AutoMinorVersionUpgrade?: boolean;
  readonly AvailabilityZone?: string;
  readonly DBClusterIdentifier?: string;
  readonly DBInstanceClass: string;
  readonly DBInstanceIdentifier?: string;
  readonly DBParameterGroupName?: string;
  readonly DBSnapshotIdentifier?: string;
  readonly DBSubnetGroupName?: string;
  readonly PreferredMaintenanceWindow?: string;
  readonly PubliclyAccessible?: boolean;
  readonly Tags?: readonly Tag[];
}

export interface NeptuneDBParameterGroup {
  readonly Description: string;
  readonly Family: string;
  readonly Name?: string;
  readonly Parameters: unknown;
  readonly Tags?: readonly Tag[];
}

export interface NeptuneDBSubnetGroup {
  readonly DBSubnetGroupDescription: string;
  readonly DBSubnetGroupName?: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface NeptuneEventSubscription {
  readonly Enabled?: boolean;
  readonly EventCategories?: readonly string[];
  readonly SnsTopicArn: string;
  readonly SourceIds?: readonly string[];
  readonly SourceType?: string;
  readonly SubscriptionName?: string;
  readonly Tags?: readonly Tag[];
}

export interface NeptuneGlobalCluster {
  readonly DeletionProtection?: boolean;
  readonly Engine?: OneOf<'neptune'>;
  readonly EngineVersion?: string;
  readonly GlobalClusterIdentifier?: string;
  readonly SourceDBClusterIdentifier?: string;
  readonly StorageEncrypted?: boolean;
  readonly Tags?: readonly Tag[];
}
