// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::DynamoDB::GlobalTable': DynamoDBGlobalTable;
    'AWS::DynamoDB::Table': DynamoDBTable;
  }
}

export interface DynamoDBGlobalTable {
  readonly AttributeDefinitions?: readonly DynamoDBGlobalTableAttributeDefinition[];
  readonly BillingMode?: string;
  readonly GlobalSecondaryIndexes?: readonly DynamoDBGlobalTableGlobalSecondaryIndex[];
  readonly GlobalTableSourceArn?: string;
  readonly GlobalTableWitnesses?: readonly DynamoDBGlobalTableGlobalTableWitness[];
  readonly KeySchema?: readonly DynamoDBGlobalTableKeySchema[];
  readonly LocalSecondaryIndexes?: readonly DynamoDBGlobalTableLocalSecondaryIndex[];
  readonly MultiRegionConsistency?: OneOf<'EVENTUAL' | 'STRONG'>;
  readonly ReadOnDemandThroughputSettings?: DynamoDBGlobalTableReadOnDemandThroughputSettings;
  readonly ReadProvisionedThroughputSettings?: DynamoDBGlobalTableGlobalReadProvisionedThroughputSettings;
  readonly Replicas: readonly DynamoDBGlobalTableReplicaSpecification[];
  readonly SSESpecification?: DynamoDBGlobalTableSSESpecification;
  readonly StreamSpecification?: DynamoDBGlobalTableStreamSpecification;
  readonly TableName?: string;
  readonly TimeToLiveSpecification?: DynamoDBGlobalTableTimeToLiveSpecification;
  readonly VectorIndexes?: readonly DynamoDBGlobalTableVectorIndex[];
  readonly WarmThroughput?: DynamoDBGlobalTableWarmThroughput;
  readonly WriteOnDemandThroughputSettings?: DynamoDBGlobalTableWriteOnDemandThroughputSettings;
  readonly WriteProvisionedThroughputSettings?: DynamoDBGlobalTableWriteProvisionedThroughputSettings;
}

export interface DynamoDBGlobalTableAttributeDefinition {
  readonly AttributeName: string;
  readonly AttributeType: string;
}

export interface DynamoDBGlobalTableGlobalSecondaryIndex {
  readonly IndexName: string;
  readonly KeySchema: readonly DynamoDBGlobalTableKeySchema[];
  readonly Projection: DynamoDBGlobalTableProjection;
  readonly ReadOnDemandThroughputSettings?: DynamoDBGlobalTableReadOnDemandThroughputSettings;
  readonly ReadProvisionedThroughputSettings?: DynamoDBGlobalTableGlobalReadProvisionedThroughputSettings;
  readonly WarmThroughput?: DynamoDBGlobalTableWarmThroughput;
  readonly WriteOnDemandThroughputSettings?: DynamoDBGlobalTableWriteOnDemandThroughputSettings;
  readonly WriteProvisionedThroughputSettings?: DynamoDBGlobalTableWriteProvisionedThroughputSettings;
}

export interface DynamoDBGlobalTableKeySchema {
  readonly AttributeName: string;
  readonly KeyType: string;
}

export interface DynamoDBGlobalTableProjection {
  readonly NonKeyAttributes?: readonly string[];
  readonly ProjectionType?: string;
}

export interface DynamoDBGlobalTableReadOnDemandThroughputSettings {
  readonly MaxReadRequestUnits?: number;
}

export interface DynamoDBGlobalTableGlobalReadProvisionedThroughputSettings {
  readonly ReadCapacityUnits?: number;
}

export interface DynamoDBGlobalTableWarmThroughput {
  readonly ReadUnitsPerSecond?: number;
  readonly WriteUnitsPerSecond?: number;
}

export interface DynamoDBGlobalTableWriteOnDemandThroughputSettings {
  readonly MaxWriteRequestUnits?: number;
}

export interface DynamoDBGlobalTableWriteProvisionedThroughputSettings {
  readonly WriteCapacityAutoScalingSettings?: DynamoDBGlobalTableCapacityAutoScalingSettings;
}

export interface DynamoDBGlobalTableCapacityAutoScalingSettings {
  readonly MaxCapacity: number;
  readonly MinCapacity: number;
  readonly SeedCapacity?: number;
  readonly TargetTrackingScalingPolicyConfiguration: DynamoDBGlobalTableTargetTrackingScalingPolicyConfiguration;
}

export interface DynamoDBGlobalTableTargetTrackingScalingPolicyConfiguration {
  readonly DisableScaleIn?: boolean;
  readonly ScaleInCooldown?: number;
  readonly ScaleOutCooldown?: number;
  readonly TargetValue: number;
}

export interface DynamoDBGlobalTableGlobalTableWitness {
  readonly Region?: string;
}

export interface DynamoDBGlobalTableLocalSecondaryIndex {
  readonly IndexName: string;
  readonly KeySchema: readonly DynamoDBGlobalTableKeySchema[];
  readonly Projection: DynamoDBGlobalTableProjection;
}

export interface DynamoDBGlobalTableReplicaSpecification {
  readonly ContributorInsightsSpecification?: DynamoDBGlobalTableContributorInsightsSpecification;
  readonly DeletionProtectionEnabled?: boolean;
  readonly GlobalSecondaryIndexes?: readonly DynamoDBGlobalTableReplicaGlobalSecondaryIndexSpecification[];
  readonly GlobalTableSettingsReplicationMode?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly KinesisStreamSpecification?: DynamoDBGlobalTableKinesisStreamSpecification;
  readonly PointInTimeRecoverySpecification?: DynamoDBGlobalTablePointInTimeRecoverySpecification;
  readonly ReadOnDemandThroughputSettings?: DynamoDBGlobalTableReadOnDemandThroughputSettings;
  readonly ReadProvisionedThroughputSettings?: DynamoDBGlobalTableReadProvisionedThroughputSettings;
  readonly Region: string;
  readonly ReplicaStreamSpecification?: DynamoDBGlobalTableReplicaStreamSpecification;
  readonly ResourcePolicy?: DynamoDBGlobalTableResourcePolicy;
  readonly SSESpecification?: DynamoDBGlobalTableReplicaSSESpecification;
  readonly TableClass?: string;
  readonly Tags?: readonly Tag[];
}

export interface DynamoDBGlobalTableContributorInsightsSpecification {
  readonly Enabled: boolean;
  readonly Mode?: OneOf<'ACCESSED_AND_THROTTLED_KEYS' | 'THROTTLED_KEYS'>;
}

export interface DynamoDBGlobalTableReplicaGlobalSecondaryIndexSpecification {
  readonly ContributorInsightsSpecification?: DynamoDBGlobalTableContributorInsightsSpecification;
  readonly IndexName: string;
  readonly ReadOnDemandThroughputSettings?: DynamoDBGlobalTableReadOnDemandThroughputSettings;
  readonly ReadProvisionedThroughputSettings?: DynamoDBGlobalTableReadProvisionedThroughputSettings;
}

export interface DynamoDBGlobalTableReadProvisionedThroughputSettings {
  readonly ReadCapacityAutoScalingSettings?: DynamoDBGlobalTableCapacityAutoScalingSettings;
  readonly ReadCapacityUnits?: number;
}

export interface DynamoDBGlobalTableKinesisStreamSpecification {
  readonly ApproximateCreationDateTimePrecision?: OneOf<'MICROSECOND' | 'MILLISECOND'>;
  readonly StreamArn: string;
}

export interface DynamoDBGlobalTablePointInTimeRecoverySpecification {
  readonly PointInTimeRecoveryEnabled?: boolean;
  readonly RecoveryPeriodInDays?: number;
}

export interface DynamoDBGlobalTableReplicaStreamSpecification {
  readonly ResourcePolicy?: DynamoDBGlobalTableResourcePolicy;
  readonly Tags?: readonly Tag[];
}

export interface DynamoDBGlobalTableResourcePolicy {
  readonly PolicyDocument: PolicyDocument;
}

export interface DynamoDBGlobalTableReplicaSSESpecification {
  readonly KMSMasterKeyId: string;
}

export interface DynamoDBGlobalTableSSESpecification {
  readonly SSEEnabled: boolean;
  readonly SSEType?: string;
}

export interface DynamoDBGlobalTableStreamSpecification {
  readonly StreamViewType: string;
}

export interface DynamoDBGlobalTableTimeToLiveSpecification {
  readonly AttributeName?: string;
  readonly Enabled: boolean;
}

export interface DynamoDBGlobalTableVectorIndex {
  readonly Dimensions: number;
  readonly DistanceFunction: OneOf<'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'>;
  readonly IndexName: string;
  readonly Projection: DynamoDBGlobalTableProjection;
  readonly SearchSchema?: readonly DynamoDBGlobalTableSearchSchemaElement[];
  readonly VectorAttribute: DynamoDBGlobalTableVectorAttribute;
}

export interface DynamoDBGlobalTableSearchSchemaElement {
  readonly AttributeName: string;
  readonly SearchSchemaElementType: OneOf<'HASH' | 'INLINE_FILTER'>;
}

export interface DynamoDBGlobalTableVectorAttribute {
  readonly AttributeName: string;
}

export interface DynamoDBTable {
  readonly AttributeDefinitions?: readonly DynamoDBTableAttributeDefinition[];
  readonly BillingMode?: string;
  readonly ContributorInsightsSpecification?: DynamoDBTableContributorInsightsSpecification;
  readonly DeletionProtectionEnabled?: boolean;
  readonly GlobalSecondaryIndexes?: readonly DynamoDBTableGlobalSecondaryIndex[];
  readonly ImportSourceSpecification?: DynamoDBTableImportSourceSpecification;
  readonly KeySchema: unknown;
  readonly KinesisStreamSpecification?: DynamoDBTableKinesisStreamSpecification;
  readonly LocalSecondaryIndexes?: readonly DynamoDBTableLocalSecondaryIndex[];
  readonly OnDemandThroughput?: DynamoDBTableOnDemandThroughput;
  readonly PointInTimeRecoverySpecification?: DynamoDBTablePointInTimeRecoverySpecification;
  readonly ProvisionedThroughput?: DynamoDBTableProvisionedThroughput;
  readonly ResourcePolicy?: DynamoDBTableResourcePolicy;
  readonly SSESpecification?: DynamoDBTableSSESpecification;
  readonly StreamSpecification?: DynamoDBTableStreamSpecification;
  readonly TableClass?: string;
  readonly TableName?: string;
  readonly Tags?: readonly Tag[];
  readonly TimeToLiveSpecification?: DynamoDBTableTimeToLiveSpecification;
  readonly VectorIndexes?: readonly DynamoDBTableVectorIndex[];
  readonly WarmThroughput?: DynamoDBTableWarmThroughput;
}

export interface DynamoDBTableAttributeDefinition {
  readonly AttributeName: string;
  readonly AttributeType: string;
}

export interface DynamoDBTableContributorInsightsSpecification {
  readonly Enabled: boolean;
  readonly Mode?: OneOf<'ACCESSED_AND_THROTTLED_KEYS' | 'THROTTLED_KEYS'>;
}

export interface DynamoDBTableGlobalSecondaryIndex {
  readonly ContributorInsightsSpecification?: DynamoDBTableContributorInsightsSpecification;
  readonly IndexName: string;
  readonly KeySchema: readonly DynamoDBTableKeySchema[];
  readonly OnDemandThroughput?: DynamoDBTableOnDemandThroughput;
  readonly Projection: DynamoDBTableProjection;
  readonly ProvisionedThroughput?: DynamoDBTableProvisionedThroughput;
  readonly WarmThroughput?: DynamoDBTableWarmThroughput;
}

export interface DynamoDBTableKeySchema {
  readonly AttributeName: string;
  readonly KeyType: string;
}

export interface DynamoDBTableOnDemandThroughput {
  readonly MaxReadRequestUnits?: number;
  readonly MaxWriteRequestUnits?: number;
}

export interface DynamoDBTableProjection {
  readonly NonKeyAttributes?: readonly string[];
  readonly ProjectionType?: string;
}

export interface DynamoDBTableProvisionedThroughput {
  readonly ReadCapacityUnits: number;
  readonly WriteCapacityUnits: number;
}

export interface DynamoDBTableWarmThroughput {
  readonly ReadUnitsPerSecond?: number;
  readonly WriteUnitsPerSecond?: number;
}

export interface DynamoDBTableImportSourceSpecification {
  readonly InputCompressionType?: string;
  readonly InputFormat: string;
  readonly InputFormatOptions?: DynamoDBTableInputFormatOptions;
  readonly S3BucketSource: DynamoDBTableS3BucketSource;
}

export interface DynamoDBTableInputFormatOptions {
  readonly Csv?: DynamoDBTableCsv;
}

export interface DynamoDBTableCsv {
  readonly Delimiter?: string;
  readonly HeaderList?: readonly string[];
}

export interface DynamoDBTableS3BucketSource {
  readonly S3Bucket: string;
  readonly S3BucketOwner?: string;
  readonly S3KeyPrefix?: string;
}

export interface DynamoDBTableKinesisStreamSpecification {
  readonly ApproximateCreationDateTimePrecision?: OneOf<'MICROSECOND' | 'MILLISECOND'>;
  readonly StreamArn: string;
}

export interface DynamoDBTableLocalSecondaryIndex {
  readonly IndexName: string;
  readonly KeySchema: readonly DynamoDBTableKeySchema[];
  readonly Projection: DynamoDBTableProjection;
}

export interface DynamoDBTablePointInTimeRecoverySpecification {
  readonly PointInTimeRecoveryEnabled?: boolean;
  readonly RecoveryPeriodInDays?: number;
}

export interface DynamoDBTableResourcePolicy {
  readonly PolicyDocument: PolicyDocument;
}

export interface DynamoDBTableSSESpecification {
  readonly KMSMasterKeyId?: string;
  readonly SSEEnabled: boolean;
  readonly SSEType?: string;
}

export interface DynamoDBTableStreamSpecification {
  readonly ResourcePolicy?: DynamoDBTableResourcePolicy;
  readonly StreamViewType: string;
  readonly Tags?: readonly Tag[];
}

export interface DynamoDBTableTimeToLiveSpecification {
  readonly AttributeName?: string;
  readonly Enabled: boolean;
}

export interface DynamoDBTableVectorIndex {
  readonly Dimensions: number;
  readonly DistanceFunction: OneOf<'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'>;
  readonly IndexName: string;
  readonly Projection: DynamoDBTableProjection;
  readonly SearchSchema?: readonly DynamoDBTableSearchSchemaElement[];
  readonly VectorAttribute: DynamoDBTableVectorAttribute;
}

export interface DynamoDBTableSearchSchemaElement {
  readonly AttributeName: string;
  readonly SearchSchemaElementType: OneOf<'HASH' | 'INLINE_FILTER'>;
}

export interface DynamoDBTableVectorAttribute {
  readonly AttributeName: string;
}
