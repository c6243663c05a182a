// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::KinesisFirehose::DeliveryStream': KinesisFirehoseDeliveryStream;
  }
}

export interface KinesisFirehoseDeliveryStream {
  readonly AmazonOpenSearchServerlessDestinationConfiguration?: KinesisFirehoseDeliveryStreamAmazonOpenSearchServerlessDestinationConfiguration;
  readonly AmazonopensearchserviceDestinationConfiguration?: KinesisFirehoseDeliveryStreamAmazonopensearchserviceDestinationConfiguration;
  readonly DatabaseSourceConfiguration?: KinesisFirehoseDeliveryStreamDatabaseSourceConfiguration;
  readonly DeliveryStreamEncryptionConfigurationInput?: KinesisFirehoseDeliveryStreamDeliveryStreamEncryptionConfigurationInput;
  readonly DeliveryStreamName?: string;
  readonly DeliveryStreamType?: OneOf<'DatabaseAsSource' | 'DirectPut' | 'KinesisStreamAsSource' | 'MSKAsSource'>;
  readonly DirectPutSourceConfiguration?: KinesisFirehoseDeliveryStreamDirectPutSourceConfiguration;
  readonly ElasticsearchDestinationConfiguration?: KinesisFirehoseDeliveryStreamElasticsearchDestinationConfiguration;
  readonly ExtendedS3DestinationConfiguration?: KinesisFirehoseDeliveryStreamExtendedS3DestinationConfiguration;
  readonly HttpEndpointDestinationConfiguration?: KinesisFirehoseDeliveryStreamHttpEndpointDestinationConfiguration;
  readonly IcebergDestinationConfiguration?: KinesisFirehoseDeliveryStreamIcebergDestinationConfiguration;
  readonly KinesisStreamSourceConfiguration?: KinesisFirehoseDeliveryStreamKinesisStreamSourceConfiguration;
  readonly MSKSourceConfiguration?: KinesisFirehoseDeliveryStreamMSKSourceConfiguration;
  readonly RedshiftDestinationConfiguration?: KinesisFirehoseDeliveryStreamRedshiftDestinationConfiguration;
  readonly S3DestinationConfiguration?: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly SnowflakeDestinationConfiguration?: KinesisFirehoseDeliveryStreamSnowflakeDestinationConfiguration;
  readonly SplunkDestinationConfiguration?: KinesisFirehoseDeliveryStreamSplunkDestinationConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface KinesisFirehoseDeliveryStreamAmazonOpenSearchServerlessDestinationConfiguration {
  readonly BufferingHints?: KinesisFirehoseDeliveryStreamAmazonOpenSearchServerlessBufferingHints;
  readonly CloudWatchLoggingOptions?: KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions;
  readonly CollectionEndpoint?: string;
  readonly IndexName: string;
  readonly ProcessingConfiguration?: KinesisFirehoseDeliveryStreamProcessingConfiguration;
  readonly RetryOptions?: KinesisFirehoseDeliveryStreamAmazonOpenSearchServerlessRetryOptions;
  readonly RoleARN: string;
  readonly S3BackupMode?: OneOf<'FailedDocumentsOnly' | 'AllDocuments'>;
  readonly S3Configuration: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly VpcConfiguration?: KinesisFirehoseDeliveryStreamVpcConfiguration;
}

export interface KinesisFirehoseDeliveryStreamAmazonOpenSearchServerlessBufferingHints {
  readonly IntervalInSeconds?: number;
  readonly SizeInMBs?: number;
}

export interface KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions {
  readonly Enabled?: boolean;
  readonly LogGroupName?: string;
  readonly LogStreamName?: string;
}

export interface KinesisFirehoseDeliveryStreamProcessingConfiguration {
  readonly Enabled?: boolean;
  readonly Processors?: readonly KinesisFirehoseDeliveryStreamProcessor[];
}

export interface KinesisFirehoseDeliveryStreamProcessor {
  readonly Parameters?: readonly KinesisFirehoseDeliveryStreamProcessorParameter[];
  readonly Type: OneOf<'RecordDeAggregation' | 'Decompression' | 'CloudWatchLogProcessing' | 'Lambda' | 'MetadataExtraction' | 'AppendDelimiterToRecord'>;
}

export interface KinesisFirehoseDeliveryStreamProcessorParameter {
  readonly ParameterName: string;
  readonly ParameterValue: string;
}

export interface KinesisFirehoseDeliveryStreamAmazonOpenSearchServerlessRetryOptions {
  readonly DurationInSeconds?: number;
}

export interface KinesisFirehoseDeliveryStreamS3DestinationConfiguration {
  readonly BucketARN: string;
  readonly BufferingHints?: KinesisFirehoseDeliveryStreamBufferingHints;
  readonly CloudWatchLoggingOptions?: KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions;
  readonly CompressionFormat?: OneOf<'UNCOMPRESSED' | 'GZIP' | 'ZIP' | 'Snappy' | 'HADOOP_SNAPPY'>;
  readonly EncryptionConfiguration?: KinesisFirehoseDeliveryStreamEncryptionConfiguration;
  readonly ErrorOutputPrefix?: string;
  readonly Prefix?: string;
  readonly RoleARN: string;
}

export interface KinesisFirehoseDeliveryStreamBufferingHints {
  readonly IntervalInSeconds?: number;
  readonly SizeInMBs?: number;
}

export interface KinesisFirehoseDeliveryStreamEncryptionConfiguration {
  readonly KMSEncryptionConfig?: KinesisFirehoseDeliveryStreamKMSEncryptionConfig;
  readonly NoEncryptionConfig?: OneOf<'NoEncryption'>;
}

export interface KinesisFirehoseDeliveryStreamKMSEncryptionConfig {
  readonly AWSKMSKeyARN: string;
}

export interface KinesisFirehoseDeliveryStreamVpcConfiguration {
  readonly RoleARN: string;
  readonly SecurityGroupIds: readonly string[];
  readonly SubnetIds: readonly string[];
}

export interface KinesisFirehoseDeliveryStreamAmazonopensearchserviceDestinationConfiguration {
  readonly BufferingHints?: KinesisFirehoseDeliveryStreamAmazonopensearchserviceBufferingHints;
  readonly CloudWatchLoggingOptions?: KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions;
  readonly ClusterEndpoint?: string;
  readonly DocumentIdOptions?: KinesisFirehoseDeliveryStreamDocumentIdOptions;
  readonly DomainARN?: string;
  readonly IndexName: string;
  readonly IndexRotationPeriod?: OneOf<'NoRotation' | 'OneHour' | 'OneDay' | 'OneWeek' | 'OneMonth'>;
  readonly ProcessingConfiguration?: KinesisFirehoseDeliveryStreamProcessingConfiguration;
  readonly RetryOptions?: KinesisFirehoseDeliveryStreamAmazonopensearchserviceRetryOptions;
  readonly RoleARN: string;
  readonly S3BackupMode?: OneOf<'FailedDocumentsOnly' | 'AllDocuments'>;
  readonly S3Configuration: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly TypeName?: string;
  readonly VpcConfiguration?: KinesisFirehoseDeliveryStreamVpcConfiguration;
}

export interface KinesisFirehoseDeliveryStreamAmazonopensearchserviceBufferingHints {
  readonly IntervalInSeconds?: number;
  readonly SizeInMBs?: number;
}

export interface KinesisFirehoseDeliveryStreamDocumentIdOptions {
  readonly DefaultDocumentIdFormat: OneOf<'FIREHOSE_DEFAULT' | 'NO_DOCUMENT_ID'>;
}

export interface KinesisFirehoseDeliveryStreamAmazonopensearchserviceRetryOptions {
  readonly DurationInSeconds?: number;
}

export interface KinesisFirehoseDeliveryStreamDatabaseSourceConfiguration {
  readonly Columns?: KinesisFirehoseDeliveryStreamDatabaseColumns;
  readonly DatabaseSourceAuthenticationConfiguration: KinesisFirehoseDeliveryStreamDatabaseSourceAuthenticationConfiguration;
  readonly DatabaseSourceVPCConfiguration: KinesisFirehoseDeliveryStreamDatabaseSourceVPCConfiguration;
  readonly Databases: KinesisFirehoseDeliveryStreamDatabases;
  readonly Digest?: string;
  readonly Endpoint: string;
  readonly Port: number;
  readonly PublicCertificate?: string;
  readonly SSLMode?: OneOf<'Disabled' | 'Enabled'>;
  readonly SnapshotWatermarkTable: string;
  readonly SurrogateKeys?: readonly string[];
  readonly Tables: KinesisFirehoseDeliveryStreamDatabaseTables;
  readonly Type: OneOf<'MySQL' | 'PostgreSQL'>;
}

export interface KinesisFirehoseDeliveryStreamDatabaseColumns {
  readonly Exclude?: readonly string[];
  readonly Include?: readonly string[];
}

export interface KinesisFirehoseDeliveryStreamDatabaseSourceAuthenticationConfiguration {
  readonly SecretsManagerConfiguration: KinesisFirehoseDeliveryStreamSecretsManagerConfiguration;
}

export interface KinesisFirehoseDeliveryStreamSecretsManagerConfiguration {
  readonly Enabled: boolean;
  readonly RoleARN?: string;
  readonly SecretARN?: string;
}

export interface KinesisFirehoseDeliveryStreamDatabaseSourceVPCConfiguration {
  readonly VpcEndpointServiceName: string;
}

export interface KinesisFirehoseDeliveryStreamDatabases {
  readonly Exclude?: readonly string[];
  readonly Include?: readonly string[];
}

export interface KinesisFirehoseDeliveryStreamDatabaseTables {
  readonly Exclude?: readonly string[];
  readonly Include?: readonly string[];
}

export interface KinesisFirehoseDeliveryStreamDeliveryStreamEncryptionConfigurationInput {
  readonly KeyARN?: string;
  readonly KeyType: OneOf<'AWS_OWNED_CMK' | 'CUSTOMER_MANAGED_CMK'>;
}

export interface KinesisFirehoseDeliveryStreamDirectPutSourceConfiguration {
  readonly ThroughputHintInMBs?: number;
}

export interface KinesisFirehoseDeliveryStreamElasticsearchDestinationConfiguration {
  readonly BufferingHints?: KinesisFirehoseDeliveryStreamElasticsearchBufferingHints;
  readonly CloudWatchLoggingOptions?: KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions;
  readonly ClusterEndpoint?: string;
  readonly DocumentIdOptions?: KinesisFirehoseDeliveryStreamDocumentIdOptions;
  readonly DomainARN?: string;
  readonly IndexName: string;
  readonly IndexRotationPeriod?: OneOf<'NoRotation' | 'OneHour' | 'OneDay' | 'OneWeek' | 'OneMonth'>;
  readonly ProcessingConfiguration?: KinesisFirehoseDeliveryStreamProcessingConfiguration;
  readonly RetryOptions?: KinesisFirehoseDeliveryStreamElasticsearchRetryOptions;
  readonly RoleARN: string;
  readonly S3BackupMode?: OneOf<'FailedDocumentsOnly' | 'AllDocuments'>;
  readonly S3Configuration: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly TypeName?: string;
  readonly VpcConfiguration?: KinesisFirehoseDeliveryStreamVpcConfiguration;
}

export interface KinesisFirehoseDeliveryStreamElasticsearchBufferingHints {
  readonly IntervalInSeconds?: number;
  readonly SizeInMBs?: number;
}

export interface KinesisFirehoseDeliveryStreamElasticsearchRetryOptions {
  readonly DurationInSeconds?: number;
}

export interface KinesisFirehoseDeliveryStreamExtendedS3DestinationConfiguration {
  readonly BucketARN: string;
  readonly BufferingHints?: KinesisFirehoseDeliveryStreamBufferingHints;
  readonly CloudWatchLoggingOptions?: KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions;
  readonly CompressionFormat?: OneOf<'UNCOMPRESSED' | 'GZIP' | 'ZIP' | 'Snappy' | 'HADOOP_SNAPPY'>;
  readonly CustomTimeZone?: string;
  readonly DataFormatConversionConfiguration?: KinesisFirehoseDeliveryStreamDataFormatConversionConfiguration;
  readonly DynamicPartitioningConfiguration?: KinesisFirehoseDeliveryStreamDynamicPartitioningConfiguration;
  readonly EncryptionConfiguration?: KinesisFirehoseDeliveryStreamEncryptionConfiguration;
  readonly ErrorOutputPrefix?: string;
  readonly FileExtension?: string;
  readonly Prefix?: string;
  readonly ProcessingConfiguration?: KinesisFirehoseDeliveryStreamProcessingConfiguration;
  readonly RoleARN: string;
  readonly S3BackupConfiguration?: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly S3BackupMode?: OneOf<'Disabled' | 'Enabled'>;
}

export interface KinesisFirehoseDeliveryStreamDataFormatConversionConfiguration {
  readonly Enabled?: boolean;
  readonly InputFormatConfiguration?: KinesisFirehoseDeliveryStreamInputFormatConfiguration;
  readonly OutputFormatConfiguration?: KinesisFirehoseDeliveryStreamOutputFormatConfiguration;
  readonly SchemaConfiguration?: KinesisFirehoseDeliveryStreamSchemaConfiguration;
}

export interface KinesisFirehoseDeliveryStreamInputFormatConfiguration {
  readonly Deserializer?: KinesisFirehoseDeliveryStreamDeserializer;
}

export interface KinesisFirehoseDeliveryStreamDeserializer {
  readonly HiveJsonSerDe?: KinesisFirehoseDeliveryStreamHiveJsonSerDe;
  readonly OpenXJsonSerDe?: KinesisFirehoseDeliveryStreamOpenXJsonSerDe;
}

export interface KinesisFirehoseDeliveryStreamHiveJsonSerDe {
  readonly TimestampFormats?: readonly string[];
}

export interface KinesisFirehoseDeliveryStreamOpenXJsonSerDe {
  readonly CaseInsensitive?: boolean;
  readonly ColumnToJsonKeyMappings?: { readonly [key: string]: string };
  readonly ConvertDotsInJsonKeysToUnderscores?: boolean;
}

export interface KinesisFirehoseDeliveryStreamOutputFormatConfiguration {
  readonly Serializer?: KinesisFirehoseDeliveryStreamSerializer;
}

export interface KinesisFirehoseDeliveryStreamSerializer {
  readonly OrcSerDe?: KinesisFirehoseDeliveryStreamOrcSerDe;
  readonly ParquetSerDe?: KinesisFirehoseDeliveryStreamParquetSerDe;
}

export interface KinesisFirehoseDeliveryStreamOrcSerDe {
  readonly BlockSizeBytes?: number;
  readonly BloomFilterColumns?: readonly string[];
  readonly BloomFilterFalsePositiveProbability?: number;
  readonly Compression?: string;
  readonly DictionaryKeyThreshold?: number;
  readonly EnablePadding?: boolean;
  readonly FormatVersion?: string;
  readonly PaddingTolerance?: number;
  readonly RowIndexStride?: number;
  readonly StripeSizeBytes?: number;
}

export interface KinesisFirehoseDeliveryStreamParquetSerDe {
  readonly BlockSizeBytes?: number;
  readonly Compression?: string;
  readonly EnableDictionaryCompression?: boolean;
  readonly MaxPaddingBytes?: number;
  readonly PageSizeBytes?: number;
  readonly WriterVersion?: string;
}

export interface KinesisFirehoseDeliveryStreamSchemaConfiguration {
  readonly CatalogId?: string;
  readonly DatabaseName?: string;
  readonly Region?: string;
  readonly RoleARN?: string;
  readonly TableName?: string;
  readonly VersionId?: string;
}

export interface KinesisFirehoseDeliveryStreamDynamicPartitioningConfiguration {
  readonly Enabled?: boolean;
  readonly RetryOptions?: KinesisFirehoseDeliveryStreamRetryOptions;
}

export interface KinesisFirehoseDeliveryStreamRetryOptions {
  readonly DurationInSeconds?: number;
}

export interface KinesisFirehoseDeliveryStreamHttpEndpointDestinationConfiguration {
  readonly BufferingHints?: KinesisFirehoseDeliveryStreamBufferingHints;
  readonly CloudWatchLoggingOptions?: KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions;
  readonly EndpointConfiguration: KinesisFirehoseDeliveryStreamHttpEndpointConfiguration;
  readonly ProcessingConfiguration?: KinesisFirehoseDeliveryStreamProcessingConfiguration;
  readonly RequestConfiguration?: KinesisFirehoseDeliveryStreamHttpEndpointRequestConfiguration;
  readonly RetryOptions?: KinesisFirehoseDeliveryStreamRetryOptions;
  readonly RoleARN?: string;
  readonly S3BackupMode?: string;
  readonly S3Configuration: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly SecretsManagerConfiguration?: KinesisFirehoseDeliveryStreamSecretsManagerConfiguration;
}

export interface KinesisFirehoseDeliveryStreamHttpEndpointConfiguration {
  readonly AccessKey?: string;
  readonly Name?: string;
  readonly Url: string;
}

export interface KinesisFirehoseDeliveryStreamHttpEndpointRequestConfiguration {
  readonly CommonAttributes?: readonly KinesisFirehoseDeliveryStreamHttpEndpointCommonAttribute[];
  readonly ContentEncoding?: OneOf<'NONE' | 'GZIP'>;
}

export interface KinesisFirehoseDeliveryStreamHttpEndpointCommonAttribute {
  readonly AttributeName: string;
  readonly AttributeValue: string;
}

export interface KinesisFirehoseDeliveryStreamIcebergDestinationConfiguration {
  readonly AppendOnly?: boolean;
  readonly BufferingHints?: KinesisFirehoseDeliveryStreamBufferingHints;
  readonly CatalogConfiguration: KinesisFirehoseDeliveryStreamCatalogConfiguration;
  readonly CloudWatchLoggingOptions?: KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions;
  readonly DestinationTableConfigurationList?: readonly KinesisFirehoseDeliveryStreamDestinationTableConfiguration[];
  readonly ProcessingConfiguration?: KinesisFirehoseDeliveryStreamProcessingConfiguration;
  readonly RetryOptions?: KinesisFirehoseDeliveryStreamRetryOptions;
  readonly RoleARN: string;
  readonly S3Configuration: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly SchemaEvolutionConfiguration?: KinesisFirehoseDeliveryStreamSchemaEvolutionConfiguration;
  readonly TableCreationConfiguration?: KinesisFirehoseDeliveryStreamTableCreationConfiguration;
  readonly s3BackupMode?: OneOf<'AllData' | 'FailedDataOnly'>;
}

export interface KinesisFirehoseDeliveryStreamCatalogConfiguration {
  readonly CatalogArn?: string;
  readonly WarehouseLocation?: string;
}

export interface KinesisFirehoseDeliveryStreamDestinationTableConfiguration {
  readonly DestinationDatabaseName: string;
  readonly DestinationTableName: string;
  readonly PartitionSpec?: KinesisFirehoseDeliveryStreamPartitionSpec;
  readonly S3ErrorOutputPrefix?: string;
  readonly UniqueKeys?: readonly string[];
}

export interface KinesisFirehoseDeliveryStreamPartitionSpec {
  readonly Identity?: readonly KinesisFirehoseDeliveryStreamPartitionField[];
}

export interface KinesisFirehoseDeliveryStreamPartitionField {
  readonly SourceName: string;
}

export interface KinesisFirehoseDeliveryStreamSchemaEvolutionConfiguration {
  readonly Enabled?: boolean;
}

export interface KinesisFirehoseDeliveryStreamTableCreationConfiguration {
  readonly Enabled?: boolean;
}

export interface KinesisFirehoseDeliveryStreamKinesisStreamSourceConfiguration {
  readonly KinesisStreamARN: string;
  readonly RoleARN: string;
}

export interface KinesisFirehoseDeliveryStreamMSKSourceConfiguration {
  readonly AuthenticationConfiguration: KinesisFirehoseDeliveryStreamAuthenticationConfiguration;
  readonly MSKClusterARN: string;
  readonly ReadFromTimestamp?: string;
  readonly TopicName: string;
}

export interface KinesisFirehoseDeliveryStreamAuthenticationConfiguration {
  readonly Connectivity: OneOf<'PUBLIC' | 'PRIVATE'>;
  readonly RoleARN: string;
}

export interface KinesisFirehoseDeliveryStreamRedshiftDestinationConfiguration {
  readonly CloudWatchLoggingOptions?: KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions;
  readonly ClusterJDBCURL: string;
  readonly CopyCommand: KinesisFirehoseDeliveryStreamCopyCommand;
  readonly Password?: string;
  readonly ProcessingConfiguration?: KinesisFirehoseDeliveryStreamProcessingConfiguration;
  readonly RetryOptions?: KinesisFirehoseDeliveryStreamRedshiftRetryOptions;
  readonly RoleARN: string;
  readonly S3BackupConfiguration?: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly S3BackupMode?: OneOf<'Disabled' | 'Enabled'>;
  readonly S3Configuration: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly SecretsManagerConfiguration?: KinesisFirehoseDeliveryStreamSecretsManagerConfiguration;
  readonly Username?: string;
}

export interface KinesisFirehoseDeliveryStreamCopyCommand {
  readonly CopyOptions?: string;
  readonly DataTableColumns?: string;
  readonly DataTableName: string;
}

export interface KinesisFirehoseDeliveryStreamRedshiftRetryOptions {
  readonly DurationInSeconds?: number;
}

export interface KinesisFirehoseDeliveryStreamSnowflakeDestinationConfiguration {
  readonly AccountUrl: string;
  readonly BufferingHints?: KinesisFirehoseDeliveryStreamSnowflakeBufferingHints;
  readonly CloudWatchLoggingOptions?: KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions;
  readonly ContentColumnName?: string;
  readonly DataLoadingOption?: OneOf<'JSON_MAPPING' | 'VARIANT_CONTENT_MAPPING' | 'VARIANT_CONTENT_AND_METADATA_MAPPING'>;
  readonly Database: string;
  readonly KeyPassphrase?: string;
  readonly MetaDataColumnName?: string;
  readonly PrivateKey?: string;
  readonly ProcessingConfiguration?: KinesisFirehoseDeliveryStreamProcessingConfiguration;
  readonly RetryOptions?: KinesisFirehoseDeliveryStreamSnowflakeRetryOptions;
  readonly RoleARN: string;
  readonly S3BackupMode?: OneOf<'FailedDataOnly' | 'AllData'>;
  readonly S3Configuration: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly Schema: string;
  readonly SecretsManagerConfiguration?: KinesisFirehoseDeliveryStreamSecretsManagerConfiguration;
  readonly SnowflakeRoleConfiguration?: KinesisFirehoseDeliveryStreamSnowflakeRoleConfiguration;
  readonly SnowflakeVpcConfiguration?: KinesisFirehoseDeliveryStreamSnowflakeVpcConfiguration;
  readonly Table: string;
  readonly User?: string;
}

export interface KinesisFirehoseDeliveryStreamSnowflakeBufferingHints {
  readonly IntervalInSeconds?: number;
  readonly SizeInMBs?: number;
}

export interface KinesisFirehoseDeliveryStreamSnowflakeRetryOptions {
  readonly DurationInSeconds?: number;
}

export interface KinesisFirehoseDeliveryStreamSnowflakeRoleConfiguration {
  readonly Enabled?: boolean;
  readonly SnowflakeRole?: string;
}

export interface KinesisFirehoseDeliveryStreamSnowflakeVpcConfiguration {
  readonly PrivateLinkVpceId: string;
}

export interface KinesisFirehoseDeliveryStreamSplunkDestinationConfiguration {
  readonly BufferingHints?: KinesisFirehoseDeliveryStreamSplunkBufferingHints;
  readonly CloudWatchLoggingOptions?: KinesisFirehoseDeliveryStreamCloudWatchLoggingOptions;
  readonly HECAcknowledgmentTimeoutInSeconds?: number;
  readonly HECEndpoint: string;
  readonly HECEndpointType: OneOf<'Raw' | 'Event'>;
  readonly HECToken?: string;
  readonly ProcessingConfiguration?: KinesisFirehoseDeliveryStreamProcessingConfiguration;
  readonly RetryOptions?: KinesisFirehoseDeliveryStreamSplunkRetryOptions;
  readonly S3BackupMode?: string;
  readonly S3Configuration: KinesisFirehoseDeliveryStreamS3DestinationConfiguration;
  readonly SecretsManagerConfiguration?: KinesisFirehoseDeliveryStreamSecretsManagerConfiguration;
}

export interface KinesisFirehoseDeliveryStreamSplunkBufferingHints {
  readonly IntervalInSeconds?: number;
  readonly SizeInMBs?: number;
}

export interface KinesisFirehoseDeliveryStreamSplunkRetryOptions {
  readonly DurationInSeconds?: number;
}
