// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CloudFront::AnycastIpList': CloudFrontAnycastIpList;
    'AWS::CloudFront::CachePolicy': CloudFrontCachePolicy;
    'AWS::CloudFront::CloudFrontOriginAccessIdentity': CloudFrontCloudFrontOriginAccessIdentity;
    'AWS::CloudFront::ConnectionFunction': CloudFrontConnectionFunction;
    'AWS::CloudFront::ConnectionGroup': CloudFrontConnectionGroup;
    'AWS::CloudFront::ContinuousDeploymentPolicy': CloudFrontContinuousDeploymentPolicy;
    'AWS::CloudFront::Distribution': CloudFrontDistribution;
    'AWS::CloudFront::DistributionTenant': CloudFrontDistributionTenant;
    'AWS::CloudFront::FieldLevelEncryptionProfile': CloudFrontFieldLevelEncryptionProfile;
    'AWS::CloudFront::Function': CloudFrontFunction;
    'AWS::CloudFront::KeyGroup': CloudFrontKeyGroup;
    'AWS::CloudFront::KeyValueStore': CloudFrontKeyValueStore;
    'AWS::CloudFront::MonitoringSubscription': CloudFrontMonitoringSubscription;
    'AWS::CloudFront::OriginAccessControl': CloudFrontOriginAccessControl;
    'AWS::CloudFront::OriginRequestPolicy': CloudFrontOriginRequestPolicy;
    'AWS::CloudFront::PublicKey': CloudFrontPublicKey;
    'AWS::CloudFront::RealtimeLogConfig': CloudFrontRealtimeLogConfig;
    'AWS::CloudFront::ResponseHeadersPolicy': CloudFrontResponseHeadersPolicy;
    'AWS::CloudFront::StreamingDistribution': CloudFrontStreamingDistribution;
    'AWS::CloudFront::TrustStore': CloudFrontTrustStore;
    'AWS::CloudFront::VpcOrigin': CloudFrontVpcOrigin;
  }
}

export interface CloudFrontAnycastIpList {
  readonly IpAddressType?: OneOf<'ipv4' | 'dualstack'>;
  readonly IpCount: number;
  readonly IpamCidrConfigs?: readonly CloudFrontAnycastIpListIpamCidrConfig[];
  readonly Name: string;
  readonly Tags?: CloudFrontAnycastIpListTags;
}

export interface CloudFrontAnycastIpListIpamCidrConfig {
  readonly Cidr: string;
  readonly IpamPoolArn: string;
}

export interface CloudFrontAnycastIpListTags {
  readonly Items?: readonly Tag[];
}

export interface CloudFrontCachePolicy {
  readonly CachePolicyConfig: CloudFrontCachePolicyCachePolicyConfig;
}

export interface CloudFrontCachePolicyCachePolicyConfig {
  readonly Comment?: string;
  readonly DefaultTTL: number;
  readonly MaxTTL: number;
  readonly MinTTL: number;
  readonly Name: string;
  readonly ParametersInCacheKeyAndForwardedToOrigin: CloudFrontCachePolicyParametersInCacheKeyAndForwardedToOrigin;
}

export interface CloudFrontCachePolicyParametersInCacheKeyAndForwardedToOrigin {
  readonly CookiesConfig: CloudFrontCachePolicyCookiesConfig;
  readonly EnableAcceptEncodingBrotli?: boolean;
  readonly EnableAcceptEncodingGzip: boolean;
  readonly HeadersConfig: CloudFrontCachePolicyHeadersConfig;
  readonly QueryStringsConfig: CloudFrontCachePolicyQueryStringsConfig;
}

export interface CloudFrontCachePolicyCookiesConfig {
  readonly CookieBehavior: string;
  readonly Cookies?: readonly string[];
}

export interface CloudFrontCachePolicyHeadersConfig {
  readonly HeaderBehavior: string;
  readonly Headers?: readonly string[];
}

export interface CloudFrontCachePolicyQueryStringsConfig {
  readonly QueryStringBehavior: string;
  readonly QueryStrings?: readonly string[];
}

export interface CloudFrontCloudFrontOriginAccessIdentity {
  readonly CloudFrontOriginAccessIdentityConfig: CloudFrontCloudFrontOriginAccessIdentityCloudFrontOriginAccessIdentityConfig;
}

export interface CloudFrontCloudFrontOriginAccessIdentityCloudFrontOriginAccessIdentityConfig {
  readonly Comment: string;
}

export interface CloudFrontConnectionFunction {
  readonly AutoPublish?: boolean;
  readonly ConnectionFunctionCode: string;
  readonly ConnectionFunctionConfig: CloudFrontConnectionFunctionConnectionFunctionConfig;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface CloudFrontConnectionFunctionConnectionFunctionConfig {
  readonly Comment: string;
  readonly KeyValueStoreAssociations?: readonly CloudFrontConnectionFunctionKeyValueStoreAssociation[];
  readonly Runtime: OneOf<'cloudfront-js-2.0'>;
}

export interface CloudFrontConnectionFunctionKeyValueStoreAssociation {
  readonly KeyValueStoreARN: string;
}

export interface CloudFrontConnectionGroup {
  readonly AnycastIpListId?: string;
  readonly Enabled?: boolean;
  readonly Ipv6Enabled?: boolean;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface CloudFrontContinuousDeploymentPolicy {
  readonly ContinuousDeploymentPolicyConfig: CloudFrontContinuousDeploymentPolicyContinuousDeploymentPolicyConfig;
}

export interface CloudFrontContinuousDeploymentPolicyContinuousDeploymentPolicyConfig {
  readonly Enabled: boolean;
  readonly SingleHeaderPolicyConfig?: CloudFrontContinuousDeploymentPolicySingleHeaderPolicyConfig;
  readonly SingleWeightPolicyConfig?: CloudFrontContinuousDeploymentPolicySingleWeightPolicyConfig;
  readonly StagingDistributionDnsNames: readonly string[];
  readonly TrafficConfig?: CloudFrontContinuousDeploymentPolicyTrafficConfig;
  readonly Type?: OneOf<'SingleWeight' | 'SingleHeader'>;
}

export interface CloudFrontContinuousDeploymentPolicySingleHeaderPolicyConfig {
  readonly Header: string;
  readonly Value: string;
}

export interface CloudFrontContinuousDeploymentPolicySingleWeightPolicyConfig {
  readonly SessionStickinessConfig?: CloudFrontContinuousDeploymentPolicySessionStickinessConfig;
  readonly Weight: number;
}

export interface CloudFrontContinuousDeploymentPolicySessionStickinessConfig {
  readonly IdleTTL: number;
  readonly MaximumTTL: number;
}

export interface CloudFrontContinuousDeploymentPolicyTrafficConfig {
  readonly SingleHeaderConfig?: CloudFrontContinuousDeploymentPolicySingleHeaderConfig;
  readonly SingleWeightConfig?: CloudFrontContinuousDeploymentPolicySingleWeightConfig;
  readonly Type: OneOf<'SingleWeight' | 'SingleHeader'>;
}

export interface CloudFrontContinuousDeploymentPolicySingleHeaderConfig {
  readonly Header: string;
  readonly Value: string;
}

export interface CloudFrontContinuousDeploymentPolicySingleWeightConfig {
  readonly SessionStickinessConfig?: CloudFrontContinuousDeploymentPolicySessionStickinessConfig;
  readonly Weight: number;
}

export interface CloudFrontDistribution {
  readonly DistributionConfig: CloudFrontDistributionDistributionConfig;
  readonly Tags?: readonly Tag[];
}

export interface CloudFrontDistributionDistributionConfig {
  readonly Aliases?: readonly string[];
  readonly AnycastIpListId?: string;
  readonly CNAMEs?: readonly string[];
  readonly CacheBehaviors?: readonly CloudFrontDistributionCacheBehavior[];
  readonly CacheTagConfig?: CloudFrontDistributionCacheTagConfig;
  readonly Comment?: string;
  readonly ConnectionFunctionAssociation?: CloudFrontDistributionConnectionFunctionAssociation;
  readonly ConnectionMode?: OneOf<'direct' | 'tenant-only'>;
  readonly ContinuousDeploymentPolicyId?: string;
  readonly CustomErrorResponses?: readonly CloudFrontDistributionCustomErrorResponse[];
  readonly CustomOrigin?: CloudFrontDistributionLegacyCustomOrigin;
  readonly DefaultCacheBehavior: CloudFrontDistributionDefaultCacheBehavior;
  readonly DefaultRootObject?: string;
  readonly Enabled: boolean;
  readonly HttpVersion?: string;
  readonly IPV6Enabled?: boolean;
  readonly Logging?: CloudFrontDistributionLogging;
  readonly OriginGroups?: CloudFrontDistributionOriginGroups;
  readonly Origins?: readonly CloudFrontDistributionOrigin[];
  readonly PriceClass?: string;
  readonly Restrictions?: CloudFrontDistributionRestrictions;
  readonly S3Origin?: CloudFrontDistributionLegacyS3Origin;
  readonly Staging?: boolean;
  readonly TenantConfig?: CloudFrontDistributionTenantConfig;
  readonly ViewerCertificate?: CloudFrontDistributionViewerCertificate;
  readonly ViewerMtlsConfig?: CloudFrontDistributionViewerMtlsConfig;
  readonly WebACLId?: string;
}

export interface CloudFrontDistributionCacheBehavior {
  readonly AllowedMethods?: readonly string[];
  readonly CachePolicyId?: string;
  readonly CachedMethods?: readonly string[];
  readonly Compress?: boolean;
  readonly DefaultTTL?: number;
  readonly FieldLevelEncryptionId?: string;
  readonly ForwardedValues?: CloudFrontDistributionForwardedValues;
  readonly FunctionAssociations?: readonly CloudFrontDistributionFunctionAssociation[];
  readonly GrpcConfig?: CloudFrontDistributionGrpcConfig;
  readonly LambdaFunctionAssociations?: readonly CloudFrontDistributionLambdaFunctionAssociation[];
  readonly MaxTTL?: number;
  readonly MinTTL?: number;
  readonly OriginRequestPolicyId?: string;
  readonly PathPattern: string;
  readonly RealtimeLogConfigArn?: string;
  readonly ResponseHeadersPolicyId?: string;
  readonly SmoothStreaming?: boolean;
  readonly TargetOriginId: string;
  readonly TrustedKeyGroups?: readonly string[];
  readonly TrustedSigners?: readonly string[];
  readonly ViewerProtocolPolicy: string;
}

export interface CloudFrontDistributionForwardedValues {
  readonly Cookies?: CloudFrontDistributionCookies;
  readonly Headers?: readonly string[];
  readonly QueryString: boolean;
  readonly QueryStringCacheKeys?: readonly string[];
}

export interface CloudFrontDistributionCookies {
  readonly Forward: string;
  readonly WhitelistedNames?: readonly string[];
}

export interface CloudFrontDistributionFunctionAssociation {
  readonly EventType?: string;
  readonly FunctionARN?: string;
}

export interface CloudFrontDistributionGrpcConfig {
  readonly Enabled: boolean;
}

export interface CloudFrontDistributionLambdaFunctionAssociation {
  readonly EventType?: string;
  readonly IncludeBody?: boolean;
  readonly LambdaFunctionARN?: string;
}

export interface CloudFrontDistributionCacheTagConfig {
  readonly HeaderName: string;
}

export interface CloudFrontDistributionConnectionFunctionAssociation {
  readonly Id: string;
}

export interface CloudFrontDistributionCustomErrorResponse {
  readonly ErrorCachingMinTTL?: number;
  readonly ErrorCode: number;
  readonly ResponseCode?: number;
  readonly ResponsePagePath?: string;
}

export interface CloudFrontDistributionLegacyCustomOrigin {
  readonly DNSName: string;
  readonly HTTPPort?: number;
  readonly HTTPSPort?: number;
  readonly OriginProtocolPolicy: string;
  readonly OriginSSLProtocols: readonly string[];
}

export interface CloudFrontDistributionDefaultCacheBehavior {
  readonly AllowedMethods?: readonly string[];
  readonly CachePolicyId?: string;
  readonly CachedMethods?: readonly string[];
  readonly Compress?: boolean;
  readonly DefaultTTL?: number;
  readonly FieldLevelEncryptionId?: string;
  readonly ForwardedValues?: CloudFrontDistributionForwardedValues;
  readonly FunctionAssociations?: readonly CloudFrontDistributionFunctionAssociation[];
  readonly GrpcConfig?: CloudFrontDistributionGrpcConfig;
  readonly LambdaFunctionAssociations?: readonly CloudFrontDistributionLambdaFunctionAssociation[];
  readonly MaxTTL?: number;
  readonly MinTTL?: number;
  readonly OriginRequestPolicyId?: string;
  readonly RealtimeLogConfigArn?: string;
  readonly ResponseHeadersPolicyId?: string;
  readonly SmoothStreaming?: boolean;
  readonly TargetOriginId: string;
  readonly TrustedKeyGroups?: readonly string[];
  readonly TrustedSigners?: readonly string[];
  readonly ViewerProtocolPolicy: string;
}

export interface CloudFrontDistributionLogging {
  readonly Bucket?: string;
  readonly IncludeCookies?: boolean;
  readonly Prefix?: string;
}

export interface CloudFrontDistributionOriginGroups {
  readonly Items?: readonly CloudFrontDistributionOriginGroup[];
  readonly Quantity: number;
}

export interface CloudFrontDistributionOriginGroup {
  readonly FailoverCriteria: CloudFrontDistributionOriginGroupFailoverCriteria;
  readonly Id: string;
  readonly Members: CloudFrontDistributionOriginGroupMembers;
  readonly SelectionCriteria?: OneOf<'default' | 'media-quality-based'>;
}

export interface CloudFrontDistributionOriginGroupFailoverCriteria {
  readonly StatusCodes: CloudFrontDistributionStatusCodes;
}

export interface CloudFrontDistributionStatusCodes {
  readonly Items: readonly number[];
  readonly Quantity: number;
}

export interface CloudFrontDistributionOriginGroupMembers {
  readonly Items: readonly CloudFrontDistributionOriginGroupMember[];
  readonly Quantity: number;
}

export interface CloudFrontDistributionOriginGroupMember {
  readonly OriginId: string;
}

export interface CloudFrontDistributionOrigin {
  readonly ConnectionAttempts?: number;
  readonly ConnectionTimeout?: number;
  readonly CustomOriginConfig?: CloudFrontDistributionCustomOriginConfig;
  readonly DomainName: string;
  readonly Id: string;
  readonly OriginAccessControlId?: string;
  readonly OriginCustomHeaders?: readonly CloudFrontDistributionOriginCustomHeader[];
  readonly OriginPath?: string;
  readonly OriginShield?: CloudFrontDistributionOriginShield;
  readonly ResponseCompletionTimeout?: number;
  readonly S3OriginConfig?: CloudFrontDistributionS3OriginConfig;
  readonly VpcOriginConfig?: CloudFrontDistributionVpcOriginConfig;
}

export interface CloudFrontDistributionCustomOriginConfig {
  readonly HTTPPort?: number;
  readonly HTTPSPort?: number;
  readonly IpAddressType?: OneOf<'ipv4' | 'ipv6' | 'dualstack'>;
  readonly OriginKeepaliveTimeout?: number;
  readonly OriginMtlsConfig?: CloudFrontDistributionOriginMtlsConfig;
  readonly OriginProtocolPolicy: string;
  readonly OriginReadTimeout?: number;
  readonly OriginSSLProtocols?: readonly string[];
}

export interface CloudFrontDistributionOriginMtlsConfig {
  readonly ClientCertificateArn: string;
}

export interface CloudFrontDistributionOriginCustomHeader {
  readonly HeaderName: string;
  readonly HeaderValue: string;
}

export interface CloudFrontDistributionOriginShield {
  readonly Enabled?: boolean;
  readonly OriginShieldRegion?: string;
}

export interface CloudFrontDistributionS3OriginConfig {
  readonly OriginAccessIdentity?: string;
  readonly OriginReadTimeout?: number;
}

export interface CloudFrontDistributionVpcOriginConfig {
  readonly OriginKeepaliveTimeout?: number;
  readonly OriginReadTimeout?: number;
  readonly OwnerAccountId?: string;
  readonly VpcOriginId: string;
}

export interface CloudFrontDistributionRestrictions {
  readonly GeoRestriction: CloudFrontDistributionGeoRestriction;
}

export interface CloudFrontDistributionGeoRestriction {
  readonly Locations?: readonly string[];
  readonly RestrictionType: string;
}

export interface CloudFrontDistributionLegacyS3Origin {
  readonly DNSName: string;
  readonly OriginAccessIdentity?: string;
}

export interface CloudFrontDistributionTenantConfig {
  readonly ParameterDefinitions?: readonly CloudFrontDistributionParameterDefinition[];
}

export interface CloudFrontDistributionParameterDefinition {
  readonly Definition: CloudFrontDistributionDefinition;
  readonly Name: string;
}

export interface CloudFrontDistributionDefinition {
  readonly StringSchema?: CloudFrontDistributionStringSchema;
}

export interface CloudFrontDistributionStringSchema {
  readonly Comment?: string;
  readonly DefaultValue?: string;
  readonly Required: boolean;
}

export interface CloudFrontDistributionViewerCertificate {
  readonly AcmCertificateArn?: string;
  readonly CloudFrontDefaultCertificate?: boolean;
  readonly IamCertificateId?: string;
  readonly MinimumProtocolVersion?: string;
  readonly SslSupportMethod?: string;
}

export interface CloudFrontDistributionViewerMtlsConfig {
  readonly Mode?: OneOf<'required' | 'optional' | 'passthrough'>;
  readonly TrustStoreConfig?: CloudFrontDistributionTrustStoreConfig;
}

export interface CloudFrontDistributionTrustStoreConfig {
  readonly AdvertiseTrustStoreCaNames?: boolean;
  readonly IgnoreCertificateExpiry?: boolean;
  readonly TrustStoreId: string;
}

export interface CloudFrontDistributionTenant {
  readonly ConnectionGroupId?: string;
  readonly Customizations?: CloudFrontDistributionTenantCustomizations;
  readonly DistributionId: string;
  readonly Domains: readonly string[];
  readonly Enabled?: boolean;
  readonly ManagedCertificateRequest?: CloudFrontDistributionTenantManagedCertificateRequest;
  readonly Name: string;
  readonly Parameters?: readonly CloudFrontDistributionTenantParameter[];
  readonly Tags?: readonly Tag[];
}

export interface CloudFrontDistributionTenantCustomizations {
  readonly Certificate?: CloudFrontDistributionTenantCertificate;
  readonly GeoRestrictions?: CloudFrontDistributionTenantGeoRestrictionCustomization;
  readonly WebAcl?: CloudFrontDistributionTenantWebAclCustomization;
}

export interface CloudFrontDistributionTenantCertificate {
  readonly Arn?: string;
}

export interface CloudFrontDistributionTenantGeoRestrictionCustomization {
  readonly Locations?: readonly string[];
  readonly RestrictionType?: OneOf<'blacklist' | 'whitelist' | 'none'>;
}

export interface CloudFrontDistributionTenantWebAclCustomization {
  readonly Action?: OneOf<'override' | 'disable'>;
  readonly Arn?: string;
}

export interface CloudFrontDistributionTenantManagedCertificateRequest {
  readonly CertificateTransparencyLoggingPreference?: OneOf<'enabled' | 'disabled'>;
  readonly PrimaryDomainName?: string;
  readonly ValidationTokenHost?: OneOf<'cloudfront' | 'self-hosted'>;
}

export interface CloudFrontDistributionTenantParameter {
  readonly Name?: string;
  readonly Value?: string;
}

export interface CloudFrontFieldLevelEncryptionProfile {
  readonly FieldLevelEncryptionProfileConfig: CloudFrontFieldLevelEncryptionProfileFieldLevelEncryptionProfileConfig;
}

export interface CloudFrontFieldLevelEncryptionProfileFieldLevelEncryptionProfileConfig {
  readonly CallerReference: string;
  readonly Comment?: string;
  readonly EncryptionEntities: readonly CloudFrontFieldLevelEncryptionProfileEncryptionEntity[];
  readonly Name: string;
}

export interface CloudFrontFieldLevelEncryptionProfileEncryptionEntity {
  readonly FieldPatterns: readonly string[];
  readonly ProviderId: string;
  readonly PublicKeyId: string;
}

export interface CloudFrontFunction {
  readonly AutoPublish?: boolean;
  readonly FunctionCode: string;
  readonly FunctionConfig: CloudFrontFunctionFunctionConfig;
  readonly FunctionMetadata?: CloudFrontFunctionFunctionMetadata;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface CloudFrontFunctionFunctionConfig {
  readonly Comment: string;
  readonly KeyValueStoreAssociations?: readonly CloudFrontFunctionKeyValueStoreAssociation[];
  readonly Runtime: string;
}

export interface CloudFrontFunctionKeyValueStoreAssociation {
  readonly KeyValueStoreARN: string;
}

export interface CloudFrontFunctionFunctionMetadata {
  readonly FunctionARN?: string;
}

export interface CloudFrontKeyGroup {
  readonly KeyGroupConfig: CloudFrontKeyGroupKeyGroupConfig;
}

export interface CloudFrontKeyGroupKeyGroupConfig {
  readonly Comment?: string;
  readonly Items: readonly string[];
  readonly Name: string;
}

export interface CloudFrontKeyValueStore {
  readonly Comment?: string;
  readonly ImportSource?: CloudFrontKeyValueStoreImportSource;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface CloudFrontKeyValueStoreImportSource {
  readonly SourceArn: string;
  readonly SourceType: string;
}

export interface CloudFrontMonitoringSubscription {
  readonly DistributionId: string;
  readonly MonitoringSubscription: CloudFrontMonitoringSubscriptionMonitoringSubscription;
}

export interface CloudFrontMonitoringSubscriptionMonitoringSubscription {
  readonly RealtimeMetricsSubscriptionConfig?: CloudFrontMonitoringSubscriptionRealtimeMetricsSubscriptionConfig;
}

export interface CloudFrontMonitoringSubscriptionRealtimeMetricsSubscriptionConfig {
  readonly RealtimeMetricsSubscriptionStatus: OneOf<'Enabled' | 'Disabled'>;
}

export interface CloudFrontOriginAccessControl {
  readonly OriginAccessControlConfig: CloudFrontOriginAccessControlOriginAccessControlConfig;
}

export interface CloudFrontOriginAccessControlOriginAccessControlConfig {
  readonly Description?: string;
  readonly Name: string;
  readonly OriginAccessControlOriginType: string;
  readonly SigningBehavior: string;
  readonly SigningProtocol: string;
}

export interface CloudFrontOriginRequestPolicy {
  readonly OriginRequestPolicyConfig: CloudFrontOriginRequestPolicyOriginRequestPolicyConfig;
}

export interface CloudFrontOriginRequestPolicyOriginRequestPolicyConfig {
  readonly Comment?: string;
  readonly CookiesConfig: CloudFrontOriginRequestPolicyCookiesConfig;
  readonly HeadersConfig: CloudFrontOriginRequestPolicyHeadersConfig;
  readonly Name: string;
  readonly QueryStringsConfig: CloudFrontOriginRequestPolicyQueryStringsConfig;
}

export interface CloudFrontOriginRequestPolicyCookiesConfig {
  readonly CookieBehavior: string;
  readonly Cookies?: readonly string[];
}

export interface CloudFrontOriginRequestPolicyHeadersConfig {
  readonly HeaderBehavior: string;
  readonly Headers?: readonly string[];
}

export interface CloudFrontOriginRequestPolicyQueryStringsConfig {
  readonly QueryStringBehavior: string;
  readonly QueryStrings?: readonly string[];
}

export interface CloudFrontPublicKey {
  readonly PublicKeyConfig: CloudFrontPublicKeyPublicKeyConfig;
}

export interface CloudFrontPublicKeyPublicKeyConfig {
  readonly CallerReference: string;
  readonly Comment?: string;
  readonly EncodedKey: string;
  readonly Name: string;
}

export interface CloudFrontRealtimeLogConfig {
  readonly EndPoints: readonly CloudFrontRealtimeLogConfigEndPoint[];
  readonly Fields: readonly string[];
  readonly Name: string;
  readonly SamplingRate: number;
}

export interface CloudFrontRealtimeLogConfigEndPoint {
  readonly KinesisStreamConfig: CloudFrontRealtimeLogConfigKinesisStreamConfig;
  readonly StreamType: string;
}

export interface CloudFrontRealtimeLogConfigKinesisStreamConfig {
  readonly RoleArn: string;
  readonly StreamArn: string;
}

export interface CloudFrontResponseHeadersPolicy {
  readonly ResponseHeadersPolicyConfig: CloudFrontResponseHeadersPolicyResponseHeadersPolicyConfig;
}

export interface CloudFrontResponseHeadersPolicyResponseHeadersPolicyConfig {
  readonly Comment?: string;
  readonly CorsConfig?: CloudFrontResponseHeadersPolicyCorsConfig;
  readonly CustomHeadersConfig?: CloudFrontResponseHeadersPolicyCustomHeadersConfig;
  readonly Name: string;
  readonly RemoveHeadersConfig?: CloudFrontResponseHeadersPolicyRemoveHeadersConfig;
  readonly SecurityHeadersConfig?: CloudFrontResponseHeadersPolicySecurityHeadersConfig;
  readonly ServerTimingHeadersConfig?: CloudFrontResponseHeadersPolicyServerTimingHeadersConfig;
}

export interface CloudFrontResponseHeadersPolicyCorsConfig {
  readonly AccessControlAllowCredentials: boolean;
  readonly AccessControlAllowHeaders: CloudFrontResponseHeadersPolicyAccessControlAllowHeaders;
  readonly AccessControlAllowMethods: CloudFrontResponseHeadersPolicyAccessControlAllowMethods;
  readonly AccessControlAllowOrigins: CloudFrontResponseHeadersPolicyAccessControlAllowOrigins;
  readonly AccessControlExposeHeaders?: CloudFrontResponseHeadersPolicyAccessControlExposeHeaders;
  readonly AccessControlMaxAgeSec?: number;
  readonly OriginOverride: boolean;
}

export interface CloudFrontResponseHeadersPolicyAccessControlAllowHeaders {
  readonly Items: readonly string[];
}

export interface CloudFrontResponseHeadersPolicyAccessControlAllowMethods {
  readonly Items: readonly string[];
}

export interface CloudFrontResponseHeadersPolicyAccessControlAllowOrigins {
  readonly Items: readonly string[];
}

export interface CloudFrontResponseHeadersPolicyAccessControlExposeHeaders {
  readonly Items: readonly string[];
}

export interface CloudFrontResponseHeadersPolicyCustomHeadersConfig {
  readonly Items: readonly CloudFrontResponseHeadersPolicyCustomHeader[];
}

export interface CloudFrontResponseHeadersPolicyCustomHeader {
  readonly Header: string;
  readonly Override: boolean;
  readonly Value: string;
}

export interface CloudFrontResponseHeadersPolicyRemoveHeadersConfig {
  readonly Items: readonly CloudFrontResponseHeadersPolicyRemoveHeader[];
}

export interface CloudFrontResponseHeadersPolicyRemoveHeader {
  readonly Header: string;
}

export interface CloudFrontResponseHeadersPolicySecurityHeadersConfig {
  readonly ContentSecurityPolicy?: CloudFrontResponseHeadersPolicyContentSecurityPolicy;
  readonly ContentTypeOptions?: CloudFrontResponseHeadersPolicyContentTypeOptions;
  readonly FrameOptions?: CloudFrontResponseHeadersPolicyFrameOptions;
  readonly ReferrerPolicy?: CloudFrontResponseHeadersPolicyReferrerPolicy;
  readonly StrictTransportSecurity?: CloudFrontResponseHeadersPolicyStrictTransportSecurity;
  readonly XSSProtection?: CloudFrontResponseHeadersPolicyXSSProtection;
}

export interface CloudFrontResponseHeadersPolicyContentSecurityPolicy {
  readonly ContentSecurityPolicy: string;
  readonly Override: boolean;
}

export interface CloudFrontResponseHeadersPolicyContentTypeOptions {
  readonly Override: boolean;
}

export interface CloudFrontResponseHeadersPolicyFrameOptions {
  readonly FrameOption: string;
  readonly Override: boolean;
}

export interface CloudFrontResponseHeadersPolicyReferrerPolicy {
  readonly Override: boolean;
  readonly ReferrerPolicy: string;
}

export interface CloudFrontResponseHeadersPolicyStrictTransportSecurity {
  readonly AccessControlMaxAgeSec: number;
  readonly IncludeSubdomains?: boolean;
  readonly Override: boolean;
  readonly Preload?: boolean;
}

export interface CloudFrontResponseHeadersPolicyXSSProtection {
  readonly ModeBlock?: boolean;
  readonly Override: boolean;
  readonly Protection: boolean;
  readonly ReportUri?: string;
}

export interface CloudFrontResponseHeadersPolicyServerTimingHeadersConfig {
  readonly Enabled: boolean;
  readonly SamplingRate?: number;
}

export interface CloudFrontStreamingDistribution {
  readonly StreamingDistributionConfig: CloudFrontStreamingDistributionStreamingDistributionConfig;
  readonly Tags: readonly Tag[];
}

export interface CloudFrontStreamingDistributionStreamingDistributionConfig {
  readonly Aliases?: readonly string[];
  readonly Comment: string;
  readonly Enabled: boolean;
  readonly Logging?: CloudFrontStreamingDistributionLogging;
  readonly PriceClass?: string;
  readonly S3Origin: CloudFrontStreamingDistributionS3Origin;
  readonly TrustedSigners: CloudFrontStreamingDistributionTrustedSigners;
}

export interface CloudFrontStreamingDistributionLogging {
  readonly Bucket: string;
  readonly Enabled: boolean;
  readonly Prefix: string;
}

export interface CloudFrontStreamingDistributionS3Origin {
  readonly DomainName: string;
  readonly OriginAccessIdentity: string;
}

export interface CloudFrontStreamingDistributionTrustedSigners {
  readonly AwsAccountNumbers?: readonly string[];
  readonly Enabled: boolean;
}

export interface CloudFrontTrustStore {
  readonly CaCertificatesBundleSource?: CloudFrontTrustStoreCaCertificatesBundleSource;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly UseClientCertificateOCSPEndpoint?: boolean;
}

export interface CloudFrontTrustStoreCaCertificatesBundleSource {
  readonly CaCertificatesBundleS3Location: CloudFrontTrustStoreCaCertificatesBundleS3Location;
}

export interface CloudFrontTrustStoreCaCertificatesBundleS3Location {
  readonly Bucket: string;
  readonly Key: string;
  readonly Region: string;
  readonly Version?: string;
}

export interface CloudFrontVpcOrigin {
  readonly Tags?: readonly Tag[];
  readonly VpcOriginEndpointConfig: CloudFrontVpcOriginVpcOriginEndpointConfig;
}

export interface CloudFrontVpcOriginVpcOriginEndpointConfig {
  readonly Arn: string;
  readonly HTTPPort?: number;
  readonly HTTPSPort?: number;
  readonly IpAddressType?: OneOf<'ipv4' | 'dualstack'>;
  readonly Name: string;
  readonly OriginProtocolPolicy?: string;
  readonly OriginSSLProtocols?: readonly string[];
}
