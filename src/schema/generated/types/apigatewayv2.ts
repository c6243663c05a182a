// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ApiGatewayV2::Api': ApiGatewayV2Api;
    'AWS::ApiGatewayV2::ApiGatewayManagedOverrides': ApiGatewayV2ApiGatewayManagedOverrides;
    'AWS::ApiGatewayV2::ApiMapping': ApiGatewayV2ApiMapping;
    'AWS::ApiGatewayV2::Authorizer': ApiGatewayV2Authorizer;
    'AWS::ApiGatewayV2::Deployment': ApiGatewayV2Deployment;
    'AWS::ApiGatewayV2::DomainName': ApiGatewayV2DomainName;
    'AWS::ApiGatewayV2::Integration': ApiGatewayV2Integration;
    'AWS::ApiGatewayV2::IntegrationResponse': ApiGatewayV2IntegrationResponse;
    'AWS::ApiGatewayV2::Model': ApiGatewayV2Model;
    'AWS::ApiGatewayV2::PortalProduct': ApiGatewayV2PortalProduct;
    'AWS::ApiGatewayV2::Route': ApiGatewayV2Route;
    'AWS::ApiGatewayV2::RouteResponse': ApiGatewayV2RouteResponse;
    'AWS::ApiGatewayV2::RoutingRule': ApiGatewayV2RoutingRule;
    'AWS::ApiGatewayV2::Stage': ApiGatewayV2Stage;
    'AWS::ApiGatewayV2::VpcLink': ApiGatewayV2VpcLink;
  }
}

export interface ApiGatewayV2Api {
  readonly ApiKeySelectionExpression?: string;
  readonly BasePath?: string;
  readonly Body?: unknown;
  readonly BodyS3Location?: ApiGatewayV2ApiBodyS3Location;
  readonly CorsConfiguration?: ApiGatewayV2ApiCors;
  readonly CredentialsArn?: string;
  readonly Description?: string;
  readonly DisableExecuteApiEndpoint?: boolean;
  readonly DisableSchemaValidation?: boolean;
  readonly FailOnWarnings?: boolean;
  readonly IpAddressType?: string;
  readonly Name?: string;
  readonly ProtocolType?: string;
  readonly RouteKey?: string;
  readonly RouteSelectionExpression?: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly Target?: string;
  readonly Version?: string;
}

export interface ApiGatewayV2ApiBodyS3Location {
  readonly Bucket?: string;
  readonly Etag?: string;
  readonly Key?: string;
  readonly Version?: string;
}

export interface ApiGatewayV2ApiCors {
  readonly AllowCredentials?: boolean;
  readonly AllowHeaders?: readonly string[];
  readonly AllowMethods?: readonly string[];
  readonly AllowOrigins?: readonly string[];
  readonly ExposeHeaders?: readonly string[];
  readonly MaxAge?: number;
}

export interface ApiGatewayV2ApiGatewayManagedOverrides {
  readonly ApiId: string;
  readonly Integration?: ApiGatewayV2ApiGatewayManagedOverridesIntegrationOverrides;
  readonly Route?: ApiGatewayV2ApiGatewayManagedOverridesRouteOverrides;
  readonly Stage?: ApiGatewayV2ApiGatewayManagedOverridesStageOverrides;
}

export interface ApiGatewayV2ApiGatewayManagedOverridesIntegrationOverrides {
  readonly Description?: string;
  readonly IntegrationMethod?: string;
  readonly PayloadFormatVersion?: string;
  readonly TimeoutInMillis?: number;
}

export interface ApiGatewayV2ApiGatewayManagedOverridesRouteOverrides {
  readonly AuthorizationScopes?: readonly string[];
  readonly AuthorizationType?: string;
  readonly AuthorizerId?: string;
  readonly OperationName?: string;
  readonly Target?: string;
}

export interface ApiGatewayV2ApiGatewayManagedOverridesStageOverrides {
  readonly AccessLogSettings?: ApiGatewayV2ApiGatewayManagedOverridesAccessLogSettings;
  readonly AutoDeploy?: boolean;
  readonly DefaultRouteSettings?: ApiGatewayV2ApiGatewayManagedOverridesRouteSettings;
  readonly Description?: string;
  readonly RouteSettings?: { readonly [key: string]: ApiGatewayV2ApiGatewayManagedOverridesRouteSettings };
  readonly StageVariables?: { readonly [key: string]: string };
}

export interface ApiGatewayV2ApiGatewayManagedOverridesAccessLogSettings {
  readonly DestinationArn?: string;
  readonly Format?: string;
}

export interface ApiGatewayV2ApiGatewayManagedOverridesRouteSettings {
  readonly DataTraceEnabled?: boolean;
  readonly DetailedMetricsEnabled?: boolean;
  readonly LoggingLevel?: string;
  readonly ThrottlingBurstLimit?: number;
  readonly ThrottlingRateLimit?: number;
}

export interface ApiGatewayV2ApiMapping {
  readonly ApiId: string;
  readonly ApiMappingKey?: string;
  readonly DomainName: string;
  readonly Stage: string;
}

export interface ApiGatewayV2Authorizer {
  readonly ApiId: string;
  readonly AuthorizerCredentialsArn?: string;
  readonly AuthorizerPayloadFormatVersion?: string;
  readonly AuthorizerResultTtlInSeconds?: number;
  readonly AuthorizerType: string;
  readonly AuthorizerUri?: string;
  readonly EnableSimpleResponses?: boolean;
  readonly IdentitySource?: readonly string[];
  readonly IdentityValidationExpression?: string;
  readonly JwtConfiguration?: ApiGatewayV2AuthorizerJWTConfiguration;
  readonly Name: string;
}

export interface ApiGatewayV2AuthorizerJWTConfiguration {
  readonly Audience?: readonly string[];
  readonly Issuer?: string;
}

export interface ApiGatewayV2Deployment {
  readonly ApiId: string;
  readonly Description?: string;
  readonly StageName?: string;
}

export interface ApiGatewayV2DomainName {
  readonly DomainName: string;
  readonly DomainNameConfigurations?: readonly ApiGatewayV2DomainNameDomainNameConfiguration[];
  readonly MutualTlsAuthentication?: ApiGatewayV2DomainNameMutualTlsAuthentication;
  readonly RoutingMode?: OneOf<'API_MAPPING_ONLY' | 'ROUTING_RULE_THEN_API_MAPPING' | 'ROUTING_RULE_ONLY'>;
  readonly Tags?: { readonly [key: string]: string };
}

export interface ApiGatewayV2DomainNameDomainNameConfiguration {
  readonly CertificateArn?: string;
  readonly CertificateName?: string;
  readonly EndpointType?: string;
  readonly IpAddressType?: string;
  readonly OwnershipVerificationCertificateArn?: string;
  readonly SecurityPolicy?: string;
}

export interface ApiGatewayV2DomainNameMutualTlsAuthentication {
  readonly TruststoreUri?: string;
  readonly TruststoreVersion?: string;
}

export interface ApiGatewayV2Integration {
  readonly ApiId: string;
  readonly ConnectionId?: string;
  readonly ConnectionType?: string;
  readonly ContentHandlingStrategy?: string;
  readonly CredentialsArn?: string;
  readonly Description?: string;
  readonly IntegrationMethod?: string;
  readonly IntegrationSubtype?: string;
  readonly IntegrationType: string;
  readonly IntegrationUri?: string;
  readonly PassthroughBehavior?: string;
  readonly PayloadFormatVersion?: string;
  readonly RequestParameters?: { readonly [key: string]: string };
  readonly RequestTemplates?: { readonly [key: string]: string };
  readonly ResponseParameters?: { readonly [key: string]: ApiGatewayV2IntegrationResponseParameterMap };
  readonly TemplateSelectionExpression?: string;
  readonly TimeoutInMillis?: number;
  readonly TlsConfig?: ApiGatewayV2IntegrationTlsConfig;
}

export interface ApiGatewayV2IntegrationResponseParameterMap {
  readonly ResponseParameters?: readonly ApiGatewayV2IntegrationResponseParameter[];
}

export interface ApiGatewayV2IntegrationResponseParameter {
  readonly Destination?: string;
  readonly Source?: string;
}

export interface ApiGatewayV2IntegrationTlsConfig {
  readonly ServerNameToVerify?: string;
}

export interface ApiGatewayV2IntegrationResponse {
  readonly ApiId: string;
  readonly ContentHandlingStrategy?: string;
  readonly IntegrationId: string;
  readonly IntegrationResponseKey: string;
  readonly ResponseParameters?: unknown;
  readonly ResponseTemplates?: unknown;
  readonly TemplateSelectionExpression?: string;
}

export interface ApiGatewayV2Model {
  readonly ApiId: string;
  readonly ContentType?: string;
  readonly Description?: string;
  readonly Name: string;
  readonly Schema: unknown;
}

export interface ApiGatewayV2PortalProduct {
  readonly Description?: string;
  readonly DisplayName: string;
  readonly Tags?: readonly Tag[];
}

export interface ApiGatewayV2Route {
  readonly ApiId: string;
  readonly ApiKeyRequired?: boolean;
  readonly AuthorizationScopes?: readonly string[];
  readonly AuthorizationType?: string;
  readonly AuthorizerId?: string;
  readonly ModelSelectionExpression?: string;
  readonly OperationName?: string;
  readonly RequestModels?: unknown;
  readonly RequestParameters?: unknown;
  readonly RouteKey: string;
  readonly RouteResponseSelectionExpression?: string;
  readonly Target?: string;
}

export interface ApiGatewayV2RouteResponse {
  readonly ApiId: string;
  readonly ModelSelectionExpression?: string;
  readonly ResponseModels?: unknown;
  readonly ResponseParameters?: { readonly [key: string]: ApiGatewayV2RouteResponseParameterConstraints };
  readonly RouteId: string;
  readonly RouteResponseKey: string;
}

export interface ApiGatewayV2RouteResponseParameterConstraints {
  readonly Required: boolean;
}

export interface ApiGatewayV2RoutingRule {
  readonly Actions: readonly ApiGatewayV2RoutingRuleAction[];
  readonly Conditions: readonly ApiGatewayV2RoutingRuleCondition[];
  readonly DomainNameArn: string;
  readonly Priority: number;
}

export interface ApiGatewayV2RoutingRuleAction {
  readonly InvokeApi: ApiGatewayV2RoutingRuleActionInvokeApi;
}

export interface ApiGatewayV2RoutingRuleActionInvokeApi {
  readonly ApiId: string;
  readonly Stage: string;
  readonly StripBasePath?: boolean;
}

export interface ApiGatewayV2RoutingRuleCondition {
  readonly MatchBasePaths?: ApiGatewayV2RoutingRuleMatchBasePaths;
  readonly MatchHeaders?: ApiGatewayV2RoutingRuleMatchHeaders;
}

export interface ApiGatewayV2RoutingRuleMatchBasePaths {
  readonly AnyOf: readonly string[];
}

export interface ApiGatewayV2RoutingRuleMatchHeaders {
  readonly AnyOf: readonly ApiGatewayV2RoutingRuleMatchHeaderValue[];
}

export interface ApiGatewayV2RoutingRuleMatchHeaderValue {
  readonly Header: string;
  readonly ValueGlob: string;
}

export interface ApiGatewayV2Stage {
  readonly AccessLogSettings?: ApiGatewayV2StageAccessLogSettings;
  readonly AccessPolicyId?: string;
  readonly ApiId: string;
  readonly AutoDeploy?: boolean;
  readonly ClientCertificateId?: string;
  readonly DefaultRouteSettings?: ApiGatewayV2StageRouteSettings;
  readonly DeploymentId?: string;
  readonly Description?: string;
  readonly RouteSettings?: unknown;
  readonly StageName: string;
  readonly StageVariables?: unknown;
  readonly Tags?: unknown;
}

export interface ApiGatewayV2StageAccessLogSettings {
  readonly DestinationArn?: string;
  readonly Format?: string;
}

export interface ApiGatewayV2StageRouteSettings {
  readonly DataTraceEnabled?: boolean;
  readonly DetailedMetricsEnabled?: boolean;
  readonly LoggingLevel?: string;
  readonly ThrottlingBurstLimit?: number;
  readonly ThrottlingRateLimit?: number;
}

export interface ApiGatewayV2VpcLink {
  readonly Name: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly Tags?: { readonly [key: string]: string };
}
