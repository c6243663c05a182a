// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Status,TargetFileSizeMB#
IcebergPartitionSpec>2,IcebergSchema>4,IcebergSchemaV2>6,IcebergSortOrder>8,TableProperties{
Fields>3,SpecId#
FieldId#,Name,SourceId#,Transform
SchemaFieldList>5
Id#,Name,Required?,Type
IdentifierFieldIds#,SchemaId#,SchemaV2FieldList>7,SchemaV2FieldType
Doc,Id#,Name,Required?,Type*
Fields>9,OrderId#
Direction,NullOrder,SourceId#,Transform
MaxSnapshotAgeHours#,MinSnapshotsToKeep#,Status
StorageClass
KMSKeyArn,SSEAlgorithm
Status
Role,Rules>15
Destinations>16
DestinationTableBucketARN
StorageClass
NoncurrentDays#,Status,UnreferencedDays#
Namespace=Namespace,TableBucketARN
Table=Compaction>0,IcebergMetadata>1,Namespace,OpenTableFormat,SnapshotManagement>10,StorageClassConfiguration>11,TableBucketARN,TableName,Tags>,WithoutMetadata
TableBucket=EncryptionConfiguration>12,MetricsConfiguration>13,ReplicationConfiguration>14,StorageClassConfiguration>17,TableBucketName,Tags>,UnreferencedFileRemoval>18
TableBucketPolicy=ResourcePolicy*,TableBucketARN
TablePolicy=ResourcePolicy*,TableARN`;

export const attributes = `Table=TableARN,VersionToken,WarehouseLocation
TableBucket=TableBucketARN
TablePolicy=Namespace,TableBucketARN,TableName`;
