// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::S3::AccessGrant': S3AccessGrant;
    'AWS::S3::AccessGrantsInstance': S3AccessGrantsInstance;
    'AWS::S3::AccessGrantsLocation': S3AccessGrantsLocation;
    'AWS::S3::AccessPoint': S3AccessPoint;
    'AWS::S3::Bucket': S3Bucket;
    'AWS::S3::BucketPolicy': S3BucketPolicy;
    'AWS::S3::MultiRegionAccessPoint': S3MultiRegionAccessPoint;
    'AWS::S3::MultiRegionAccessPointPolicy': S3MultiRegionAccessPointPolicy;
    'AWS::S3::StorageLens': S3StorageLens;
    'AWS::S3::StorageLensGroup': S3StorageLensGroup;
  }
}

export interface S3AccessGrant {
  readonly AccessGrantsLocationConfiguration?: S3AccessGrantAccessGrantsLocationConfiguration;
  readonly AccessGrantsLocationId: string;
  readonly ApplicationArn?: string;
  readonly Grantee: S3AccessGrantGrantee;
  readonly Permission: OneOf<'READ' | 'WRITE' | 'READWRITE'>;
  readonly S3PrefixType?: OneOf<'Object'>;
  readonly Tags?: readonly Tag[];
}

export interface S3AccessGrantAccessGrantsLocationConfiguration {
  readonly S3SubPrefix: string;
}

export interface S3AccessGrantGrantee {
  readonly GranteeIdentifier: string;
  readonly GranteeType: OneOf<'IAM' | 'DIRECTORY_USER' | 'DIRECTORY_GROUP'>;
}

export interface S3AccessGrantsInstance {
  readonly IdentityCenterArn?: string;
  readonly Tags?: readonly Tag[];
}

export interface S3AccessGrantsLocation {
  readonly IamRoleArn: string;
  readonly LocationScope: string;
  readonly Tags?: readonly Tag[];
}

export interface S3AccessPoint {
  readonly Bucket: string;
  readonly BucketAccountId?: string;
  readonly Name?: string;
  readonly Policy?: PolicyDocument;
  readonly PublicAccessBlockConfiguration?: S3AccessPointPublicAccessBlockConfiguration;
  readonly Tags?: readonly Tag[];
  readonly VpcConfiguration?: S3AccessPointVpcConfiguration;
}

export interface S3AccessPointPublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: boolean;
  readonly BlockPublicPolicy?: boolean;
  readonly IgnorePublicAcls?: boolean;
  readonly RestrictPublicBuckets?: boolean;
}

export interface S3AccessPointVpcConfiguration {
  readonly VpcId?: string;
}

export interface S3Bucket {
  readonly AbacStatus?: OneOf<'Enabled' | 'Disabled'>;
  readonly AccelerateConfiguration?: S3BucketAccelerateConfiguration;
  readonly AccessControl?: OneOf<'AuthenticatedRead' | 'AwsExecRead' | 'BucketOwnerFullControl' | 'BucketOwnerRead' | 'LogDeliveryWrite' | 'Private' | 'PublicRead' | 'PublicReadWrite'>;
  readonly AnalyticsConfigurations?: readonly S3BucketAnalyticsConfiguration[];
  readonly BucketEncryption?: S3BucketBucketEncryption;
  readonly BucketName?: string;
  readonly BucketNamePrefix?: string;
  readonly BucketNamespace?: OneOf<'global' | 'account-regional'>;
  readonly CorsConfiguration?: S3BucketCorsConfiguration;
  readonly IntelligentTieringConfigurations?: readonly S3BucketIntelligentTieringConfiguration[];
  readonly InventoryConfigurations?: readonly S3BucketInventoryConfiguration[];
  readonly LifecycleConfiguration?: S3BucketLifecycleConfiguration;
  readonly LoggingConfiguration?: S3BucketLoggingConfiguration;
  readonly MetadataConfiguration?: S3BucketMetadataConfiguration;
  readonly MetadataTableConfiguration?: S3BucketMetadataTableConfiguration;
  readonly MetricsConfigurations?: readonly S3BucketMetricsConfiguration[];
  readonly NotificationConfiguration?: S3BucketNotificationConfiguration;
  readonly ObjectLockConfiguration?: S3BucketObjectLockConfiguration;
  readonly ObjectLockEnabled?: boolean;
  readonly OwnershipControls?: S3BucketOwnershipControls;
  readonly PublicAccessBlockConfiguration?: S3BucketPublicAccessBlockConfiguration;
  readonly ReplicationConfiguration?: S3BucketReplicationConfiguration;
  readonly Tags?: readonly Tag[];
  readonly VersioningConfiguration?: S3BucketVersioningConfiguration;
  readonly WebsiteConfiguration?: S3BucketWebsiteConfiguration;
}

export interface S3BucketAccelerateConfiguration {
  readonly AccelerationStatus: OneOf<'Enabled' | 'Suspended'>;
}

export interface S3BucketAnalyticsConfiguration {
  readonly Id: string;
  readonly Prefix?: string;
  readonly StorageClassAnalysis: S3BucketStorageClassAnalysis;
  readonly TagFilters?: readonly S3BucketTagFilter[];
}

export interface S3BucketStorageClassAnalysis {
  readonly DataExport?: S3BucketDataExport;
}

export interface S3BucketDataExport {
  readonly Destination: S3BucketDestination;
  readonly OutputSchemaVersion: string;
}

export interface S3BucketDestination {
  readonly BucketAccountId?: string;
  readonly BucketArn: string;
  readonly Format: OneOf<'CSV' | 'ORC' | 'Parquet'>;
  readonly Prefix?: string;
}

export interface S3BucketTagFilter {
  readonly Key: string;
  readonly Value: string;
}

export interface S3BucketBucketEncryption {
  readonly ServerSideEncryptionConfiguration: readonly S3BucketServerSideEncryptionRule[];
}

export interface S3BucketServerSideEncryptionRule {
  readonly BlockedEncryptionTypes?: S3BucketBlockedEncryptionTypes;
  readonly BucketKeyEnabled?: boolean;
  readonly ServerSideEncryptionByDefault?: S3BucketServerSideEncryptionByDefault;
}

export interface S3BucketBlockedEncryptionTypes {
  readonly EncryptionType?: readonly (OneOf<'NONE' | 'SSE-C'>)[];
}

export interface S3BucketServerSideEncryptionByDefault {
  readonly KMSMasterKeyID?: string;
  readonly SSEAlgorithm: OneOf<'aws:kms' | 'AES256' | 'aws:kms:dsse'>;
}

export interface S3BucketCorsConfiguration {
  readonly CorsRules: readonly S3BucketCorsRule[];
}

export interface S3BucketCorsRule {
  readonly AllowedHeaders?: readonly string[];
  readonly AllowedMethods: readonly string[];
  readonly AllowedOrigins: readonly string[];
  readonly ExposedHeaders?: readonly string[];
  readonly Id?: string;
  readonly MaxAge?: number;
}

export interface S3BucketIntelligentTieringConfiguration {
  readonly Id: string;
  readonly Prefix?: string;
  readonly Status: OneOf<'Disabled' | 'Enabled'>;
  readonly TagFilters?: readonly S3BucketTagFilter[];
  readonly Tierings: readonly S3BucketTiering[];
}

export interface S3BucketTiering {
  readonly AccessTier: OneOf<'ARCHIVE_ACCESS' | 'DEEP_ARCHIVE_ACCESS'>;
  readonly Days: number;
}

export interface S3BucketInventoryConfiguration {
  readonly Destination: S3BucketDestination;
  readonly Enabled: boolean;
  readonly Id: string;
  readonly IncludedObjectVersions: OneOf<'All' | 'Current'>;
  readonly OptionalFields?: readonly string[];
  readonly Prefix?: string;
  readonly ScheduleFrequency: OneOf<'Daily' | 'Weekly'>;
}

export interface S3BucketLifecycleConfiguration {
  readonly Rules: readonly S3BucketRule[];
  readonly TransitionDefaultMinimumObjectSize?: OneOf<'varies_by_storage_class' | 'all_storage_classes_128K'>;
}

export interface S3BucketRule {
  readonly AbortIncompleteMultipartUpload?: S3BucketAbortIncompleteMultipartUpload;
  readonly ExpirationDate?: string;
  readonly ExpirationInDays?: number;
  readonly ExpiredObjectDeleteMarker?: boolean;
  readonly Id?: string;
  readonly NoncurrentVersionExpiration?: S3BucketNoncurrentVersionExpiration;
  readonly NoncurrentVersionExpirationInDays?: number;
  readonly NoncurrentVersionTransition?: S3BucketNoncurrentVersionTransition;
  readonly NoncurrentVersionTransitions?: readonly S3BucketNoncurrentVersionTransition[];
  readonly ObjectSizeGreaterThan?: number;
  readonly ObjectSizeLessThan?: number;
  readonly Prefix?: string;
  readonly Status: OneOf<'Enabled' | 'Disabled'>;
  readonly TagFilters?: readonly S3BucketTagFilter[];
  readonly Transition?: S3BucketTransition;
  readonly Transitions?: readonly S3BucketTransition[];
}

export interface S3BucketAbortIncompleteMultipartUpload {
  readonly DaysAfterInitiation: number;
}

export interface S3BucketNoncurrentVersionExpiration {
  readonly NewerNoncurrentVersions?: number;
  readonly NoncurrentDays: number;
}

export interface S3BucketNoncurrentVersionTransition {
  readonly NewerNoncurrentVersions?: number;
  readonly StorageClass: OneOf<'DEEP_ARCHIVE' | 'GLACIER' | 'Glacier' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD_IA'>;
  readonly TransitionInDays: number;
}

export interface S3BucketTransition {
  readonly StorageClass: OneOf<'DEEP_ARCHIVE' | 'GLACIER' | 'Glacier' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD_IA'>;
  readonly TransitionDate?: string;
  readonly TransitionInDays?: number;
}

export interface S3BucketLoggingConfiguration {
  readonly DestinationBucketName?: string;
  readonly LogFilePrefix?: string;
  readonly TargetObjectKeyFormat?: S3BucketTargetObjectKeyFormat;
}

export interface S3BucketTargetObjectKeyFormat {
  readonly PartitionedPrefix?: S3BucketPartitionedPrefix;
  readonly SimplePrefix?: unknown;
}

export interface S3BucketPartitionedPrefix {
  readonly PartitionDateSource?: OneOf<'EventTime' | 'DeliveryTime'>;
}

export interface S3BucketMetadataConfiguration {
  readonly AnnotationTableConfiguration?: S3BucketAnnotationTableConfiguration;
  readonly Destination?: S3BucketMetadataDestination;
  readonly InventoryTableConfiguration?: S3BucketInventoryTableConfiguration;
  readonly JournalTableConfiguration: S3BucketJournalTableConfiguration;
}

export interface S3BucketAnnotationTableConfiguration {
  readonly ConfigurationState: OneOf<'ENABLED' | 'DISABLED'>;
  readonly EncryptionConfiguration?: S3BucketMetadataTableEncryptionConfiguration;
  readonly Role?: string;
  readonly TableArn?: string;
  readonly TableName?: string;
}

export interface S3BucketMetadataTableEncryptionConfiguration {
  readonly KmsKeyArn?: string;
  readonly SseAlgorithm: OneOf<'aws:kms' | 'AES256'>;
}

export interface S3BucketMetadataDestination {
  readonly TableBucketArn?: string;
  readonly TableBucketType: OneOf<'aws' | 'customer'>;
  readonly TableNamespace?: string;
}

export interface S3BucketInventoryTableConfiguration {
  readonly ConfigurationState: OneOf<'ENABLED' | 'DISABLED'>;
  readonly EncryptionConfiguration?: S3BucketMetadataTableEncryptionConfiguration;
  readonly TableArn?: string;
  readonly TableName?: string;
}

export interface S3BucketJournalTableConfiguration {
  readonly EncryptionConfiguration?: S3BucketMetadataTableEncryptionConfiguration;
  readonly RecordExpiration: S3BucketRecordExpiration;
  readonly TableArn?: string;
  readonly TableName?: string;
}

export interface S3BucketRecordExpiration {
  readonly Days?: number;
  readonly Expiration: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface S3BucketMetadataTableConfiguration {
  readonly S3TablesDestination: S3BucketS3TablesDestination;
}

export interface S3BucketS3TablesDestination {
  readonly TableArn?: string;
  readonly TableBucketArn: string;
  readonly TableName: string;
  readonly TableNamespace?: string;
}

export interface S3BucketMetricsConfiguration {
  readonly AccessPointArn?: string;
  readonly Id: string;
  readonly Prefix?: string;
  readonly TagFilters?: readonly S3BucketTagFilter[];
}

export interface S3BucketNotificationConfiguration {
  readonly EventBridgeConfiguration?: S3BucketEventBridgeConfiguration;
  readonly LambdaConfigurations?: readonly S3BucketLambdaConfiguration[];
  readonly QueueConfigurations?: readonly S3BucketQueueConfiguration[];
  readonly TopicConfigurations?: readonly S3BucketTopicConfiguration[];
}

export interface S3BucketEventBridgeConfiguration {
  readonly EventBridgeEnabled: boolean;
}

export interface S3BucketLambdaConfiguration {
  readonly Event: string;
  readonly Filter?: S3BucketNotificationFilter;
  readonly Function: string;
}

export interface S3BucketNotificationFilter {
  readonly S3Key: S3BucketS3KeyFilter;
}

export interface S3BucketS3KeyFilter {
  readonly Rules: readonly S3BucketFilterRule[];
}

export interface S3BucketFilterRule {
  readonly Name: string;
  readonly Value: string;
}

export interface S3BucketQueueConfiguration {
  readonly Event: string;
  readonly Filter?: S3BucketNotificationFilter;
  readonly Queue: string;
}

export interface S3BucketTopicConfiguration {
  readonly Event: string;
  readonly Filter?: S3BucketNotificationFilter;
  readonly Topic: string;
}

export interface S3BucketObjectLockConfiguration {
  readonly ObjectLockEnabled?: string;
  readonly Rule?: S3BucketObjectLockRule;
}

export interface S3BucketObjectLockRule {
  readonly DefaultRetention?: S3BucketDefaultRetention;
}

export interface S3BucketDefaultRetention {
  readonly Days?: number;
  readonly DefaultEventHold?: S3BucketDefaultEventHold;
  readonly Mode?: OneOf<'COMPLIANCE' | 'GOVERNANCE'>;
  readonly Years?: number;
}

export interface S3BucketDefaultEventHold {
  readonly Days?: number;
  readonly Years?: number;
}

export interface S3BucketOwnershipControls {
  readonly Rules: readonly S3BucketOwnershipControlsRule[];
}

export interface S3BucketOwnershipControlsRule {
  readonly ObjectOwnership?: OneOf<'ObjectWriter' | 'BucketOwnerPreferred' | 'BucketOwnerEnforced'>;
}

export interface S3BucketPublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: boolean;
  readonly BlockPublicPolicy?: boolean;
  readonly IgnorePublicAcls?: boolean;
  readonly RestrictPublicBuckets?: boolean;
}

export interface S3BucketReplicationConfiguration {
  readonly Role: string;
  readonly Rules: readonly S3BucketReplicationRule[];
}

export interface S3BucketReplicationRule {
  readonly DeleteMarkerReplication?: S3BucketDeleteMarkerReplication;
  readonly Destination: S3BucketReplicationDestination;
  readonly Filter?: S3BucketReplicationRuleFilter;
  readonly Id?: string;
  readonly Prefix?: string;
  readonly Priority?: number;
  readonly SourceSelectionCriteria?: S3BucketSourceSelectionCriteria;
  readonly Status: OneOf<'Disabled' | 'Enabled'>;
}

export interface S3BucketDeleteMarkerReplication {
  readonly Status?: OneOf<'Disabled' | 'Enabled'>;
}

export interface S3BucketReplicationDestination {
  readonly AccessControlTranslation?: S3BucketAccessControlTranslation;
  readonly Account?: string;
  readonly Bucket: string;
  readonly EncryptionConfiguration?: S3BucketEncryptionConfiguration;
  readonly Metrics?: S3BucketMetrics;
  readonly ReplicationTime?: S3BucketReplicationTime;
  readonly StorageClass?: OneOf<'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'REDUCED_REDUNDANCY' | 'STANDARD' | 'STANDARD_IA'>;
}

export interface S3BucketAccessControlTranslation {
  readonly Owner: string;
}

export interface S3BucketEncryptionConfiguration {
  readonly ReplicaKmsKeyID: string;
}

export interface S3BucketMetrics {
  readonly EventThreshold?: S3BucketReplicationTimeValue;
  readonly Status: OneOf<'Disabled' | 'Enabled'>;
}

export interface S3BucketReplicationTimeValue {
  readonly Minutes: number;
}

export interface S3BucketReplicationTime {
  readonly Status: OneOf<'Disabled' | 'Enabled'>;
  readonly Time: S3BucketReplicationTimeValue;
}

export interface S3BucketReplicationRuleFilter {
  readonly And?: S3BucketReplicationRuleAndOperator;
  readonly Prefix?: string;
  readonly TagFilter?: S3BucketTagFilter;
}

export interface S3BucketReplicationRuleAndOperator {
  readonly Prefix?: string;
  readonly TagFilters?: readonly S3BucketTagFilter[];
}

export interface S3BucketSourceSelectionCriteria {
  readonly ReplicaModifications?: S3BucketReplicaModifications;
  readonly SseKmsEncryptedObjects?: S3BucketSseKmsEncryptedObjects;
}

export interface S3BucketReplicaModifications {
  readonly Status: OneOf<'Enabled' | 'Disabled'>;
}

export interface S3BucketSseKmsEncryptedObjects {
  readonly Status: OneOf<'Disabled' | 'Enabled'>;
}

export interface S3BucketVersioningConfiguration {
  readonly Status: OneOf<'Enabled' | 'Suspended'>;
}

export interface S3BucketWebsiteConfiguration {
  readonly ErrorDocument?: string;
  readonly IndexDocument?: string;
  readonly RedirectAllRequestsTo?: S3BucketRedirectAllRequestsTo;
  readonly RoutingRules?: readonly S3BucketRoutingRule[];
}

export interface S3BucketRedirectAllRequestsTo {
  readonly HostName: string;
  readonly Protocol?: OneOf<'http' | 'https'>;
}

export interface S3BucketRoutingRule {
  readonly RedirectRule: S3BucketRedirectRule;
  readonly RoutingRuleCondition?: S3BucketRoutingRuleCondition;
}

export interface S3BucketRedirectRule {
  readonly HostName?: string;
  readonly HttpRedirectCode?: string;
  readonly Protocol?: OneOf<'http' | 'https'>;
  readonly ReplaceKeyPrefixWith?: string;
  readonly ReplaceKeyWith?: string;
}

export interface S3BucketRoutingRuleCondition {
  readonly HttpErrorCodeReturnedEquals?: string;
  readonly KeyPrefixEquals?: string;
}

export interface S3BucketPolicy {
  readonly Bucket: string;
  readonly PolicyDocument: PolicyDocument;
}

export interface S3MultiRegionAccessPoint {
  readonly Name?: string;
  readonly PublicAccessBlockConfiguration?: S3MultiRegionAccessPointPublicAccessBlockConfiguration;
  readonly Regions: readonly S3MultiRegionAccessPointRegion[];
}

export interface S3MultiRegionAccessPointPublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: boolean;
  readonly BlockPublicPolicy?: boolean;
  readonly IgnorePublicAcls?: boolean;
  readonly RestrictPublicBuckets?: boolean;
}

export interface S3MultiRegionAccessPointRegion {
  readonly Bucket: string;
  readonly BucketAccountId?: string;
}

export interface S3MultiRegionAccessPointPolicy {
  readonly MrapName: string;
  readonly Policy: PolicyDocument;
}

export interface S3StorageLens {
  readonly StorageLensConfiguration: S3StorageLensStorageLensConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface S3StorageLensStorageLensConfiguration {
  readonly AccountLevel: S3StorageLensAccountLevel;
  readonly AwsOrg?: S3StorageLensAwsOrg;
  readonly DataExport?: S3StorageLensDataExport;
  readonly Exclude?: S3StorageLensBucketsAndRegions;
  readonly ExpandedPrefixesDataExport?: S3StorageLensStorageLensExpandedPrefixesDataExport;
  readonly Id: string;
  readonly Include?: S3StorageLensBucketsAndRegions;
  readonly IsEnabled: boolean;
  readonly PrefixDelimiter?: string;
  readonly StorageLensArn?: string;
}

export interface S3StorageLensAccountLevel {
  readonly ActivityMetrics?: S3StorageLensActivityMetrics;
  readonly AdvancedCostOptimizationMetrics?: S3StorageLensAdvancedCostOptimizationMetrics;
  readonly AdvancedDataProtectionMetrics?: S3StorageLensAdvancedDataProtectionMetrics;
  readonly AdvancedPerformanceMetrics?: S3StorageLensAdvancedPerformanceMetrics;
  readonly BucketLevel: S3StorageLensBucketLevel;
  readonly DetailedStatusCodesMetrics?: S3StorageLensDetailedStatusCodesMetrics;
  readonly StorageLensGroupLevel?: S3StorageLensStorageLensGroupLevel;
}

export interface S3StorageLensActivityMetrics {
  readonly IsEnabled?: boolean;
}

export interface S3StorageLensAdvancedCostOptimizationMetrics {
  readonly IsEnabled?: boolean;
}

export interface S3StorageLensAdvancedDataProtectionMetrics {
  readonly IsEnabled?: boolean;
}

export interface S3StorageLensAdvancedPerformanceMetrics {
  readonly IsEnabled?: boolean;
}

export interface S3StorageLensBucketLevel {
  readonly ActivityMetrics?: S3StorageLensActivityMetrics;
  readonly AdvancedCostOptimizationMetrics?: S3StorageLensAdvancedCostOptimizationMetrics;
  readonly AdvancedDataProtectionMetrics?: S3StorageLensAdvancedDataProtectionMetrics;
  readonly AdvancedPerformanceMetrics?: S3StorageLensAdvancedPerformanceMetrics;
  readonly DetailedStatusCodesMetrics?: S3StorageLensDetailedStatusCodesMetrics;
  readonly PrefixLevel?: S3StorageLensPrefixLevel;
}

export interface S3StorageLensDetailedStatusCodesMetrics {
  readonly IsEnabled?: boolean;
}

export interface S3StorageLensPrefixLevel {
  readonly StorageMetrics: S3StorageLensPrefixLevelStorageMetrics;
}

export interface S3StorageLensPrefixLevelStorageMetrics {
  readonly IsEnabled?: boolean;
  readonly SelectionCriteria?: S3StorageLensSelectionCriteria;
}

export interface S3StorageLensSelectionCriteria {
  readonly Delimiter?: string;
  readonly MaxDepth?: number;
  readonly MinStorageBytesPercentage?: number;
}

export interface S3StorageLensStorageLensGroupLevel {
  readonly StorageLensGroupSelectionCriteria?: S3StorageLensStorageLensGroupSelectionCriteria;
}

export interface S3StorageLensStorageLensGroupSelectionCriteria {
  readonly Exclude?: readonly string[];
  readonly Include?: readonly string[];
}

export interface S3StorageLensAwsOrg {
  readonly Arn: string;
}

export interface S3StorageLensDataExport {
  readonly CloudWatchMetrics?: S3StorageLensCloudWatchMetrics;
  readonly S3BucketDestination?: S3StorageLensS3BucketDestination;
  readonly StorageLensTableDestination?: S3StorageLensStorageLensTableDestination;
}

export interface S3StorageLensCloudWatchMetrics {
  readonly IsEnabled: boolean;
}

export interface S3StorageLensS3BucketDestination {
  readonly AccountId: string;
  readonly Arn: string;
  readonly Encryption?: S3StorageLensEncryption;
  readonly Format: OneOf<'CSV' | 'Parquet'>;
  readonly OutputSchemaVersion: OneOf<'V_1'>;
  readonly Prefix?: string;
}

export interface S3StorageLensEncryption {
  readonly SSEKMS?: S3StorageLensSSEKMS;
  readonly SSES3?: unknown;
}

export interface S3StorageLensSSEKMS {
  readonly KeyId: string;
}

export interface S3StorageLensStorageLensTableDestination {
  readonly Encryption?: S3StorageLensEncryption;
  readonly IsEnabled: boolean;
}

export interface S3StorageLensBucketsAndRegions {
  readonly Buckets?: readonly string[];
  readonly Regions?: readonly string[];
}

export interface S3StorageLensStorageLensExpandedPrefixesDataExport {
  readonly S3BucketDestination?: S3StorageLensS3BucketDestination;
  readonly StorageLensTableDestination?: S3StorageLensStorageLensTableDestination;
}

export interface S3StorageLensGroup {
  readonly Filter: S3StorageLensGroupFilter;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface S3StorageLensGroupFilter {
  readonly And?: S3StorageLensGroupAnd;
  readonly MatchAnyPrefix?: readonly string[];
  readonly MatchAnySuffix?: readonly string[];
  readonly MatchAnyTag?: readonly Tag[];
  readonly MatchObjectAge?: S3StorageLensGroupMatchObjectAge;
  readonly MatchObjectSize?: S3StorageLensGroupMatchObjectSize;
  readonly Or?: S3StorageLensGroupOr;
}

export interface S3StorageLensGroupAnd {
  readonly MatchAnyPrefix?: readonly string[];
  readonly MatchAnySuffix?: readonly string[];
  readonly MatchAnyTag?: readonly Tag[];
  readonly MatchObjectAge?: S3StorageLensGroupMatchObjectAge;
  readonly MatchObjectSize?: S3StorageLensGroupMatchObjectSize;
}

export interface S3StorageLensGroupMatchObjectAge {
  readonly DaysGreaterThan?: number;
  readonly DaysLessThan?: number;
}

export interface S3StorageLensGroupMatchObjectSize {
  readonly BytesGreaterThan?: number;
  readonly BytesLessThan?: number;
}

export interface S3StorageLensGroupOr {
  readonly MatchAnyPrefix?: readonly string[];
  readonly MatchAnySuffix?: readonly string[];
  readonly MatchAnyTag?: readonly Tag[];
  readonly MatchObjectAge?: S3StorageLensGroupMatchObjectAge;
  readonly MatchObjectSize?: S3StorageLensGroupMatchObjectSize;
}
