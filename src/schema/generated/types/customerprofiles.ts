// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CustomerProfiles::CalculatedAttributeDefinition': CustomerProfilesCalculatedAttributeDefinition;
    'AWS::CustomerProfiles::Domain': CustomerProfilesDomain;
    'AWS::CustomerProfiles::DomainObjectType': CustomerProfilesDomainObjectType;
    'AWS::CustomerProfiles::EventStream': CustomerProfilesEventStream;
    'AWS::CustomerProfiles::EventTrigger': CustomerProfilesEventTrigger;
    'AWS::CustomerProfiles::Integration': CustomerProfilesIntegration;
    'AWS::CustomerProfiles::ObjectType': CustomerProfilesObjectType;
    'AWS::CustomerProfiles::Recommender': CustomerProfilesRecommender;
    'AWS::CustomerProfiles::RecommenderSchema': CustomerProfilesRecommenderSchema;
    'AWS::CustomerProfiles::SegmentDefinition': CustomerProfilesSegmentDefinition;
  }
}

export interface CustomerProfilesCalculatedAttributeDefinition {
  readonly AttributeDetails: CustomerProfilesCalculatedAttributeDefinitionAttributeDetails;
  readonly CalculatedAttributeName: string;
  readonly Conditions?: CustomerProfilesCalculatedAttributeDefinitionConditions;
  readonly Description?: string;
  readonly DisplayName?: string;
  readonly DomainName: string;
  readonly Statistic: OneOf<'FIRST_OCCURRENCE' | 'LAST_OCCURRENCE' | 'COUNT' | 'SUM' | 'MINIMUM' | 'MAXIMUM' | 'AVERAGE' | 'MAX_OCCURRENCE'>;
  readonly Tags?: readonly Tag[];
  readonly UseHistoricalData?: boolean;
}

export interface CustomerProfilesCalculatedAttributeDefinitionAttributeDetails {
  readonly Attributes: readonly CustomerProfilesCalculatedAttributeDefinitionAttributeItem[];
  readonly Expression: string;
}

export interface CustomerProfilesCalculatedAttributeDefinitionAttributeItem {
  readonly Name: string;
}

export interface CustomerProfilesCalculatedAttributeDefinitionConditions {
  readonly ObjectCount?: number;
  readonly Range?: CustomerProfilesCalculatedAttributeDefinitionRange;
  readonly Threshold?: CustomerProfilesCalculatedAttributeDefinitionThreshold;
}

export interface CustomerProfilesCalculatedAttributeDefinitionRange {
  readonly TimestampFormat?: string;
  readonly TimestampSource?: string;
  readonly Unit: OneOf<'DAYS'>;
  readonly Value?: number;
  readonly ValueRange?: CustomerProfilesCalculatedAttributeDefinitionValueRange;
}

export interface CustomerProfilesCalculatedAttributeDefinitionValueRange {
  readonly End: number;
  readonly Start: number;
}

export interface CustomerProfilesCalculatedAttributeDefinitionThreshold {
  readonly Operator: OneOf<'EQUAL_TO' | 'GREATER_THAN' | 'LESS_THAN' | 'NOT_EQUAL_TO'>;
  readonly Value: string;
}

export interface CustomerProfilesDomain {
  readonly DataStore?: CustomerProfilesDomainDataStore;
  readonly DeadLetterQueueUrl?: string;
  readonly DefaultEncryptionKey?: string;
  readonly DefaultExpirationDays: number;
  readonly DomainName: string;
  readonly Matching?: CustomerProfilesDomainMatching;
  readonly RuleBasedMatching?: CustomerProfilesDomainRuleBasedMatching;
  readonly Tags?: readonly Tag[];
}

export interface CustomerProfilesDomainDataStore {
  readonly Enabled?: boolean;
  readonly Readiness?: CustomerProfilesDomainReadiness;
}

export interface CustomerProfilesDomainReadiness {
  readonly Message?: string;
  readonly ProgressPercentage?: number;
}

export interface CustomerProfilesDomainMatching {
  readonly AutoMerging?: CustomerProfilesDomainAutoMerging;
  readonly Enabled: boolean;
  readonly ExportingConfig?: CustomerProfilesDomainExportingConfig;
  readonly JobSchedule?: CustomerProfilesDomainJobSchedule;
}

export interface CustomerProfilesDomainAutoMerging {
  readonly ConflictResolution?: CustomerProfilesDomainConflictResolution;
  readonly Consolidation?: CustomerProfilesDomainConsolidation;
  readonly Enabled: boolean;
  readonly MinAllowedConfidenceScoreForMerging?: number;
}

export interface CustomerProfilesDomainConflictResolution {
  readonly ConflictResolvingModel: OneOf<'RECENCY' | 'SOURCE'>;
  readonly SourceName?: string;
}

export interface CustomerProfilesDomainConsolidation {
  readonly MatchingAttributesList: readonly (readonly string[])[];
}

export interface CustomerProfilesDomainExportingConfig {
  readonly S3Exporting?: CustomerProfilesDomainS3ExportingConfig;
}

export interface CustomerProfilesDomainS3ExportingConfig {
  readonly S3BucketName: string;
  readonly S3KeyName?: string;
}

export interface CustomerProfilesDomainJobSchedule {
  readonly DayOfTheWeek: OneOf<'SUNDAY' | 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY'>;
  readonly Time: string;
}

export interface CustomerProfilesDomainRuleBasedMatching {
  readonly AttributeTypesSelector?: CustomerProfilesDomainAttributeTypesSelector;
  readonly ConflictResolution?: CustomerProfilesDomainConflictResolution;
  readonly Enabled: boolean;
  readonly ExportingConfig?: CustomerProfilesDomainExportingConfig;
  readonly MatchingRules?: readonly CustomerProfilesDomainMatchingRule[];
  readonly MaxAllowedRuleLevelForMatching?: number;
  readonly MaxAllowedRuleLevelForMerging?: number;
  readonly Status?: OneOf<'PENDING' | 'IN_PROGRESS' | 'ACTIVE'>;
}

export interface CustomerProfilesDomainAttributeTypesSelector {
  readonly Address?: readonly string[];
  readonly AttributeMatchingModel: OneOf<'ONE_TO_ONE' | 'MANY_TO_MANY'>;
  readonly EmailAddress?: readonly string[];
  readonly PhoneNumber?: readonly string[];
}

export interface CustomerProfilesDomainMatchingRule {
  readonly Rule: readonly string[];
}

export interface CustomerProfilesDomainObjectType {
  readonly Description?: string;
  readonly DomainName: string;
  readonly EncryptionKey?: string;
  readonly Fields: { readonly [key: string]: CustomerProfilesDomainObjectTypeDomainObjectTypeField };
  readonly ObjectTypeName: string;
  readonly Tags?: readonly Tag[];
}

export interface CustomerProfilesDomainObjectTypeDomainObjectTypeField {
  readonly ContentType?: OneOf<'STRING' | 'NUMBER'>;
  readonly FeatureType?: OneOf<'TEXTUAL' | 'CATEGORICAL'>;
  readonly Source: string;
  readonly Target: string;
}

export interface CustomerProfilesEventStream {
  readonly DomainName: string;
  readonly EventStreamName: string;
  readonly Tags?: readonly Tag[];
  readonly Uri: string;
}

export interface CustomerProfilesEventTrigger {
  readonly Description?: string;
  readonly DomainName: string;
  readonly EventTriggerConditions: readonly CustomerProfilesEventTriggerEventTriggerCondition[];
  readonly EventTriggerLimits?: CustomerProfilesEventTriggerEventTriggerLimits;
  readonly EventTriggerName: string;
  readonly ObjectTypeName: string;
  readonly SegmentFilter?: string;
  readonly Tags?: readonly Tag[];
}

export interface CustomerProfilesEventTriggerEventTriggerCondition {
  readonly EventTriggerDimensions: readonly CustomerProfilesEventTriggerEventTriggerDimension[];
  readonly LogicalOperator: OneOf<'ANY' | 'ALL' | 'NONE'>;
}

export interface CustomerProfilesEventTriggerEventTriggerDimension {
  readonly ObjectAttributes: readonly CustomerProfilesEventTriggerObjectAttribute[];
}

export interface CustomerProfilesEventTriggerObjectAttribute {
  readonly ComparisonOperator: OneOf<'INCLUSIVE' | 'EXCLUSIVE' | 'CONTAINS' | 'BEGINS_WITH' | 'ENDS_WITH' | 'GREATER_THAN' | 'LESS_THAN' | 'GREATER_THAN_OR_EQUAL' | 'LESS_THAN_OR_EQUAL' | 'EQUAL' | 'BEFORE' | 'AFTER' | 'ON' | 'BETWEEN' | 'NOT_BETWEEN'>;
  readonly FieldName?: string;
  readonly Source?: string;
  readonly Values: readonly string[];
}

export interface CustomerProfilesEventTriggerEventTriggerLimits {
  readonly EventExpiration?: number;
  readonly Periods?: readonly CustomerProfilesEventTriggerPeriod[];
}

export interface CustomerProfilesEventTriggerPeriod {
  readonly MaxInvocationsPerProfile?: number;
  readonly Unit: OneOf<'MINUTES' | 'HOURS' | 'DAYS' | 'WEEKS' | 'MONTHS'>;
  readonly Unlimited?: boolean;
  readonly Value: number;
}

export interface CustomerProfilesIntegration {
  readonly DomainName: string;
  readonly EventTriggerNames?: readonly string[];
  readonly FlowDefinition?: CustomerProfilesIntegrationFlowDefinition;
  readonly ObjectTypeName?: string;
  readonly ObjectTypeNames?: readonly CustomerProfilesIntegrationObjectTypeMapping[];
  readonly Scope?: OneOf<'PROFILE' | 'DOMAIN'>;
  readonly Tags?: readonly Tag[];
  readonly Uri?: string;
}

export interface CustomerProfilesIntegrationFlowDefinition {
  readonly Description?: string;
  readonly FlowName: string;
  readonly KmsArn: string;
  readonly SourceFlowConfig: CustomerProfilesIntegrationSourceFlowConfig;
  readonly Tasks: readonly CustomerProfilesIntegrationTask[];
  readonly TriggerConfig: CustomerProfilesIntegrationTriggerConfig;
}

export interface CustomerProfilesIntegrationSourceFlowConfig {
  readonly ConnectorProfileName?: string;
  readonly ConnectorType: OneOf<'Salesforce' | 'Marketo' | 'ServiceNow' | 'Zendesk' | 'S3'>;
  readonly IncrementalPullConfig?: CustomerProfilesIntegrationIncrementalPullConfig;
  readonly SourceConnectorProperties: CustomerProfilesIntegrationSourceConnectorProperties;
}

export interface CustomerProfilesIntegrationIncrementalPullConfig {
  readonly DatetimeTypeFieldName?: string;
}

export interface CustomerProfilesIntegrationSourceConnectorProperties {
  readonly Marketo?: CustomerProfilesIntegrationMarketoSourceProperties;
  readonly S3?: CustomerProfilesIntegrationS3SourceProperties;
  readonly Salesforce?: CustomerProfilesIntegrationSalesforceSourceProperties;
  readonly ServiceNow?: CustomerProfilesIntegrationServiceNowSourceProperties;
  readonly Zendesk?: CustomerProfilesIntegrationZendeskSourceProperties;
}

export interface CustomerProfilesIntegrationMarketoSourceProperties {
  readonly Object: string;
}

export interface CustomerProfilesIntegrationS3SourceProperties {
  readonly BucketName: string;
  readonly BucketPrefix?: string;
}

export interface CustomerProfilesIntegrationSalesforceSourceProperties {
  readonly EnableDynamicFieldUpdate?: boolean;
  readonly IncludeDeletedRecords?: boolean;
  readonly Object: string;
}

export interface CustomerProfilesIntegrationServiceNowSourceProperties {
  readonly Object: string;
}

export interface CustomerProfilesIntegrationZendeskSourceProperties {
  readonly Object: string;
}

export interface CustomerProfilesIntegrationTask {
  readonly ConnectorOperator?: CustomerProfilesIntegrationConnectorOperator;
  readonly DestinationField?: string;
  readonly SourceFields: readonly string[];
  readonly TaskProperties?: readonly CustomerProfilesIntegrationTaskPropertiesMap[];
  readonly TaskType: OneOf<'Arithmetic' | 'Filter' | 'Map' | 'Mask' | 'Merge' | 'Truncate' | 'Validate'>;
}

export interface CustomerProfilesIntegrationConnectorOperator {
  readonly Marketo?: OneOf<'PROJECTION' | 'LESS_THAN' | 'GREATER_THAN' | 'BETWEEN' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly S3?: OneOf<'PROJECTION' | 'LESS_THAN' | 'GREATER_THAN' | 'BETWEEN' | 'LESS_THAN_OR_EQUAL_TO' | 'GREATER_THAN_OR_EQUAL_TO' | 'EQUAL_TO' | 'NOT_EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Salesforce?: OneOf<'PROJECTION' | 'LESS_THAN' | 'GREATER_THAN' | 'CONTAINS' | 'BETWEEN' | 'LESS_THAN_OR_EQUAL_TO' | 'GREATER_THAN_OR_EQUAL_TO' | 'EQUAL_TO' | 'NOT_EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly ServiceNow?: OneOf<'PROJECTION' | 'LESS_THAN' | 'GREATER_THAN' | 'CONTAINS' | 'BETWEEN' | 'LESS_THAN_OR_EQUAL_TO' | 'GREATER_THAN_OR_EQUAL_TO' | 'EQUAL_TO' | 'NOT_EQUAL_TO' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
  readonly Zendesk?: OneOf<'PROJECTION' | 'GREATER_THAN' | 'ADDITION' | 'MULTIPLICATION' | 'DIVISION' | 'SUBTRACTION' | 'MASK_ALL' | 'MASK_FIRST_N' | 'MASK_LAST_N' | 'VALIDATE_NON_NULL' | 'VALIDATE_NON_ZERO' | 'VALIDATE_NON_NEGATIVE' | 'VALIDATE_NUMERIC' | 'NO_OP'>;
}

export interface CustomerProfilesIntegrationTaskPropertiesMap {
  readonly OperatorPropertyKey: OneOf<'VALUE' | 'VALUES' | 'DATA_TYPE' | 'UPPER_BOUND' | 'LOWER_BOUND' | 'SOURCE_DATA_TYPE' | 'DESTINATION_DATA_TYPE' | 'VALIDATION_ACTION' | 'MASK_VALUE' | 'MASK_LENGTH' | 'TRUNCATE_LENGTH' | 'MATH_OPERATION_FIELDS_ORDER' | 'CONCAT_FORMAT' | 'SUBFIELD_CATEGORY_MAP'>;
  readonly Property: string;
}

export interface CustomerProfilesIntegrationTriggerConfig {
  readonly TriggerProperties?: CustomerProfilesIntegrationTriggerProperties;
  readonly TriggerType: OneOf<'Scheduled' | 'Event' | 'OnDemand'>;
}

export interface CustomerProfilesIntegrationTriggerProperties {
  readonly Scheduled?: CustomerProfilesIntegrationScheduledTriggerProperties;
}

export interface CustomerProfilesIntegrationScheduledTriggerProperties {
  readonly DataPullMode?: OneOf<'Incremental' | 'Complete'>;
  readonly FirstExecutionFrom?: number;
  readonly ScheduleEndTime?: number;
  readonly ScheduleExpression: string;
  readonly ScheduleOffset?: number;
  readonly ScheduleStartTime?: number;
  readonly Timezone?: string;
}

export interface CustomerProfilesIntegrationObjectTypeMapping {
  readonly Key: string;
  readonly Value: string;
}

export interface CustomerProfilesObjectType {
  readonly AllowProfileCreation?: boolean;
  readonly Description: string;
  readonly DomainName: string;
  readonly EncryptionKey?: string;
  readonly ExpirationDays?: number;
  readonly Fields?: readonly CustomerProfilesObjectTypeFieldMap[];
  readonly Keys?: readonly CustomerProfilesObjectTypeKeyMap[];
  readonly MaxProfileObjectCount?: number;
  readonly ObjectTypeName: string;
  readonly SourceLastUpdatedTimestampFormat?: string;
  readonly SourcePriority?: number;
  readonly Tags?: readonly Tag[];
  readonly TemplateId?: string;
}

export interface CustomerProfilesObjectTypeFieldMap {
  readonly Name?: string;
  readonly ObjectTypeField?: CustomerProfilesObjectTypeObjectTypeField;
}

export interface CustomerProfilesObjectTypeObjectTypeField {
  readonly ContentType?: OneOf<'STRING' | 'NUMBER' | 'PHONE_NUMBER' | 'EMAIL_ADDRESS' | 'NAME'>;
  readonly Source?: string;
  readonly Target?: string;
}

export interface CustomerProfilesObjectTypeKeyMap {
  readonly Name?: string;
  readonly ObjectTypeKeyList?: readonly CustomerProfilesObjectTypeObjectTypeKey[];
}

export interface CustomerProfilesObjectTypeObjectTypeKey {
  readonly FieldNames?: readonly string[];
  readonly StandardIdentifiers?: readonly string[];
}

export interface CustomerProfilesRecommender {
  readonly Description?: string;
  readonly DomainName: string;
  readonly RecommenderConfig?: CustomerProfilesRecommenderRecommenderConfig;
  readonly RecommenderName: string;
  readonly RecommenderRecipeName: string;
  readonly Tags?: readonly Tag[];
}

export interface CustomerProfilesRecommenderRecommenderConfig {
  readonly EventsConfig?: CustomerProfilesRecommenderEventsConfig;
}

export interface CustomerProfilesRecommenderEventsConfig {
  readonly EventParametersList: readonly CustomerProfilesRecommenderEventParameters[];
}

export interface CustomerProfilesRecommenderEventParameters {
  readonly EventType: string;
  readonly EventValueThreshold?: number;
}

export interface CustomerProfilesRecommenderSchema {
  readonly DomainName: string;
  readonly Fields: { readonly [key: string]: readonly CustomerProfilesRecommenderSchemaRecommenderSchemaField[] };
  readonly RecommenderSchemaName: string;
  readonly Tags?: readonly CustomerProfilesRecommenderSchemaTagsItems[];
}

export interface CustomerProfilesRecommenderSchemaRecommenderSchemaField {
  readonly ContentType?: OneOf<'STRING' | 'NUMBER'>;
  readonly FeatureType?: OneOf<'TEXTUAL' | 'CATEGORICAL'>;
  readonly TargetFieldName: string;
}

export interface CustomerProfilesRecommenderSchemaTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface CustomerProfilesSegmentDefinition {
  readonly Description?: string;
  readonly DisplayName: string;
  readonly DomainName: string;
  readonly SegmentDefinitionName: string;
  readonly SegmentGroups?: CustomerProfilesSegmentDefinitionSegmentGroup;
  readonly SegmentSort?: CustomerProfilesSegmentDefinitionSegmentSort;
  readonly SegmentSqlQuery?: string;
  readonly Tags?: readonly Tag[];
}

export interface CustomerProfilesSegmentDefinitionSegmentGroup {
  readonly Groups?: readonly CustomerProfilesSegmentDefinitionGroup[];
  readonly Include?: OneOf<'ALL' | 'ANY' | 'NONE'>;
}

export interface CustomerProfilesSegmentDefinitionGroup {
  readonly Dimensions?: readonly CustomerProfilesSegmentDefinitionDimension[];
  readonly SourceSegments?: readonly CustomerProfilesSegmentDefinitionSourceSegment[];
  readonly SourceType?: OneOf<'ALL' | 'ANY' | 'NONE'>;
  readonly Type?: OneOf<'ALL' | 'ANY' | 'NONE'>;
}

export interface CustomerProfilesSegmentDefinitionDimension {
  readonly CalculatedAttributes?: { readonly [key: string]: CustomerProfilesSegmentDefinitionCalculatedAttributeDimension };
  readonly ProfileAttributes?: CustomerProfilesSegmentDefinitionProfileAttributes;
}

export interface CustomerProfilesSegmentDefinitionCalculatedAttributeDimension {
  readonly ConditionOverrides?: CustomerProfilesSegmentDefinitionConditionOverrides;
  readonly DimensionType: OneOf<'INCLUSIVE' | 'EXCLUSIVE' | 'CONTAINS' | 'BEGINS_WITH' | 'ENDS_WITH' | 'BEFORE' | 'AFTER' | 'BETWEEN' | 'NOT_BETWEEN' | 'ON' | 'GREATER_THAN' | 'LESS_THAN' | 'GREATER_THAN_OR_EQUAL' | 'LESS_THAN_OR_EQUAL' | 'EQUAL'>;
  readonly Values: readonly string[];
}

export interface CustomerProfilesSegmentDefinitionConditionOverrides {
  readonly Range?: CustomerProfilesSegmentDefinitionRangeOverride;
}

export interface CustomerProfilesSegmentDefinitionRangeOverride {
  readonly End?: number;
  readonly Start: number;
  readonly Unit: OneOf<'DAYS'>;
}

export interface CustomerProfilesSegmentDefinitionProfileAttributes {
  readonly AccountNumber?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly AdditionalInformation?: CustomerProfilesSegmentDefinitionExtraLengthValueProfileDimension;
  readonly Address?: CustomerProfilesSegmentDefinitionAddressDimension;
  readonly Attributes?: { readonly [key: string]: CustomerProfilesSegmentDefinitionAttributeDimension };
  readonly BillingAddress?: CustomerProfilesSegmentDefinitionAddressDimension;
  readonly BirthDate?: CustomerProfilesSegmentDefinitionDateDimension;
  readonly BusinessEmailAddress?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly BusinessName?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly BusinessPhoneNumber?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly EmailAddress?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly FirstName?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly GenderString?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly HomePhoneNumber?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly LastName?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly MailingAddress?: CustomerProfilesSegmentDefinitionAddressDimension;
  readonly MiddleName?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly MobilePhoneNumber?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly PartyTypeString?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly PersonalEmailAddress?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly PhoneNumber?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly ProfileType?: CustomerProfilesSegmentDefinitionProfileTypeDimension;
  readonly ShippingAddress?: CustomerProfilesSegmentDefinitionAddressDimension;
}

export interface CustomerProfilesSegmentDefinitionProfileDimension {
  readonly DimensionType: OneOf<'INCLUSIVE' | 'EXCLUSIVE' | 'CONTAINS' | 'BEGINS_WITH' | 'ENDS_WITH'>;
  readonly Values: readonly string[];
}

export interface CustomerProfilesSegmentDefinitionExtraLengthValueProfileDimension {
  readonly DimensionType: OneOf<'INCLUSIVE' | 'EXCLUSIVE' | 'CONTAINS' | 'BEGINS_WITH' | 'ENDS_WITH'>;
  readonly Values: readonly string[];
}

export interface CustomerProfilesSegmentDefinitionAddressDimension {
  readonly City?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly Country?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly County?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly PostalCode?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly Province?: CustomerProfilesSegmentDefinitionProfileDimension;
  readonly State?: CustomerProfilesSegmentDefinitionProfileDimension;
}

export interface CustomerProfilesSegmentDefinitionAttributeDimension {
  readonly DimensionType: OneOf<'INCLUSIVE' | 'EXCLUSIVE' | 'CONTAINS' | 'BEGINS_WITH' | 'ENDS_WITH' | 'BEFORE' | 'AFTER' | 'BETWEEN' | 'NOT_BETWEEN' | 'ON' | 'GREATER_THAN' | 'LESS_THAN' | 'GREATER_THAN_OR_EQUAL' | 'LESS_THAN_OR_EQUAL' | 'EQUAL'>;
  readonly Values: readonly string[];
}

export interface CustomerProfilesSegmentDefinitionDateDimension {
  readonly DimensionType: OneOf<'BEFORE' | 'AFTER' | 'BETWEEN' | 'NOT_BETWEEN' | 'ON'>;
  readonly Values: readonly string[];
}

export interface CustomerProfilesSegmentDefinitionProfileTypeDimension {
  readonly DimensionType: OneOf<'INCLUSIVE' | 'EXCLUSIVE'>;
  readonly Values: readonly (OneOf<'ACCOUNT_PROFILE' | 'PROFILE'>)[];
}

export interface CustomerProfilesSegmentDefinitionSourceSegment {
  readonly SegmentDefinitionName?: string;
}

export interface CustomerProfilesSegmentDefinitionSegmentSort {
  readonly Attributes: readonly CustomerProfilesSegmentDefinitionSortAttribute[];
}

export interface CustomerProfilesSegmentDefinitionSortAttribute {
  readonly DataType?: OneOf<'STRING' | 'NUMBER' | 'DATE'>;
  readonly Name: string;
  readonly Order: OneOf<'ASC' | 'DESC'>;
  readonly Type?: OneOf<'PROFILE' | 'CALCULATED'>;
}
