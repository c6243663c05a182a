// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Connect::AgentStatus': ConnectAgentStatus;
    'AWS::Connect::ApprovedOrigin': ConnectApprovedOrigin;
    'AWS::Connect::ContactFlow': ConnectContactFlow;
    'AWS::Connect::ContactFlowModule': ConnectContactFlowModule;
    'AWS::Connect::ContactFlowModuleAlias': ConnectContactFlowModuleAlias;
    'AWS::Connect::ContactFlowModuleVersion': ConnectContactFlowModuleVersion;
    'AWS::Connect::ContactFlowVersion': ConnectContactFlowVersion;
    'AWS::Connect::DataLakeAssociation': ConnectDataLakeAssociation;
    'AWS::Connect::DataTable': ConnectDataTable;
    'AWS::Connect::DataTableAttribute': ConnectDataTableAttribute;
    'AWS::Connect::DataTableRecord': ConnectDataTableRecord;
    'AWS::Connect::EmailAddress': ConnectEmailAddress;
    'AWS::Connect::EvaluationForm': ConnectEvaluationForm;
    'AWS::Connect::HoursOfOperation': ConnectHoursOfOperation;
    'AWS::Connect::Instance': ConnectInstance;
    'AWS::Connect::InstanceStorageConfig': ConnectInstanceStorageConfig;
    'AWS::Connect::IntegrationAssociation': ConnectIntegrationAssociation;
    'AWS::Connect::Metric': ConnectMetric;
    'AWS::Connect::Notification': ConnectNotification;
    'AWS::Connect::PhoneNumber': ConnectPhoneNumber;
    'AWS::Connect::PredefinedAttribute': ConnectPredefinedAttribute;
    'AWS::Connect::Prompt': ConnectPrompt;
    'AWS::Connect::Queue': ConnectQueue;
    'AWS::Connect::QuickConnect': ConnectQuickConnect;
    'AWS::Connect::RoutingProfile': ConnectRoutingProfile;
    'AWS::Connect::Rule': ConnectRule;
    'AWS::Connect::SecurityKey': ConnectSecurityKey;
    'AWS::Connect::SecurityProfile': ConnectSecurityProfile;
    'AWS::Connect::TaskTemplate': ConnectTaskTemplate;
    'AWS::Connect::TestCase': ConnectTestCase;
    'AWS::Connect::TrafficDistributionGroup': ConnectTrafficDistributionGroup;
    'AWS::Connect::User': ConnectUser;
    'AWS::Connect::UserHierarchyGroup': ConnectUserHierarchyGroup;
    'AWS::Connect::UserHierarchyStructure': ConnectUserHierarchyStructure;
    'AWS::Connect::View': ConnectView;
    'AWS::Connect::ViewVersion': ConnectViewVersion;
    'AWS::Connect::Vocabulary': ConnectVocabulary;
    'AWS::Connect::Workspace': ConnectWorkspace;
  }
}

export interface ConnectAgentStatus {
  readonly Description?: string;
  readonly DisplayOrder?: number;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly ResetOrderNumber?: boolean;
  readonly State: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: readonly Tag[];
  readonly Type?: OneOf<'ROUTABLE' | 'CUSTOM' | 'OFFLINE'>;
}

export interface ConnectApprovedOrigin {
  readonly InstanceId: string;
  readonly Origin: string;
}

export interface ConnectContactFlow {
  readonly Content: string;
  readonly Description?: string;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly State?: OneOf<'ACTIVE' | 'ARCHIVED'>;
  readonly Tags?: readonly Tag[];
  readonly Type: OneOf<'CONTACT_FLOW' | 'CUSTOMER_QUEUE' | 'CUSTOMER_HOLD' | 'CUSTOMER_WHISPER' | 'AGENT_HOLD' | 'AGENT_WHISPER' | 'OUTBOUND_WHISPER' | 'AGENT_TRANSFER' | 'QUEUE_TRANSFER' | 'CAMPAIGN'>;
}

export interface ConnectContactFlowModule {
  readonly Content: string;
  readonly Description?: string;
  readonly ExternalInvocationConfiguration?: ConnectContactFlowModuleExternalInvocationConfiguration;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly Settings?: string;
  readonly State?: string;
  readonly Tags?: readonly Tag[];
}

export interface ConnectContactFlowModuleExternalInvocationConfiguration {
  readonly Enabled?: boolean;
}

export interface ConnectContactFlowModuleAlias {
  readonly ContactFlowModuleId: string;
  readonly ContactFlowModuleVersion: number;
  readonly Description?: string;
  readonly Name: string;
}

export interface ConnectContactFlowModuleVersion {
  readonly ContactFlowModuleId: string;
  readonly Description?: string;
}

export interface ConnectContactFlowVersion {
  readonly ContactFlowId: string;
  readonly Description?: string;
}

export interface ConnectDataLakeAssociation {
  readonly DataSetId: string;
  readonly InstanceId: string;
  readonly TargetAccountId?: string;
}

export interface ConnectDataTable {
  readonly Description?: string;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly Status: OneOf<'PUBLISHED'>;
  readonly Tags?: readonly Tag[];
  readonly TimeZone: string;
  readonly ValueLockLevel: OneOf<'NONE' | 'DATA_TABLE' | 'PRIMARY_VALUE' | 'ATTRIBUTE' | 'VALUE'>;
}

export interface ConnectDataTableAttribute {
  readonly DataTableArn: string;
  readonly Description?: string;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly Primary?: boolean;
  readonly Validation?: ConnectDataTableAttributeValidation;
  readonly ValueType: OneOf<'TEXT' | 'NUMBER' | 'BOOLEAN' | 'TEXT_LIST' | 'NUMBER_LIST'>;
}

export interface ConnectDataTableAttributeValidation {
  readonly Enum?: ConnectDataTableAttributeEnum;
  readonly ExclusiveMaximum?: number;
  readonly ExclusiveMinimum?: number;
  readonly MaxLength?: number;
  readonly MaxValues?: number;
  readonly Maximum?: number;
  readonly MinLength?: number;
  readonly MinValues?: number;
  readonly Minimum?: number;
  readonly MultipleOf?: number;
}

export interface ConnectDataTableAttributeEnum {
  readonly Strict?: boolean;
  readonly Values?: readonly string[];
}

export interface ConnectDataTableRecord {
  readonly DataTableArn: string;
  readonly DataTableRecord: ConnectDataTableRecordDataTableRecord;
  readonly InstanceArn: string;
}

export interface ConnectDataTableRecordDataTableRecord {
  readonly PrimaryValues?: readonly ConnectDataTableRecordValue[];
  readonly Values: readonly ConnectDataTableRecordValue[];
}

export interface ConnectDataTableRecordValue {
  readonly AttributeId?: string;
  readonly AttributeValue?: string;
}

export interface ConnectEmailAddress {
  readonly AliasConfigurations?: readonly ConnectEmailAddressAliasConfiguration[];
  readonly Description?: string;
  readonly DisplayName?: string;
  readonly EmailAddress: string;
  readonly InstanceArn: string;
  readonly Tags?: readonly Tag[];
}

export interface ConnectEmailAddressAliasConfiguration {
  readonly EmailAddressArn: string;
}

export interface ConnectEvaluationForm {
  readonly AIVersion?: string;
  readonly AutoEvaluationConfiguration?: ConnectEvaluationFormAutoEvaluationConfiguration;
  readonly Description?: string;
  readonly InstanceArn: string;
  readonly Items: readonly ConnectEvaluationFormEvaluationFormBaseItem[];
  readonly LanguageConfiguration?: ConnectEvaluationFormEvaluationFormLanguageConfiguration;
  readonly ReviewConfiguration?: ConnectEvaluationFormEvaluationReviewConfiguration;
  readonly ScoringStrategy?: ConnectEvaluationFormScoringStrategy;
  readonly Status: OneOf<'DRAFT' | 'ACTIVE'>;
  readonly Tags?: readonly Tag[];
  readonly TargetConfiguration?: ConnectEvaluationFormEvaluationFormTargetConfiguration;
  readonly Title: string;
}

export interface ConnectEvaluationFormAutoEvaluationConfiguration {
  readonly Enabled?: boolean;
}

export interface ConnectEvaluationFormEvaluationFormBaseItem {
  readonly Section: ConnectEvaluationFormEvaluationFormSection;
}

export interface ConnectEvaluationFormEvaluationFormSection {
  readonly Instructions?: string;
  readonly IsExcludedFromScoring?: boolean;
  readonly Items?: readonly ConnectEvaluationFormEvaluationFormItem[];
  readonly RefId: string;
  readonly ScoreThresholds?: readonly ConnectEvaluationFormEvaluationFormScoreThreshold[];
  readonly Title: string;
  readonly Weight?: number;
}

export interface ConnectEvaluationFormEvaluationFormItem {
  readonly Question?: ConnectEvaluationFormEvaluationFormQuestion;
  readonly Section?: ConnectEvaluationFormEvaluationFormSection;
}

export interface ConnectEvaluationFormEvaluationFormQuestion {
  readonly Enablement?: ConnectEvaluationFormEvaluationFormItemEnablementConfiguration;
  readonly Instructions?: string;
  readonly MetricConfiguration?: ConnectEvaluationFormEvaluationFormMetricConfiguration;
  readonly NotApplicableEnabled?: boolean;
  readonly QuestionType: OneOf<'NUMERIC' | 'SINGLESELECT' | 'TEXT' | 'MULTISELECT' | 'DATETIME'>;
  readonly QuestionTypeProperties?: ConnectEvaluationFormEvaluationFormQuestionTypeProperties;
  readonly RefId: string;
  readonly ScoringConfiguration?: ConnectEvaluationFormEvaluationFormQuestionScoringConfiguration;
  readonly Title: string;
  readonly Weight?: number;
}

export interface ConnectEvaluationFormEvaluationFormItemEnablementConfiguration {
  readonly Action: OneOf<'DISABLE' | 'ENABLE'>;
  readonly Condition: ConnectEvaluationFormEvaluationFormItemEnablementCondition;
  readonly DefaultAction?: OneOf<'DISABLE' | 'ENABLE'>;
}

export interface ConnectEvaluationFormEvaluationFormItemEnablementCondition {
  readonly Operands: readonly ConnectEvaluationFormEvaluationFormItemEnablementConditionOperand[];
  readonly Operator?: OneOf<'OR' | 'AND'>;
}

export interface ConnectEvaluationFormEvaluationFormItemEnablementConditionOperand {
  readonly Expression?: ConnectEvaluationFormEvaluationFormItemEnablementExpression;
}

export interface ConnectEvaluationFormEvaluationFormItemEnablementExpression {
  readonly Comparator: OneOf<'IN' | 'NOT_IN' | 'ALL_IN' | 'EXACT'>;
  readonly Source: ConnectEvaluationFormEvaluationFormItemEnablementSource;
  readonly Values: readonly ConnectEvaluationFormEvaluationFormItemEnablementSourceValue[];
}

export interface ConnectEvaluationFormEvaluationFormItemEnablementSource {
  readonly RefId?: string;
  readonly Type: OneOf<'QUESTION_REF_ID'>;
}

export interface ConnectEvaluationFormEvaluationFormItemEnablementSourceValue {
  readonly RefId?: string;
  readonly Type?: OneOf<'OPTION_REF_ID'>;
}

export interface ConnectEvaluationFormEvaluationFormMetricConfiguration {
  readonly MetricName: string;
  readonly MetricType: OneOf<'BUSINESS_OUTCOME'>;
}

export interface ConnectEvaluationFormEvaluationFormQuestionTypeProperties {
  readonly MultiSelect?: ConnectEvaluationFormEvaluationFormMultiSelectQuestionProperties;
  readonly Numeric?: ConnectEvaluationFormEvaluationFormNumericQuestionProperties;
  readonly SingleSelect?: ConnectEvaluationFormEvaluationFormSingleSelectQuestionProperties;
  readonly Text?: ConnectEvaluationFormEvaluationFormTextQuestionProperties;
}

export interface ConnectEvaluationFormEvaluationFormMultiSelectQuestionProperties {
  readonly Automation?: ConnectEvaluationFormEvaluationFormMultiSelectQuestionAutomation;
  readonly DisplayAs?: OneOf<'DROPDOWN' | 'CHECKBOX'>;
  readonly Options: readonly ConnectEvaluationFormEvaluationFormMultiSelectQuestionOption[];
}

export interface ConnectEvaluationFormEvaluationFormMultiSelectQuestionAutomation {
  readonly AnswerSource?: ConnectEvaluationFormEvaluationFormQuestionAutomationAnswerSource;
  readonly DefaultOptionRefIds?: readonly string[];
  readonly Options?: readonly ConnectEvaluationFormEvaluationFormMultiSelectQuestionAutomationOption[];
}

export interface ConnectEvaluationFormEvaluationFormQuestionAutomationAnswerSource {
  readonly SourceType: OneOf<'CONTACT_LENS_DATA' | 'GEN_AI'>;
}

export interface ConnectEvaluationFormEvaluationFormMultiSelectQuestionAutomationOption {
  readonly RuleCategory: ConnectEvaluationFormMultiSelectQuestionRuleCategoryAutomation;
}

export interface ConnectEvaluationFormMultiSelectQuestionRuleCategoryAutomation {
  readonly Category: string;
  readonly Condition: OneOf<'PRESENT' | 'NOT_PRESENT'>;
  readonly OptionRefIds: readonly string[];
}

export interface ConnectEvaluationFormEvaluationFormMultiSelectQuestionOption {
  readonly AutomaticFail?: boolean;
  readonly AutomaticFailConfiguration?: ConnectEvaluationFormAutomaticFailConfiguration;
  readonly PointsConfiguration?: ConnectEvaluationFormQuestionOptionPointsConfiguration;
  readonly RefId: string;
  readonly Score?: number;
  readonly Text: string;
}

export interface ConnectEvaluationFormAutomaticFailConfiguration {
  readonly TargetSection?: string;
}

export interface ConnectEvaluationFormQuestionOptionPointsConfiguration {
  readonly IsBonus?: boolean;
  readonly PointValue: number;
}

export interface ConnectEvaluationFormEvaluationFormNumericQuestionProperties {
  readonly Automation?: ConnectEvaluationFormEvaluationFormNumericQuestionAutomation;
  readonly MaxValue: number;
  readonly MinValue: number;
  readonly Options?: readonly ConnectEvaluationFormEvaluationFormNumericQuestionOption[];
}

export interface ConnectEvaluationFormEvaluationFormNumericQuestionAutomation {
  readonly AnswerSource?: ConnectEvaluationFormEvaluationFormQuestionAutomationAnswerSource;
  readonly PropertyValue?: ConnectEvaluationFormNumericQuestionPropertyValueAutomation;
}

export interface ConnectEvaluationFormNumericQuestionPropertyValueAutomation {
  readonly Label: OneOf<'OVERALL_CUSTOMER_SENTIMENT_SCORE' | 'OVERALL_AGENT_SENTIMENT_SCORE' | 'NON_TALK_TIME' | 'NON_TALK_TIME_PERCENTAGE' | 'NUMBER_OF_INTERRUPTIONS' | 'CONTACT_DURATION' | 'AGENT_INTERACTION_DURATION' | 'CUSTOMER_HOLD_TIME' | 'LONGEST_HOLD_DURATION' | 'NUMBER_OF_HOLDS' | 'AGENT_INTERACTION_AND_HOLD_DURATION' | 'CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT' | 'CUSTOMER_SENTIMENT_SCORE_WITH_AGENT'>;
}

export interface ConnectEvaluationFormEvaluationFormNumericQuestionOption {
  readonly AutomaticFail?: boolean;
  readonly AutomaticFailConfiguration?: ConnectEvaluationFormAutomaticFailConfiguration;
  readonly MaxValue: number;
  readonly MinValue: number;
  readonly PointsConfiguration?: ConnectEvaluationFormQuestionOptionPointsConfiguration;
  readonly Score?: number;
}

export interface ConnectEvaluationFormEvaluationFormSingleSelectQuestionProperties {
  readonly Automation?: ConnectEvaluationFormEvaluationFormSingleSelectQuestionAutomation;
  readonly DisplayAs?: OneOf<'DROPDOWN' | 'RADIO'>;
  readonly Options: readonly ConnectEvaluationFormEvaluationFormSingleSelectQuestionOption[];
}

export interface ConnectEvaluationFormEvaluationFormSingleSelectQuestionAutomation {
  readonly AnswerSource?: ConnectEvaluationFormEvaluationFormQuestionAutomationAnswerSource;
  readonly DefaultOptionRefId?: string;
  readonly Options?: readonly ConnectEvaluationFormEvaluationFormSingleSelectQuestionAutomationOption[];
}

export interface ConnectEvaluationFormEvaluationFormSingleSelectQuestionAutomationOption {
  readonly RuleCategory: ConnectEvaluationFormSingleSelectQuestionRuleCategoryAutomation;
}

export interface ConnectEvaluationFormSingleSelectQuestionRuleCategoryAutomation {
  readonly Category: string;
  readonly Condition: OneOf<'PRESENT' | 'NOT_PRESENT'>;
  readonly OptionRefId: string;
}

export interface ConnectEvaluationFormEvaluationFormSingleSelectQuestionOption {
  readonly AutomaticFail?: boolean;
  readonly AutomaticFailConfiguration?: ConnectEvaluationFormAutomaticFailConfiguration;
  readonly PointsConfiguration?: ConnectEvaluationFormQuestionOptionPointsConfiguration;
  readonly RefId: string;
  readonly Score?: number;
  readonly Text: string;
}

export interface ConnectEvaluationFormEvaluationFormTextQuestionProperties {
  readonly Automation?: ConnectEvaluationFormEvaluationFormTextQuestionAutomation;
}

export interface ConnectEvaluationFormEvaluationFormTextQuestionAutomation {
  readonly AnswerSource?: ConnectEvaluationFormEvaluationFormQuestionAutomationAnswerSource;
}

export interface ConnectEvaluationFormEvaluationFormQuestionScoringConfiguration {
  readonly IsExcludedFromScoring?: boolean;
  readonly PointsConfiguration?: ConnectEvaluationFormQuestionPointsConfiguration;
  readonly ScoreThresholds?: readonly ConnectEvaluationFormEvaluationFormScoreThreshold[];
}

export interface ConnectEvaluationFormQuestionPointsConfiguration {
  readonly IsBonus?: boolean;
  readonly MaxPointValue?: number;
  readonly MinPointValue?: number;
}

export interface ConnectEvaluationFormEvaluationFormScoreThreshold {
  readonly MaxScorePercentage?: number;
  readonly MinScorePercentage?: number;
  readonly PerformanceCategory: OneOf<'NEEDS_IMPROVEMENT' | 'EXCEEDS_EXPECTATIONS'>;
}

export interface ConnectEvaluationFormEvaluationFormLanguageConfiguration {
  readonly FormLanguage?: OneOf<'de-DE' | 'en-US' | 'es-ES' | 'fr-FR' | 'it-IT' | 'pt-BR' | 'ja-JP' | 'ko-KR' | 'zh-CN' | 'ms-MY'>;
}

export interface ConnectEvaluationFormEvaluationReviewConfiguration {
  readonly EligibilityDays?: number;
  readonly ReviewNotificationRecipients: readonly ConnectEvaluationFormEvaluationReviewNotificationRecipient[];
}

export interface ConnectEvaluationFormEvaluationReviewNotificationRecipient {
  readonly Type: OneOf<'USER_ID'>;
  readonly Value: ConnectEvaluationFormEvaluationReviewNotificationRecipientValue;
}

export interface ConnectEvaluationFormEvaluationReviewNotificationRecipientValue {
  readonly UserId?: string;
}

export interface ConnectEvaluationFormScoringStrategy {
  readonly Mode: OneOf<'QUESTION_ONLY' | 'SECTION_ONLY' | 'POINTS_BASED'>;
  readonly ScoreThresholds?: readonly ConnectEvaluationFormEvaluationFormScoreThreshold[];
  readonly Status: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface ConnectEvaluationFormEvaluationFormTargetConfiguration {
  readonly ContactInteractionType: OneOf<'AGENT' | 'AUTOMATED' | 'CUSTOMER'>;
}

export interface ConnectHoursOfOperation {
  readonly ChildHoursOfOperations?: readonly ConnectHoursOfOperationHoursOfOperationsIdentifier[];
  readonly Config: readonly ConnectHoursOfOperationHoursOfOperationConfig[];
  readonly Description?: string;
  readonly HoursOfOperationOverrides?: readonly ConnectHoursOfOperationHoursOfOperationOverride[];
  readonly InstanceArn: string;
  readonly Name: string;
  readonly ParentHoursOfOperations?: readonly ConnectHoursOfOperationHoursOfOperationsIdentifier[];
  readonly Tags?: readonly Tag[];
  readonly TimeZone: string;
}

export interface ConnectHoursOfOperationHoursOfOperationsIdentifier {
  readonly Id: string;
  readonly Name?: string;
}

export interface ConnectHoursOfOperationHoursOfOperationConfig {
  readonly Day: OneOf<'SUNDAY' | 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY'>;
  readonly EndTime: ConnectHoursOfOperationHoursOfOperationTimeSlice;
  readonly StartTime: ConnectHoursOfOperationHoursOfOperationTimeSlice;
}

export interface ConnectHoursOfOperationHoursOfOperationTimeSlice {
  readonly Hours: number;
  readonly Minutes: number;
}

export interface ConnectHoursOfOperationHoursOfOperationOverride {
  readonly EffectiveFrom: string;
  readonly EffectiveTill: string;
  readonly HoursOfOperationOverrideId?: string;
  readonly OverrideConfig: readonly ConnectHoursOfOperationHoursOfOperationOverrideConfig[];
  readonly OverrideDescription?: string;
  readonly OverrideName: string;
  readonly OverrideType?: OneOf<'STANDARD' | 'OPEN' | 'CLOSED'>;
  readonly RecurrenceConfig?: ConnectHoursOfOperationRecurrenceConfig;
}

export interface ConnectHoursOfOperationHoursOfOperationOverrideConfig {
  readonly Day: OneOf<'SUNDAY' | 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY'>;
  readonly EndTime: ConnectHoursOfOperationOverrideTimeSlice;
  readonly StartTime: ConnectHoursOfOperationOverrideTimeSlice;
}

export interface ConnectHoursOfOperationOverrideTimeSlice {
  readonly Hours: number;
  readonly Minutes: number;
}

export interface ConnectHoursOfOperationRecurrenceConfig {
  readonly RecurrencePattern: ConnectHoursOfOperationRecurrencePattern;
}

export interface ConnectHoursOfOperationRecurrencePattern {
  readonly ByMonth?: readonly number[];
  readonly ByMonthDay?: readonly number[];
  readonly ByWeekdayOccurrence?: readonly number[];
  readonly Frequency?: OneOf<'WEEKLY' | 'MONTHLY' | 'YEARLY'>;
  readonly Interval?: number;
}

export interface ConnectInstance {
  readonly Attributes: ConnectInstanceAttributes;
  readonly DirectoryId?: string;
  readonly IdentityManagementType: OneOf<'SAML' | 'CONNECT_MANAGED' | 'EXISTING_DIRECTORY'>;
  readonly InstanceAlias?: string;
  readonly Tags?: readonly Tag[];
}

export interface ConnectInstanceAttributes {
  readonly AutoResolveBestVoices?: boolean;
  readonly ContactLens?: boolean;
  readonly ContactflowLogs?: boolean;
  readonly EarlyMedia?: boolean;
  readonly EnhancedChatMonitoring?: boolean;
  readonly EnhancedContactMonitoring?: boolean;
  readonly HighVolumeOutBound?: boolean;
  readonly InboundCalls: boolean;
  readonly MessageStreaming?: boolean;
  readonly MultiPartyChatConference?: boolean;
  readonly MultiPartyConference?: boolean;
  readonly OutboundCalls: boolean;
  readonly UseCustomTTSVoices?: boolean;
}

export interface ConnectInstanceStorageConfig {
  readonly InstanceArn: string;
  readonly KinesisFirehoseConfig?: ConnectInstanceStorageConfigKinesisFirehoseConfig;
  readonly KinesisStreamConfig?: ConnectInstanceStorageConfigKinesisStreamConfig;
  readonly KinesisVideoStreamConfig?: ConnectInstanceStorageConfigKinesisVideoStreamConfig;
  readonly ResourceType: OneOf<'CHAT_TRANSCRIPTS' | 'CALL_RECORDINGS' | 'SCHEDULED_REPORTS' | 'MEDIA_STREAMS' | 'CONTACT_TRACE_RECORDS' | 'AGENT_EVENTS' | 'REAL_TIME_CONTACT_ANALYSIS_SEGMENTS' | 'ATTACHMENTS' | 'CONTACT_EVALUATIONS' | 'SCREEN_RECORDINGS' | 'REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS' | 'REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS' | 'EMAIL_MESSAGES'>;
  readonly S3Config?: ConnectInstanceStorageConfigS3Config;
  readonly StorageType: OneOf<'S3' | 'KINESIS_VIDEO_STREAM' | 'KINESIS_STREAM' | 'KINESIS_FIREHOSE'>;
}

export interface ConnectInstanceStorageConfigKinesisFirehoseConfig {
  readonly FirehoseArn: string;
}

export interface ConnectInstanceStorageConfigKinesisStreamConfig {
  readonly StreamArn: string;
}

export interface ConnectInstanceStorageConfigKinesisVideoStreamConfig {
  readonly EncryptionConfig: ConnectInstanceStorageConfigEncryptionConfig;
  readonly Prefix: string;
  readonly RetentionPeriodHours: number;
}

export interface ConnectInstanceStorageConfigEncryptionConfig {
  readonly EncryptionType: OneOf<'KMS'>;
  readonly KeyId: string;
}

export interface ConnectInstanceStorageConfigS3Config {
  readonly BucketName: string;
  readonly BucketPrefix: string;
  readonly EncryptionConfig?: ConnectInstanceStorageConfigEncryptionConfig;
}

export interface ConnectIntegrationAssociation {
  readonly InstanceId: string;
  readonly IntegrationArn: string;
  readonly IntegrationType: OneOf<'LEX_BOT' | 'LAMBDA_FUNCTION' | 'APPLICATION' | 'CASES_DOMAIN' | 'WISDOM_ASSISTANT' | 'WISDOM_KNOWLEDGE_BASE' | 'WISDOM_QUICK_RESPONSES' | 'FILE_SCANNER' | 'MESSAGE_PROCESSOR' | 'Q_MESSAGE_TEMPLATES' | 'SES_IDENTITY'>;
  readonly Tags?: readonly Tag[];
}

export interface ConnectMetric {
  readonly Description?: string;
  readonly InstanceArn: string;
  readonly MetricCalculation: ConnectMetricMetricCalculation;
  readonly Name: string;
  readonly PositiveTrendIndicator?: OneOf<'POSITIVE' | 'NEGATIVE' | 'NEUTRAL'>;
  readonly Status: OneOf<'SAVED' | 'PUBLISHED'>;
  readonly Tags?: readonly Tag[];
  readonly Unit: OneOf<'INTEGER' | 'DOUBLE' | 'PERCENT' | 'SECONDS'>;
}

export interface ConnectMetricMetricCalculation {
  readonly Calculation: string;
  readonly CalculationComponents: readonly ConnectMetricCalculationComponent[];
}

export interface ConnectMetricCalculationComponent {
  readonly Alias: string;
  readonly MetricFilters?: readonly ConnectMetricMetricFilter[];
  readonly MetricId?: string;
  readonly MetricName?: string;
}

export interface ConnectMetricMetricFilter {
  readonly BooleanCondition?: ConnectMetricMetricFilterBooleanCondition;
  readonly MetricFilterKey: string;
  readonly Negate?: boolean;
  readonly NumberCondition?: ConnectMetricMetricFilterNumberCondition;
  readonly StringCondition?: ConnectMetricMetricFilterStringCondition;
}

export interface ConnectMetricMetricFilterBooleanCondition {
  readonly Comparison: OneOf<'IS_TRUE' | 'IS_FALSE'>;
}

export interface ConnectMetricMetricFilterNumberCondition {
  readonly Comparison: OneOf<'LESSER' | 'LESSER_OR_EQUAL' | 'GREATER' | 'GREATER_OR_EQUAL'>;
  readonly Values: readonly number[];
}

export interface ConnectMetricMetricFilterStringCondition {
  readonly Comparison: OneOf<'MATCHES_ANY' | 'MATCHES_NONE'>;
  readonly Values: readonly string[];
}

export interface ConnectNotification {
  readonly Content: ConnectNotificationNotificationContent;
  readonly ExpiresAt?: string;
  readonly InstanceArn: string;
  readonly Priority?: OneOf<'HIGH' | 'LOW'>;
  readonly Recipients?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface ConnectNotificationNotificationContent {
  readonly DeDE?: string;
  readonly EnUS?: string;
  readonly EsES?: string;
  readonly FrFR?: string;
  readonly IdID?: string;
  readonly ItIT?: string;
  readonly JaJP?: string;
  readonly KoKR?: string;
  readonly PtBR?: string;
  readonly ZhCN?: string;
  readonly ZhTW?: string;
}

export interface ConnectPhoneNumber {
  readonly CountryCode?: string;
  readonly Description?: string;
  readonly Prefix?: string;
  readonly SourcePhoneNumberArn?: string;
  readonly Tags?: readonly Tag[];
  readonly TargetArn: string;
  readonly Type?: string;
}

export interface ConnectPredefinedAttribute {
  readonly AttributeConfiguration?: ConnectPredefinedAttributeAttributeConfiguration;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly Purposes?: readonly string[];
  readonly Values?: ConnectPredefinedAttributeValues;
}

export interface ConnectPredefinedAttributeAttributeConfiguration {
  readonly EnableValueValidationOnAssociation?: boolean;
  readonly IsReadOnly?: boolean;
}

export interface ConnectPredefinedAttributeValues {
  readonly StringList?: readonly string[];
}

export interface ConnectPrompt {
  readonly Description?: string;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly S3Uri?: string;
  readonly Tags?: readonly Tag[];
}

export interface ConnectQueue {
  readonly AdditionalEmailAddresses?: readonly ConnectQueueEmailAddress[];
  readonly Description?: string;
  readonly HoursOfOperationArn: string;
  readonly InstanceArn: string;
  readonly MaxContacts?: number;
  readonly Name: string;
  readonly OutboundCallerConfig?: ConnectQueueOutboundCallerConfig;
  readonly OutboundEmailConfig?: ConnectQueueOutboundEmailConfig;
  readonly QuickConnectArns?: readonly string[];
  readonly Status?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: readonly Tag[];
}

export interface ConnectQueueEmailAddress {
  readonly EmailAddressArn: string;
}

export interface ConnectQueueOutboundCallerConfig {
  readonly OutboundCallerIdName?: string;
  readonly OutboundCallerIdNumberArn?: string;
  readonly OutboundFlowArn?: string;
}

export interface ConnectQueueOutboundEmailConfig {
  readonly OutboundEmailAddressId?: string;
}

export interface ConnectQuickConnect {
  readonly Description?: string;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly QuickConnectConfig: ConnectQuickConnectQuickConnectConfig;
  readonly Tags?: readonly Tag[];
}

export interface ConnectQuickConnectQuickConnectConfig {
  readonly FlowConfig?: ConnectQuickConnectFlowQuickConnectConfig;
  readonly PhoneConfig?: ConnectQuickConnectPhoneNumberQuickConnectConfig;
  readonly QueueConfig?: ConnectQuickConnectQueueQuickConnectConfig;
  readonly QuickConnectType: OneOf<'PHONE_NUMBER' | 'QUEUE' | 'USER' | 'FLOW'>;
  readonly UserConfig?: ConnectQuickConnectUserQuickConnectConfig;
}

export interface ConnectQuickConnectFlowQuickConnectConfig {
  readonly ContactFlowArn: string;
}

export interface ConnectQuickConnectPhoneNumberQuickConnectConfig {
  readonly PhoneNumber: string;
}

export interface ConnectQuickConnectQueueQuickConnectConfig {
  readonly ContactFlowArn: string;
  readonly QueueArn: string;
}

export interface ConnectQuickConnectUserQuickConnectConfig {
  readonly ContactFlowArn: string;
  readonly UserArn: string;
}

export interface ConnectRoutingProfile {
  readonly AgentAvailabilityTimer?: OneOf<'TIME_SINCE_LAST_ACTIVITY' | 'TIME_SINCE_LAST_INBOUND'>;
  readonly DefaultOutboundQueueArn: string;
  readonly Description: string;
  readonly InstanceArn: string;
  readonly ManualAssignmentQueueConfigs?: readonly ConnectRoutingProfileRoutingProfileManualAssignmentQueueConfig[];
  readonly MediaConcurrencies: readonly ConnectRoutingProfileMediaConcurrency[];
  readonly Name: string;
  readonly QueueConfigs?: readonly ConnectRoutingProfileRoutingProfileQueueConfig[];
  readonly Tags?: readonly Tag[];
}

export interface ConnectRoutingProfileRoutingProfileManualAssignmentQueueConfig {
  readonly QueueReference: ConnectRoutingProfileRoutingProfileQueueReference;
}

export interface ConnectRoutingProfileRoutingProfileQueueReference {
  readonly Channel: OneOf<'VOICE' | 'CHAT' | 'TASK' | 'EMAIL'>;
  readonly QueueArn: string;
}

export interface ConnectRoutingProfileMediaConcurrency {
  readonly Channel: OneOf<'VOICE' | 'CHAT' | 'TASK' | 'EMAIL'>;
  readonly Concurrency: number;
  readonly CrossChannelBehavior?: ConnectRoutingProfileCrossChannelBehavior;
}

export interface ConnectRoutingProfileCrossChannelBehavior {
  readonly BehaviorType: OneOf<'ROUTE_CURRENT_CHANNEL_ONLY' | 'ROUTE_ANY_CHANNEL'>;
}

export interface ConnectRoutingProfileRoutingProfileQueueConfig {
  readonly Delay: number;
  readonly Priority: number;
  readonly QueueReference: ConnectRoutingProfileRoutingProfileQueueReference;
}

export interface ConnectRule {
  readonly Actions: ConnectRuleActions;
  readonly Function: string;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly PublishStatus: OneOf<'DRAFT' | 'PUBLISHED'>;
  readonly Tags?: readonly Tag[];
  readonly TriggerEventSource: ConnectRuleRuleTriggerEventSource;
}

export interface ConnectRuleActions {
  readonly AssignContactCategoryActions?: readonly unknown[];
  readonly AssignSlaActions?: readonly ConnectRuleAssignSlaAction[];
  readonly CreateCaseActions?: readonly ConnectRuleCreateCaseAction[];
  readonly EndAssociatedTasksActions?: readonly unknown[];
  readonly EventBridgeActions?: readonly ConnectRuleEventBridgeAction[];
  readonly SendNotificationActions?: readonly ConnectRuleSendNotificationAction[];
  readonly SubmitAutoEvaluationActions?: readonly ConnectRuleSubmitAutoEvaluationAction[];
  readonly TaskActions?: readonly ConnectRuleTaskAction[];
  readonly UpdateCaseActions?: readonly ConnectRuleUpdateCaseAction[];
}

export interface ConnectRuleAssignSlaAction {
  readonly CaseSlaConfiguration: ConnectRuleCaseSlaConfiguration;
  readonly SlaAssignmentType: OneOf<'CASES'>;
}

export interface ConnectRuleCaseSlaConfiguration {
  readonly FieldId?: string;
  readonly Name: string;
  readonly TargetFieldValues?: readonly ConnectRuleSlaTargetFieldValue[];
  readonly TargetSlaMinutes: number;
  readonly Type: OneOf<'CaseField'>;
}

export interface ConnectRuleSlaTargetFieldValue {
  readonly StringValue?: string;
}

export interface ConnectRuleCreateCaseAction {
  readonly Fields: readonly ConnectRuleField[];
  readonly TemplateId: string;
}

export interface ConnectRuleField {
  readonly Id: string;
  readonly Value: ConnectRuleFieldValue;
}

export interface ConnectRuleFieldValue {
  readonly BooleanValue?: boolean;
  readonly DoubleValue?: number;
  readonly EmptyValue?: unknown;
  readonly StringValue?: string;
}

export interface ConnectRuleEventBridgeAction {
  readonly Name: string;
}

export interface ConnectRuleSendNotificationAction {
  readonly Content: string;
  readonly ContentType: OneOf<'PLAIN_TEXT'>;
  readonly DeliveryMethod: OneOf<'EMAIL'>;
  readonly Exclusion?: ConnectRuleNotificationRecipientType;
  readonly Recipient: ConnectRuleNotificationRecipientType;
  readonly Subject?: string;
}

export interface ConnectRuleNotificationRecipientType {
  readonly UserArns?: readonly string[];
  readonly UserTags?: { readonly [key: string]: string };
}

export interface ConnectRuleSubmitAutoEvaluationAction {
  readonly EvaluationFormArn: string;
}

export interface ConnectRuleTaskAction {
  readonly ContactFlowArn: string;
  readonly Description?: string;
  readonly Name: string;
  readonly References?: { readonly [key: string]: ConnectRuleReference };
}

export interface ConnectRuleReference {
  readonly Type: OneOf<'URL' | 'ATTACHMENT' | 'NUMBER' | 'STRING' | 'DATE' | 'EMAIL'>;
  readonly Value: string;
}

export interface ConnectRuleUpdateCaseAction {
  readonly Fields: readonly ConnectRuleField[];
}

export interface ConnectRuleRuleTriggerEventSource {
  readonly EventSourceName: OneOf<'OnEmailAnalysisAvailable' | 'OnContactEvaluationSubmit' | 'OnPostCallAnalysisAvailable' | 'OnRealTimeCallAnalysisAvailable' | 'OnRealTimeChatAnalysisAvailable' | 'OnPostChatAnalysisAvailable' | 'OnZendeskTicketCreate' | 'OnZendeskTicketStatusUpdate' | 'OnSalesforceCaseCreate' | 'OnMetricDataUpdate' | 'OnCaseCreate' | 'OnCaseUpdate' | 'OnSlaBreach' | 'OnSchedulePublish' | 'OnScheduleUpdate' | 'OnScheduleTimeOffRequestActivity'>;
  readonly IntegrationAssociationArn?: string;
}

export interface ConnectSecurityKey {
  readonly InstanceId: string;
  readonly Key: string;
}

export interface ConnectSecurityProfile {
  readonly AllowedAccessControlHierarchyGroupId?: string;
  readonly AllowedAccessControlTags?: readonly Tag[];
  readonly AllowedFlowModules?: readonly ConnectSecurityProfileFlowModule[];
  readonly Applications?: readonly ConnectSecurityProfileApplication[];
  readonly Description?: string;
  readonly GranularAccessControlConfiguration?: ConnectSecurityProfileGranularAccessControlConfiguration;
  readonly HierarchyRestrictedResources?: readonly string[];
  readonly InstanceArn: string;
  readonly Permissions?: readonly string[];
  readonly SecurityProfileName: string;
  readonly TagRestrictedResources?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface ConnectSecurityProfileFlowModule {
  readonly FlowModuleId?: string;
  readonly Type?: string;
}

export interface ConnectSecurityProfileApplication {
  readonly ApplicationPermissions?: readonly string[];
  readonly Namespace?: string;
  readonly Type?: OneOf<'MCP' | 'THIRD_PARTY_APPLICATION'>;
}

export interface ConnectSecurityProfileGranularAccessControlConfiguration {
  readonly DataTableAccessControlConfiguration?: ConnectSecurityProfileDataTableAccessControlConfiguration;
}

export interface ConnectSecurityProfileDataTableAccessControlConfiguration {
  readonly PrimaryAttributeAccessControlConfiguration?: ConnectSecurityProfilePrimaryAttributeAccessControlConfigurationItem;
}

export interface ConnectSecurityProfilePrimaryAttributeAccessControlConfigurationItem {
  readonly PrimaryAttributeValues?: readonly ConnectSecurityProfilePrimaryAttributeValue[];
}

export interface ConnectSecurityProfilePrimaryAttributeValue {
  readonly AccessType?: OneOf<'ALLOW'>;
  readonly AttributeName?: string;
  readonly Values?: readonly string[];
}

export interface ConnectTaskTemplate {
  readonly ClientToken?: string;
  readonly Constraints?: ConnectTaskTemplateConstraints;
  readonly ContactFlowArn?: string;
  readonly Defaults?: readonly ConnectTaskTemplateDefaultFieldValue[];
  readonly Description?: string;
  readonly Fields?: readonly ConnectTaskTemplateField[];
  readonly InstanceArn: string;
  readonly Name?: string;
  readonly SelfAssignContactFlowArn?: string;
  readonly Status?: OneOf<'ACTIVE' | 'INACTIVE'>;
  readonly Tags?: readonly Tag[];
}

export interface ConnectTaskTemplateConstraints {
  readonly InvisibleFields?: readonly ConnectTaskTemplateInvisibleFieldInfo[];
  readonly ReadOnlyFields?: readonly ConnectTaskTemplateReadOnlyFieldInfo[];
  readonly RequiredFields?: readonly ConnectTaskTemplateRequiredFieldInfo[];
}

export interface ConnectTaskTemplateInvisibleFieldInfo {
  readonly Id: ConnectTaskTemplateFieldIdentifier;
}

export interface ConnectTaskTemplateFieldIdentifier {
  readonly Name: string;
}

export interface ConnectTaskTemplateReadOnlyFieldInfo {
  readonly Id: ConnectTaskTemplateFieldIdentifier;
}

export interface ConnectTaskTemplateRequiredFieldInfo {
  readonly Id: ConnectTaskTemplateFieldIdentifier;
}

export interface ConnectTaskTemplateDefaultFieldValue {
  readonly DefaultValue: string;
  readonly Id: ConnectTaskTemplateFieldIdentifier;
}

export interface ConnectTaskTemplateField {
  readonly Description?: string;
  readonly Id: ConnectTaskTemplateFieldIdentifier;
  readonly SingleSelectOptions?: readonly string[];
  readonly Type: OneOf<'NAME' | 'DESCRIPTION' | 'SCHEDULED_TIME' | 'QUICK_CONNECT' | 'URL' | 'NUMBER' | 'TEXT' | 'TEXT_AREA' | 'DATE_TIME' | 'BOOLEAN' | 'SINGLE_SELECT' | 'EMAIL' | 'EXPIRY_DURATION' | 'SELF_ASSIGN'>;
}

export interface ConnectTestCase {
  readonly Content: string;
  readonly Description?: string;
  readonly EntryPoint?: ConnectTestCaseEntryPoint;
  readonly InitializationData?: string;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly Status?: OneOf<'SAVED' | 'PUBLISHED'>;
  readonly Tags?: readonly Tag[];
}

export interface ConnectTestCaseEntryPoint {
  readonly ChatEntryPointParameters?: ConnectTestCaseChatEntryPointParameters;
  readonly Type?: OneOf<'VOICE_CALL' | 'CHAT'>;
  readonly VoiceCallEntryPointParameters?: ConnectTestCaseVoiceCallEntryPointParameters;
}

export interface ConnectTestCaseChatEntryPointParameters {
  readonly FlowId?: string;
}

export interface ConnectTestCaseVoiceCallEntryPointParameters {
  readonly DestinationPhoneNumber?: string;
  readonly FlowId?: string;
  readonly SourcePhoneNumber?: string;
}

export interface ConnectTrafficDistributionGroup {
  readonly Description?: string;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface ConnectUser {
  readonly AfterContactWorkConfigs?: readonly ConnectUserAfterContactWorkConfigPerChannel[];
  readonly AutoAcceptConfigs?: readonly ConnectUserAutoAcceptConfig[];
  readonly DirectoryUserId?: string;
  readonly HierarchyGroupArn?: string;
  readonly IdentityInfo?: ConnectUserUserIdentityInfo;
  readonly InstanceArn: string;
  readonly Password?: string;
  readonly PersistentConnectionConfigs?: readonly ConnectUserPersistentConnectionConfig[];
  readonly PhoneConfig?: ConnectUserUserPhoneConfig;
  readonly PhoneNumberConfigs?: readonly ConnectUserPhoneNumberConfig[];
  readonly RoutingProfileArn: string;
  readonly SecurityProfileArns: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly UserProficiencies?: readonly ConnectUserUserProficiency[];
  readonly Username: string;
  readonly VoiceEnhancementConfigs?: readonly ConnectUserVoiceEnhancementConfig[];
}

export interface ConnectUserAfterContactWorkConfigPerChannel {
  readonly AfterContactWorkConfig: ConnectUserAfterContactWorkConfig;
  readonly AgentFirstCallbackAfterContactWorkConfig?: ConnectUserAfterContactWorkConfig;
  readonly Channel: OneOf<'VOICE' | 'CHAT' | 'TASK' | 'EMAIL'>;
}

export interface ConnectUserAfterContactWorkConfig {
  readonly AfterContactWorkMode?: OneOf<'ON' | 'OFF' | 'ON_DEMAND'>;
  readonly AfterContactWorkTimeLimit?: number;
}

export interface ConnectUserAutoAcceptConfig {
  readonly AgentFirstCallbackAutoAccept?: boolean;
  readonly AutoAccept: boolean;
  readonly Channel: OneOf<'VOICE' | 'CHAT' | 'TASK' | 'EMAIL'>;
}

export interface ConnectUserUserIdentityInfo {
  readonly Email?: string;
  readonly FirstName?: string;
  readonly LastName?: string;
  readonly Mobile?: string;
  readonly SecondaryEmail?: string;
}

export interface ConnectUserPersistentConnectionConfig {
  readonly Channel: OneOf<'VOICE' | 'CHAT' | 'TASK' | 'EMAIL'>;
  readonly PersistentConnection: boolean;
}

export interface ConnectUserUserPhoneConfig {
  readonly AfterContactWorkTimeLimit?: number;
  readonly AutoAccept?: boolean;
  readonly DeskPhoneNumber?: string;
  readonly PersistentConnection?: boolean;
  readonly PhoneType?: OneOf<'SOFT_PHONE' | 'DESK_PHONE'>;
}

export interface ConnectUserPhoneNumberConfig {
  readonly Channel: OneOf<'VOICE' | 'CHAT' | 'TASK' | 'EMAIL'>;
  readonly PhoneNumber?: string;
  readonly PhoneType: OneOf<'SOFT_PHONE' | 'DESK_PHONE'>;
}

export interface ConnectUserUserProficiency {
  readonly AttributeName: string;
  readonly AttributeValue: string;
  readonly Level: number;
}

export interface ConnectUserVoiceEnhancementConfig {
  readonly Channel: OneOf<'VOICE' | 'CHAT' | 'TASK' | 'EMAIL'>;
  readonly VoiceEnhancementMode: OneOf<'NONE' | 'VOICE_ISOLATION' | 'NOISE_SUPPRESSION'>;
}

export interface ConnectUserHierarchyGroup {
  readonly InstanceArn: string;
  readonly Name: string;
  readonly ParentGroupArn?: string;
  readonly Tags?: readonly Tag[];
}

export interface ConnectUserHierarchyStructure {
  readonly InstanceArn: string;
  readonly UserHierarchyStructure?: ConnectUserHierarchyStructureUserHierarchyStructure;
}

export interface ConnectUserHierarchyStructureUserHierarchyStructure {
  readonly LevelFive?: ConnectUserHierarchyStructureLevelFive;
  readonly LevelFour?: ConnectUserHierarchyStructureLevelFour;
  readonly LevelOne?: ConnectUserHierarchyStructureLevelOne;
  readonly LevelThree?: ConnectUserHierarchyStructureLevelThree;
  readonly LevelTwo?: ConnectUserHierarchyStructureLevelTwo;
}

export interface ConnectUserHierarchyStructureLevelFive {
  readonly HierarchyLevelArn?: string;
  readonly HierarchyLevelId?: string;
  readonly Name: string;
}

export interface ConnectUserHierarchyStructureLevelFour {
  readonly HierarchyLevelArn?: string;
  readonly HierarchyLevelId?: string;
  readonly Name: string;
}

export interface ConnectUserHierarchyStructureLevelOne {
  readonly HierarchyLevelArn?: string;
  readonly HierarchyLevelId?: string;
  readonly Name: string;
}

export interface ConnectUserHierarchyStructureLevelThree {
  readonly HierarchyLevelArn?: string;
  readonly HierarchyLevelId?: string;
  readonly Name: string;
}

export interface ConnectUserHierarchyStructureLevelTwo {
  readonly HierarchyLevelArn?: string;
  readonly HierarchyLevelId?: string;
  readonly Name: string;
}

export interface ConnectView {
  readonly Actions: readonly string[];
  readonly Description?: string;
  readonly InstanceArn: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly Template: unknown;
}

export interface ConnectViewVersion {
  readonly VersionDescription?: string;
  readonly ViewArn: string;
  readonly ViewContentSha256?: string;
}

export interface ConnectVocabulary {
  readonly Content: string;
  readonly InstanceId: string;
  readonly LanguageCode: OneOf<'ar-AE' | 'de-CH' | 'de-DE' | 'en-AB' | 'en-AU' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-US' | 'en-WL' | 'es-ES' | 'es-US' | 'fr-CA' | 'fr-FR' | 'hi-IN' | 'it-IT' | 'ja-JP' | 'ko-KR' | 'pt-BR' | 'pt-PT' | 'zh-CN' | 'en-NZ' | 'en-ZA' | 'ca-ES' | 'da-DK' | 'fi-FI' | 'id-ID' | 'ms-MY' | 'nl-NL' | 'no-NO' | 'pl-PL' | 'sv-SE' | 'tl-PH'>;
  readonly Tags?: readonly Tag[];
  readonly VocabularyName: string;
}

export interface ConnectWorkspace {
  readonly Associations?: readonly string[];
  readonly Description?: string;
  readonly InstanceArn: string;
  readonly Media?: readonly ConnectWorkspaceMediaItem[];
  readonly Name: string;
  readonly Pages?: readonly ConnectWorkspaceWorkspacePage[];
  readonly Tags?: readonly Tag[];
  readonly Theme?: ConnectWorkspaceWorkspaceTheme;
  readonly Title?: string;
  readonly Visibility?: OneOf<'ALL' | 'ASSIGNED' | 'NONE'>;
}

export interface ConnectWorkspaceMediaItem {
  readonly Source?: string;
  readonly Type: OneOf<'IMAGE_LOGO_LIGHT_FAVICON' | 'IMAGE_LOGO_DARK_FAVICON' | 'IMAGE_LOGO_LIGHT_HORIZONTAL' | 'IMAGE_LOGO_DARK_HORIZONTAL'>;
}

export interface ConnectWorkspaceWorkspacePage {
  readonly InputData?: string;
  readonly Page: string;
  readonly ResourceArn: string;
  readonly Slug?: string;
}

export interface ConnectWorkspaceWorkspaceTheme {
  readonly Dark?: ConnectWorkspaceWorkspaceThemeConfig;
  readonly Light?: ConnectWorkspaceWorkspaceThemeConfig;
}

export interface ConnectWorkspaceWorkspaceThemeConfig {
  readonly Palette?: ConnectWorkspaceWorkspaceThemePalette;
  readonly Typography?: ConnectWorkspaceWorkspaceThemeTypography;
}

export interface ConnectWorkspaceWorkspaceThemePalette {
  readonly Canvas?: ConnectWorkspacePaletteCanvas;
  readonly Header?: ConnectWorkspacePaletteHeader;
  readonly Navigation?: ConnectWorkspacePaletteNavigation;
  readonly Primary?: ConnectWorkspacePalettePrimary;
}

export interface ConnectWorkspacePaletteCanvas {
  readonly ActiveBackground?: string;
  readonly ContainerBackground?: string;
  readonly PageBackground?: string;
}

export interface ConnectWorkspacePaletteHeader {
  readonly Background?: string;
  readonly InvertActionsColors?: boolean;
  readonly Text?: string;
  readonly TextHover?: string;
}

export interface ConnectWorkspacePaletteNavigation {
  readonly Background?: string;
  readonly InvertActionsColors?: boolean;
  readonly Text?: string;
  readonly TextActive?: string;
  readonly TextBackgroundActive?: string;
  readonly TextBackgroundHover?: string;
  readonly TextHover?: string;
}

export interface ConnectWorkspacePalettePrimary {
  readonly Active?: string;
  readonly ContrastText?: string;
  readonly Default?: string;
}

export interface ConnectWorkspaceWorkspaceThemeTypography {
  readonly FontFamily?: ConnectWorkspaceFontFamily;
}

export interface ConnectWorkspaceFontFamily {
  readonly Default?: OneOf<'ARIAL' | 'COURIER_NEW' | 'GEORGIA' | 'TIMES_NEW_ROMAN' | 'TREBUCHET' | 'VERDANA'>;
}
