// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::IoT::AccountAuditConfiguration': IoTAccountAuditConfiguration;
    'AWS::IoT::Authorizer': IoTAuthorizer;
    'AWS::IoT::BillingGroup': IoTBillingGroup;
    'AWS::IoT::CACertificate': IoTCACertificate;
    'AWS::IoT::Certificate': IoTCertificate;
    'AWS::IoT::CertificateProvider': IoTCertificateProvider;
    'AWS::IoT::Command': IoTCommand;
    'AWS::IoT::CustomMetric': IoTCustomMetric;
    'AWS::IoT::Dimension': IoTDimension;
    'AWS::IoT::DomainConfiguration': IoTDomainConfiguration;
    'AWS::IoT::EncryptionConfiguration': IoTEncryptionConfiguration;
    'AWS::IoT::FleetMetric': IoTFleetMetric;
    'AWS::IoT::Job': IoTJob;
    'AWS::IoT::JobTemplate': IoTJobTemplate;
    'AWS::IoT::Logging': IoTLogging;
    'AWS::IoT::MitigationAction': IoTMitigationAction;
    'AWS::IoT::Policy': IoTPolicy;
    'AWS::IoT::PolicyPrincipalAttachment': IoTPolicyPrincipalAttachment;
    'AWS::IoT::ProvisioningTemplate': IoTProvisioningTemplate;
    'AWS::IoT::ResourceSpecificLogging': IoTResourceSpecificLogging;
    'AWS::IoT::RoleAlias': IoTRoleAlias;
    'AWS::IoT::ScheduledAudit': IoTScheduledAudit;
    'AWS::IoT::SecurityProfile': IoTSecurityProfile;
    'AWS::IoT::SoftwarePackage': IoTSoftwarePackage;
    'AWS::IoT::SoftwarePackageVersion': IoTSoftwarePackageVersion;
    'AWS::IoT::Stream': IoTStream;
    'AWS::IoT::Thing': IoTThing;
    'AWS::IoT::ThingGroup': IoTThingGroup;
    'AWS::IoT::ThingPrincipalAttachment': IoTThingPrincipalAttachment;
    'AWS::IoT::ThingType': IoTThingType;
    'AWS::IoT::TopicRule': IoTTopicRule;
    'AWS::IoT::TopicRuleDestination': IoTTopicRuleDestination;
  }
}

export interface IoTAccountAuditConfiguration {
  readonly AccountId: string;
  readonly AuditCheckConfigurations: IoTAccountAuditConfigurationAuditCheckConfigurations;
  readonly AuditNotificationTargetConfigurations?: IoTAccountAuditConfigurationAuditNotificationTargetConfigurations;
  readonly RoleArn: string;
}

export interface IoTAccountAuditConfigurationAuditCheckConfigurations {
  readonly AuthenticatedCognitoRoleOverlyPermissiveCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly CaCertificateExpiringCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly CaCertificateKeyQualityCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly ConflictingClientIdsCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly DeviceCertificateAgeCheck?: IoTAccountAuditConfigurationDeviceCertAgeAuditCheckConfiguration;
  readonly DeviceCertificateExpiringCheck?: IoTAccountAuditConfigurationDeviceCertExpirationAuditCheckConfiguration;
  readonly DeviceCertificateKeyQualityCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly DeviceCertificateSharedCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly IntermediateCaRevokedForActiveDeviceCertificatesCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly IoTPolicyPotentialMisConfigurationCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly IotPolicyOverlyPermissiveCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly IotRoleAliasAllowsAccessToUnusedServicesCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly IotRoleAliasOverlyPermissiveCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly LoggingDisabledCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly RevokedCaCertificateStillActiveCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly RevokedDeviceCertificateStillActiveCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
  readonly UnauthenticatedCognitoRoleOverlyPermissiveCheck?: IoTAccountAuditConfigurationAuditCheckConfiguration;
}

export interface IoTAccountAuditConfigurationAuditCheckConfiguration {
  readonly Enabled?: boolean;
}

export interface IoTAccountAuditConfigurationDeviceCertAgeAuditCheckConfiguration {
  readonly Configuration?: IoTAccountAuditConfigurationCertAgeCheckCustomConfiguration;
  readonly Enabled?: boolean;
}

export interface IoTAccountAuditConfigurationCertAgeCheckCustomConfiguration {
  readonly CertAgeThresholdInDays?: string;
}

export interface IoTAccountAuditConfigurationDeviceCertExpirationAuditCheckConfiguration {
  readonly Configuration?: IoTAccountAuditConfigurationCertExpirationCheckCustomConfiguration;
  readonly Enabled?: boolean;
}

export interface IoTAccountAuditConfigurationCertExpirationCheckCustomConfiguration {
  readonly CertExpirationThresholdInDays?: string;
}

export interface IoTAccountAuditConfigurationAuditNotificationTargetConfigurations {
  readonly Sns?: IoTAccountAuditConfigurationAuditNotificationTarget;
}

export interface IoTAccountAuditConfigurationAuditNotificationTarget {
  readonly Enabled?: boolean;
  readonly RoleArn?: string;
  readonly TargetArn?: string;
}

export interface IoTAuthorizer {
  readonly AuthorizerFunctionArn: string;
  readonly AuthorizerName?: string;
  readonly EnableCachingForHttp?: boolean;
  readonly SigningDisabled?: boolean;
  readonly Status?: OneOf<'ACTIVE' | 'INACTIVE'>;
  readonly Tags?: readonly Tag[];
  readonly TokenKeyName?: string;
  readonly TokenSigningPublicKeys?: { readonly [key: string]: string };
}

export interface IoTBillingGroup {
  readonly BillingGroupName?: string;
  readonly BillingGroupProperties?: IoTBillingGroupBillingGroupProperties;
  readonly Tags?: readonly Tag[];
}

export interface IoTBillingGroupBillingGroupProperties {
  readonly BillingGroupDescription?: string;
}

export interface IoTCACertificate {
  readonly AutoRegistrationStatus?: OneOf<'ENABLE' | 'DISABLE'>;
  readonly CACertificatePem: string;
  readonly CertificateMode?: OneOf<'DEFAULT' | 'SNI_ONLY'>;
  readonly RegistrationConfig?: IoTCACertificateRegistrationConfig;
  readonly RemoveAutoRegistration?: boolean;
  readonly Status: OneOf<'ACTIVE' | 'INACTIVE'>;
  readonly Tags?: readonly Tag[];
  readonly VerificationCertificatePem?: string;
}

export interface IoTCACertificateRegistrationConfig {
  readonly RoleArn?: string;
  readonly TemplateBody?: string;
  readonly TemplateName?: string;
}

export interface IoTCertificate {
  readonly CACertificatePem?: string;
  readonly CertificateMode?: OneOf<'DEFAULT' | 'SNI_ONLY'>;
  readonly CertificatePem?: string;
  readonly CertificateSigningRequest?: string;
  readonly Status: OneOf<'ACTIVE' | 'INACTIVE' | 'REVOKED' | 'PENDING_TRANSFER' | 'PENDING_ACTIVATION'>;
}

export interface IoTCertificateProvider {
  readonly AccountDefaultForOperations: readonly OneOf<'CreateCertificateFromCsr'>[];
  readonly CertificateProviderName?: string;
  readonly LambdaFunctionArn: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTCommand {
  readonly CommandId: string;
  readonly CreatedAt?: string;
  readonly Deprecated?: boolean;
  readonly Description?: string;
  readonly DisplayName?: string;
  readonly LastUpdatedAt?: string;
  readonly MandatoryParameters?: readonly IoTCommandCommandParameter[];
  readonly Namespace?: OneOf<'AWS-IoT' | 'AWS-IoT-FleetWise'>;
  readonly Payload?: IoTCommandCommandPayload;
  readonly PayloadTemplate?: string;
  readonly PendingDeletion?: boolean;
  readonly Preprocessor?: IoTCommandCommandPreprocessor;
  readonly RoleArn?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTCommandCommandParameter {
  readonly DefaultValue?: IoTCommandCommandParameterValue;
  readonly Description?: string;
  readonly Name: string;
  readonly Type?: OneOf<'STRING' | 'INTEGER' | 'DOUBLE' | 'LONG' | 'UNSIGNEDLONG' | 'BOOLEAN' | 'BINARY'>;
  readonly Value?: IoTCommandCommandParameterValue;
  readonly ValueConditions?: readonly IoTCommandCommandParameterValueCondition[];
}

export interface IoTCommandCommandParameterValue {
  readonly B?: boolean;
  readonly BIN?: string;
  readonly D?: number;
  readonly I?: number;
  readonly L?: string;
  readonly S?: string;
  readonly UL?: string;
}

export interface IoTCommandCommandParameterValueCondition {
  readonly ComparisonOperator: OneOf<'EQUALS' | 'NOT_EQUALS' | 'LESS_THAN' | 'LESS_THAN_EQUALS' | 'GREATER_THAN' | 'GREATER_THAN_EQUALS' | 'IN_SET' | 'NOT_IN_SET' | 'IN_RANGE' | 'NOT_IN_RANGE'>;
  readonly Operand: IoTCommandCommandParameterValueComparisonOperand;
}

export interface IoTCommandCommandParameterValueComparisonOperand {
  readonly Number?: string;
  readonly NumberRange?: IoTCommandCommandParameterValueNumberRange;
  readonly Numbers?: readonly string[];
  readonly String?: string;
  readonly Strings?: readonly string[];
}

export interface IoTCommandCommandParameterValueNumberRange {
  readonly Max: string;
  readonly Min: string;
}

export interface IoTCommandCommandPayload {
  readonly Content?: string;
  readonly ContentType?: string;
}

export interface IoTCommandCommandPreprocessor {
  readonly AwsJsonSubstitution?: IoTCommandAwsJsonSubstitutionCommandPreprocessorConfig;
}

export interface IoTCommandAwsJsonSubstitutionCommandPreprocessorConfig {
  readonly OutputFormat: OneOf<'JSON' | 'CBOR'>;
}

export interface IoTCustomMetric {
  readonly DisplayName?: string;
  readonly MetricName?: string;
  readonly MetricType: OneOf<'string-list' | 'ip-address-list' | 'number-list' | 'number'>;
  readonly Tags?: readonly Tag[];
}

export interface IoTDimension {
  readonly Name?: string;
  readonly StringValues: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly Type: OneOf<'TOPIC_FILTER'>;
}

export interface IoTDomainConfiguration {
  readonly ApplicationProtocol?: OneOf<'SECURE_MQTT' | 'MQTT_WSS' | 'HTTPS' | 'DEFAULT'>;
  readonly AuthenticationType?: OneOf<'AWS_X509' | 'CUSTOM_AUTH' | 'AWS_SIGV4' | 'CUSTOM_AUTH_X509' | 'DEFAULT'>;
  readonly AuthorizerConfig?: IoTDomainConfigurationAuthorizerConfig;
  readonly ClientCertificateConfig?: IoTDomainConfigurationClientCertificateConfig;
  readonly DomainConfigurationName?: string;
  readonly DomainConfigurationStatus?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly DomainName?: string;
  readonly ServerCertificateArns?: readonly string[];
  readonly ServerCertificateConfig?: IoTDomainConfigurationServerCertificateConfig;
  readonly ServiceType?: OneOf<'DATA' | 'CREDENTIAL_PROVIDER' | 'JOBS'>;
  readonly Tags?: readonly Tag[];
  readonly TlsConfig?: IoTDomainConfigurationTlsConfig;
  readonly ValidationCertificateArn?: string;
}

export interface IoTDomainConfigurationAuthorizerConfig {
  readonly AllowAuthorizerOverride?: boolean;
  readonly DefaultAuthorizerName?: string;
}

export interface IoTDomainConfigurationClientCertificateConfig {
  readonly ClientCertificateCallbackArn?: string;
}

export interface IoTDomainConfigurationServerCertificateConfig {
  readonly EnableOCSPCheck?: boolean;
  readonly OcspAuthorizedResponderArn?: string;
  readonly OcspLambdaArn?: string;
}

export interface IoTDomainConfigurationTlsConfig {
  readonly SecurityPolicy?: string;
}

export interface IoTEncryptionConfiguration {
  readonly EncryptionType: OneOf<'CUSTOMER_MANAGED_KMS_KEY' | 'AWS_OWNED_KMS_KEY'>;
  readonly KmsAccessRoleArn?: string;
  readonly KmsKeyArn?: string;
}

export interface IoTFleetMetric {
  readonly AggregationField?: string;
  readonly AggregationType?: IoTFleetMetricAggregationType;
  readonly Description?: string;
  readonly IndexName?: string;
  readonly MetricName: string;
  readonly Period?: number;
  readonly QueryString?: string;
  readonly QueryVersion?: string;
  readonly Tags?: readonly Tag[];
  readonly Unit?: string;
}

export interface IoTFleetMetricAggregationType {
  readonly Name: string;
  readonly Values: readonly string[];
}

export interface IoTJob {
  readonly AbortConfig?: IoTJobAbortConfig;
  readonly Description?: string;
  readonly DestinationPackageVersions?: readonly string[];
  readonly Document?: string;
  readonly DocumentParameters?: { readonly [key: string]: string };
  readonly DocumentSource?: string;
  readonly JobExecutionsRetryConfig?: IoTJobJobExecutionsRetryConfig;
  readonly JobExecutionsRolloutConfig?: IoTJobJobExecutionsRolloutConfig;
  readonly JobId: string;
  readonly JobTemplateArn?: string;
  readonly PresignedUrlConfig?: IoTJobPresignedUrlConfig;
  readonly SchedulingConfig?: IoTJobSchedulingConfig;
  readonly Tags?: readonly Tag[];
  readonly TargetSelection?: OneOf<'CONTINUOUS' | 'SNAPSHOT'>;
  readonly Targets: readonly string[];
  readonly TimeoutConfig?: IoTJobTimeoutConfig;
}

export interface IoTJobAbortConfig {
  readonly CriteriaList: readonly IoTJobAbortCriteria[];
}

export interface IoTJobAbortCriteria {
  readonly Action: OneOf<'CANCEL'>;
  readonly FailureType: OneOf<'FAILED' | 'REJECTED' | 'TIMED_OUT' | 'ALL'>;
  readonly MinNumberOfExecutedThings: number;
  readonly ThresholdPercentage: number;
}

export interface IoTJobJobExecutionsRetryConfig {
  readonly CriteriaList: readonly IoTJobRetryCriteria[];
}

export interface IoTJobRetryCriteria {
  readonly FailureType: OneOf<'FAILED' | 'TIMED_OUT' | 'ALL'>;
  readonly NumberOfRetries: number;
}

export interface IoTJobJobExecutionsRolloutConfig {
  readonly ExponentialRate?: IoTJobExponentialRolloutRate;
  readonly MaximumPerMinute?: number;
}

export interface IoTJobExponentialRolloutRate {
  readonly BaseRatePerMinute: number;
  readonly IncrementFactor: number;
  readonly RateIncreaseCriteria: IoTJobRateIncreaseCriteria;
}

export interface IoTJobRateIncreaseCriteria {
  readonly NumberOfNotifiedThings?: number;
  readonly NumberOfSucceededThings?: number;
}

export interface IoTJobPresignedUrlConfig {
  readonly ExpiresInSec?: number;
  readonly RoleArn?: string;
}

export interface IoTJobSchedulingConfig {
  readonly EndBehavior?: OneOf<'STOP_ROLLOUT' | 'CANCEL' | 'FORCE_CANCEL'>;
  readonly EndTime?: string;
  readonly MaintenanceWindows?: readonly IoTJobMaintenanceWindow[];
  readonly StartTime?: string;
}

export interface IoTJobMaintenanceWindow {
  readonly DurationInMinutes: number;
  readonly StartTime: string;
}

export interface IoTJobTimeoutConfig {
  readonly InProgressTimeoutInMinutes?: number;
}

export interface IoTJobTemplate {
  readonly AbortConfig?: IoTJobTemplateAbortConfig;
  readonly Description: string;
  readonly DestinationPackageVersions?: readonly string[];
  readonly Document?: string;
  readonly DocumentSource?: string;
  readonly JobArn?: string;
  readonly JobExecutionsRetryConfig?: IoTJobTemplateJobExecutionsRetryConfig;
  readonly JobExecutionsRolloutConfig?: IoTJobTemplateJobExecutionsRolloutConfig;
  readonly JobTemplateId: string;
  readonly MaintenanceWindows?: readonly IoTJobTemplateMaintenanceWindow[];
  readonly PresignedUrlConfig?: IoTJobTemplatePresignedUrlConfig;
  readonly Tags?: readonly Tag[];
  readonly TimeoutConfig?: IoTJobTemplateTimeoutConfig;
}

export interface IoTJobTemplateAbortConfig {
  readonly CriteriaList: readonly IoTJobTemplateAbortCriteria[];
}

export interface IoTJobTemplateAbortCriteria {
  readonly Action: OneOf<'CANCEL'>;
  readonly FailureType: OneOf<'FAILED' | 'REJECTED' | 'TIMED_OUT' | 'ALL'>;
  readonly MinNumberOfExecutedThings: number;
  readonly ThresholdPercentage: number;
}

export interface IoTJobTemplateJobExecutionsRetryConfig {
  readonly RetryCriteriaList?: readonly IoTJobTemplateRetryCriteria[];
}

export interface IoTJobTemplateRetryCriteria {
  readonly FailureType?: OneOf<'FAILED' | 'TIMED_OUT' | 'ALL'>;
  readonly NumberOfRetries?: number;
}

export interface IoTJobTemplateJobExecutionsRolloutConfig {
  readonly ExponentialRolloutRate?: IoTJobTemplateExponentialRolloutRate;
  readonly MaximumPerMinute?: number;
}

export interface IoTJobTemplateExponentialRolloutRate {
  readonly BaseRatePerMinute: number;
  readonly IncrementFactor: number;
  readonly RateIncreaseCriteria: IoTJobTemplateRateIncreaseCriteria;
}

export interface IoTJobTemplateRateIncreaseCriteria {
  readonly NumberOfNotifiedThings?: number;
  readonly NumberOfSucceededThings?: number;
}

export interface IoTJobTemplateMaintenanceWindow {
  readonly DurationInMinutes?: number;
  readonly StartTime?: string;
}

export interface IoTJobTemplatePresignedUrlConfig {
  readonly ExpiresInSec?: number;
  readonly RoleArn: string;
}

export interface IoTJobTemplateTimeoutConfig {
  readonly InProgressTimeoutInMinutes: number;
}

export interface IoTLogging {
  readonly AccountId: string;
  readonly DefaultLogLevel: OneOf<'ERROR' | 'WARN' | 'INFO' | 'DEBUG' | 'DISABLED'>;
  readonly EventConfigurations?: readonly IoTLoggingEventConfiguration[];
  readonly RoleArn: string;
}

export interface IoTLoggingEventConfiguration {
  readonly EventType: string;
  readonly LogDestination?: string;
  readonly LogLevel?: OneOf<'ERROR' | 'WARN' | 'INFO' | 'DEBUG' | 'DISABLED'>;
}

export interface IoTMitigationAction {
  readonly ActionName?: string;
  readonly ActionParams: IoTMitigationActionActionParams;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTMitigationActionActionParams {
  readonly AddThingsToThingGroupParams?: IoTMitigationActionAddThingsToThingGroupParams;
  readonly EnableIoTLoggingParams?: IoTMitigationActionEnableIoTLoggingParams;
  readonly PublishFindingToSnsParams?: IoTMitigationActionPublishFindingToSnsParams;
  readonly ReplaceDefaultPolicyVersionParams?: IoTMitigationActionReplaceDefaultPolicyVersionParams;
  readonly UpdateCACertificateParams?: IoTMitigationActionUpdateCACertificateParams;
  readonly UpdateDeviceCertificateParams?: IoTMitigationActionUpdateDeviceCertificateParams;
}

export interface IoTMitigationActionAddThingsToThingGroupParams {
  readonly OverrideDynamicGroups?: boolean;
  readonly ThingGroupNames: readonly string[];
}

export interface IoTMitigationActionEnableIoTLoggingParams {
  readonly LogLevel: OneOf<'DEBUG' | 'INFO' | 'ERROR' | 'WARN' | 'UNSET_VALUE'>;
  readonly RoleArnForLogging: string;
}

export interface IoTMitigationActionPublishFindingToSnsParams {
  readonly TopicArn: string;
}

export interface IoTMitigationActionReplaceDefaultPolicyVersionParams {
  readonly TemplateName: OneOf<'BLANK_POLICY' | 'UNSET_VALUE'>;
}

export interface IoTMitigationActionUpdateCACertificateParams {
  readonly Action: OneOf<'DEACTIVATE' | 'UNSET_VALUE'>;
}

export interface IoTMitigationActionUpdateDeviceCertificateParams {
  readonly Action: OneOf<'DEACTIVATE' | 'UNSET_VALUE'>;
}

export interface IoTPolicy {
  readonly PolicyDocument: PolicyDocument;
  readonly PolicyName?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTPolicyPrincipalAttachment {
  readonly PolicyName: string;
  readonly Principal: string;
}

export interface IoTProvisioningTemplate {
  readonly Description?: string;
  readonly Enabled?: boolean;
  readonly PreProvisioningHook?: IoTProvisioningTemplateProvisioningHook;
  readonly ProvisioningRoleArn: string;
  readonly Tags?: readonly Tag[];
  readonly TemplateBody: string;
  readonly TemplateName?: string;
  readonly TemplateType?: OneOf<'FLEET_PROVISIONING' | 'JITP'>;
}

export interface IoTProvisioningTemplateProvisioningHook {
  readonly PayloadVersion?: string;
  readonly TargetArn?: string;
}

export interface IoTResourceSpecificLogging {
  readonly LogLevel: OneOf<'ERROR' | 'WARN' | 'INFO' | 'DEBUG' | 'DISABLED'>;
  readonly TargetName: string;
  readonly TargetType: OneOf<'THING_GROUP' | 'CLIENT_ID' | 'SOURCE_IP' | 'PRINCIPAL_ID' | 'EVENT_TYPE'>;
}

export interface IoTRoleAlias {
  readonly CredentialDurationSeconds?: number;
  readonly RoleAlias?: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTScheduledAudit {
  readonly DayOfMonth?: string;
  readonly DayOfWeek?: OneOf<'SUN' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'UNSET_VALUE'>;
  readonly Frequency: OneOf<'DAILY' | 'WEEKLY' | 'BIWEEKLY' | 'MONTHLY'>;
  readonly ScheduledAuditName?: string;
  readonly Tags?: readonly Tag[];
  readonly TargetCheckNames: readonly string[];
}

export interface IoTSecurityProfile {
  readonly AdditionalMetricsToRetainV2?: readonly IoTSecurityProfileMetricToRetain[];
  readonly AlertTargets?: { readonly [key: string]: IoTSecurityProfileAlertTarget };
  readonly Behaviors?: readonly IoTSecurityProfileBehavior[];
  readonly MetricsExportConfig?: IoTSecurityProfileMetricsExportConfig;
  readonly SecurityProfileDescription?: string;
  readonly SecurityProfileName?: string;
  readonly Tags?: readonly Tag[];
  readonly TargetArns?: readonly string[];
}

export interface IoTSecurityProfileMetricToRetain {
  readonly ExportMetric?: boolean;
  readonly Metric: string;
  readonly MetricDimension?: IoTSecurityProfileMetricDimension;
}

export interface IoTSecurityProfileMetricDimension {
  readonly DimensionName: string;
  readonly Operator?: OneOf<'IN' | 'NOT_IN'>;
}

export interface IoTSecurityProfileAlertTarget {
  readonly AlertTargetArn: string;
  readonly RoleArn: string;
}

export interface IoTSecurityProfileBehavior {
  readonly Criteria?: IoTSecurityProfileBehaviorCriteria;
  readonly ExportMetric?: boolean;
  readonly Metric?: string;
  readonly MetricDimension?: IoTSecurityProfileMetricDimension;
  readonly Name: string;
  readonly SuppressAlerts?: boolean;
}

export interface IoTSecurityProfileBehaviorCriteria {
  readonly ComparisonOperator?: OneOf<'less-than' | 'less-than-equals' | 'greater-than' | 'greater-than-equals' | 'in-cidr-set' | 'not-in-cidr-set' | 'in-port-set' | 'not-in-port-set' | 'in-set' | 'not-in-set'>;
  readonly ConsecutiveDatapointsToAlarm?: number;
  readonly ConsecutiveDatapointsToClear?: number;
  readonly DurationSeconds?: number;
  readonly MlDetectionConfig?: IoTSecurityProfileMachineLearningDetectionConfig;
  readonly StatisticalThreshold?: IoTSecurityProfileStatisticalThreshold;
  readonly Value?: IoTSecurityProfileMetricValue;
}

export interface IoTSecurityProfileMachineLearningDetectionConfig {
  readonly ConfidenceLevel?: OneOf<'LOW' | 'MEDIUM' | 'HIGH'>;
}

export interface IoTSecurityProfileStatisticalThreshold {
  readonly Statistic?: OneOf<'Average' | 'p0' | 'p0.1' | 'p0.01' | 'p1' | 'p10' | 'p50' | 'p90' | 'p99' | 'p99.9' | 'p99.99' | 'p100'>;
}

export interface IoTSecurityProfileMetricValue {
  readonly Cidrs?: readonly string[];
  readonly Count?: string;
  readonly Number?: number;
  readonly Numbers?: readonly number[];
  readonly Ports?: readonly number[];
  readonly Strings?: readonly string[];
}

export interface IoTSecurityProfileMetricsExportConfig {
  readonly MqttTopic: string;
  readonly RoleArn: string;
}

export interface IoTSoftwarePackage {
  readonly Description?: string;
  readonly PackageName?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTSoftwarePackageVersion {
  readonly Artifact?: IoTSoftwarePackageVersionPackageVersionArtifact;
  readonly Attributes?: { readonly [key: string]: string };
  readonly Description?: string;
  readonly PackageName: string;
  readonly Recipe?: string;
  readonly Sbom?: IoTSoftwarePackageVersionSbom;
  readonly Tags?: readonly Tag[];
  readonly VersionName?: string;
}

export interface IoTSoftwarePackageVersionPackageVersionArtifact {
  readonly S3Location: IoTSoftwarePackageVersionS3Location;
}

export interface IoTSoftwarePackageVersionS3Location {
  readonly Bucket: string;
  readonly Key: string;
  readonly Version: string;
}

export interface IoTSoftwarePackageVersionSbom {
  readonly S3Location: IoTSoftwarePackageVersionS3Location;
}

export interface IoTStream {
  readonly Description?: string;
  readonly Files: readonly IoTStreamStreamFile[];
  readonly RoleArn: string;
  readonly StreamId: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTStreamStreamFile {
  readonly FileId?: number;
  readonly S3Location?: IoTStreamS3Location;
}

export interface IoTStreamS3Location {
  readonly Bucket?: string;
  readonly Key?: string;
  readonly Version?: string;
}

export interface IoTThing {
  readonly AttributePayload?: IoTThingAttributePayload;
  readonly ThingName?: string;
}

export interface IoTThingAttributePayload {
  readonly Attributes?: { readonly [key: string]: string };
}

export interface IoTThingGroup {
  readonly ParentGroupName?: string;
  readonly QueryString?: string;
  readonly Tags?: readonly Tag[];
  readonly ThingGroupName?: string;
  readonly ThingGroupProperties?: IoTThingGroupThingGroupProperties;
}

export interface IoTThingGroupThingGroupProperties {
  readonly AttributePayload?: IoTThingGroupAttributePayload;
  readonly ThingGroupDescription?: string;
}

export interface IoTThingGroupAttributePayload {
  readonly Attributes?: { readonly [key: string]: string };
}

export interface IoTThingPrincipalAttachment {
  readonly Principal: string;
  readonly ThingName: string;
  readonly ThingPrincipalType?: string;
}

export interface IoTThingType {
  readonly DeprecateThingType?: boolean;
  readonly Tags?: readonly Tag[];
  readonly ThingTypeName?: string;
  readonly ThingTypeProperties?: IoTThingTypeThingTypeProperties;
}

export interface IoTThingTypeThingTypeProperties {
  readonly Mqtt5Configuration?: IoTThingTypeMqtt5Configuration;
  readonly SearchableAttributes?: readonly string[];
  readonly ThingTypeDescription?: string;
}

export interface IoTThingTypeMqtt5Configuration {
  readonly PropagatingAttributes?: readonly IoTThingTypePropagatingAttribute[];
}

export interface IoTThingTypePropagatingAttribute {
  readonly ConnectionAttribute?: OneOf<'iot:ClientId' | 'iot:Thing.ThingName'>;
  readonly ThingAttribute?: string;
  readonly UserPropertyKey: string;
}

export interface IoTTopicRule {
  readonly RuleName?: string;
  readonly Tags?: readonly Tag[];
  readonly TopicRulePayload: IoTTopicRuleTopicRulePayload;
}

export interface IoTTopicRuleTopicRulePayload {
  readonly Actions: readonly IoTTopicRuleAction[];
  readonly AwsIotSqlVersion?: string;
  readonly Description?: string;
  readonly ErrorAction?: IoTTopicRuleAction;
  readonly RuleDisabled?: boolean;
  readonly Sql: string;
}

export interface IoTTopicRuleAction {
  readonly CloudwatchAlarm?: IoTTopicRuleCloudwatchAlarmAction;
  readonly CloudwatchLogs?: IoTTopicRuleCloudwatchLogsAction;
  readonly CloudwatchMetric?: IoTTopicRuleCloudwatchMetricAction;
  readonly DynamoDB?: IoTTopicRuleDynamoDBAction;
  readonly DynamoDBv2?: IoTTopicRuleDynamoDBv2Action;
  readonly Elasticsearch?: IoTTopicRuleElasticsearchAction;
  readonly Firehose?: IoTTopicRuleFirehoseAction;
  readonly Http?: IoTTopicRuleHttpAction;
  readonly InfluxDB?: IoTTopicRuleInfluxDBAction;
  readonly IotAnalytics?: IoTTopicRuleIotAnalyticsAction;
  readonly IotEvents?: IoTTopicRuleIotEventsAction;
  readonly IotSiteWise?: IoTTopicRuleIotSiteWiseAction;
  readonly Kafka?: IoTTopicRuleKafkaAction;
  readonly Kinesis?: IoTTopicRuleKinesisAction;
  readonly Lambda?: IoTTopicRuleLambdaAction;
  readonly Location?: IoTTopicRuleLocationAction;
  readonly OpenSearch?: IoTTopicRuleOpenSearchAction;
  readonly Republish?: IoTTopicRuleRepublishAction;
  readonly S3?: IoTTopicRuleS3Action;
  readonly Sns?: IoTTopicRuleSnsAction;
  readonly Sqs?: IoTTopicRuleSqsAction;
  readonly StepFunctions?: IoTTopicRuleStepFunctionsAction;
  readonly Timestream?: IoTTopicRuleTimestreamAction;
}

export interface IoTTopicRuleCloudwatchAlarmAction {
  readonly AlarmName: string;
  readonly RoleArn: string;
  readonly StateReason: string;
  readonly StateValue: string;
}

export interface IoTTopicRuleCloudwatchLogsAction {
  readonly BatchMode?: boolean;
  readonly LogGroupName: string;
  readonly RoleArn: string;
}

export interface IoTTopicRuleCloudwatchMetricAction {
  readonly MetricName: string;
  readonly MetricNamespace: string;
  readonly MetricTimestamp?: string;
  readonly MetricUnit: string;
  readonly MetricValue: string;
  readonly RoleArn: string;
}

export interface IoTTopicRuleDynamoDBAction {
  readonly HashKeyField: string;
  readonly HashKeyType?: string;
  readonly HashKeyValue: string;
  readonly PayloadField?: string;
  readonly RangeKeyField?: string;
  readonly RangeKeyType?: string;
  readonly RangeKeyValue?: string;
  readonly RoleArn: string;
  readonly TableName: string;
}

export interface IoTTopicRuleDynamoDBv2Action {
  readonly PutItem?: IoTTopicRulePutItemInput;
  readonly RoleArn?: string;
}

export interface IoTTopicRulePutItemInput {
  readonly TableName: string;
}

export interface IoTTopicRuleElasticsearchAction {
  readonly Endpoint: string;
  readonly Id: string;
  readonly Index: string;
  readonly RoleArn: string;
  readonly Type: string;
}

export interface IoTTopicRuleFirehoseAction {
  readonly BatchMode?: boolean;
  readonly DeliveryStreamName: string;
  readonly RoleArn: string;
  readonly Separator?: string;
}

export interface IoTTopicRuleHttpAction {
  readonly Auth?: IoTTopicRuleHttpAuthorization;
  readonly BatchConfig?: IoTTopicRuleBatchConfig;
  readonly ConfirmationUrl?: string;
  readonly EnableBatching?: boolean;
  readonly Headers?: readonly IoTTopicRuleHttpActionHeader[];
  readonly Url: string;
}

export interface IoTTopicRuleHttpAuthorization {
  readonly Sigv4?: IoTTopicRuleSigV4Authorization;
}

export interface IoTTopicRuleSigV4Authorization {
  readonly RoleArn: string;
  readonly ServiceName: string;
  readonly SigningRegion: string;
}

export interface IoTTopicRuleBatchConfig {
  readonly BatchAcrossTopics?: boolean;
  readonly MaxBatchOpenMs?: number;
  readonly MaxBatchSize?: number;
  readonly MaxBatchSizeBytes?: number;
}

export interface IoTTopicRuleHttpActionHeader {
  readonly Key: string;
  readonly Value: string;
}

export interface IoTTopicRuleInfluxDBAction {
  readonly BatchConfig?: IoTTopicRuleInfluxDBBatchConfig;
  readonly DatabaseName: string;
  readonly DestinationArn: string;
  readonly Organization?: string;
  readonly RoleArn: string;
  readonly TableName: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly TimestampUnit?: string;
}

export interface IoTTopicRuleInfluxDBBatchConfig {
  readonly BatchAcrossTopics?: boolean;
  readonly MaxBatchOpenMs?: number;
  readonly MaxBatchSize?: number;
  readonly MaxBatchSizeBytes?: number;
}

export interface IoTTopicRuleIotAnalyticsAction {
  readonly BatchMode?: boolean;
  readonly ChannelName: string;
  readonly RoleArn: string;
}

export interface IoTTopicRuleIotEventsAction {
  readonly BatchMode?: boolean;
  readonly InputName: string;
  readonly MessageId?: string;
  readonly RoleArn: string;
}

export interface IoTTopicRuleIotSiteWiseAction {
  readonly PutAssetPropertyValueEntries: readonly IoTTopicRulePutAssetPropertyValueEntry[];
  readonly RoleArn: string;
}

export interface IoTTopicRulePutAssetPropertyValueEntry {
  readonly AssetId?: string;
  readonly EntryId?: string;
  readonly PropertyAlias?: string;
  readonly PropertyId?: string;
  readonly PropertyValues: readonly IoTTopicRuleAssetPropertyValue[];
}

export interface IoTTopicRuleAssetPropertyValue {
  readonly Quality?: string;
  readonly Timestamp: IoTTopicRuleAssetPropertyTimestamp;
  readonly Value: IoTTopicRuleAssetPropertyVariant;
}

export interface IoTTopicRuleAssetPropertyTimestamp {
  readonly OffsetInNanos?: string;
  readonly TimeInSeconds: string;
}

export interface IoTTopicRuleAssetPropertyVariant {
  readonly BooleanValue?: string;
  readonly DoubleValue?: string;
  readonly IntegerValue?: string;
  readonly StringValue?: string;
}

export interface IoTTopicRuleKafkaAction {
  readonly ClientProperties: { readonly [key: string]: string };
  readonly DestinationArn: string;
  readonly Headers?: readonly IoTTopicRuleKafkaActionHeader[];
  readonly Key?: string;
  readonly Partition?: string;
  readonly Topic: string;
}

export interface IoTTopicRuleKafkaActionHeader {
  readonly Key: string;
  readonly Value: string;
}

export interface IoTTopicRuleKinesisAction {
  readonly PartitionKey?: string;
  readonly RoleArn: string;
  readonly StreamName: string;
}

export interface IoTTopicRuleLambdaAction {
  readonly FunctionArn?: string;
}

export interface IoTTopicRuleLocationAction {
  readonly DeviceId: string;
  readonly Latitude: string;
  readonly Longitude: string;
  readonly RoleArn: string;
  readonly Timestamp?: IoTTopicRuleTimestamp;
  readonly TrackerName: string;
}

export interface IoTTopicRuleTimestamp {
  readonly Unit?: string;
  readonly Value: string;
}

export interface IoTTopicRuleOpenSearchAction {
  readonly Endpoint: string;
  readonly Id: string;
  readonly Index: string;
  readonly RoleArn: string;
  readonly Type: string;
}

export interface IoTTopicRuleRepublishAction {
  readonly Headers?: IoTTopicRuleRepublishActionHeaders;
  readonly Qos?: number;
  readonly RoleArn: string;
  readonly Topic: string;
}

export interface IoTTopicRuleRepublishActionHeaders {
  readonly ContentType?: string;
  readonly CorrelationData?: string;
  readonly MessageExpiry?: string;
  readonly PayloadFormatIndicator?: string;
  readonly ResponseTopic?: string;
  readonly UserProperties?: readonly IoTTopicRuleUserProperty[];
}

export interface IoTTopicRuleUserProperty {
  readonly Key: string;
  readonly Value: string;
}

export interface IoTTopicRuleS3Action {
  readonly BucketName: string;
  readonly CannedAcl?: OneOf<'private' | 'public-read' | 'public-read-write' | 'aws-exec-read' | 'authenticated-read' | 'bucket-owner-read' | 'bucket-owner-full-control' | 'log-delivery-write'>;
  readonly Key: string;
  readonly RoleArn: string;
}

export interface IoTTopicRuleSnsAction {
  readonly MessageFormat?: string;
  readonly RoleArn: string;
  readonly TargetArn: string;
}

export interface IoTTopicRuleSqsAction {
  readonly QueueUrl: string;
  readonly RoleArn: string;
  readonly UseBase64?: boolean;
}

export interface IoTTopicRuleStepFunctionsAction {
  readonly ExecutionNamePrefix?: string;
  readonly RoleArn: string;
  readonly StateMachineName: string;
}

export interface IoTTopicRuleTimestreamAction {
  readonly DatabaseName: string;
  readonly Dimensions: readonly IoTTopicRuleTimestreamDimension[];
  readonly RoleArn: string;
  readonly TableName: string;
  readonly Timestamp?: IoTTopicRuleTimestreamTimestamp;
}

export interface IoTTopicRuleTimestreamDimension {
  readonly Name: string;
  readonly Value: string;
}

export interface IoTTopicRuleTimestreamTimestamp {
  readonly Unit: string;
  readonly Value: string;
}

export interface IoTTopicRuleDestination {
  readonly HttpUrlProperties?: IoTTopicRuleDestinationHttpUrlDestinationSummary;
  readonly InfluxDBProperties?: IoTTopicRuleDestinationInfluxDBDestinationProperties;
  readonly Status?: OneOf<'ENABLED' | 'IN_PROGRESS' | 'DISABLED'>;
  readonly VpcProperties?: IoTTopicRuleDestinationVpcDestinationProperties;
}

export interface IoTTopicRuleDestinationHttpUrlDestinationSummary {
  readonly ConfirmationUrl?: string;
}

export interface IoTTopicRuleDestinationInfluxDBDestinationProperties {
  readonly Endpoint: string;
  readonly InfluxDBVersion: string;
  readonly SecretId: string;
  readonly SecretKey?: string;
  readonly SecretType?: string;
}

export interface IoTTopicRuleDestinationVpcDestinationProperties {
  readonly RoleArn?: string;
  readonly SecurityGroups?: readonly string[];
  readonly SubnetIds?: readonly string[];
  readonly VpcId?: string;
}
