// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Kinesis::Channel': KinesisChannel;
    'AWS::Kinesis::ResourcePolicy': KinesisResourcePolicy;
    'AWS::Kinesis::Stream': KinesisStream;
    'AWS::Kinesis::StreamConsumer': KinesisStreamConsumer;
  }
}

export interface KinesisChannel {
  readonly ChannelName: string;
  readonly EncryptionConfiguration?: KinesisChannelEncryptionConfiguration;
  readonly LoggingConfiguration?: KinesisChannelLoggingConfiguration;
  readonly S3DestinationConfiguration?: KinesisChannelS3DestinationConfiguration;
  readonly S3TablesDestinationConfiguration?: KinesisChannelS3TablesDestinationConfiguration;
  readonly ServiceExecutionRoleARN: string;
  readonly StreamConfigurationList: readonly KinesisChannelStreamConfiguration[];
  readonly Tags?: readonly Tag[];
}

export interface KinesisChannelEncryptionConfiguration {
  readonly EncryptionType: OneOf<'KMS'>;
  readonly KeyId: string;
}

export interface KinesisChannelLoggingConfiguration {
  readonly CloudWatchLogs: KinesisChannelCloudWatchLogsConfiguration;
}

export interface KinesisChannelCloudWatchLogsConfiguration {
  readonly Enabled: boolean;
  readonly LogGroupName?: string;
  readonly LogStreamName?: string;
}

export interface KinesisChannelS3DestinationConfiguration {
  readonly DataFreshnessInSeconds?: number;
  readonly DeadLetterQueueS3Configuration?: KinesisChannelDeadLetterQueueS3Configuration;
  readonly StorageConfiguration: KinesisChannelS3StorageConfiguration;
}

export interface KinesisChannelDeadLetterQueueS3Configuration {
  readonly BucketARN: string;
  readonly ErrorOutputPrefix?: string;
  readonly ExpectedBucketOwner: string;
}

export interface KinesisChannelS3StorageConfiguration {
  readonly BucketARN: string;
  readonly CompressionType: OneOf<'NONE' | 'GZIP' | 'ZSTD'>;
  readonly ExpectedBucketOwner: string;
  readonly OutputKeyTemplate?: string;
  readonly StorageClass?: OneOf<'STANDARD' | 'INTELLIGENT_TIERING' | 'GLACIER_IR'>;
}

export interface KinesisChannelS3TablesDestinationConfiguration {
  readonly DataFreshnessInSeconds?: number;
  readonly DeadLetterQueueS3Configuration: KinesisChannelDeadLetterQueueS3Configuration;
  readonly S3TablesConfigurationList: readonly KinesisChannelS3TableConfiguration[];
}

export interface KinesisChannelS3TableConfiguration {
  readonly CompressionType: OneOf<'NONE' | 'ZSTD' | 'SNAPPY'>;
  readonly Namespace: string;
  readonly PartitionSpec?: KinesisChannelPartitionSpec;
  readonly TableBucketARN: string;
  readonly TableName: string;
}

export interface KinesisChannelPartitionSpec {
  readonly PartitionFields: readonly KinesisChannelPartitionField[];
}

export interface KinesisChannelPartitionField {
  readonly SourceName: string;
  readonly Transform: OneOf<'TIME_HOUR'>;
}

export interface KinesisChannelStreamConfiguration {
  readonly RecordConfiguration: KinesisChannelRecordConfiguration;
  readonly StreamARN: string;
}

export interface KinesisChannelRecordConfiguration {
  readonly GSRSchemaARN?: string;
  readonly RecordFormatType: OneOf<'GSR_JSON' | 'JSON' | 'STRING' | 'BYTE_ARRAY'>;
}

export interface KinesisResourcePolicy {
  readonly ResourceArn: string;
  readonly ResourcePolicy: PolicyDocument;
}

export interface KinesisStream {
  readonly DesiredShardLevelMetrics?: readonly (OneOf<'IncomingBytes' | 'IncomingRecords' | 'OutgoingBytes' | 'OutgoingRecords' | 'WriteProvisionedThroughputExceeded' | 'ReadProvisionedThroughputExceeded' | 'IteratorAgeMilliseconds' | 'ALL'>)[];
  readonly MaxRecordSizeInKiB?: number;
  readonly Name?: string;
  readonly RetentionPeriodHours?: number;
  readonly ShardCount?: number;
  readonly StreamEncryption?: KinesisStreamStreamEncryption;
  readonly StreamModeDetails?: KinesisStreamStreamModeDetails;
  readonly Tags?: readonly Tag[];
  readonly WarmThroughputMiBps?: number;
}

export interface KinesisStreamStreamEncryption {
  readonly EncryptionType: OneOf<'KMS'>;
  readonly KeyId: string;
}

export interface KinesisStreamStreamModeDetails {
  readonly StreamMode: OneOf<'ON_DEMAND' | 'PROVISIONED'>;
}

export interface KinesisStreamConsumer {
  readonly ConsumerName: string;
  readonly StreamARN: string;
  readonly Tags?: readonly Tag[];
}
