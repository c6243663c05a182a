// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::DMS::Certificate': DMSCertificate;
    'AWS::DMS::DataMigration': DMSDataMigration;
    'AWS::DMS::DataProvider': DMSDataProvider;
    'AWS::DMS::Endpoint': DMSEndpoint;
    'AWS::DMS::EventSubscription': DMSEventSubscription;
    'AWS::DMS::InstanceProfile': DMSInstanceProfile;
    'AWS::DMS::MigrationProject': DMSMigrationProject;
    'AWS::DMS::ReplicationConfig': DMSReplicationConfig;
    'AWS::DMS::ReplicationInstance': DMSReplicationInstance;
    'AWS::DMS::ReplicationSubnetGroup': DMSReplicationSubnetGroup;
    'AWS::DMS::ReplicationTask': DMSReplicationTask;
  }
}

export interface DMSCertificate {
  readonly CertificateIdentifier?: string;
  readonly CertificatePem?: string;
  readonly CertificateWallet?: string;
}

export interface DMSDataMigration {
  readonly DataMigrationIdentifier?: string;
  readonly DataMigrationName?: string;
  readonly DataMigrationSettings?: DMSDataMigrationDataMigrationSettings;
  readonly DataMigrationType: OneOf<'full-load' | 'cdc' | 'full-load-and-cdc'>;
  readonly MigrationProjectIdentifier: string;
  readonly ServiceAccessRoleArn: string;
  readonly SourceDataSettings?: readonly DMSDataMigrationSourceDataSettings[];
  readonly Tags?: readonly Tag[];
}

export interface DMSDataMigrationDataMigrationSettings {
  readonly CloudwatchLogsEnabled?: boolean;
  readonly NumberOfJobs?: number;
  readonly SelectionRules?: string;
}

export interface DMSDataMigrationSourceDataSettings {
  readonly CDCStartPosition?: string;
  readonly CDCStartTime?: string;
  readonly CDCStopTime?: string;
  readonly SlotName?: string;
}

export interface DMSDataProvider {
  readonly DataProviderIdentifier?: string;
  readonly DataProviderName?: string;
  readonly Description?: string;
  readonly Engine: OneOf<'aurora' | 'aurora_postgresql' | 'mysql' | 'oracle' | 'postgres' | 'sqlserver' | 'redshift' | 'mariadb' | 'mongodb' | 'docdb' | 'db2' | 'db2_zos' | 'sybase'>;
  readonly ExactSettings?: boolean;
  readonly Settings?: DMSDataProviderSettings;
  readonly Tags?: readonly Tag[];
}

export interface DMSDataProviderSettings {
  readonly DocDbSettings?: DMSDataProviderDocDbSettings;
  readonly IbmDb2LuwSettings?: DMSDataProviderIbmDb2LuwSettings;
  readonly IbmDb2zOsSettings?: DMSDataProviderIbmDb2zOsSettings;
  readonly MariaDbSettings?: DMSDataProviderMariaDbSettings;
  readonly MicrosoftSqlServerSettings?: DMSDataProviderMicrosoftSqlServerSettings;
  readonly MongoDbSettings?: DMSDataProviderMongoDbSettings;
  readonly MySqlSettings?: DMSDataProviderMySqlSettings;
  readonly OracleSettings?: DMSDataProviderOracleSettings;
  readonly PostgreSqlSettings?: DMSDataProviderPostgreSqlSettings;
  readonly RedshiftSettings?: DMSDataProviderRedshiftSettings;
  readonly SybaseAseSettings?: DMSDataProviderSybaseAseSettings;
}

export interface DMSDataProviderDocDbSettings {
  readonly CertificateArn?: string;
  readonly DatabaseName: string;
  readonly Port: number;
  readonly ServerName: string;
  readonly SslMode?: OneOf<'none' | 'require' | 'verify-full'>;
}

export interface DMSDataProviderIbmDb2LuwSettings {
  readonly CertificateArn?: string;
  readonly DatabaseName: string;
  readonly Port: number;
  readonly ServerName: string;
  readonly SslMode: OneOf<'none' | 'verify-ca'>;
}

export interface DMSDataProviderIbmDb2zOsSettings {
  readonly CertificateArn?: string;
  readonly DatabaseName: string;
  readonly Port: number;
  readonly ServerName: string;
  readonly SslMode: OneOf<'none' | 'verify-ca'>;
}

export interface DMSDataProviderMariaDbSettings {
  readonly CertificateArn?: string;
  readonly Port: number;
  readonly ServerName: string;
  readonly SslMode: OneOf<'none' | 'require' | 'verify-ca' | 'verify-full'>;
}

export interface DMSDataProviderMicrosoftSqlServerSettings {
  readonly CertificateArn?: string;
  readonly DatabaseName: string;
  readonly Port: number;
  readonly ServerName: string;
  readonly SslMode: OneOf<'none' | 'require' | 'verify-ca' | 'verify-full'>;
}

export interface DMSDataProviderMongoDbSettings {
  readonly AuthMechanism?: OneOf<'default' | 'mongodb_cr' | 'scram_sha_1'>;
  readonly AuthSource?: string;
  readonly AuthType?: OneOf<'no' | 'password'>;
  readonly CertificateArn?: string;
  readonly DatabaseName?: string;
  readonly Port: number;
  readonly ServerName: string;
  readonly SslMode?: OneOf<'none' | 'require' | 'verify-full'>;
}

export interface DMSDataProviderMySqlSettings {
  readonly CertificateArn?: string;
  readonly Port: number;
  readonly ServerName: string;
  readonly SslMode: OneOf<'none' | 'require' | 'verify-ca' | 'verify-full'>;
}

export interface DMSDataProviderOracleSettings {
  readonly AsmServer?: string;
  readonly CertificateArn?: string;
  readonly DatabaseName: string;
  readonly Port: number;
  readonly SecretsManagerOracleAsmAccessRoleArn?: string;
  readonly SecretsManagerOracleAsmSecretId?: string;
  readonly SecretsManagerSecurityDbEncryptionAccessRoleArn?: string;
  readonly SecretsManagerSecurityDbEncryptionSecretId?: string;
  readonly ServerName: string;
  readonly SslMode: OneOf<'none' | 'require' | 'verify-ca' | 'verify-full'>;
}

export interface DMSDataProviderPostgreSqlSettings {
  readonly CertificateArn?: string;
  readonly DatabaseName: string;
  readonly Port: number;
  readonly ServerName: string;
  readonly SslMode: OneOf<'none' | 'require' | 'verify-ca' | 'verify-full'>;
}

export interface DMSDataProviderRedshiftSettings {
  readonly DatabaseName: string;
  readonly Port: number;
  readonly ServerName: string;
}

export interface DMSDataProviderSybaseAseSettings {
  readonly CertificateArn?: string;
  readonly DatabaseName?: string;
  readonly EncryptPassword?: boolean;
  readonly Port: number;
  readonly ServerName: string;
  readonly SslMode: OneOf<'none' | 'require' | 'verify-ca'>;
}

export interface DMSEndpoint {
  readonly CertificateArn?: string;
  readonly DatabaseName?: string;
  readonly DocDbSettings?: DMSEndpointDocDbSettings;
  readonly DynamoDbSettings?: DMSEndpointDynamoDbSettings;
  readonly ElasticsearchSettings?: DMSEndpointElasticsearchSettings;
  readonly EndpointIdentifier?: string;
  readonly EndpointType: string;
  readonly EngineName: string;
  readonly ExtraConnectionAttributes?: string;
  readonly GcpMySQLSettings?: DMSEndpointGcpMySQLSettings;
  readonly IbmDb2Settings?: DMSEndpointIbmDb2Settings;
  readonly KafkaSettings?: DMSEndpointKafkaSettings;
  readonly KinesisSettings?: DMSEndpointKinesisSettings;
  readonly KmsKeyId?: string;
  readonly MicrosoftSqlServerSettings?: DMSEndpointMicrosoftSqlServerSettings;
  readonly MongoDbSettings?: DMSEndpointMongoDbSettings;
  readonly MySqlSettings?: DMSEndpointMySqlSettings;
  readonly NeptuneSettings?: DMSEndpointNeptuneSettings;
  readonly OracleSettings?: DMSEndpointOracleSettings;
  readonly Password?: string;
  readonly Port?: number;
  readonly PostgreSqlSettings?: DMSEndpointPostgreSqlSettings;
  readonly RedisSettings?: DMSEndpointRedisSettings;
  readonly RedshiftSettings?: DMSEndpointRedshiftSettings;
  readonly ResourceIdentifier?: string;
  readonly S3Settings?: DMSEndpointS3Settings;
  readonly ServerName?: string;
  readonly SslMode?: string;
  readonly SybaseSettings?: DMSEndpointSybaseSettings;
  readonly Tags?: readonly Tag[];
  readonly Username?: string;
}

export interface DMSEndpointDocDbSettings {
  readonly DocsToInvestigate?: number;
  readonly ExtractDocId?: boolean;
  readonly NestingLevel?: string;
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerSecretId?: string;
}

export interface DMSEndpointDynamoDbSettings {
  readonly ServiceAccessRoleArn?: string;
}

export interface DMSEndpointElasticsearchSettings {
  readonly EndpointUri?: string;
  readonly ErrorRetryDuration?: number;
  readonly FullLoadErrorPercentage?: number;
  readonly ServiceAccessRoleArn?: string;
}

export interface DMSEndpointGcpMySQLSettings {
  readonly AfterConnectScript?: string;
  readonly CleanSourceMetadataOnMismatch?: boolean;
  readonly DatabaseName?: string;
  readonly EventsPollInterval?: number;
  readonly MaxFileSize?: number;
  readonly ParallelLoadThreads?: number;
  readonly Password?: string;
  readonly Port?: number;
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerSecretId?: string;
  readonly ServerName?: string;
  readonly ServerTimezone?: string;
  readonly Username?: string;
}

export interface DMSEndpointIbmDb2Settings {
  readonly CurrentLsn?: string;
  readonly KeepCsvFiles?: boolean;
  readonly LoadTimeout?: number;
  readonly MaxFileSize?: number;
  readonly MaxKBytesPerRead?: number;
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerSecretId?: string;
  readonly SetDataCaptureChanges?: boolean;
  readonly WriteBufferSize?: number;
}

export interface DMSEndpointKafkaSettings {
  readonly Broker?: string;
  readonly IncludeControlDetails?: boolean;
  readonly IncludeNullAndEmpty?: boolean;
  readonly IncludePartitionValue?: boolean;
  readonly IncludeTableAlterOperations?: boolean;
  readonly IncludeTransactionDetails?: boolean;
  readonly MessageFormat?: string;
  readonly MessageMaxBytes?: number;
  readonly NoHexPrefix?: boolean;
  readonly PartitionIncludeSchemaTable?: boolean;
  readonly SaslPassword?: string;
  readonly SaslUserName?: string;
  readonly SecurityProtocol?: string;
  readonly SslCaCertificateArn?: string;
  readonly SslClientCertificateArn?: string;
  readonly SslClientKeyArn?: string;
  readonly SslClientKeyPassword?: string;
  readonly Topic?: string;
}

export interface DMSEndpointKinesisSettings {
  readonly IncludeControlDetails?: boolean;
  readonly IncludeNullAndEmpty?: boolean;
  readonly IncludePartitionValue?: boolean;
  readonly IncludeTableAlterOperations?: boolean;
  readonly IncludeTransactionDetails?: boolean;
  readonly MessageFormat?: string;
  readonly NoHexPrefix?: boolean;
  readonly PartitionIncludeSchemaTable?: boolean;
  readonly ServiceAccessRoleArn?: string;
  readonly StreamArn?: string;
}

export interface DMSEndpointMicrosoftSqlServerSettings {
  readonly BcpPacketSize?: number;
  readonly ControlTablesFileGroup?: string;
  readonly DatabaseName?: string;
  readonly ForceLobLookup?: boolean;
  readonly Password?: string;
  readonly Port?: number;
  readonly QuerySingleAlwaysOnNode?: boolean;
  readonly ReadBackupOnly?: boolean;
  readonly SafeguardPolicy?: string;
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerSecretId?: string;
  readonly ServerName?: string;
  readonly TlogAccessMode?: string;
  readonly TrimSpaceInChar?: boolean;
  readonly UseBcpFullLoad?: boolean;
  readonly UseThirdPartyBackupDevice?: boolean;
  readonly Username?: string;
}

export interface DMSEndpointMongoDbSettings {
  readonly AuthMechanism?: string;
  readonly AuthSource?: string;
  readonly AuthType?: string;
  readonly DatabaseName?: string;
  readonly DocsToInvestigate?: string;
  readonly ExtractDocId?: string;
  readonly NestingLevel?: string;
  readonly Password?: string;
  readonly Port?: number;
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerSecretId?: string;
  readonly ServerName?: string;
  readonly Username?: string;
}

export interface DMSEndpointMySqlSettings {
  readonly AfterConnectScript?: string;
  readonly CleanSourceMetadataOnMismatch?: boolean;
  readonly EventsPollInterval?: number;
  readonly MaxFileSize?: number;
  readonly ParallelLoadThreads?: number;
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerSecretId?: string;
  readonly ServerTimezone?: string;
  readonly TargetDbType?: string;
}

export interface DMSEndpointNeptuneSettings {
  readonly ErrorRetryDuration?: number;
  readonly IamAuthEnabled?: boolean;
  readonly MaxFileSize?: number;
  readonly MaxRetryCount?: number;
  readonly S3BucketFolder?: string;
  readonly S3BucketName?: string;
  readonly ServiceAccessRoleArn?: string;
}

export interface DMSEndpointOracleSettings {
  readonly AccessAlternateDirectly?: boolean;
  readonly AddSupplementalLogging?: boolean;
  readonly AdditionalArchivedLogDestId?: number;
  readonly AllowSelectNestedTables?: boolean;
  readonly ArchivedLogDestId?: number;
  readonly ArchivedLogsOnly?: boolean;
  readonly AsmPassword?: string;
  readonly AsmServer?: string;
  readonly AsmUser?: string;
  readonly CharLengthSemantics?: string;
  readonly DirectPathNoLog?: boolean;
  readonly DirectPathParallelLoad?: boolean;
  readonly EnableHomogenousTablespace?: boolean;
  readonly ExtraArchivedLogDestIds?: readonly number[];
  readonly FailTasksOnLobTruncation?: boolean;
  readonly NumberDatatypeScale?: number;
  readonly OraclePathPrefix?: string;
  readonly ParallelAsmReadThreads?: number;
  readonly ReadAheadBlocks?: number;
  readonly ReadTableSpaceName?: boolean;
  readonly ReplacePathPrefix?: boolean;
  readonly RetryInterval?: number;
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerOracleAsmAccessRoleArn?: string;
  readonly SecretsManagerOracleAsmSecretId?: string;
  readonly SecretsManagerSecretId?: string;
  readonly SecurityDbEncryption?: string;
  readonly SecurityDbEncryptionName?: string;
  readonly SpatialDataOptionToGeoJsonFunctionName?: string;
  readonly StandbyDelayTime?: number;
  readonly UseAlternateFolderForOnline?: boolean;
  readonly UseBFile?: boolean;
  readonly UseDirectPathFullLoad?: boolean;
  readonly UseLogminerReader?: boolean;
  readonly UsePathPrefix?: string;
}

export interface DMSEndpointPostgreSqlSettings {
  readonly AfterConnectScript?: string;
  readonly BabelfishDatabaseName?: string;
  readonly CaptureDdls?: boolean;
  readonly DatabaseMode?: string;
  readonly DdlArtifactsSchema?: string;
  readonly ExecuteTimeout?: number;
  readonly FailTasksOnLobTruncation?: boolean;
  readonly HeartbeatEnable?: boolean;
  readonly HeartbeatFrequency?: number;
  readonly HeartbeatSchema?: string;
  readonly MapBooleanAsBoolean?: boolean;
  readonly MaxFileSize?: number;
  readonly PluginName?: string;
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerSecretId?: string;
  readonly SlotName?: string;
}

export interface DMSEndpointRedisSettings {
  readonly AuthPassword?: string;
  readonly AuthType?: string;
  readonly AuthUserName?: string;
  readonly Port?: number;
  readonly ServerName?: string;
  readonly SslCaCertificateArn?: string;
  readonly SslSecurityProtocol?: string;
}

export interface DMSEndpointRedshiftSettings {
  readonly AcceptAnyDate?: boolean;
  readonly AfterConnectScript?: string;
  readonly BucketFolder?: string;
  readonly BucketName?: string;
  readonly CaseSensitiveNames?: boolean;
  readonly CompUpdate?: boolean;
  readonly ConnectionTimeout?: number;
  readonly DateFormat?: string;
  readonly EmptyAsNull?: boolean;
  readonly EncryptionMode?: string;
  readonly ExplicitIds?: boolean;
  readonly FileTransferUploadStreams?: number;
  readonly LoadTimeout?: number;
  readonly MapBooleanAsBoolean?: boolean;
  readonly MaxFileSize?: number;
  readonly RemoveQuotes?: boolean;
  readonly ReplaceChars?: string;
  readonly ReplaceInvalidChars?: string;
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerSecretId?: string;
  readonly ServerSideEncryptionKmsKeyId?: string;
  readonly ServiceAccessRoleArn?: string;
  readonly TimeFormat?: string;
  readonly TrimBlanks?: boolean;
  readonly TruncateColumns?: boolean;
  readonly WriteBufferSize?: number;
}

export interface DMSEndpointS3Settings {
  readonly AddColumnName?: boolean;
  readonly AddTrailingPaddingCharacter?: boolean;
  readonly BucketFolder?: string;
  readonly BucketName?: string;
  readonly CannedAclForObjects?: string;
  readonly CdcInsertsAndUpdates?: boolean;
  readonly CdcInsertsOnly?: boolean;
  readonly CdcMaxBatchInterval?: number;
  readonly CdcMinFileSize?: number;
  readonly CdcPath?: string;
  readonly CompressionType?: string;
  readonly CsvDelimiter?: string;
  readonly CsvNoSupValue?: string;
  readonly CsvNullValue?: string;
  readonly CsvRowDelimiter?: string;
  readonly DataFormat?: string;
  readonly DataPageSize?: number;
  readonly DatePartitionDelimiter?: string;
  readonly DatePartitionEnabled?: boolean;
  readonly DatePartitionSequence?: string;
  readonly DatePartitionTimezone?: string;
  readonly DictPageSizeLimit?: number;
  readonly EnableStatistics?: boolean;
  readonly EncodingType?: string;
  readonly EncryptionMode?: string;
  readonly ExpectedBucketOwner?: string;
  readonly ExternalTableDefinition?: string;
  readonly GlueCatalogGeneration?: boolean;
  readonly IgnoreHeaderRows?: number;
  readonly IncludeOpForFullLoad?: boolean;
  readonly MaxFileSize?: number;
  readonly ParquetTimestampInMillisecond?: boolean;
  readonly ParquetVersion?: string;
  readonly PreserveTransactions?: boolean;
  readonly Rfc4180?: boolean;
  readonly RowGroupLength?: number;
  readonly ServerSideEncryptionKmsKeyId?: string;
  readonly ServiceAccessRoleArn?: string;
  readonly TimestampColumnName?: string;
  readonly UseCsvNoSupValue?: boolean;
  readonly UseTaskStartTimeForFullLoadTimestamp?: boolean;
}

export interface DMSEndpointSybaseSettings {
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerSecretId?: string;
}

export interface DMSEventSubscription {
  readonly Enabled?: boolean;
  readonly EventCategories?: readonly string[];
  readonly SnsTopicArn: string;
  readonly SourceIds?: readonly string[];
  readonly SourceType?: string;
  readonly SubscriptionName?: string;
  readonly Tags?: readonly Tag[];
}

export interface DMSInstanceProfile {
  readonly AvailabilityZone?: string;
  readonly Description?: string;
  readonly InstanceProfileIdentifier?: string;
  readonly InstanceProfileName?: string;
  readonly KmsKeyArn?: string;
  readonly NetworkType?: OneOf<'IPV4' | 'DUAL'>;
  readonly PubliclyAccessible?: boolean;
  readonly SubnetGroupIdentifier?: string;
  readonly Tags?: readonly Tag[];
  readonly VpcSecurityGroups?: readonly string[];
}

export interface DMSMigrationProject {
  readonly Description?: string;
  readonly InstanceProfileArn?: string;
  readonly InstanceProfileIdentifier?: string;
  readonly InstanceProfileName?: string;
  readonly MigrationProjectCreationTime?: string;
  readonly MigrationProjectIdentifier?: string;
  readonly MigrationProjectName?: string;
  readonly SchemaConversionApplicationAttributes?: DMSMigrationProjectSchemaConversionApplicationAttributes;
  readonly SourceDataProviderDescriptors?: readonly DMSMigrationProjectDataProviderDescriptor[];
  readonly Tags?: readonly Tag[];
  readonly TargetDataProviderDescriptors?: readonly DMSMigrationProjectDataProviderDescriptor[];
  readonly TransformationRules?: string;
}

export interface DMSMigrationProjectSchemaConversionApplicationAttributes {
  readonly S3BucketPath?: string;
  readonly S3BucketRoleArn?: string;
}

export interface DMSMigrationProjectDataProviderDescriptor {
  readonly DataProviderArn?: string;
  readonly DataProviderIdentifier?: string;
  readonly DataProviderName?: string;
  readonly SecretsManagerAccessRoleArn?: string;
  readonly SecretsManagerSecretId?: string;
}

export interface DMSReplicationConfig {
  readonly ComputeConfig: DMSReplicationConfigComputeConfig;
  readonly ReplicationConfigIdentifier: string;
  readonly ReplicationSettings?: unknown;
  readonly ReplicationType: OneOf<'full-load' | 'full-load-and-cdc' | 'cdc'>;
  readonly ResourceIdentifier?: string;
  readonly SourceEndpointArn: string;
  readonly SupplementalSettings?: unknown;
  readonly TableMappings: unknown;
  readonly Tags?: readonly Tag[];
  readonly TargetEndpointArn: string;
}

export interface DMSReplicationConfigComputeConfig {
  readonly AvailabilityZone?: string;
  readonly DnsNameServers?: string;
  readonly KmsKeyId?: string;
  readonly MaxCapacityUnits: number;
  readonly MinCapacityUnits?: number;
  readonly MultiAZ?: boolean;
  readonly PreferredMaintenanceWindow?: string;
  readonly ReplicationSubnetGroupId?: string;
  readonly VpcSecurityGroupIds?: readonly string[];
}

export interface DMSReplicationInstance {
  readonly AllocatedStorage?: number;
  readonly AllowMajorVersionUpgrade?: boolean;
  readonly AutoMinorVersionUpgrade?: boolean;
  readonly AvailabilityZone?: string;
  readonly DnsNameServers?: string;
  readonly EngineVersion?: string;
  readonly KmsKeyId?: string;
  readonly MultiAZ?: boolean;
  readonly NetworkType?: string;
  readonly PreferredMaintenanceWindow?: string;
  readonly PubliclyAccessible?: boolean;
  readonly ReplicationInstanceClass: string;
  readonly ReplicationInstanceIdentifier?: string;
  readonly ReplicationSubnetGroupIdentifier?: string;
  readonly ResourceIdentifier?: string;
  readonly Tags?: readonly Tag[];
  readonly VpcSecurityGroupIds?: readonly string[];
}

export interface DMSReplicationSubnetGroup {
  readonly ReplicationSubnetGroupDescription: string;
  readonly ReplicationSubnetGroupIdentifier?: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface DMSReplicationTask {
  readonly CdcStartPosition?: string;
  readonly CdcStartTime?: number;
  readonly CdcStopPosition?: string;
  readonly MigrationType: OneOf<'full-load' | 'cdc' | 'full-load-and-cdc'>;
  readonly ReplicationInstanceArn: string;
  readonly ReplicationTaskIdentifier?: string;
  readonly ReplicationTaskSettings?: string;
  readonly ResourceIdentifier?: string;
  readonly SourceEndpointArn: string;
  readonly TableMappings: string;
  readonly Tags?: readonly Tag[];
  readonly TargetEndpointArn: string;
  readonly TaskData?: string;
}
