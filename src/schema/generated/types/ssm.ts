// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::SSM::Association': SSMAssociation;
    'AWS::SSM::CloudConnector': SSMCloudConnector;
    'AWS::SSM::Document': SSMDocument;
    'AWS::SSM::MaintenanceWindow': SSMMaintenanceWindow;
    'AWS::SSM::MaintenanceWindowTarget': SSMMaintenanceWindowTarget;
    'AWS::SSM::MaintenanceWindowTask': SSMMaintenanceWindowTask;
    'AWS::SSM::OpsItem': SSMOpsItem;
    'AWS::SSM::Parameter': SSMParameter;
    'AWS::SSM::PatchBaseline': SSMPatchBaseline;
    'AWS::SSM::ResourceDataSync': SSMResourceDataSync;
    'AWS::SSM::ResourcePolicy': SSMResourcePolicy;
    'AWS::SSM::ServiceSetting': SSMServiceSetting;
  }
}

export interface SSMAssociation {
  readonly ApplyOnlyAtCronInterval?: boolean;
  readonly AssociationDispatchAssumeRole?: string;
  readonly AssociationName?: string;
  readonly AutomationTargetParameterName?: string;
  readonly CalendarNames?: readonly string[];
  readonly ComplianceSeverity?: OneOf<'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'UNSPECIFIED'>;
  readonly DocumentVersion?: string;
  readonly InstanceId?: string;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly Name: string;
  readonly OutputLocation?: SSMAssociationInstanceAssociationOutputLocation;
  readonly Parameters?: { readonly [key: string]: readonly string[] };
  readonly ScheduleExpression?: string;
  readonly ScheduleOffset?: number;
  readonly SyncCompliance?: OneOf<'AUTO' | 'MANUAL'>;
  readonly Tags?: readonly Tag[];
  readonly Targets?: readonly SSMAssociationTarget[];
  readonly WaitForSuccessTimeoutSeconds?: number;
}

export interface SSMAssociationInstanceAssociationOutputLocation {
  readonly S3Location?: SSMAssociationS3OutputLocation;
}

export interface SSMAssociationS3OutputLocation {
  readonly OutputS3BucketName?: string;
  readonly OutputS3KeyPrefix?: string;
  readonly OutputS3Region?: string;
}

export interface SSMAssociationTarget {
  readonly Key: string;
  readonly Values: readonly string[];
}

export interface SSMCloudConnector {
  readonly ConfigConnectorArn: string;
  readonly Configuration: SSMCloudConnectorCloudConnectorConfiguration;
  readonly Description?: string;
  readonly DisplayName: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface SSMCloudConnectorCloudConnectorConfiguration {
  readonly AzureConfiguration: SSMCloudConnectorAzureConfiguration;
}

export interface SSMCloudConnectorAzureConfiguration {
  readonly ApplicationDisplayName?: string;
  readonly ApplicationId: string;
  readonly Targets?: SSMCloudConnectorConfigurationTargets;
  readonly TenantDisplayName?: string;
  readonly TenantId: string;
}

export interface SSMCloudConnectorConfigurationTargets {
  readonly Subscriptions: readonly SSMCloudConnectorAzureSubscription[];
}

export interface SSMCloudConnectorAzureSubscription {
  readonly DisplayName?: string;
  readonly Id: string;
}

export interface SSMDocument {
  readonly Attachments?: readonly SSMDocumentAttachmentsSource[];
  readonly Content: unknown;
  readonly DocumentFormat?: OneOf<'YAML' | 'JSON' | 'TEXT'>;
  readonly DocumentType?: OneOf<'ApplicationConfiguration' | 'ApplicationConfigurationSchema' | 'Automation' | 'Automation.ChangeTemplate' | 'AutoApprovalPolicy' | 'ChangeCalendar' | 'CloudFormation' | 'Command' | 'DeploymentStrategy' | 'ManualApprovalPolicy' | 'Package' | 'Policy' | 'ProblemAnalysis' | 'ProblemAnalysisTemplate' | 'Session'>;
  readonly Name?: string;
  readonly Requires?: readonly SSMDocumentDocumentRequires[];
  readonly Tags?: readonly Tag[];
  readonly TargetType?: string;
  readonly UpdateMethod?: OneOf<'Replace' | 'NewVersion'>;
  readonly VersionName?: string;
}

export interface SSMDocumentAttachmentsSource {
  readonly Key?: OneOf<'SourceUrl' | 'S3FileUrl' | 'AttachmentReference'>;
  readonly Name?: string;
  readonly Values?: readonly string[];
}

export interface SSMDocumentDocumentRequires {
  readonly Name?: string;
  readonly Version?: string;
}

export interface SSMMaintenanceWindow {
  readonly AllowUnassociatedTargets: boolean;
  readonly Cutoff: number;
  readonly Description?: string;
  readonly Duration: number;
  readonly EndDate?: string;
  readonly Name: string;
  readonly Schedule: string;
  readonly ScheduleOffset?: number;
  readonly ScheduleTimezone?: string;
  readonly StartDate?: string;
  readonly Tags?: readonly Tag[];
}

export interface SSMMaintenanceWindowTarget {
  readonly Description?: string;
  readonly Name?: string;
  readonly OwnerInformation?: string;
  readonly ResourceType: string;
  readonly Targets: readonly SSMMaintenanceWindowTargetTargets[];
  readonly WindowId: string;
}

export interface SSMMaintenanceWindowTargetTargets {
  readonly Key: string;
  readonly Values: readonly string[];
}

export interface SSMMaintenanceWindowTask {
  readonly CutoffBehavior?: string;
  readonly Description?: string;
  readonly LoggingInfo?: SSMMaintenanceWindowTaskLoggingInfo;
  readonly MaxConcurrency?: string;
  readonly MaxErrors?: string;
  readonly Name?: string;
  readonly Priority: number;
  readonly ServiceRoleArn?: string;
  readonly Targets?: readonly SSMMaintenanceWindowTaskTarget[];
  readonly TaskArn: string;
  readonly TaskInvocationParameters?: SSMMaintenanceWindowTaskTaskInvocationParameters;
  readonly TaskParameters?: unknown;
  readonly TaskType: string;
  readonly WindowId: string;
}

export interface SSMMaintenanceWindowTaskLoggingInfo {
  readonly Region: string;
  readonly S3Bucket: string;
  readonly S3Prefix?: string;
}

export interface SSMMaintenanceWindowTaskTarget {
  readonly Key: string;
  readonly Values: readonly string[];
}

export interface SSMMaintenanceWindowTaskTaskInvocationParameters {
  readonly MaintenanceWindowAutomationParameters?: SSMMaintenanceWindowTaskMaintenanceWindowAutomationParameters;
  readonly MaintenanceWindowLambdaParameters?: SSMMaintenanceWindowTaskMaintenanceWindowLambdaParameters;
  readonly MaintenanceWindowRunCommandParameters?: SSMMaintenanceWindowTaskMaintenanceWindowRunCommandParameters;
  readonly MaintenanceWindowStepFunctionsParameters?: SSMMaintenanceWindowTaskMaintenanceWindowStepFunctionsParameters;
}

export interface SSMMaintenanceWindowTaskMaintenanceWindowAutomationParameters {
  readonly DocumentVersion?: string;
  readonly Parameters?: unknown;
}

export interface SSMMaintenanceWindowTaskMaintenanceWindowLambdaParameters {
  readonly ClientContext?: string;
  readonly Payload?: string;
  readonly Qualifier?: string;
}

export interface SSMMaintenanceWindowTaskMaintenanceWindowRunCommandParameters {
  readonly CloudWatchOutputConfig?: SSMMaintenanceWindowTaskCloudWatchOutputConfig;
  readonly Comment?: string;
  readonly DocumentHash?: string;
  readonly DocumentHashType?: string;
  readonly DocumentVersion?: string;
  readonly NotificationConfig?: SSMMaintenanceWindowTaskNotificationConfig;
  readonly OutputS3BucketName?: string;
  readonly OutputS3KeyPrefix?: string;
  readonly Parameters?: unknown;
  readonly ServiceRoleArn?: string;
  readonly TimeoutSeconds?: number;
}

export interface SSMMaintenanceWindowTaskCloudWatchOutputConfig {
  readonly CloudWatchLogGroupName?: string;
  readonly CloudWatchOutputEnabled?: boolean;
}

export interface SSMMaintenanceWindowTaskNotificationConfig {
  readonly NotificationArn: string;
  readonly NotificationEvents?: readonly string[];
  readonly NotificationType?: string;
}

export interface SSMMaintenanceWindowTaskMaintenanceWindowStepFunctionsParameters {
  readonly Input?: string;
  readonly Name?: string;
}

export interface SSMOpsItem {
  readonly Category?: string;
  readonly Description: string;
  readonly Priority?: number;
  readonly Severity?: string;
  readonly Source: string;
  readonly Tags?: readonly Tag[];
  readonly Title: string;
}

export interface SSMParameter {
  readonly AllowedPattern?: string;
  readonly DataType?: OneOf<'text' | 'aws:ec2:image'>;
  readonly Description?: string;
  readonly Name?: string;
  readonly Policies?: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly Tier?: OneOf<'Standard' | 'Advanced' | 'Intelligent-Tiering'>;
  readonly Type: OneOf<'String' | 'StringList'>;
  readonly Value: string;
}

export interface SSMPatchBaseline {
  readonly ApprovalRules?: SSMPatchBaselineRuleGroup;
  readonly ApprovedPatches?: readonly string[];
  readonly ApprovedPatchesComplianceLevel?: OneOf<'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL' | 'UNSPECIFIED'>;
  readonly ApprovedPatchesEnableNonSecurity?: boolean;
  readonly AvailableSecurityUpdatesComplianceStatus?: OneOf<'NON_COMPLIANT' | 'COMPLIANT'>;
  readonly DefaultBaseline?: boolean;
  readonly Description?: string;
  readonly GlobalFilters?: SSMPatchBaselinePatchFilterGroup;
  readonly Name: string;
  readonly OperatingSystem?: OneOf<'WINDOWS' | 'AMAZON_LINUX' | 'AMAZON_LINUX_2' | 'AMAZON_LINUX_2022' | 'AMAZON_LINUX_2023' | 'UBUNTU' | 'REDHAT_ENTERPRISE_LINUX' | 'SUSE' | 'CENTOS' | 'ORACLE_LINUX' | 'DEBIAN' | 'MACOS' | 'RASPBIAN' | 'ROCKY_LINUX' | 'ALMA_LINUX'>;
  readonly PatchGroups?: readonly string[];
  readonly RejectedPatches?: readonly string[];
  readonly RejectedPatchesAction?: OneOf<'ALLOW_AS_DEPENDENCY' | 'BLOCK'>;
  readonly Sources?: readonly SSMPatchBaselinePatchSource[];
  readonly Tags?: readonly Tag[];
}

export interface SSMPatchBaselineRuleGroup {
  readonly PatchRules?: readonly SSMPatchBaselineRule[];
}

export interface SSMPatchBaselineRule {
  readonly ApproveAfterDays?: number;
  readonly ApproveUntilDate?: string;
  readonly ComplianceLevel?: OneOf<'CRITICAL' | 'HIGH' | 'INFORMATIONAL' | 'LOW' | 'MEDIUM' | 'UNSPECIFIED'>;
  readonly EnableNonSecurity?: boolean;
  readonly PatchFilterGroup?: SSMPatchBaselinePatchFilterGroup;
}

export interface SSMPatchBaselinePatchFilterGroup {
  readonly PatchFilters?: readonly SSMPatchBaselinePatchFilter[];
}

export interface SSMPatchBaselinePatchFilter {
  readonly Key?: OneOf<'ADVISORY_ID' | 'ARCH' | 'BUGZILLA_ID' | 'CLASSIFICATION' | 'CVE_ID' | 'EPOCH' | 'MSRC_SEVERITY' | 'NAME' | 'PATCH_ID' | 'PATCH_SET' | 'PRIORITY' | 'PRODUCT' | 'PRODUCT_FAMILY' | 'RELEASE' | 'REPOSITORY' | 'SECTION' | 'SECURITY' | 'SEVERITY' | 'VERSION'>;
  readonly Values?: readonly string[];
}

export interface SSMPatchBaselinePatchSource {
  readonly Configuration?: string;
  readonly Name?: string;
  readonly Products?: readonly string[];
}

export interface SSMResourceDataSync {
  readonly BucketName?: string;
  readonly BucketPrefix?: string;
  readonly BucketRegion?: string;
  readonly KMSKeyArn?: string;
  readonly S3Destination?: SSMResourceDataSyncS3Destination;
  readonly SyncFormat?: string;
  readonly SyncName: string;
  readonly SyncSource?: SSMResourceDataSyncSyncSource;
  readonly SyncType?: string;
}

export interface SSMResourceDataSyncS3Destination {
  readonly BucketName: string;
  readonly BucketPrefix?: string;
  readonly BucketRegion: string;
  readonly KMSKeyArn?: string;
  readonly SyncFormat: string;
}

export interface SSMResourceDataSyncSyncSource {
  readonly AwsOrganizationsSource?: SSMResourceDataSyncAwsOrganizationsSource;
  readonly IncludeFutureRegions?: boolean;
  readonly SourceRegions: readonly string[];
  readonly SourceType: string;
}

export interface SSMResourceDataSyncAwsOrganizationsSource {
  readonly OrganizationSourceType: string;
  readonly OrganizationalUnits?: readonly string[];
}

export interface SSMResourcePolicy {
  readonly Policy: PolicyDocument;
  readonly ResourceArn: string;
}

export interface SSMServiceSetting {
  readonly SettingId: string;
  readonly SettingValue: string;
}
