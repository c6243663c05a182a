// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AppFlow::Connector': AppFlowConnector;
    'AWS::AppFlow::ConnectorProfile': AppFlowConnectorProfile;
    'AWS::AppFlow::Flow': AppFlowFlow;
  }
}

export interface AppFlowConnector {
  readonly ConnectorLabel?: string;
  readonly ConnectorProvisioningConfig: AppFlowConnectorConnectorProvisioningConfig;
  readonly ConnectorProvisioningType: string;
  readonly Description?: string;
}

export interface AppFlowConnectorConnectorProvisioningConfig {
  readonly Lambda?: AppFlowConnectorLambdaConnectorProvisioningConfig;
}

export interface AppFlowConnectorLambdaConnectorProvisioningConfig {
  readonly LambdaArn: string;
}

export interface AppFlowConnectorProfile {
  readonly ConnectionMode: OneOf<'Public' | 'Private'>;
  readonly ConnectorLabel?: string;
  readonly ConnectorProfileConfig?: AppFlowConnectorProfileConnectorProfileConfig;
  readonly ConnectorProfileName: string;
  readonly ConnectorType: OneOf<'Salesforce' | 'Pardot' | 'Singular' | 'Slack' | 'Redshift' | 'Marketo' | 'Googleanalytics' | 'Zendesk' | 'Servicenow' | 'SAPOData' | 'Datadog' | 'Trendmicro' | 'Snowflake' | 'Dynatrace' | 'Infornexus' | 'Amplitude' | 'Veeva' | 'CustomConnector'>;
  readonly KMSArn?: string;
}

export interface AppFlowConnectorProfileConnectorProfileConfig {
  readonly ConnectorProfileCredentials?: AppFlowConnectorProfileConnectorProfileCredentials;
  readonly ConnectorProfileProperties?: AppFlowConnectorProfileConnectorProfileProperties;
}

export interface AppFlowConnectorProfileConnectorProfileCredentials {
  readonly Amplitude?: AppFlowConnectorProfileAmplitudeConnectorProfileCredentials;
  readonly CustomConnector?: AppFlowConnectorProfileCustomConnectorProfileCredentials;
  readonly Datadog?: AppFlowConnectorProfileDatadogConnectorProfileCredentials;
  readonly Dynatrace?: AppFlowConnectorProfileDynatraceConnectorProfileCredentials;
  readonly GoogleAnalytics?: AppFlowConnectorProfileGoogleAnalyticsConnectorProfileCredentials;
  readonly InforNexus?: AppFlowConnectorProfileInforNexusConnectorProfileCredentials;
  readonly Marketo?: AppFlowConnectorProfileMarketoConnectorProfileCredentials;
  readonly Pardot?: AppFlowConnectorProfilePardotConnectorProfileCredentials;
  readonly Redshift?: AppFlowConnectorProfileRedshiftConnectorProfileCredentials;
  readonly SAPOData?: AppFlowConnectorProfileSAPODataConnectorProfileCredentials;
  readonly Salesforce?: AppFlowConnectorProfileSalesforceConnectorProfileCredentials;
  readonly ServiceNow?: AppFlowConnectorProfileServiceNowConnectorProfileCredentials;
  readonly Singular?: AppFlowConnectorProfileSingularConnectorProfileCredentials;
  readonly Slack?: AppFlowConnectorProfileSlackConnectorProfileCredentials;
  readonly Snowflake?: AppFlowConnectorProfileSnowflakeConnectorProfileCredentials;
  readonly Trendmicro?: AppFlowConnectorProfileTrendmicroConnectorProfileCredentials;
  readonly Veeva?: AppFlowConnectorProfileVeevaConnectorProfileCredentials;
  readonly Zendesk?: AppFlowConnectorProfileZendeskConnectorProfileCredentials;
}

export interface AppFlowConnectorProfileAmplitudeConnectorProfileCredentials {
  readonly ApiKey: string;
  readonly SecretKey: string;
}

export interface AppFlowConnectorProfileCustomConnectorProfileCredentials {
  readonly ApiKey?: AppFlowConnectorProfileApiKeyCredentials;
  readonly AuthenticationType: OneOf<'OAUTH2' | 'APIKEY' | 'BASIC' | 'CUSTOM'>;
  readonly Basic?: AppFlowConnectorProfileBasicAuthCredentials;
  readonly Custom?: AppFlowConnectorProfileCustomAuthCredentials;
  readonly Oauth2?: AppFlowConnectorProfileOAuth2Credentials;
}

export interface AppFlowConnectorProfileApiKeyCredentials {
  readonly ApiKey: string;
  readonly ApiSecretKey?: string;
}

export interface AppFlowConnectorProfileBasicAuthCredentials {
  readonly Password: string;
  readonly Username: string;
}

export interface AppFlowConnectorProfileCustomAuthCredentials {
  readonly CredentialsMap?: { readonly [key: string]: string };
  readonly CustomAuthenticationType: string;
}

export interface AppFlowConnectorProfileOAuth2Credentials {
  readonly AccessToken?: string;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly OAuthRequest?: AppFlowConnectorProfileConnectorOAuthRequest;
  readonly RefreshToken?: string;
}

export interface AppFlowConnectorProfileConnectorOAuthRequest {
  readonly AuthCode?: string;
  readonly RedirectUri?: string;
}

export interface AppFlowConnectorProfileDatadogConnectorProfileCredentials {
  readonly ApiKey: string;
  readonly ApplicationKey: string;
}

export interface AppFlowConnectorProfileDynatraceConnectorProfileCredentials {
  readonly ApiToken: string;
}

export interface AppFlowConnectorProfileGoogleAnalyticsConnectorProfileCredentials {
  readonly AccessToken?: string;
  readonly ClientId: string;
  readonly ClientSecret: string;
  readonly ConnectorOAuthRequest?: AppFlowConnectorProfileConnectorOAuthRequest;
  readonly RefreshToken?: string;
}

export interface AppFlowConnectorProfileInforNexusConnectorProfileCredentials {
  readonly AccessKeyId: string;
  readonly Datakey: string;
  readonly SecretAccessKey: string;
  readonly UserId: string;
}

export interface AppFlowConnectorProfileMarketoConnectorProfileCredentials {
  readonly AccessToken?: string;
  readonly ClientId: string;
  readonly ClientSecret: string;
  readonly ConnectorOAuthRequest?: AppFlowConnectorProfileConnectorOAuthRequest;
}

export interface AppFlowConnectorProfilePardotConnectorProfileCredentials {
  readonly AccessToken?: string;
  readonly ClientCredentialsArn?: string;
  readonly ConnectorOAuthRequest?: AppFlowConnectorProfileConnectorOAuthRequest;
  readonly RefreshToken?: string;
}

export interface AppFlowConnectorProfileRedshiftConnectorProfileCredentials {
  readonly Password?: string;
  readonly Username?: string;
}

export interface AppFlowConnectorProfileSAPODataConnectorProfileCredentials {
  readonly BasicAuthCredentials?: AppFlowConnectorProfileBasicAuthCredentials;
  readonly OAuthCredentials?: AppFlowConnectorProfileOAuthCredentials;
}

export interface AppFlowConnectorProfileOAuthCredentials {
  readonly AccessToken?: string;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly ConnectorOAuthRequest?: AppFlowConnectorProfileConnectorOAuthRequest;
  readonly RefreshToken?: string;
}

export interface AppFlowConnectorProfileSalesforceConnectorProfileCredentials {
  readonly AccessToken?: string;
  readonly ClientCredentialsArn?: string;
  readonly ConnectorOAuthRequest?: AppFlowConnectorProfileConnectorOAuthRequest;
  readonly JwtToken?: string;
  readonly OAuth2GrantType?: OneOf<'CLIENT_CREDENTIALS' | 'AUTHORIZATION_CODE' | 'JWT_BEARER'>;
  readonly RefreshToken?: string;
}

export interface AppFlowConnectorProfileServiceNowConnectorProfileCredentials {
  readonly OAuth2Credentials?: AppFlowConnectorProfileOAuth2Credentials;
  readonly Password?: string;
  readonly Username?: string;
}

export interface AppFlowConnectorProfileSingularConnectorProfileCredentials {
  readonly ApiKey: string;
}

export interface AppFlowConnectorProfileSlackConnectorProfileCredentials {
  readonly AccessToken?: string;
  readonly ClientId: string;
  readonly ClientSecret: string;
  readonly ConnectorOAuthRequest?: AppFlowConnectorProfileConnectorOAuthRequest;
}

export interface AppFlowConnectorProfileSnowflakeConnectorProfileCredentials {
  readonly Password: string;
  readonly Username: string;
}

export interface AppFlowConnectorProfileTrendmicroConnectorProfileCredentials {
  readonly ApiSecretKey: string;
}

export interface AppFlowConnectorProfileVeevaConnectorProfileCredentials {
  readonly Password: string;
  readonly Username: string;
}

export interface AppFlowConnectorProfileZendeskConnectorProfileCredentials {
  readonly AccessToken?: string;
  readonly ClientId: string;
  readonly ClientSecret: string;
  readonly ConnectorOAuthRequest?: AppFlowConnectorProfileConnectorOAuthRequest;
}

export interface AppFlowConnectorProfileConnectorProfileProperties {
  readonly CustomConnector?: AppFlowConnectorProfileCustomConnectorProfileProperties;
  readonly Datadog?: AppFlowConnectorProfileDatadogConnectorProfileProperties;
  readonly Dynatrace?: AppFlowConnectorProfileDynatraceConnectorProfileProperties;
  readonly InforNexus?: AppFlowConnectorProfileInforNexusConnectorProfileProperties;
  readonly Marketo?: AppFlowConnectorProfileMarketoConnectorProfileProperties;
  readonly Pardot?: AppFlowConnectorProfilePardotConnectorProfileProperties;
  readonly Redshift?: AppFlowConnectorProfileRedshiftConnectorProfileProperties;
  readonly SAPOData?: AppFlowConnectorProfileSAPODataConnectorProfileProperties;
  readonly Salesforce?: AppFlowConnectorProfileSalesforceConnectorProfileProperties;
  readonly ServiceNow?: AppFlowConnectorProfileServiceNowConnectorProfileProperties;
  readonly Slack?: AppFlowConnectorProfileSlackConnectorProfileProperties;
  readonly Snowflake?: AppFlowConnectorProfileSnowflakeConnectorProfileProperties;
  readonly Veeva?: AppFlowConnectorProfileVeevaConnectorProfileProperties;
  readonly Zendesk?: AppFlowConnectorProfileZendeskConnectorProfileProperties;
}

export interface AppFlowConnectorProfileCustomConnectorProfileProperties {
  readonly OAuth2Properties?: AppFlowConnectorProfileOAuth2Properties;
  readonly ProfileProperties?: { readonly [key: string]: string };
}

export interface AppFlowConnectorProfileOAuth2Properties {
  readonly OAuth2GrantType?: OneOf<'CLIENT_CREDENTIALS' | 'AUTHORIZATION_CODE' | 'JWT_BEARER'>;
  readonly TokenUrl?: string;
  readonly TokenUrlCustomProperties?: { readonly [key: string]: string };
}

export interface AppFlowConnectorProfileDatadogConnectorProfileProperties {
  readonly InstanceUrl: string;
}

export interface AppFlowConnectorProfileDynatraceConnectorProfileProperties {
  readonly InstanceUrl: string;
}

export interface AppFlowConnectorProfileInforNexusConnectorProfileProperties {
  readonly InstanceUrl: string;
}

export interface AppFlowConnectorProfileMarketoConnectorProfileProperties {
  readonly InstanceUrl: string;
}

export interface AppFlowConnectorProfilePardotConnectorProfileProperties {
  readonly BusinessUnitId: string;
  readonly InstanceUrl?: string;
  readonly IsSandboxEnvironment?: boolean;
}

export interface AppFlowConnectorProfileRedshiftConnectorProfileProperties {
  readonly BucketName: string;
  readonly BucketPrefix?: string;
  readonly ClusterIdentifier?: string;
  readonly DataApiRoleArn?: string;
  readonly DatabaseName?: string;
  readonly DatabaseUrl?: string;
  readonly IsRedshiftServerless?: boolean;
  readonly RoleArn: string;
  readonly WorkgroupName?: string;
}

export interface AppFlowConnectorProfileSAPODataConnectorProfileProperties {
  readonly ApplicationHostUrl?: string;
  readonly ApplicationServicePath?: string;
  readonly ClientNumber?: string;
  readonly DisableSSO?: boolean;
  readonly LogonLanguage?: string;
  readonly OAuthProperties?: AppFlowConnectorProfileOAuthProperties;
  readonly PortNumber?: number;
  readonly PrivateLinkServiceName?: string;
}

export interface AppFlowConnectorProfileOAuthProperties {
  readonly AuthCodeUrl?: string;
  readonly OAuthScopes?: readonly string[];
  readonly TokenUrl?: string;
}

export interface AppFlowConnectorProfileSalesforceConnectorProfileProperties {
  readonly InstanceUrl?: string;
  readonly isSandboxEnvironment?: boolean;
  readonly usePrivateLinkForMetadataAndAuthorization?: boolean;
}

export interface AppFlowConnectorProfileServiceNowConnectorProfileProperties {
  readonly InstanceUrl: string;
}

export interface AppFlowConnectorProfileSlackConnectorProfileProperties {
  readonly InstanceUrl: string;
}

export interface AppFlowConnectorProfileSnowflakeConnectorProfileProperties {
  readonly AccountName?: string;
  readonly BucketName: string;
  readonly BucketPrefix?: string;
  readonly PrivateLinkServiceName?: string;
  readonly Region?: string;
  readonly Stage: string;
  readonly Warehouse: string;
}

export interface AppFlowConnectorProfileVeevaConnectorProfileProperties {
  readonly InstanceUrl: string;
}

export interface AppFlowConnectorProfileZendeskConnectorProfileProperties {
  readonly InstanceUrl: string;
}

export interface AppFlowFlow {
  readonly Description?: string;
  readonly DestinationFlowConfigList: readonly AppFlowFlowDestinationFlowConfig[];
  readonly FlowName: string;
  readonly FlowStatus?: OneOf<'Active' | 'Suspended' | 'Draft'>;
  readonly KMSArn?: string;
  readonly MetadataCatalogConfig?: AppFlowFlowMetadataCatalogConfig;
  readonly SourceFlowConfig: AppFlowFlowSourceFlowConfig;
  readonly Tags?: readonly Tag[];
  readonly Tasks: readonly AppFlowFlowTask[];
  readonly TriggerConfig: AppFlowFlowTriggerConfig;
}

export interface AppFlowFlowDestinationFlowConfig {
  readonly ApiVersion?: string;
  readonly ConnectorProfileName?: string;
  readonly ConnectorType: OneOf<'SAPOData' | 'Salesforce' | 'Pardot' | 'Singular' | 'Slack' | 'Redshift' | 'S3' | 'Marketo' | 'Googleanalytics' | 'Zendesk' | 'Servicenow' | 'Datadog' | 'Trendmicro' | 'Snowflake' | 'Dynatrace' | 'Infornexus' | 'Amplitude' | 'Veeva' | 'CustomConnector' | 'EventBridge' | 'Upsolver' | 'LookoutMetrics'>;
  readonly DestinationConnectorProperties: AppFlowFlowDestinationConnectorProperties;
}

export interface AppFlowFlowDestinationConnectorProperties {
  readonly CustomConnector?: AppFlowFlowCustomConnectorDestinationProperties;
  readonly EventBridge?: AppFlowFlowEventBridgeDestinationProperties;
  readonly LookoutMetrics?: AppFlowFlowLookoutMetricsDestinationProperties;
  readonly Marketo?: AppFlowFlowMarketoDestinationProperties;
  readonly Redshift?: AppFlowFlowRedshiftDestinationProperties;
  readonly S3?: AppFlowFlowS3DestinationProperties;
  readonly SAPOData?: AppFlowFlowSAPODataDestinationProperties;
  readonly Salesforce?: AppFlowFlowSalesforceDestinationProperties;
  readonly Snowflake?: AppFlowFlowSnowflakeDestinationProperties;
  readonly Upsolver?: AppFlowFlowUpsolverDestinationProperties;
  readonly Zendesk?: AppFlowFlowZendeskDestinationProperties;
}

export interface AppFlowFlowCustomConnectorDestinationProperties {
  readonly CustomProperties?: { readonly [key: string]: string };
  readonly EntityName: string;
  readonly ErrorHandlingConfig?: AppFlowFlowErrorHandlingConfig;
  readonly IdFieldNames?: readonly string[];
  readonly WriteOperationType?: OneOf<'INSERT' | 'UPSERT' | 'UPDATE' | 'DELETE'>;
}

export interface AppFlowFlowErrorHandlingConfig {
  readonly BucketName?: string;
  readonly BucketPrefix?: string;
  readonly FailOnFirstError?: boolean;
}

export interface AppFlowFlowEventBridgeDestinationProperties {
  readonly ErrorHandlingConfig?: AppFlowFlowErrorHandlingConfig;
  readonly Object: string;
}

export interface AppFlowFlowLookoutMetricsDestinationProperties {
  readonly Object?: string;
}

export interface AppFlowFlowMarketoDestinationProperties {
  readonly ErrorHandlingConfig?: AppFlowFlowErrorHandlingConfig;
  readonly Object: string;
}

export interface AppFlowFlowRedshiftDestinationProperties {
  readonly BucketPrefix?: string;
  readonly ErrorHandlingConfig?: AppFlowFlowErrorHandlingConfig;
  readonly IntermediateBucketName: string;
  readonly Object: string;
}

export interface AppFlowFlowS3DestinationProperties {
  readonly BucketName: string;
  readonly BucketPrefix?: string;
  readonly S3OutputFormatConfig?: AppFlowFlowS3OutputFormatConfig;
}

export interface AppFlowFlowS3OutputFormatConfig {
  readonly AggregationConfig?: AppFlowFlowAggregationConfig;
  readonly FileType?: OneOf<'CSV' | 'JSON' | 'PARQUET'>;
  readonly PrefixConfig?: AppFlowFlowPrefixConfig;
  readonly PreserveSourceDataTyping?: boolean;
}

export interface AppFlowFlowAggregationConfig {
  readonly AggregationType?: OneOf<'None' | 'SingleFile'>;
  readonly TargetFileSize?: number;
}

export interface AppFlowFlowPrefixConfig {
  readonly PathPrefixHierarchy?: readonly string[];
  readonly PrefixFormat?: OneOf<'YEAR' | 'MONTH' | 'DAY' | 'HOUR' | 'MINUTE'>;
  readonly PrefixType?: OneOf<'FILENAME' | 'PATH' | 'PATH_AND_FILENAME'>;
}

export interface AppFlowFlowSAPODataDestinationProperties {
  readonly ErrorHandlingConfig?: AppFlowFlowErrorHandlingConfig;
  readonly IdFieldNames?: readonly string[];
  readonly ObjectPath: string;
  readonly SuccessResponseHandlingConfig?: AppFlowFlowSuccessResponseHandlingConfig;
  readonly WriteOperationType?: OneOf<'INSERT' | 'UPSERT' | 'UPDATE' | 'DELETE'>;
}

export interface AppFlowFlowSuccessResponseHandlingConfig {
  readonly BucketName?: string;
  readonly BucketPrefix?: string;
}

export interface AppFlowFlowSalesforceDestinationProperties {
  readonly DataTransferApi?: OneOf<'AUTOMATIC' | 'BULKV2' | 'REST_SYNC'>;
  readonly ErrorHandlingConfig?: AppFlowFlowErrorHandlingConfig;
  readonly IdFieldNames?: readonly string[];
  readonly Object: string;
  readonly WriteOperationType?: OneOf<'INSERT' | 'UPSERT' | 'UPDATE' | 'DELETE'>;
}

export interface AppFlowFlowSnowflakeDestinationProperties {
  readonly BucketPrefix?: string;
  readonly ErrorHandlingConfig?: AppFlowFlowErrorHandlingConfig;
  readonly IntermediateBucketName: string;
  readonly Object: string;
}

export interface AppFlowFlowUpsolverDestinationProperties {
  readonly BucketName: string;
  readonly BucketPrefix?: string;
  readonly S3OutputFormatConfig: AppFlowFlowUpsolverS3OutputFormatConfig;
}

export interface AppFlowFlowUpsolverS3OutputFormatConfig {
  readonly AggregationConfig?: AppFlowFlowAggregationConfig;
  readonly FileType?: OneOf<'CSV' | 'JSON' | 'PARQUET'>;
  readonly PrefixConfig: AppFlowFlowPrefixConfig;
}

export interface AppFlowFlowZendeskDestinationProperties {
  readonly ErrorHandlingConfig?: AppFlowFlowErrorHandlingConfig;
  readonly IdFieldNames?: readonly string[];
  readonly Object: string;
  readonly WriteOperationType?: OneOf<'INSERT' | 'UPSERT' | 'UPDATE' | 'DELETE'>;
}

export interface AppFlowFlowMetadataCatalogConfig {
  readonly GlueDataCatalog?: AppFlowFlowGlueDataCatalog;
}

export interface AppFlowFlowGlueDataCatalog {
  readonly DatabaseName: string;
  readonly RoleArn: string;
  readonly TablePrefix: string;
}

export interface AppFlowFlowSourceFlowConfig {
  readonly ApiVersion?: string;
  readonly ConnectorProfileName?: string;
  readonly ConnectorType: OneOf<'SAPOData' | 'Salesforce' | 'Pardot' | 'Singular' | 'Slack' | 'Redshift' | 'S3' | 'Marketo' | 'Googleanalytics' | 'Zendesk' | 'Servicenow' | 'Datadog' | 'Trendmicro' | 'Snowflake' | 'Dynatrace' | 'Infornexus' | 'Amplitude' | 'Veeva' | 'CustomConnector' | 'EventBridge' | 'Upsolver' | 'LookoutMetrics'>;
  readonly IncrementalPullConfig?: AppFlowFlowIncrementalPullConfig;
  readonly SourceConnectorProperties: AppFlowFlowSourceConnectorProperties;
}

export interface AppFlowFlowIncrementalPullConfig {
  readonly DatetimeTypeFieldName?: string;
}

export interface AppFlowFlowSourceConnectorProperties {
  readonly Amplitude?: AppFlowFlowAmplitudeSourceProperties;
  readonly CustomConnector?: AppFlowFlowCustomConnectorSourceProperties;
  readonly Datadog?: AppFlowFlowDatadogSourceProperties;
  readonly Dynatrace?: AppFlowFlowDynatraceSourceProperties;
  readonly GoogleAnalytics?: AppFlowFlowGoogleAnalyticsSourceProperties;
  readonly InforNexus?: AppFlowFlowInforNexusSourceProperties;
  readonly Marketo?: AppFlowFlowMarketoSourceProperties;
  readonly Pardot?: AppFlowFlowPardotSourceProperties;
  readonly S3?: AppFlowFlowS3SourceProperties;
  readonly SAPOData?: AppFlowFlowSAPODataSourceProperties;
  readonly Salesforce?: AppFlowFlowSalesforceSourceProperties;
  readonly ServiceNow?: AppFlowFlowServiceNowSourceProperties;
  readonly Singular?: AppFlowFlowSingularSourceProperties;
  readonly Slack?: AppFlowFlowSlackSourceProperties;
  readonly Trendmicro?: AppFlowFlowTrendmicroSourceProperties;
  readonly Veeva?: AppFlowFlowVeevaSourceProperties;
  readonly Zendesk?: AppFlowFlowZendeskSourceProperties;
}

export interface AppFlowFlowAmplitudeSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowCustomConnectorSourceProperties {
  readonly CustomProperties?: { readonly [key: string]: string };
  readonly DataTransferApi?: AppFlowFlowDataTransferApi;
  readonly EntityName: string;
}

export interface AppFlowFlowDataTransferApi {
  readonly Name: string;
  readonly Type: OneOf<'SYNC' | 'ASYNC' | 'AUTOMATIC'>;
}

export interface AppFlowFlowDatadogSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowDynatraceSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowGoogleAnalyticsSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowInforNexusSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowMarketoSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowPardotSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowS3SourceProperties {
  readonly BucketName: string;
  readonly BucketPrefix: string;
  readonly S3InputFormatConfig?: AppFlowFlowS3InputFormatConfig;
}

export interface AppFlowFlowS3InputFormatConfig {
  readonly S3InputFileType?: OneOf<'CSV' | 'JSON'>;
}

export interface AppFlowFlowSAPODataSourceProperties {
  readonly ObjectPath: string;
  readonly paginationConfig?: AppFlowFlowSAPODataPaginationConfig;
  readonly parallelismConfig?: AppFlowFlowSAPODataParallelismConfig;
}

export interface AppFlowFlowSAPODataPaginationConfig {
  readonly maxPageSize: number;
}

export interface AppFlowFlowSAPODataParallelismConfig {
  readonly maxParallelism: number;
}

export interface AppFlowFlowSalesforceSourceProperties {
  readonly DataTransferApi?: OneOf<'AUTOMATIC' | 'BULKV2' | 'REST_SYNC'>;
  readonly EnableDynamicFieldUpdate?: boolean;
  readonly IncludeDeletedRecords?: boolean;
  readonly Object: string;
}

export interface AppFlowFlowServiceNowSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowSingularSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowSlackSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowTrendmicroSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowVeevaSourceProperties {
  readonly DocumentType?: string;
  readonly IncludeAllVersions?: boolean;
  readonly IncludeRenditions?: boolean;
  readonly IncludeSourceFiles?: boolean;
  readonly Object: string;
}

export interface AppFlowFlowZendeskSourceProperties {
  readonly Object: string;
}

export interface AppFlowFlowTask {
  readonly ConnectorOperator?: AppFlowFlowConnectorOperator;
  readonly DestinationField?: string;
  readonly SourceFields: readonly string[];
  readonly TaskProperties?: readonly AppFlowFlowTaskPropertiesObject[];
  readonly TaskType: OneOf<'Arithmetic' | 'Filter' | 'Map' | 'Map_all' | 'Mask' | 'Merge' | 'Passthrough' | 'Truncate' | 'Validate' | 'Partition'>;
}

export interface AppFlowFlowConnectorOperator {
  readonly Amplitude?: OneOf<'BETWEEN'>;
  readonly CustomConnector?: OneOf<'PROJECTION' | 'LESS_THAN' | 'GREATER_THAN' | 'CONTAINS' | 'BETWEEN' | 'LESS_THAN_OR_EQUAL_TO' | 'GREATER_THAN_OR_EQUAL_TO' | 'EQUAL_TO' | 'NOT_EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Datadog?: OneOf<'PROJECTION' | 'BETWEEN' | 'EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Dynatrace?: OneOf<'PROJECTION' | 'BETWEEN' | 'EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly GoogleAnalytics?: OneOf<'PROJECTION' | 'BETWEEN'>;
  readonly InforNexus?: OneOf<'PROJECTION' | 'BETWEEN' | 'EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Marketo?: OneOf<'PROJECTION' | 'LESS_THAN' | 'GREATER_THAN' | 'BETWEEN' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Pardot?: OneOf<'PROJECTION' | 'EQUAL_TO' | 'NO_OP' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC'>;
  readonly S3?: OneOf<'PROJECTION' | 'LESS_THAN' | 'GREATER_THAN' | 'BETWEEN' | 'LESS_THAN_OR_EQUAL_TO' | 'GREATER_THAN_OR_EQUAL_TO' | 'EQUAL_TO' | 'NOT_EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly SAPOData?: OneOf<'PROJECTION' | 'LESS_THAN' | 'CONTAINS' | 'GREATER_THAN' | 'BETWEEN' | 'LESS_THAN_OR_EQUAL_TO' | 'GREATER_THAN_OR_EQUAL_TO' | 'EQUAL_TO' | 'NOT_EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Salesforce?: OneOf<'PROJECTION' | 'LESS_THAN' | 'CONTAINS' | 'GREATER_THAN' | 'BETWEEN' | 'LESS_THAN_OR_EQUAL_TO' | 'GREATER_THAN_OR_EQUAL_TO' | 'EQUAL_TO' | 'NOT_EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly ServiceNow?: OneOf<'PROJECTION' | 'LESS_THAN' | 'CONTAINS' | 'GREATER_THAN' | 'BETWEEN' | 'LESS_THAN_OR_EQUAL_TO' | 'GREATER_THAN_OR_EQUAL_TO' | 'EQUAL_TO' | 'NOT_EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Singular?: OneOf<'PROJECTION' | 'EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Slack?: OneOf<'PROJECTION' | 'BETWEEN' | 'EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Trendmicro?: OneOf<'PROJECTION' | 'EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Veeva?: OneOf<'PROJECTION' | 'LESS_THAN' | 'GREATER_THAN' | 'BETWEEN' | 'LESS_THAN_OR_EQUAL_TO' | 'GREATER_THAN_OR_EQUAL_TO' | 'EQUAL_TO' | 'NOT_EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Zendesk?: OneOf<'PROJECTION' | 'GREATER_THAN' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
}

export interface AppFlowFlowTaskPropertiesObject {
  readonly Key: OneOf<'VALUE' | 'VALUES' | 'DATA_TYPE' | 'UPPER_BOUND' | 'LOWER_BOUND' | 'SOURCE_DATA_TYPE' | 'DESTINATION_DATA_TYPE' | 'VALIDATION_ACTION' | 'MASK_VALUE' | 'MASK_LENGTH' | 'TRUNCATE_LENGTH' | 'MATH_OPERATION_FIELDS_ORDER' | 'CONCAT_FORMAT' | 'SUBFIELD_CATEGORY_MAP' | 'EXCLUDE_SOURCE_FIELDS_LIST' | 'INCLUDE_NEW_FIELDS' | 'ORDERED_PARTITION_KEYS_LIST'>;
  readonly Value: string;
}

export interface AppFlowFlowTriggerConfig {
  readonly TriggerProperties?: AppFlowFlowScheduledTriggerProperties;
  readonly TriggerType: OneOf<'Scheduled' | 'Event' | 'OnDemand'>;
}

export interface AppFlowFlowScheduledTriggerProperties {
  readonly DataPullMode?: OneOf<'Incremental' | 'Complete'>;
  readonly FirstExecutionFrom?: number;
  readonly FlowErrorDeactivationThreshold?: number;
  readonly ScheduleEndTime?: number;
  readonly ScheduleExpression: string;
  readonly ScheduleOffset?: number;
  readonly ScheduleStartTime?: number;
  readonly TimeZone?: string;
}
