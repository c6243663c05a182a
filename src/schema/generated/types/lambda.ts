// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Lambda::Alias': LambdaAlias;
    'AWS::Lambda::CapacityProvider': LambdaCapacityProvider;
    'AWS::Lambda::CodeSigningConfig': LambdaCodeSigningConfig;
    'AWS::Lambda::EventInvokeConfig': LambdaEventInvokeConfig;
    'AWS::Lambda::EventSourceMapping': LambdaEventSourceMapping;
    'AWS::Lambda::Function': LambdaFunction;
    'AWS::Lambda::LayerVersion': LambdaLayerVersion;
    'AWS::Lambda::LayerVersionPermission': LambdaLayerVersionPermission;
    'AWS::Lambda::MicrovmImage': LambdaMicrovmImage;
    'AWS::Lambda::NetworkConnector': LambdaNetworkConnector;
    'AWS::Lambda::Permission': LambdaPermission;
    'AWS::Lambda::ResourcePolicy': LambdaResourcePolicy;
    'AWS::Lambda::Url': LambdaUrl;
    'AWS::Lambda::Version': LambdaVersion;
  }
}

export interface LambdaAlias {
  readonly Description?: string;
  readonly FunctionName: string;
  readonly FunctionVersion: string;
  readonly Name: string;
  readonly ProvisionedConcurrencyConfig?: LambdaAliasProvisionedConcurrencyConfiguration;
  readonly RoutingConfig?: LambdaAliasAliasRoutingConfiguration;
}

export interface LambdaAliasProvisionedConcurrencyConfiguration {
  readonly ProvisionedConcurrentExecutions: number;
}

export interface LambdaAliasAliasRoutingConfiguration {
  readonly AdditionalVersionWeights?: readonly LambdaAliasVersionWeight[];
}

export interface LambdaAliasVersionWeight {
  readonly FunctionVersion: string;
  readonly FunctionWeight: number;
}

export interface LambdaCapacityProvider {
  readonly CapacityProviderName?: string;
  readonly CapacityProviderScalingConfig?: LambdaCapacityProviderCapacityProviderScalingConfig;
  readonly InstanceRequirements?: LambdaCapacityProviderInstanceRequirements;
  readonly KmsKeyArn?: string;
  readonly PermissionsConfig: LambdaCapacityProviderCapacityProviderPermissionsConfig;
  readonly PropagateTags?: LambdaCapacityProviderPropagateTagsConfig;
  readonly Tags?: readonly Tag[];
  readonly TelemetryConfig?: LambdaCapacityProviderCapacityProviderTelemetryConfig;
  readonly VpcConfig: LambdaCapacityProviderCapacityProviderVpcConfig;
}

export interface LambdaCapacityProviderCapacityProviderScalingConfig {
  readonly MaxVCpuCount?: number;
  readonly ScalingMode?: OneOf<'Auto' | 'Manual'>;
  readonly ScalingPolicies?: readonly LambdaCapacityProviderTargetTrackingScalingPolicy[];
}

export interface LambdaCapacityProviderTargetTrackingScalingPolicy {
  readonly PredefinedMetricType: OneOf<'LambdaCapacityProviderAverageCPUUtilization' | 'LambdaCapacityProviderAverageGPUUtilization'>;
  readonly TargetValue: number;
}

export interface LambdaCapacityProviderInstanceRequirements {
  readonly AllowedInstanceTypes?: readonly string[];
  readonly Architectures?: readonly (OneOf<'x86_64' | 'arm64'>)[];
  readonly ExcludedInstanceTypes?: readonly string[];
}

export interface LambdaCapacityProviderCapacityProviderPermissionsConfig {
  readonly CapacityProviderOperatorRoleArn: string;
}

export interface LambdaCapacityProviderPropagateTagsConfig {
  readonly ExplicitTags?: readonly Tag[];
  readonly Mode?: OneOf<'None' | 'Explicit'>;
}

export interface LambdaCapacityProviderCapacityProviderTelemetryConfig {
  readonly LoggingConfig?: LambdaCapacityProviderCapacityProviderLoggingConfig;
}

export interface LambdaCapacityProviderCapacityProviderLoggingConfig {
  readonly LogGroup?: string;
  readonly SystemLogLevel?: OneOf<'DEBUG' | 'INFO' | 'WARN'>;
}

export interface LambdaCapacityProviderCapacityProviderVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly SubnetIds: readonly string[];
}

export interface LambdaCodeSigningConfig {
  readonly AllowedPublishers: LambdaCodeSigningConfigAllowedPublishers;
  readonly CodeSigningPolicies?: LambdaCodeSigningConfigCodeSigningPolicies;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}

export interface LambdaCodeSigningConfigAllowedPublishers {
  readonly SigningProfileVersionArns: readonly string[];
}

export interface LambdaCodeSigningConfigCodeSigningPolicies {
  readonly UntrustedArtifactOnDeployment: OneOf<'Warn' | 'Enforce'>;
}

export interface LambdaEventInvokeConfig {
  readonly DestinationConfig?: LambdaEventInvokeConfigDestinationConfig;
  readonly FunctionName: string;
  readonly MaximumEventAgeInSeconds?: number;
  readonly MaximumRetryAttempts?: number;
  readonly Qualifier: string;
}

export interface LambdaEventInvokeConfigDestinationConfig {
  readonly OnFailure?: LambdaEventInvokeConfigOnFailure;
  readonly OnSuccess?: LambdaEventInvokeConfigOnSuccess;
}

export interface LambdaEventInvokeConfigOnFailure {
  readonly Destination: string;
}

export interface LambdaEventInvokeConfigOnSuccess {
  readonly Destination: string;
}

export interface LambdaEventSourceMapping {
  readonly AmazonManagedKafkaEventSourceConfig?: LambdaEventSourceMappingAmazonManagedKafkaEventSourceConfig;
  readonly BatchSize?: number;
  readonly BisectBatchOnFunctionError?: boolean;
  readonly DestinationConfig?: LambdaEventSourceMappingDestinationConfig;
  readonly DocumentDBEventSourceConfig?: LambdaEventSourceMappingDocumentDBEventSourceConfig;
  readonly Enabled?: boolean;
  readonly EventSourceArn?: string;
  readonly FilterCriteria?: LambdaEventSourceMappingFilterCriteria;
  readonly FunctionName: string;
  readonly FunctionResponseTypes?: readonly string[];
  readonly KmsKeyArn?: string;
  readonly LoggingConfig?: LambdaEventSourceMappingLoggingConfig;
  readonly MaximumBatchingWindowInSeconds?: number;
  readonly MaximumRecordAgeInSeconds?: number;
  readonly MaximumRetryAttempts?: number;
  readonly MetricsConfig?: LambdaEventSourceMappingMetricsConfig;
  readonly ParallelizationFactor?: number;
  readonly ProvisionedPollerConfig?: LambdaEventSourceMappingProvisionedPollerConfig;
  readonly Queues?: readonly string[];
  readonly ScalingConfig?: LambdaEventSourceMappingScalingConfig;
  readonly SelfManagedEventSource?: LambdaEventSourceMappingSelfManagedEventSource;
  readonly SelfManagedKafkaEventSourceConfig?: LambdaEventSourceMappingSelfManagedKafkaEventSourceConfig;
  readonly SourceAccessConfigurations?: readonly LambdaEventSourceMappingSourceAccessConfiguration[];
  readonly StartingPosition?: string;
  readonly StartingPositionTimestamp?: number;
  readonly Tags?: readonly Tag[];
  readonly Topics?: readonly string[];
  readonly TumblingWindowInSeconds?: number;
}

export interface LambdaEventSourceMappingAmazonManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: string;
  readonly SchemaRegistryConfig?: LambdaEventSourceMappingSchemaRegistryConfig;
}

export interface LambdaEventSourceMappingSchemaRegistryConfig {
  readonly AccessConfigs?: readonly LambdaEventSourceMappingSchemaRegistryAccessConfig[];
  readonly EventRecordFormat?: OneOf<'JSON' | 'SOURCE'>;
  readonly SchemaRegistryURI?: string;
  readonly SchemaValidationConfigs?: readonly LambdaEventSourceMappingSchemaValidationConfig[];
}

export interface LambdaEventSourceMappingSchemaRegistryAccessConfig {
  readonly Type?: OneOf<'BASIC_AUTH' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE' | 'OAUTHBEARER_AUTH'>;
  readonly URI?: string;
}

export interface LambdaEventSourceMappingSchemaValidationConfig {
  readonly Attribute?: OneOf<'KEY' | 'VALUE'>;
}

export interface LambdaEventSourceMappingDestinationConfig {
  readonly OnFailure?: LambdaEventSourceMappingOnFailure;
}

export interface LambdaEventSourceMappingOnFailure {
  readonly Destination?: string;
}

export interface LambdaEventSourceMappingDocumentDBEventSourceConfig {
  readonly CollectionName?: string;
  readonly DatabaseName?: string;
  readonly FullDocument?: OneOf<'UpdateLookup' | 'Default'>;
}

export interface LambdaEventSourceMappingFilterCriteria {
  readonly Filters?: readonly LambdaEventSourceMappingFilter[];
}

export interface LambdaEventSourceMappingFilter {
  readonly Pattern?: string;
}

export interface LambdaEventSourceMappingLoggingConfig {
  readonly SystemLogLevel?: OneOf<'DEBUG' | 'INFO' | 'WARN'>;
}

export interface LambdaEventSourceMappingMetricsConfig {
  readonly Metrics?: readonly (OneOf<'EventCount' | 'ErrorCount' | 'KafkaMetrics'>)[];
}

export interface LambdaEventSourceMappingProvisionedPollerConfig {
  readonly MaximumPollers?: number;
  readonly MinimumPollers?: number;
  readonly PollerGroupName?: string;
}

export interface LambdaEventSourceMappingScalingConfig {
  readonly MaximumConcurrency?: number;
}

export interface LambdaEventSourceMappingSelfManagedEventSource {
  readonly Endpoints?: LambdaEventSourceMappingEndpoints;
}

export interface LambdaEventSourceMappingEndpoints {
  readonly KafkaBootstrapServers?: readonly string[];
}

export interface LambdaEventSourceMappingSelfManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: string;
  readonly ConsumptionMode?: OneOf<'Stream' | 'Queue'>;
  readonly SchemaRegistryConfig?: LambdaEventSourceMappingSchemaRegistryConfig;
}

export interface LambdaEventSourceMappingSourceAccessConfiguration {
  readonly Type?: OneOf<'BASIC_AUTH' | 'VPC_SUBNET' | 'VPC_SECURITY_GROUP' | 'SASL_SCRAM_512_AUTH' | 'SASL_SCRAM_256_AUTH' | 'VIRTUAL_HOST' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE' | 'OAUTHBEARER_AUTH' | 'OAUTHBEARER_SCOPE' | 'OAUTHBEARER_AUDIENCE' | 'OAUTHBEARER_LOGICAL_CLUSTER' | 'OAUTHBEARER_IDENTITY_POOL' | 'IAM_AUTH' | 'IAM_OAUTHBEARER_AUTH'>;
  readonly URI?: string;
}

export interface LambdaFunction {
  readonly Architectures?: readonly string[];
  readonly CapacityProviderConfig?: LambdaFunctionCapacityProviderConfig;
  readonly Code: LambdaFunctionCode;
  readonly CodeSigningConfigArn?: string;
  readonly DeadLetterConfig?: LambdaFunctionDeadLetterConfig;
  readonly Description?: string;
  readonly DurableConfig?: LambdaFunctionDurableConfig;
  readonly Environment?: LambdaFunctionEnvironment;
  readonly EphemeralStorage?: LambdaFunctionEphemeralStorage;
  readonly FileSystemConfigs?: readonly LambdaFunctionFileSystemConfig[];
  readonly FunctionName?: string;
  readonly FunctionScalingConfig?: LambdaFunctionFunctionScalingConfig;
  readonly Handler?: string;
  readonly ImageConfig?: LambdaFunctionImageConfig;
  readonly KmsKeyArn?: string;
  readonly Layers?: readonly string[];
  readonly LoggingConfig?: LambdaFunctionLoggingConfig;
  readonly MemorySize?: number;
  readonly PackageType?: OneOf<'Image' | 'Zip'>;
  readonly PublishToLatestPublished?: boolean;
  readonly RecursiveLoop?: OneOf<'Allow' | 'Terminate'>;
  readonly ReservedConcurrentExecutions?: number;
  readonly Role: string;
  readonly Runtime?: string;
  readonly RuntimeManagementConfig?: LambdaFunctionRuntimeManagementConfig;
  readonly SnapStart?: LambdaFunctionSnapStart;
  readonly Tags?: readonly Tag[];
  readonly TenancyConfig?: LambdaFunctionTenancyConfig;
  readonly Timeout?: number;
  readonly TracingConfig?: LambdaFunctionTracingConfig;
  readonly VpcConfig?: LambdaFunctionVpcConfig;
}

export interface LambdaFunctionCapacityProviderConfig {
  readonly LambdaManagedInstancesCapacityProviderConfig: LambdaFunctionLambdaManagedInstancesCapacityProviderConfig;
}

export interface LambdaFunctionLambdaManagedInstancesCapacityProviderConfig {
  readonly CapacityProviderArn: string;
  readonly ExecutionEnvironmentMemoryGiBPerVCpu?: number;
  readonly PerExecutionEnvironmentMaxConcurrency?: number;
}

export interface LambdaFunctionCode {
  readonly ImageUri?: string;
  readonly S3Bucket?: string;
  readonly S3Key?: string;
  readonly S3ObjectStorageMode?: OneOf<'COPY' | 'REFERENCE'>;
  readonly S3ObjectVersion?: string;
  readonly SourceKMSKeyArn?: string;
  readonly ZipFile?: string;
}

export interface LambdaFunctionDeadLetterConfig {
  readonly TargetArn?: string;
}

export interface LambdaFunctionDurableConfig {
  readonly ExecutionTimeout: number;
  readonly KMSKeyArn?: string;
  readonly RetentionPeriodInDays?: number;
}

export interface LambdaFunctionEnvironment {
  readonly Variables?: { readonly [key: string]: string };
}

export interface LambdaFunctionEphemeralStorage {
  readonly Size: number;
}

export interface LambdaFunctionFileSystemConfig {
  readonly Arn: string;
  readonly LocalMountPath: string;
  readonly S3FilesConfig?: LambdaFunctionS3FilesConfig;
}

export interface LambdaFunctionS3FilesConfig {
  readonly DirectS3Read?: OneOf<'ENABLED' | 'DISABLED' | 'AUTO'>;
}

export interface LambdaFunctionFunctionScalingConfig {
  readonly MaxExecutionEnvironments?: number;
  readonly MinExecutionEnvironments?: number;
}

export interface LambdaFunctionImageConfig {
  readonly Command?: readonly string[];
  readonly EntryPoint?: readonly string[];
  readonly WorkingDirectory?: string;
}

export interface LambdaFunctionLoggingConfig {
  readonly ApplicationLogLevel?: OneOf<'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL'>;
  readonly LogFormat?: OneOf<'Text' | 'JSON'>;
  readonly LogGroup?: string;
  readonly SystemLogLevel?: OneOf<'DEBUG' | 'INFO' | 'WARN'>;
}

export interface LambdaFunctionRuntimeManagementConfig {
  readonly RuntimeVersionArn?: string;
  readonly UpdateRuntimeOn: OneOf<'Auto' | 'FunctionUpdate' | 'Manual'>;
}

export interface LambdaFunctionSnapStart {
  readonly ApplyOn: OneOf<'PublishedVersions' | 'None'>;
}

export interface LambdaFunctionTenancyConfig {
  readonly TenantIsolationMode: OneOf<'PER_TENANT'>;
}

export interface LambdaFunctionTracingConfig {
  readonly Mode?: OneOf<'Active' | 'PassThrough'>;
}

export interface LambdaFunctionVpcConfig {
  readonly Ipv6AllowedForDualStack?: boolean;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
}

export interface LambdaLayerVersion {
  readonly CompatibleArchitectures?: readonly string[];
  readonly CompatibleRuntimes?: readonly string[];
  readonly Content: LambdaLayerVersionContent;
  readonly Description?: string;
  readonly LayerName?: string;
  readonly LicenseInfo?: string;
}

export interface LambdaLayerVersionContent {
  readonly S3Bucket: string;
  readonly S3Key: string;
  readonly S3ObjectStorageMode?: OneOf<'COPY' | 'REFERENCE'>;
  readonly S3ObjectVersion?: string;
}

export interface LambdaLayerVersionPermission {
  readonly Action: string;
  readonly LayerVersionArn: string;
  readonly OrganizationId?: string;
  readonly Principal: string;
}

export interface LambdaMicrovmImage {
  readonly AdditionalOsCapabilities: readonly OneOf<'ALL'>[];
  readonly BaseImageArn: string;
  readonly BaseImageVersion: string;
  readonly BuildRoleArn: string;
  readonly CodeArtifact: LambdaMicrovmImageCodeArtifact;
  readonly CpuConfigurations: readonly LambdaMicrovmImageCpuConfiguration[];
  readonly Description: string;
  readonly EgressNetworkConnectors: readonly string[];
  readonly EnvironmentVariables: readonly LambdaMicrovmImageEnvironmentVariable[];
  readonly Hooks: LambdaMicrovmImageHooks;
  readonly Logging: LambdaMicrovmImageLogging;
  readonly Name: string;
  readonly Resources: readonly LambdaMicrovmImageResources[];
  readonly Tags?: readonly Tag[];
}

export interface LambdaMicrovmImageCodeArtifact {
  readonly Uri: string;
}

export interface LambdaMicrovmImageCpuConfiguration {
  readonly Architecture: OneOf<'ARM_64'>;
}

export interface LambdaMicrovmImageEnvironmentVariable {
  readonly Key: string;
  readonly Value: string;
}

export interface LambdaMicrovmImageHooks {
  readonly MicrovmHooks?: LambdaMicrovmImageMicrovmHooks;
  readonly MicrovmImageHooks?: LambdaMicrovmImageMicrovmImageHooks;
  readonly Port?: number;
}

export interface LambdaMicrovmImageMicrovmHooks {
  readonly Resume?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly ResumeTimeoutInSeconds?: number;
  readonly Run?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly RunTimeoutInSeconds?: number;
  readonly Suspend?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly SuspendTimeoutInSeconds?: number;
  readonly Terminate?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly TerminateTimeoutInSeconds?: number;
}

export interface LambdaMicrovmImageMicrovmImageHooks {
  readonly Ready?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly ReadyTimeoutInSeconds?: number;
  readonly Validate?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly ValidateTimeoutInSeconds?: number;
}

export interface LambdaMicrovmImageLogging {
  readonly CloudWatch?: LambdaMicrovmImageCloudWatchLogging;
  readonly Disabled?: boolean;
}

export interface LambdaMicrovmImageCloudWatchLogging {
  readonly LogGroup?: string;
  readonly LogStream?: string;
}

export interface LambdaMicrovmImageResources {
  readonly MinimumMemoryInMiB: number;
}

export interface LambdaNetworkConnector {
  readonly Configuration: LambdaNetworkConnectorConfig;
  readonly Name?: string;
  readonly OperatorRole?: string;
  readonly Tags?: readonly Tag[];
}

export interface LambdaNetworkConnectorConfig {
  readonly VpcEgressConfiguration: LambdaNetworkConnectorVpcEgressConfiguration;
}

export interface LambdaNetworkConnectorVpcEgressConfiguration {
  readonly AssociatedComputeResourceTypes: readonly OneOf<'MicroVm'>[];
  readonly NetworkProtocol?: OneOf<'IPv4' | 'DualStack'>;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
}

export interface LambdaPermission {
  readonly Action: string;
  readonly EventSourceToken?: string;
  readonly FunctionName: string;
  readonly FunctionUrlAuthType?: OneOf<'AWS_IAM' | 'NONE'>;
  readonly InvokedViaFunctionUrl?: boolean;
  readonly Principal: string;
  readonly PrincipalOrgID?: string;
  readonly SourceAccount?: string;
  readonly SourceArn?: string;
}

export interface LambdaResourcePolicy {
  readonly PolicyDocument: PolicyDocument;
  readonly ResourceArn: string;
}

export interface LambdaUrl {
  readonly AuthType: OneOf<'AWS_IAM' | 'NONE'>;
  readonly Cors?: LambdaUrlCors;
  readonly InvokeMode?: OneOf<'BUFFERED' | 'RESPONSE_STREAM'>;
  readonly Qualifier?: string;
  readonly TargetFunctionArn: string;
}

export interface LambdaUrlCors {
  readonly AllowCredentials?: boolean;
  readonly AllowHeaders?: readonly string[];
  readonly AllowMethods?: readonly string[];
  readonly AllowOrigins?: readonly string[];
  readonly ExposeHeaders?: readonly string[];
  readonly MaxAge?: number;
}

export interface LambdaVersion {
  readonly CodeSha256?: string;
  readonly Description?: string;
  readonly FunctionName: string;
  readonly FunctionScalingConfig?: LambdaVersionFunctionScalingConfig;
  readonly ProvisionedConcurrencyConfig?: LambdaVersionProvisionedConcurrencyConfiguration;
  readonly RuntimePolicy?: LambdaVersionRuntimePolicy;
}

export interface LambdaVersionFunctionScalingConfig {
  readonly MaxExecutionEnvironments?: number;
  readonly MinExecutionEnvironments?: number;
}

export interface LambdaVersionProvisionedConcurrencyConfiguration {
  readonly ProvisionedConcurrentExecutions: number;
}

export interface LambdaVersionRuntimePolicy {
  readonly RuntimeVersionArn?: string;
  readonly UpdateRuntimeOn: string;
}
