// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::IoTSiteWise::AccessPolicy': IoTSiteWiseAccessPolicy;
    'AWS::IoTSiteWise::Application': IoTSiteWiseApplication;
    'AWS::IoTSiteWise::Asset': IoTSiteWiseAsset;
    'AWS::IoTSiteWise::AssetModel': IoTSiteWiseAssetModel;
    'AWS::IoTSiteWise::ComputationModel': IoTSiteWiseComputationModel;
    'AWS::IoTSiteWise::Dashboard': IoTSiteWiseDashboard;
    'AWS::IoTSiteWise::Dataset': IoTSiteWiseDataset;
    'AWS::IoTSiteWise::Gateway': IoTSiteWiseGateway;
    'AWS::IoTSiteWise::Pipeline': IoTSiteWisePipeline;
    'AWS::IoTSiteWise::Portal': IoTSiteWisePortal;
    'AWS::IoTSiteWise::Project': IoTSiteWiseProject;
    'AWS::IoTSiteWise::Task': IoTSiteWiseTask;
    'AWS::IoTSiteWise::Workspace': IoTSiteWiseWorkspace;
  }
}

export interface IoTSiteWiseAccessPolicy {
  readonly AccessPolicyIdentity: IoTSiteWiseAccessPolicyAccessPolicyIdentity;
  readonly AccessPolicyPermission: string;
  readonly AccessPolicyResource: IoTSiteWiseAccessPolicyAccessPolicyResource;
}

export interface IoTSiteWiseAccessPolicyAccessPolicyIdentity {
  readonly IamRole?: IoTSiteWiseAccessPolicyIamRole;
  readonly IamUser?: IoTSiteWiseAccessPolicyIamUser;
  readonly User?: IoTSiteWiseAccessPolicyUser;
}

export interface IoTSiteWiseAccessPolicyIamRole {
  readonly arn?: string;
}

export interface IoTSiteWiseAccessPolicyIamUser {
  readonly arn?: string;
}

export interface IoTSiteWiseAccessPolicyUser {
  readonly id?: string;
}

export interface IoTSiteWiseAccessPolicyAccessPolicyResource {
  readonly Portal?: IoTSiteWiseAccessPolicyPortal;
  readonly Project?: IoTSiteWiseAccessPolicyProject;
}

export interface IoTSiteWiseAccessPolicyPortal {
  readonly id?: string;
}

export interface IoTSiteWiseAccessPolicyProject {
  readonly id?: string;
}

export interface IoTSiteWiseApplication {
  readonly Description?: string;
  readonly IdcInstanceArn?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly WorkspaceName: string;
}

export interface IoTSiteWiseAsset {
  readonly AssetDescription?: string;
  readonly AssetExternalId?: string;
  readonly AssetHierarchies?: readonly IoTSiteWiseAssetAssetHierarchy[];
  readonly AssetModelId: string;
  readonly AssetName: string;
  readonly AssetProperties?: readonly IoTSiteWiseAssetAssetProperty[];
  readonly Tags?: readonly Tag[];
}

export interface IoTSiteWiseAssetAssetHierarchy {
  readonly ChildAssetId: string;
  readonly ExternalId?: string;
  readonly Id?: string;
  readonly LogicalId?: string;
}

export interface IoTSiteWiseAssetAssetProperty {
  readonly Alias?: string;
  readonly ExternalId?: string;
  readonly Id?: string;
  readonly LogicalId?: string;
  readonly NotificationState?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Unit?: string;
}

export interface IoTSiteWiseAssetModel {
  readonly AssetModelCompositeModels?: readonly IoTSiteWiseAssetModelAssetModelCompositeModel[];
  readonly AssetModelDescription?: string;
  readonly AssetModelExternalId?: string;
  readonly AssetModelHierarchies?: readonly IoTSiteWiseAssetModelAssetModelHierarchy[];
  readonly AssetModelName: string;
  readonly AssetModelProperties?: readonly IoTSiteWiseAssetModelAssetModelProperty[];
  readonly AssetModelType?: string;
  readonly EnforcedAssetModelInterfaceRelationships?: readonly IoTSiteWiseAssetModelEnforcedAssetModelInterfaceRelationship[];
  readonly Tags?: readonly Tag[];
}

export interface IoTSiteWiseAssetModelAssetModelCompositeModel {
  readonly ComposedAssetModelId?: string;
  readonly CompositeModelProperties?: readonly IoTSiteWiseAssetModelAssetModelProperty[];
  readonly Description?: string;
  readonly ExternalId?: string;
  readonly Id?: string;
  readonly Name: string;
  readonly ParentAssetModelCompositeModelExternalId?: string;
  readonly Path?: readonly string[];
  readonly Type: string;
}

export interface IoTSiteWiseAssetModelAssetModelProperty {
  readonly DataType: OneOf<'STRING' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'STRUCT'>;
  readonly DataTypeSpec?: OneOf<'AWS/ALARM_STATE'>;
  readonly ExternalId?: string;
  readonly Id?: string;
  readonly LogicalId?: string;
  readonly Name: string;
  readonly Type: IoTSiteWiseAssetModelPropertyType;
  readonly Unit?: string;
}

export interface IoTSiteWiseAssetModelPropertyType {
  readonly Attribute?: IoTSiteWiseAssetModelAttribute;
  readonly Metric?: IoTSiteWiseAssetModelMetric;
  readonly Transform?: IoTSiteWiseAssetModelTransform;
  readonly TypeName: OneOf<'Measurement' | 'Attribute' | 'Transform' | 'Metric'>;
}

export interface IoTSiteWiseAssetModelAttribute {
  readonly DefaultValue?: string;
}

export interface IoTSiteWiseAssetModelMetric {
  readonly Expression: string;
  readonly Variables: readonly IoTSiteWiseAssetModelExpressionVariable[];
  readonly Window: IoTSiteWiseAssetModelMetricWindow;
}

export interface IoTSiteWiseAssetModelExpressionVariable {
  readonly Name: string;
  readonly Value: IoTSiteWiseAssetModelVariableValue;
}

export interface IoTSiteWiseAssetModelVariableValue {
  readonly HierarchyExternalId?: string;
  readonly HierarchyId?: string;
  readonly HierarchyLogicalId?: string;
  readonly PropertyExternalId?: string;
  readonly PropertyId?: string;
  readonly PropertyLogicalId?: string;
  readonly PropertyPath?: readonly IoTSiteWiseAssetModelPropertyPathDefinition[];
}

export interface IoTSiteWiseAssetModelPropertyPathDefinition {
  readonly Name: string;
}

export interface IoTSiteWiseAssetModelMetricWindow {
  readonly Tumbling?: IoTSiteWiseAssetModelTumblingWindow;
}

export interface IoTSiteWiseAssetModelTumblingWindow {
  readonly Interval: string;
  readonly Offset?: string;
}

export interface IoTSiteWiseAssetModelTransform {
  readonly Expression: string;
  readonly Variables: readonly IoTSiteWiseAssetModelExpressionVariable[];
}

export interface IoTSiteWiseAssetModelAssetModelHierarchy {
  readonly ChildAssetModelId: string;
  readonly ExternalId?: string;
  readonly Id?: string;
  readonly LogicalId?: string;
  readonly Name: string;
}

export interface IoTSiteWiseAssetModelEnforcedAssetModelInterfaceRelationship {
  readonly InterfaceAssetModelId?: string;
  readonly PropertyMappings?: readonly IoTSiteWiseAssetModelEnforcedAssetModelInterfacePropertyMapping[];
}

export interface IoTSiteWiseAssetModelEnforcedAssetModelInterfacePropertyMapping {
  readonly AssetModelPropertyExternalId?: string;
  readonly AssetModelPropertyLogicalId?: string;
  readonly InterfaceAssetModelPropertyExternalId: string;
}

export interface IoTSiteWiseComputationModel {
  readonly ComputationModelConfiguration: IoTSiteWiseComputationModelComputationModelConfiguration;
  readonly ComputationModelDataBinding: { readonly [key: string]: IoTSiteWiseComputationModelComputationModelDataBindingValue };
  readonly ComputationModelDescription?: string;
  readonly ComputationModelName: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTSiteWiseComputationModelComputationModelConfiguration {
  readonly AnomalyDetection?: IoTSiteWiseComputationModelAnomalyDetectionComputationModelConfiguration;
}

export interface IoTSiteWiseComputationModelAnomalyDetectionComputationModelConfiguration {
  readonly InputProperties: string;
  readonly ResultProperty: string;
}

export interface IoTSiteWiseComputationModelComputationModelDataBindingValue {
  readonly AssetModelProperty?: IoTSiteWiseComputationModelAssetModelPropertyBindingValue;
  readonly AssetProperty?: IoTSiteWiseComputationModelAssetPropertyBindingValue;
  readonly List?: readonly IoTSiteWiseComputationModelComputationModelDataBindingValue[];
}

export interface IoTSiteWiseComputationModelAssetModelPropertyBindingValue {
  readonly AssetModelId: string;
  readonly PropertyId: string;
}

export interface IoTSiteWiseComputationModelAssetPropertyBindingValue {
  readonly AssetId: string;
  readonly PropertyId: string;
}

export interface IoTSiteWiseDashboard {
  readonly DashboardDefinition: string;
  readonly DashboardDescription: string;
  readonly DashboardName: string;
  readonly ProjectId?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTSiteWiseDataset {
  readonly DatasetConfig?: IoTSiteWiseDatasetDatasetConfig;
  readonly DatasetDescription?: string;
  readonly DatasetName: string;
  readonly DatasetSource?: IoTSiteWiseDatasetDatasetSource;
  readonly DatasetType?: OneOf<'SESSION' | 'CURATED' | 'EXTERNAL'>;
  readonly Tags?: readonly Tag[];
  readonly WorkspaceName?: string;
}

export interface IoTSiteWiseDatasetDatasetConfig {
  readonly Session?: IoTSiteWiseDatasetSessionConfig;
}

export interface IoTSiteWiseDatasetSessionConfig {
  readonly SessionEndTime: string;
  readonly SessionStartTime: string;
}

export interface IoTSiteWiseDatasetDatasetSource {
  readonly SourceDetail?: IoTSiteWiseDatasetSourceDetail;
  readonly SourceFormat: OneOf<'KNOWLEDGE_BASE' | 'TIMESERIES'>;
  readonly SourceType: OneOf<'KENDRA' | 'SITEWISE'>;
}

export interface IoTSiteWiseDatasetSourceDetail {
  readonly Kendra?: IoTSiteWiseDatasetKendraSourceDetail;
}

export interface IoTSiteWiseDatasetKendraSourceDetail {
  readonly KnowledgeBaseArn: string;
  readonly RoleArn: string;
}

export interface IoTSiteWiseGateway {
  readonly GatewayCapabilitySummaries?: readonly IoTSiteWiseGatewayGatewayCapabilitySummary[];
  readonly GatewayName: string;
  readonly GatewayPlatform: IoTSiteWiseGatewayGatewayPlatform;
  readonly GatewayVersion?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTSiteWiseGatewayGatewayCapabilitySummary {
  readonly CapabilityConfiguration?: string;
  readonly CapabilityNamespace: string;
}

export interface IoTSiteWiseGatewayGatewayPlatform {
  readonly Greengrass?: IoTSiteWiseGatewayGreengrass;
  readonly GreengrassV2?: IoTSiteWiseGatewayGreengrassV2;
  readonly SiemensIE?: IoTSiteWiseGatewaySiemensIE;
}

export interface IoTSiteWiseGatewayGreengrass {
  readonly GroupArn: string;
}

export interface IoTSiteWiseGatewayGreengrassV2 {
  readonly CoreDeviceOperatingSystem?: OneOf<'LINUX_AARCH64' | 'LINUX_AMD64' | 'WINDOWS_AMD64'>;
  readonly CoreDeviceThingName: string;
}

export interface IoTSiteWiseGatewaySiemensIE {
  readonly IotCoreThingName: string;
}

export interface IoTSiteWisePipeline {
  readonly Computations: readonly IoTSiteWisePipelineComputeNode[];
  readonly Description?: string;
  readonly EnvironmentVariables?: { readonly [key: string]: string };
  readonly PipelineName: string;
  readonly Tags?: readonly Tag[];
  readonly WorkspaceName: string;
}

export interface IoTSiteWisePipelineComputeNode {
  readonly ComputeNodeName: string;
  readonly DependsOn?: readonly string[];
  readonly EnvironmentVariables?: { readonly [key: string]: string };
  readonly TaskName: string;
}

export interface IoTSiteWisePortal {
  readonly Alarms?: IoTSiteWisePortalAlarms;
  readonly NotificationSenderEmail?: string;
  readonly PortalAuthMode?: string;
  readonly PortalContactEmail: string;
  readonly PortalDescription?: string;
  readonly PortalName: string;
  readonly PortalType?: OneOf<'SITEWISE_PORTAL_V1' | 'SITEWISE_PORTAL_V2'>;
  readonly PortalTypeConfiguration?: { readonly [key: string]: IoTSiteWisePortalPortalTypeEntry };
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTSiteWisePortalAlarms {
  readonly AlarmRoleArn?: string;
  readonly NotificationLambdaArn?: string;
}

export interface IoTSiteWisePortalPortalTypeEntry {
  readonly PortalTools: readonly string[];
}

export interface IoTSiteWiseProject {
  readonly AssetIds?: readonly string[];
  readonly PortalId: string;
  readonly ProjectDescription?: string;
  readonly ProjectName: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTSiteWiseTask {
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  readonly TaskConfiguration: IoTSiteWiseTaskTaskConfiguration;
  readonly TaskName: string;
  readonly WorkspaceName: string;
}

export interface IoTSiteWiseTaskTaskConfiguration {
  readonly ContainerTaskConfiguration: IoTSiteWiseTaskContainerTaskConfiguration;
}

export interface IoTSiteWiseTaskContainerTaskConfiguration {
  readonly Command?: readonly string[];
  readonly EcrUri: string;
  readonly EnvironmentVariables?: { readonly [key: string]: string };
  readonly EphemeralStorageConfiguration?: IoTSiteWiseTaskEphemeralStorageConfiguration;
  readonly Mounts?: readonly IoTSiteWiseTaskMount[];
  readonly ProcessingType: OneOf<'GENERIC_COMPUTE_PROCESSING' | 'HARDWARE_ACCELERATED_PROCESSING'>;
  readonly ProcessingUnit: OneOf<'UNITS_2' | 'UNITS_4' | 'UNITS_8' | 'UNITS_12' | 'UNITS_16' | 'UNITS_24' | 'UNITS_32' | 'UNITS_36' | 'UNITS_48' | 'UNITS_60' | 'UNITS_64' | 'UNITS_72' | 'UNITS_84' | 'UNITS_96'>;
  readonly TaskExecutionRole: string;
  readonly TimeoutSeconds?: number;
}

export interface IoTSiteWiseTaskEphemeralStorageConfiguration {
  readonly StorageClass: OneOf<'STANDARD_1' | 'STANDARD_2' | 'THROUGHPUT_1' | 'THROUGHPUT_2'>;
  readonly StorageSizeInGiB: number;
}

export interface IoTSiteWiseTaskMount {
  readonly Name: string;
  readonly RelativePath: string;
  readonly Source: IoTSiteWiseTaskMountSource;
  readonly StorageType: OneOf<'SHARED_STORAGE'>;
}

export interface IoTSiteWiseTaskMountSource {
  readonly S3AccessPoint: IoTSiteWiseTaskS3AccessPointSource;
}

export interface IoTSiteWiseTaskS3AccessPointSource {
  readonly AccessPointArn: string;
  readonly Prefix?: string;
}

export interface IoTSiteWiseWorkspace {
  readonly EncryptionConfiguration: IoTSiteWiseWorkspaceEncryptionConfiguration;
  readonly KmsKeyId?: string;
  readonly Tags?: readonly Tag[];
  readonly WorkspaceDescription?: string;
  readonly WorkspaceName: string;
}

export interface IoTSiteWiseWorkspaceEncryptionConfiguration {
  readonly EncryptionType: OneOf<'SITEWISE_DEFAULT_ENCRYPTION' | 'KMS_BASED_ENCRYPTION'>;
}
