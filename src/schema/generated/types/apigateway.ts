// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ApiGateway::Account': ApiGatewayAccount;
    'AWS::ApiGateway::ApiKey': ApiGatewayApiKey;
    'AWS::ApiGateway::Authorizer': ApiGatewayAuthorizer;
    'AWS::ApiGateway::BasePathMapping': ApiGatewayBasePathMapping;
    'AWS::ApiGateway::BasePathMappingV2': ApiGatewayBasePathMappingV2;
    'AWS::ApiGateway::ClientCertificate': ApiGatewayClientCertificate;
    'AWS::ApiGateway::Deployment': ApiGatewayDeployment;
    'AWS::ApiGateway::DocumentationPart': ApiGatewayDocumentationPart;
    'AWS::ApiGateway::DocumentationVersion': ApiGatewayDocumentationVersion;
    'AWS::ApiGateway::DomainName': ApiGatewayDomainName;
    'AWS::ApiGateway::DomainNameAccessAssociation': ApiGatewayDomainNameAccessAssociation;
    'AWS::ApiGateway::DomainNameV2': ApiGatewayDomainNameV2;
    'AWS::ApiGateway::GatewayResponse': ApiGatewayGatewayResponse;
    'AWS::ApiGateway::Method': ApiGatewayMethod;
    'AWS::ApiGateway::Model': ApiGatewayModel;
    'AWS::ApiGateway::RequestValidator': ApiGatewayRequestValidator;
    'AWS::ApiGateway::Resource': ApiGatewayResource;
    'AWS::ApiGateway::RestApi': ApiGatewayRestApi;
    'AWS::ApiGateway::Stage': ApiGatewayStage;
    'AWS::ApiGateway::UsagePlan': ApiGatewayUsagePlan;
    'AWS::ApiGateway::UsagePlanKey': ApiGatewayUsagePlanKey;
    'AWS::ApiGateway::VpcLink': ApiGatewayVpcLink;
  }
}

export interface ApiGatewayAccount {
  readonly CloudWatchRoleArn?: string;
}

export interface ApiGatewayApiKey {
  readonly CustomerId?: string;
  readonly Description?: string;
  readonly Enabled?: boolean;
  readonly GenerateDistinctId?: boolean;
  readonly Name?: string;
  readonly StageKeys?: readonly ApiGatewayApiKeyStageKey[];
  readonly Tags?: readonly Tag[];
  readonly Value?: string;
}

export interface ApiGatewayApiKeyStageKey {
  readonly RestApiId?: string;
  readonly StageName?: string;
}

export interface ApiGatewayAuthorizer {
  readonly AuthType?: string;
  readonly AuthorizerCredentials?: string;
  readonly AuthorizerResultTtlInSeconds?: number;
  readonly AuthorizerUri?: string;
  readonly IdentitySource?: string;
  readonly IdentityValidationExpression?: string;
  readonly Name: string;
  readonly ProviderARNs?: readonly string[];
  readonly RestApiId: string;
  readonly Type: string;
}

export interface ApiGatewayBasePathMapping {
  readonly BasePath?: string;
  readonly DomainName: string;
  readonly Id?: string;
  readonly RestApiId?: string;
  readonly Stage?: string;
}

export interface ApiGatewayBasePathMappingV2 {
  readonly BasePath?: string;
  readonly DomainNameArn: string;
  readonly RestApiId: string;
  readonly Stage?: string;
}

export interface ApiGatewayClientCertificate {
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}

export interface ApiGatewayDeployment {
  readonly DeploymentCanarySettings?: ApiGatewayDeploymentDeploymentCanarySettings;
  readonly Description?: string;
  readonly RestApiId: string;
  readonly StageDescription?: ApiGatewayDeploymentStageDescription;
  readonly StageName?: string;
}

export interface ApiGatewayDeploymentDeploymentCanarySettings {
  readonly PercentTraffic?: number;
  readonly StageVariableOverrides?: { readonly [key: string]: string };
  readonly UseStageCache?: boolean;
}

export interface ApiGatewayDeploymentStageDescription {
  readonly AccessLogSetting?: ApiGatewayDeploymentAccessLogSetting;
  readonly CacheClusterEnabled?: boolean;
  readonly CacheClusterSize?: string;
  readonly CacheDataEncrypted?: boolean;
  readonly CacheTtlInSeconds?: number;
  readonly CachingEnabled?: boolean;
  readonly CanarySetting?: ApiGatewayDeploymentCanarySetting;
  readonly ClientCertificateId?: string;
  readonly DataTraceEnabled?: boolean;
  readonly Description?: string;
  readonly DocumentationVersion?: string;
  readonly LoggingLevel?: string;
  readonly MethodSettings?: readonly ApiGatewayDeploymentMethodSetting[];
  readonly MetricsEnabled?: boolean;
  readonly Tags?: readonly Tag[];
  readonly ThrottlingBurstLimit?: number;
  readonly ThrottlingRateLimit?: number;
  readonly TracingEnabled?: boolean;
  readonly Variables?: { readonly [key: string]: string };
}

export interface ApiGatewayDeploymentAccessLogSetting {
  readonly DestinationArn?: string;
  readonly Format?: string;
}

export interface ApiGatewayDeploymentCanarySetting {
  readonly PercentTraffic?: number;
  readonly StageVariableOverrides?: { readonly [key: string]: string };
  readonly UseStageCache?: boolean;
}

export interface ApiGatewayDeploymentMethodSetting {
  readonly CacheDataEncrypted?: boolean;
  readonly CacheTtlInSeconds?: number;
  readonly CachingEnabled?: boolean;
  readonly DataTraceEnabled?: boolean;
  readonly HttpMethod?: string;
  readonly LoggingLevel?: string;
  readonly MetricsEnabled?: boolean;
  readonly ResourcePath?: string;
  readonly ThrottlingBurstLimit?: number;
  readonly ThrottlingRateLimit?: number;
}

export interface ApiGatewayDocumentationPart {
  readonly Location: ApiGatewayDocumentationPartLocation;
  readonly Properties: string;
  readonly RestApiId: string;
}

export interface ApiGatewayDocumentationPartLocation {
  readonly Method?: string;
  readonly Name?: string;
  readonly Path?: string;
  readonly StatusCode?: string;
  readonly Type?: OneOf<'API' | 'AUTHORIZER' | 'MODEL' | 'RESOURCE' | 'METHOD' | 'PATH_PARAMETER' | 'QUERY_PARAMETER' | 'REQUEST_HEADER' | 'REQUEST_BODY' | 'RESPONSE' | 'RESPONSE_HEADER' | 'RESPONSE_BODY'>;
}

export interface ApiGatewayDocumentationVersion {
  readonly Description?: string;
  readonly DocumentationVersion: string;
  readonly RestApiId: string;
}

export interface ApiGatewayDomainName {
  readonly CertificateArn?: string;
  readonly DomainName?: string;
  readonly EndpointAccessMode?: string;
  readonly EndpointConfiguration?: ApiGatewayDomainNameEndpointConfiguration;
  readonly MutualTlsAuthentication?: ApiGatewayDomainNameMutualTlsAuthentication;
  readonly OwnershipVerificationCertificateArn?: string;
  readonly RegionalCertificateArn?: string;
  readonly RoutingMode?: OneOf<'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING' | 'ROUTING_RULE_ONLY'>;
  readonly SecurityPolicy?: string;
  readonly Tags?: readonly Tag[];
}

export interface ApiGatewayDomainNameEndpointConfiguration {
  readonly IpAddressType?: string;
  readonly Types?: readonly string[];
}

export interface ApiGatewayDomainNameMutualTlsAuthentication {
  readonly TruststoreUri?: string;
  readonly TruststoreVersion?: string;
}

export interface ApiGatewayDomainNameAccessAssociation {
  readonly AccessAssociationSource: string;
  readonly AccessAssociationSourceType: OneOf<'VPCE'>;
  readonly DomainNameArn: string;
  readonly Tags?: readonly Tag[];
}

export interface ApiGatewayDomainNameV2 {
  readonly CertificateArn?: string;
  readonly DomainName?: string;
  readonly EndpointAccessMode?: string;
  readonly EndpointConfiguration?: ApiGatewayDomainNameV2EndpointConfiguration;
  readonly Policy?: PolicyDocument;
  readonly RoutingMode?: OneOf<'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING' | 'ROUTING_RULE_ONLY'>;
  readonly SecurityPolicy?: string;
  readonly Tags?: readonly Tag[];
}

export interface ApiGatewayDomainNameV2EndpointConfiguration {
  readonly IpAddressType?: string;
  readonly Types?: readonly string[];
}

export interface ApiGatewayGatewayResponse {
  readonly ResponseParameters?: { readonly [key: string]: string };
  readonly ResponseTemplates?: { readonly [key: string]: string };
  readonly ResponseType: string;
  readonly RestApiId: string;
  readonly StatusCode?: string;
}

export interface ApiGatewayMethod {
  readonly ApiKeyRequired?: boolean;
  readonly AuthorizationScopes?: readonly string[];
  readonly AuthorizationType?: string;
  readonly AuthorizerId?: string;
  readonly HttpMethod: string;
  readonly Integration?: ApiGatewayMethodIntegration;
  readonly MethodResponses?: readonly ApiGatewayMethodMethodResponse[];
  readonly OperationName?: string;
  readonly RequestModels?: { readonly [key: string]: string };
  readonly RequestParameters?: { readonly [key: string]: boolean | string };
  readonly RequestValidatorId?: string;
  readonly ResourceId: string;
  readonly RestApiId: string;
}

export interface ApiGatewayMethodIntegration {
  readonly CacheKeyParameters?: readonly string[];
  readonly CacheNamespace?: string;
  readonly ConnectionId?: string;
  readonly ConnectionType?: OneOf<'INTERNET' | 'VPC_LINK'>;
  readonly ContentHandling?: OneOf<'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'>;
  readonly Credentials?: string;
  readonly IntegrationHttpMethod?: string;
  readonly IntegrationResponses?: readonly ApiGatewayMethodIntegrationResponse[];
  readonly IntegrationTarget?: string;
  readonly PassthroughBehavior?: OneOf<'WHEN_NO_MATCH' | 'WHEN_NO_TEMPLATES' | 'NEVER'>;
  readonly RequestParameters?: { readonly [key: string]: string };
  readonly RequestTemplates?: { readonly [key: string]: string };
  readonly ResponseTransferMode?: OneOf<'BUFFERED' | 'STREAM'>;
  readonly TimeoutInMillis?: number;
  readonly Type: OneOf<'AWS' | 'AWS_PROXY' | 'HTTP' | 'HTTP_PROXY' | 'MOCK'>;
  readonly Uri?: string;
}

export interface ApiGatewayMethodIntegrationResponse {
  readonly ContentHandling?: OneOf<'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'>;
  readonly ResponseParameters?: { readonly [key: string]: string };
  readonly ResponseTemplates?: { readonly [key: string]: string };
  readonly SelectionPattern?: string;
  readonly StatusCode: string;
}

export interface ApiGatewayMethodMethodResponse {
  readonly ResponseModels?: { readonly [key: string]: string };
  readonly ResponseParameters?: { readonly [key: string]: boolean | string };
  readonly StatusCode: string;
}

export interface ApiGatewayModel {
  readonly ContentType?: string;
  readonly Description?: string;
  readonly Name?: string;
  readonly RestApiId: string;
  readonly Schema?: unknown;
}

export interface ApiGatewayRequestValidator {
  readonly Name?: string;
  readonly RestApiId: string;
  readonly ValidateRequestBody?: boolean;
  readonly ValidateRequestParameters?: boolean;
}

export interface ApiGatewayResource {
  readonly ParentId: string;
  readonly PathPart: string;
  readonly RestApiId: string;
}

export interface ApiGatewayRestApi {
  readonly ApiKeySourceType?: string;
  readonly BinaryMediaTypes?: readonly string[];
  readonly Body?: unknown;
  readonly BodyS3Location?: ApiGatewayRestApiS3Location;
  readonly CloneFrom?: string;
  readonly Description?: string;
  readonly DisableExecuteApiEndpoint?: boolean;
  readonly EndpointAccessMode?: string;
  readonly EndpointConfiguration?: ApiGatewayRestApiEndpointConfiguration;
  readonly FailOnWarnings?: boolean;
  readonly MinimumCompressionSize?: number;
  readonly Mode?: string;
  readonly Name?: string;
  readonly Parameters?: { readonly [key: string]: string };
  readonly Policy?: PolicyDocument;
  readonly SecurityPolicy?: string;
  readonly Tags?: readonly Tag[];
  readonly Version?: string;
}

export interface ApiGatewayRestApiS3Location {
  readonly Bucket?: string;
  readonly ETag?: string;
  readonly Key?: string;
  readonly Version?: string;
}

export interface ApiGatewayRestApiEndpointConfiguration {
  readonly IpAddressType?: string;
  readonly Types?: readonly string[];
  readonly VpcEndpointIds?: readonly string[];
}

export interface ApiGatewayStage {
  readonly AccessLogSetting?: ApiGatewayStageAccessLogSetting;
  readonly CacheClusterEnabled?: boolean;
  readonly CacheClusterSize?: string;
  readonly CanarySetting?: ApiGatewayStageCanarySetting;
  readonly ClientCertificateId?: string;
  readonly DeploymentId?: string;
  readonly Description?: string;
  readonly DocumentationVersion?: string;
  readonly MethodSettings?: readonly ApiGatewayStageMethodSetting[];
  readonly RestApiId: string;
  readonly StageName?: string;
  readonly Tags?: readonly Tag[];
  readonly TracingEnabled?: boolean;
  readonly Variables?: { readonly [key: string]: string };
}

export interface ApiGatewayStageAccessLogSetting {
  readonly DestinationArn?: string;
  readonly Format?: string;
}

export interface ApiGatewayStageCanarySetting {
  readonly DeploymentId?: string;
  readonly PercentTraffic?: number;
  readonly StageVariableOverrides?: { readonly [key: string]: string };
  readonly UseStageCache?: boolean;
}

export interface ApiGatewayStageMethodSetting {
  readonly CacheDataEncrypted?: boolean;
  readonly CacheTtlInSeconds?: number;
  readonly CachingEnabled?: boolean;
  readonly DataTraceEnabled?: boolean;
  readonly HttpMethod?: string;
  readonly LoggingLevel?: string;
  readonly MetricsEnabled?: boolean;
  readonly ResourcePath?: string;
  readonly ThrottlingBurstLimit?: number;
  readonly ThrottlingRateLimit?: number;
}

export interface ApiGatewayUsagePlan {
  readonly ApiStages?: readonly ApiGatewayUsagePlanApiStage[];
  readonly Description?: string;
  readonly Quota?: ApiGatewayUsagePlanQuotaSettings;
  readonly Tags?: readonly Tag[];
  readonly Throttle?: ApiGatewayUsagePlanThrottleSettings;
  readonly UsagePlanName?: string;
}

export interface ApiGatewayUsagePlanApiStage {
  readonly ApiId?: string;
  readonly Stage?: string;
  readonly Throttle?: { readonly [key: string]: ApiGatewayUsagePlanThrottleSettings };
}

export interface ApiGatewayUsagePlanThrottleSettings {
  readonly BurstLimit?: number;
  readonly RateLimit?: number;
}

export interface ApiGatewayUsagePlanQuotaSettings {
  readonly Limit?: number;
  readonly Offset?: number;
  readonly Period?: string;
}

export interface ApiGatewayUsagePlanKey {
  readonly KeyId: string;
  readonly KeyType: OneOf<'API_KEY'>;
  readonly UsagePlanId: string;
}

export interface ApiGatewayVpcLink {
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly TargetArns: readonly string[];
}
