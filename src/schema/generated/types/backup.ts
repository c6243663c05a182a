// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Backup::BackupPlan': BackupBackupPlan;
    'AWS::Backup::BackupSelection': BackupBackupSelection;
    'AWS::Backup::BackupVault': BackupBackupVault;
    'AWS::Backup::Framework': BackupFramework;
    'AWS::Backup::LegalHold': BackupLegalHold;
    'AWS::Backup::LogicallyAirGappedBackupVault': BackupLogicallyAirGappedBackupVault;
    'AWS::Backup::ReportPlan': BackupReportPlan;
    'AWS::Backup::RestoreTestingPlan': BackupRestoreTestingPlan;
    'AWS::Backup::RestoreTestingSelection': BackupRestoreTestingSelection;
    'AWS::Backup::TieringConfiguration': BackupTieringConfiguration;
  }
}

export interface BackupBackupPlan {
  readonly BackupPlan: BackupBackupPlanBackupPlanResourceType;
  readonly BackupPlanTags?: { readonly [key: string]: string };
}

export interface BackupBackupPlanBackupPlanResourceType {
  readonly AdvancedBackupSettings?: readonly BackupBackupPlanAdvancedBackupSettingResourceType[];
  readonly BackupPlanName: string;
  readonly BackupPlanRule: readonly BackupBackupPlanBackupRuleResourceType[];
  readonly ScanSettings?: readonly BackupBackupPlanScanSettingResourceType[];
}

export interface BackupBackupPlanAdvancedBackupSettingResourceType {
  readonly BackupOptions: unknown;
  readonly ResourceType: string;
}

export interface BackupBackupPlanBackupRuleResourceType {
  readonly CompletionWindowMinutes?: number;
  readonly CopyActions?: readonly BackupBackupPlanCopyActionResourceType[];
  readonly EnableContinuousBackup?: boolean;
  readonly IndexActions?: readonly BackupBackupPlanIndexActionsResourceType[];
  readonly Lifecycle?: BackupBackupPlanLifecycleResourceType;
  readonly RecoveryPointTags?: { readonly [key: string]: string };
  readonly RuleName: string;
  readonly ScanActions?: readonly BackupBackupPlanScanActionResourceType[];
  readonly ScheduleExpression?: string;
  readonly ScheduleExpressionTimezone?: string;
  readonly StartWindowMinutes?: number;
  readonly TargetBackupVault: string;
  readonly TargetLogicallyAirGappedBackupVaultArn?: string;
}

export interface BackupBackupPlanCopyActionResourceType {
  readonly DestinationBackupVaultArn: string;
  readonly Lifecycle?: BackupBackupPlanLifecycleResourceType;
}

export interface BackupBackupPlanLifecycleResourceType {
  readonly DeleteAfterDays?: number;
  readonly MoveToColdStorageAfterDays?: number;
  readonly OptInToArchiveForSupportedResources?: boolean;
}

export interface BackupBackupPlanIndexActionsResourceType {
  readonly ResourceTypes?: readonly string[];
}

export interface BackupBackupPlanScanActionResourceType {
  readonly MalwareScanner?: OneOf<'GUARDDUTY'>;
  readonly ScanMode?: OneOf<'FULL_SCAN' | 'INCREMENTAL_SCAN'>;
}

export interface BackupBackupPlanScanSettingResourceType {
  readonly MalwareScanner?: OneOf<'GUARDDUTY'>;
  readonly ResourceTypes?: readonly string[];
  readonly ScannerRoleArn?: string;
}

export interface BackupBackupSelection {
  readonly BackupPlanId: string;
  readonly BackupSelection: BackupBackupSelectionBackupSelectionResourceType;
}

export interface BackupBackupSelectionBackupSelectionResourceType {
  readonly Conditions?: BackupBackupSelectionConditions;
  readonly IamRoleArn: string;
  readonly ListOfTags?: readonly BackupBackupSelectionConditionResourceType[];
  readonly NotResources?: readonly string[];
  readonly Resources?: readonly string[];
  readonly SelectionName: string;
}

export interface BackupBackupSelectionConditions {
  readonly StringEquals?: readonly BackupBackupSelectionConditionParameter[];
  readonly StringLike?: readonly BackupBackupSelectionConditionParameter[];
  readonly StringNotEquals?: readonly BackupBackupSelectionConditionParameter[];
  readonly StringNotLike?: readonly BackupBackupSelectionConditionParameter[];
}

export interface BackupBackupSelectionConditionParameter {
  readonly ConditionKey?: string;
  readonly ConditionValue?: string;
}

export interface BackupBackupSelectionConditionResourceType {
  readonly ConditionKey: string;
  readonly ConditionType: string;
  readonly ConditionValue: string;
}

export interface BackupBackupVault {
  readonly AccessPolicy?: PolicyDocument;
  readonly BackupVaultName: string;
  readonly BackupVaultTags?: { readonly [key: string]: string };
  readonly EncryptionKeyArn?: string;
  readonly LockConfiguration?: BackupBackupVaultLockConfigurationType;
  readonly Notifications?: BackupBackupVaultNotificationObjectType;
}

export interface BackupBackupVaultLockConfigurationType {
  readonly ChangeableForDays?: number;
  readonly MaxRetentionDays?: number;
  readonly MinRetentionDays: number;
}

export interface BackupBackupVaultNotificationObjectType {
  readonly BackupVaultEvents: readonly string[];
  readonly SNSTopicArn: string;
}

export interface BackupFramework {
  readonly FrameworkControls: readonly BackupFrameworkFrameworkControl[];
  readonly FrameworkDescription?: string;
  readonly FrameworkName?: string;
  readonly FrameworkTags?: readonly Tag[];
}

export interface BackupFrameworkFrameworkControl {
  readonly ControlInputParameters?: readonly BackupFrameworkControlInputParameter[];
  readonly ControlName: string;
  readonly ControlScope?: BackupFrameworkControlScope;
}

export interface BackupFrameworkControlInputParameter {
  readonly ParameterName: string;
  readonly ParameterValue: string;
}

export interface BackupFrameworkControlScope {
  readonly ComplianceResourceIds?: readonly string[];
  readonly ComplianceResourceTypes?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface BackupLegalHold {
  readonly Description: string;
  readonly RecoveryPointSelection: BackupLegalHoldRecoveryPointSelection;
  readonly Tags?: readonly BackupLegalHoldTagsItems[];
  readonly Title: string;
}

export interface BackupLegalHoldRecoveryPointSelection {
  readonly DateRange?: BackupLegalHoldDateRange;
  readonly ResourceIdentifiers?: readonly string[];
  readonly VaultNames?: readonly string[];
}

export interface BackupLegalHoldDateRange {
  readonly FromDate: string;
  readonly ToDate: string;
}

export interface BackupLegalHoldTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface BackupLogicallyAirGappedBackupVault {
  readonly AccessPolicy?: PolicyDocument;
  readonly BackupVaultName: string;
  readonly BackupVaultTags?: { readonly [key: string]: string };
  readonly EncryptionKeyArn?: string;
  readonly MaxRetentionDays: number;
  readonly MinRetentionDays: number;
  readonly MpaApprovalTeamArn?: string;
  readonly Notifications?: BackupLogicallyAirGappedBackupVaultNotificationObjectType;
}

export interface BackupLogicallyAirGappedBackupVaultNotificationObjectType {
  readonly BackupVaultEvents: readonly string[];
  readonly SNSTopicArn: string;
}

export interface BackupReportPlan {
  readonly ReportDeliveryChannel: BackupReportPlanReportDeliveryChannel;
  readonly ReportPlanDescription?: string;
  readonly ReportPlanName?: string;
  readonly ReportPlanTags?: readonly Tag[];
  readonly ReportSetting: BackupReportPlanReportSetting;
}

export interface BackupReportPlanReportDeliveryChannel {
  readonly Formats?: readonly string[];
  readonly S3BucketName: string;
  readonly S3KeyPrefix?: string;
}

export interface BackupReportPlanReportSetting {
  readonly Accounts?: readonly string[];
  readonly FrameworkArns?: readonly string[];
  readonly OrganizationUnits?: readonly string[];
  readonly Regions?: readonly string[];
  readonly ReportTemplate: string;
}

export interface BackupRestoreTestingPlan {
  readonly RecoveryPointSelection: BackupRestoreTestingPlanRestoreTestingRecoveryPointSelection;
  readonly RestoreTestingPlanName: string;
  readonly ScheduleExpression: string;
  readonly ScheduleExpressionTimezone?: string;
  readonly StartWindowHours?: number;
  readonly Tags?: readonly Tag[];
}

export interface BackupRestoreTestingPlanRestoreTestingRecoveryPointSelection {
  readonly Algorithm: OneOf<'LATEST_WITHIN_WINDOW' | 'RANDOM_WITHIN_WINDOW'>;
  readonly ExcludeVaults?: readonly string[];
  readonly IncludeVaults: readonly string[];
  readonly RecoveryPointTypes: readonly (OneOf<'SNAPSHOT' | 'CONTINUOUS'>)[];
  readonly SelectionWindowDays?: number;
}

export interface BackupRestoreTestingSelection {
  readonly IamRoleArn: string;
  readonly ProtectedResourceArns?: readonly string[];
  readonly ProtectedResourceConditions?: BackupRestoreTestingSelectionProtectedResourceConditions;
  readonly ProtectedResourceType: string;
  readonly RestoreMetadataOverrides?: { readonly [key: string]: string };
  readonly RestoreTestingPlanName: string;
  readonly RestoreTestingSelectionName: string;
  readonly ValidationWindowHours?: number;
}

export interface BackupRestoreTestingSelectionProtectedResourceConditions {
  readonly StringEquals?: readonly BackupRestoreTestingSelectionKeyValue[];
  readonly StringNotEquals?: readonly BackupRestoreTestingSelectionKeyValue[];
}

export interface BackupRestoreTestingSelectionKeyValue {
  readonly Key: string;
  readonly Value: string;
}

export interface BackupTieringConfiguration {
  readonly BackupVaultName: string;
  readonly ResourceSelection: readonly BackupTieringConfigurationResourceSelection[];
  readonly TieringConfigurationName: string;
  readonly TieringConfigurationTags?: { readonly [key: string]: string };
}

export interface BackupTieringConfigurationResourceSelection {
  readonly ResourceType: string;
  readonly Resources: readonly string[];
  readonly TieringDownSettingsInDays: number;
}
