// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ElasticLoadBalancingV2::Listener': ElasticLoadBalancingV2Listener;
    'AWS::ElasticLoadBalancingV2::ListenerCertificate': ElasticLoadBalancingV2ListenerCertificate;
    'AWS::ElasticLoadBalancingV2::ListenerRule': ElasticLoadBalancingV2ListenerRule;
    'AWS::ElasticLoadBalancingV2::LoadBalancer': ElasticLoadBalancingV2LoadBalancer;
    'AWS::ElasticLoadBalancingV2::TargetGroup': ElasticLoadBalancingV2TargetGroup;
    'AWS::ElasticLoadBalancingV2::TrustStore': ElasticLoadBalancingV2TrustStore;
    'AWS::ElasticLoadBalancingV2::TrustStoreRevocation': ElasticLoadBalancingV2TrustStoreRevocation;
  }
}

export interface ElasticLoadBalancingV2Listener {
  readonly AlpnPolicy?: readonly string[];
  readonly Certificates?: readonly ElasticLoadBalancingV2ListenerCertificateDefinition[];
  readonly DefaultActions: readonly ElasticLoadBalancingV2ListenerAction[];
  readonly ListenerAttributes?: readonly ElasticLoadBalancingV2ListenerListenerAttribute[];
  readonly LoadBalancerArn: string;
  readonly MutualAuthentication?: ElasticLoadBalancingV2ListenerMutualAuthentication;
  readonly Port?: number;
  readonly Protocol?: string;
  readonly SslPolicy?: string;
  readonly Tags?: readonly Tag[];
}

export interface ElasticLoadBalancingV2ListenerCertificateDefinition {
  readonly CertificateArn?: string;
}

export interface ElasticLoadBalancingV2ListenerAction {
  readonly AuthenticateCognitoConfig?: ElasticLoadBalancingV2ListenerAuthenticateCognitoConfig;
  readonly AuthenticateOidcConfig?: ElasticLoadBalancingV2ListenerAuthenticateOidcConfig;
  readonly FixedResponseConfig?: ElasticLoadBalancingV2ListenerFixedResponseConfig;
  readonly ForwardConfig?: ElasticLoadBalancingV2ListenerForwardConfig;
  readonly JwtValidationConfig?: ElasticLoadBalancingV2ListenerJwtValidationConfig;
  readonly Order?: number;
  readonly RedirectConfig?: ElasticLoadBalancingV2ListenerRedirectConfig;
  readonly TargetGroupArn?: string;
  readonly Type: string;
}

export interface ElasticLoadBalancingV2ListenerAuthenticateCognitoConfig {
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: string };
  readonly OnUnauthenticatedRequest?: string;
  readonly Scope?: string;
  readonly SessionCookieName?: string;
  readonly SessionTimeout?: string;
  readonly UserPoolArn: string;
  readonly UserPoolClientId: string;
  readonly UserPoolDomain: string;
}

export interface ElasticLoadBalancingV2ListenerAuthenticateOidcConfig {
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: string };
  readonly AuthorizationEndpoint: string;
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly Issuer: string;
  readonly OnUnauthenticatedRequest?: string;
  readonly Scope?: string;
  readonly SessionCookieName?: string;
  readonly SessionTimeout?: string;
  readonly TokenEndpoint: string;
  readonly UseExistingClientSecret?: boolean;
  readonly UserInfoEndpoint: string;
}

export interface ElasticLoadBalancingV2ListenerFixedResponseConfig {
  readonly ContentType?: string;
  readonly MessageBody?: string;
  readonly StatusCode: string;
}

export interface ElasticLoadBalancingV2ListenerForwardConfig {
  readonly TargetGroupStickinessConfig?: ElasticLoadBalancingV2ListenerTargetGroupStickinessConfig;
  readonly TargetGroups?: readonly ElasticLoadBalancingV2ListenerTargetGroupTuple[];
}

export interface ElasticLoadBalancingV2ListenerTargetGroupStickinessConfig {
  readonly DurationSeconds?: number;
  readonly Enabled?: boolean;
}

export interface ElasticLoadBalancingV2ListenerTargetGroupTuple {
  readonly TargetGroupArn?: string;
  readonly Weight?: number;
}

export interface ElasticLoadBalancingV2ListenerJwtValidationConfig {
  readonly AdditionalClaims?: readonly ElasticLoadBalancingV2ListenerJwtValidationActionAdditionalClaim[];
  readonly Issuer: string;
  readonly JwksEndpoint: string;
}

export interface ElasticLoadBalancingV2ListenerJwtValidationActionAdditionalClaim {
  readonly Format: string;
  readonly Name: string;
  readonly Values: readonly string[];
}

export interface ElasticLoadBalancingV2ListenerRedirectConfig {
  readonly Host?: string;
  readonly Path?: string;
  readonly Port?: string;
  readonly Protocol?: string;
  readonly Query?: string;
  readonly StatusCode: string;
}

export interface ElasticLoadBalancingV2ListenerListenerAttribute {
  readonly Key?: string;
  readonly Value?: string;
}

export interface ElasticLoadBalancingV2ListenerMutualAuthentication {
  readonly AdvertiseTrustStoreCaNames?: string;
  readonly IgnoreClientCertificateExpiry?: boolean;
  readonly Mode?: string;
  readonly TrustStoreArn?: string;
}

export interface ElasticLoadBalancingV2ListenerCertificate {
  readonly Certificates: readonly ElasticLoadBalancingV2ListenerCertificateCertificate[];
  readonly ListenerArn: string;
}

export interface ElasticLoadBalancingV2ListenerCertificateCertificate {
  readonly CertificateArn?: string;
}

export interface ElasticLoadBalancingV2ListenerRule {
  readonly Actions: readonly ElasticLoadBalancingV2ListenerRuleAction[];
  readonly Conditions: readonly ElasticLoadBalancingV2ListenerRuleRuleCondition[];
  readonly ListenerArn?: string;
  readonly Priority: number;
  readonly Tags?: readonly Tag[];
  readonly Transforms?: readonly ElasticLoadBalancingV2ListenerRuleTransform[];
}

export interface ElasticLoadBalancingV2ListenerRuleAction {
  readonly AuthenticateCognitoConfig?: ElasticLoadBalancingV2ListenerRuleAuthenticateCognitoConfig;
  readonly AuthenticateOidcConfig?: ElasticLoadBalancingV2ListenerRuleAuthenticateOidcConfig;
  readonly FixedResponseConfig?: ElasticLoadBalancingV2ListenerRuleFixedResponseConfig;
  readonly ForwardConfig?: ElasticLoadBalancingV2ListenerRuleForwardConfig;
  readonly JwtValidationConfig?: ElasticLoadBalancingV2ListenerRuleJwtValidationConfig;
  readonly Order?: number;
  readonly RedirectConfig?: ElasticLoadBalancingV2ListenerRuleRedirectConfig;
  readonly TargetGroupArn?: string;
  readonly Type: string;
}

export interface ElasticLoadBalancingV2ListenerRuleAuthenticateCognitoConfig {
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: string };
  readonly OnUnauthenticatedRequest?: string;
  readonly Scope?: string;
  readonly SessionCookieName?: string;
  readonly SessionTimeout?: number;
  readonly UserPoolArn: string;
  readonly UserPoolClientId: string;
  readonly UserPoolDomain: string;
}

export interface ElasticLoadBalancingV2ListenerRuleAuthenticateOidcConfig {
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: string };
  readonly AuthorizationEndpoint: string;
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly Issuer: string;
  readonly OnUnauthenticatedRequest?: string;
  readonly Scope?: string;
  readonly SessionCookieName?: string;
  readonly SessionTimeout?: number;
  readonly TokenEndpoint: string;
  readonly UseExistingClientSecret?: boolean;
  readonly UserInfoEndpoint: string;
}

export interface ElasticLoadBalancingV2ListenerRuleFixedResponseConfig {
  readonly ContentType?: string;
  readonly MessageBody?: string;
  readonly StatusCode: string;
}

export interface ElasticLoadBalancingV2ListenerRuleForwardConfig {
  readonly TargetGroupStickinessConfig?: ElasticLoadBalancingV2ListenerRuleTargetGroupStickinessConfig;
  readonly TargetGroups?: readonly ElasticLoadBalancingV2ListenerRuleTargetGroupTuple[];
}

export interface ElasticLoadBalancingV2ListenerRuleTargetGroupStickinessConfig {
  readonly DurationSeconds?: number;
  readonly Enabled?: boolean;
}

export interface ElasticLoadBalancingV2ListenerRuleTargetGroupTuple {
  readonly TargetGroupArn?: string;
  readonly Weight?: number;
}

export interface ElasticLoadBalancingV2ListenerRuleJwtValidationConfig {
  readonly AdditionalClaims?: readonly ElasticLoadBalancingV2ListenerRuleJwtValidationActionAdditionalClaim[];
  readonly Issuer: string;
  readonly JwksEndpoint: string;
}

export interface ElasticLoadBalancingV2ListenerRuleJwtValidationActionAdditionalClaim {
  readonly Format: string;
  readonly Name: string;
  readonly Values: readonly string[];
}

export interface ElasticLoadBalancingV2ListenerRuleRedirectConfig {
  readonly Host?: string;
  readonly Path?: string;
  readonly Port?: string;
  readonly Protocol?: string;
  readonly Query?: string;
  readonly StatusCode: string;
}

export interface ElasticLoadBalancingV2ListenerRuleRuleCondition {
  readonly Field?: string;
  readonly HostHeaderConfig?: ElasticLoadBalancingV2ListenerRuleHostHeaderConfig;
  readonly HttpHeaderConfig?: ElasticLoadBalancingV2ListenerRuleHttpHeaderConfig;
  readonly HttpRequestMethodConfig?: ElasticLoadBalancingV2ListenerRuleHttpRequestMethodConfig;
  readonly PathPatternConfig?: ElasticLoadBalancingV2ListenerRulePathPatternConfig;
  readonly QueryStringConfig?: ElasticLoadBalancingV2ListenerRuleQueryStringConfig;
  readonly RegexValues?: readonly string[];
  readonly SourceIpConfig?: ElasticLoadBalancingV2ListenerRuleSourceIpConfig;
  readonly Values?: readonly string[];
}

export interface ElasticLoadBalancingV2ListenerRuleHostHeaderConfig {
  readonly RegexValues?: readonly string[];
  readonly Values?: readonly string[];
}

export interface ElasticLoadBalancingV2ListenerRuleHttpHeaderConfig {
  readonly HttpHeaderName?: string;
  readonly RegexValues?: readonly string[];
  readonly Values?: readonly string[];
}

export interface ElasticLoadBalancingV2ListenerRuleHttpRequestMethodConfig {
  readonly Values?: readonly string[];
}

export interface ElasticLoadBalancingV2ListenerRulePathPatternConfig {
  readonly RegexValues?: readonly string[];
  readonly Values?: readonly string[];
}

export interface ElasticLoadBalancingV2ListenerRuleQueryStringConfig {
  readonly Values?: readonly ElasticLoadBalancingV2ListenerRuleQueryStringKeyValue[];
}

export interface ElasticLoadBalancingV2ListenerRuleQueryStringKeyValue {
  readonly Key?: string;
  readonly Value?: string;
}

export interface ElasticLoadBalancingV2ListenerRuleSourceIpConfig {
  readonly IpAddressType?: string;
  readonly Values?: readonly string[];
}

export interface ElasticLoadBalancingV2ListenerRuleTransform {
  readonly HostHeaderRewriteConfig?: ElasticLoadBalancingV2ListenerRuleRewriteConfigObject;
  readonly Type: string;
  readonly UrlRewriteConfig?: ElasticLoadBalancingV2ListenerRuleRewriteConfigObject;
}

export interface ElasticLoadBalancingV2ListenerRuleRewriteConfigObject {
  readonly Rewrites: readonly ElasticLoadBalancingV2ListenerRuleRewriteConfig[];
}

export interface ElasticLoadBalancingV2ListenerRuleRewriteConfig {
  readonly Regex: string;
  readonly Replace: string;
}

export interface ElasticLoadBalancingV2LoadBalancer {
  readonly EnableCapacityReservationProvisionStabilize?: boolean;
  readonly EnablePrefixForIpv6SourceNat?: string;
  readonly EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: string;
  readonly IpAddressType?: string;
  readonly Ipv4IpamPoolId?: string;
  readonly LoadBalancerAttributes?: readonly ElasticLoadBalancingV2LoadBalancerLoadBalancerAttribute[];
  readonly MinimumLoadBalancerCapacity?: ElasticLoadBalancingV2LoadBalancerMinimumLoadBalancerCapacity;
  readonly Name?: string;
  readonly Scheme?: string;
  readonly SecurityGroups?: readonly string[];
  readonly SubnetMappings?: readonly ElasticLoadBalancingV2LoadBalancerSubnetMapping[];
  readonly Subnets?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly Type?: string;
}

export interface ElasticLoadBalancingV2LoadBalancerLoadBalancerAttribute {
  readonly Key?: string;
  readonly Value?: string;
}

export interface ElasticLoadBalancingV2LoadBalancerMinimumLoadBalancerCapacity {
  readonly CapacityUnits: number;
}

export interface ElasticLoadBalancingV2LoadBalancerSubnetMapping {
  readonly AllocationId?: string;
  readonly IPv6Address?: string;
  readonly PrivateIPv4Address?: string;
  readonly SourceNatIpv6Prefix?: string;
  readonly SubnetId: string;
}

export interface ElasticLoadBalancingV2TargetGroup {
  readonly HealthCheckEnabled?: boolean;
  readonly HealthCheckIntervalSeconds?: number;
  readonly HealthCheckPath?: string;
  readonly HealthCheckPort?: string;
  readonly HealthCheckProtocol?: string;
  readonly HealthCheckTimeoutSeconds?: number;
  readonly HealthyThresholdCount?: number;
  readonly IpAddressType?: string;
  readonly Matcher?: ElasticLoadBalancingV2TargetGroupMatcher;
  readonly Name?: string;
  readonly Port?: number;
  readonly Protocol?: string;
  readonly ProtocolVersion?: string;
  readonly Tags?: readonly Tag[];
  readonly TargetControlPort?: number;
  readonly TargetGroupAttributes?: readonly ElasticLoadBalancingV2TargetGroupTargetGroupAttribute[];
  readonly TargetType?: string;
  readonly Targets?: readonly ElasticLoadBalancingV2TargetGroupTargetDescription[];
  readonly UnhealthyThresholdCount?: number;
  readonly VpcId?: string;
}

export interface ElasticLoadBalancingV2TargetGroupMatcher {
  readonly GrpcCode?: string;
  readonly HttpCode?: string;
}

export interface ElasticLoadBalancingV2TargetGroupTargetGroupAttribute {
  readonly Key?: string;
  readonly Value?: string;
}

export interface ElasticLoadBalancingV2TargetGroupTargetDescription {
  readonly AvailabilityZone?: string;
  readonly Id: string;
  readonly Port?: number;
  readonly QuicServerId?: string;
}

export interface ElasticLoadBalancingV2TrustStore {
  readonly CaCertificatesBundleS3Bucket?: string;
  readonly CaCertificatesBundleS3Key?: string;
  readonly CaCertificatesBundleS3ObjectVersion?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface ElasticLoadBalancingV2TrustStoreRevocation {
  readonly RevocationContents?: readonly ElasticLoadBalancingV2TrustStoreRevocationRevocationContent[];
  readonly TrustStoreArn?: string;
}

export interface ElasticLoadBalancingV2TrustStoreRevocationRevocationContent {
  readonly RevocationType?: string;
  readonly S3Bucket?: string;
  readonly S3Key?: string;
  readonly S3ObjectVersion?: string;
}
