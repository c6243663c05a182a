// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Cassandra::Keyspace': CassandraKeyspace;
    'AWS::Cassandra::Table': CassandraTable;
    'AWS::Cassandra::Type': CassandraType;
  }
}

export interface CassandraKeyspace {
  readonly ClientSideTimestampsEnabled?: boolean;
  readonly KeyspaceName?: string;
  readonly ReplicationSpecification?: CassandraKeyspaceReplicationSpecification;
  readonly Tags?: readonly Tag[];
}

export interface CassandraKeyspaceReplicationSpecification {
  readonly RegionList?: readonly string[];
  readonly ReplicationStrategy?: OneOf<'SINGLE_REGION' | 'MULTI_REGION'>;
}

export interface CassandraTable {
  readonly AutoScalingSpecifications?: CassandraTableAutoScalingSpecification;
  readonly BillingMode?: CassandraTableBillingMode;
  readonly CdcSpecification?: CassandraTableCdcSpecification;
  readonly ClientSideTimestampsEnabled?: boolean;
  readonly ClusteringKeyColumns?: readonly CassandraTableClusteringKeyColumn[];
  readonly DefaultTimeToLive?: number;
  readonly EncryptionSpecification?: CassandraTableEncryptionSpecification;
  readonly KeyspaceName: string;
  readonly PartitionKeyColumns: readonly CassandraTableColumn[];
  readonly PointInTimeRecoveryEnabled?: boolean;
  readonly RegularColumns?: readonly CassandraTableColumn[];
  readonly ReplicaSpecifications?: readonly CassandraTableReplicaSpecification[];
  readonly TableName?: string;
  readonly Tags?: readonly Tag[];
  readonly WarmThroughput?: CassandraTableWarmThroughput;
}

export interface CassandraTableAutoScalingSpecification {
  readonly ReadCapacityAutoScaling?: CassandraTableAutoScalingSetting;
  readonly WriteCapacityAutoScaling?: CassandraTableAutoScalingSetting;
}

export interface CassandraTableAutoScalingSetting {
  readonly AutoScalingDisabled?: boolean;
  readonly MaximumUnits?: number;
  readonly MinimumUnits?: number;
  readonly ScalingPolicy?: CassandraTableScalingPolicy;
}

export interface CassandraTableScalingPolicy {
  readonly TargetTrackingScalingPolicyConfiguration?: CassandraTableTargetTrackingScalingPolicyConfiguration;
}

export interface CassandraTableTargetTrackingScalingPolicyConfiguration {
  readonly DisableScaleIn?: boolean;
  readonly ScaleInCooldown?: number;
  readonly ScaleOutCooldown?: number;
  readonly TargetValue: number;
}

export interface CassandraTableBillingMode {
  readonly Mode: OneOf<'PROVISIONED' | 'ON_DEMAND'>;
  readonly ProvisionedThroughput?: CassandraTableProvisionedThroughput;
}

export interface CassandraTableProvisionedThroughput {
  readonly ReadCapacityUnits: number;
  readonly WriteCapacityUnits: number;
}

export interface CassandraTableCdcSpecification {
  readonly Status: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: readonly Tag[];
  readonly ViewType?: OneOf<'NEW_IMAGE' | 'OLD_IMAGE' | 'KEYS_ONLY' | 'NEW_AND_OLD_IMAGES'>;
}

export interface CassandraTableClusteringKeyColumn {
  readonly Column: CassandraTableColumn;
  readonly OrderBy?: OneOf<'ASC' | 'DESC'>;
}

export interface CassandraTableColumn {
  readonly ColumnName: string;
  readonly ColumnType: string;
}

export interface CassandraTableEncryptionSpecification {
  readonly EncryptionType: OneOf<'AWS_OWNED_KMS_KEY' | 'CUSTOMER_MANAGED_KMS_KEY'>;
  readonly KmsKeyIdentifier?: string;
}

export interface CassandraTableReplicaSpecification {
  readonly ReadCapacityAutoScaling?: CassandraTableAutoScalingSetting;
  readonly ReadCapacityUnits?: number;
  readonly Region: string;
}

export interface CassandraTableWarmThroughput {
  readonly ReadUnitsPerSecond?: number;
  readonly WriteUnitsPerSecond?: number;
}

export interface CassandraType {
  readonly Fields: readonly CassandraTypeField[];
  readonly KeyspaceName: string;
  readonly TypeName: string;
}

export interface CassandraTypeField {
  readonly FieldName: string;
  readonly FieldType: string;
}
