// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::SecurityHub::AggregatorV2': SecurityHubAggregatorV2;
    'AWS::SecurityHub::AutomationRule': SecurityHubAutomationRule;
    'AWS::SecurityHub::AutomationRuleV2': SecurityHubAutomationRuleV2;
    'AWS::SecurityHub::ConfigurationPolicy': SecurityHubConfigurationPolicy;
    'AWS::SecurityHub::Connector': SecurityHubConnector;
    'AWS::SecurityHub::ConnectorV2': SecurityHubConnectorV2;
    'AWS::SecurityHub::DelegatedAdmin': SecurityHubDelegatedAdmin;
    'AWS::SecurityHub::FindingAggregator': SecurityHubFindingAggregator;
    'AWS::SecurityHub::Hub': SecurityHubHub;
    'AWS::SecurityHub::HubV2': SecurityHubHubV2;
    'AWS::SecurityHub::Insight': SecurityHubInsight;
    'AWS::SecurityHub::OrganizationConfiguration': SecurityHubOrganizationConfiguration;
    'AWS::SecurityHub::PolicyAssociation': SecurityHubPolicyAssociation;
    'AWS::SecurityHub::ProductSubscription': SecurityHubProductSubscription;
    'AWS::SecurityHub::SecurityControl': SecurityHubSecurityControl;
    'AWS::SecurityHub::Standard': SecurityHubStandard;
  }
}

export interface SecurityHubAggregatorV2 {
  readonly LinkedRegions: readonly string[];
  readonly RegionLinkingMode: OneOf<'SPECIFIED_REGIONS'>;
  readonly Tags?: { readonly [key: string]: string };
}

export interface SecurityHubAutomationRule {
  readonly Actions: readonly SecurityHubAutomationRuleAutomationRulesAction[];
  readonly Criteria: SecurityHubAutomationRuleAutomationRulesFindingFilters;
  readonly Description: string;
  readonly IsTerminal?: boolean;
  readonly RuleName: string;
  readonly RuleOrder: number;
  readonly RuleStatus?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: { readonly [key: string]: string };
}

export interface SecurityHubAutomationRuleAutomationRulesAction {
  readonly FindingFieldsUpdate: SecurityHubAutomationRuleAutomationRulesFindingFieldsUpdate;
  readonly Type: OneOf<'FINDING_FIELDS_UPDATE'>;
}

export interface SecurityHubAutomationRuleAutomationRulesFindingFieldsUpdate {
  readonly Confidence?: number;
  readonly Criticality?: number;
  readonly Note?: SecurityHubAutomationRuleNoteUpdate;
  readonly RelatedFindings?: readonly SecurityHubAutomationRuleRelatedFinding[];
  readonly Severity?: SecurityHubAutomationRuleSeverityUpdate;
  readonly Types?: readonly string[];
  readonly UserDefinedFields?: { readonly [key: string]: string };
  readonly VerificationState?: OneOf<'UNKNOWN' | 'TRUE_POSITIVE' | 'FALSE_POSITIVE' | 'BENIGN_POSITIVE'>;
  readonly Workflow?: SecurityHubAutomationRuleWorkflowUpdate;
}

export interface SecurityHubAutomationRuleNoteUpdate {
  readonly Text: string;
  readonly UpdatedBy: string;
}

export interface SecurityHubAutomationRuleRelatedFinding {
  readonly Id: string;
  readonly ProductArn: string;
}

export interface SecurityHubAutomationRuleSeverityUpdate {
  readonly Label?: OneOf<'INFORMATIONAL' | 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'>;
  readonly Normalized?: number;
  readonly Product?: number;
}

export interface SecurityHubAutomationRuleWorkflowUpdate {
  readonly Status: OneOf<'NEW' | 'NOTIFIED' | 'RESOLVED' | 'SUPPRESSED'>;
}

export interface SecurityHubAutomationRuleAutomationRulesFindingFilters {
  readonly AwsAccountId?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly CompanyName?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly ComplianceAssociatedStandardsId?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly ComplianceSecurityControlId?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly ComplianceStatus?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly Confidence?: readonly SecurityHubAutomationRuleNumberFilter[];
  readonly CreatedAt?: readonly SecurityHubAutomationRuleDateFilter[];
  readonly Criticality?: readonly SecurityHubAutomationRuleNumberFilter[];
  readonly Description?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly FirstObservedAt?: readonly SecurityHubAutomationRuleDateFilter[];
  readonly GeneratorId?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly Id?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly LastObservedAt?: readonly SecurityHubAutomationRuleDateFilter[];
  readonly NoteText?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly NoteUpdatedAt?: readonly SecurityHubAutomationRuleDateFilter[];
  readonly NoteUpdatedBy?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly ProductArn?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly ProductName?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly RecordState?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly RelatedFindingsId?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly RelatedFindingsProductArn?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly ResourceDetailsOther?: readonly SecurityHubAutomationRuleMapFilter[];
  readonly ResourceId?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly ResourcePartition?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly ResourceRegion?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly ResourceTags?: readonly SecurityHubAutomationRuleMapFilter[];
  readonly ResourceType?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly SeverityLabel?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly SourceUrl?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly Title?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly Type?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly UpdatedAt?: readonly SecurityHubAutomationRuleDateFilter[];
  readonly UserDefinedFields?: readonly SecurityHubAutomationRuleMapFilter[];
  readonly VerificationState?: readonly SecurityHubAutomationRuleStringFilter[];
  readonly WorkflowStatus?: readonly SecurityHubAutomationRuleStringFilter[];
}

export interface SecurityHubAutomationRuleStringFilter {
  readonly Comparison: OneOf<'EQUALS' | 'PREFIX' | 'NOT_EQUALS' | 'PREFIX_NOT_EQUALS' | 'CONTAINS' | 'NOT_CONTAINS'>;
  readonly Value: string;
}

export interface SecurityHubAutomationRuleNumberFilter {
  readonly Eq?: number;
  readonly Gte?: number;
  readonly Lte?: number;
}

export interface SecurityHubAutomationRuleDateFilter {
  readonly DateRange?: SecurityHubAutomationRuleDateRange;
  readonly End?: string;
  readonly Start?: string;
}

export interface SecurityHubAutomationRuleDateRange {
  readonly Unit: OneOf<'DAYS'>;
  readonly Value: number;
}

export interface SecurityHubAutomationRuleMapFilter {
  readonly Comparison: OneOf<'EQUALS' | 'NOT_EQUALS' | 'CONTAINS' | 'NOT_CONTAINS'>;
  readonly Key: string;
  readonly Value: string;
}

export interface SecurityHubAutomationRuleV2 {
  readonly Actions: readonly SecurityHubAutomationRuleV2AutomationRulesActionV2[];
  readonly Criteria: SecurityHubAutomationRuleV2Criteria;
  readonly Description: string;
  readonly RuleName: string;
  readonly RuleOrder: number;
  readonly RuleStatus?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: { readonly [key: string]: string };
}

export interface SecurityHubAutomationRuleV2AutomationRulesActionV2 {
  readonly ExternalIntegrationConfiguration?: SecurityHubAutomationRuleV2ExternalIntegrationConfiguration;
  readonly FindingFieldsUpdate?: SecurityHubAutomationRuleV2AutomationRulesFindingFieldsUpdateV2;
  readonly Type: OneOf<'FINDING_FIELDS_UPDATE' | 'EXTERNAL_INTEGRATION'>;
}

export interface SecurityHubAutomationRuleV2ExternalIntegrationConfiguration {
  readonly ConnectorArn?: string;
}

export interface SecurityHubAutomationRuleV2AutomationRulesFindingFieldsUpdateV2 {
  readonly Comment?: string;
  readonly SeverityId?: number;
  readonly StatusId?: number;
}

export interface SecurityHubAutomationRuleV2Criteria {
  readonly OcsfFindingCriteria?: SecurityHubAutomationRuleV2OcsfFindingFilters;
}

export interface SecurityHubAutomationRuleV2OcsfFindingFilters {
  readonly CompositeFilters?: readonly SecurityHubAutomationRuleV2CompositeFilter[];
  readonly CompositeOperator?: OneOf<'AND' | 'OR'>;
}

export interface SecurityHubAutomationRuleV2CompositeFilter {
  readonly BooleanFilters?: readonly SecurityHubAutomationRuleV2OcsfBooleanFilter[];
  readonly DateFilters?: readonly SecurityHubAutomationRuleV2OcsfDateFilter[];
  readonly MapFilters?: readonly SecurityHubAutomationRuleV2OcsfMapFilter[];
  readonly NumberFilters?: readonly SecurityHubAutomationRuleV2OcsfNumberFilter[];
  readonly Operator?: OneOf<'AND' | 'OR'>;
  readonly StringFilters?: readonly SecurityHubAutomationRuleV2OcsfStringFilter[];
}

export interface SecurityHubAutomationRuleV2OcsfBooleanFilter {
  readonly FieldName: OneOf<'compliance.assessments.meets_criteria' | 'vulnerabilities.is_exploit_available' | 'vulnerabilities.is_fix_available'>;
  readonly Filter: SecurityHubAutomationRuleV2BooleanFilter;
}

export interface SecurityHubAutomationRuleV2BooleanFilter {
  readonly Value: boolean;
}

export interface SecurityHubAutomationRuleV2OcsfDateFilter {
  readonly FieldName: OneOf<'finding_info.created_time_dt' | 'finding_info.first_seen_time_dt' | 'finding_info.last_seen_time_dt' | 'finding_info.modified_time_dt'>;
  readonly Filter: SecurityHubAutomationRuleV2DateFilter;
}

export interface SecurityHubAutomationRuleV2DateFilter {
  readonly DateRange?: SecurityHubAutomationRuleV2DateRange;
  readonly End?: string;
  readonly Start?: string;
}

export interface SecurityHubAutomationRuleV2DateRange {
  readonly Unit: OneOf<'DAYS'>;
  readonly Value: number;
}

export interface SecurityHubAutomationRuleV2OcsfMapFilter {
  readonly FieldName: OneOf<'resources.tags'>;
  readonly Filter: SecurityHubAutomationRuleV2MapFilter;
}

export interface SecurityHubAutomationRuleV2MapFilter {
  readonly Comparison: OneOf<'EQUALS' | 'NOT_EQUALS'>;
  readonly Key: string;
  readonly Value: string;
}

export interface SecurityHubAutomationRuleV2OcsfNumberFilter {
  readonly FieldName: OneOf<'activity_id' | 'compliance.status_id' | 'confidence_score' | 'finding_info.related_events_count' | 'vendor_attributes.severity_id'>;
  readonly Filter: SecurityHubAutomationRuleV2NumberFilter;
}

export interface SecurityHubAutomationRuleV2NumberFilter {
  readonly Eq?: number;
  readonly Gte?: number;
  readonly Lte?: number;
}

export interface SecurityHubAutomationRuleV2OcsfStringFilter {
  readonly FieldName: OneOf<'activity_name' | 'cloud.account.name' | 'cloud.account.uid' | 'cloud.provider' | 'cloud.region' | 'compliance.assessments.category' | 'compliance.assessments.name' | 'compliance.control' | 'compliance.status' | 'compliance.standards' | 'finding_info.desc' | 'finding_info.src_url' | 'finding_info.title' | 'finding_info.types' | 'finding_info.uid' | 'finding_info.related_events.uid' | 'finding_info.related_events.product.uid' | 'finding_info.related_events.title' | 'metadata.product.feature.uid' | 'metadata.product.name' | 'metadata.product.uid' | 'metadata.product.vendor_name' | 'remediation.desc' | 'remediation.references' | 'resources.cloud_partition' | 'resources.name' | 'resources.region' | 'resources.type' | 'resources.uid' | 'vulnerabilities.fix_coverage' | 'class_name' | 'vendor_attributes.severity'>;
  readonly Filter: SecurityHubAutomationRuleV2StringFilter;
}

export interface SecurityHubAutomationRuleV2StringFilter {
  readonly Comparison: OneOf<'EQUALS' | 'PREFIX' | 'NOT_EQUALS' | 'PREFIX_NOT_EQUALS' | 'CONTAINS'>;
  readonly Value: string;
}

export interface SecurityHubConfigurationPolicy {
  readonly ConfigurationPolicy: SecurityHubConfigurationPolicyPolicy;
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: { readonly [key: string]: string };
}

export interface SecurityHubConfigurationPolicyPolicy {
  readonly SecurityHub?: SecurityHubConfigurationPolicySecurityHubPolicy;
}

export interface SecurityHubConfigurationPolicySecurityHubPolicy {
  readonly EnabledStandardIdentifiers?: readonly string[];
  readonly SecurityControlsConfiguration?: SecurityHubConfigurationPolicySecurityControlsConfiguration;
  readonly ServiceEnabled?: boolean;
}

export interface SecurityHubConfigurationPolicySecurityControlsConfiguration {
  readonly DisabledSecurityControlIdentifiers?: readonly string[];
  readonly EnabledSecurityControlIdentifiers?: readonly string[];
  readonly SecurityControlCustomParameters?: readonly SecurityHubConfigurationPolicySecurityControlCustomParameter[];
}

export interface SecurityHubConfigurationPolicySecurityControlCustomParameter {
  readonly Parameters?: { readonly [key: string]: SecurityHubConfigurationPolicyParameterConfiguration };
  readonly SecurityControlId?: string;
}

export interface SecurityHubConfigurationPolicyParameterConfiguration {
  readonly Value?: SecurityHubConfigurationPolicyParameterValue;
  readonly ValueType: OneOf<'DEFAULT' | 'CUSTOM'>;
}

export interface SecurityHubConfigurationPolicyParameterValue {
  readonly Boolean?: boolean;
  readonly Double?: number;
  readonly Enum?: string;
  readonly EnumList?: readonly string[];
  readonly Integer?: number;
  readonly IntegerList?: readonly number[];
  readonly String?: string;
  readonly StringList?: readonly string[];
}

export interface SecurityHubConnector {
  readonly Description?: string;
  readonly Name: string;
  readonly Provider: SecurityHubConnectorProvider;
  readonly Tags?: { readonly [key: string]: string };
}

export interface SecurityHubConnectorProvider {
  readonly Azure: SecurityHubConnectorAzureProviderConfiguration;
}

export interface SecurityHubConnectorAzureProviderConfiguration {
  readonly AWSConfigConnectorArn: string;
  readonly AzureRegions: readonly string[];
  readonly ScopeConfiguration: SecurityHubConnectorAzureScopeConfiguration;
}

export interface SecurityHubConnectorAzureScopeConfiguration {
  readonly ScopeType: OneOf<'TENANT' | 'SUBSCRIPTION'>;
  readonly ScopeValues?: readonly string[];
}

export interface SecurityHubConnectorV2 {
  readonly Description?: string;
  readonly KmsKeyArn?: string;
  readonly Name: string;
  readonly Provider: SecurityHubConnectorV2Provider;
  readonly Tags?: { readonly [key: string]: string };
}

export interface SecurityHubConnectorV2Provider {
  readonly Azure?: SecurityHubConnectorV2AzureProviderConfiguration;
  readonly JiraCloud?: SecurityHubConnectorV2JiraCloudProviderConfiguration;
  readonly ServiceNow?: SecurityHubConnectorV2ServiceNowProviderConfiguration;
}

export interface SecurityHubConnectorV2AzureProviderConfiguration {
  readonly AWSConfigConnectorArn: string;
  readonly AzureRegions: readonly string[];
  readonly ScopeConfiguration: SecurityHubConnectorV2AzureScopeConfiguration;
}

export interface SecurityHubConnectorV2AzureScopeConfiguration {
  readonly ScopeType: OneOf<'TENANT' | 'SUBSCRIPTION'>;
  readonly ScopeValues?: readonly string[];
}

export interface SecurityHubConnectorV2JiraCloudProviderConfiguration {
  readonly ProjectKey: string;
}

export interface SecurityHubConnectorV2ServiceNowProviderConfiguration {
  readonly InstanceName: string;
  readonly SecretArn: string;
}

export interface SecurityHubDelegatedAdmin {
  readonly AdminAccountId: string;
}

export interface SecurityHubFindingAggregator {
  readonly RegionLinkingMode: OneOf<'ALL_REGIONS' | 'ALL_REGIONS_EXCEPT_SPECIFIED' | 'SPECIFIED_REGIONS'>;
  readonly Regions?: readonly string[];
}

export interface SecurityHubHub {
  readonly AutoEnableControls?: boolean;
  readonly ControlFindingGenerator?: string;
  readonly EnableDefaultStandards?: boolean;
  readonly Tags?: { readonly [key: string]: string };
}

export interface SecurityHubHubV2 {
  readonly NetworkScanning?: SecurityHubHubV2NetworkScanning;
  readonly Tags?: { readonly [key: string]: string };
}

export interface SecurityHubHubV2NetworkScanning {
  readonly Status: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface SecurityHubInsight {
  readonly Filters: SecurityHubInsightAwsSecurityFindingFilters;
  readonly GroupByAttribute: string;
  readonly Name: string;
}

export interface SecurityHubInsightAwsSecurityFindingFilters {
  readonly AwsAccountId?: readonly SecurityHubInsightStringFilter[];
  readonly AwsAccountName?: readonly SecurityHubInsightStringFilter[];
  readonly CompanyName?: readonly SecurityHubInsightStringFilter[];
  readonly ComplianceAssociatedStandardsId?: readonly SecurityHubInsightStringFilter[];
  readonly ComplianceSecurityControlId?: readonly SecurityHubInsightStringFilter[];
  readonly ComplianceSecurityControlParametersName?: readonly SecurityHubInsightStringFilter[];
  readonly ComplianceSecurityControlParametersValue?: readonly SecurityHubInsightStringFilter[];
  readonly ComplianceStatus?: readonly SecurityHubInsightStringFilter[];
  readonly Confidence?: readonly SecurityHubInsightNumberFilter[];
  readonly CreatedAt?: readonly SecurityHubInsightDateFilter[];
  readonly Criticality?: readonly SecurityHubInsightNumberFilter[];
  readonly Description?: readonly SecurityHubInsightStringFilter[];
  readonly FindingProviderFieldsConfidence?: readonly SecurityHubInsightNumberFilter[];
  readonly FindingProviderFieldsCriticality?: readonly SecurityHubInsightNumberFilter[];
  readonly FindingProviderFieldsRelatedFindingsId?: readonly SecurityHubInsightStringFilter[];
  readonly FindingProviderFieldsRelatedFindingsProductArn?: readonly SecurityHubInsightStringFilter[];
  readonly FindingProviderFieldsSeverityLabel?: readonly SecurityHubInsightStringFilter[];
  readonly FindingProviderFieldsSeverityOriginal?: readonly SecurityHubInsightStringFilter[];
  readonly FindingProviderFieldsTypes?: readonly SecurityHubInsightStringFilter[];
  readonly FirstObservedAt?: readonly SecurityHubInsightDateFilter[];
  readonly GeneratorId?: readonly SecurityHubInsightStringFilter[];
  readonly Id?: readonly SecurityHubInsightStringFilter[];
  readonly Keyword?: readonly SecurityHubInsightKeywordFilter[];
  readonly LastObservedAt?: readonly SecurityHubInsightDateFilter[];
  readonly MalwareName?: readonly SecurityHubInsightStringFilter[];
  readonly MalwarePath?: readonly SecurityHubInsightStringFilter[];
  readonly MalwareState?: readonly SecurityHubInsightStringFilter[];
  readonly MalwareType?: readonly SecurityHubInsightStringFilter[];
  readonly NetworkDestinationDomain?: readonly SecurityHubInsightStringFilter[];
  readonly NetworkDestinationIpV4?: readonly SecurityHubInsightIpFilter[];
  readonly NetworkDestinationIpV6?: readonly SecurityHubInsightIpFilter[];
  readonly NetworkDestinationPort?: readonly SecurityHubInsightNumberFilter[];
  readonly NetworkDirection?: readonly SecurityHubInsightStringFilter[];
  readonly NetworkProtocol?: readonly SecurityHubInsightStringFilter[];
  readonly NetworkSourceDomain?: readonly SecurityHubInsightStringFilter[];
  readonly NetworkSourceIpV4?: readonly SecurityHubInsightIpFilter[];
  readonly NetworkSourceIpV6?: readonly SecurityHubInsightIpFilter[];
  readonly NetworkSourceMac?: readonly SecurityHubInsightStringFilter[];
  readonly NetworkSourcePort?: readonly SecurityHubInsightNumberFilter[];
  readonly NoteText?: readonly SecurityHubInsightStringFilter[];
  readonly NoteUpdatedAt?: readonly SecurityHubInsightDateFilter[];
  readonly NoteUpdatedBy?: readonly SecurityHubInsightStringFilter[];
  readonly ProcessLaunchedAt?: readonly SecurityHubInsightDateFilter[];
  readonly ProcessName?: readonly SecurityHubInsightStringFilter[];
  readonly ProcessParentPid?: readonly SecurityHubInsightNumberFilter[];
  readonly ProcessPath?: readonly SecurityHubInsightStringFilter[];
  readonly ProcessPid?: readonly SecurityHubInsightNumberFilter[];
  readonly ProcessTerminatedAt?: readonly SecurityHubInsightDateFilter[];
  readonly ProductArn?: readonly SecurityHubInsightStringFilter[];
  readonly ProductFields?: readonly SecurityHubInsightMapFilter[];
  readonly ProductName?: readonly SecurityHubInsightStringFilter[];
  readonly RecommendationText?: readonly SecurityHubInsightStringFilter[];
  readonly RecordState?: readonly SecurityHubInsightStringFilter[];
  readonly Region?: readonly SecurityHubInsightStringFilter[];
  readonly RelatedFindingsId?: readonly SecurityHubInsightStringFilter[];
  readonly RelatedFindingsProductArn?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceApplicationArn?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceApplicationName?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsEc2InstanceIamInstanceProfileArn?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsEc2InstanceImageId?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsEc2InstanceIpV4Addresses?: readonly SecurityHubInsightIpFilter[];
  readonly ResourceAwsEc2InstanceIpV6Addresses?: readonly SecurityHubInsightIpFilter[];
  readonly ResourceAwsEc2InstanceKeyName?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsEc2InstanceLaunchedAt?: readonly SecurityHubInsightDateFilter[];
  readonly ResourceAwsEc2InstanceSubnetId?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsEc2InstanceType?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsEc2InstanceVpcId?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsIamAccessKeyCreatedAt?: readonly SecurityHubInsightDateFilter[];
  readonly ResourceAwsIamAccessKeyPrincipalName?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsIamAccessKeyStatus?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsIamAccessKeyUserName?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsIamUserUserName?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsS3BucketOwnerId?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceAwsS3BucketOwnerName?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceContainerImageId?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceContainerImageName?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceContainerLaunchedAt?: readonly SecurityHubInsightDateFilter[];
  readonly ResourceContainerName?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceDetailsOther?: readonly SecurityHubInsightMapFilter[];
  readonly ResourceId?: readonly SecurityHubInsightStringFilter[];
  readonly ResourcePartition?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceRegion?: readonly SecurityHubInsightStringFilter[];
  readonly ResourceTags?: readonly SecurityHubInsightMapFilter[];
  readonly ResourceType?: readonly SecurityHubInsightStringFilter[];
  readonly Sample?: readonly SecurityHubInsightBooleanFilter[];
  readonly SeverityLabel?: readonly SecurityHubInsightStringFilter[];
  readonly SeverityNormalized?: readonly SecurityHubInsightNumberFilter[];
  readonly SeverityProduct?: readonly SecurityHubInsightNumberFilter[];
  readonly SourceUrl?: readonly SecurityHubInsightStringFilter[];
  readonly ThreatIntelIndicatorCategory?: readonly SecurityHubInsightStringFilter[];
  readonly ThreatIntelIndicatorLastObservedAt?: readonly SecurityHubInsightDateFilter[];
  readonly ThreatIntelIndicatorSource?: readonly SecurityHubInsightStringFilter[];
  readonly ThreatIntelIndicatorSourceUrl?: readonly SecurityHubInsightStringFilter[];
  readonly ThreatIntelIndicatorType?: readonly SecurityHubInsightStringFilter[];
  readonly ThreatIntelIndicatorValue?: readonly SecurityHubInsightStringFilter[];
  readonly Title?: readonly SecurityHubInsightStringFilter[];
  readonly Type?: readonly SecurityHubInsightStringFilter[];
  readonly UpdatedAt?: readonly SecurityHubInsightDateFilter[];
  readonly UserDefinedFields?: readonly SecurityHubInsightMapFilter[];
  readonly VerificationState?: readonly SecurityHubInsightStringFilter[];
  readonly VulnerabilitiesExploitAvailable?: readonly SecurityHubInsightStringFilter[];
  readonly VulnerabilitiesFixAvailable?: readonly SecurityHubInsightStringFilter[];
  readonly WorkflowState?: readonly SecurityHubInsightStringFilter[];
  readonly WorkflowStatus?: readonly SecurityHubInsightStringFilter[];
}

export interface SecurityHubInsightStringFilter {
  readonly Comparison: OneOf<'EQUALS' | 'PREFIX' | 'NOT_EQUALS' | 'PREFIX_NOT_EQUALS'>;
  readonly Value: string;
}

export interface SecurityHubInsightNumberFilter {
  readonly Eq?: number;
  readonly Gte?: number;
  readonly Lte?: number;
}

export interface SecurityHubInsightDateFilter {
  readonly DateRange?: SecurityHubInsightDateRange;
  readonly End?: string;
  readonly Start?: string;
}

export interface SecurityHubInsightDateRange {
  readonly Unit: OneOf<'DAYS'>;
  readonly Value: number;
}

export interface SecurityHubInsightKeywordFilter {
  readonly Value: string;
}

export interface SecurityHubInsightIpFilter {
  readonly Cidr: string;
}

export interface SecurityHubInsightMapFilter {
  readonly Comparison: OneOf<'EQUALS' | 'NOT_EQUALS'>;
  readonly Key: string;
  readonly Value: string;
}

export interface SecurityHubInsightBooleanFilter {
  readonly Value: boolean;
}

export interface SecurityHubOrganizationConfiguration {
  readonly AutoEnable: boolean;
  readonly AutoEnableStandards?: OneOf<'DEFAULT' | 'NONE'>;
  readonly ConfigurationType?: OneOf<'CENTRAL' | 'LOCAL'>;
}

export interface SecurityHubPolicyAssociation {
  readonly ConfigurationPolicyId: string;
  readonly TargetId: string;
  readonly TargetType: OneOf<'ACCOUNT' | 'ORGANIZATIONAL_UNIT' | 'ROOT'>;
}

export interface SecurityHubProductSubscription {
  readonly ProductArn: string;
}

export interface SecurityHubSecurityControl {
  readonly LastUpdateReason?: string;
  readonly Parameters: { readonly [key: string]: SecurityHubSecurityControlParameterConfiguration };
  readonly SecurityControlArn?: string;
  readonly SecurityControlId?: string;
}

export interface SecurityHubSecurityControlParameterConfiguration {
  readonly Value?: SecurityHubSecurityControlParameterValue;
  readonly ValueType: OneOf<'DEFAULT' | 'CUSTOM'>;
}

export interface SecurityHubSecurityControlParameterValue {
  readonly Boolean?: boolean;
  readonly Double?: number;
  readonly Enum?: string;
  readonly EnumList?: readonly string[];
  readonly Integer?: number;
  readonly IntegerList?: readonly number[];
  readonly String?: string;
  readonly StringList?: readonly string[];
}

export interface SecurityHubStandard {
  readonly DisabledStandardsControls?: readonly SecurityHubStandardStandardsControl[];
  readonly StandardsArn: string;
}

export interface SecurityHubStandardStandardsControl {
  readonly Reason?: string;
  readonly StandardsControlArn: string;
}
