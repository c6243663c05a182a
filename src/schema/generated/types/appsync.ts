// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AppSync::Api': AppSyncApi;
    'AWS::AppSync::ApiCache': AppSyncApiCache;
    'AWS::AppSync::ApiKey': AppSyncApiKey;
    'AWS::AppSync::ChannelNamespace': AppSyncChannelNamespace;
    'AWS::AppSync::DataSource': AppSyncDataSource;
    'AWS::AppSync::DomainName': AppSyncDomainName;
    'AWS::AppSync::DomainNameApiAssociation': AppSyncDomainNameApiAssociation;
    'AWS::AppSync::FunctionConfiguration': AppSyncFunctionConfiguration;
    'AWS::AppSync::GraphQLApi': AppSyncGraphQLApi;
    'AWS::AppSync::GraphQLSchema': AppSyncGraphQLSchema;
    'AWS::AppSync::Resolver': AppSyncResolver;
    'AWS::AppSync::SourceApiAssociation': AppSyncSourceApiAssociation;
    'AWS::AppSync::Type': AppSyncType;
  }
}

export interface AppSyncApi {
  readonly EventConfig?: AppSyncApiEventConfig;
  readonly Name: string;
  readonly OwnerContact?: string;
  readonly Tags?: readonly Tag[];
}

export interface AppSyncApiEventConfig {
  readonly AuthProviders: readonly AppSyncApiAuthProvider[];
  readonly ConnectionAuthModes: readonly AppSyncApiAuthMode[];
  readonly DefaultPublishAuthModes: readonly AppSyncApiAuthMode[];
  readonly DefaultSubscribeAuthModes: readonly AppSyncApiAuthMode[];
  readonly LogConfig?: AppSyncApiEventLogConfig;
}

export interface AppSyncApiAuthProvider {
  readonly AuthType: OneOf<'AMAZON_COGNITO_USER_POOLS' | 'AWS_IAM' | 'API_KEY' | 'OPENID_CONNECT' | 'AWS_LAMBDA'>;
  readonly CognitoConfig?: AppSyncApiCognitoConfig;
  readonly LambdaAuthorizerConfig?: AppSyncApiLambdaAuthorizerConfig;
  readonly OpenIDConnectConfig?: AppSyncApiOpenIDConnectConfig;
}

export interface AppSyncApiCognitoConfig {
  readonly AppIdClientRegex?: string;
  readonly AwsRegion: string;
  readonly UserPoolId: string;
}

export interface AppSyncApiLambdaAuthorizerConfig {
  readonly AuthorizerResultTtlInSeconds?: number;
  readonly AuthorizerUri: string;
  readonly IdentityValidationExpression?: string;
}

export interface AppSyncApiOpenIDConnectConfig {
  readonly AuthTTL?: number;
  readonly ClientId?: string;
  readonly IatTTL?: number;
  readonly Issuer: string;
}

export interface AppSyncApiAuthMode {
  readonly AuthType?: OneOf<'AMAZON_COGNITO_USER_POOLS' | 'AWS_IAM' | 'API_KEY' | 'OPENID_CONNECT' | 'AWS_LAMBDA'>;
}

export interface AppSyncApiEventLogConfig {
  readonly CloudWatchLogsRoleArn: string;
  readonly LogLevel: OneOf<'NONE' | 'ERROR' | 'ALL' | 'INFO' | 'DEBUG'>;
}

export interface AppSyncApiCache {
  readonly ApiCachingBehavior: string;
  readonly ApiId: string;
  readonly AtRestEncryptionEnabled?: boolean;
  readonly HealthMetricsConfig?: string;
  readonly TransitEncryptionEnabled?: boolean;
  readonly Ttl: number;
  readonly Type: string;
}

export interface AppSyncApiKey {
  readonly ApiId: string;
  readonly Description?: string;
  readonly Expires?: number;
}

export interface AppSyncChannelNamespace {
  readonly ApiId: string;
  readonly CodeHandlers?: string;
  readonly CodeS3Location?: string;
  readonly HandlerConfigs?: AppSyncChannelNamespaceHandlerConfigs;
  readonly Name: string;
  readonly PublishAuthModes?: readonly AppSyncChannelNamespaceAuthMode[];
  readonly SubscribeAuthModes?: readonly AppSyncChannelNamespaceAuthMode[];
  readonly Tags?: readonly Tag[];
}

export interface AppSyncChannelNamespaceHandlerConfigs {
  readonly OnPublish?: AppSyncChannelNamespaceHandlerConfig;
  readonly OnSubscribe?: AppSyncChannelNamespaceHandlerConfig;
}

export interface AppSyncChannelNamespaceHandlerConfig {
  readonly Behavior: OneOf<'CODE' | 'DIRECT'>;
  readonly Integration: AppSyncChannelNamespaceIntegration;
}

export interface AppSyncChannelNamespaceIntegration {
  readonly DataSourceName: string;
  readonly LambdaConfig?: AppSyncChannelNamespaceLambdaConfig;
}

export interface AppSyncChannelNamespaceLambdaConfig {
  readonly InvokeType: OneOf<'REQUEST_RESPONSE' | 'EVENT'>;
}

export interface AppSyncChannelNamespaceAuthMode {
  readonly AuthType?: OneOf<'AMAZON_COGNITO_USER_POOLS' | 'AWS_IAM' | 'API_KEY' | 'OPENID_CONNECT' | 'AWS_LAMBDA'>;
}

export interface AppSyncDataSource {
  readonly ApiId: string;
  readonly Description?: string;
  readonly DynamoDBConfig?: AppSyncDataSourceDynamoDBConfig;
  readonly ElasticsearchConfig?: AppSyncDataSourceElasticsearchConfig;
  readonly EventBridgeConfig?: AppSyncDataSourceEventBridgeConfig;
  readonly HttpConfig?: AppSyncDataSourceHttpConfig;
  readonly LambdaConfig?: AppSyncDataSourceLambdaConfig;
  readonly MetricsConfig?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly Name: string;
  readonly OpenSearchServiceConfig?: AppSyncDataSourceOpenSearchServiceConfig;
  readonly RelationalDatabaseConfig?: AppSyncDataSourceRelationalDatabaseConfig;
  readonly ServiceRoleArn?: string;
  readonly Type: string;
}

export interface AppSyncDataSourceDynamoDBConfig {
  readonly AwsRegion: string;
  readonly DeltaSyncConfig?: AppSyncDataSourceDeltaSyncConfig;
  readonly TableName: string;
  readonly UseCallerCredentials?: boolean;
  readonly Versioned?: boolean;
}

export interface AppSyncDataSourceDeltaSyncConfig {
  readonly BaseTableTTL: string;
  readonly DeltaSyncTableName: string;
  readonly DeltaSyncTableTTL: string;
}

export interface AppSyncDataSourceElasticsearchConfig {
  readonly AwsRegion: string;
  readonly Endpoint: string;
}

export interface AppSyncDataSourceEventBridgeConfig {
  readonly EventBusArn: string;
}

export interface AppSyncDataSourceHttpConfig {
  readonly AuthorizationConfig?: AppSyncDataSourceAuthorizationConfig;
  readonly Endpoint: string;
}

export interface AppSyncDataSourceAuthorizationConfig {
  readonly AuthorizationType: string;
  readonly AwsIamConfig?: AppSyncDataSourceAwsIamConfig;
}

export interface AppSyncDataSourceAwsIamConfig {
  readonly SigningRegion?: string;
  readonly SigningServiceName?: string;
}

export interface AppSyncDataSourceLambdaConfig {
  readonly LambdaFunctionArn: string;
}

export interface AppSyncDataSourceOpenSearchServiceConfig {
  readonly AwsRegion: string;
  readonly Endpoint: string;
}

export interface AppSyncDataSourceRelationalDatabaseConfig {
  readonly RdsHttpEndpointConfig?: AppSyncDataSourceRdsHttpEndpointConfig;
  readonly RelationalDatabaseSourceType: string;
}

export interface AppSyncDataSourceRdsHttpEndpointConfig {
  readonly AwsRegion: string;
  readonly AwsSecretStoreArn: string;
  readonly DatabaseName?: string;
  readonly DbClusterIdentifier: string;
  readonly Schema?: string;
}

export interface AppSyncDomainName {
  readonly CertificateArn: string;
  readonly Description?: string;
  readonly DomainName: string;
  readonly Tags?: readonly Tag[];
}

export interface AppSyncDomainNameApiAssociation {
  readonly ApiId: string;
  readonly DomainName: string;
}

export interface AppSyncFunctionConfiguration {
  readonly ApiId: string;
  readonly Code?: string;
  readonly CodeS3Location?: string;
  readonly DataSourceName: string;
  readonly Description?: string;
  readonly FunctionVersion?: string;
  readonly MaxBatchSize?: number;
  readonly Name: string;
  readonly RequestMappingTemplate?: string;
  readonly RequestMappingTemplateS3Location?: string;
  readonly ResponseMappingTemplate?: string;
  readonly ResponseMappingTemplateS3Location?: string;
  readonly Runtime?: AppSyncFunctionConfigurationAppSyncRuntime;
  readonly SyncConfig?: AppSyncFunctionConfigurationSyncConfig;
}

export interface AppSyncFunctionConfigurationAppSyncRuntime {
  readonly Name: string;
  readonly RuntimeVersion: string;
}

export interface AppSyncFunctionConfigurationSyncConfig {
  readonly ConflictDetection: string;
  readonly ConflictHandler?: string;
  readonly LambdaConflictHandlerConfig?: AppSyncFunctionConfigurationLambdaConflictHandlerConfig;
}

export interface AppSyncFunctionConfigurationLambdaConflictHandlerConfig {
  readonly LambdaConflictHandlerArn?: string;
}

export interface AppSyncGraphQLApi {
  readonly AdditionalAuthenticationProviders?: readonly AppSyncGraphQLApiAdditionalAuthenticationProvider[];
  readonly ApiType?: string;
  readonly AuthenticationType: string;
  readonly EnhancedMetricsConfig?: AppSyncGraphQLApiEnhancedMetricsConfig;
  readonly EnvironmentVariables?: { readonly [key: string]: string };
  readonly IntrospectionConfig?: string;
  readonly LambdaAuthorizerConfig?: AppSyncGraphQLApiLambdaAuthorizerConfig;
  readonly LogConfig?: AppSyncGraphQLApiLogConfig;
  readonly MergedApiExecutionRoleArn?: string;
  readonly Name: string;
  readonly OpenIDConnectConfig?: AppSyncGraphQLApiOpenIDConnectConfig;
  readonly OwnerContact?: string;
  readonly QueryDepthLimit?: number;
  readonly ResolverCountLimit?: number;
  readonly Tags?: readonly Tag[];
  readonly UserPoolConfig?: AppSyncGraphQLApiUserPoolConfig;
  readonly Visibility?: string;
  readonly XrayEnabled?: boolean;
}

export interface AppSyncGraphQLApiAdditionalAuthenticationProvider {
  readonly AuthenticationType: string;
  readonly LambdaAuthorizerConfig?: AppSyncGraphQLApiLambdaAuthorizerConfig;
  readonly OpenIDConnectConfig?: AppSyncGraphQLApiOpenIDConnectConfig;
  readonly UserPoolConfig?: AppSyncGraphQLApiCognitoUserPoolConfig;
}

export interface AppSyncGraphQLApiLambdaAuthorizerConfig {
  readonly AuthorizerResultTtlInSeconds?: number;
  readonly AuthorizerUri?: string;
  readonly IdentityValidationExpression?: string;
}

export interface AppSyncGraphQLApiOpenIDConnectConfig {
  readonly AuthTTL?: number;
  readonly ClientId?: string;
  readonly IatTTL?: number;
  readonly Issuer?: string;
}

export interface AppSyncGraphQLApiCognitoUserPoolConfig {
  readonly AppIdClientRegex?: string;
  readonly AwsRegion?: string;
  readonly UserPoolId?: string;
}

export interface AppSyncGraphQLApiEnhancedMetricsConfig {
  readonly DataSourceLevelMetricsBehavior: string;
  readonly OperationLevelMetricsConfig: string;
  readonly ResolverLevelMetricsBehavior: string;
}

export interface AppSyncGraphQLApiLogConfig {
  readonly CloudWatchLogsRoleArn: string;
  readonly ExcludeVerboseContent?: boolean;
  readonly FieldLogLevel: string;
}

export interface AppSyncGraphQLApiUserPoolConfig {
  readonly AppIdClientRegex?: string;
  readonly AwsRegion?: string;
  readonly DefaultAction?: string;
  readonly UserPoolId?: string;
}

export interface AppSyncGraphQLSchema {
  readonly ApiId: string;
  readonly Definition?: string;
  readonly DefinitionS3Location?: string;
}

export interface AppSyncResolver {
  readonly ApiId: string;
  readonly CachingConfig?: AppSyncResolverCachingConfig;
  readonly Code?: string;
  readonly CodeS3Location?: string;
  readonly DataSourceName?: string;
  readonly FieldName: string;
  readonly Kind?: string;
  readonly MaxBatchSize?: number;
  readonly MetricsConfig?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly PipelineConfig?: AppSyncResolverPipelineConfig;
  readonly RequestMappingTemplate?: string;
  readonly RequestMappingTemplateS3Location?: string;
  readonly ResponseMappingTemplate?: string;
  readonly ResponseMappingTemplateS3Location?: string;
  readonly Runtime?: AppSyncResolverAppSyncRuntime;
  readonly SyncConfig?: AppSyncResolverSyncConfig;
  readonly TypeName: string;
}

export interface AppSyncResolverCachingConfig {
  readonly CachingKeys?: readonly string[];
  readonly Ttl: number;
}

export interface AppSyncResolverPipelineConfig {
  readonly Functions?: readonly string[];
}

export interface AppSyncResolverAppSyncRuntime {
  readonly Name: string;
  readonly RuntimeVersion: string;
}

export interface AppSyncResolverSyncConfig {
  readonly ConflictDetection: string;
  readonly ConflictHandler?: string;
  readonly LambdaConflictHandlerConfig?: AppSyncResolverLambdaConflictHandlerConfig;
}

export interface AppSyncResolverLambdaConflictHandlerConfig {
  readonly LambdaConflictHandlerArn?: string;
}

export interface AppSyncSourceApiAssociation {
  readonly Description?: string;
  readonly MergedApiIdentifier?: string;
  readonly SourceApiAssociationConfig?: AppSyncSourceApiAssociationSourceApiAssociationConfig;
  readonly SourceApiIdentifier?: string;
}

export interface AppSyncSourceApiAssociationSourceApiAssociationConfig {
  readonly MergeType?: OneOf<'AUTO_MERGE' | 'MANUAL_MERGE'>;
}

export interface AppSyncType {
  readonly ApiId: string;
  readonly Definition: string;
  readonly Format: OneOf<'SDL' | 'JSON'>;
}
