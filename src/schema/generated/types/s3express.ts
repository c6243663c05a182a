// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::S3Express::AccessPoint': S3ExpressAccessPoint;
    'AWS::S3Express::BucketPolicy': S3ExpressBucketPolicy;
    'AWS::S3Express::DirectoryBucket': S3ExpressDirectoryBucket;
  }
}

export interface S3ExpressAccessPoint {
  readonly Bucket: string;
  readonly BucketAccountId?: string;
  readonly Name?: string;
  readonly Policy?: PolicyDocument;
  readonly PublicAccessBlockConfiguration?: S3ExpressAccessPointPublicAccessBlockConfiguration;
  readonly Scope?: S3ExpressAccessPointScope;
  readonly Tags?: readonly Tag[];
  readonly VpcConfiguration?: S3ExpressAccessPointVpcConfiguration;
}

export interface S3ExpressAccessPointPublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: boolean;
  readonly BlockPublicPolicy?: boolean;
  readonly IgnorePublicAcls?: boolean;
  readonly RestrictPublicBuckets?: boolean;
}

export interface S3ExpressAccessPointScope {
  readonly Permissions?: readonly (OneOf<'GetObject' | 'GetObjectAttributes' | 'ListMultipartUploadParts' | 'ListBucket' | 'ListBucketMultipartUploads' | 'PutObject' | 'DeleteObject' | 'AbortMultipartUpload'>)[];
  readonly Prefixes?: readonly string[];
}

export interface S3ExpressAccessPointVpcConfiguration {
  readonly VpcId?: string;
}

export interface S3ExpressBucketPolicy {
  readonly Bucket: string;
  readonly PolicyDocument: PolicyDocument;
}

export interface S3ExpressDirectoryBucket {
  readonly BucketEncryption?: S3ExpressDirectoryBucketBucketEncryption;
  readonly BucketName?: string;
  readonly DataRedundancy: OneOf<'SingleAvailabilityZone' | 'SingleLocalZone'>;
  readonly InventoryConfigurations?: readonly S3ExpressDirectoryBucketInventoryConfiguration[];
  readonly LifecycleConfiguration?: S3ExpressDirectoryBucketLifecycleConfiguration;
  readonly LocationName: string;
  readonly MetricsConfigurations?: readonly S3ExpressDirectoryBucketMetricsConfiguration[];
  readonly Tags?: readonly Tag[];
}

export interface S3ExpressDirectoryBucketBucketEncryption {
  readonly ServerSideEncryptionConfiguration: readonly S3ExpressDirectoryBucketServerSideEncryptionRule[];
}

export interface S3ExpressDirectoryBucketServerSideEncryptionRule {
  readonly BucketKeyEnabled?: boolean;
  readonly ServerSideEncryptionByDefault?: S3ExpressDirectoryBucketServerSideEncryptionByDefault;
}

export interface S3ExpressDirectoryBucketServerSideEncryptionByDefault {
  readonly KMSMasterKeyID?: string;
  readonly SSEAlgorithm: OneOf<'aws:kms' | 'AES256'>;
}

export interface S3ExpressDirectoryBucketInventoryConfiguration {
  readonly Destination: S3ExpressDirectoryBucketDestination;
  readonly Enabled: boolean;
  readonly Id: string;
  readonly IncludedObjectVersions: OneOf<'All' | 'Current'>;
  readonly OptionalFields?: readonly (OneOf<'Size' | 'LastModifiedDate' | 'StorageClass' | 'ETag' | 'IsMultipartUploaded' | 'EncryptionStatus' | 'BucketKeyStatus' | 'ChecksumAlgorithm' | 'LifecycleExpirationDate'>)[];
  readonly Prefix?: string;
  readonly ScheduleFrequency: OneOf<'Daily' | 'Weekly'>;
}

export interface S3ExpressDirectoryBucketDestination {
  readonly BucketAccountId?: string;
  readonly BucketArn: string;
  readonly Format: OneOf<'CSV' | 'ORC' | 'Parquet'>;
  readonly Prefix?: string;
}

export interface S3ExpressDirectoryBucketLifecycleConfiguration {
  readonly Rules: readonly S3ExpressDirectoryBucketRule[];
}

export interface S3ExpressDirectoryBucketRule {
  readonly AbortIncompleteMultipartUpload?: S3ExpressDirectoryBucketAbortIncompleteMultipartUpload;
  readonly ExpirationInDays?: number;
  readonly Id?: string;
  readonly ObjectSizeGreaterThan?: string;
  readonly ObjectSizeLessThan?: string;
  readonly Prefix?: string;
  readonly Status: OneOf<'Enabled' | 'Disabled'>;
}

export interface S3ExpressDirectoryBucketAbortIncompleteMultipartUpload {
  readonly DaysAfterInitiation: number;
}

export interface S3ExpressDirectoryBucketMetricsConfiguration {
  readonly AccessPointArn?: string;
  readonly Id: string;
  readonly Prefix?: string;
}
