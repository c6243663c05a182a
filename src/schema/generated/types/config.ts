// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Config::AggregationAuthorization': ConfigAggregationAuthorization;
    'AWS::Config::ConfigRule': ConfigConfigRule;
    'AWS::Config::ConfigurationAggregator': ConfigConfigurationAggregator;
    'AWS::Config::ConfigurationRecorder': ConfigConfigurationRecorder;
    'AWS::Config::ConformancePack': ConfigConformancePack;
    'AWS::Config::Connector': ConfigConnector;
    'AWS::Config::DeliveryChannel': ConfigDeliveryChannel;
    'AWS::Config::OrganizationConfigRule': ConfigOrganizationConfigRule;
    'AWS::Config::OrganizationConformancePack': ConfigOrganizationConformancePack;
    'AWS::Config::RemediationConfiguration': ConfigRemediationConfiguration;
    'AWS::Config::StoredQuery': ConfigStoredQuery;
  }
}

export interface ConfigAggregationAuthorization {
  readonly AuthorizedAccountId: string;
  readonly AuthorizedAwsRegion: string;
  readonly Tags?: readonly Tag[];
}

export interface ConfigConfigRule {
  readonly Compliance?: ConfigConfigRuleCompliance;
  readonly ConfigRuleName?: string;
  readonly Description?: string;
  readonly EvaluationModes?: readonly ConfigConfigRuleEvaluationModeConfiguration[];
  readonly InputParameters?: unknown;
  readonly MaximumExecutionFrequency?: string;
  readonly Scope?: ConfigConfigRuleScope;
  readonly Source: ConfigConfigRuleSource;
}

export interface ConfigConfigRuleCompliance {
  readonly Type?: string;
}

export interface ConfigConfigRuleEvaluationModeConfiguration {
  readonly Mode?: string;
}

export interface ConfigConfigRuleScope {
  readonly ComplianceResourceId?: string;
  readonly ComplianceResourceTypes?: readonly string[];
  readonly TagKey?: string;
  readonly TagValue?: string;
}

export interface ConfigConfigRuleSource {
  readonly CustomPolicyDetails?: ConfigConfigRuleCustomPolicyDetails;
  readonly Owner: string;
  readonly SourceDetails?: readonly ConfigConfigRuleSourceDetail[];
  readonly SourceIdentifier?: string;
}

export interface ConfigConfigRuleCustomPolicyDetails {
  readonly EnableDebugLogDelivery?: boolean;
  readonly PolicyRuntime?: string;
  readonly PolicyText?: string;
}

export interface ConfigConfigRuleSourceDetail {
  readonly EventSource: string;
  readonly MaximumExecutionFrequency?: string;
  readonly MessageType: string;
}

export interface ConfigConfigurationAggregator {
  readonly AccountAggregationSources?: readonly ConfigConfigurationAggregatorAccountAggregationSource[];
  readonly ConfigurationAggregatorName?: string;
  readonly OrganizationAggregationSource?: ConfigConfigurationAggregatorOrganizationAggregationSource;
  readonly Tags?: readonly Tag[];
}

export interface ConfigConfigurationAggregatorAccountAggregationSource {
  readonly AccountIds: readonly string[];
  readonly AllAwsRegions?: boolean;
  readonly AwsRegions?: readonly string[];
}

export interface ConfigConfigurationAggregatorOrganizationAggregationSource {
  readonly AllAwsRegions?: boolean;
  readonly AwsRegions?: readonly string[];
  readonly RoleArn: string;
}

export interface ConfigConfigurationRecorder {
  readonly Name?: string;
  readonly RecordingGroup?: ConfigConfigurationRecorderRecordingGroup;
  readonly RecordingMode?: ConfigConfigurationRecorderRecordingMode;
  readonly RoleARN: string;
  readonly StartedOnCreate?: boolean;
}

export interface ConfigConfigurationRecorderRecordingGroup {
  readonly AllSupported?: boolean;
  readonly ExclusionByResourceTypes?: ConfigConfigurationRecorderExclusionByResourceTypes;
  readonly IncludeGlobalResourceTypes?: boolean;
  readonly RecordingStrategy?: ConfigConfigurationRecorderRecordingStrategy;
  readonly ResourceTypes?: readonly string[];
}

export interface ConfigConfigurationRecorderExclusionByResourceTypes {
  readonly ResourceTypes: readonly string[];
}

export interface ConfigConfigurationRecorderRecordingStrategy {
  readonly UseOnly: string;
}

export interface ConfigConfigurationRecorderRecordingMode {
  readonly RecordingFrequency: string;
  readonly RecordingModeOverrides?: readonly ConfigConfigurationRecorderRecordingModeOverride[];
}

export interface ConfigConfigurationRecorderRecordingModeOverride {
  readonly Description?: string;
  readonly RecordingFrequency: string;
  readonly ResourceTypes: readonly string[];
}

export interface ConfigConformancePack {
  readonly ConformancePackInputParameters?: readonly ConfigConformancePackConformancePackInputParameter[];
  readonly ConformancePackName: string;
  readonly DeliveryS3Bucket?: string;
  readonly DeliveryS3KeyPrefix?: string;
  readonly Tags?: readonly Tag[];
  readonly TemplateBody?: string;
  readonly TemplateS3Uri?: string;
  readonly TemplateSSMDocumentDetails?: ConfigConformancePackTemplateSSMDocumentDetails;
}

export interface ConfigConformancePackConformancePackInputParameter {
  readonly ParameterName: string;
  readonly ParameterValue: string;
}

export interface ConfigConformancePackTemplateSSMDocumentDetails {
  readonly DocumentName?: string;
  readonly DocumentVersion?: string;
}

export interface ConfigConnector {
  readonly ConnectorConfiguration: ConfigConnectorConnectorConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface ConfigConnectorConnectorConfiguration {
  readonly Azure?: ConfigConnectorAzureConnectorConfiguration;
}

export interface ConfigConnectorAzureConnectorConfiguration {
  readonly ClientIdentifier: string;
  readonly TenantIdentifier: string;
}

export interface ConfigDeliveryChannel {
  readonly ConfigSnapshotDeliveryProperties?: ConfigDeliveryChannelConfigSnapshotDeliveryProperties;
  readonly Name?: string;
  readonly S3BucketName: string;
  readonly S3KeyPrefix?: string;
  readonly S3KmsKeyArn?: string;
  readonly SnsTopicARN?: string;
}

export interface ConfigDeliveryChannelConfigSnapshotDeliveryProperties {
  readonly DeliveryFrequency?: OneOf<'One_Hour' | 'Three_Hours' | 'Six_Hours' | 'Twelve_Hours' | 'TwentyFour_Hours'>;
}

export interface ConfigOrganizationConfigRule {
  readonly ExcludedAccounts?: readonly string[];
  readonly OrganizationConfigRuleName: string;
  readonly OrganizationCustomPolicyRuleMetadata?: ConfigOrganizationConfigRuleOrganizationCustomPolicyRuleMetadata;
  readonly OrganizationCustomRuleMetadata?: ConfigOrganizationConfigRuleOrganizationCustomRuleMetadata;
  readonly OrganizationManagedRuleMetadata?: ConfigOrganizationConfigRuleOrganizationManagedRuleMetadata;
}

export interface ConfigOrganizationConfigRuleOrganizationCustomPolicyRuleMetadata {
  readonly DebugLogDeliveryAccounts?: readonly string[];
  readonly Description?: string;
  readonly InputParameters?: string;
  readonly MaximumExecutionFrequency?: string;
  readonly OrganizationConfigRuleTriggerTypes?: readonly string[];
  readonly PolicyText: string;
  readonly ResourceIdScope?: string;
  readonly ResourceTypesScope?: readonly string[];
  readonly Runtime: string;
  readonly TagKeyScope?: string;
  readonly TagValueScope?: string;
}

export interface ConfigOrganizationConfigRuleOrganizationCustomRuleMetadata {
  readonly Description?: string;
  readonly InputParameters?: string;
  readonly LambdaFunctionArn: string;
  readonly MaximumExecutionFrequency?: string;
  readonly OrganizationConfigRuleTriggerTypes: readonly string[];
  readonly ResourceIdScope?: string;
  readonly ResourceTypesScope?: readonly string[];
  readonly TagKeyScope?: string;
  readonly TagValueScope?: string;
}

export interface ConfigOrganizationConfigRuleOrganizationManagedRuleMetadata {
  readonly Description?: string;
  readonly InputParameters?: string;
  readonly MaximumExecutionFrequency?: string;
  readonly ResourceIdScope?: string;
  readonly ResourceTypesScope?: readonly string[];
  readonly RuleIdentifier: string;
  readonly TagKeyScope?: string;
  readonly TagValueScope?: string;
}

export interface ConfigOrganizationConformancePack {
  readonly ConformancePackInputParameters?: readonly ConfigOrganizationConformancePackConformancePackInputParameter[];
  readonly DeliveryS3Bucket?: string;
  readonly DeliveryS3KeyPrefix?: string;
  readonly ExcludedAccounts?: readonly string[];
  readonly OrganizationConformancePackName: string;
  readonly Tags?: readonly Tag[];
  readonly TemplateBody?: string;
  readonly TemplateS3Uri?: string;
}

export interface ConfigOrganizationConformancePackConformancePackInputParameter {
  readonly ParameterName: string;
  readonly ParameterValue: string;
}

export interface ConfigRemediationConfiguration {
  readonly Automatic?: boolean;
  readonly ConfigRuleName: string;
  readonly ExecutionControls?: ConfigRemediationConfigurationExecutionControls;
  readonly MaximumAutomaticAttempts?: number;
  readonly Parameters?: { readonly [key: string]: ConfigRemediationConfigurationRemediationParameterValue };
  readonly ResourceType?: string;
  readonly RetryAttemptSeconds?: number;
  readonly TargetId: string;
  readonly TargetType: string;
  readonly TargetVersion?: string;
}

export interface ConfigRemediationConfigurationExecutionControls {
  readonly SsmControls?: ConfigRemediationConfigurationSsmControls;
}

export interface ConfigRemediationConfigurationSsmControls {
  readonly ConcurrentExecutionRatePercentage?: number;
  readonly ErrorPercentage?: number;
}

export interface ConfigRemediationConfigurationRemediationParameterValue {
  readonly ResourceValue?: ConfigRemediationConfigurationResourceValue;
  readonly StaticValue?: ConfigRemediationConfigurationStaticValue;
}

export interface ConfigRemediationConfigurationResourceValue {
  readonly Value?: string;
}

export interface ConfigRemediationConfigurationStaticValue {
  readonly Value?: readonly string[];
  readonly Values?: readonly string[];
}

export interface ConfigStoredQuery {
  readonly QueryDescription?: string;
  readonly QueryExpression: string;
  readonly QueryName: string;
  readonly Tags?: readonly Tag[];
}
