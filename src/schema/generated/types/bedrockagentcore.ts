// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::BedrockAgentCore::ApiKeyCredentialProvider': BedrockAgentCoreApiKeyCredentialProvider;
    'AWS::BedrockAgentCore::BrowserCustom': BedrockAgentCoreBrowserCustom;
    'AWS::BedrockAgentCore::BrowserProfile': BedrockAgentCoreBrowserProfile;
    'AWS::BedrockAgentCore::CapacityProvider': BedrockAgentCoreCapacityProvider;
    'AWS::BedrockAgentCore::CodeInterpreterCustom': BedrockAgentCoreCodeInterpreterCustom;
    'AWS::BedrockAgentCore::ConfigurationBundle': BedrockAgentCoreConfigurationBundle;
    'AWS::BedrockAgentCore::Dataset': BedrockAgentCoreDataset;
    'AWS::BedrockAgentCore::Evaluator': BedrockAgentCoreEvaluator;
    'AWS::BedrockAgentCore::Gateway': BedrockAgentCoreGateway;
    'AWS::BedrockAgentCore::GatewayRateLimit': BedrockAgentCoreGatewayRateLimit;
    'AWS::BedrockAgentCore::GatewayRule': BedrockAgentCoreGatewayRule;
    'AWS::BedrockAgentCore::GatewayTarget': BedrockAgentCoreGatewayTarget;
    'AWS::BedrockAgentCore::Harness': BedrockAgentCoreHarness;
    'AWS::BedrockAgentCore::HarnessEndpoint': BedrockAgentCoreHarnessEndpoint;
    'AWS::BedrockAgentCore::Memory': BedrockAgentCoreMemory;
    'AWS::BedrockAgentCore::OAuth2CredentialProvider': BedrockAgentCoreOAuth2CredentialProvider;
    'AWS::BedrockAgentCore::OnlineEvaluationConfig': BedrockAgentCoreOnlineEvaluationConfig;
    'AWS::BedrockAgentCore::PaymentConnector': BedrockAgentCorePaymentConnector;
    'AWS::BedrockAgentCore::PaymentCredentialProvider': BedrockAgentCorePaymentCredentialProvider;
    'AWS::BedrockAgentCore::PaymentManager': BedrockAgentCorePaymentManager;
    'AWS::BedrockAgentCore::Policy': BedrockAgentCorePolicy;
    'AWS::BedrockAgentCore::PolicyEngine': BedrockAgentCorePolicyEngine;
    'AWS::BedrockAgentCore::ResourcePolicy': BedrockAgentCoreResourcePolicy;
    'AWS::BedrockAgentCore::Runtime': BedrockAgentCoreRuntime;
    'AWS::BedrockAgentCore::RuntimeEndpoint': BedrockAgentCoreRuntimeEndpoint;
    'AWS::BedrockAgentCore::WorkloadIdentity': BedrockAgentCoreWorkloadIdentity;
  }
}

export interface BedrockAgentCoreApiKeyCredentialProvider {
  readonly ApiKey?: string;
  readonly ApiKeySecretConfig?: BedrockAgentCoreApiKeyCredentialProviderSecretReference;
  readonly ApiKeySecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface BedrockAgentCoreApiKeyCredentialProviderSecretReference {
  readonly JsonKey: string;
  readonly SecretId: string;
}

export interface BedrockAgentCoreBrowserCustom {
  readonly BrowserSigning?: BedrockAgentCoreBrowserCustomBrowserSigning;
  readonly Certificates?: readonly BedrockAgentCoreBrowserCustomCertificate[];
  readonly Description?: string;
  readonly EnterprisePolicies?: readonly BedrockAgentCoreBrowserCustomBrowserEnterprisePolicy[];
  readonly ExecutionRoleArn?: string;
  readonly Name: string;
  readonly NetworkConfiguration: BedrockAgentCoreBrowserCustomBrowserNetworkConfiguration;
  readonly RecordingConfig?: BedrockAgentCoreBrowserCustomRecordingConfig;
  readonly Tags?: { readonly [key: string]: string };
}

export interface BedrockAgentCoreBrowserCustomBrowserSigning {
  readonly Enabled?: boolean;
}

export interface BedrockAgentCoreBrowserCustomCertificate {
  readonly CertificateLocation: BedrockAgentCoreBrowserCustomCertificateLocation;
}

export interface BedrockAgentCoreBrowserCustomCertificateLocation {
  readonly SecretArn: string;
}

export interface BedrockAgentCoreBrowserCustomBrowserEnterprisePolicy {
  readonly Location: BedrockAgentCoreBrowserCustomS3Location;
  readonly Type: OneOf<'MANAGED' | 'RECOMMENDED'>;
}

export interface BedrockAgentCoreBrowserCustomS3Location {
  readonly Bucket: string;
  readonly Prefix: string;
}

export interface BedrockAgentCoreBrowserCustomBrowserNetworkConfiguration {
  readonly NetworkMode: OneOf<'PUBLIC' | 'VPC'>;
  readonly VpcConfig?: BedrockAgentCoreBrowserCustomVpcConfig;
}

export interface BedrockAgentCoreBrowserCustomVpcConfig {
  readonly SecurityGroups: readonly string[];
  readonly Subnets: readonly string[];
}

export interface BedrockAgentCoreBrowserCustomRecordingConfig {
  readonly Enabled?: boolean;
  readonly S3Location?: BedrockAgentCoreBrowserCustomS3Location;
}

export interface BedrockAgentCoreBrowserProfile {
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: { readonly [key: string]: string };
}

export interface BedrockAgentCoreCapacityProvider {
  readonly ComputeConfiguration: BedrockAgentCoreCapacityProviderComputeConfiguration;
  readonly Description?: string;
  readonly Name: string;
  readonly PermissionsConfiguration: BedrockAgentCoreCapacityProviderPermissionsConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface BedrockAgentCoreCapacityProviderComputeConfiguration {
  readonly Ec2Configuration: BedrockAgentCoreCapacityProviderEc2Configuration;
}

export interface BedrockAgentCoreCapacityProviderEc2Configuration {
  readonly LaunchTemplateSource: BedrockAgentCoreCapacityProviderLaunchTemplateSource;
  readonly LifecycleConfiguration?: BedrockAgentCoreCapacityProviderInstanceLifecycleConfiguration;
  readonly RootVolume?: BedrockAgentCoreCapacityProviderRootVolumeConfiguration;
  readonly Volumes?: readonly BedrockAgentCoreCapacityProviderVolumeConfiguration[];
  readonly VpcConfiguration: BedrockAgentCoreCapacityProviderVpcConfiguration;
}

export interface BedrockAgentCoreCapacityProviderLaunchTemplateSource {
  readonly LaunchParameters: BedrockAgentCoreCapacityProviderLaunchParameters;
}

export interface BedrockAgentCoreCapacityProviderLaunchParameters {
  readonly CapacityReservationSpecification?: BedrockAgentCoreCapacityProviderCapacityReservationSpecification;
  readonly EphemeralVolumes?: readonly BedrockAgentCoreCapacityProviderEphemeralBlockDeviceMapping[];
  readonly InstanceProfileArn?: string;
  readonly InstanceRequirements: BedrockAgentCoreCapacityProviderInstanceRequirements;
  readonly LicenseSpecifications?: readonly BedrockAgentCoreCapacityProviderLicenseSpecification[];
  readonly Monitoring?: OneOf<'BASIC' | 'DETAILED'>;
  readonly OperatingSystem: OneOf<'LINUX_X86_64' | 'LINUX_ARM64'>;
  readonly PropagatedTags?: { readonly [key: string]: string };
  readonly SshKeyName?: string;
}

export interface BedrockAgentCoreCapacityProviderCapacityReservationSpecification {
  readonly CapacityReservationPreference?: OneOf<'capacity-reservations-only' | 'open' | 'none'>;
  readonly CapacityReservationTarget?: BedrockAgentCoreCapacityProviderCapacityReservationTarget;
}

export interface BedrockAgentCoreCapacityProviderCapacityReservationTarget {
  readonly CapacityReservationId?: string;
  readonly CapacityReservationResourceGroupArn?: string;
}

export interface BedrockAgentCoreCapacityProviderEphemeralBlockDeviceMapping {
  readonly DeviceName?: string;
  readonly Ebs?: BedrockAgentCoreCapacityProviderEphemeralEBSVolumeConfiguration;
  readonly VirtualName?: string;
}

export interface BedrockAgentCoreCapacityProviderEphemeralEBSVolumeConfiguration {
  readonly EbsCardIndex?: number;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly SnapshotId?: string;
  readonly Throughput?: number;
  readonly VolumeInitializationRate?: number;
  readonly VolumeSize?: number;
  readonly VolumeType?: OneOf<'standard' | 'io1' | 'io2' | 'gp2' | 'sc1' | 'st1' | 'gp3'>;
}

export interface BedrockAgentCoreCapacityProviderInstanceRequirements {
  readonly AllowedInstanceTypes: readonly string[];
}

export interface BedrockAgentCoreCapacityProviderLicenseSpecification {
  readonly LicenseConfigurationArn: string;
}

export interface BedrockAgentCoreCapacityProviderInstanceLifecycleConfiguration {
  readonly IdleInstanceTimeout?: number;
  readonly MaxLifetime?: number;
}

export interface BedrockAgentCoreCapacityProviderRootVolumeConfiguration {
  readonly Encrypted?: boolean;
  readonly FreeSpaceGiB?: number;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly Throughput?: number;
  readonly VolumeType?: OneOf<'standard' | 'io1' | 'io2' | 'gp2' | 'sc1' | 'st1' | 'gp3'>;
}

export interface BedrockAgentCoreCapacityProviderVolumeConfiguration {
  readonly EbsConfiguration: BedrockAgentCoreCapacityProviderEbsVolumeConfiguration;
}

export interface BedrockAgentCoreCapacityProviderEbsVolumeConfiguration {
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly Name: string;
  readonly SizeGiB: number;
  readonly SnapshotId?: string;
  readonly Throughput?: number;
  readonly VolumeType?: OneOf<'standard' | 'io1' | 'io2' | 'gp2' | 'sc1' | 'st1' | 'gp3'>;
}

export interface BedrockAgentCoreCapacityProviderVpcConfiguration {
  readonly SecurityGroups: readonly string[];
  readonly Subnets: readonly string[];
}

export interface BedrockAgentCoreCapacityProviderPermissionsConfiguration {
  readonly CapacityProviderOperatorRoleArn: string;
}

export interface BedrockAgentCoreCodeInterpreterCustom {
  readonly Certificates?: readonly BedrockAgentCoreCodeInterpreterCustomCertificate[];
  readonly Description?: string;
  readonly ExecutionRoleArn?: string;
  readonly Name: string;
  readonly NetworkConfiguration: BedrockAgentCoreCodeInterpreterCustomCodeInterpreterNetworkConfiguration;
  readonly Tags?: { readonly [key: string]: string };
}

export interface BedrockAgentCoreCodeInterpreterCustomCertificate {
  readonly CertificateLocation: BedrockAgentCoreCodeInterpreterCustomCertificateLocation;
}

export interface BedrockAgentCoreCodeInterpreterCustomCertificateLocation {
  readonly SecretArn: string;
}

export interface BedrockAgentCoreCodeInterpreterCustomCodeInterpreterNetworkConfiguration {
  readonly NetworkMode: OneOf<'PUBLIC' | 'SANDBOX' | 'VPC'>;
  readonly VpcConfig?: BedrockAgentCoreCodeInterpreterCustomVpcConfig;
}

export interface BedrockAgentCoreCodeInterpreterCustomVpcConfig {
  readonly SecurityGroups: readonly string[];
  readonly Subnets: readonly string[];
}

export interface BedrockAgentCoreConfigurationBundle {
  readonly BranchName?: string;
  readonly BundleName: string;
  readonly CommitMessage?: string;
  readonly Components: { readonly [key: string]: BedrockAgentCoreConfigurationBundleComponentConfiguration };
  readonly CreatedBy?: BedrockAgentCoreConfigurationBundleVersionCreatedBySource;
  readonly Description?: string;
  readonly KmsKeyArn?: string;
  readonly Tags?: readonly Tag[];
}

export interface BedrockAgentCoreConfigurationBundleComponentConfiguration {
  readonly Configuration: unknown;
}

export interface BedrockAgentCoreConfigurationBundleVersionCreatedBySource {
  readonly Arn?: string;
  readonly Name: string;
}

export interface BedrockAgentCoreDataset {
  readonly DatasetName: string;
  readonly Description?: string;
  readonly KmsKeyArn?: string;
  readonly SchemaType: OneOf<'AGENTCORE_EVALUATION_PREDEFINED_V1' | 'AGENTCORE_EVALUATION_SIMULATED_V1'>;
  readonly Source?: BedrockAgentCoreDatasetDataSourceType;
  readonly Tags?: readonly Tag[];
}

export interface BedrockAgentCoreDatasetDataSourceType {
  readonly InlineExamples?: BedrockAgentCoreDatasetInlineExamplesSource;
  readonly S3Source?: BedrockAgentCoreDatasetS3Source;
}

export interface BedrockAgentCoreDatasetInlineExamplesSource {
  readonly Examples: readonly unknown[];
}

export interface BedrockAgentCoreDatasetS3Source {
  readonly S3Uri: string;
}

export interface BedrockAgentCoreEvaluator {
  readonly Description?: string;
  readonly EvaluatorConfig: BedrockAgentCoreEvaluatorEvaluatorConfig;
  readonly EvaluatorName: string;
  readonly KmsKeyArn?: string;
  readonly Level: OneOf<'TOOL_CALL' | 'TRACE' | 'SESSION'>;
  readonly Tags?: readonly Tag[];
}

export interface BedrockAgentCoreEvaluatorEvaluatorConfig {
  readonly CodeBased?: BedrockAgentCoreEvaluatorCodeBasedEvaluatorConfig;
  readonly LlmAsAJudge?: BedrockAgentCoreEvaluatorLlmAsAJudgeEvaluatorConfig;
}

export interface BedrockAgentCoreEvaluatorCodeBasedEvaluatorConfig {
  readonly LambdaConfig: BedrockAgentCoreEvaluatorLambdaEvaluatorConfig;
}

export interface BedrockAgentCoreEvaluatorLambdaEvaluatorConfig {
  readonly LambdaArn: string;
  readonly LambdaTimeoutInSeconds?: number;
}

export interface BedrockAgentCoreEvaluatorLlmAsAJudgeEvaluatorConfig {
  readonly Instructions: string;
  readonly ModelConfig: BedrockAgentCoreEvaluatorEvaluatorModelConfig;
  readonly RatingScale: BedrockAgentCoreEvaluatorRatingScale;
}

export interface BedrockAgentCoreEvaluatorEvaluatorModelConfig {
  readonly BedrockEvaluatorModelConfig?: BedrockAgentCoreEvaluatorBedrockEvaluatorModelConfig;
  readonly ResponsesEvaluatorModelConfig?: BedrockAgentCoreEvaluatorOpenResponsesEvaluatorModelConfig;
}

export interface BedrockAgentCoreEvaluatorBedrockEvaluatorModelConfig {
  readonly AdditionalModelRequestFields?: unknown;
  readonly InferenceConfig?: BedrockAgentCoreEvaluatorInferenceConfiguration;
  readonly ModelId: string;
}

export interface BedrockAgentCoreEvaluatorInferenceConfiguration {
  readonly MaxTokens?: number;
  readonly Temperature?: number;
  readonly TopP?: number;
}

export interface BedrockAgentCoreEvaluatorOpenResponsesEvaluatorModelConfig {
  readonly MaxOutputTokens?: number;
  readonly ModelId: string;
  readonly Reasoning?: BedrockAgentCoreEvaluatorReasoningConfiguration;
  readonly Temperature?: number;
  readonly TopP?: number;
}

export interface BedrockAgentCoreEvaluatorReasoningConfiguration {
  readonly Effort?: string;
}

export interface BedrockAgentCoreEvaluatorRatingScale {
  readonly Categorical?: readonly BedrockAgentCoreEvaluatorCategoricalScaleDefinition[];
  readonly Numerical?: readonly BedrockAgentCoreEvaluatorNumericalScaleDefinition[];
}

export interface BedrockAgentCoreEvaluatorCategoricalScaleDefinition {
  readonly Definition: string;
  readonly Label: string;
}

export interface BedrockAgentCoreEvaluatorNumericalScaleDefinition {
  readonly Definition: string;
  readonly Label: string;
  readonly Value: number;
}

export interface BedrockAgentCoreGateway {
  readonly AuthorizerConfiguration?: BedrockAgentCoreGatewayAuthorizerConfiguration;
  readonly AuthorizerType: OneOf<'CUSTOM_JWT' | 'AWS_IAM' | 'NONE' | 'AUTHENTICATE_ONLY'>;
  readonly Description?: string;
  readonly ExceptionLevel?: OneOf<'DEBUG'>;
  readonly InterceptorConfigurations?: readonly BedrockAgentCoreGatewayGatewayInterceptorConfiguration[];
  readonly KmsKeyArn?: string;
  readonly Name: string;
  readonly PolicyEngineConfiguration?: BedrockAgentCoreGatewayGatewayPolicyEngineConfiguration;
  readonly ProtocolConfiguration?: BedrockAgentCoreGatewayGatewayProtocolConfiguration;
  readonly ProtocolType?: OneOf<'MCP'>;
  readonly RoleArn: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly WafConfiguration?: BedrockAgentCoreGatewayWafConfiguration;
}

export interface BedrockAgentCoreGatewayAuthorizerConfiguration {
  readonly CustomJWTAuthorizer: BedrockAgentCoreGatewayCustomJWTAuthorizerConfiguration;
}

export interface BedrockAgentCoreGatewayCustomJWTAuthorizerConfiguration {
  readonly AdvertisedScopeMapping?: { readonly [key: string]: string };
  readonly AllowedAudience?: readonly string[];
  readonly AllowedClients?: readonly string[];
  readonly AllowedScopes?: readonly string[];
  readonly CustomClaims?: readonly BedrockAgentCoreGatewayCustomClaimValidationType[];
  readonly DiscoveryUrl: string;
  readonly PrivateEndpoint?: BedrockAgentCoreGatewayPrivateEndpoint;
}

export interface BedrockAgentCoreGatewayCustomClaimValidationType {
  readonly AuthorizingClaimMatchValue: BedrockAgentCoreGatewayAuthorizingClaimMatchValueType;
  readonly InboundTokenClaimName: string;
  readonly InboundTokenClaimValueType: OneOf<'STRING' | 'STRING_ARRAY'>;
}

export interface BedrockAgentCoreGatewayAuthorizingClaimMatchValueType {
  readonly ClaimMatchOperator: OneOf<'EQUALS' | 'CONTAINS' | 'CONTAINS_ANY'>;
  readonly ClaimMatchValue: BedrockAgentCoreGatewayClaimMatchValueType;
}

export interface BedrockAgentCoreGatewayClaimMatchValueType {
  readonly MatchValueString?: string;
  readonly MatchValueStringList?: readonly string[];
}

export interface BedrockAgentCoreGatewayPrivateEndpoint {
  readonly ManagedVpcResource?: BedrockAgentCoreGatewayManagedVpcResource;
  readonly SelfManagedLatticeResource?: BedrockAgentCoreGatewaySelfManagedLatticeResource;
}

export interface BedrockAgentCoreGatewayManagedVpcResource {
  readonly EndpointIpAddressType: OneOf<'IPV4' | 'IPV6'>;
  readonly RoutingDomain?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly Tags?: { readonly [key: string]: string };
  readonly VpcIdentifier: string;
}

export interface BedrockAgentCoreGatewaySelfManagedLatticeResource {
  readonly ResourceConfigurationIdentifier: string;
}

export interface BedrockAgentCoreGatewayGatewayInterceptorConfiguration {
  readonly InputConfiguration?: BedrockAgentCoreGatewayInterceptorInputConfiguration;
  readonly InterceptionPoints: readonly (OneOf<'REQUEST' | 'RESPONSE'>)[];
  readonly Interceptor: BedrockAgentCoreGatewayInterceptorConfiguration;
}

export interface BedrockAgentCoreGatewayInterceptorInputConfiguration {
  readonly PassRequestHeaders: boolean;
  readonly PayloadFilter?: BedrockAgentCoreGatewayInterceptorPayloadFilter;
}

export interface BedrockAgentCoreGatewayInterceptorPayloadFilter {
  readonly Exclude: readonly BedrockAgentCoreGatewayInterceptorPayloadExclusionSelector[];
}

export interface BedrockAgentCoreGatewayInterceptorPayloadExclusionSelector {
  readonly Field: OneOf<'RESPONSE_BODY'>;
}

export interface BedrockAgentCoreGatewayInterceptorConfiguration {
  readonly Lambda: BedrockAgentCoreGatewayLambdaInterceptorConfiguration;
}

export interface BedrockAgentCoreGatewayLambdaInterceptorConfiguration {
  readonly Arn: string;
}

export interface BedrockAgentCoreGatewayGatewayPolicyEngineConfiguration {
  readonly Arn: string;
  readonly Mode: OneOf<'LOG_ONLY' | 'ENFORCE'>;
}

export interface BedrockAgentCoreGatewayGatewayProtocolConfiguration {
  readonly Mcp: BedrockAgentCoreGatewayMCPGatewayConfiguration;
}

export interface BedrockAgentCoreGatewayMCPGatewayConfiguration {
  readonly Instructions?: string;
  readonly SearchType?: OneOf<'SEMANTIC'>;
  readonly SessionConfiguration?: BedrockAgentCoreGatewaySessionConfiguration;
  readonly StreamingConfiguration?: BedrockAgentCoreGatewayStreamingConfiguration;
  readonly SupportedVersions?: readonly string[];
}

export interface BedrockAgentCoreGatewaySessionConfiguration {
  readonly SessionTimeoutInSeconds?: number;
}

export interface BedrockAgentCoreGatewayStreamingConfiguration {
  readonly EnableResponseStreaming?: boolean;
}

export interface BedrockAgentCoreGatewayWafConfiguration {
  readonly FailureMode?: OneOf<'FAIL_CLOSE' | 'FAIL_OPEN'>;
}

export interface BedrockAgentCoreGatewayRateLimit {
  readonly Description?: string;
  readonly DimensionKeys: readonly string[];
  readonly Entries: readonly BedrockAgentCoreGatewayRateLimitLimitEntry[];
  readonly GatewayIdentifier?: string;
  readonly RateLimitId?: string;
}

export interface BedrockAgentCoreGatewayRateLimitLimitEntry {
  readonly Connections?: readonly BedrockAgentCoreGatewayRateLimitRateConfig[];
  readonly Dimensions: { readonly [key: string]: string };
  readonly Requests?: readonly BedrockAgentCoreGatewayRateLimitRateConfig[];
  readonly Tokens?: readonly BedrockAgentCoreGatewayRateLimitRateConfig[];
}

export interface BedrockAgentCoreGatewayRateLimitRateConfig {
  readonly Period: OneOf<'second' | 'minute'>;
  readonly Rate: number;
}

export interface BedrockAgentCoreGatewayRule {
  readonly Actions: readonly BedrockAgentCoreGatewayRuleAction[];
  readonly Conditions?: readonly BedrockAgentCoreGatewayRuleCondition[];
  readonly Description?: string;
  readonly GatewayIdentifier?: string;
  readonly Priority: number;
}

export interface BedrockAgentCoreGatewayRuleAction {
  readonly ConfigurationBundle?: BedrockAgentCoreGatewayRuleConfigurationBundleAction;
  readonly RouteToTarget?: BedrockAgentCoreGatewayRuleRouteToTargetAction;
}

export interface BedrockAgentCoreGatewayRuleConfigurationBundleAction {
  readonly StaticOverride?: BedrockAgentCoreGatewayRuleStaticOverride;
  readonly WeightedOverride?: BedrockAgentCoreGatewayRuleWeightedOverride;
}

export interface BedrockAgentCoreGatewayRuleStaticOverride {
  readonly BundleArn: string;
  readonly BundleVersion: string;
}

export interface BedrockAgentCoreGatewayRuleWeightedOverride {
  readonly TrafficSplit: readonly BedrockAgentCoreGatewayRuleTrafficSplitEntry[];
}

export interface BedrockAgentCoreGatewayRuleTrafficSplitEntry {
  readonly ConfigurationBundle: BedrockAgentCoreGatewayRuleConfigurationBundleReference;
  readonly Description?: string;
  readonly Metadata?: { readonly [key: string]: string };
  readonly Name: string;
  readonly Weight: number;
}

export interface BedrockAgentCoreGatewayRuleConfigurationBundleReference {
  readonly BundleArn: string;
  readonly BundleVersion: string;
}

export interface BedrockAgentCoreGatewayRuleRouteToTargetAction {
  readonly StaticRoute?: BedrockAgentCoreGatewayRuleStaticRoute;
  readonly WeightedRoute?: BedrockAgentCoreGatewayRuleWeightedRoute;
}

export interface BedrockAgentCoreGatewayRuleStaticRoute {
  readonly TargetName: string;
}

export interface BedrockAgentCoreGatewayRuleWeightedRoute {
  readonly TrafficSplit: readonly BedrockAgentCoreGatewayRuleTargetTrafficSplitEntry[];
}

export interface BedrockAgentCoreGatewayRuleTargetTrafficSplitEntry {
  readonly Description?: string;
  readonly Metadata?: { readonly [key: string]: string };
  readonly Name: string;
  readonly TargetName: string;
  readonly Weight: number;
}

export interface BedrockAgentCoreGatewayRuleCondition {
  readonly MatchPaths?: BedrockAgentCoreGatewayRuleMatchPaths;
  readonly MatchPrincipals?: BedrockAgentCoreGatewayRuleMatchPrincipals;
}

export interface BedrockAgentCoreGatewayRuleMatchPaths {
  readonly AnyOf: readonly string[];
}

export interface BedrockAgentCoreGatewayRuleMatchPrincipals {
  readonly AnyOf: readonly BedrockAgentCoreGatewayRuleMatchPrincipalEntry[];
}

export interface BedrockAgentCoreGatewayRuleMatchPrincipalEntry {
  readonly IamPrincipal: BedrockAgentCoreGatewayRuleIamPrincipal;
}

export interface BedrockAgentCoreGatewayRuleIamPrincipal {
  readonly Arn: string;
  readonly Operator?: OneOf<'StringEquals' | 'StringLike'>;
}

export interface BedrockAgentCoreGatewayTarget {
  readonly CredentialProviderConfigurations?: readonly BedrockAgentCoreGatewayTargetCredentialProviderConfiguration[];
  readonly Description?: string;
  readonly GatewayIdentifier?: string;
  readonly MetadataConfiguration?: BedrockAgentCoreGatewayTargetMetadataConfiguration;
  readonly Name?: string;
  readonly PrivateEndpoint?: BedrockAgentCoreGatewayTargetPrivateEndpoint;
  readonly TargetConfiguration: BedrockAgentCoreGatewayTargetTargetConfiguration;
}

export interface BedrockAgentCoreGatewayTargetCredentialProviderConfiguration {
  readonly CredentialProvider?: BedrockAgentCoreGatewayTargetCredentialProvider;
  readonly CredentialProviderType: OneOf<'GATEWAY_IAM_ROLE' | 'OAUTH' | 'API_KEY' | 'CALLER_IAM_CREDENTIALS' | 'JWT_PASSTHROUGH'>;
}

export interface BedrockAgentCoreGatewayTargetCredentialProvider {
  readonly ApiKeyCredentialProvider?: BedrockAgentCoreGatewayTargetApiKeyCredentialProvider;
  readonly IamCredentialProvider?: BedrockAgentCoreGatewayTargetIamCredentialProvider;
  readonly OauthCredentialProvider?: BedrockAgentCoreGatewayTargetOAuthCredentialProvider;
}

export interface BedrockAgentCoreGatewayTargetApiKeyCredentialProvider {
  readonly CredentialLocation?: OneOf<'HEADER' | 'QUERY_PARAMETER'>;
  readonly CredentialParameterName?: string;
  readonly CredentialPrefix?: string;
  readonly ProviderArn: string;
}

export interface BedrockAgentCoreGatewayTargetIamCredentialProvider {
  readonly Region?: string;
  readonly Service: string;
}

export interface BedrockAgentCoreGatewayTargetOAuthCredentialProvider {
  readonly CustomParameters?: { readonly [key: string]: string };
  readonly DefaultReturnUrl?: string;
  readonly GrantType?: OneOf<'CLIENT_CREDENTIALS' | 'AUTHORIZATION_CODE' | 'TOKEN_EXCHANGE'>;
  readonly ProviderArn: string;
  readonly Scopes: readonly string[];
}

export interface BedrockAgentCoreGatewayTargetMetadataConfiguration {
  readonly AllowedQueryParameters?: readonly string[];
  readonly AllowedRequestHeaders?: readonly string[];
  readonly AllowedResponseHeaders?: readonly string[];
}

export interface BedrockAgentCoreGatewayTargetPrivateEndpoint {
  readonly ManagedVpcResource?: BedrockAgentCoreGatewayTargetManagedVpcResource;
  readonly SelfManagedLatticeResource?: BedrockAgentCoreGatewayTargetSelfManagedLatticeResource;
}

export interface BedrockAgentCoreGatewayTargetManagedVpcResource {
  readonly EndpointIpAddressType: OneOf<'IPV4' | 'IPV6'>;
  readonly RoutingDomain?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly Tags?: { readonly [key: string]: string };
  readonly VpcIdentifier: string;
}

export interface BedrockAgentCoreGatewayTargetSelfManagedLatticeResource {
  readonly ResourceConfigurationIdentifier: string;
}

export interface BedrockAgentCoreGatewayTargetTargetConfiguration {
  readonly Http?: BedrockAgentCoreGatewayTargetHttpTargetConfiguration;
  readonly Inference?: BedrockAgentCoreGatewayTargetInferenceTargetConfiguration;
  readonly Mcp?: BedrockAgentCoreGatewayTargetMcpTargetConfiguration;
}

export interface BedrockAgentCoreGatewayTargetHttpTargetConfiguration {
  readonly AgentcoreRuntime?: BedrockAgentCoreGatewayTargetRuntimeTargetConfiguration;
  readonly Connector?: BedrockAgentCoreGatewayTargetHttpConnectorTargetConfiguration;
  readonly Passthrough?: BedrockAgentCoreGatewayTargetPassthroughTargetConfiguration;
}

export interface BedrockAgentCoreGatewayTargetRuntimeTargetConfiguration {
  readonly Arn: string;
  readonly Qualifier?: string;
  readonly Schema?: BedrockAgentCoreGatewayTargetHttpApiSchemaConfiguration;
}

export interface BedrockAgentCoreGatewayTargetHttpApiSchemaConfiguration {
  readonly Source: BedrockAgentCoreGatewayTargetApiSchemaConfiguration;
}

export interface BedrockAgentCoreGatewayTargetApiSchemaConfiguration {
  readonly InlinePayload?: string;
  readonly S3?: BedrockAgentCoreGatewayTargetS3Configuration;
}

export interface BedrockAgentCoreGatewayTargetS3Configuration {
  readonly BucketOwnerAccountId?: string;
  readonly Uri?: string;
}

export interface BedrockAgentCoreGatewayTargetHttpConnectorTargetConfiguration {
  readonly Parameters?: { readonly [key: string]: string };
  readonly Source: BedrockAgentCoreGatewayTargetHttpConnectorSource;
}

export interface BedrockAgentCoreGatewayTargetHttpConnectorSource {
  readonly ConnectorId: string;
}

export interface BedrockAgentCoreGatewayTargetPassthroughTargetConfiguration {
  readonly Endpoint: string;
  readonly ProtocolType: OneOf<'MCP' | 'A2A' | 'INFERENCE' | 'CUSTOM'>;
  readonly Schema?: BedrockAgentCoreGatewayTargetHttpApiSchemaConfiguration;
  readonly StickinessConfiguration?: BedrockAgentCoreGatewayTargetStickinessConfiguration;
}

export interface BedrockAgentCoreGatewayTargetStickinessConfiguration {
  readonly Identifier: string;
  readonly Timeout?: number;
}

export interface BedrockAgentCoreGatewayTargetInferenceTargetConfiguration {
  readonly Connector?: BedrockAgentCoreGatewayTargetInferenceConnectorTargetConfiguration;
  readonly Provider?: BedrockAgentCoreGatewayTargetInferenceProviderTargetConfiguration;
}

export interface BedrockAgentCoreGatewayTargetInferenceConnectorTargetConfiguration {
  readonly Source: BedrockAgentCoreGatewayTargetInferenceConnectorSource;
}

export interface BedrockAgentCoreGatewayTargetInferenceConnectorSource {
  readonly ConnectorId: string;
}

export interface BedrockAgentCoreGatewayTargetInferenceProviderTargetConfiguration {
  readonly Endpoint: string;
  readonly ModelMapping?: BedrockAgentCoreGatewayTargetModelMapping;
  readonly Operations?: readonly BedrockAgentCoreGatewayTargetInferenceOperationConfiguration[];
}

export interface BedrockAgentCoreGatewayTargetModelMapping {
  readonly ProviderPrefix?: BedrockAgentCoreGatewayTargetProviderPrefix;
}

export interface BedrockAgentCoreGatewayTargetProviderPrefix {
  readonly Separator?: string;
  readonly Strip?: boolean;
}

export interface BedrockAgentCoreGatewayTargetInferenceOperationConfiguration {
  readonly Models?: readonly BedrockAgentCoreGatewayTargetModelEntry[];
  readonly Path: string;
  readonly ProviderPath?: string;
}

export interface BedrockAgentCoreGatewayTargetModelEntry {
  readonly Model: string;
}

export interface BedrockAgentCoreGatewayTargetMcpTargetConfiguration {
  readonly ApiGateway?: BedrockAgentCoreGatewayTargetApiGatewayTargetConfiguration;
  readonly Connector?: BedrockAgentCoreGatewayTargetConnectorTargetConfiguration;
  readonly Lambda?: BedrockAgentCoreGatewayTargetMcpLambdaTargetConfiguration;
  readonly McpServer?: BedrockAgentCoreGatewayTargetMcpServerTargetConfiguration;
  readonly OpenApiSchema?: BedrockAgentCoreGatewayTargetApiSchemaConfiguration;
  readonly SmithyModel?: BedrockAgentCoreGatewayTargetApiSchemaConfiguration;
}

export interface BedrockAgentCoreGatewayTargetApiGatewayTargetConfiguration {
  readonly ApiGatewayToolConfiguration: BedrockAgentCoreGatewayTargetApiGatewayToolConfiguration;
  readonly RestApiId: string;
  readonly Stage: string;
}

export interface BedrockAgentCoreGatewayTargetApiGatewayToolConfiguration {
  readonly ToolFilters: readonly BedrockAgentCoreGatewayTargetApiGatewayToolFilter[];
  readonly ToolOverrides?: readonly BedrockAgentCoreGatewayTargetApiGatewayToolOverride[];
}

export interface BedrockAgentCoreGatewayTargetApiGatewayToolFilter {
  readonly FilterPath: string;
  readonly Methods: readonly (OneOf<'GET' | 'DELETE' | 'HEAD' | 'OPTIONS' | 'PATCH' | 'PUT' | 'POST'>)[];
}

export interface BedrockAgentCoreGatewayTargetApiGatewayToolOverride {
  readonly Description?: string;
  readonly Method: OneOf<'GET' | 'DELETE' | 'HEAD' | 'OPTIONS' | 'PATCH' | 'PUT' | 'POST'>;
  readonly Name: string;
  readonly Path: string;
}

export interface BedrockAgentCoreGatewayTargetConnectorTargetConfiguration {
  readonly Configurations?: readonly BedrockAgentCoreGatewayTargetConnectorConfiguration[];
  readonly Enabled?: readonly string[];
  readonly Source: BedrockAgentCoreGatewayTargetConnectorSource;
}

export interface BedrockAgentCoreGatewayTargetConnectorConfiguration {
  readonly Description?: string;
  readonly Name: string;
  readonly ParameterOverrides?: readonly BedrockAgentCoreGatewayTargetConnectorParameterOverride[];
  readonly ParameterValues?: unknown;
}

export interface BedrockAgentCoreGatewayTargetConnectorParameterOverride {
  readonly Description?: string;
  readonly Path: string;
  readonly Visible?: boolean;
}

export interface BedrockAgentCoreGatewayTargetConnectorSource {
  readonly ConnectorId: string;
}

export interface BedrockAgentCoreGatewayTargetMcpLambdaTargetConfiguration {
  readonly LambdaArn: string;
  readonly ToolSchema: BedrockAgentCoreGatewayTargetToolSchema;
}

export interface BedrockAgentCoreGatewayTargetToolSchema {
  readonly InlinePayload?: readonly BedrockAgentCoreGatewayTargetToolDefinition[];
  readonly S3?: BedrockAgentCoreGatewayTargetS3Configuration;
}

export interface BedrockAgentCoreGatewayTargetToolDefinition {
  readonly Description: string;
  readonly InputSchema: BedrockAgentCoreGatewayTargetSchemaDefinition;
  readonly Name: string;
  readonly OutputSchema?: BedrockAgentCoreGatewayTargetSchemaDefinition;
}

export interface BedrockAgentCoreGatewayTargetSchemaDefinition {
  readonly Description?: string;
  readonly Items?: BedrockAgentCoreGatewayTargetSchemaDefinition;
  readonly Properties?: { readonly [key: string]: BedrockAgentCoreGatewayTargetSchemaDefinition };
  readonly Required?: readonly string[];
  readonly Type: OneOf<'string' | 'number' | 'object' | 'array' | 'boolean' | 'integer'>;
}

export interface BedrockAgentCoreGatewayTargetMcpServerTargetConfiguration {
  readonly Endpoint: string;
  readonly ListingMode?: OneOf<'DEFAULT' | 'DYNAMIC'>;
  readonly McpToolSchema?: BedrockAgentCoreGatewayTargetMcpToolSchemaConfiguration;
  readonly ResourcePriority?: number;
}

export interface BedrockAgentCoreGatewayTargetMcpToolSchemaConfiguration {
  readonly InlinePayload?: string;
  readonly S3?: BedrockAgentCoreGatewayTargetS3Configuration;
}

export interface BedrockAgentCoreHarness {
  readonly AllowedTools?: readonly string[];
  readonly AuthorizerConfiguration?: BedrockAgentCoreHarnessAuthorizerConfiguration;
  readonly Environment?: BedrockAgentCoreHarnessHarnessEnvironmentProvider;
  readonly EnvironmentArtifact?: BedrockAgentCoreHarnessHarnessEnvironmentArtifact;
  readonly EnvironmentVariables?: { readonly [key: string]: string };
  readonly ExecutionRoleArn: string;
  readonly HarnessName: string;
  readonly MaxIterations?: number;
  readonly MaxTokens?: number;
  readonly Memory?: BedrockAgentCoreHarnessHarnessMemoryConfiguration;
  readonly Model: BedrockAgentCoreHarnessHarnessModelConfiguration;
  readonly Skills?: readonly BedrockAgentCoreHarnessHarnessSkill[];
  readonly SystemPrompt?: readonly BedrockAgentCoreHarnessHarnessSystemContentBlock[];
  readonly Tags?: readonly Tag[];
  readonly TimeoutSeconds?: number;
  readonly Tools?: readonly BedrockAgentCoreHarnessHarnessTool[];
  readonly Truncation?: BedrockAgentCoreHarnessHarnessTruncationConfiguration;
}

export interface BedrockAgentCoreHarnessAuthorizerConfiguration {
  readonly CustomJWTAuthorizer?: BedrockAgentCoreHarnessCustomJWTAuthorizerConfiguration;
}

export interface BedrockAgentCoreHarnessCustomJWTAuthorizerConfiguration {
  readonly AllowedAudience?: readonly string[];
  readonly AllowedClients?: readonly string[];
  readonly AllowedScopes?: readonly string[];
  readonly CustomClaims?: readonly BedrockAgentCoreHarnessCustomClaimValidationType[];
  readonly DiscoveryUrl: string;
  readonly PrivateEndpoint?: BedrockAgentCoreHarnessPrivateEndpoint;
  readonly PrivateEndpointOverrides?: readonly BedrockAgentCoreHarnessPrivateEndpointOverride[];
}

export interface BedrockAgentCoreHarnessCustomClaimValidationType {
  readonly AuthorizingClaimMatchValue: BedrockAgentCoreHarnessAuthorizingClaimMatchValueType;
  readonly InboundTokenClaimName: string;
  readonly InboundTokenClaimValueType: OneOf<'STRING' | 'STRING_ARRAY'>;
}

export interface BedrockAgentCoreHarnessAuthorizingClaimMatchValueType {
  readonly ClaimMatchOperator: OneOf<'EQUALS' | 'CONTAINS' | 'CONTAINS_ANY'>;
  readonly ClaimMatchValue: BedrockAgentCoreHarnessClaimMatchValueType;
}

export interface BedrockAgentCoreHarnessClaimMatchValueType {
  readonly MatchValueString?: string;
  readonly MatchValueStringList?: readonly string[];
}

export interface BedrockAgentCoreHarnessPrivateEndpoint {
  readonly ManagedVpcResource?: BedrockAgentCoreHarnessManagedVpcResource;
  readonly SelfManagedLatticeResource?: BedrockAgentCoreHarnessSelfManagedLatticeResource;
}

export interface BedrockAgentCoreHarnessManagedVpcResource {
  readonly EndpointIpAddressType: OneOf<'IPV4' | 'IPV6'>;
  readonly RoutingDomain?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly Tags?: { readonly [key: string]: string };
  readonly VpcIdentifier: string;
}

export interface BedrockAgentCoreHarnessSelfManagedLatticeResource {
  readonly ResourceConfigurationIdentifier: string;
}

export interface BedrockAgentCoreHarnessPrivateEndpointOverride {
  readonly Domain: string;
  readonly PrivateEndpoint: BedrockAgentCoreHarnessPrivateEndpoint;
}

export interface BedrockAgentCoreHarnessHarnessEnvironmentProvider {
  readonly AgentCoreRuntimeEnvironment?: BedrockAgentCoreHarnessHarnessAgentCoreRuntimeEnvironment;
}

export interface BedrockAgentCoreHarnessHarnessAgentCoreRuntimeEnvironment {
  readonly AgentRuntimeArn?: string;
  readonly AgentRuntimeId?: string;
  readonly AgentRuntimeName?: string;
  readonly FilesystemConfigurations?: readonly BedrockAgentCoreHarnessFilesystemConfiguration[];
  readonly LifecycleConfiguration?: BedrockAgentCoreHarnessLifecycleConfiguration;
  readonly NetworkConfiguration?: BedrockAgentCoreHarnessNetworkConfiguration;
}

export interface BedrockAgentCoreHarnessFilesystemConfiguration {
  readonly EfsAccessPoint?: BedrockAgentCoreHarnessEfsAccessPointConfiguration;
  readonly S3FilesAccessPoint?: BedrockAgentCoreHarnessS3FilesAccessPointConfiguration;
  readonly SessionStorage?: BedrockAgentCoreHarnessSessionStorageConfiguration;
}

export interface BedrockAgentCoreHarnessEfsAccessPointConfiguration {
  readonly AccessPointArn: string;
  readonly MountPath: string;
}

export interface BedrockAgentCoreHarnessS3FilesAccessPointConfiguration {
  readonly AccessPointArn: string;
  readonly MountPath: string;
}

export interface BedrockAgentCoreHarnessSessionStorageConfiguration {
  readonly MountPath: string;
}

export interface BedrockAgentCoreHarnessLifecycleConfiguration {
  readonly IdleRuntimeSessionTimeout?: number;
  readonly MaxLifetime?: number;
}

export interface BedrockAgentCoreHarnessNetworkConfiguration {
  readonly NetworkMode: OneOf<'PUBLIC' | 'VPC'>;
  readonly NetworkModeConfig?: BedrockAgentCoreHarnessVpcConfig;
}

export interface BedrockAgentCoreHarnessVpcConfig {
  readonly SecurityGroups: readonly string[];
  readonly Subnets: readonly string[];
}

export interface BedrockAgentCoreHarnessHarnessEnvironmentArtifact {
  readonly ContainerConfiguration?: BedrockAgentCoreHarnessContainerConfiguration;
}

export interface BedrockAgentCoreHarnessContainerConfiguration {
  readonly ContainerUri: string;
}

export interface BedrockAgentCoreHarnessHarnessMemoryConfiguration {
  readonly AgentCoreMemoryConfiguration?: BedrockAgentCoreHarnessHarnessAgentCoreMemoryConfiguration;
  readonly Disabled?: unknown;
  readonly ManagedMemoryConfiguration?: BedrockAgentCoreHarnessHarnessManagedMemoryConfiguration;
}

export interface BedrockAgentCoreHarnessHarnessAgentCoreMemoryConfiguration {
  readonly ActorId?: string;
  readonly Arn: string;
  readonly MessagesCount?: number;
  readonly RetrievalConfig?: { readonly [key: string]: BedrockAgentCoreHarnessHarnessAgentCoreMemoryRetrievalConfig };
}

export interface BedrockAgentCoreHarnessHarnessAgentCoreMemoryRetrievalConfig {
  readonly RelevanceScore?: number | string;
  readonly StrategyId?: string;
  readonly TopK?: number | string;
}

export interface BedrockAgentCoreHarnessHarnessManagedMemoryConfiguration {
  readonly Arn?: string;
  readonly EncryptionKeyArn?: string;
  readonly EventExpiryDuration?: number;
  readonly Strategies?: readonly (OneOf<'SEMANTIC' | 'SUMMARIZATION' | 'USER_PREFERENCE' | 'EPISODIC'>)[];
}

export interface BedrockAgentCoreHarnessHarnessModelConfiguration {
  readonly BedrockModelConfig?: BedrockAgentCoreHarnessHarnessBedrockModelConfig;
  readonly GeminiModelConfig?: BedrockAgentCoreHarnessHarnessGeminiModelConfig;
  readonly LiteLlmModelConfig?: BedrockAgentCoreHarnessHarnessLiteLlmModelConfig;
  readonly OpenAiModelConfig?: BedrockAgentCoreHarnessHarnessOpenAiModelConfig;
}

export interface BedrockAgentCoreHarnessHarnessBedrockModelConfig {
  readonly ApiFormat?: OneOf<'converse_stream' | 'responses' | 'chat_completions'>;
  readonly MaxTokens?: number;
  readonly ModelId: string;
  readonly Temperature?: number;
  readonly TopP?: number;
}

export interface BedrockAgentCoreHarnessHarnessGeminiModelConfig {
  readonly ApiKeyArn: string;
  readonly MaxTokens?: number;
  readonly ModelId: string;
  readonly Temperature?: number;
  readonly TopK?: number;
  readonly TopP?: number;
}

export interface BedrockAgentCoreHarnessHarnessLiteLlmModelConfig {
  readonly ApiBase?: string;
  readonly ApiKeyArn?: string;
  readonly MaxTokens?: number;
  readonly ModelId: string;
  readonly Temperature?: number;
  readonly TopP?: number;
}

export interface BedrockAgentCoreHarnessHarnessOpenAiModelConfig {
  readonly ApiFormat?: OneOf<'chat_completions' | 'responses'>;
  readonly ApiKeyArn: string;
  readonly MaxTokens?: number;
  readonly ModelId: string;
  readonly Temperature?: number;
  readonly TopP?: number;
}

export interface BedrockAgentCoreHarnessHarnessSkill {
  readonly AwsSkills?: BedrockAgentCoreHarnessHarnessSkillAwsSkillsSource;
  readonly Git?: BedrockAgentCoreHarnessHarnessSkillGitSource;
  readonly Path?: string;
  readonly S3?: BedrockAgentCoreHarnessHarnessSkillS3Source;
}

export interface BedrockAgentCoreHarnessHarnessSkillAwsSkillsSource {
  readonly Paths?: readonly string[];
}

export interface BedrockAgentCoreHarnessHarnessSkillGitSource {
  readonly Auth?: BedrockAgentCoreHarnessHarnessSkillGitAuth;
  readonly Path?: string;
  readonly Url: string;
}

export interface BedrockAgentCoreHarnessHarnessSkillGitAuth {
  readonly CredentialArn: string;
  readonly Username?: string;
}

export interface BedrockAgentCoreHarnessHarnessSkillS3Source {
  readonly Uri: string;
}

export interface BedrockAgentCoreHarnessHarnessSystemContentBlock {
  readonly Text: string;
}

export interface BedrockAgentCoreHarnessHarnessTool {
  readonly Config?: BedrockAgentCoreHarnessHarnessToolConfiguration;
  readonly Name?: string;
  readonly Type: OneOf<'remote_mcp' | 'agentcore_browser' | 'agentcore_gateway' | 'inline_function' | 'agentcore_code_interpreter'>;
}

export interface BedrockAgentCoreHarnessHarnessToolConfiguration {
  readonly AgentCoreBrowser?: BedrockAgentCoreHarnessHarnessAgentCoreBrowserConfig;
  readonly AgentCoreCodeInterpreter?: BedrockAgentCoreHarnessHarnessAgentCoreCodeInterpreterConfig;
  readonly AgentCoreGateway?: BedrockAgentCoreHarnessHarnessAgentCoreGatewayConfig;
  readonly InlineFunction?: BedrockAgentCoreHarnessHarnessInlineFunctionConfig;
  readonly RemoteMcp?: BedrockAgentCoreHarnessHarnessRemoteMcpConfig;
}

export interface BedrockAgentCoreHarnessHarnessAgentCoreBrowserConfig {
  readonly BrowserArn?: string;
}

export interface BedrockAgentCoreHarnessHarnessAgentCoreCodeInterpreterConfig {
  readonly CodeInterpreterArn?: string;
}

export interface BedrockAgentCoreHarnessHarnessAgentCoreGatewayConfig {
  readonly GatewayArn: string;
  readonly OutboundAuth?: BedrockAgentCoreHarnessHarnessGatewayOutboundAuth;
}

export interface BedrockAgentCoreHarnessHarnessGatewayOutboundAuth {
  readonly AwsIam?: unknown;
  readonly None?: unknown;
  readonly Oauth?: BedrockAgentCoreHarnessOAuthCredentialProvider;
}

export interface BedrockAgentCoreHarnessOAuthCredentialProvider {
  readonly CustomParameters?: { readonly [key: string]: string };
  readonly DefaultReturnUrl?: string;
  readonly GrantType?: OneOf<'CLIENT_CREDENTIALS' | 'AUTHORIZATION_CODE'>;
  readonly ProviderArn: string;
  readonly Scopes: readonly string[];
}

export interface BedrockAgentCoreHarnessHarnessInlineFunctionConfig {
  readonly Description: string;
  readonly InputSchema: unknown;
}

export interface BedrockAgentCoreHarnessHarnessRemoteMcpConfig {
  readonly Headers?: { readonly [key: string]: string };
  readonly Url: string;
}

export interface BedrockAgentCoreHarnessHarnessTruncationConfiguration {
  readonly Config?: BedrockAgentCoreHarnessHarnessTruncationStrategyConfiguration;
  readonly Strategy: OneOf<'sliding_window' | 'summarization' | 'none'>;
}

export interface BedrockAgentCoreHarnessHarnessTruncationStrategyConfiguration {
  readonly SlidingWindow?: BedrockAgentCoreHarnessHarnessSlidingWindowConfiguration;
  readonly Summarization?: BedrockAgentCoreHarnessHarnessSummarizationConfiguration;
}

export interface BedrockAgentCoreHarnessHarnessSlidingWindowConfiguration {
  readonly MessagesCount?: number;
}

export interface BedrockAgentCoreHarnessHarnessSummarizationConfiguration {
  readonly PreserveRecentMessages?: number;
  readonly SummarizationSystemPrompt?: string;
  readonly SummaryRatio?: number;
}

export interface BedrockAgentCoreHarnessEndpoint {
  readonly Description?: string;
  readonly EndpointName: string;
  readonly HarnessId: string;
  readonly Tags?: readonly Tag[];
  readonly TargetVersion?: string;
}

export interface BedrockAgentCoreMemory {
  readonly Description?: string;
  readonly EncryptionKeyArn?: string;
  readonly EventExpiryDuration: number;
  readonly IndexedKeys?: readonly BedrockAgentCoreMemoryIndexedKey[];
  readonly MemoryExecutionRoleArn?: string;
  readonly MemoryStrategies?: readonly BedrockAgentCoreMemoryMemoryStrategy[];
  readonly Name: string;
  readonly NamespaceKeys?: readonly BedrockAgentCoreMemoryNamespaceKeyEntry[];
  readonly StreamDeliveryResources?: BedrockAgentCoreMemoryStreamDeliveryResources;
  readonly Tags?: { readonly [key: string]: string };
}

export interface BedrockAgentCoreMemoryIndexedKey {
  readonly Key: string;
  readonly Type: OneOf<'STRING' | 'STRINGLIST' | 'NUMBER'>;
}

export interface BedrockAgentCoreMemoryMemoryStrategy {
  readonly CustomMemoryStrategy?: BedrockAgentCoreMemoryCustomMemoryStrategy;
  readonly EpisodicMemoryStrategy?: BedrockAgentCoreMemoryEpisodicMemoryStrategy;
  readonly SemanticMemoryStrategy?: BedrockAgentCoreMemorySemanticMemoryStrategy;
  readonly SummaryMemoryStrategy?: BedrockAgentCoreMemorySummaryMemoryStrategy;
  readonly UserPreferenceMemoryStrategy?: BedrockAgentCoreMemoryUserPreferenceMemoryStrategy;
}

export interface BedrockAgentCoreMemoryCustomMemoryStrategy {
  readonly Configuration?: BedrockAgentCoreMemoryCustomConfigurationInput;
  readonly CreatedAt?: string;
  readonly Description?: string;
  readonly MemoryRecordSchema?: BedrockAgentCoreMemoryMemoryRecordSchema;
  readonly Name: string;
  readonly NamespaceTemplates?: readonly string[];
  readonly Namespaces?: readonly string[];
  readonly Status?: OneOf<'CREATING' | 'ACTIVE' | 'DELETING' | 'FAILED'>;
  readonly StrategyId?: string;
  readonly Type?: OneOf<'SEMANTIC' | 'SUMMARIZATION' | 'USER_PREFERENCE' | 'CUSTOM' | 'EPISODIC'>;
  readonly UpdatedAt?: string;
}

export interface BedrockAgentCoreMemoryCustomConfigurationInput {
  readonly EpisodicOverride?: BedrockAgentCoreMemoryEpisodicOverride;
  readonly SelfManagedConfiguration?: BedrockAgentCoreMemorySelfManagedConfiguration;
  readonly SemanticOverride?: BedrockAgentCoreMemorySemanticOverride;
  readonly SummaryOverride?: BedrockAgentCoreMemorySummaryOverride;
  readonly UserPreferenceOverride?: BedrockAgentCoreMemoryUserPreferenceOverride;
}

export interface BedrockAgentCoreMemoryEpisodicOverride {
  readonly Consolidation?: BedrockAgentCoreMemoryEpisodicOverrideConsolidationConfigurationInput;
  readonly Extraction?: BedrockAgentCoreMemoryEpisodicOverrideExtractionConfigurationInput;
  readonly Reflection?: BedrockAgentCoreMemoryEpisodicOverrideReflectionConfigurationInput;
}

export interface BedrockAgentCoreMemoryEpisodicOverrideConsolidationConfigurationInput {
  readonly AppendToPrompt: string;
  readonly ModelId: string;
}

export interface BedrockAgentCoreMemoryEpisodicOverrideExtractionConfigurationInput {
  readonly AppendToPrompt: string;
  readonly ModelId: string;
}

export interface BedrockAgentCoreMemoryEpisodicOverrideReflectionConfigurationInput {
  readonly AppendToPrompt: string;
  readonly MemoryRecordSchema?: BedrockAgentCoreMemoryMemoryRecordSchema;
  readonly ModelId: string;
  readonly NamespaceTemplates?: readonly string[];
  readonly Namespaces?: readonly string[];
}

export interface BedrockAgentCoreMemoryMemoryRecordSchema {
  readonly MetadataSchema?: readonly BedrockAgentCoreMemoryMetadataSchemaEntry[];
}

export interface BedrockAgentCoreMemoryMetadataSchemaEntry {
  readonly ExtractionConfig?: BedrockAgentCoreMemoryExtractionConfig;
  readonly ExtractionType?: OneOf<'LLM_INFERRED' | 'STRICTLY_CONSISTENT'>;
  readonly Key: string;
  readonly Type?: OneOf<'STRING' | 'STRINGLIST' | 'NUMBER'>;
}

export interface BedrockAgentCoreMemoryExtractionConfig {
  readonly LlmExtractionConfig?: BedrockAgentCoreMemoryLlmExtractionConfig;
}

export interface BedrockAgentCoreMemoryLlmExtractionConfig {
  readonly Definition: string;
  readonly LlmExtractionInstruction?: string;
  readonly Validation?: BedrockAgentCoreMemoryValidation;
}

export interface BedrockAgentCoreMemoryValidation {
  readonly NumberValidation?: BedrockAgentCoreMemoryNumberValidation;
  readonly StringListValidation?: BedrockAgentCoreMemoryStringListValidation;
  readonly StringValidation?: BedrockAgentCoreMemoryStringValidation;
}

export interface BedrockAgentCoreMemoryNumberValidation {
  readonly MaxValue?: number;
  readonly MinValue?: number;
}

export interface BedrockAgentCoreMemoryStringListValidation {
  readonly AllowedValues?: readonly string[];
  readonly MaxItems?: number;
}

export interface BedrockAgentCoreMemoryStringValidation {
  readonly AllowedValues: readonly string[];
}

export interface BedrockAgentCoreMemorySelfManagedConfiguration {
  readonly HistoricalContextWindowSize?: number;
  readonly InvocationConfiguration?: BedrockAgentCoreMemoryInvocationConfigurationInput;
  readonly TriggerConditions?: readonly BedrockAgentCoreMemoryTriggerConditionInput[];
}

export interface BedrockAgentCoreMemoryInvocationConfigurationInput {
  readonly PayloadDeliveryBucketName?: string;
  readonly TopicArn?: string;
}

export interface BedrockAgentCoreMemoryTriggerConditionInput {
  readonly MessageBasedTrigger?: BedrockAgentCoreMemoryMessageBasedTriggerInput;
  readonly TimeBasedTrigger?: BedrockAgentCoreMemoryTimeBasedTriggerInput;
  readonly TokenBasedTrigger?: BedrockAgentCoreMemoryTokenBasedTriggerInput;
}

export interface BedrockAgentCoreMemoryMessageBasedTriggerInput {
  readonly MessageCount?: number;
}

export interface BedrockAgentCoreMemoryTimeBasedTriggerInput {
  readonly IdleSessionTimeout?: number;
}

export interface BedrockAgentCoreMemoryTokenBasedTriggerInput {
  readonly TokenCount?: number;
}

export interface BedrockAgentCoreMemorySemanticOverride {
  readonly Consolidation?: BedrockAgentCoreMemorySemanticOverrideConsolidationConfigurationInput;
  readonly Extraction?: BedrockAgentCoreMemorySemanticOverrideExtractionConfigurationInput;
}

export interface BedrockAgentCoreMemorySemanticOverrideConsolidationConfigurationInput {
  readonly AppendToPrompt: string;
  readonly ModelId: string;
}

export interface BedrockAgentCoreMemorySemanticOverrideExtractionConfigurationInput {
  readonly AppendToPrompt: string;
  readonly ModelId: string;
}

export interface BedrockAgentCoreMemorySummaryOverride {
  readonly Consolidation?: BedrockAgentCoreMemorySummaryOverrideConsolidationConfigurationInput;
}

export interface BedrockAgentCoreMemorySummaryOverrideConsolidationConfigurationInput {
  readonly AppendToPrompt: string;
  readonly ModelId: string;
}

export interface BedrockAgentCoreMemoryUserPreferenceOverride {
  readonly Consolidation?: BedrockAgentCoreMemoryUserPreferenceOverrideConsolidationConfigurationInput;
  readonly Extraction?: BedrockAgentCoreMemoryUserPreferenceOverrideExtractionConfigurationInput;
}

export interface BedrockAgentCoreMemoryUserPreferenceOverrideConsolidationConfigurationInput {
  readonly AppendToPrompt: string;
  readonly ModelId: string;
}

export interface BedrockAgentCoreMemoryUserPreferenceOverrideExtractionConfigurationInput {
  readonly AppendToPrompt: string;
  readonly ModelId: string;
}

export interface BedrockAgentCoreMemoryEpisodicMemoryStrategy {
  readonly CreatedAt?: string;
  readonly Description?: string;
  readonly MemoryRecordSchema?: BedrockAgentCoreMemoryMemoryRecordSchema;
  readonly Name: string;
  readonly NamespaceTemplates?: readonly string[];
  readonly Namespaces?: readonly string[];
  readonly ReflectionConfiguration?: BedrockAgentCoreMemoryEpisodicReflectionConfigurationInput;
  readonly Status?: OneOf<'CREATING' | 'ACTIVE' | 'DELETING' | 'FAILED'>;
  readonly StrategyId?: string;
  readonly Type?: OneOf<'SEMANTIC' | 'SUMMARIZATION' | 'USER_PREFERENCE' | 'CUSTOM' | 'EPISODIC'>;
  readonly UpdatedAt?: string;
}

export interface BedrockAgentCoreMemoryEpisodicReflectionConfigurationInput {
  readonly MemoryRecordSchema?: BedrockAgentCoreMemoryMemoryRecordSchema;
  readonly NamespaceTemplates?: readonly string[];
  readonly Namespaces?: readonly string[];
}

export interface BedrockAgentCoreMemorySemanticMemoryStrategy {
  readonly CreatedAt?: string;
  readonly Description?: string;
  readonly MemoryRecordSchema?: BedrockAgentCoreMemoryMemoryRecordSchema;
  readonly Name: string;
  readonly NamespaceTemplates?: readonly string[];
  readonly Namespaces?: readonly string[];
  readonly Status?: OneOf<'CREATING' | 'ACTIVE' | 'DELETING' | 'FAILED'>;
  readonly StrategyId?: string;
  readonly Type?: OneOf<'SEMANTIC' | 'SUMMARIZATION' | 'USER_PREFERENCE' | 'CUSTOM' | 'EPISODIC'>;
  readonly UpdatedAt?: string;
}

export interface BedrockAgentCoreMemorySummaryMemoryStrategy {
  readonly CreatedAt?: string;
  readonly Description?: string;
  readonly MemoryRecordSchema?: BedrockAgentCoreMemoryMemoryRecordSchema;
  readonly Name: string;
  readonly NamespaceTemplates?: readonly string[];
  readonly Namespaces?: readonly string[];
  readonly Status?: OneOf<'CREATING' | 'ACTIVE' | 'DELETING' | 'FAILED'>;
  readonly StrategyId?: string;
  readonly Type?: OneOf<'SEMANTIC' | 'SUMMARIZATION' | 'USER_PREFERENCE' | 'CUSTOM' | 'EPISODIC'>;
  readonly UpdatedAt?: string;
}

export interface BedrockAgentCoreMemoryUserPreferenceMemoryStrategy {
  readonly CreatedAt?: string;
  readonly Description?: string;
  readonly MemoryRecordSchema?: BedrockAgentCoreMemoryMemoryRecordSchema;
  readonly Name: string;
  readonly NamespaceTemplates?: readonly string[];
  readonly Namespaces?: readonly string[];
  readonly Status?: OneOf<'CREATING' | 'ACTIVE' | 'DELETING' | 'FAILED'>;
  readonly StrategyId?: string;
  readonly Type?: OneOf<'SEMANTIC' | 'SUMMARIZATION' | 'USER_PREFERENCE' | 'CUSTOM' | 'EPISODIC'>;
  readonly UpdatedAt?: string;
}

export interface BedrockAgentCoreMemoryNamespaceKeyEntry {
  readonly Key: string;
  readonly Validation?: BedrockAgentCoreMemoryNamespaceKeyValidation;
}

export interface BedrockAgentCoreMemoryNamespaceKeyValidation {
  readonly AllowedValues?: readonly string[];
  readonly RegexPattern?: string;
}

export interface BedrockAgentCoreMemoryStreamDeliveryResources {
  readonly Resources: readonly BedrockAgentCoreMemoryStreamDeliveryResource[];
}

export interface BedrockAgentCoreMemoryStreamDeliveryResource {
  readonly Kinesis?: BedrockAgentCoreMemoryKinesisResource;
}

export interface BedrockAgentCoreMemoryKinesisResource {
  readonly ContentConfigurations: readonly BedrockAgentCoreMemoryContentConfiguration[];
  readonly DataStreamArn: string;
}

export interface BedrockAgentCoreMemoryContentConfiguration {
  readonly Level?: OneOf<'METADATA_ONLY' | 'FULL_CONTENT'>;
  readonly Type: OneOf<'MEMORY_RECORDS'>;
}

export interface BedrockAgentCoreOAuth2CredentialProvider {
  readonly CredentialProviderVendor: OneOf<'GoogleOauth2' | 'GithubOauth2' | 'SlackOauth2' | 'SalesforceOauth2' | 'MicrosoftOauth2' | 'CustomOauth2' | 'AtlassianOauth2' | 'LinkedinOauth2' | 'XOauth2' | 'OktaOauth2' | 'OneLoginOauth2' | 'PingOneOauth2' | 'FacebookOauth2' | 'YandexOauth2' | 'RedditOauth2' | 'ZoomOauth2' | 'TwitchOauth2' | 'SpotifyOauth2' | 'DropboxOauth2' | 'NotionOauth2' | 'HubspotOauth2' | 'CyberArkOauth2' | 'FusionAuthOauth2' | 'Auth0Oauth2' | 'CognitoOauth2'>;
  readonly Name: string;
  readonly Oauth2ProviderConfigInput?: BedrockAgentCoreOAuth2CredentialProviderOauth2ProviderConfigInput;
  readonly Tags?: readonly Tag[];
}

export interface BedrockAgentCoreOAuth2CredentialProviderOauth2ProviderConfigInput {
  readonly AtlassianOauth2ProviderConfig?: BedrockAgentCoreOAuth2CredentialProviderAtlassianOauth2ProviderConfigInput;
  readonly CustomOauth2ProviderConfig?: BedrockAgentCoreOAuth2CredentialProviderCustomOauth2ProviderConfigInput;
  readonly GithubOauth2ProviderConfig?: BedrockAgentCoreOAuth2CredentialProviderGithubOauth2ProviderConfigInput;
  readonly GoogleOauth2ProviderConfig?: BedrockAgentCoreOAuth2CredentialProviderGoogleOauth2ProviderConfigInput;
  readonly IncludedOauth2ProviderConfig?: BedrockAgentCoreOAuth2CredentialProviderIncludedOauth2ProviderConfigInput;
  readonly LinkedinOauth2ProviderConfig?: BedrockAgentCoreOAuth2CredentialProviderLinkedinOauth2ProviderConfigInput;
  readonly MicrosoftOauth2ProviderConfig?: BedrockAgentCoreOAuth2CredentialProviderMicrosoftOauth2ProviderConfigInput;
  readonly SalesforceOauth2ProviderConfig?: BedrockAgentCoreOAuth2CredentialProviderSalesforceOauth2ProviderConfigInput;
  readonly SlackOauth2ProviderConfig?: BedrockAgentCoreOAuth2CredentialProviderSlackOauth2ProviderConfigInput;
}

export interface BedrockAgentCoreOAuth2CredentialProviderAtlassianOauth2ProviderConfigInput {
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly ClientSecretConfig?: BedrockAgentCoreOAuth2CredentialProviderSecretReference;
  readonly ClientSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
}

export interface BedrockAgentCoreOAuth2CredentialProviderSecretReference {
  readonly JsonKey: string;
  readonly SecretId: string;
}

export interface BedrockAgentCoreOAuth2CredentialProviderCustomOauth2ProviderConfigInput {
  readonly ClientAuthenticationMethod?: OneOf<'CLIENT_SECRET_BASIC' | 'CLIENT_SECRET_POST' | 'AWS_IAM_ID_TOKEN_JWT' | 'PRIVATE_KEY_JWT'>;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly ClientSecretConfig?: BedrockAgentCoreOAuth2CredentialProviderSecretReference;
  readonly ClientSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
  readonly OauthDiscovery: BedrockAgentCoreOAuth2CredentialProviderOauth2Discovery;
  readonly OnBehalfOfTokenExchangeConfig?: BedrockAgentCoreOAuth2CredentialProviderOnBehalfOfTokenExchangeConfig;
  readonly PrivateEndpoint?: BedrockAgentCoreOAuth2CredentialProviderPrivateEndpoint;
  readonly PrivateEndpointOverrides?: readonly BedrockAgentCoreOAuth2CredentialProviderPrivateEndpointOverride[];
  readonly PrivateKeyJwtConfig?: BedrockAgentCoreOAuth2CredentialProviderPrivateKeyJwtConfig;
}

export interface BedrockAgentCoreOAuth2CredentialProviderOauth2Discovery {
  readonly AuthorizationServerMetadata?: BedrockAgentCoreOAuth2CredentialProviderOauth2AuthorizationServerMetadata;
  readonly DiscoveryUrl?: string;
}

export interface BedrockAgentCoreOAuth2CredentialProviderOauth2AuthorizationServerMetadata {
  readonly AuthorizationEndpoint: string;
  readonly Issuer: string;
  readonly ResponseTypes?: readonly string[];
  readonly TokenEndpoint: string;
}

export interface BedrockAgentCoreOAuth2CredentialProviderOnBehalfOfTokenExchangeConfig {
  readonly GrantType: OneOf<'TOKEN_EXCHANGE' | 'JWT_AUTHORIZATION_GRANT'>;
  readonly TokenExchangeGrantTypeConfig?: BedrockAgentCoreOAuth2CredentialProviderTokenExchangeGrantTypeConfig;
}

export interface BedrockAgentCoreOAuth2CredentialProviderTokenExchangeGrantTypeConfig {
  readonly ActorTokenContent: OneOf<'NONE' | 'M2M' | 'AWS_IAM_ID_TOKEN_JWT'>;
  readonly ActorTokenScopes?: readonly string[];
}

export interface BedrockAgentCoreOAuth2CredentialProviderPrivateEndpoint {
  readonly ManagedVpcResource?: BedrockAgentCoreOAuth2CredentialProviderManagedVpcResource;
  readonly SelfManagedLatticeResource?: BedrockAgentCoreOAuth2CredentialProviderSelfManagedLatticeResource;
}

export interface BedrockAgentCoreOAuth2CredentialProviderManagedVpcResource {
  readonly EndpointIpAddressType: OneOf<'IPV4' | 'IPV6'>;
  readonly RoutingDomain?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly Tags?: { readonly [key: string]: string };
  readonly VpcIdentifier: string;
}

export interface BedrockAgentCoreOAuth2CredentialProviderSelfManagedLatticeResource {
  readonly ResourceConfigurationIdentifier: string;
}

export interface BedrockAgentCoreOAuth2CredentialProviderPrivateEndpointOverride {
  readonly Domain: string;
  readonly PrivateEndpoint: BedrockAgentCoreOAuth2CredentialProviderPrivateEndpoint;
}

export interface BedrockAgentCoreOAuth2CredentialProviderPrivateKeyJwtConfig {
  readonly AdditionalHeaderClaims?: { readonly [key: string]: string };
  readonly AdditionalPayloadClaims?: { readonly [key: string]: string };
  readonly PrivateKeySource?: BedrockAgentCoreOAuth2CredentialProviderPrivateKeySource;
  readonly SigningAlgorithm?: OneOf<'RS256' | 'PS256' | 'ES256'>;
}

export interface BedrockAgentCoreOAuth2CredentialProviderPrivateKeySource {
  readonly KmsKeySource?: BedrockAgentCoreOAuth2CredentialProviderKmsKeySourceType;
}

export interface BedrockAgentCoreOAuth2CredentialProviderKmsKeySourceType {
  readonly KmsKeyArn: string;
}

export interface BedrockAgentCoreOAuth2CredentialProviderGithubOauth2ProviderConfigInput {
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly ClientSecretConfig?: BedrockAgentCoreOAuth2CredentialProviderSecretReference;
  readonly ClientSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
}

export interface BedrockAgentCoreOAuth2CredentialProviderGoogleOauth2ProviderConfigInput {
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly ClientSecretConfig?: BedrockAgentCoreOAuth2CredentialProviderSecretReference;
  readonly ClientSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
}

export interface BedrockAgentCoreOAuth2CredentialProviderIncludedOauth2ProviderConfigInput {
  readonly AuthorizationEndpoint?: string;
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly ClientSecretConfig?: BedrockAgentCoreOAuth2CredentialProviderSecretReference;
  readonly ClientSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
  readonly Issuer?: string;
  readonly TokenEndpoint?: string;
}

export interface BedrockAgentCoreOAuth2CredentialProviderLinkedinOauth2ProviderConfigInput {
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly ClientSecretConfig?: BedrockAgentCoreOAuth2CredentialProviderSecretReference;
  readonly ClientSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
}

export interface BedrockAgentCoreOAuth2CredentialProviderMicrosoftOauth2ProviderConfigInput {
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly ClientSecretConfig?: BedrockAgentCoreOAuth2CredentialProviderSecretReference;
  readonly ClientSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
  readonly TenantId?: string;
}

export interface BedrockAgentCoreOAuth2CredentialProviderSalesforceOauth2ProviderConfigInput {
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly ClientSecretConfig?: BedrockAgentCoreOAuth2CredentialProviderSecretReference;
  readonly ClientSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
}

export interface BedrockAgentCoreOAuth2CredentialProviderSlackOauth2ProviderConfigInput {
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly ClientSecretConfig?: BedrockAgentCoreOAuth2CredentialProviderSecretReference;
  readonly ClientSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
}

export interface BedrockAgentCoreOnlineEvaluationConfig {
  readonly ClusteringConfig?: BedrockAgentCoreOnlineEvaluationConfigClusteringConfig;
  readonly DataSourceConfig: BedrockAgentCoreOnlineEvaluationConfigDataSourceConfig;
  readonly Description?: string;
  readonly EvaluationExecutionRoleArn: string;
  readonly Evaluators?: readonly BedrockAgentCoreOnlineEvaluationConfigEvaluatorReference[];
  readonly ExecutionStatus?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Insights?: readonly BedrockAgentCoreOnlineEvaluationConfigInsight[];
  readonly OnlineEvaluationConfigName: string;
  readonly Rule: BedrockAgentCoreOnlineEvaluationConfigRule;
  readonly Tags?: readonly Tag[];
}

export interface BedrockAgentCoreOnlineEvaluationConfigClusteringConfig {
  readonly Frequencies: readonly (OneOf<'DAILY' | 'WEEKLY' | 'MONTHLY'>)[];
}

export interface BedrockAgentCoreOnlineEvaluationConfigDataSourceConfig {
  readonly CloudWatchLogs: BedrockAgentCoreOnlineEvaluationConfigCloudWatchLogsInputConfig;
}

export interface BedrockAgentCoreOnlineEvaluationConfigCloudWatchLogsInputConfig {
  readonly LogGroupNames: readonly string[];
  readonly ServiceNames: readonly string[];
}

export interface BedrockAgentCoreOnlineEvaluationConfigEvaluatorReference {
  readonly EvaluatorId: string;
}

export interface BedrockAgentCoreOnlineEvaluationConfigInsight {
  readonly InsightId: string;
}

export interface BedrockAgentCoreOnlineEvaluationConfigRule {
  readonly Filters?: readonly BedrockAgentCoreOnlineEvaluationConfigFilter[];
  readonly SamplingConfig: BedrockAgentCoreOnlineEvaluationConfigSamplingConfig;
  readonly SessionConfig?: BedrockAgentCoreOnlineEvaluationConfigSessionConfig;
}

export interface BedrockAgentCoreOnlineEvaluationConfigFilter {
  readonly Key: string;
  readonly Operator: OneOf<'Equals' | 'NotEquals' | 'GreaterThan' | 'LessThan' | 'GreaterThanOrEqual' | 'LessThanOrEqual' | 'Contains' | 'NotContains'>;
  readonly Value: BedrockAgentCoreOnlineEvaluationConfigFilterValue;
}

export interface BedrockAgentCoreOnlineEvaluationConfigFilterValue {
  readonly BooleanValue?: boolean;
  readonly DoubleValue?: number;
  readonly StringValue?: string;
}

export interface BedrockAgentCoreOnlineEvaluationConfigSamplingConfig {
  readonly SamplingPercentage: number;
}

export interface BedrockAgentCoreOnlineEvaluationConfigSessionConfig {
  readonly SessionTimeoutMinutes: number;
}

export interface BedrockAgentCorePaymentConnector {
  readonly ConnectorName: string;
  readonly ConnectorType: OneOf<'CoinbaseCDP' | 'StripePrivy'>;
  readonly CredentialProviderConfigurations?: readonly BedrockAgentCorePaymentConnectorCredentialsProviderConfiguration[];
  readonly Description?: string;
  readonly PaymentManagerId: string;
  readonly ProvisionMode?: OneOf<'MANUAL' | 'QUICK_CREATE'>;
}

export interface BedrockAgentCorePaymentConnectorCredentialsProviderConfiguration {
  readonly CoinbaseCDP?: BedrockAgentCorePaymentConnectorPaymentCredentialProviderConfiguration;
  readonly StripePrivy?: BedrockAgentCorePaymentConnectorPaymentCredentialProviderConfiguration;
}

export interface BedrockAgentCorePaymentConnectorPaymentCredentialProviderConfiguration {
  readonly CredentialProviderArn: string;
}

export interface BedrockAgentCorePaymentCredentialProvider {
  readonly CredentialProviderVendor: OneOf<'CoinbaseCDP' | 'StripePrivy'>;
  readonly Name: string;
  readonly ProviderConfigurationInput?: BedrockAgentCorePaymentCredentialProviderPaymentProviderConfigurationInput;
  readonly Tags?: readonly Tag[];
}

export interface BedrockAgentCorePaymentCredentialProviderPaymentProviderConfigurationInput {
  readonly CoinbaseCdpConfiguration?: BedrockAgentCorePaymentCredentialProviderCoinbaseCdpConfigurationInput;
  readonly StripePrivyConfiguration?: BedrockAgentCorePaymentCredentialProviderStripePrivyConfigurationInput;
}

export interface BedrockAgentCorePaymentCredentialProviderCoinbaseCdpConfigurationInput {
  readonly ApiKeyId: string;
  readonly ApiKeySecret?: string;
  readonly ApiKeySecretConfig?: BedrockAgentCorePaymentCredentialProviderSecretReference;
  readonly ApiKeySecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
  readonly WalletSecret?: string;
  readonly WalletSecretConfig?: BedrockAgentCorePaymentCredentialProviderSecretReference;
  readonly WalletSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
}

export interface BedrockAgentCorePaymentCredentialProviderSecretReference {
  readonly JsonKey: string;
  readonly SecretId: string;
}

export interface BedrockAgentCorePaymentCredentialProviderStripePrivyConfigurationInput {
  readonly AppId: string;
  readonly AppSecret?: string;
  readonly AppSecretConfig?: BedrockAgentCorePaymentCredentialProviderSecretReference;
  readonly AppSecretSource?: OneOf<'MANAGED' | 'EXTERNAL'>;
  readonly AuthorizationId: string;
  readonly AuthorizationPrivateKey?: string;
  readonly AuthorizationPrivateKeyConfig?: BedrockAgentCorePaymentCredentialProviderSecretReference;
  readonly AuthorizationPrivateKeySource?: OneOf<'MANAGED' | 'EXTERNAL'>;
}

export interface BedrockAgentCorePaymentManager {
  readonly AuthorizerConfiguration?: BedrockAgentCorePaymentManagerAuthorizerConfiguration;
  readonly AuthorizerType: OneOf<'CUSTOM_JWT' | 'AWS_IAM'>;
  readonly Description?: string;
  readonly Name: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface BedrockAgentCorePaymentManagerAuthorizerConfiguration {
  readonly CustomJWTAuthorizer: BedrockAgentCorePaymentManagerCustomJWTAuthorizerConfiguration;
}

export interface BedrockAgentCorePaymentManagerCustomJWTAuthorizerConfiguration {
  readonly AllowedAudience?: readonly string[];
  readonly AllowedClients?: readonly string[];
  readonly AllowedScopes?: readonly string[];
  readonly CustomClaims?: readonly BedrockAgentCorePaymentManagerCustomClaimValidationType[];
  readonly DiscoveryUrl: string;
}

export interface BedrockAgentCorePaymentManagerCustomClaimValidationType {
  readonly AuthorizingClaimMatchValue: BedrockAgentCorePaymentManagerAuthorizingClaimMatchValueType;
  readonly InboundTokenClaimName: string;
  readonly InboundTokenClaimValueType: OneOf<'STRING' | 'STRING_ARRAY'>;
}

export interface BedrockAgentCorePaymentManagerAuthorizingClaimMatchValueType {
  readonly ClaimMatchOperator: OneOf<'EQUALS' | 'CONTAINS' | 'CONTAINS_ANY'>;
  readonly ClaimMatchValue: BedrockAgentCorePaymentManagerClaimMatchValueType;
}

export interface BedrockAgentCorePaymentManagerClaimMatchValueType {
  readonly MatchValueString?: string;
  readonly MatchValueStringList?: readonly string[];
}

export interface BedrockAgentCorePolicy {
  readonly Definition: BedrockAgentCorePolicyPolicyDefinition;
  readonly Description?: string;
  readonly EnforcementMode?: OneOf<'ACTIVE' | 'LOG_ONLY'>;
  readonly Name: string;
  readonly PolicyEngineId: string;
  readonly ValidationMode?: OneOf<'FAIL_ON_ANY_FINDINGS' | 'IGNORE_ALL_FINDINGS'>;
}

export interface BedrockAgentCorePolicyPolicyDefinition {
  readonly Cedar?: BedrockAgentCorePolicyCedarPolicy;
  readonly Policy?: BedrockAgentCorePolicyPolicyStatement;
}

export interface BedrockAgentCorePolicyCedarPolicy {
  readonly Statement: string;
}

export interface BedrockAgentCorePolicyPolicyStatement {
  readonly Statement: string;
}

export interface BedrockAgentCorePolicyEngine {
  readonly Description?: string;
  readonly EncryptionKeyArn?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface BedrockAgentCoreResourcePolicy {
  readonly Policy: string;
  readonly ResourceArn: string;
}

export interface BedrockAgentCoreRuntime {
  readonly AgentRuntimeArtifact: BedrockAgentCoreRuntimeAgentRuntimeArtifact;
  readonly AgentRuntimeName: string;
  readonly AuthorizerConfiguration?: BedrockAgentCoreRuntimeAuthorizerConfiguration;
  readonly CapacityProviderConfiguration?: BedrockAgentCoreRuntimeCapacityProviderConfiguration;
  readonly Description?: string;
  readonly EnvironmentVariables?: { readonly [key: string]: string };
  readonly FilesystemConfigurations?: readonly BedrockAgentCoreRuntimeFilesystemConfiguration[];
  readonly LifecycleConfiguration?: BedrockAgentCoreRuntimeLifecycleConfiguration;
  readonly NetworkConfiguration?: BedrockAgentCoreRuntimeNetworkConfiguration;
  readonly PlatformVersion?: string;
  readonly ProtocolConfiguration?: OneOf<'MCP' | 'HTTP' | 'A2A' | 'AGUI'>;
  readonly RequestHeaderConfiguration?: BedrockAgentCoreRuntimeRequestHeaderConfiguration;
  readonly RoleArn: string;
  readonly Tags?: { readonly [key: string]: string };
}

export interface BedrockAgentCoreRuntimeAgentRuntimeArtifact {
  readonly CodeConfiguration?: BedrockAgentCoreRuntimeCodeConfiguration;
  readonly ContainerConfiguration?: BedrockAgentCoreRuntimeContainerConfiguration;
}

export interface BedrockAgentCoreRuntimeCodeConfiguration {
  readonly Code: BedrockAgentCoreRuntimeCode;
  readonly EntryPoint: readonly string[];
  readonly Runtime: OneOf<'PYTHON_3_10' | 'PYTHON_3_11' | 'PYTHON_3_12' | 'PYTHON_3_13' | 'PYTHON_3_14' | 'NODE_22'>;
}

export interface BedrockAgentCoreRuntimeCode {
  readonly S3?: BedrockAgentCoreRuntimeS3Location;
}

export interface BedrockAgentCoreRuntimeS3Location {
  readonly Bucket: string;
  readonly Prefix: string;
  readonly VersionId?: string;
}

export interface BedrockAgentCoreRuntimeContainerConfiguration {
  readonly ContainerUri: string;
}

export interface BedrockAgentCoreRuntimeAuthorizerConfiguration {
  readonly CustomJWTAuthorizer?: BedrockAgentCoreRuntimeCustomJWTAuthorizerConfiguration;
}

export interface BedrockAgentCoreRuntimeCustomJWTAuthorizerConfiguration {
  readonly AllowedAudience?: readonly string[];
  readonly AllowedClients?: readonly string[];
  readonly AllowedScopes?: readonly string[];
  readonly AllowedWorkloadConfiguration?: BedrockAgentCoreRuntimeAllowedWorkloadConfiguration;
  readonly CustomClaims?: readonly BedrockAgentCoreRuntimeCustomClaimValidationType[];
  readonly DiscoveryUrl: string;
  readonly PrivateEndpoint?: BedrockAgentCoreRuntimePrivateEndpoint;
  readonly PrivateEndpointOverrides?: readonly BedrockAgentCoreRuntimePrivateEndpointOverride[];
}

export interface BedrockAgentCoreRuntimeAllowedWorkloadConfiguration {
  readonly HostingEnvironments?: readonly BedrockAgentCoreRuntimeHostingEnvironment[];
  readonly WorkloadIdentities?: readonly string[];
}

export interface BedrockAgentCoreRuntimeHostingEnvironment {
  readonly Arn: string;
}

export interface BedrockAgentCoreRuntimeCustomClaimValidationType {
  readonly AuthorizingClaimMatchValue: BedrockAgentCoreRuntimeAuthorizingClaimMatchValueType;
  readonly InboundTokenClaimName: string;
  readonly InboundTokenClaimValueType: OneOf<'STRING' | 'STRING_ARRAY'>;
}

export interface BedrockAgentCoreRuntimeAuthorizingClaimMatchValueType {
  readonly ClaimMatchOperator: OneOf<'EQUALS' | 'CONTAINS' | 'CONTAINS_ANY'>;
  readonly ClaimMatchValue: BedrockAgentCoreRuntimeClaimMatchValueType;
}

export interface BedrockAgentCoreRuntimeClaimMatchValueType {
  readonly MatchValueString?: string;
  readonly MatchValueStringList?: readonly string[];
}

export interface BedrockAgentCoreRuntimePrivateEndpoint {
  readonly ManagedVpcResource?: BedrockAgentCoreRuntimeManagedVpcResource;
  readonly SelfManagedLatticeResource?: BedrockAgentCoreRuntimeSelfManagedLatticeResource;
}

export interface BedrockAgentCoreRuntimeManagedVpcResource {
  readonly EndpointIpAddressType: OneOf<'IPV4' | 'IPV6'>;
  readonly RoutingDomain?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly Tags?: { readonly [key: string]: string };
  readonly VpcIdentifier: string;
}

export interface BedrockAgentCoreRuntimeSelfManagedLatticeResource {
  readonly ResourceConfigurationIdentifier: string;
}

export interface BedrockAgentCoreRuntimePrivateEndpointOverride {
  readonly Domain: string;
  readonly PrivateEndpoint: BedrockAgentCoreRuntimePrivateEndpoint;
}

export interface BedrockAgentCoreRuntimeCapacityProviderConfiguration {
  readonly CapacityProviderArn: string;
}

export interface BedrockAgentCoreRuntimeFilesystemConfiguration {
  readonly CapacityProviderVolume?: BedrockAgentCoreRuntimeCapacityProviderVolumeConfiguration;
  readonly EfsAccessPoint?: BedrockAgentCoreRuntimeEfsAccessPointConfiguration;
  readonly S3FilesAccessPoint?: BedrockAgentCoreRuntimeS3FilesAccessPointConfiguration;
  readonly SessionStorage?: BedrockAgentCoreRuntimeSessionStorageConfiguration;
}

export interface BedrockAgentCoreRuntimeCapacityProviderVolumeConfiguration {
  readonly MountPath: string;
  readonly VolumeName: string;
}

export interface BedrockAgentCoreRuntimeEfsAccessPointConfiguration {
  readonly AccessPointArn: string;
  readonly MountPath: string;
}

export interface BedrockAgentCoreRuntimeS3FilesAccessPointConfiguration {
  readonly AccessPointArn: string;
  readonly MountPath: string;
}

export interface BedrockAgentCoreRuntimeSessionStorageConfiguration {
  readonly MountPath: string;
}

export interface BedrockAgentCoreRuntimeLifecycleConfiguration {
  readonly IdleRuntimeSessionTimeout?: number;
  readonly MaxLifetime?: number;
}

export interface BedrockAgentCoreRuntimeNetworkConfiguration {
  readonly NetworkMode: OneOf<'PUBLIC' | 'VPC'>;
  readonly NetworkModeConfig?: BedrockAgentCoreRuntimeVpcConfig;
}

export interface BedrockAgentCoreRuntimeVpcConfig {
  readonly SecurityGroups: readonly string[];
  readonly Subnets: readonly string[];
}

export interface BedrockAgentCoreRuntimeRequestHeaderConfiguration {
  readonly RequestHeaderAllowlist?: readonly string[];
}

export interface BedrockAgentCoreRuntimeEndpoint {
  readonly AgentRuntimeId: string;
  readonly AgentRuntimeVersion?: string;
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: { readonly [key: string]: string };
}

export interface BedrockAgentCoreWorkloadIdentity {
  readonly AllowedResourceOauth2ReturnUrls?: readonly string[];
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}
