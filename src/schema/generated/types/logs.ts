// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Logs::AccountPolicy': LogsAccountPolicy;
    'AWS::Logs::Delivery': LogsDelivery;
    'AWS::Logs::DeliveryDestination': LogsDeliveryDestination;
    'AWS::Logs::DeliverySource': LogsDeliverySource;
    'AWS::Logs::Destination': LogsDestination;
    'AWS::Logs::Integration': LogsIntegration;
    'AWS::Logs::LogAnomalyDetector': LogsLogAnomalyDetector;
    'AWS::Logs::LogGroup': LogsLogGroup;
    'AWS::Logs::LogStream': LogsLogStream;
    'AWS::Logs::MetricFilter': LogsMetricFilter;
    'AWS::Logs::QueryDefinition': LogsQueryDefinition;
    'AWS::Logs::ResourcePolicy': LogsResourcePolicy;
    'AWS::Logs::ScheduledQuery': LogsScheduledQuery;
    'AWS::Logs::StorageTierPolicy': LogsStorageTierPolicy;
    'AWS::Logs::SubscriptionFilter': LogsSubscriptionFilter;
    'AWS::Logs::Transformer': LogsTransformer;
  }
}

export interface LogsAccountPolicy {
  readonly PolicyDocument: string;
  readonly PolicyName: string;
  readonly PolicyType: OneOf<'DATA_PROTECTION_POLICY' | 'SUBSCRIPTION_FILTER_POLICY' | 'FIELD_INDEX_POLICY' | 'TRANSFORMER_POLICY' | 'METRIC_EXTRACTION_POLICY'>;
  readonly Scope?: OneOf<'ALL'>;
  readonly SelectionCriteria?: string;
}

export interface LogsDelivery {
  readonly DeliveryDestinationArn: string;
  readonly DeliverySourceName: string;
  readonly FieldDelimiter?: string;
  readonly RecordFields?: readonly string[];
  readonly S3EnableHiveCompatiblePath?: boolean;
  readonly S3SuffixPath?: string;
  readonly Tags?: readonly Tag[];
}

export interface LogsDeliveryDestination {
  readonly DeliveryDestinationPolicy?: LogsDeliveryDestinationDestinationPolicy;
  readonly DeliveryDestinationType?: string;
  readonly DestinationResourceArn?: string;
  readonly Name: string;
  readonly OutputFormat?: string;
  readonly Tags?: readonly Tag[];
}

export interface LogsDeliveryDestinationDestinationPolicy {
  readonly DeliveryDestinationName?: string;
  readonly DeliveryDestinationPolicy?: PolicyDocument;
}

export interface LogsDeliverySource {
  readonly DeliverySourceConfiguration?: { readonly [key: string]: string };
  readonly LogType?: string;
  readonly Name: string;
  readonly ResourceArn?: string;
  readonly Tags?: readonly Tag[];
}

export interface LogsDestination {
  readonly DestinationName: string;
  readonly DestinationPolicy?: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
  readonly TargetArn: string;
}

export interface LogsIntegration {
  readonly IntegrationName: string;
  readonly IntegrationType: OneOf<'OPENSEARCH'>;
  readonly ResourceConfig: LogsIntegrationResourceConfig;
}

export interface LogsIntegrationResourceConfig {
  readonly OpenSearchResourceConfig?: LogsIntegrationOpenSearchResourceConfig;
}

export interface LogsIntegrationOpenSearchResourceConfig {
  readonly ApplicationARN?: string;
  readonly DashboardViewerPrincipals: readonly string[];
  readonly DataSourceRoleArn: string;
  readonly KmsKeyArn?: string;
  readonly RetentionDays?: number;
}

export interface LogsLogAnomalyDetector {
  readonly AccountId?: string;
  readonly AnomalyVisibilityTime?: number;
  readonly DetectorName?: string;
  readonly EvaluationFrequency?: OneOf<'FIVE_MIN' | 'TEN_MIN' | 'FIFTEEN_MIN' | 'THIRTY_MIN' | 'ONE_HOUR'>;
  readonly FilterPattern?: string;
  readonly KmsKeyId?: string;
  readonly LogGroupArnList?: readonly string[];
}

export interface LogsLogGroup {
  readonly BearerTokenAuthenticationEnabled?: boolean;
  readonly DataProtectionPolicy?: unknown;
  readonly DeletionProtectionEnabled?: boolean;
  readonly FieldIndexPolicies?: readonly unknown[];
  readonly KmsKeyId?: string;
  readonly LogGroupClass?: OneOf<'STANDARD' | 'INFREQUENT_ACCESS' | 'DELIVERY'>;
  readonly LogGroupName?: string;
  readonly ResourcePolicyDocument?: PolicyDocument;
  readonly RetentionInDays?: number;
  readonly Tags?: readonly Tag[];
}

export interface LogsLogStream {
  readonly LogGroupName: string;
  readonly LogStreamName?: string;
}

export interface LogsMetricFilter {
  readonly ApplyOnTransformedLogs?: boolean;
  readonly EmitSystemFieldDimensions?: readonly string[];
  readonly FieldSelectionCriteria?: string;
  readonly FilterName?: string;
  readonly FilterPattern: string;
  readonly LogGroupName: string;
  readonly MetricTransformations: readonly LogsMetricFilterMetricTransformation[];
}

export interface LogsMetricFilterMetricTransformation {
  readonly DefaultValue?: number;
  readonly Dimensions?: readonly LogsMetricFilterDimension[];
  readonly MetricName: string;
  readonly MetricNamespace: string;
  readonly MetricValue: string;
  readonly Unit?: OneOf<'Seconds' | 'Microseconds' | 'Milliseconds' | 'Bytes' | 'Kilobytes' | 'Megabytes' | 'Gigabytes' | 'Terabytes' | 'Bits' | 'Kilobits' | 'Megabits' | 'Gigabits' | 'Terabits' | 'Percent' | 'Count' | 'Bytes/Second' | 'Kilobytes/Second' | 'Megabytes/Second' | 'Gigabytes/Second' | 'Terabytes/Second' | 'Bits/Second' | 'Kilobits/Second' | 'Megabits/Second' | 'Gigabits/Second' | 'Terabits/Second' | 'Count/Second' | 'None'>;
}

export interface LogsMetricFilterDimension {
  readonly Key: string;
  readonly Value: string;
}

export interface LogsQueryDefinition {
  readonly LogGroupNames?: readonly string[];
  readonly Name: string;
  readonly Parameters?: readonly LogsQueryDefinitionQueryParameter[];
  readonly QueryLanguage?: OneOf<'CWLI' | 'SQL' | 'PPL'>;
  readonly QueryString: string;
}

export interface LogsQueryDefinitionQueryParameter {
  readonly DefaultValue?: string;
  readonly Description?: string;
  readonly Name: string;
}

export interface LogsResourcePolicy {
  readonly PolicyDocument: PolicyDocument;
  readonly PolicyName: string;
}

export interface LogsScheduledQuery {
  readonly Description?: string;
  readonly DestinationConfiguration?: LogsScheduledQueryDestinationConfiguration;
  readonly ExecutionRoleArn: string;
  readonly LogGroupIdentifiers?: readonly string[];
  readonly Name: string;
  readonly QueryLanguage: string;
  readonly QueryString: string;
  readonly ScheduleEndTime?: number;
  readonly ScheduleExpression: string;
  readonly ScheduleStartTime?: number;
  readonly StartTimeOffset?: number;
  readonly State?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: readonly LogsScheduledQueryTagsItems[];
  readonly Timezone?: string;
}

export interface LogsScheduledQueryDestinationConfiguration {
  readonly S3Configuration?: LogsScheduledQueryS3Configuration;
}

export interface LogsScheduledQueryS3Configuration {
  readonly DestinationIdentifier: string;
  readonly RoleArn: string;
}

export interface LogsScheduledQueryTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface LogsStorageTierPolicy {
  readonly StorageTier: OneOf<'INTELLIGENT_TIERING'>;
}

export interface LogsSubscriptionFilter {
  readonly ApplyOnTransformedLogs?: boolean;
  readonly DestinationArn: string;
  readonly Distribution?: OneOf<'Random' | 'ByLogStream'>;
  readonly EmitSystemFields?: readonly string[];
  readonly FieldSelectionCriteria?: string;
  readonly FilterName?: string;
  readonly FilterPattern: string;
  readonly LogGroupName: string;
  readonly RoleArn?: string;
}

export interface LogsTransformer {
  readonly LogGroupIdentifier: string;
  readonly TransformerConfig: readonly LogsTransformerProcessor[];
}

export interface LogsTransformerProcessor {
  readonly AddKeys?: LogsTransformerAddKeys;
  readonly CopyValue?: LogsTransformerCopyValue;
  readonly Csv?: LogsTransformerCsv;
  readonly DateTimeConverter?: LogsTransformerDateTimeConverter;
  readonly DeleteKeys?: LogsTransformerDeleteKeys;
  readonly Grok?: LogsTransformerGrok;
  readonly ListToMap?: LogsTransformerListToMap;
  readonly LowerCaseString?: LogsTransformerLowerCaseString;
  readonly MoveKeys?: LogsTransformerMoveKeys;
  readonly ParseCloudfront?: LogsTransformerParseCloudfront;
  readonly ParseJSON?: LogsTransformerParseJSON;
  readonly ParseKeyValue?: LogsTransformerParseKeyValue;
  readonly ParsePostgres?: LogsTransformerParsePostgres;
  readonly ParseRoute53?: LogsTransformerParseRoute53;
  readonly ParseToOCSF?: LogsTransformerParseToOCSF;
  readonly ParseVPC?: LogsTransformerParseVPC;
  readonly ParseWAF?: LogsTransformerParseWAF;
  readonly RenameKeys?: LogsTransformerRenameKeys;
  readonly SplitString?: LogsTransformerSplitString;
  readonly SubstituteString?: LogsTransformerSubstituteString;
  readonly TrimString?: LogsTransformerTrimString;
  readonly TypeConverter?: LogsTransformerTypeConverter;
  readonly UpperCaseString?: LogsTransformerUpperCaseString;
}

export interface LogsTransformerAddKeys {
  readonly Entries: readonly LogsTransformerAddKeyEntry[];
}

export interface LogsTransformerAddKeyEntry {
  readonly Key: string;
  readonly OverwriteIfExists?: boolean;
  readonly Value: string;
}

export interface LogsTransformerCopyValue {
  readonly Entries: readonly LogsTransformerCopyValueEntry[];
}

export interface LogsTransformerCopyValueEntry {
  readonly OverwriteIfExists?: boolean;
  readonly Source: string;
  readonly Target: string;
}

export interface LogsTransformerCsv {
  readonly Columns?: readonly string[];
  readonly Delimiter?: string;
  readonly QuoteCharacter?: string;
  readonly Source?: string;
}

export interface LogsTransformerDateTimeConverter {
  readonly Locale?: string;
  readonly MatchPatterns: readonly string[];
  readonly Source: string;
  readonly SourceTimezone?: string;
  readonly Target: string;
  readonly TargetFormat?: string;
  readonly TargetTimezone?: string;
}

export interface LogsTransformerDeleteKeys {
  readonly WithKeys: readonly string[];
}

export interface LogsTransformerGrok {
  readonly Match: string;
  readonly Source?: string;
}

export interface LogsTransformerListToMap {
  readonly Flatten?: boolean;
  readonly FlattenedElement?: OneOf<'first' | 'last'>;
  readonly Key: string;
  readonly Source: string;
  readonly Target?: string;
  readonly ValueKey?: string;
}

export interface LogsTransformerLowerCaseString {
  readonly WithKeys: readonly string[];
}

export interface LogsTransformerMoveKeys {
  readonly Entries: readonly LogsTransformerMoveKeyEntry[];
}

export interface LogsTransformerMoveKeyEntry {
  readonly OverwriteIfExists?: boolean;
  readonly Source: string;
  readonly Target: string;
}

export interface LogsTransformerParseCloudfront {
  readonly Source?: string;
}

export interface LogsTransformerParseJSON {
  readonly Destination?: string;
  readonly Source?: string;
}

export interface LogsTransformerParseKeyValue {
  readonly Destination?: string;
  readonly FieldDelimiter?: string;
  readonly KeyPrefix?: string;
  readonly KeyValueDelimiter?: string;
  readonly NonMatchValue?: string;
  readonly OverwriteIfExists?: boolean;
  readonly Source?: string;
}

export interface LogsTransformerParsePostgres {
  readonly Source?: string;
}

export interface LogsTransformerParseRoute53 {
  readonly Source?: string;
}

export interface LogsTransformerParseToOCSF {
  readonly EventSource: OneOf<'CloudTrail' | 'Route53Resolver' | 'VPCFlow' | 'EKSAudit' | 'AWSWAF'>;
  readonly MappingVersion?: string;
  readonly OcsfVersion: OneOf<'V1.1' | 'V1.5'>;
  readonly Source?: string;
}

export interface LogsTransformerParseVPC {
  readonly Source?: string;
}

export interface LogsTransformerParseWAF {
  readonly Source?: string;
}

export interface LogsTransformerRenameKeys {
  readonly Entries: readonly LogsTransformerRenameKeyEntry[];
}

export interface LogsTransformerRenameKeyEntry {
  readonly Key: string;
  readonly OverwriteIfExists?: boolean;
  readonly RenameTo: string;
}

export interface LogsTransformerSplitString {
  readonly Entries: readonly LogsTransformerSplitStringEntry[];
}

export interface LogsTransformerSplitStringEntry {
  readonly Delimiter: string;
  readonly Source: string;
}

export interface LogsTransformerSubstituteString {
  readonly Entries: readonly LogsTransformerSubstituteStringEntry[];
}

export interface LogsTransformerSubstituteStringEntry {
  readonly From: string;
  readonly Source: string;
  readonly To: string;
}

export interface LogsTransformerTrimString {
  readonly WithKeys: readonly string[];
}

export interface LogsTransformerTypeConverter {
  readonly Entries: readonly LogsTransformerTypeConverterEntry[];
}

export interface LogsTransformerTypeConverterEntry {
  readonly Key: string;
  readonly Type: OneOf<'boolean' | 'integer' | 'double' | 'string'>;
}

export interface LogsTransformerUpperCaseString {
  readonly WithKeys: readonly string[];
}
