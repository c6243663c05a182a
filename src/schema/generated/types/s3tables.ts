// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::S3Tables::Namespace': S3TablesNamespace;
    'AWS::S3Tables::Table': S3TablesTable;
    'AWS::S3Tables::TableBucket': S3TablesTableBucket;
    'AWS::S3Tables::TableBucketPolicy': S3TablesTableBucketPolicy;
    'AWS::S3Tables::TablePolicy': S3TablesTablePolicy;
  }
}

export interface S3TablesNamespace {
  readonly Namespace: string;
  readonly TableBucketARN: string;
}

export interface S3TablesTable {
  readonly Compaction?: S3TablesTableCompaction;
  readonly IcebergMetadata?: S3TablesTableIcebergMetadata;
  readonly Namespace: string;
  readonly OpenTableFormat: OneOf<'ICEBERG'>;
  readonly SnapshotManagement?: S3TablesTableSnapshotManagement;
  readonly StorageClassConfiguration?: S3TablesTableStorageClassConfiguration;
  readonly TableBucketARN: string;
  readonly TableName: string;
  readonly Tags?: readonly Tag[];
  readonly WithoutMetadata?: OneOf<'Yes'>;
}

export interface S3TablesTableCompaction {
  readonly Status?: OneOf<'enabled' | 'disabled'>;
  readonly TargetFileSizeMB?: number;
}

export interface S3TablesTableIcebergMetadata {
  readonly IcebergPartitionSpec?: S3TablesTableIcebergPartitionSpec;
  readonly IcebergSchema?: S3TablesTableIcebergSchema;
  readonly IcebergSchemaV2?: S3TablesTableIcebergSchemaV2;
  readonly IcebergSortOrder?: S3TablesTableIcebergSortOrder;
  readonly TableProperties?: { readonly [key: string]: string };
}

export interface S3TablesTableIcebergPartitionSpec {
  readonly Fields: readonly S3TablesTableIcebergPartitionField[];
  readonly SpecId?: number;
}

export interface S3TablesTableIcebergPartitionField {
  readonly FieldId?: number;
  readonly Name: string;
  readonly SourceId: number;
  readonly Transform: string;
}

export interface S3TablesTableIcebergSchema {
  readonly SchemaFieldList: readonly S3TablesTableSchemaField[];
}

export interface S3TablesTableSchemaField {
  readonly Id?: number;
  readonly Name: string;
  readonly Required?: boolean;
  readonly Type: string;
}

export interface S3TablesTableIcebergSchemaV2 {
  readonly IdentifierFieldIds?: readonly number[];
  readonly SchemaId?: number;
  readonly SchemaV2FieldList: readonly S3TablesTableSchemaV2Field[];
  readonly SchemaV2FieldType: OneOf<'struct'>;
}

export interface S3TablesTableSchemaV2Field {
  readonly Doc?: string;
  readonly Id: number;
  readonly Name: string;
  readonly Required: boolean;
  readonly Type: unknown;
}

export interface S3TablesTableIcebergSortOrder {
  readonly Fields: readonly S3TablesTableIcebergSortField[];
  readonly OrderId?: number;
}

export interface S3TablesTableIcebergSortField {
  readonly Direction: OneOf<'asc' | 'desc'>;
  readonly NullOrder: OneOf<'nulls-first' | 'nulls-last'>;
  readonly SourceId: number;
  readonly Transform: string;
}

export interface S3TablesTableSnapshotManagement {
  readonly MaxSnapshotAgeHours?: number;
  readonly MinSnapshotsToKeep?: number;
  readonly Status?: OneOf<'enabled' | 'disabled'>;
}

export interface S3TablesTableStorageClassConfiguration {
  readonly StorageClass?: OneOf<'STANDARD' | 'INTELLIGENT_TIERING'>;
}

export interface S3TablesTableBucket {
  readonly EncryptionConfiguration?: S3TablesTableBucketEncryptionConfiguration;
  readonly MetricsConfiguration?: S3TablesTableBucketMetricsConfiguration;
  readonly ReplicationConfiguration?: S3TablesTableBucketReplicationConfiguration;
  readonly StorageClassConfiguration?: S3TablesTableBucketStorageClassConfiguration;
  readonly TableBucketName: string;
  readonly Tags?: readonly Tag[];
  readonly UnreferencedFileRemoval?: S3TablesTableBucketUnreferencedFileRemoval;
}

export interface S3TablesTableBucketEncryptionConfiguration {
  readonly KMSKeyArn?: string;
  readonly SSEAlgorithm?: OneOf<'AES256' | 'aws:kms'>;
}

export interface S3TablesTableBucketMetricsConfiguration {
  readonly Status?: OneOf<'Enabled' | 'Disabled'>;
}

export interface S3TablesTableBucketReplicationConfiguration {
  readonly Role: string;
  readonly Rules: readonly S3TablesTableBucketReplicationRule[];
}

export interface S3TablesTableBucketReplicationRule {
  readonly Destinations: readonly S3TablesTableBucketReplicationDestination[];
}

export interface S3TablesTableBucketReplicationDestination {
  readonly DestinationTableBucketARN: string;
}

export interface S3TablesTableBucketStorageClassConfiguration {
  readonly StorageClass?: OneOf<'STANDARD' | 'INTELLIGENT_TIERING'>;
}

export interface S3TablesTableBucketUnreferencedFileRemoval {
  readonly NoncurrentDays?: number;
  readonly Status?: OneOf<'Enabled' | 'Disabled'>;
  readonly UnreferencedDays?: number;
}

export interface S3TablesTableBucketPolicy {
  readonly ResourcePolicy: PolicyDocument;
  readonly TableBucketARN: string;
}

export interface S3TablesTablePolicy {
  readonly ResourcePolicy: PolicyDocument;
  readonly TableARN: string;
}
