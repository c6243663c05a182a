// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::InspectorV2::CisScanConfiguration': InspectorV2CisScanConfiguration;
    'AWS::InspectorV2::CodeSecurityIntegration': InspectorV2CodeSecurityIntegration;
    'AWS::InspectorV2::CodeSecurityScanConfiguration': InspectorV2CodeSecurityScanConfiguration;
    'AWS::InspectorV2::Connector': InspectorV2Connector;
    'AWS::InspectorV2::Filter': InspectorV2Filter;
  }
}

export interface InspectorV2CisScanConfiguration {
  readonly ScanName: string;
  readonly Schedule: InspectorV2CisScanConfigurationSchedule;
  readonly SecurityLevel: OneOf<'LEVEL_1' | 'LEVEL_2'>;
  readonly Tags?: { readonly [key: string]: string };
  readonly Targets: InspectorV2CisScanConfigurationCisTargets;
}

export interface InspectorV2CisScanConfigurationSchedule {
  readonly Daily?: InspectorV2CisScanConfigurationDailySchedule;
  readonly Monthly?: InspectorV2CisScanConfigurationMonthlySchedule;
  readonly OneTime?: unknown;
  readonly Weekly?: InspectorV2CisScanConfigurationWeeklySchedule;
}

export interface InspectorV2CisScanConfigurationDailySchedule {
  readonly StartTime: InspectorV2CisScanConfigurationTime;
}

export interface InspectorV2CisScanConfigurationTime {
  readonly TimeOfDay: string;
  readonly TimeZone: string;
}

export interface InspectorV2CisScanConfigurationMonthlySchedule {
  readonly Day: OneOf<'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN'>;
  readonly StartTime: InspectorV2CisScanConfigurationTime;
}

export interface InspectorV2CisScanConfigurationWeeklySchedule {
  readonly Days: readonly (OneOf<'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN'>)[];
  readonly StartTime: InspectorV2CisScanConfigurationTime;
}

export interface InspectorV2CisScanConfigurationCisTargets {
  readonly AccountIds: readonly string[];
  readonly TargetResourceTags: { readonly [key: string]: readonly string[] };
}

export interface InspectorV2CodeSecurityIntegration {
  readonly CreateIntegrationDetails?: InspectorV2CodeSecurityIntegrationCreateDetails;
  readonly Name?: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly Type?: OneOf<'GITLAB_SELF_MANAGED' | 'GITHUB'>;
  readonly UpdateIntegrationDetails?: InspectorV2CodeSecurityIntegrationUpdateDetails;
}

export interface InspectorV2CodeSecurityIntegrationCreateDetails {
  readonly gitlabSelfManaged: InspectorV2CodeSecurityIntegrationCreateGitLabSelfManagedIntegrationDetail;
}

export interface InspectorV2CodeSecurityIntegrationCreateGitLabSelfManagedIntegrationDetail {
  readonly accessToken: string;
  readonly instanceUrl: string;
}

export interface InspectorV2CodeSecurityIntegrationUpdateDetails {
  readonly github?: InspectorV2CodeSecurityIntegrationUpdateGitHubIntegrationDetail;
  readonly gitlabSelfManaged?: InspectorV2CodeSecurityIntegrationUpdateGitLabSelfManagedIntegrationDetail;
}

export interface InspectorV2CodeSecurityIntegrationUpdateGitHubIntegrationDetail {
  readonly code: string;
  readonly installationId: string;
}

export interface InspectorV2CodeSecurityIntegrationUpdateGitLabSelfManagedIntegrationDetail {
  readonly authCode: string;
}

export interface InspectorV2CodeSecurityScanConfiguration {
  readonly Configuration?: InspectorV2CodeSecurityScanConfigurationCodeSecurityScanConfiguration;
  readonly Level?: OneOf<'ORGANIZATION' | 'ACCOUNT'>;
  readonly Name?: string;
  readonly ScopeSettings?: InspectorV2CodeSecurityScanConfigurationScopeSettings;
  readonly Tags?: { readonly [key: string]: string };
}

export interface InspectorV2CodeSecurityScanConfigurationCodeSecurityScanConfiguration {
  readonly continuousIntegrationScanConfiguration?: InspectorV2CodeSecurityScanConfigurationContinuousIntegrationScanConfiguration;
  readonly periodicScanConfiguration?: InspectorV2CodeSecurityScanConfigurationPeriodicScanConfiguration;
  readonly ruleSetCategories: readonly (OneOf<'SAST' | 'IAC' | 'SCA'>)[];
}

export interface InspectorV2CodeSecurityScanConfigurationContinuousIntegrationScanConfiguration {
  readonly supportedEvents: readonly (OneOf<'PULL_REQUEST' | 'PUSH'>)[];
}

export interface InspectorV2CodeSecurityScanConfigurationPeriodicScanConfiguration {
  readonly frequency?: OneOf<'WEEKLY' | 'MONTHLY' | 'NEVER'>;
  readonly frequencyExpression?: string;
}

export interface InspectorV2CodeSecurityScanConfigurationScopeSettings {
  readonly projectSelectionScope?: OneOf<'ALL'>;
}

export interface InspectorV2Connector {
  readonly Description?: string;
  readonly Name: string;
  readonly Provider: OneOf<'AZURE'>;
  readonly ProviderConfiguration: InspectorV2ConnectorProviderConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface InspectorV2ConnectorProviderConfiguration {
  readonly Azure: InspectorV2ConnectorAzureProviderConfiguration;
}

export interface InspectorV2ConnectorAzureProviderConfiguration {
  readonly AutoInstallVMScanner?: boolean;
  readonly AwsConfigConnectorArn: string;
  readonly AzureRegions: readonly string[];
  readonly ScopeConfiguration: InspectorV2ConnectorAzureScopeConfigurationMap;
}

export interface InspectorV2ConnectorAzureScopeConfigurationMap {
  readonly ContainerImageScanning?: InspectorV2ConnectorScopeConfiguration;
  readonly ServerlessScanning?: InspectorV2ConnectorScopeConfiguration;
  readonly VmScanning?: InspectorV2ConnectorScopeConfiguration;
}

export interface InspectorV2ConnectorScopeConfiguration {
  readonly ScopeType: OneOf<'TENANT' | 'SUBSCRIPTION'>;
  readonly ScopeValues?: readonly string[];
  readonly State?: OneOf<'ACTIVE' | 'PENDING' | 'ERROR' | 'DISABLED'>;
  readonly StateReason?: string;
}

export interface InspectorV2Filter {
  readonly Description?: string;
  readonly FilterAction: OneOf<'NONE' | 'SUPPRESS'>;
  readonly FilterCriteria: InspectorV2FilterFilterCriteria;
  readonly Name: string;
  readonly Tags?: { readonly [key: string]: string };
}

export interface InspectorV2FilterFilterCriteria {
  readonly AwsAccountId?: readonly InspectorV2FilterStringFilter[];
  readonly CodeVulnerabilityDetectorName?: readonly InspectorV2FilterStringFilter[];
  readonly CodeVulnerabilityDetectorTags?: readonly InspectorV2FilterStringFilter[];
  readonly CodeVulnerabilityFilePath?: readonly InspectorV2FilterStringFilter[];
  readonly ComponentId?: readonly InspectorV2FilterStringFilter[];
  readonly ComponentType?: readonly InspectorV2FilterStringFilter[];
  readonly Ec2InstanceImageId?: readonly InspectorV2FilterStringFilter[];
  readonly Ec2InstanceSubnetId?: readonly InspectorV2FilterStringFilter[];
  readonly Ec2InstanceVpcId?: readonly InspectorV2FilterStringFilter[];
  readonly EcrImageArchitecture?: readonly InspectorV2FilterStringFilter[];
  readonly EcrImageHash?: readonly InspectorV2FilterStringFilter[];
  readonly EcrImagePushedAt?: readonly InspectorV2FilterDateFilter[];
  readonly EcrImageRegistry?: readonly InspectorV2FilterStringFilter[];
  readonly EcrImageRepositoryName?: readonly InspectorV2FilterStringFilter[];
  readonly EcrImageTags?: readonly InspectorV2FilterStringFilter[];
  readonly EpssScore?: readonly InspectorV2FilterNumberFilter[];
  readonly ExploitAvailable?: readonly InspectorV2FilterStringFilter[];
  readonly FindingArn?: readonly InspectorV2FilterStringFilter[];
  readonly FindingStatus?: readonly InspectorV2FilterStringFilter[];
  readonly FindingType?: readonly InspectorV2FilterStringFilter[];
  readonly FirstObservedAt?: readonly InspectorV2FilterDateFilter[];
  readonly FixAvailable?: readonly InspectorV2FilterStringFilter[];
  readonly InspectorScore?: readonly InspectorV2FilterNumberFilter[];
  readonly LambdaFunctionExecutionRoleArn?: readonly InspectorV2FilterStringFilter[];
  readonly LambdaFunctionLastModifiedAt?: readonly InspectorV2FilterDateFilter[];
  readonly LambdaFunctionLayers?: readonly InspectorV2FilterStringFilter[];
  readonly LambdaFunctionName?: readonly InspectorV2FilterStringFilter[];
  readonly LambdaFunctionRuntime?: readonly InspectorV2FilterStringFilter[];
  readonly LastObservedAt?: readonly InspectorV2FilterDateFilter[];
  readonly NetworkProtocol?: readonly InspectorV2FilterStringFilter[];
  readonly PortRange?: readonly InspectorV2FilterPortRangeFilter[];
  readonly RelatedVulnerabilities?: readonly InspectorV2FilterStringFilter[];
  readonly ResourceId?: readonly InspectorV2FilterStringFilter[];
  readonly ResourceTags?: readonly InspectorV2FilterMapFilter[];
  readonly ResourceType?: readonly InspectorV2FilterStringFilter[];
  readonly Severity?: readonly InspectorV2FilterStringFilter[];
  readonly Title?: readonly InspectorV2FilterStringFilter[];
  readonly UpdatedAt?: readonly InspectorV2FilterDateFilter[];
  readonly VendorSeverity?: readonly InspectorV2FilterStringFilter[];
  readonly VulnerabilityId?: readonly InspectorV2FilterStringFilter[];
  readonly VulnerabilitySource?: readonly InspectorV2FilterStringFilter[];
  readonly VulnerablePackages?: readonly InspectorV2FilterPackageFilter[];
}

export interface InspectorV2FilterStringFilter {
  readonly Comparison: OneOf<'EQUALS' | 'PREFIX' | 'NOT_EQUALS'>;
  readonly Value: string;
}

export interface InspectorV2FilterDateFilter {
  readonly EndInclusive?: number;
  readonly StartInclusive?: number;
}

export interface InspectorV2FilterNumberFilter {
  readonly LowerInclusive?: number;
  readonly UpperInclusive?: number;
}

export interface InspectorV2FilterPortRangeFilter {
  readonly BeginInclusive?: number;
  readonly EndInclusive?: number;
}

export interface InspectorV2FilterMapFilter {
  readonly Comparison: OneOf<'EQUALS'>;
  readonly Key?: string;
  readonly Value?: string;
}

export interface InspectorV2FilterPackageFilter {
  readonly Architecture?: InspectorV2FilterStringFilter;
  readonly Epoch?: InspectorV2FilterNumberFilter;
  readonly FilePath?: InspectorV2FilterStringFilter;
  readonly Name?: InspectorV2FilterStringFilter;
  readonly Release?: InspectorV2FilterStringFilter;
  readonly SourceLambdaLayerArn?: InspectorV2FilterStringFilter;
  readonly SourceLayerHash?: InspectorV2FilterStringFilter;
  readonly Version?: InspectorV2FilterStringFilter;
}
