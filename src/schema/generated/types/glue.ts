// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Glue::Blueprint': GlueBlueprint;
    'AWS::Glue::Catalog': GlueCatalog;
    'AWS::Glue::Classifier': GlueClassifier;
    'AWS::Glue::Connection': GlueConnection;
    'AWS::Glue::ConnectionType': GlueConnectionType;
    'AWS::Glue::Crawler': GlueCrawler;
    'AWS::Glue::CustomEntityType': GlueCustomEntityType;
    'AWS::Glue::DataCatalogEncryptionSettings': GlueDataCatalogEncryptionSettings;
    'AWS::Glue::DataQualityRuleset': GlueDataQualityRuleset;
    'AWS::Glue::Database': GlueDatabase;
    'AWS::Glue::DevEndpoint': GlueDevEndpoint;
    'AWS::Glue::IdentityCenterConfiguration': GlueIdentityCenterConfiguration;
    'AWS::Glue::Integration': GlueIntegration;
    'AWS::Glue::IntegrationResourceProperty': GlueIntegrationResourceProperty;
    'AWS::Glue::Job': GlueJob;
    'AWS::Glue::MLTransform': GlueMLTransform;
    'AWS::Glue::Partition': GluePartition;
    'AWS::Glue::Registry': GlueRegistry;
    'AWS::Glue::Schema': GlueSchema;
    'AWS::Glue::SchemaVersion': GlueSchemaVersion;
    'AWS::Glue::SchemaVersionMetadata': GlueSchemaVersionMetadata;
    'AWS::Glue::SecurityConfiguration': GlueSecurityConfiguration;
    'AWS::Glue::Session': GlueSession;
    'AWS::Glue::Table': GlueTable;
    'AWS::Glue::TableOptimizer': GlueTableOptimizer;
    'AWS::Glue::Trigger': GlueTrigger;
    'AWS::Glue::UsageProfile': GlueUsageProfile;
    'AWS::Glue::UserDefinedFunction': GlueUserDefinedFunction;
    'AWS::Glue::Workflow': GlueWorkflow;
  }
}

export interface GlueBlueprint {
  readonly BlueprintLocation: string;
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface GlueCatalog {
  readonly AllowFullTableExternalDataAccess?: OneOf<'True' | 'False'>;
  readonly CatalogProperties?: GlueCatalogCatalogProperties;
  readonly CreateDatabaseDefaultPermissions?: readonly GlueCatalogPrincipalPermissions[];
  readonly CreateTableDefaultPermissions?: readonly GlueCatalogPrincipalPermissions[];
  readonly Description?: string;
  readonly FederatedCatalog?: GlueCatalogFederatedCatalog;
  readonly Name: string;
  readonly OverwriteChildResourcePermissionsWithDefault?: OneOf<'Accept' | 'Deny'>;
  readonly Parameters?: { readonly [key: string]: string };
  readonly Tags?: readonly Tag[];
  readonly TargetRedshiftCatalog?: GlueCatalogTargetRedshiftCatalog;
}

export interface GlueCatalogCatalogProperties {
  readonly CustomProperties?: { readonly [key: string]: string };
  readonly DataLakeAccessProperties?: GlueCatalogDataLakeAccessProperties;
}

export interface GlueCatalogDataLakeAccessProperties {
  readonly AllowFullTableExternalDataAccess?: OneOf<'True' | 'False'>;
  readonly CatalogType?: string;
  readonly DataLakeAccess?: boolean;
  readonly DataTransferRole?: string;
  readonly KmsKey?: string;
  readonly ManagedWorkgroupName?: string;
  readonly ManagedWorkgroupStatus?: string;
  readonly RedshiftDatabaseName?: string;
}

export interface GlueCatalogPrincipalPermissions {
  readonly Permissions?: readonly (OneOf<'ALL' | 'SELECT' | 'ALTER' | 'DROP' | 'DELETE' | 'INSERT' | 'CREATE_DATABASE' | 'CREATE_TABLE' | 'DATA_LOCATION_ACCESS'>)[];
  readonly Principal?: GlueCatalogDataLakePrincipal;
}

export interface GlueCatalogDataLakePrincipal {
  readonly DataLakePrincipalIdentifier?: string;
}

export interface GlueCatalogFederatedCatalog {
  readonly ConnectionName?: string;
  readonly Identifier?: string;
}

export interface GlueCatalogTargetRedshiftCatalog {
  readonly CatalogArn: string;
}

export interface GlueClassifier {
  readonly CsvClassifier?: GlueClassifierCsvClassifier;
  readonly GrokClassifier?: GlueClassifierGrokClassifier;
  readonly JsonClassifier?: GlueClassifierJsonClassifier;
  readonly XMLClassifier?: GlueClassifierXMLClassifier;
}

export interface GlueClassifierCsvClassifier {
  readonly AllowSingleColumn?: boolean;
  readonly ContainsCustomDatatype?: readonly string[];
  readonly ContainsHeader?: string;
  readonly CustomDatatypeConfigured?: boolean;
  readonly Delimiter?: string;
  readonly DisableValueTrimming?: boolean;
  readonly Header?: readonly string[];
  readonly Name?: string;
  readonly QuoteSymbol?: string;
}

export interface GlueClassifierGrokClassifier {
  readonly Classification: string;
  readonly CustomPatterns?: string;
  readonly GrokPattern: string;
  readonly Name?: string;
}

export interface GlueClassifierJsonClassifier {
  readonly JsonPath: string;
  readonly Name?: string;
}

export interface GlueClassifierXMLClassifier {
  readonly Classification: string;
  readonly Name?: string;
  readonly RowTag: string;
}

export interface GlueConnection {
  readonly CatalogId: string;
  readonly ConnectionInput: GlueConnectionConnectionInput;
  readonly Tags?: unknown;
}

export interface GlueConnectionConnectionInput {
  readonly AthenaProperties?: unknown;
  readonly AuthenticationConfiguration?: GlueConnectionAuthenticationConfiguration;
  readonly ConnectionProperties?: unknown;
  readonly ConnectionType: string;
  readonly Description?: string;
  readonly MatchCriteria?: readonly string[];
  readonly Name?: string;
  readonly PhysicalConnectionRequirements?: GlueConnectionPhysicalConnectionRequirements;
  readonly PythonProperties?: unknown;
  readonly SparkProperties?: unknown;
  readonly ValidateCredentials?: boolean;
  readonly ValidateForComputeEnvironments?: readonly string[];
}

export interface GlueConnectionAuthenticationConfiguration {
  readonly AuthenticationType: string;
  readonly BasicAuthenticationCredentials?: GlueConnectionBasicAuthenticationCredentials;
  readonly CustomAuthenticationCredentials?: unknown;
  readonly KmsKeyArn?: string;
  readonly OAuth2Properties?: GlueConnectionOAuth2Properties;
  readonly SecretArn?: string;
}

export interface GlueConnectionBasicAuthenticationCredentials {
  readonly Password?: string;
  readonly Username?: string;
}

export interface GlueConnectionOAuth2Properties {
  readonly AuthorizationCodeProperties?: GlueConnectionAuthorizationCodeProperties;
  readonly OAuth2ClientApplication?: GlueConnectionOAuth2ClientApplication;
  readonly OAuth2Credentials?: GlueConnectionOAuth2Credentials;
  readonly OAuth2GrantType?: string;
  readonly TokenUrl?: string;
  readonly TokenUrlParametersMap?: unknown;
}

export interface GlueConnectionAuthorizationCodeProperties {
  readonly AuthorizationCode?: string;
  readonly RedirectUri?: string;
}

export interface GlueConnectionOAuth2ClientApplication {
  readonly AWSManagedClientApplicationReference?: string;
  readonly UserManagedClientApplicationClientId?: string;
}

export interface GlueConnectionOAuth2Credentials {
  readonly AccessToken?: string;
  readonly JwtToken?: string;
  readonly RefreshToken?: string;
  readonly UserManagedClientApplicationClientSecret?: string;
}

export interface GlueConnectionPhysicalConnectionRequirements {
  readonly AvailabilityZone?: string;
  readonly SecurityGroupIdList?: readonly string[];
  readonly SubnetId?: string;
}

export interface GlueConnectionType {
  readonly ConnectionProperties?: GlueConnectionTypeConnectionPropertiesConfiguration;
  readonly ConnectionType: string;
  readonly ConnectorAuthenticationConfiguration?: GlueConnectionTypeConnectorAuthenticationConfiguration;
  readonly Description?: string;
  readonly IntegrationType?: OneOf<'REST'>;
  readonly RestConfiguration: GlueConnectionTypeRestConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface GlueConnectionTypeConnectionPropertiesConfiguration {
  readonly AdditionalRequestParameters?: readonly GlueConnectionTypeConnectorProperty[];
  readonly Url?: GlueConnectionTypeConnectorProperty;
}

export interface GlueConnectionTypeConnectorProperty {
  readonly AllowedValues?: readonly string[];
  readonly DefaultValue?: string;
  readonly KeyOverride?: string;
  readonly Name: string;
  readonly PropertyLocation?: OneOf<'HEADER' | 'BODY' | 'QUERY_PARAM' | 'PATH'>;
  readonly PropertyType: OneOf<'USER_INPUT' | 'SECRET' | 'READ_ONLY' | 'UNUSED' | 'SECRET_OR_USER_INPUT'>;
  readonly Required: boolean;
}

export interface GlueConnectionTypeConnectorAuthenticationConfiguration {
  readonly AuthenticationTypes: readonly (OneOf<'BASIC' | 'OAUTH2' | 'CUSTOM' | 'IAM'>)[];
  readonly BasicAuthenticationProperties?: GlueConnectionTypeBasicAuthenticationProperties;
  readonly CustomAuthenticationProperties?: GlueConnectionTypeCustomAuthenticationProperties;
  readonly OAuth2Properties?: GlueConnectionTypeConnectorOAuth2Properties;
}

export interface GlueConnectionTypeBasicAuthenticationProperties {
  readonly Password?: GlueConnectionTypeSecretConnectorProperty;
  readonly Username?: GlueConnectionTypeSecretConnectorProperty;
}

export interface GlueConnectionTypeSecretConnectorProperty {
  readonly KeyOverride?: string;
  readonly Name: string;
  readonly PropertyLocation?: OneOf<'HEADER' | 'BODY' | 'QUERY_PARAM' | 'PATH'>;
  readonly PropertyType: OneOf<'SECRET'>;
  readonly Required: boolean;
}

export interface GlueConnectionTypeCustomAuthenticationProperties {
  readonly AuthenticationParameters: readonly GlueConnectionTypeSecretConnectorProperty[];
}

export interface GlueConnectionTypeConnectorOAuth2Properties {
  readonly AuthorizationCodeProperties?: GlueConnectionTypeConnectorAuthorizationCodeProperties;
  readonly ClientCredentialsProperties?: GlueConnectionTypeClientCredentialsProperties;
  readonly JWTBearerProperties?: GlueConnectionTypeJWTBearerProperties;
  readonly OAuth2GrantType: OneOf<'CLIENT_CREDENTIALS' | 'JWT_BEARER' | 'AUTHORIZATION_CODE'>;
}

export interface GlueConnectionTypeConnectorAuthorizationCodeProperties {
  readonly AuthorizationCode?: GlueConnectionTypeConnectorProperty;
  readonly AuthorizationCodeUrl?: GlueConnectionTypeConnectorProperty;
  readonly ClientId?: GlueConnectionTypeSecretConnectorProperty;
  readonly ClientSecret?: GlueConnectionTypeSecretConnectorProperty;
  readonly ContentType?: OneOf<'APPLICATION_JSON' | 'URL_ENCODED'>;
  readonly Prompt?: GlueConnectionTypeConnectorProperty;
  readonly RedirectUri?: GlueConnectionTypeConnectorProperty;
  readonly RequestMethod?: OneOf<'GET' | 'POST'>;
  readonly Scope?: GlueConnectionTypeConnectorProperty;
  readonly TokenUrl?: GlueConnectionTypeConnectorProperty;
  readonly TokenUrlParameters?: readonly GlueConnectionTypeConnectorProperty[];
}

export interface GlueConnectionTypeClientCredentialsProperties {
  readonly ClientId?: GlueConnectionTypeSecretConnectorProperty;
  readonly ClientSecret?: GlueConnectionTypeSecretConnectorProperty;
  readonly ContentType?: OneOf<'APPLICATION_JSON' | 'URL_ENCODED'>;
  readonly RequestMethod?: OneOf<'GET' | 'POST'>;
  readonly Scope?: GlueConnectionTypeConnectorProperty;
  readonly TokenUrl?: GlueConnectionTypeConnectorProperty;
  readonly TokenUrlParameters?: readonly GlueConnectionTypeConnectorProperty[];
}

export interface GlueConnectionTypeJWTBearerProperties {
  readonly ContentType?: OneOf<'APPLICATION_JSON' | 'URL_ENCODED'>;
  readonly JwtToken?: GlueConnectionTypeSecretConnectorProperty;
  readonly RequestMethod?: OneOf<'GET' | 'POST'>;
  readonly TokenUrl?: GlueConnectionTypeConnectorProperty;
  readonly TokenUrlParameters?: readonly GlueConnectionTypeConnectorProperty[];
}

export interface GlueConnectionTypeRestConfiguration {
  readonly EntityConfigurations?: { readonly [key: string]: GlueConnectionTypeEntityConfiguration };
  readonly GlobalSourceConfiguration?: GlueConnectionTypeSourceConfiguration;
  readonly ValidationEndpointConfiguration?: GlueConnectionTypeValidationEndpointConfiguration;
}

export interface GlueConnectionTypeEntityConfiguration {
  readonly Schema?: { readonly [key: string]: GlueConnectionTypeFieldDefinition };
  readonly SourceConfiguration?: GlueConnectionTypeSourceConfiguration;
}

export interface GlueConnectionTypeFieldDefinition {
  readonly FieldDataType: OneOf<'INT' | 'SMALLINT' | 'BIGINT' | 'FLOAT' | 'LONG' | 'DATE' | 'BOOLEAN' | 'MAP' | 'ARRAY' | 'STRING' | 'TIMESTAMP' | 'DECIMAL' | 'BYTE' | 'SHORT' | 'DOUBLE' | 'STRUCT' | 'BINARY' | 'UNION'>;
  readonly FilterOverrides?: GlueConnectionTypeFilterOverrides;
  readonly IsNullable?: boolean;
  readonly IsOrderable?: boolean;
  readonly IsPartitionable?: boolean;
  readonly IsQueryable?: boolean;
  readonly Name: string;
  readonly ResponseDateFormat?: string;
}

export interface GlueConnectionTypeFilterOverrides {
  readonly BetweenConfiguration?: GlueConnectionTypeBetweenConfiguration;
  readonly DateTimeFormat?: string;
  readonly FieldName?: string;
  readonly OperatorMappings?: { readonly [key: string]: string };
}

export interface GlueConnectionTypeBetweenConfiguration {
  readonly HighBoundKey?: string;
  readonly LowBoundKey?: string;
  readonly Template?: string;
}

export interface GlueConnectionTypeSourceConfiguration {
  readonly FilterConfiguration?: GlueConnectionTypeFilterConfiguration;
  readonly PaginationConfiguration?: GlueConnectionTypePaginationConfiguration;
  readonly RequestMethod?: OneOf<'GET' | 'POST'>;
  readonly RequestParameters?: readonly GlueConnectionTypeConnectorProperty[];
  readonly RequestPath?: string;
  readonly ResponseConfiguration?: GlueConnectionTypeResponseConfiguration;
}

export interface GlueConnectionTypeFilterConfiguration {
  readonly BetweenConfiguration?: GlueConnectionTypeBetweenConfiguration;
  readonly DateTimeFormat?: string;
  readonly FilterMode: OneOf<'QUERY_PARAMS' | 'FILTER_STRING'>;
  readonly FilterStringConfiguration?: GlueConnectionTypeFilterStringConfiguration;
  readonly OperatorMappings?: { readonly [key: string]: string };
  readonly StripQuotes?: boolean;
}

export interface GlueConnectionTypeFilterStringConfiguration {
  readonly QueryParameterName: string;
  readonly QuoteCharacter?: string;
  readonly QuoteStringValues?: boolean;
}

export interface GlueConnectionTypePaginationConfiguration {
  readonly CursorConfiguration?: GlueConnectionTypeCursorConfiguration;
  readonly OffsetConfiguration?: GlueConnectionTypeOffsetConfiguration;
}

export interface GlueConnectionTypeCursorConfiguration {
  readonly LimitParameter?: GlueConnectionTypeExtractedParameter;
  readonly NextPage: GlueConnectionTypeExtractedParameter;
}

export interface GlueConnectionTypeExtractedParameter {
  readonly DefaultValue?: string;
  readonly Key?: string;
  readonly PropertyLocation?: OneOf<'HEADER' | 'BODY' | 'QUERY_PARAM' | 'PATH'>;
  readonly Value?: GlueConnectionTypeResponseExtractionMapping;
}

export interface GlueConnectionTypeResponseExtractionMapping {
  readonly ContentPath?: string;
  readonly HeaderKey?: string;
}

export interface GlueConnectionTypeOffsetConfiguration {
  readonly LimitParameter: GlueConnectionTypeExtractedParameter;
  readonly OffsetParameter: GlueConnectionTypeExtractedParameter;
}

export interface GlueConnectionTypeResponseConfiguration {
  readonly ErrorPath?: string;
  readonly ResultPath: string;
}

export interface GlueConnectionTypeValidationEndpointConfiguration {
  readonly RequestMethod?: OneOf<'GET' | 'POST'>;
  readonly RequestPath?: string;
}

export interface GlueCrawler {
  readonly Classifiers?: readonly string[];
  readonly Configuration?: string;
  readonly CrawlerSecurityConfiguration?: string;
  readonly DatabaseName?: string;
  readonly Description?: string;
  readonly LakeFormationConfiguration?: GlueCrawlerLakeFormationConfiguration;
  readonly Name?: string;
  readonly RecrawlPolicy?: GlueCrawlerRecrawlPolicy;
  readonly Role: string;
  readonly Schedule?: GlueCrawlerSchedule;
  readonly SchemaChangePolicy?: GlueCrawlerSchemaChangePolicy;
  readonly TablePrefix?: string;
  readonly Tags?: unknown;
  readonly Targets: GlueCrawlerTargets;
}

export interface GlueCrawlerLakeFormationConfiguration {
  readonly AccountId?: string;
  readonly UseLakeFormationCredentials?: boolean;
}

export interface GlueCrawlerRecrawlPolicy {
  readonly RecrawlBehavior?: string;
}

export interface GlueCrawlerSchedule {
  readonly ScheduleExpression?: string;
}

export interface GlueCrawlerSchemaChangePolicy {
  readonly DeleteBehavior?: string;
  readonly UpdateBehavior?: string;
}

export interface GlueCrawlerTargets {
  readonly CatalogTargets?: readonly GlueCrawlerCatalogTarget[];
  readonly DeltaTargets?: readonly GlueCrawlerDeltaTarget[];
  readonly DynamoDBTargets?: readonly GlueCrawlerDynamoDBTarget[];
  readonly HudiTargets?: readonly GlueCrawlerHudiTarget[];
  readonly IcebergTargets?: readonly GlueCrawlerIcebergTarget[];
  readonly JdbcTargets?: readonly GlueCrawlerJdbcTarget[];
  readonly MongoDBTargets?: readonly GlueCrawlerMongoDBTarget[];
  readonly S3Targets?: readonly GlueCrawlerS3Target[];
}

export interface GlueCrawlerCatalogTarget {
  readonly ConnectionName?: string;
  readonly DatabaseName?: string;
  readonly DlqEventQueueArn?: string;
  readonly EventQueueArn?: string;
  readonly Tables?: readonly string[];
}

export interface GlueCrawlerDeltaTarget {
  readonly ConnectionName?: string;
  readonly CreateNativeDeltaTable?: boolean;
  readonly DeltaTables?: readonly string[];
  readonly WriteManifest?: boolean;
}

export interface GlueCrawlerDynamoDBTarget {
  readonly Path?: string;
  readonly ScanAll?: boolean;
  readonly ScanRate?: number;
}

export interface GlueCrawlerHudiTarget {
  readonly ConnectionName?: string;
  readonly Exclusions?: readonly string[];
  readonly MaximumTraversalDepth?: number;
  readonly Paths?: readonly string[];
}

export interface GlueCrawlerIcebergTarget {
  readonly ConnectionName?: string;
  readonly Exclusions?: readonly string[];
  readonly MaximumTraversalDepth?: number;
  readonly Paths?: readonly string[];
}

export interface GlueCrawlerJdbcTarget {
  readonly ConnectionName?: string;
  readonly EnableAdditionalMetadata?: readonly string[];
  readonly Exclusions?: readonly string[];
  readonly Path?: string;
}

export interface GlueCrawlerMongoDBTarget {
  readonly ConnectionName?: string;
  readonly Path?: string;
}

export interface GlueCrawlerS3Target {
  readonly ConnectionName?: string;
  readonly DlqEventQueueArn?: string;
  readonly EventQueueArn?: string;
  readonly Exclusions?: readonly string[];
  readonly Path?: string;
  readonly SampleSize?: number;
}

export interface GlueCustomEntityType {
  readonly ContextWords?: readonly string[];
  readonly Name?: string;
  readonly RegexString?: string;
  readonly Tags?: unknown;
}

export interface GlueDataCatalogEncryptionSettings {
  readonly CatalogId: string;
  readonly DataCatalogEncryptionSettings: GlueDataCatalogEncryptionSettingsDataCatalogEncryptionSettings;
}

export interface GlueDataCatalogEncryptionSettingsDataCatalogEncryptionSettings {
  readonly ConnectionPasswordEncryption?: GlueDataCatalogEncryptionSettingsConnectionPasswordEncryption;
  readonly EncryptionAtRest?: GlueDataCatalogEncryptionSettingsEncryptionAtRest;
}

export interface GlueDataCatalogEncryptionSettingsConnectionPasswordEncryption {
  readonly KmsKeyId?: string;
  readonly ReturnConnectionPasswordEncrypted?: boolean;
}

export interface GlueDataCatalogEncryptionSettingsEncryptionAtRest {
  readonly CatalogEncryptionMode?: string;
  readonly CatalogEncryptionServiceRole?: string;
  readonly SseAwsKmsKeyId?: string;
}

export interface GlueDataQualityRuleset {
  readonly ClientToken?: string;
  readonly Description?: string;
  readonly Name: string;
  readonly Ruleset?: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly TargetTable?: GlueDataQualityRulesetDataQualityTargetTable;
}

export interface GlueDataQualityRulesetDataQualityTargetTable {
  readonly DatabaseName: string;
  readonly TableName: string;
}

export interface GlueDatabase {
  readonly CatalogId: string;
  readonly DatabaseInput: GlueDatabaseDatabaseInput;
  readonly DatabaseName?: string;
}

export interface GlueDatabaseDatabaseInput {
  readonly CreateTableDefaultPermissions?: readonly GlueDatabasePrincipalPrivileges[];
  readonly Description?: string;
  readonly FederatedDatabase?: GlueDatabaseFederatedDatabase;
  readonly LocationUri?: string;
  readonly Name?: string;
  readonly Parameters?: unknown;
  readonly TargetDatabase?: GlueDatabaseDatabaseIdentifier;
}

export interface GlueDatabasePrincipalPrivileges {
  readonly Permissions?: readonly string[];
  readonly Principal?: GlueDatabaseDataLakePrincipal;
}

export interface GlueDatabaseDataLakePrincipal {
  readonly DataLakePrincipalIdentifier?: string;
}

export interface GlueDatabaseFederatedDatabase {
  readonly ConnectionName?: string;
  readonly Identifier?: string;
}

export interface GlueDatabaseDatabaseIdentifier {
  readonly CatalogId?: string;
  readonly DatabaseName?: string;
  readonly Region?: string;
}

export interface GlueDevEndpoint {
  readonly Arguments?: unknown;
  readonly EndpointName?: string;
  readonly ExtraJarsS3Path?: string;
  readonly ExtraPythonLibsS3Path?: string;
  readonly GlueVersion?: string;
  readonly NumberOfNodes?: number;
  readonly NumberOfWorkers?: number;
  readonly PublicKey?: string;
  readonly PublicKeys?: readonly string[];
  readonly RoleArn: string;
  readonly SecurityConfiguration?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetId?: string;
  readonly Tags?: unknown;
  readonly WorkerType?: string;
}

export interface GlueIdentityCenterConfiguration {
  readonly InstanceArn: string;
  readonly Scopes?: readonly string[];
  readonly UserBackgroundSessionsEnabled?: boolean;
}

export interface GlueIntegration {
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string };
  readonly DataFilter?: string;
  readonly Description?: string;
  readonly IntegrationConfig?: GlueIntegrationIntegrationConfig;
  readonly IntegrationName: string;
  readonly KmsKeyId?: string;
  readonly SourceArn: string;
  readonly Tags?: readonly Tag[];
  readonly TargetArn: string;
}

export interface GlueIntegrationIntegrationConfig {
  readonly ContinuousSync?: boolean;
  readonly RefreshInterval?: string;
  readonly SourceProperties?: { readonly [key: string]: string };
}

export interface GlueIntegrationResourceProperty {
  readonly ResourceArn: string;
  readonly SourceProcessingProperties?: GlueIntegrationResourcePropertySourceProcessingProperties;
  readonly Tags?: readonly Tag[];
  readonly TargetProcessingProperties?: GlueIntegrationResourcePropertyTargetProcessingProperties;
}

export interface GlueIntegrationResourcePropertySourceProcessingProperties {
  readonly RoleArn: string;
}

export interface GlueIntegrationResourcePropertyTargetProcessingProperties {
  readonly ConnectionName?: string;
  readonly EventBusArn?: string;
  readonly KmsArn?: string;
  readonly RoleArn: string;
}

export interface GlueJob {
  readonly AllocatedCapacity?: number;
  readonly Command: GlueJobJobCommand;
  readonly Connections?: GlueJobConnectionsList;
  readonly DefaultArguments?: unknown;
  readonly Description?: string;
  readonly ExecutionClass?: string;
  readonly ExecutionProperty?: GlueJobExecutionProperty;
  readonly GlueVersion?: string;
  readonly JobMode?: string;
  readonly JobRunQueuingEnabled?: boolean;
  readonly LogUri?: string;
  readonly MaintenanceWindow?: string;
  readonly MaxCapacity?: number;
  readonly MaxRetries?: number;
  readonly Name?: string;
  readonly NonOverridableArguments?: unknown;
  readonly NotificationProperty?: GlueJobNotificationProperty;
  readonly NumberOfWorkers?: number;
  readonly Role: string;
  readonly SecurityConfiguration?: string;
  readonly Tags?: unknown;
  readonly Timeout?: number;
  readonly WorkerType?: OneOf<'Standard' | 'G.1X' | 'G.2X' | 'G.025X' | 'G.4X' | 'G.8X' | 'Z.2X' | 'G.12X' | 'G.16X' | 'R.1X' | 'R.2X' | 'R.4X' | 'R.8X'>;
}

export interface GlueJobJobCommand {
  readonly Name?: string;
  readonly PythonVersion?: string;
  readonly Runtime?: string;
  readonly ScriptLocation?: string;
}

export interface GlueJobConnectionsList {
  readonly Connections?: readonly string[];
}

export interface GlueJobExecutionProperty {
  readonly MaxConcurrentRuns?: number;
}

export interface GlueJobNotificationProperty {
  readonly NotifyDelayAfter?: number;
}

export interface GlueMLTransform {
  readonly Description?: string;
  readonly GlueVersion?: string;
  readonly InputRecordTables: GlueMLTransformInputRecordTables;
  readonly MaxCapacity?: number;
  readonly MaxRetries?: number;
  readonly Name?: string;
  readonly NumberOfWorkers?: number;
  readonly Role: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly Timeout?: number;
  readonly TransformEncryption?: GlueMLTransformTransformEncryption;
  readonly TransformParameters: GlueMLTransformTransformParameters;
  readonly WorkerType?: string;
}

export interface GlueMLTransformInputRecordTables {
  readonly GlueTables?: readonly GlueMLTransformGlueTables[];
}

export interface GlueMLTransformGlueTables {
  readonly CatalogId?: string;
  readonly ConnectionName?: string;
  readonly DatabaseName: string;
  readonly TableName: string;
}

export interface GlueMLTransformTransformEncryption {
  readonly MLUserDataEncryption?: GlueMLTransformMLUserDataEncryption;
  readonly TaskRunSecurityConfigurationName?: string;
}

export interface GlueMLTransformMLUserDataEncryption {
  readonly KmsKeyId?: string;
  readonly MLUserDataEncryptionMode: string;
}

export interface GlueMLTransformTransformParameters {
  readonly FindMatchesParameters?: GlueMLTransformFindMatchesParameters;
  readonly TransformType: string;
}

export interface GlueMLTransformFindMatchesParameters {
  readonly AccuracyCostTradeoff?: number;
  readonly EnforceProvidedLabels?: boolean;
  readonly PrecisionRecallTradeoff?: number;
  readonly PrimaryKeyColumnName: string;
}

export interface GluePartition {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly PartitionInput: GluePartitionPartitionInput;
  readonly TableName: string;
}

export interface GluePartitionPartitionInput {
  readonly Parameters?: unknown;
  readonly StorageDescriptor?: GluePartitionStorageDescriptor;
  readonly Values: readonly string[];
}

export interface GluePartitionStorageDescriptor {
  readonly BucketColumns?: readonly string[];
  readonly Columns?: readonly GluePartitionColumn[];
  readonly Compressed?: boolean;
  readonly InputFormat?: string;
  readonly Location?: string;
  readonly NumberOfBuckets?: number;
  readonly OutputFormat?: string;
  readonly Parameters?: unknown;
  readonly SchemaReference?: GluePartitionSchemaReference;
  readonly SerdeInfo?: GluePartitionSerdeInfo;
  readonly SkewedInfo?: GluePartitionSkewedInfo;
  readonly SortColumns?: readonly GluePartitionOrder[];
  readonly StoredAsSubDirectories?: boolean;
}

export interface GluePartitionColumn {
  readonly Comment?: string;
  readonly Name: string;
  readonly Type?: string;
}

export interface GluePartitionSchemaReference {
  readonly SchemaId?: GluePartitionSchemaId;
  readonly SchemaVersionId?: string;
  readonly SchemaVersionNumber?: number;
}

export interface GluePartitionSchemaId {
  readonly RegistryName?: string;
  readonly SchemaArn?: string;
  readonly SchemaName?: string;
}

export interface GluePartitionSerdeInfo {
  readonly Name?: string;
  readonly Parameters?: unknown;
  readonly SerializationLibrary?: string;
}

export interface GluePartitionSkewedInfo {
  readonly SkewedColumnNames?: readonly string[];
  readonly SkewedColumnValueLocationMaps?: unknown;
  readonly SkewedColumnValues?: readonly string[];
}

export interface GluePartitionOrder {
  readonly Column: string;
  readonly SortOrder?: number;
}

export interface GlueRegistry {
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface GlueSchema {
  readonly CheckpointVersion?: GlueSchemaSchemaVersion;
  readonly Compatibility: OneOf<'NONE' | 'DISABLED' | 'BACKWARD' | 'BACKWARD_ALL' | 'FORWARD' | 'FORWARD_ALL' | 'FULL' | 'FULL_ALL'>;
  readonly DataFormat: OneOf<'AVRO' | 'JSON' | 'PROTOBUF'>;
  readonly Description?: string;
  readonly Name: string;
  readonly Registry?: GlueSchemaRegistry;
  readonly SchemaDefinition?: string;
  readonly Tags?: readonly Tag[];
}

export interface GlueSchemaSchemaVersion {
  readonly IsLatest?: boolean;
  readonly VersionNumber?: number;
}

export interface GlueSchemaRegistry {
  readonly Arn?: string;
  readonly Name?: string;
}

export interface GlueSchemaVersion {
  readonly Schema: GlueSchemaVersionSchema;
  readonly SchemaDefinition: string;
}

export interface GlueSchemaVersionSchema {
  readonly RegistryName?: string;
  readonly SchemaArn?: string;
  readonly SchemaName?: string;
}

export interface GlueSchemaVersionMetadata {
  readonly Key: string;
  readonly SchemaVersionId: string;
  readonly Value: string;
}

export interface GlueSecurityConfiguration {
  readonly EncryptionConfiguration: GlueSecurityConfigurationEncryptionConfiguration;
  readonly Name: string;
}

export interface GlueSecurityConfigurationEncryptionConfiguration {
  readonly CloudWatchEncryption?: GlueSecurityConfigurationCloudWatchEncryption;
  readonly JobBookmarksEncryption?: GlueSecurityConfigurationJobBookmarksEncryption;
  readonly S3Encryptions?: readonly GlueSecurityConfigurationS3Encryption[];
}

export interface GlueSecurityConfigurationCloudWatchEncryption {
  readonly CloudWatchEncryptionMode?: string;
  readonly KmsKeyArn?: string;
}

export interface GlueSecurityConfigurationJobBookmarksEncryption {
  readonly JobBookmarksEncryptionMode?: string;
  readonly KmsKeyArn?: string;
}

export interface GlueSecurityConfigurationS3Encryption {
  readonly KmsKeyArn?: string;
  readonly S3EncryptionMode?: string;
}

export interface GlueSession {
  readonly Command: GlueSessionSessionCommand;
  readonly Connections?: GlueSessionConnectionsList;
  readonly DefaultArguments?: { readonly [key: string]: string };
  readonly Description?: string;
  readonly GlueVersion?: string;
  readonly Id: string;
  readonly IdleTimeout?: number;
  readonly MaxCapacity?: number;
  readonly NumberOfWorkers?: number;
  readonly RequestOrigin?: string;
  readonly Role: string;
  readonly SecurityConfiguration?: string;
  readonly Tags?: readonly Tag[];
  readonly Timeout?: number;
  readonly WorkerType?: OneOf<'Standard' | 'G.1X' | 'G.2X' | 'G.025X' | 'G.4X' | 'G.8X' | 'Z.2X'>;
}

export interface GlueSessionSessionCommand {
  readonly Name?: string;
  readonly PythonVersion?: string;
}

export interface GlueSessionConnectionsList {
  readonly Connections?: readonly string[];
}

export interface GlueTable {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly Name?: string;
  readonly OpenTableFormatInput?: GlueTableOpenTableFormatInput;
  readonly TableInput?: GlueTableTableInput;
}

export interface GlueTableOpenTableFormatInput {
  readonly IcebergInput?: GlueTableIcebergInput;
}

export interface GlueTableIcebergInput {
  readonly IcebergTableInput?: GlueTableIcebergTableInput;
  readonly MetadataOperation?: unknown;
  readonly Version?: string;
}

export interface GlueTableIcebergTableInput {
  readonly Location: string;
  readonly PartitionSpec?: GlueTableIcebergPartitionSpec;
  readonly Properties?: unknown;
  readonly Schema: GlueTableIcebergSchema;
  readonly WriteOrder?: GlueTableIcebergSortOrder;
}

export interface GlueTableIcebergPartitionSpec {
  readonly Fields: readonly GlueTableIcebergPartitionField[];
  readonly SpecId?: number;
}

export interface GlueTableIcebergPartitionField {
  readonly FieldId?: number;
  readonly Name: string;
  readonly SourceId: number;
  readonly Transform: string;
}

export interface GlueTableIcebergSchema {
  readonly Fields: readonly GlueTableIcebergStructField[];
  readonly IdentifierFieldIds?: readonly number[];
  readonly SchemaId?: number;
  readonly Type?: string;
}

export interface GlueTableIcebergStructField {
  readonly Doc?: string;
  readonly Id: number;
  readonly Name: string;
  readonly Required: boolean;
  readonly Type: string;
}

export interface GlueTableIcebergSortOrder {
  readonly Fields: readonly GlueTableIcebergSortField[];
  readonly OrderId: number;
}

export interface GlueTableIcebergSortField {
  readonly Direction: string;
  readonly NullOrder: string;
  readonly SourceId: number;
  readonly Transform: string;
}

export interface GlueTableTableInput {
  readonly Description?: string;
  readonly Name?: string;
  readonly Owner?: string;
  readonly Parameters?: unknown;
  readonly PartitionKeys?: readonly GlueTableColumn[];
  readonly Retention?: number;
  readonly StorageDescriptor?: GlueTableStorageDescriptor;
  readonly TableType?: string;
  readonly TargetTable?: GlueTableTableIdentifier;
  readonly ViewDefinition?: GlueTableViewDefinition;
  readonly ViewExpandedText?: string;
  readonly ViewOriginalText?: string;
}

export interface GlueTableColumn {
  readonly Comment?: string;
  readonly Name: string;
  readonly Type?: string;
}

export interface GlueTableStorageDescriptor {
  readonly BucketColumns?: readonly string[];
  readonly Columns?: readonly GlueTableColumn[];
  readonly Compressed?: boolean;
  readonly InputFormat?: string;
  readonly Location?: string;
  readonly NumberOfBuckets?: number;
  readonly OutputFormat?: string;
  readonly Parameters?: unknown;
  readonly SchemaReference?: GlueTableSchemaReference;
  readonly SerdeInfo?: GlueTableSerdeInfo;
  readonly SkewedInfo?: GlueTableSkewedInfo;
  readonly SortColumns?: readonly GlueTableOrder[];
  readonly StoredAsSubDirectories?: boolean;
}

export interface GlueTableSchemaReference {
  readonly SchemaId?: GlueTableSchemaId;
  readonly SchemaVersionId?: string;
  readonly SchemaVersionNumber?: number;
}

export interface GlueTableSchemaId {
  readonly RegistryName?: string;
  readonly SchemaArn?: string;
  readonly SchemaName?: string;
}

export interface GlueTableSerdeInfo {
  readonly Name?: string;
  readonly Parameters?: unknown;
  readonly SerializationLibrary?: string;
}

export interface GlueTableSkewedInfo {
  readonly SkewedColumnNames?: readonly string[];
  readonly SkewedColumnValueLocationMaps?: unknown;
  readonly SkewedColumnValues?: readonly string[];
}

export interface GlueTableOrder {
  readonly Column: string;
  readonly SortOrder: number;
}

export interface GlueTableTableIdentifier {
  readonly CatalogId?: string;
  readonly DatabaseName?: string;
  readonly Name?: string;
  readonly Region?: string;
}

export interface GlueTableViewDefinition {
  readonly Definer?: string;
  readonly IsProtected?: boolean;
  readonly Representations?: readonly GlueTableViewRepresentation[];
  readonly SubObjects?: readonly string[];
}

export interface GlueTableViewRepresentation {
  readonly Dialect?: string;
  readonly DialectVersion?: string;
  readonly ValidationConnection?: string;
  readonly ViewExpandedText?: string;
  readonly ViewOriginalText?: string;
}

export interface GlueTableOptimizer {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly TableOptimizerConfiguration: GlueTableOptimizerTableOptimizerConfiguration;
  readonly Type: string;
}

export interface GlueTableOptimizerTableOptimizerConfiguration {
  readonly CompactionConfiguration?: GlueTableOptimizerCompactionConfiguration;
  readonly Enabled: boolean;
  readonly OrphanFileDeletionConfiguration?: GlueTableOptimizerOrphanFileDeletionConfiguration;
  readonly RetentionConfiguration?: GlueTableOptimizerRetentionConfiguration;
  readonly RoleArn: string;
  readonly VpcConfiguration?: GlueTableOptimizerVpcConfiguration;
}

export interface GlueTableOptimizerCompactionConfiguration {
  readonly IcebergConfiguration?: GlueTableOptimizerIcebergCompactionConfiguration;
}

export interface GlueTableOptimizerIcebergCompactionConfiguration {
  readonly DeleteFileThreshold?: number;
  readonly MinInputFiles?: number;
  readonly Strategy?: string;
}

export interface GlueTableOptimizerOrphanFileDeletionConfiguration {
  readonly IcebergConfiguration?: GlueTableOptimizerIcebergConfiguration;
}

export interface GlueTableOptimizerIcebergConfiguration {
  readonly Location?: string;
  readonly OrphanFileRetentionPeriodInDays?: number;
}

export interface GlueTableOptimizerRetentionConfiguration {
  readonly IcebergConfiguration?: GlueTableOptimizerIcebergRetentionConfiguration;
}

export interface GlueTableOptimizerIcebergRetentionConfiguration {
  readonly CleanExpiredFiles?: boolean;
  readonly NumberOfSnapshotsToRetain?: number;
  readonly SnapshotRetentionPeriodInDays?: number;
}

export interface GlueTableOptimizerVpcConfiguration {
  readonly GlueConnectionName?: string;
}

export interface GlueTrigger {
  readonly Actions: readonly GlueTriggerAction[];
  readonly Description?: string;
  readonly EventBatchingCondition?: GlueTriggerEventBatchingCondition;
  readonly Name?: string;
  readonly Predicate?: GlueTriggerPredicate;
  readonly Schedule?: string;
  readonly StartOnCreation?: boolean;
  readonly Tags?: unknown;
  readonly Type: string;
  readonly WorkflowName?: string;
}

export interface GlueTriggerAction {
  readonly Arguments?: unknown;
  readonly CrawlerName?: string;
  readonly JobName?: string;
  readonly NotificationProperty?: GlueTriggerNotificationProperty;
  readonly SecurityConfiguration?: string;
  readonly Timeout?: number;
}

export interface GlueTriggerNotificationProperty {
  readonly NotifyDelayAfter?: number;
}

export interface GlueTriggerEventBatchingCondition {
  readonly BatchSize: number;
  readonly BatchWindow?: number;
}

export interface GlueTriggerPredicate {
  readonly Conditions?: readonly GlueTriggerCondition[];
  readonly Logical?: string;
}

export interface GlueTriggerCondition {
  readonly CrawlState?: string;
  readonly CrawlerName?: string;
  readonly JobName?: string;
  readonly LogicalOperator?: string;
  readonly State?: string;
}

export interface GlueUsageProfile {
  readonly Configuration?: GlueUsageProfileProfileConfiguration;
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface GlueUsageProfileProfileConfiguration {
  readonly JobConfiguration?: { readonly [key: string]: GlueUsageProfileConfigurationObject };
  readonly SessionConfiguration?: { readonly [key: string]: GlueUsageProfileConfigurationObject };
}

export interface GlueUsageProfileConfigurationObject {
  readonly AllowedValues?: readonly string[];
  readonly DefaultValue?: string;
  readonly MaxValue?: string;
  readonly MinValue?: string;
}

export interface GlueUserDefinedFunction {
  readonly ClassName?: string;
  readonly DatabaseName: string;
  readonly FunctionName: string;
  readonly FunctionType?: OneOf<'REGULAR_FUNCTION' | 'AGGREGATE_FUNCTION' | 'STORED_PROCEDURE'>;
  readonly OwnerName?: string;
  readonly OwnerType?: OneOf<'USER' | 'ROLE' | 'GROUP'>;
  readonly ResourceUris?: readonly GlueUserDefinedFunctionResourceUri[];
}

export interface GlueUserDefinedFunctionResourceUri {
  readonly ResourceType?: OneOf<'JAR' | 'FILE' | 'ARCHIVE'>;
  readonly Uri?: string;
}

export interface GlueWorkflow {
  readonly DefaultRunProperties?: unknown;
  readonly Description?: string;
  readonly MaxConcurrentRuns?: number;
  readonly Name?: string;
  readonly Tags?: unknown;
}
