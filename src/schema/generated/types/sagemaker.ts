// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::SageMaker::AIWorkloadConfig': SageMakerAIWorkloadConfig;
    'AWS::SageMaker::Action': SageMakerAction;
    'AWS::SageMaker::Algorithm': SageMakerAlgorithm;
    'AWS::SageMaker::App': SageMakerApp;
    'AWS::SageMaker::AppImageConfig': SageMakerAppImageConfig;
    'AWS::SageMaker::Artifact': SageMakerArtifact;
    'AWS::SageMaker::Cluster': SageMakerCluster;
    'AWS::SageMaker::ClusterSchedulerConfig': SageMakerClusterSchedulerConfig;
    'AWS::SageMaker::CodeRepository': SageMakerCodeRepository;
    'AWS::SageMaker::Context': SageMakerContext;
    'AWS::SageMaker::DataQualityJobDefinition': SageMakerDataQualityJobDefinition;
    'AWS::SageMaker::Device': SageMakerDevice;
    'AWS::SageMaker::DeviceFleet': SageMakerDeviceFleet;
    'AWS::SageMaker::Domain': SageMakerDomain;
    'AWS::SageMaker::Endpoint': SageMakerEndpoint;
    'AWS::SageMaker::EndpointConfig': SageMakerEndpointConfig;
    'AWS::SageMaker::Experiment': SageMakerExperiment;
    'AWS::SageMaker::ExperimentTrialComponent': SageMakerExperimentTrialComponent;
    'AWS::SageMaker::FeatureGroup': SageMakerFeatureGroup;
    'AWS::SageMaker::Hub': SageMakerHub;
    'AWS::SageMaker::HumanTaskUi': SageMakerHumanTaskUi;
    'AWS::SageMaker::Image': SageMakerImage;
    'AWS::SageMaker::ImageVersion': SageMakerImageVersion;
    'AWS::SageMaker::InferenceComponent': SageMakerInferenceComponent;
    'AWS::SageMaker::InferenceExperiment': SageMakerInferenceExperiment;
    'AWS::SageMaker::MlflowApp': SageMakerMlflowApp;
    'AWS::SageMaker::MlflowTrackingServer': SageMakerMlflowTrackingServer;
    'AWS::SageMaker::Model': SageMakerModel;
    'AWS::SageMaker::ModelBiasJobDefinition': SageMakerModelBiasJobDefinition;
    'AWS::SageMaker::ModelCard': SageMakerModelCard;
    'AWS::SageMaker::ModelExplainabilityJobDefinition': SageMakerModelExplainabilityJobDefinition;
    'AWS::SageMaker::ModelPackage': SageMakerModelPackage;
    'AWS::SageMaker::ModelPackageGroup': SageMakerModelPackageGroup;
    'AWS::SageMaker::ModelQualityJobDefinition': SageMakerModelQualityJobDefinition;
    'AWS::SageMaker::MonitoringSchedule': SageMakerMonitoringSchedule;
    'AWS::SageMaker::NotebookInstance': SageMakerNotebookInstance;
    'AWS::SageMaker::NotebookInstanceLifecycleConfig': SageMakerNotebookInstanceLifecycleConfig;
    'AWS::SageMaker::PartnerApp': SageMakerPartnerApp;
    'AWS::SageMaker::Pipeline': SageMakerPipeline;
    'AWS::SageMaker::ProcessingJob': SageMakerProcessingJob;
    'AWS::SageMaker::Project': SageMakerProject;
    'AWS::SageMaker::Space': SageMakerSpace;
    'AWS::SageMaker::StudioLifecycleConfig': SageMakerStudioLifecycleConfig;
    'AWS::SageMaker::TrialComponent': SageMakerTrialComponent;
    'AWS::SageMaker::UserProfile': SageMakerUserProfile;
    'AWS::SageMaker::Workforce': SageMakerWorkforce;
    'AWS::SageMaker::Workteam': SageMakerWorkteam;
  }
}

export interface SageMakerAIWorkloadConfig {
  readonly AIWorkloadConfigName: string;
  readonly AIWorkloadConfigs?: SageMakerAIWorkloadConfigAIWorkloadConfigs;
  readonly DatasetConfig?: SageMakerAIWorkloadConfigAIDatasetConfig;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerAIWorkloadConfigAIWorkloadConfigs {
  readonly WorkloadSpec: SageMakerAIWorkloadConfigWorkloadSpec;
}

export interface SageMakerAIWorkloadConfigWorkloadSpec {
  readonly Inline: string;
}

export interface SageMakerAIWorkloadConfigAIDatasetConfig {
  readonly InputDataConfig: readonly SageMakerAIWorkloadConfigAIWorkloadInputDataConfig[];
}

export interface SageMakerAIWorkloadConfigAIWorkloadInputDataConfig {
  readonly ChannelName: string;
  readonly DataSource: SageMakerAIWorkloadConfigAIWorkloadDataSource;
}

export interface SageMakerAIWorkloadConfigAIWorkloadDataSource {
  readonly S3DataSource?: SageMakerAIWorkloadConfigAIWorkloadS3DataSource;
}

export interface SageMakerAIWorkloadConfigAIWorkloadS3DataSource {
  readonly S3Uri: string;
}

export interface SageMakerAction {
  readonly ActionName: string;
  readonly ActionType: string;
  readonly Description?: string;
  readonly MetadataProperties?: SageMakerActionMetadataProperties;
  readonly Properties?: { readonly [key: string]: string };
  readonly Source: SageMakerActionActionSource;
  readonly Status?: OneOf<'Unknown' | 'InProgress' | 'Completed' | 'Failed' | 'Stopping' | 'Stopped'>;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerActionMetadataProperties {
  readonly CommitId?: string;
  readonly GeneratedBy?: string;
  readonly ProjectId?: string;
  readonly Repository?: string;
}

export interface SageMakerActionActionSource {
  readonly SourceId?: string;
  readonly SourceType?: string;
  readonly SourceUri: string;
}

export interface SageMakerAlgorithm {
  readonly AlgorithmDescription?: string;
  readonly AlgorithmName: string;
  readonly CertifyForMarketplace?: boolean;
  readonly InferenceSpecification?: SageMakerAlgorithmInferenceSpecification;
  readonly Tags?: readonly Tag[];
  readonly TrainingSpecification: SageMakerAlgorithmTrainingSpecification;
}

export interface SageMakerAlgorithmInferenceSpecification {
  readonly Containers: readonly SageMakerAlgorithmModelPackageContainerDefinition[];
  readonly SupportedContentTypes?: readonly string[];
  readonly SupportedRealtimeInferenceInstanceTypes?: readonly string[];
  readonly SupportedResponseMIMETypes?: readonly string[];
  readonly SupportedTransformInstanceTypes?: readonly string[];
}

export interface SageMakerAlgorithmModelPackageContainerDefinition {
  readonly ContainerHostname?: string;
  readonly Environment?: { readonly [key: string]: string };
  readonly Framework?: string;
  readonly FrameworkVersion?: string;
  readonly Image: string;
  readonly ImageDigest?: string;
  readonly IsCheckpoint?: boolean;
  readonly ModelInput?: SageMakerAlgorithmModelInput;
  readonly NearestModelName?: string;
}

export interface SageMakerAlgorithmModelInput {
  readonly DataInputConfig: string;
}

export interface SageMakerAlgorithmTrainingSpecification {
  readonly MetricDefinitions?: readonly SageMakerAlgorithmMetricDefinition[];
  readonly SupportedHyperParameters?: readonly SageMakerAlgorithmHyperParameterSpecification[];
  readonly SupportedTrainingInstanceTypes: readonly string[];
  readonly SupportedTuningJobObjectiveMetrics?: readonly SageMakerAlgorithmHyperParameterTuningJobObjective[];
  readonly SupportsDistributedTraining?: boolean;
  readonly TrainingChannels: readonly SageMakerAlgorithmChannelSpecification[];
  readonly TrainingImage: string;
  readonly TrainingImageDigest?: string;
}

export interface SageMakerAlgorithmMetricDefinition {
  readonly Name: string;
  readonly Regex: string;
}

export interface SageMakerAlgorithmHyperParameterSpecification {
  readonly DefaultValue?: string;
  readonly Description?: string;
  readonly IsRequired?: boolean;
  readonly IsTunable?: boolean;
  readonly Name: string;
  readonly Range?: SageMakerAlgorithmParameterRange;
  readonly Type: OneOf<'Integer' | 'Continuous' | 'Categorical' | 'FreeText'>;
}

export interface SageMakerAlgorithmParameterRange {
  readonly CategoricalParameterRangeSpecification?: SageMakerAlgorithmCategoricalParameterRangeSpecification;
  readonly ContinuousParameterRangeSpecification?: SageMakerAlgorithmContinuousParameterRangeSpecification;
  readonly IntegerParameterRangeSpecification?: SageMakerAlgorithmIntegerParameterRangeSpecification;
}

export interface SageMakerAlgorithmCategoricalParameterRangeSpecification {
  readonly Values: readonly string[];
}

export interface SageMakerAlgorithmContinuousParameterRangeSpecification {
  readonly MaxValue: string;
  readonly MinValue: string;
}

export interface SageMakerAlgorithmIntegerParameterRangeSpecification {
  readonly MaxValue: string;
  readonly MinValue: string;
}

export interface SageMakerAlgorithmHyperParameterTuningJobObjective {
  readonly MetricName: string;
  readonly Type: OneOf<'Maximize' | 'Minimize'>;
}

export interface SageMakerAlgorithmChannelSpecification {
  readonly Description?: string;
  readonly IsRequired?: boolean;
  readonly Name: string;
  readonly SupportedCompressionTypes?: readonly (OneOf<'None' | 'Gzip'>)[];
  readonly SupportedContentTypes: readonly string[];
  readonly SupportedInputModes: readonly (OneOf<'Pipe' | 'File' | 'FastFile'>)[];
}

export interface SageMakerApp {
  readonly AppName: string;
  readonly AppType: OneOf<'JupyterServer' | 'KernelGateway' | 'RStudioServerPro' | 'RSessionGateway' | 'Canvas'>;
  readonly DomainId: string;
  readonly RecoveryMode?: boolean;
  readonly ResourceSpec?: SageMakerAppResourceSpec;
  readonly Tags?: readonly Tag[];
  readonly UserProfileName: string;
}

export interface SageMakerAppResourceSpec {
  readonly InstanceType?: OneOf<'system' | 'ml.t3.micro' | 'ml.t3.small' | 'ml.t3.medium' | 'ml.t3.large' | 'ml.t3.xlarge' | 'ml.t3.2xlarge' | 'ml.m5.large' | 'ml.m5.xlarge' | 'ml.m5.2xlarge' | 'ml.m5.4xlarge' | 'ml.m5.8xlarge' | 'ml.m5.12xlarge' | 'ml.m5.16xlarge' | 'ml.m5.24xlarge' | 'ml.m5d.large' | 'ml.m5d.xlarge' | 'ml.m5d.2xlarge' | 'ml.m5d.4xlarge' | 'ml.m5d.8xlarge' | 'ml.m5d.12xlarge' | 'ml.m5d.16xlarge' | 'ml.m5d.24xlarge' | 'ml.c5.large' | 'ml.c5.xlarge' | 'ml.c5.2xlarge' | 'ml.c5.4xlarge' | 'ml.c5.9xlarge' | 'ml.c5.12xlarge' | 'ml.c5.18xlarge' | 'ml.c5.24xlarge' | 'ml.p3.2xlarge' | 'ml.p3.8xlarge' | 'ml.p3.16xlarge' | 'ml.p3dn.24xlarge' | 'ml.g4dn.xlarge' | 'ml.g4dn.2xlarge' | 'ml.g4dn.4xlarge' | 'ml.g4dn.8xlarge' | 'ml.g4dn.12xlarge' | 'ml.g4dn.16xlarge' | 'ml.r5.large' | 'ml.r5.xlarge' | 'ml.r5.2xlarge' | 'ml.r5.4xlarge' | 'ml.r5.8xlarge' | 'ml.r5.12xlarge' | 'ml.r5.16xlarge' | 'ml.r5.24xlarge' | 'ml.g5.xlarge' | 'ml.g5.2xlarge' | 'ml.g5.4xlarge' | 'ml.g5.8xlarge' | 'ml.g5.12xlarge' | 'ml.g5.16xlarge' | 'ml.g5.24xlarge' | 'ml.g5.48xlarge' | 'ml.g6.xlarge' | 'ml.g6.2xlarge' | 'ml.g6.4xlarge' | 'ml.g6.8xlarge' | 'ml.g6.12xlarge' | 'ml.g6.16xlarge' | 'ml.g6.24xlarge' | 'ml.g6.48xlarge' | 'ml.g6e.xlarge' | 'ml.g6e.2xlarge' | 'ml.g6e.4xlarge' | 'ml.g6e.8xlarge' | 'ml.g6e.12xlarge' | 'ml.g6e.16xlarge' | 'ml.g6e.24xlarge' | 'ml.g6e.48xlarge' | 'ml.geospatial.interactive' | 'ml.p4d.24xlarge' | 'ml.p4de.24xlarge' | 'ml.trn1.2xlarge' | 'ml.trn1.32xlarge' | 'ml.trn1n.32xlarge' | 'ml.p5.48xlarge' | 'ml.p5e.48xlarge' | 'ml.p5en.48xlarge' | 'ml.m6i.large' | 'ml.m6i.xlarge' | 'ml.m6i.2xlarge' | 'ml.m6i.4xlarge' | 'ml.m6i.8xlarge' | 'ml.m6i.12xlarge' | 'ml.m6i.16xlarge' | 'ml.m6i.24xlarge' | 'ml.m6i.32xlarge' | 'ml.m7i.large' | 'ml.m7i.xlarge' | 'ml.m7i.2xlarge' | 'ml.m7i.4xlarge' | 'ml.m7i.8xlarge' | 'ml.m7i.12xlarge' | 'ml.m7i.16xlarge' | 'ml.m7i.24xlarge' | 'ml.m7i.48xlarge' | 'ml.c6i.large' | 'ml.c6i.xlarge' | 'ml.c6i.2xlarge' | 'ml.c6i.4xlarge' | 'ml.c6i.8xlarge' | 'ml.c6i.12xlarge' | 'ml.c6i.16xlarge' | 'ml.c6i.24xlarge' | 'ml.c6i.32xlarge' | 'ml.c7i.large' | 'ml.c7i.xlarge' | 'ml.c7i.2xlarge' | 'ml.c7i.4xlarge' | 'ml.c7i.8xlarge' | 'ml.c7i.12xlarge' | 'ml.c7i.16xlarge' | 'ml.c7i.24xlarge' | 'ml.c7i.48xlarge' | 'ml.r6i.large' | 'ml.r6i.xlarge' | 'ml.r6i.2xlarge' | 'ml.r6i.4xlarge' | 'ml.r6i.8xlarge' | 'ml.r6i.12xlarge' | 'ml.r6i.16xlarge' | 'ml.r6i.24xlarge' | 'ml.r6i.32xlarge' | 'ml.r7i.large' | 'ml.r7i.xlarge' | 'ml.r7i.2xlarge' | 'ml.r7i.4xlarge' | 'ml.r7i.8xlarge' | 'ml.r7i.12xlarge' | 'ml.r7i.16xlarge' | 'ml.r7i.24xlarge' | 'ml.r7i.48xlarge' | 'ml.m6id.large' | 'ml.m6id.xlarge' | 'ml.m6id.2xlarge' | 'ml.m6id.4xlarge' | 'ml.m6id.8xlarge' | 'ml.m6id.12xlarge' | 'ml.m6id.16xlarge' | 'ml.m6id.24xlarge' | 'ml.m6id.32xlarge' | 'ml.c6id.large' | 'ml.c6id.xlarge' | 'ml.c6id.2xlarge' | 'ml.c6id.4xlarge' | 'ml.c6id.8xlarge' | 'ml.c6id.12xlarge' | 'ml.c6id.16xlarge' | 'ml.c6id.24xlarge' | 'ml.c6id.32xlarge' | 'ml.r6id.large' | 'ml.r6id.xlarge' | 'ml.r6id.2xlarge' | 'ml.r6id.4xlarge' | 'ml.r6id.8xlarge' | 'ml.r6id.12xlarge' | 'ml.r6id.16xlarge' | 'ml.r6id.24xlarge' | 'ml.r6id.32xlarge'>;
  readonly LifecycleConfigArn?: string;
  readonly SageMakerImageArn?: string;
  readonly SageMakerImageVersionArn?: string;
}

export interface SageMakerAppImageConfig {
  readonly AppImageConfigName: string;
  readonly CodeEditorAppImageConfig?: SageMakerAppImageConfigCodeEditorAppImageConfig;
  readonly JupyterLabAppImageConfig?: SageMakerAppImageConfigJupyterLabAppImageConfig;
  readonly KernelGatewayImageConfig?: SageMakerAppImageConfigKernelGatewayImageConfig;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerAppImageConfigCodeEditorAppImageConfig {
  readonly ContainerConfig?: SageMakerAppImageConfigContainerConfig;
}

export interface SageMakerAppImageConfigContainerConfig {
  readonly ContainerArguments?: readonly string[];
  readonly ContainerEntrypoint?: readonly string[];
  readonly ContainerEnvironmentVariables?: readonly SageMakerAppImageConfigCustomImageContainerEnvironmentVariable[];
}

export interface SageMakerAppImageConfigCustomImageContainerEnvironmentVariable {
  readonly Key: string;
  readonly Value: string;
}

export interface SageMakerAppImageConfigJupyterLabAppImageConfig {
  readonly ContainerConfig?: SageMakerAppImageConfigContainerConfig;
}

export interface SageMakerAppImageConfigKernelGatewayImageConfig {
  readonly FileSystemConfig?: SageMakerAppImageConfigFileSystemConfig;
  readonly KernelSpecs: readonly SageMakerAppImageConfigKernelSpec[];
}

export interface SageMakerAppImageConfigFileSystemConfig {
  readonly DefaultGid?: number;
  readonly DefaultUid?: number;
  readonly MountPath?: string;
}

export interface SageMakerAppImageConfigKernelSpec {
  readonly DisplayName?: string;
  readonly Name: string;
}

export interface SageMakerArtifact {
  readonly ArtifactName?: string;
  readonly ArtifactType: string;
  readonly MetadataProperties?: SageMakerArtifactMetadataProperties;
  readonly Properties?: { readonly [key: string]: string };
  readonly Source: SageMakerArtifactArtifactSource;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerArtifactMetadataProperties {
  readonly CommitId?: string;
  readonly GeneratedBy?: string;
  readonly ProjectId?: string;
  readonly Repository?: string;
}

export interface SageMakerArtifactArtifactSource {
  readonly SourceTypes?: readonly SageMakerArtifactArtifactSourceType[];
  readonly SourceUri: string;
}

export interface SageMakerArtifactArtifactSourceType {
  readonly SourceIdType: OneOf<'MD5Hash' | 'S3ETag' | 'S3Version' | 'Custom'>;
  readonly Value: string;
}

export interface SageMakerCluster {
  readonly AutoScaling?: SageMakerClusterClusterAutoScalingConfig;
  readonly ClusterName?: string;
  readonly ClusterRole?: string;
  readonly InstanceGroups?: readonly SageMakerClusterClusterInstanceGroup[];
  readonly NodeProvisioningMode?: OneOf<'Continuous'>;
  readonly NodeRecovery?: OneOf<'Automatic' | 'None'>;
  readonly Orchestrator?: SageMakerClusterOrchestrator;
  readonly RestrictedInstanceGroups?: readonly SageMakerClusterClusterRestrictedInstanceGroup[];
  readonly RestrictedInstanceGroupsConfig?: SageMakerClusterRestrictedInstanceGroupsConfig;
  readonly Tags?: readonly Tag[];
  readonly TieredStorageConfig?: SageMakerClusterTieredStorageConfig;
  readonly VpcConfig?: SageMakerClusterVpcConfig;
}

export interface SageMakerClusterClusterAutoScalingConfig {
  readonly AutoScalerType?: OneOf<'Karpenter'>;
  readonly Mode: OneOf<'Enable' | 'Disable'>;
}

export interface SageMakerClusterClusterInstanceGroup {
  readonly AutoPatchConfig?: SageMakerClusterAutoPatchConfig;
  readonly CapacityRequirements?: SageMakerClusterClusterCapacityRequirements;
  readonly CurrentCount?: number;
  readonly ExecutionRole: string;
  readonly ImageId?: string;
  readonly InstanceCount: number;
  readonly InstanceGroupName: string;
  readonly InstanceRequirements?: SageMakerClusterInstanceRequirements;
  readonly InstanceStorageConfigs?: readonly SageMakerClusterClusterInstanceStorageConfig[];
  readonly InstanceType?: string;
  readonly KubernetesConfig?: SageMakerClusterClusterKubernetesConfig;
  readonly LifeCycleConfig?: SageMakerClusterClusterLifeCycleConfig;
  readonly MinInstanceCount?: number;
  readonly NetworkInterface?: SageMakerClusterClusterNetworkInterface;
  readonly OnStartDeepHealthChecks?: readonly (OneOf<'InstanceStress' | 'InstanceConnectivity'>)[];
  readonly OverrideVpcConfig?: SageMakerClusterVpcConfig;
  readonly ScheduledUpdateConfig?: SageMakerClusterScheduledUpdateConfig;
  readonly SlurmConfig?: SageMakerClusterClusterSlurmConfig;
  readonly ThreadsPerCore?: number;
  readonly TrainingPlanArn?: string;
}

export interface SageMakerClusterAutoPatchConfig {
  readonly DeploymentConfig?: SageMakerClusterDeploymentConfig;
  readonly PatchSchedule?: SageMakerClusterPatchSchedule;
  readonly PatchingStrategy: OneOf<'WhenIdle' | 'WhenAllIdle'>;
}

export interface SageMakerClusterDeploymentConfig {
  readonly AutoRollbackConfiguration?: readonly SageMakerClusterAlarmDetails[];
  readonly RollingUpdatePolicy?: SageMakerClusterRollingUpdatePolicy;
  readonly WaitIntervalInSeconds?: number;
}

export interface SageMakerClusterAlarmDetails {
  readonly AlarmName: string;
}

export interface SageMakerClusterRollingUpdatePolicy {
  readonly MaximumBatchSize: SageMakerClusterCapacitySizeConfig;
  readonly RollbackMaximumBatchSize?: SageMakerClusterCapacitySizeConfig;
}

export interface SageMakerClusterCapacitySizeConfig {
  readonly Type: string;
  readonly Value: number;
}

export interface SageMakerClusterPatchSchedule {
  readonly NextPatchDate?: string;
}

export interface SageMakerClusterClusterCapacityRequirements {
  readonly OnDemand?: unknown;
  readonly Spot?: unknown;
}

export interface SageMakerClusterInstanceRequirements {
  readonly InstanceTypes: readonly string[];
}

export interface SageMakerClusterClusterInstanceStorageConfig {
  readonly EbsVolumeConfig?: SageMakerClusterClusterEbsVolumeConfig;
  readonly FsxLustreConfig?: SageMakerClusterClusterFsxLustreConfig;
  readonly FsxOpenZfsConfig?: SageMakerClusterClusterFsxOpenZfsConfig;
}

export interface SageMakerClusterClusterEbsVolumeConfig {
  readonly RootVolume?: boolean;
  readonly VolumeKmsKeyId?: string;
  readonly VolumeSizeInGB?: number;
}

export interface SageMakerClusterClusterFsxLustreConfig {
  readonly DnsName: string;
  readonly MountName: string;
  readonly MountPath?: string;
}

export interface SageMakerClusterClusterFsxOpenZfsConfig {
  readonly DnsName: string;
  readonly MountPath?: string;
}

export interface SageMakerClusterClusterKubernetesConfig {
  readonly Labels?: { readonly [key: string]: string };
  readonly Taints?: readonly SageMakerClusterClusterKubernetesTaint[];
}

export interface SageMakerClusterClusterKubernetesTaint {
  readonly Effect: OneOf<'NoSchedule' | 'PreferNoSchedule' | 'NoExecute'>;
  readonly Key: string;
  readonly Value?: string;
}

export interface SageMakerClusterClusterLifeCycleConfig {
  readonly OnCreate?: string;
  readonly OnInitComplete?: string;
  readonly SourceS3Uri?: string;
}

export interface SageMakerClusterClusterNetworkInterface {
  readonly InterfaceType: OneOf<'efa' | 'efa-only'>;
}

export interface SageMakerClusterVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface SageMakerClusterScheduledUpdateConfig {
  readonly DeploymentConfig?: SageMakerClusterDeploymentConfig;
  readonly ScheduleExpression: string;
}

export interface SageMakerClusterClusterSlurmConfig {
  readonly NodeType: OneOf<'Controller' | 'Login' | 'Compute'>;
  readonly PartitionNames?: readonly string[];
}

export interface SageMakerClusterOrchestrator {
  readonly Eks?: SageMakerClusterClusterOrchestratorEksConfig;
  readonly Slurm?: SageMakerClusterClusterOrchestratorSlurmConfig;
}

export interface SageMakerClusterClusterOrchestratorEksConfig {
  readonly ClusterArn: string;
}

export interface SageMakerClusterClusterOrchestratorSlurmConfig {
  readonly AccountingDatabase?: SageMakerClusterClusterAccountingDatabase;
  readonly SlurmConfigStrategy?: OneOf<'Overwrite' | 'Managed' | 'Merge'>;
}

export interface SageMakerClusterClusterAccountingDatabase {
  readonly Endpoint: string;
  readonly Name?: string;
  readonly Port?: number;
  readonly SecretArn: string;
}

export interface SageMakerClusterClusterRestrictedInstanceGroup {
  readonly CurrentCount?: number;
  readonly EnvironmentConfig?: SageMakerClusterEnvironmentConfig;
  readonly ExecutionRole: string;
  readonly InstanceCount: number;
  readonly InstanceGroupName: string;
  readonly InstanceStorageConfigs?: readonly SageMakerClusterClusterInstanceStorageConfig[];
  readonly InstanceType: string;
  readonly OnStartDeepHealthChecks?: readonly (OneOf<'InstanceStress' | 'InstanceConnectivity'>)[];
  readonly OverrideVpcConfig?: SageMakerClusterVpcConfig;
  readonly ThreadsPerCore?: number;
  readonly TrainingPlanArn?: string;
}

export interface SageMakerClusterEnvironmentConfig {
  readonly FSxLustreConfig?: SageMakerClusterFSxLustreConfig;
}

export interface SageMakerClusterFSxLustreConfig {
  readonly PerUnitStorageThroughput: number;
  readonly SizeInGiB: number;
}

export interface SageMakerClusterRestrictedInstanceGroupsConfig {
  readonly SharedEnvironmentConfig: SageMakerClusterSharedEnvironmentConfig;
}

export interface SageMakerClusterSharedEnvironmentConfig {
  readonly FSxLustreConfig?: SageMakerClusterFSxLustreConfig;
  readonly FSxLustreDeletionPolicy: OneOf<'Keep' | 'DeleteIfNotUsed'>;
}

export interface SageMakerClusterTieredStorageConfig {
  readonly InstanceMemoryAllocationPercentage?: number;
  readonly Mode: OneOf<'Enable' | 'Disable'>;
}

export interface SageMakerClusterSchedulerConfig {
  readonly ClusterArn: string;
  readonly Description?: string;
  readonly Name: string;
  readonly SchedulerConfig: SageMakerClusterSchedulerConfigSchedulerConfig;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerClusterSchedulerConfigSchedulerConfig {
  readonly FairShare?: OneOf<'Enabled' | 'Disabled'>;
  readonly IdleResourceSharing?: OneOf<'Enabled' | 'Disabled'>;
  readonly PriorityClasses?: readonly SageMakerClusterSchedulerConfigPriorityClass[];
}

export interface SageMakerClusterSchedulerConfigPriorityClass {
  readonly Name: string;
  readonly Weight: number;
}

export interface SageMakerCodeRepository {
  readonly CodeRepositoryName?: string;
  readonly GitConfig: SageMakerCodeRepositoryGitConfig;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerCodeRepositoryGitConfig {
  readonly Branch?: string;
  readonly RepositoryUrl: string;
  readonly SecretArn?: string;
}

export interface SageMakerContext {
  readonly ContextName: string;
  readonly ContextType: string;
  readonly Description?: string;
  readonly Properties?: { readonly [key: string]: string };
  readonly Source: SageMakerContextSource;
  readonly Tags?: readonly SageMakerContextTagsItems[];
}

export interface SageMakerContextSource {
  readonly SourceId?: string;
  readonly SourceType?: string;
  readonly SourceUri: string;
}

export interface SageMakerContextTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface SageMakerDataQualityJobDefinition {
  readonly DataQualityAppSpecification: SageMakerDataQualityJobDefinitionDataQualityAppSpecification;
  readonly DataQualityBaselineConfig?: SageMakerDataQualityJobDefinitionDataQualityBaselineConfig;
  readonly DataQualityJobInput: SageMakerDataQualityJobDefinitionDataQualityJobInput;
  readonly DataQualityJobOutputConfig: SageMakerDataQualityJobDefinitionMonitoringOutputConfig;
  readonly EndpointName?: string;
  readonly JobDefinitionName?: string;
  readonly JobResources: SageMakerDataQualityJobDefinitionMonitoringResources;
  readonly NetworkConfig?: SageMakerDataQualityJobDefinitionNetworkConfig;
  readonly RoleArn: string;
  readonly StoppingCondition?: SageMakerDataQualityJobDefinitionStoppingCondition;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerDataQualityJobDefinitionDataQualityAppSpecification {
  readonly ContainerArguments?: readonly string[];
  readonly ContainerEntrypoint?: readonly string[];
  readonly Environment?: { readonly [key: string]: string };
  readonly ImageUri: string;
  readonly PostAnalyticsProcessorSourceUri?: string;
  readonly RecordPreprocessorSourceUri?: string;
}

export interface SageMakerDataQualityJobDefinitionDataQualityBaselineConfig {
  readonly BaseliningJobName?: string;
  readonly ConstraintsResource?: SageMakerDataQualityJobDefinitionConstraintsResource;
  readonly StatisticsResource?: SageMakerDataQualityJobDefinitionStatisticsResource;
}

export interface SageMakerDataQualityJobDefinitionConstraintsResource {
  readonly S3Uri?: string;
}

export interface SageMakerDataQualityJobDefinitionStatisticsResource {
  readonly S3Uri?: string;
}

export interface SageMakerDataQualityJobDefinitionDataQualityJobInput {
  readonly BatchTransformInput?: SageMakerDataQualityJobDefinitionBatchTransformInput;
  readonly EndpointInput?: SageMakerDataQualityJobDefinitionEndpointInput;
}

export interface SageMakerDataQualityJobDefinitionBatchTransformInput {
  readonly DataCapturedDestinationS3Uri: string;
  readonly DatasetFormat: SageMakerDataQualityJobDefinitionDatasetFormat;
  readonly ExcludeFeaturesAttribute?: string;
  readonly LocalPath: string;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3InputMode?: OneOf<'Pipe' | 'File'>;
}

export interface SageMakerDataQualityJobDefinitionDatasetFormat {
  readonly Csv?: SageMakerDataQualityJobDefinitionCsv;
  readonly Json?: SageMakerDataQualityJobDefinitionJson;
  readonly Parquet?: boolean;
}

export interface SageMakerDataQualityJobDefinitionCsv {
  readonly Header?: boolean;
}

export interface SageMakerDataQualityJobDefinitionJson {
  readonly Line?: boolean;
}

export interface SageMakerDataQualityJobDefinitionEndpointInput {
  readonly EndpointName: string;
  readonly ExcludeFeaturesAttribute?: string;
  readonly LocalPath: string;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3InputMode?: OneOf<'Pipe' | 'File'>;
}

export interface SageMakerDataQualityJobDefinitionMonitoringOutputConfig {
  readonly KmsKeyId?: string;
  readonly MonitoringOutputs: readonly SageMakerDataQualityJobDefinitionMonitoringOutput[];
}

export interface SageMakerDataQualityJobDefinitionMonitoringOutput {
  readonly S3Output: SageMakerDataQualityJobDefinitionS3Output;
}

export interface SageMakerDataQualityJobDefinitionS3Output {
  readonly LocalPath: string;
  readonly S3UploadMode?: OneOf<'Continuous' | 'EndOfJob'>;
  readonly S3Uri: string;
}

export interface SageMakerDataQualityJobDefinitionMonitoringResources {
  readonly ClusterConfig: SageMakerDataQualityJobDefinitionClusterConfig;
}

export interface SageMakerDataQualityJobDefinitionClusterConfig {
  readonly InstanceCount: number;
  readonly InstanceType: string;
  readonly VolumeKmsKeyId?: string;
  readonly VolumeSizeInGB: number;
}

export interface SageMakerDataQualityJobDefinitionNetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: boolean;
  readonly EnableNetworkIsolation?: boolean;
  readonly VpcConfig?: SageMakerDataQualityJobDefinitionVpcConfig;
}

export interface SageMakerDataQualityJobDefinitionVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface SageMakerDataQualityJobDefinitionStoppingCondition {
  readonly MaxRuntimeInSeconds: number;
}

export interface SageMakerDevice {
  readonly Device?: SageMakerDeviceDevice;
  readonly DeviceFleetName: string;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerDeviceDevice {
  readonly Description?: string;
  readonly DeviceName: string;
  readonly IotThingName?: string;
}

export interface SageMakerDeviceFleet {
  readonly Description?: string;
  readonly DeviceFleetName: string;
  readonly OutputConfig: SageMakerDeviceFleetEdgeOutputConfig;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerDeviceFleetEdgeOutputConfig {
  readonly KmsKeyId?: string;
  readonly S3OutputLocation: string;
}

export interface SageMakerDomain {
  readonly AppNetworkAccessType?: OneOf<'PublicInternetOnly' | 'VpcOnly'>;
  readonly AppSecurityGroupManagement?: OneOf<'Service' | 'Customer'>;
  readonly AuthMode: OneOf<'SSO' | 'IAM'>;
  readonly DefaultSpaceSettings?: SageMakerDomainDefaultSpaceSettings;
  readonly DefaultUserSettings: SageMakerDomainUserSettings;
  readonly DomainName: string;
  readonly DomainSettings?: SageMakerDomainDomainSettings;
  readonly HomeEfsFileSystemCreation?: OneOf<'Enabled' | 'Disabled'>;
  readonly KmsKeyId?: string;
  readonly SubnetIds?: readonly string[];
  readonly TagPropagation?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: readonly Tag[];
  readonly VpcId?: string;
}

export interface SageMakerDomainDefaultSpaceSettings {
  readonly CustomFileSystemConfigs?: readonly SageMakerDomainCustomFileSystemConfig[];
  readonly CustomPosixUserConfig?: SageMakerDomainCustomPosixUserConfig;
  readonly ExecutionRole: string;
  readonly JupyterLabAppSettings?: SageMakerDomainJupyterLabAppSettings;
  readonly JupyterServerAppSettings?: SageMakerDomainJupyterServerAppSettings;
  readonly KernelGatewayAppSettings?: SageMakerDomainKernelGatewayAppSettings;
  readonly SecurityGroups?: readonly string[];
  readonly SpaceStorageSettings?: SageMakerDomainDefaultSpaceStorageSettings;
}

export interface SageMakerDomainCustomFileSystemConfig {
  readonly EFSFileSystemConfig?: SageMakerDomainEFSFileSystemConfig;
  readonly FSxLustreFileSystemConfig?: SageMakerDomainFSxLustreFileSystemConfig;
  readonly S3FileSystemConfig?: SageMakerDomainS3FileSystemConfig;
}

export interface SageMakerDomainEFSFileSystemConfig {
  readonly FileSystemId: string;
  readonly FileSystemPath?: string;
}

export interface SageMakerDomainFSxLustreFileSystemConfig {
  readonly FileSystemId: string;
  readonly FileSystemPath?: string;
}

export interface SageMakerDomainS3FileSystemConfig {
  readonly MountPath?: string;
  readonly S3Uri?: string;
}

export interface SageMakerDomainCustomPosixUserConfig {
  readonly Gid: number;
  readonly Uid: number;
}

export interface SageMakerDomainJupyterLabAppSettings {
  readonly AppLifecycleManagement?: SageMakerDomainAppLifecycleManagement;
  readonly BuiltInLifecycleConfigArn?: string;
  readonly CodeRepositories?: readonly SageMakerDomainCodeRepository[];
  readonly CustomImages?: readonly SageMakerDomainCustomImage[];
  readonly DefaultResourceSpec?: SageMakerDomainResourceSpec;
  readonly LifecycleConfigArns?: readonly string[];
}

export interface SageMakerDomainAppLifecycleManagement {
  readonly IdleSettings?: SageMakerDomainIdleSettings;
}

export interface SageMakerDomainIdleSettings {
  readonly IdleTimeoutInMinutes?: number;
  readonly LifecycleManagement?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly MaxIdleTimeoutInMinutes?: number;
  readonly MinIdleTimeoutInMinutes?: number;
}

export interface SageMakerDomainCodeRepository {
  readonly RepositoryUrl: string;
}

export interface SageMakerDomainCustomImage {
  readonly AppImageConfigName: string;
  readonly ImageName: string;
  readonly ImageVersionNumber?: number;
}

export interface SageMakerDomainResourceSpec {
  readonly InstanceType?: OneOf<'system' | 'ml.t3.micro' | 'ml.t3.small' | 'ml.t3.medium' | 'ml.t3.large' | 'ml.t3.xlarge' | 'ml.t3.2xlarge' | 'ml.m5.large' | 'ml.m5.xlarge' | 'ml.m5.2xlarge' | 'ml.m5.4xlarge' | 'ml.m5.8xlarge' | 'ml.m5.12xlarge' | 'ml.m5.16xlarge' | 'ml.m5.24xlarge' | 'ml.m5d.large' | 'ml.m5d.xlarge' | 'ml.m5d.2xlarge' | 'ml.m5d.4xlarge' | 'ml.m5d.8xlarge' | 'ml.m5d.12xlarge' | 'ml.m5d.16xlarge' | 'ml.m5d.24xlarge' | 'ml.c5.large' | 'ml.c5.xlarge' | 'ml.c5.2xlarge' | 'ml.c5.4xlarge' | 'ml.c5.9xlarge' | 'ml.c5.12xlarge' | 'ml.c5.18xlarge' | 'ml.c5.24xlarge' | 'ml.p3.2xlarge' | 'ml.p3.8xlarge' | 'ml.p3.16xlarge' | 'ml.p3dn.24xlarge' | 'ml.g4dn.xlarge' | 'ml.g4dn.2xlarge' | 'ml.g4dn.4xlarge' | 'ml.g4dn.8xlarge' | 'ml.g4dn.12xlarge' | 'ml.g4dn.16xlarge' | 'ml.r5.large' | 'ml.r5.xlarge' | 'ml.r5.2xlarge' | 'ml.r5.4xlarge' | 'ml.r5.8xlarge' | 'ml.r5.12xlarge' | 'ml.r5.16xlarge' | 'ml.r5.24xlarge' | 'ml.g5.xlarge' | 'ml.g5.2xlarge' | 'ml.g5.4xlarge' | 'ml.g5.8xlarge' | 'ml.g5.12xlarge' | 'ml.g5.16xlarge' | 'ml.g5.24xlarge' | 'ml.g5.48xlarge' | 'ml.g6.xlarge' | 'ml.g6.2xlarge' | 'ml.g6.4xlarge' | 'ml.g6.8xlarge' | 'ml.g6.12xlarge' | 'ml.g6.16xlarge' | 'ml.g6.24xlarge' | 'ml.g6.48xlarge' | 'ml.g6e.xlarge' | 'ml.g6e.2xlarge' | 'ml.g6e.4xlarge' | 'ml.g6e.8xlarge' | 'ml.g6e.12xlarge' | 'ml.g6e.16xlarge' | 'ml.g6e.24xlarge' | 'ml.g6e.48xlarge' | 'ml.geospatial.interactive' | 'ml.p4d.24xlarge' | 'ml.p4de.24xlarge' | 'ml.trn1.2xlarge' | 'ml.trn1.32xlarge' | 'ml.trn1n.32xlarge' | 'ml.p5.48xlarge' | 'ml.p5e.48xlarge' | 'ml.p5en.48xlarge' | 'ml.m6i.large' | 'ml.m6i.xlarge' | 'ml.m6i.2xlarge' | 'ml.m6i.4xlarge' | 'ml.m6i.8xlarge' | 'ml.m6i.12xlarge' | 'ml.m6i.16xlarge' | 'ml.m6i.24xlarge' | 'ml.m6i.32xlarge' | 'ml.m7i.large' | 'ml.m7i.xlarge' | 'ml.m7i.2xlarge' | 'ml.m7i.4xlarge' | 'ml.m7i.8xlarge' | 'ml.m7i.12xlarge' | 'ml.m7i.16xlarge' | 'ml.m7i.24xlarge' | 'ml.m7i.48xlarge' | 'ml.c6i.large' | 'ml.c6i.xlarge' | 'ml.c6i.2xlarge' | 'ml.c6i.4xlarge' | 'ml.c6i.8xlarge' | 'ml.c6i.12xlarge' | 'ml.c6i.16xlarge' | 'ml.c6i.24xlarge' | 'ml.c6i.32xlarge' | 'ml.c7i.large' | 'ml.c7i.xlarge' | 'ml.c7i.2xlarge' | 'ml.c7i.4xlarge' | 'ml.c7i.8xlarge' | 'ml.c7i.12xlarge' | 'ml.c7i.16xlarge' | 'ml.c7i.24xlarge' | 'ml.c7i.48xlarge' | 'ml.r6i.large' | 'ml.r6i.xlarge' | 'ml.r6i.2xlarge' | 'ml.r6i.4xlarge' | 'ml.r6i.8xlarge' | 'ml.r6i.12xlarge' | 'ml.r6i.16xlarge' | 'ml.r6i.24xlarge' | 'ml.r6i.32xlarge' | 'ml.r7i.large' | 'ml.r7i.xlarge' | 'ml.r7i.2xlarge' | 'ml.r7i.4xlarge' | 'ml.r7i.8xlarge' | 'ml.r7i.12xlarge' | 'ml.r7i.16xlarge' | 'ml.r7i.24xlarge' | 'ml.r7i.48xlarge' | 'ml.m6id.large' | 'ml.m6id.xlarge' | 'ml.m6id.2xlarge' | 'ml.m6id.4xlarge' | 'ml.m6id.8xlarge' | 'ml.m6id.12xlarge' | 'ml.m6id.16xlarge' | 'ml.m6id.24xlarge' | 'ml.m6id.32xlarge' | 'ml.c6id.large' | 'ml.c6id.xlarge' | 'ml.c6id.2xlarge' | 'ml.c6id.4xlarge' | 'ml.c6id.8xlarge' | 'ml.c6id.12xlarge' | 'ml.c6id.16xlarge' | 'ml.c6id.24xlarge' | 'ml.c6id.32xlarge' | 'ml.r6id.large' | 'ml.r6id.xlarge' | 'ml.r6id.2xlarge' | 'ml.r6id.4xlarge' | 'ml.r6id.8xlarge' | 'ml.r6id.12xlarge' | 'ml.r6id.16xlarge' | 'ml.r6id.24xlarge' | 'ml.r6id.32xlarge' | 'ml.p5.4xlarge' | 'ml.p6-b200.48xlarge' | 'ml.g7e.2xlarge' | 'ml.g7e.4xlarge' | 'ml.g7e.8xlarge' | 'ml.g7e.12xlarge' | 'ml.g7e.24xlarge' | 'ml.g7e.48xlarge'>;
  readonly LifecycleConfigArn?: string;
  readonly SageMakerImageArn?: string;
  readonly SageMakerImageVersionArn?: string;
  readonly TrainingPlanArn?: string;
}

export interface SageMakerDomainJupyterServerAppSettings {
  readonly DefaultResourceSpec?: SageMakerDomainResourceSpec;
  readonly LifecycleConfigArns?: readonly string[];
}

export interface SageMakerDomainKernelGatewayAppSettings {
  readonly CustomImages?: readonly SageMakerDomainCustomImage[];
  readonly DefaultResourceSpec?: SageMakerDomainResourceSpec;
  readonly LifecycleConfigArns?: readonly string[];
}

export interface SageMakerDomainDefaultSpaceStorageSettings {
  readonly DefaultEbsStorageSettings?: SageMakerDomainDefaultEbsStorageSettings;
}

export interface SageMakerDomainDefaultEbsStorageSettings {
  readonly DefaultEbsVolumeSizeInGb: number;
  readonly MaximumEbsVolumeSizeInGb: number;
}

export interface SageMakerDomainUserSettings {
  readonly AutoMountHomeEFS?: OneOf<'Enabled' | 'Disabled' | 'DefaultAsDomain'>;
  readonly CodeEditorAppSettings?: SageMakerDomainCodeEditorAppSettings;
  readonly CustomFileSystemConfigs?: readonly SageMakerDomainCustomFileSystemConfig[];
  readonly CustomPosixUserConfig?: SageMakerDomainCustomPosixUserConfig;
  readonly DefaultLandingUri?: string;
  readonly ExecutionRole: string;
  readonly JupyterLabAppSettings?: SageMakerDomainJupyterLabAppSettings;
  readonly JupyterServerAppSettings?: SageMakerDomainJupyterServerAppSettings;
  readonly KernelGatewayAppSettings?: SageMakerDomainKernelGatewayAppSettings;
  readonly RSessionAppSettings?: SageMakerDomainRSessionAppSettings;
  readonly RStudioServerProAppSettings?: SageMakerDomainRStudioServerProAppSettings;
  readonly SecurityGroups?: readonly string[];
  readonly SharingSettings?: SageMakerDomainSharingSettings;
  readonly SpaceStorageSettings?: SageMakerDomainDefaultSpaceStorageSettings;
  readonly StudioWebPortal?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly StudioWebPortalSettings?: SageMakerDomainStudioWebPortalSettings;
}

export interface SageMakerDomainCodeEditorAppSettings {
  readonly AppLifecycleManagement?: SageMakerDomainAppLifecycleManagement;
  readonly BuiltInLifecycleConfigArn?: string;
  readonly CustomImages?: readonly SageMakerDomainCustomImage[];
  readonly DefaultResourceSpec?: SageMakerDomainResourceSpec;
  readonly LifecycleConfigArns?: readonly string[];
}

export interface SageMakerDomainRSessionAppSettings {
  readonly CustomImages?: readonly SageMakerDomainCustomImage[];
  readonly DefaultResourceSpec?: SageMakerDomainResourceSpec;
}

export interface SageMakerDomainRStudioServerProAppSettings {
  readonly AccessStatus?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly UserGroup?: OneOf<'R_STUDIO_ADMIN' | 'R_STUDIO_USER'>;
}

export interface SageMakerDomainSharingSettings {
  readonly NotebookOutputOption?: OneOf<'Allowed' | 'Disabled'>;
  readonly S3KmsKeyId?: string;
  readonly S3OutputPath?: string;
}

export interface SageMakerDomainStudioWebPortalSettings {
  readonly HiddenAppTypes?: readonly (OneOf<'JupyterServer' | 'TensorBoard' | 'RStudioServerPro' | 'JupyterLab' | 'CodeEditor' | 'DetailedProfiler' | 'Canvas'>)[];
  readonly HiddenInstanceTypes?: readonly (OneOf<'system' | 'ml.t3.micro' | 'ml.t3.small' | 'ml.t3.medium' | 'ml.t3.large' | 'ml.t3.xlarge' | 'ml.t3.2xlarge' | 'ml.m5.large' | 'ml.m5.xlarge' | 'ml.m5.2xlarge' | 'ml.m5.4xlarge' | 'ml.m5.8xlarge' | 'ml.m5.12xlarge' | 'ml.m5.16xlarge' | 'ml.m5.24xlarge' | 'ml.m5d.large' | 'ml.m5d.xlarge' | 'ml.m5d.2xlarge' | 'ml.m5d.4xlarge' | 'ml.m5d.8xlarge' | 'ml.m5d.12xlarge' | 'ml.m5d.16xlarge' | 'ml.m5d.24xlarge' | 'ml.c5.large' | 'ml.c5.xlarge' | 'ml.c5.2xlarge' | 'ml.c5.4xlarge' | 'ml.c5.9xlarge' | 'ml.c5.12xlarge' | 'ml.c5.18xlarge' | 'ml.c5.24xlarge' | 'ml.p3.2xlarge' | 'ml.p3.8xlarge' | 'ml.p3.16xlarge' | 'ml.p3dn.24xlarge' | 'ml.g4dn.xlarge' | 'ml.g4dn.2xlarge' | 'ml.g4dn.4xlarge' | 'ml.g4dn.8xlarge' | 'ml.g4dn.12xlarge' | 'ml.g4dn.16xlarge' | 'ml.r5.large' | 'ml.r5.xlarge' | 'ml.r5.2xlarge' | 'ml.r5.4xlarge' | 'ml.r5.8xlarge' | 'ml.r5.12xlarge' | 'ml.r5.16xlarge' | 'ml.r5.24xlarge' | 'ml.g5.xlarge' | 'ml.g5.2xlarge' | 'ml.g5.4xlarge' | 'ml.g5.8xlarge' | 'ml.g5.12xlarge' | 'ml.g5.16xlarge' | 'ml.g5.24xlarge' | 'ml.g5.48xlarge' | 'ml.g6.xlarge' | 'ml.g6.2xlarge' | 'ml.g6.4xlarge' | 'ml.g6.8xlarge' | 'ml.g6.12xlarge' | 'ml.g6.16xlarge' | 'ml.g6.24xlarge' | 'ml.g6.48xlarge' | 'ml.g6e.xlarge' | 'ml.g6e.2xlarge' | 'ml.g6e.4xlarge' | 'ml.g6e.8xlarge' | 'ml.g6e.12xlarge' | 'ml.g6e.16xlarge' | 'ml.g6e.24xlarge' | 'ml.g6e.48xlarge' | 'ml.geospatial.interactive' | 'ml.p4d.24xlarge' | 'ml.p4de.24xlarge' | 'ml.trn1.2xlarge' | 'ml.trn1.32xlarge' | 'ml.trn1n.32xlarge' | 'ml.p5.48xlarge' | 'ml.p5e.48xlarge' | 'ml.p5en.48xlarge' | 'ml.m6i.large' | 'ml.m6i.xlarge' | 'ml.m6i.2xlarge' | 'ml.m6i.4xlarge' | 'ml.m6i.8xlarge' | 'ml.m6i.12xlarge' | 'ml.m6i.16xlarge' | 'ml.m6i.24xlarge' | 'ml.m6i.32xlarge' | 'ml.m7i.large' | 'ml.m7i.xlarge' | 'ml.m7i.2xlarge' | 'ml.m7i.4xlarge' | 'ml.m7i.8xlarge' | 'ml.m7i.12xlarge' | 'ml.m7i.16xlarge' | 'ml.m7i.24xlarge' | 'ml.m7i.48xlarge' | 'ml.c6i.large' | 'ml.c6i.xlarge' | 'ml.c6i.2xlarge' | 'ml.c6i.4xlarge' | 'ml.c6i.8xlarge' | 'ml.c6i.12xlarge' | 'ml.c6i.16xlarge' | 'ml.c6i.24xlarge' | 'ml.c6i.32xlarge' | 'ml.c7i.large' | 'ml.c7i.xlarge' | 'ml.c7i.2xlarge' | 'ml.c7i.4xlarge' | 'ml.c7i.8xlarge' | 'ml.c7i.12xlarge' | 'ml.c7i.16xlarge' | 'ml.c7i.24xlarge' | 'ml.c7i.48xlarge' | 'ml.r6i.large' | 'ml.r6i.xlarge' | 'ml.r6i.2xlarge' | 'ml.r6i.4xlarge' | 'ml.r6i.8xlarge' | 'ml.r6i.12xlarge' | 'ml.r6i.16xlarge' | 'ml.r6i.24xlarge' | 'ml.r6i.32xlarge' | 'ml.r7i.large' | 'ml.r7i.xlarge' | 'ml.r7i.2xlarge' | 'ml.r7i.4xlarge' | 'ml.r7i.8xlarge' | 'ml.r7i.12xlarge' | 'ml.r7i.16xlarge' | 'ml.r7i.24xlarge' | 'ml.r7i.48xlarge' | 'ml.m6id.large' | 'ml.m6id.xlarge' | 'ml.m6id.2xlarge' | 'ml.m6id.4xlarge' | 'ml.m6id.8xlarge' | 'ml.m6id.12xlarge' | 'ml.m6id.16xlarge' | 'ml.m6id.24xlarge' | 'ml.m6id.32xlarge' | 'ml.c6id.large' | 'ml.c6id.xlarge' | 'ml.c6id.2xlarge' | 'ml.c6id.4xlarge' | 'ml.c6id.8xlarge' | 'ml.c6id.12xlarge' | 'ml.c6id.16xlarge' | 'ml.c6id.24xlarge' | 'ml.c6id.32xlarge' | 'ml.r6id.large' | 'ml.r6id.xlarge' | 'ml.r6id.2xlarge' | 'ml.r6id.4xlarge' | 'ml.r6id.8xlarge' | 'ml.r6id.12xlarge' | 'ml.r6id.16xlarge' | 'ml.r6id.24xlarge' | 'ml.r6id.32xlarge' | 'ml.p5.4xlarge' | 'ml.p6-b200.48xlarge' | 'ml.g7e.2xlarge' | 'ml.g7e.4xlarge' | 'ml.g7e.8xlarge' | 'ml.g7e.12xlarge' | 'ml.g7e.24xlarge' | 'ml.g7e.48xlarge'>)[];
  readonly HiddenMlTools?: readonly (OneOf<'DataWrangler' | 'FeatureStore' | 'EmrClusters' | 'AutoMl' | 'Experiments' | 'Training' | 'ModelEvaluation' | 'Pipelines' | 'Models' | 'JumpStart' | 'InferenceRecommender' | 'Endpoints' | 'Projects' | 'InferenceOptimization' | 'HyperPodClusters' | 'Comet' | 'DeepchecksLLMEvaluation' | 'Fiddler' | 'LakeraGuard' | 'PerformanceEvaluation'>)[];
  readonly HiddenSageMakerImageVersionAliases?: readonly SageMakerDomainHiddenSageMakerImage[];
}

export interface SageMakerDomainHiddenSageMakerImage {
  readonly SageMakerImageName?: OneOf<'sagemaker_distribution'>;
  readonly VersionAliases?: readonly string[];
}

export interface SageMakerDomainDomainSettings {
  readonly DockerSettings?: SageMakerDomainDockerSettings;
  readonly ExecutionRoleIdentityConfig?: OneOf<'USER_PROFILE_NAME' | 'DISABLED'>;
  readonly IpAddressType?: OneOf<'IPV4' | 'DUALSTACK'>;
  readonly RStudioServerProDomainSettings?: SageMakerDomainRStudioServerProDomainSettings;
  readonly SecurityGroupIds?: readonly string[];
  readonly UnifiedStudioSettings?: SageMakerDomainUnifiedStudioSettings;
}

export interface SageMakerDomainDockerSettings {
  readonly EnableDockerAccess?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly VpcOnlyTrustedAccounts?: readonly string[];
}

export interface SageMakerDomainRStudioServerProDomainSettings {
  readonly DefaultResourceSpec?: SageMakerDomainResourceSpec;
  readonly DomainExecutionRoleArn: string;
  readonly RStudioConnectUrl?: string;
  readonly RStudioPackageManagerUrl?: string;
}

export interface SageMakerDomainUnifiedStudioSettings {
  readonly DomainAccountId?: string;
  readonly DomainId?: string;
  readonly DomainRegion?: string;
  readonly EnvironmentId?: string;
  readonly ProjectId?: string;
  readonly ProjectS3Path?: string;
  readonly StudioWebPortalAccess?: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface SageMakerEndpoint {
  readonly DeploymentConfig?: SageMakerEndpointDeploymentConfig;
  readonly EndpointConfigName: string;
  readonly EndpointName?: string;
  readonly ExcludeRetainedVariantProperties?: readonly SageMakerEndpointVariantProperty[];
  readonly RetainAllVariantProperties?: boolean;
  readonly RetainDeploymentConfig?: boolean;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerEndpointDeploymentConfig {
  readonly AutoRollbackConfiguration?: SageMakerEndpointAutoRollbackConfig;
  readonly BlueGreenUpdatePolicy?: SageMakerEndpointBlueGreenUpdatePolicy;
  readonly RollingUpdatePolicy?: SageMakerEndpointRollingUpdatePolicy;
}

export interface SageMakerEndpointAutoRollbackConfig {
  readonly Alarms: readonly SageMakerEndpointAlarm[];
}

export interface SageMakerEndpointAlarm {
  readonly AlarmName: string;
}

export interface SageMakerEndpointBlueGreenUpdatePolicy {
  readonly MaximumExecutionTimeoutInSeconds?: number;
  readonly TerminationWaitInSeconds?: number;
  readonly TrafficRoutingConfiguration: SageMakerEndpointTrafficRoutingConfig;
}

export interface SageMakerEndpointTrafficRoutingConfig {
  readonly CanarySize?: SageMakerEndpointCapacitySize;
  readonly LinearStepSize?: SageMakerEndpointCapacitySize;
  readonly Type: string;
  readonly WaitIntervalInSeconds?: number;
}

export interface SageMakerEndpointCapacitySize {
  readonly Type: string;
  readonly Value: number;
}

export interface SageMakerEndpointRollingUpdatePolicy {
  readonly MaximumBatchSize: SageMakerEndpointCapacitySize;
  readonly MaximumExecutionTimeoutInSeconds?: number;
  readonly RollbackMaximumBatchSize?: SageMakerEndpointCapacitySize;
  readonly WaitIntervalInSeconds: number;
}

export interface SageMakerEndpointVariantProperty {
  readonly VariantPropertyType?: string;
}

export interface SageMakerEndpointConfig {
  readonly AsyncInferenceConfig?: SageMakerEndpointConfigAsyncInferenceConfig;
  readonly DataCaptureConfig?: SageMakerEndpointConfigDataCaptureConfig;
  readonly EnableNetworkIsolation?: boolean;
  readonly EndpointConfigName?: string;
  readonly ExecutionRoleArn?: string;
  readonly ExplainerConfig?: SageMakerEndpointConfigExplainerConfig;
  readonly KmsKeyId?: string;
  readonly MetricsConfig?: SageMakerEndpointConfigMetricsConfig;
  readonly ProductionVariants: readonly SageMakerEndpointConfigProductionVariant[];
  readonly ShadowProductionVariants?: readonly SageMakerEndpointConfigProductionVariant[];
  readonly Tags?: readonly Tag[];
  readonly VpcConfig?: SageMakerEndpointConfigVpcConfig;
}

export interface SageMakerEndpointConfigAsyncInferenceConfig {
  readonly ClientConfig?: SageMakerEndpointConfigAsyncInferenceClientConfig;
  readonly OutputConfig: SageMakerEndpointConfigAsyncInferenceOutputConfig;
}

export interface SageMakerEndpointConfigAsyncInferenceClientConfig {
  readonly MaxConcurrentInvocationsPerInstance?: number;
}

export interface SageMakerEndpointConfigAsyncInferenceOutputConfig {
  readonly KmsKeyId?: string;
  readonly NotificationConfig?: SageMakerEndpointConfigAsyncInferenceNotificationConfig;
  readonly S3FailurePath?: string;
  readonly S3OutputPath?: string;
}

export interface SageMakerEndpointConfigAsyncInferenceNotificationConfig {
  readonly ErrorTopic?: string;
  readonly IncludeInferenceResponseIn?: readonly string[];
  readonly SuccessTopic?: string;
}

export interface SageMakerEndpointConfigDataCaptureConfig {
  readonly CaptureContentTypeHeader?: SageMakerEndpointConfigCaptureContentTypeHeader;
  readonly CaptureOptions: readonly SageMakerEndpointConfigCaptureOption[];
  readonly DestinationS3Uri: string;
  readonly EnableCapture?: boolean;
  readonly InitialSamplingPercentage: number;
  readonly KmsKeyId?: string;
}

export interface SageMakerEndpointConfigCaptureContentTypeHeader {
  readonly CsvContentTypes?: readonly string[];
  readonly JsonContentTypes?: readonly string[];
}

export interface SageMakerEndpointConfigCaptureOption {
  readonly CaptureMode: string;
}

export interface SageMakerEndpointConfigExplainerConfig {
  readonly ClarifyExplainerConfig?: SageMakerEndpointConfigClarifyExplainerConfig;
}

export interface SageMakerEndpointConfigClarifyExplainerConfig {
  readonly EnableExplanations?: string;
  readonly InferenceConfig?: SageMakerEndpointConfigClarifyInferenceConfig;
  readonly ShapConfig: SageMakerEndpointConfigClarifyShapConfig;
}

export interface SageMakerEndpointConfigClarifyInferenceConfig {
  readonly ContentTemplate?: string;
  readonly FeatureHeaders?: readonly string[];
  readonly FeatureTypes?: readonly string[];
  readonly FeaturesAttribute?: string;
  readonly LabelAttribute?: string;
  readonly LabelHeaders?: readonly string[];
  readonly LabelIndex?: number;
  readonly MaxPayloadInMB?: number;
  readonly MaxRecordCount?: number;
  readonly ProbabilityAttribute?: string;
  readonly ProbabilityIndex?: number;
}

export interface SageMakerEndpointConfigClarifyShapConfig {
  readonly NumberOfSamples?: number;
  readonly Seed?: number;
  readonly ShapBaselineConfig: SageMakerEndpointConfigClarifyShapBaselineConfig;
  readonly TextConfig?: SageMakerEndpointConfigClarifyTextConfig;
  readonly UseLogit?: boolean;
}

export interface SageMakerEndpointConfigClarifyShapBaselineConfig {
  readonly MimeType?: string;
  readonly ShapBaseline?: string;
  readonly ShapBaselineUri?: string;
}

export interface SageMakerEndpointConfigClarifyTextConfig {
  readonly Granularity: string;
  readonly Language: string;
}

export interface SageMakerEndpointConfigMetricsConfig {
  readonly EnableDetailedObservability?: boolean;
  readonly EnableEnhancedMetrics?: boolean;
  readonly MetricPublishFrequencyInSeconds?: number;
}

export interface SageMakerEndpointConfigProductionVariant {
  readonly AcceleratorType?: string;
  readonly CapacityReservationConfig?: SageMakerEndpointConfigCapacityReservationConfig;
  readonly ContainerStartupHealthCheckTimeoutInSeconds?: number;
  readonly CoreDumpConfig?: SageMakerEndpointConfigCoreDumpConfig;
  readonly EnableSSMAccess?: boolean;
  readonly InferenceAmiVersion?: string;
  readonly InitialInstanceCount?: number;
  readonly InitialVariantWeight?: number;
  readonly InstancePools?: readonly SageMakerEndpointConfigInstancePool[];
  readonly InstanceType?: string;
  readonly ManagedInstanceScaling?: SageMakerEndpointConfigManagedInstanceScaling;
  readonly ModelDataDownloadTimeoutInSeconds?: number;
  readonly ModelName?: string;
  readonly RoutingConfig?: SageMakerEndpointConfigRoutingConfig;
  readonly ServerlessConfig?: SageMakerEndpointConfigServerlessConfig;
  readonly VariantInstanceProvisionTimeoutInSeconds?: number;
  readonly VariantName: string;
  readonly VolumeSizeInGB?: number;
}

export interface SageMakerEndpointConfigCapacityReservationConfig {
  readonly CapacityReservationPreference?: string;
  readonly MlReservationArn?: string;
}

export interface SageMakerEndpointConfigCoreDumpConfig {
  readonly DestinationS3Uri: string;
  readonly KmsKeyId?: string;
}

export interface SageMakerEndpointConfigInstancePool {
  readonly InstanceType: string;
  readonly ModelNameOverride?: string;
  readonly Priority: number;
}

export interface SageMakerEndpointConfigManagedInstanceScaling {
  readonly MaxInstanceCount?: number;
  readonly MinInstanceCount?: number;
  readonly ScaleInPolicy?: SageMakerEndpointConfigScaleInPolicy;
  readonly Status?: string;
}

export interface SageMakerEndpointConfigScaleInPolicy {
  readonly CooldownInMinutes?: number;
  readonly MaximumStepSize?: number;
  readonly Strategy: string;
}

export interface SageMakerEndpointConfigRoutingConfig {
  readonly PrefixAwareRoutingConfig?: SageMakerEndpointConfigPrefixAwareRoutingConfig;
  readonly RoutingStrategy?: string;
}

export interface SageMakerEndpointConfigPrefixAwareRoutingConfig {
  readonly ConcurrencyThreshold?: number;
  readonly PrefixLength?: number;
}

export interface SageMakerEndpointConfigServerlessConfig {
  readonly MaxConcurrency: number;
  readonly MemorySizeInMB: number;
  readonly ProvisionedConcurrency?: number;
}

export interface SageMakerEndpointConfigVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface SageMakerExperiment {
  readonly Description?: string;
  readonly DisplayName?: string;
  readonly ExperimentName: string;
  readonly Tags?: readonly SageMakerExperimentTagsItems[];
}

export interface SageMakerExperimentTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface SageMakerExperimentTrialComponent {
  readonly DisplayName?: string;
  readonly EndTime?: string;
  readonly MetadataProperties?: SageMakerExperimentTrialComponentMetadataProperties;
  readonly StartTime?: string;
  readonly Status?: SageMakerExperimentTrialComponentStatus;
  readonly Tags?: readonly SageMakerExperimentTrialComponentTagsItems[];
  readonly TrialComponentName: string;
}

export interface SageMakerExperimentTrialComponentMetadataProperties {
  readonly CommitId?: string;
  readonly GeneratedBy?: string;
  readonly ProjectId?: string;
  readonly Repository?: string;
}

export interface SageMakerExperimentTrialComponentStatus {
  readonly Message?: string;
  readonly PrimaryStatus?: string;
}

export interface SageMakerExperimentTrialComponentTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface SageMakerFeatureGroup {
  readonly Description?: string;
  readonly EventTimeFeatureName: string;
  readonly FeatureDefinitions: readonly SageMakerFeatureGroupFeatureDefinition[];
  readonly FeatureGroupName: string;
  readonly OfflineStoreConfig?: SageMakerFeatureGroupOfflineStoreConfig;
  readonly OnlineStoreConfig?: SageMakerFeatureGroupOnlineStoreConfig;
  readonly RecordIdentifierFeatureName: string;
  readonly RoleArn?: string;
  readonly Tags?: readonly Tag[];
  readonly ThroughputConfig?: SageMakerFeatureGroupThroughputConfig;
}

export interface SageMakerFeatureGroupFeatureDefinition {
  readonly FeatureName: string;
  readonly FeatureType: OneOf<'Integral' | 'Fractional' | 'String'>;
}

export interface SageMakerFeatureGroupOfflineStoreConfig {
  readonly DataCatalogConfig?: SageMakerFeatureGroupDataCatalogConfig;
  readonly DisableGlueTableCreation?: boolean;
  readonly S3StorageConfig: SageMakerFeatureGroupS3StorageConfig;
  readonly TableFormat?: OneOf<'Iceberg' | 'Glue'>;
}

export interface SageMakerFeatureGroupDataCatalogConfig {
  readonly Catalog: string;
  readonly Database: string;
  readonly TableName: string;
}

export interface SageMakerFeatureGroupS3StorageConfig {
  readonly KmsKeyId?: string;
  readonly S3Uri: string;
}

export interface SageMakerFeatureGroupOnlineStoreConfig {
  readonly EnableOnlineStore?: boolean;
  readonly SecurityConfig?: SageMakerFeatureGroupOnlineStoreSecurityConfig;
  readonly StorageType?: OneOf<'Standard' | 'InMemory'>;
  readonly TtlDuration?: SageMakerFeatureGroupTtlDuration;
}

export interface SageMakerFeatureGroupOnlineStoreSecurityConfig {
  readonly KmsKeyId?: string;
}

export interface SageMakerFeatureGroupTtlDuration {
  readonly Unit?: OneOf<'Seconds' | 'Minutes' | 'Hours' | 'Days' | 'Weeks'>;
  readonly Value?: number;
}

export interface SageMakerFeatureGroupThroughputConfig {
  readonly ProvisionedReadCapacityUnits?: number;
  readonly ProvisionedWriteCapacityUnits?: number;
  readonly ThroughputMode: OneOf<'OnDemand' | 'Provisioned'>;
}

export interface SageMakerHub {
  readonly HubDescription: string;
  readonly HubDisplayName?: string;
  readonly HubName: string;
  readonly HubSearchKeywords?: readonly string[];
  readonly S3StorageConfig?: SageMakerHubS3StorageConfig;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerHubS3StorageConfig {
  readonly S3OutputPath?: string;
}

export interface SageMakerHumanTaskUi {
  readonly HumanTaskUiName: string;
  readonly Tags?: readonly Tag[];
  readonly UiTemplate?: SageMakerHumanTaskUiUiTemplate;
}

export interface SageMakerHumanTaskUiUiTemplate {
  readonly Content: string;
}

export interface SageMakerImage {
  readonly ImageDescription?: string;
  readonly ImageDisplayName?: string;
  readonly ImageName: string;
  readonly ImageRoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerImageVersion {
  readonly Alias?: string;
  readonly Aliases?: readonly string[];
  readonly BaseImage: string;
  readonly Horovod?: boolean;
  readonly ImageName: string;
  readonly JobType?: OneOf<'TRAINING' | 'INFERENCE' | 'NOTEBOOK_KERNEL'>;
  readonly MLFramework?: string;
  readonly Processor?: OneOf<'CPU' | 'GPU'>;
  readonly ProgrammingLang?: string;
  readonly ReleaseNotes?: string;
  readonly VendorGuidance?: OneOf<'NOT_PROVIDED' | 'STABLE' | 'TO_BE_ARCHIVED' | 'ARCHIVED'>;
}

export interface SageMakerInferenceComponent {
  readonly DeploymentConfig?: SageMakerInferenceComponentInferenceComponentDeploymentConfig;
  readonly EndpointArn?: string;
  readonly EndpointName: string;
  readonly InferenceComponentName?: string;
  readonly RuntimeConfig?: SageMakerInferenceComponentInferenceComponentRuntimeConfig;
  readonly Specification?: SageMakerInferenceComponentInferenceComponentSpecification;
  readonly Specifications?: readonly SageMakerInferenceComponentInferenceComponentSpecificationForInstanceType[];
  readonly Tags?: readonly Tag[];
  readonly VariantName?: string;
}

export interface SageMakerInferenceComponentInferenceComponentDeploymentConfig {
  readonly AutoRollbackConfiguration?: SageMakerInferenceComponentAutoRollbackConfiguration;
  readonly RollingUpdatePolicy?: SageMakerInferenceComponentInferenceComponentRollingUpdatePolicy;
}

export interface SageMakerInferenceComponentAutoRollbackConfiguration {
  readonly Alarms: readonly SageMakerInferenceComponentAlarm[];
}

export interface SageMakerInferenceComponentAlarm {
  readonly AlarmName: string;
}

export interface SageMakerInferenceComponentInferenceComponentRollingUpdatePolicy {
  readonly MaximumBatchSize?: SageMakerInferenceComponentInferenceComponentCapacitySize;
  readonly MaximumExecutionTimeoutInSeconds?: number;
  readonly RollbackMaximumBatchSize?: SageMakerInferenceComponentInferenceComponentCapacitySize;
  readonly WaitIntervalInSeconds?: number;
}

export interface SageMakerInferenceComponentInferenceComponentCapacitySize {
  readonly Type: OneOf<'COPY_COUNT' | 'CAPACITY_PERCENT'>;
  readonly Value: number;
}

export interface SageMakerInferenceComponentInferenceComponentRuntimeConfig {
  readonly CopyCount?: number;
  readonly CurrentCopyCount?: number;
  readonly DesiredCopyCount?: number;
  readonly PlacementStatus?: readonly SageMakerInferenceComponentInferenceComponentPlacementStatus[];
}

export interface SageMakerInferenceComponentInferenceComponentPlacementStatus {
  readonly CurrentCopyCount: number;
  readonly InstanceType: string;
}

export interface SageMakerInferenceComponentInferenceComponentSpecification {
  readonly BaseInferenceComponentName?: string;
  readonly ComputeResourceRequirements?: SageMakerInferenceComponentInferenceComponentComputeResourceRequirements;
  readonly Container?: SageMakerInferenceComponentInferenceComponentContainerSpecification;
  readonly CurrentDataCacheConfig?: SageMakerInferenceComponentInferenceComponentDataCacheConfig;
  readonly DataCacheConfig?: SageMakerInferenceComponentInferenceComponentDataCacheConfig;
  readonly ModelName?: string;
  readonly SchedulingConfig?: SageMakerInferenceComponentInferenceComponentSchedulingConfig;
  readonly StartupParameters?: SageMakerInferenceComponentInferenceComponentStartupParameters;
}

export interface SageMakerInferenceComponentInferenceComponentComputeResourceRequirements {
  readonly MaxMemoryRequiredInMb?: number;
  readonly MinMemoryRequiredInMb?: number;
  readonly NumberOfAcceleratorDevicesRequired?: number;
  readonly NumberOfCpuCoresRequired?: number;
}

export interface SageMakerInferenceComponentInferenceComponentContainerSpecification {
  readonly ArtifactUrl?: string;
  readonly ContainerMetricsConfig?: SageMakerInferenceComponentContainerMetricsConfig;
  readonly DeployedImage?: SageMakerInferenceComponentDeployedImage;
  readonly Environment?: { readonly [key: string]: string };
  readonly Image?: string;
}

export interface SageMakerInferenceComponentContainerMetricsConfig {
  readonly MetricsEndpoints: readonly SageMakerInferenceComponentMetricsEndpoint[];
}

export interface SageMakerInferenceComponentMetricsEndpoint {
  readonly MetricPublishFrequencyInSeconds?: number;
  readonly MetricsEndpointPath: string;
}

export interface SageMakerInferenceComponentDeployedImage {
  readonly ResolutionTime?: string;
  readonly ResolvedImage?: string;
  readonly SpecifiedImage?: string;
}

export interface SageMakerInferenceComponentInferenceComponentDataCacheConfig {
  readonly EnableCaching: boolean;
}

export interface SageMakerInferenceComponentInferenceComponentSchedulingConfig {
  readonly AvailabilityZoneBalance: SageMakerInferenceComponentInferenceComponentAvailabilityZoneBalance;
  readonly PlacementStrategy: OneOf<'SPREAD' | 'BINPACK'>;
}

export interface SageMakerInferenceComponentInferenceComponentAvailabilityZoneBalance {
  readonly EnforcementMode: OneOf<'PERMISSIVE'>;
  readonly MaxImbalance?: number;
}

export interface SageMakerInferenceComponentInferenceComponentStartupParameters {
  readonly ContainerStartupHealthCheckTimeoutInSeconds?: number;
  readonly ModelDataDownloadTimeoutInSeconds?: number;
}

export interface SageMakerInferenceComponentInferenceComponentSpecificationForInstanceType {
  readonly ComputeResourceRequirements?: SageMakerInferenceComponentInferenceComponentComputeResourceRequirements;
  readonly Container?: SageMakerInferenceComponentInferenceComponentContainerSpecificationForInstanceType;
  readonly CurrentDataCacheConfig?: SageMakerInferenceComponentInferenceComponentDataCacheConfig;
  readonly DataCacheConfig?: SageMakerInferenceComponentInferenceComponentDataCacheConfig;
  readonly InstanceType: string;
  readonly ModelName?: string;
  readonly SchedulingConfig?: SageMakerInferenceComponentInferenceComponentSchedulingConfig;
  readonly StartupParameters?: SageMakerInferenceComponentInferenceComponentStartupParameters;
}

export interface SageMakerInferenceComponentInferenceComponentContainerSpecificationForInstanceType {
  readonly ArtifactUrl?: string;
  readonly ContainerMetricsConfig?: SageMakerInferenceComponentContainerMetricsConfig;
  readonly Environment?: { readonly [key: string]: string };
  readonly Image?: string;
}

export interface SageMakerInferenceExperiment {
  readonly DataStorageConfig?: SageMakerInferenceExperimentDataStorageConfig;
  readonly Description?: string;
  readonly DesiredState?: OneOf<'Running' | 'Completed' | 'Cancelled'>;
  readonly EndpointName: string;
  readonly KmsKey?: string;
  readonly ModelVariants: readonly SageMakerInferenceExperimentModelVariantConfig[];
  readonly Name: string;
  readonly RoleArn: string;
  readonly Schedule?: SageMakerInferenceExperimentInferenceExperimentSchedule;
  readonly ShadowModeConfig?: SageMakerInferenceExperimentShadowModeConfig;
  readonly StatusReason?: string;
  readonly Tags?: readonly Tag[];
  readonly Type: OneOf<'ShadowMode'>;
}

export interface SageMakerInferenceExperimentDataStorageConfig {
  readonly ContentType?: SageMakerInferenceExperimentCaptureContentTypeHeader;
  readonly Destination: string;
  readonly KmsKey?: string;
}

export interface SageMakerInferenceExperimentCaptureContentTypeHeader {
  readonly CsvContentTypes?: readonly string[];
  readonly JsonContentTypes?: readonly string[];
}

export interface SageMakerInferenceExperimentModelVariantConfig {
  readonly InfrastructureConfig: SageMakerInferenceExperimentModelInfrastructureConfig;
  readonly ModelName: string;
  readonly VariantName: string;
}

export interface SageMakerInferenceExperimentModelInfrastructureConfig {
  readonly InfrastructureType: OneOf<'RealTimeInference'>;
  readonly RealTimeInferenceConfig: SageMakerInferenceExperimentRealTimeInferenceConfig;
}

export interface SageMakerInferenceExperimentRealTimeInferenceConfig {
  readonly InstanceCount: number;
  readonly InstanceType: string;
}

export interface SageMakerInferenceExperimentInferenceExperimentSchedule {
  readonly EndTime?: string;
  readonly StartTime?: string;
}

export interface SageMakerInferenceExperimentShadowModeConfig {
  readonly ShadowModelVariants: readonly SageMakerInferenceExperimentShadowModelVariantConfig[];
  readonly SourceModelVariantName: string;
}

export interface SageMakerInferenceExperimentShadowModelVariantConfig {
  readonly SamplingPercentage: number;
  readonly ShadowModelVariantName: string;
}

export interface SageMakerMlflowApp {
  readonly ArtifactStoreUri: string;
  readonly ModelRegistrationMode?: OneOf<'AutoModelRegistrationEnabled' | 'AutoModelRegistrationDisabled'>;
  readonly Name: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
  readonly WeeklyMaintenanceWindowStart?: string;
}

export interface SageMakerMlflowTrackingServer {
  readonly ArtifactStoreUri: string;
  readonly AutomaticModelRegistration?: boolean;
  readonly MlflowVersion?: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
  readonly TrackingServerName: string;
  readonly TrackingServerSize?: OneOf<'Small' | 'Medium' | 'Large'>;
  readonly WeeklyMaintenanceWindowStart?: string;
}

export interface SageMakerModel {
  readonly Containers?: readonly SageMakerModelContainerDefinition[];
  readonly EnableNetworkIsolation?: boolean;
  readonly ExecutionRoleArn?: string;
  readonly InferenceExecutionConfig?: SageMakerModelInferenceExecutionConfig;
  readonly ModelName?: string;
  readonly PrimaryContainer?: SageMakerModelContainerDefinition;
  readonly Tags?: readonly Tag[];
  readonly VpcConfig?: SageMakerModelVpcConfig;
}

export interface SageMakerModelContainerDefinition {
  readonly ContainerHostname?: string;
  readonly Environment?: unknown;
  readonly Image?: string;
  readonly ImageConfig?: SageMakerModelImageConfig;
  readonly InferenceSpecificationName?: string;
  readonly Mode?: OneOf<'SingleModel' | 'MultiModel'>;
  readonly ModelDataSource?: SageMakerModelModelDataSource;
  readonly ModelDataUrl?: string;
  readonly ModelPackageName?: string;
  readonly MultiModelConfig?: SageMakerModelMultiModelConfig;
}

export interface SageMakerModelImageConfig {
  readonly RepositoryAccessMode: OneOf<'Platform' | 'Vpc'>;
  readonly RepositoryAuthConfig?: SageMakerModelRepositoryAuthConfig;
}

export interface SageMakerModelRepositoryAuthConfig {
  readonly RepositoryCredentialsProviderArn: string;
}

export interface SageMakerModelModelDataSource {
  readonly S3DataSource: SageMakerModelS3DataSource;
}

export interface SageMakerModelS3DataSource {
  readonly CompressionType: OneOf<'None' | 'Gzip'>;
  readonly HubAccessConfig?: SageMakerModelHubAccessConfig;
  readonly ModelAccessConfig?: SageMakerModelModelAccessConfig;
  readonly S3DataType: OneOf<'S3Prefix' | 'S3Object'>;
  readonly S3Uri: string;
}

export interface SageMakerModelHubAccessConfig {
  readonly HubContentArn: string;
}

export interface SageMakerModelModelAccessConfig {
  readonly AcceptEula: boolean;
}

export interface SageMakerModelMultiModelConfig {
  readonly ModelCacheSetting?: OneOf<'Enabled' | 'Disabled'>;
}

export interface SageMakerModelInferenceExecutionConfig {
  readonly Mode: OneOf<'Serial' | 'Direct'>;
}

export interface SageMakerModelVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface SageMakerModelBiasJobDefinition {
  readonly EndpointName?: string;
  readonly JobDefinitionName?: string;
  readonly JobResources: SageMakerModelBiasJobDefinitionMonitoringResources;
  readonly ModelBiasAppSpecification: SageMakerModelBiasJobDefinitionModelBiasAppSpecification;
  readonly ModelBiasBaselineConfig?: SageMakerModelBiasJobDefinitionModelBiasBaselineConfig;
  readonly ModelBiasJobInput: SageMakerModelBiasJobDefinitionModelBiasJobInput;
  readonly ModelBiasJobOutputConfig: SageMakerModelBiasJobDefinitionMonitoringOutputConfig;
  readonly NetworkConfig?: SageMakerModelBiasJobDefinitionNetworkConfig;
  readonly RoleArn: string;
  readonly StoppingCondition?: SageMakerModelBiasJobDefinitionStoppingCondition;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerModelBiasJobDefinitionMonitoringResources {
  readonly ClusterConfig: SageMakerModelBiasJobDefinitionClusterConfig;
}

export interface SageMakerModelBiasJobDefinitionClusterConfig {
  readonly InstanceCount: number;
  readonly InstanceType: string;
  readonly VolumeKmsKeyId?: string;
  readonly VolumeSizeInGB: number;
}

export interface SageMakerModelBiasJobDefinitionModelBiasAppSpecification {
  readonly ConfigUri: string;
  readonly Environment?: { readonly [key: string]: string };
  readonly ImageUri: string;
}

export interface SageMakerModelBiasJobDefinitionModelBiasBaselineConfig {
  readonly BaseliningJobName?: string;
  readonly ConstraintsResource?: SageMakerModelBiasJobDefinitionConstraintsResource;
}

export interface SageMakerModelBiasJobDefinitionConstraintsResource {
  readonly S3Uri?: string;
}

export interface SageMakerModelBiasJobDefinitionModelBiasJobInput {
  readonly BatchTransformInput?: SageMakerModelBiasJobDefinitionBatchTransformInput;
  readonly EndpointInput?: SageMakerModelBiasJobDefinitionEndpointInput;
  readonly GroundTruthS3Input: SageMakerModelBiasJobDefinitionMonitoringGroundTruthS3Input;
}

export interface SageMakerModelBiasJobDefinitionBatchTransformInput {
  readonly DataCapturedDestinationS3Uri: string;
  readonly DatasetFormat: SageMakerModelBiasJobDefinitionDatasetFormat;
  readonly EndTimeOffset?: string;
  readonly FeaturesAttribute?: string;
  readonly InferenceAttribute?: string;
  readonly LocalPath: string;
  readonly ProbabilityAttribute?: string;
  readonly ProbabilityThresholdAttribute?: number;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3InputMode?: OneOf<'Pipe' | 'File'>;
  readonly StartTimeOffset?: string;
}

export interface SageMakerModelBiasJobDefinitionDatasetFormat {
  readonly Csv?: SageMakerModelBiasJobDefinitionCsv;
  readonly Json?: SageMakerModelBiasJobDefinitionJson;
  readonly Parquet?: boolean;
}

export interface SageMakerModelBiasJobDefinitionCsv {
  readonly Header?: boolean;
}

export interface SageMakerModelBiasJobDefinitionJson {
  readonly Line?: boolean;
}

export interface SageMakerModelBiasJobDefinitionEndpointInput {
  readonly EndTimeOffset?: string;
  readonly EndpointName: string;
  readonly FeaturesAttribute?: string;
  readonly InferenceAttribute?: string;
  readonly LocalPath: string;
  readonly ProbabilityAttribute?: string;
  readonly ProbabilityThresholdAttribute?: number;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3InputMode?: OneOf<'Pipe' | 'File'>;
  readonly StartTimeOffset?: string;
}

export interface SageMakerModelBiasJobDefinitionMonitoringGroundTruthS3Input {
  readonly S3Uri: string;
}

export interface SageMakerModelBiasJobDefinitionMonitoringOutputConfig {
  readonly KmsKeyId?: string;
  readonly MonitoringOutputs: readonly SageMakerModelBiasJobDefinitionMonitoringOutput[];
}

export interface SageMakerModelBiasJobDefinitionMonitoringOutput {
  readonly S3Output: SageMakerModelBiasJobDefinitionS3Output;
}

export interface SageMakerModelBiasJobDefinitionS3Output {
  readonly LocalPath: string;
  readonly S3UploadMode?: OneOf<'Continuous' | 'EndOfJob'>;
  readonly S3Uri: string;
}

export interface SageMakerModelBiasJobDefinitionNetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: boolean;
  readonly EnableNetworkIsolation?: boolean;
  readonly VpcConfig?: SageMakerModelBiasJobDefinitionVpcConfig;
}

export interface SageMakerModelBiasJobDefinitionVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface SageMakerModelBiasJobDefinitionStoppingCondition {
  readonly MaxRuntimeInSeconds: number;
}

export interface SageMakerModelCard {
  readonly Content: SageMakerModelCardContent;
  readonly CreatedBy?: SageMakerModelCardUserContext;
  readonly LastModifiedBy?: SageMakerModelCardUserContext;
  readonly ModelCardName: string;
  readonly ModelCardStatus: OneOf<'Draft' | 'PendingReview' | 'Approved' | 'Archived'>;
  readonly SecurityConfig?: SageMakerModelCardSecurityConfig;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerModelCardContent {
  readonly AdditionalInformation?: SageMakerModelCardAdditionalInformation;
  readonly BusinessDetails?: SageMakerModelCardBusinessDetails;
  readonly EvaluationDetails?: readonly SageMakerModelCardEvaluationDetail[];
  readonly IntendedUses?: SageMakerModelCardIntendedUses;
  readonly ModelOverview?: SageMakerModelCardModelOverview;
  readonly ModelPackageDetails?: SageMakerModelCardModelPackageDetails;
  readonly TrainingDetails?: SageMakerModelCardTrainingDetails;
}

export interface SageMakerModelCardAdditionalInformation {
  readonly CaveatsAndRecommendations?: string;
  readonly CustomDetails?: { readonly [key: string]: string };
  readonly EthicalConsiderations?: string;
}

export interface SageMakerModelCardBusinessDetails {
  readonly BusinessProblem?: string;
  readonly BusinessStakeholders?: string;
  readonly LineOfBusiness?: string;
}

export interface SageMakerModelCardEvaluationDetail {
  readonly Datasets?: readonly string[];
  readonly EvaluationJobArn?: string;
  readonly EvaluationObservation?: string;
  readonly Metadata?: { readonly [key: string]: string };
  readonly MetricGroups?: readonly SageMakerModelCardMetricGroup[];
  readonly Name: string;
}

export interface SageMakerModelCardMetricGroup {
  readonly MetricData: readonly SageMakerModelCardMetricDataItems[];
  readonly Name: string;
}

export interface SageMakerModelCardMetricDataItems {
  readonly Name: string;
  readonly Notes?: string;
  readonly Type: OneOf<'number' | 'string' | 'boolean' | 'linear_graph' | 'bar_chart' | 'matrix'>;
  readonly Value: unknown;
  readonly XAxisName?: readonly string[];
  readonly YAxisName?: readonly string[];
}

export interface SageMakerModelCardIntendedUses {
  readonly ExplanationsForRiskRating?: string;
  readonly FactorsAffectingModelEfficiency?: string;
  readonly IntendedUses?: string;
  readonly PurposeOfModel?: string;
  readonly RiskRating?: OneOf<'High' | 'Medium' | 'Low' | 'Unknown'>;
}

export interface SageMakerModelCardModelOverview {
  readonly AlgorithmType?: string;
  readonly InferenceEnvironment?: SageMakerModelCardInferenceEnvironment;
  readonly ModelArtifact?: readonly string[];
  readonly ModelCreator?: string;
  readonly ModelDescription?: string;
  readonly ModelId?: string;
  readonly ModelName?: string;
  readonly ModelOwner?: string;
  readonly ModelVersion?: number;
  readonly ProblemType?: string;
}

export interface SageMakerModelCardInferenceEnvironment {
  readonly ContainerImage?: readonly string[];
}

export interface SageMakerModelCardModelPackageDetails {
  readonly ApprovalDescription?: string;
  readonly CreatedBy?: SageMakerModelCardModelPackageCreator;
  readonly Domain?: string;
  readonly InferenceSpecification?: SageMakerModelCardInferenceSpecification;
  readonly ModelApprovalStatus?: OneOf<'Approved' | 'Rejected' | 'PendingManualApproval'>;
  readonly ModelPackageArn?: string;
  readonly ModelPackageDescription?: string;
  readonly ModelPackageGroupName?: string;
  readonly ModelPackageName?: string;
  readonly ModelPackageStatus?: OneOf<'Pending' | 'InProgress' | 'Completed' | 'Failed' | 'Deleting'>;
  readonly ModelPackageVersion?: number;
  readonly SourceAlgorithms?: readonly SageMakerModelCardSourceAlgorithm[];
  readonly Task?: string;
}

export interface SageMakerModelCardModelPackageCreator {
  readonly UserProfileName?: string;
}

export interface SageMakerModelCardInferenceSpecification {
  readonly Containers: readonly SageMakerModelCardContainer[];
}

export interface SageMakerModelCardContainer {
  readonly Image: string;
  readonly ModelDataUrl?: string;
  readonly NearestModelName?: string;
}

export interface SageMakerModelCardSourceAlgorithm {
  readonly AlgorithmName: string;
  readonly ModelDataUrl?: string;
}

export interface SageMakerModelCardTrainingDetails {
  readonly ObjectiveFunction?: SageMakerModelCardObjectiveFunction;
  readonly TrainingJobDetails?: SageMakerModelCardTrainingJobDetails;
  readonly TrainingObservations?: string;
}

export interface SageMakerModelCardObjectiveFunction {
  readonly Function?: SageMakerModelCardFunction;
  readonly Notes?: string;
}

export interface SageMakerModelCardFunction {
  readonly Condition?: string;
  readonly Facet?: string;
  readonly Function?: OneOf<'Maximize' | 'Minimize'>;
}

export interface SageMakerModelCardTrainingJobDetails {
  readonly HyperParameters?: readonly SageMakerModelCardTrainingHyperParameter[];
  readonly TrainingArn?: string;
  readonly TrainingDatasets?: readonly string[];
  readonly TrainingEnvironment?: SageMakerModelCardTrainingEnvironment;
  readonly TrainingMetrics?: readonly SageMakerModelCardTrainingMetric[];
  readonly UserProvidedHyperParameters?: readonly SageMakerModelCardTrainingHyperParameter[];
  readonly UserProvidedTrainingMetrics?: readonly SageMakerModelCardTrainingMetric[];
}

export interface SageMakerModelCardTrainingHyperParameter {
  readonly Name: string;
  readonly Value: string;
}

export interface SageMakerModelCardTrainingEnvironment {
  readonly ContainerImage?: readonly string[];
}

export interface SageMakerModelCardTrainingMetric {
  readonly Name: string;
  readonly Notes?: string;
  readonly Value: number;
}

export interface SageMakerModelCardUserContext {
  readonly DomainId?: string;
  readonly UserProfileArn?: string;
  readonly UserProfileName?: string;
}

export interface SageMakerModelCardSecurityConfig {
  readonly KmsKeyId?: string;
}

export interface SageMakerModelExplainabilityJobDefinition {
  readonly EndpointName?: string;
  readonly JobDefinitionName?: string;
  readonly JobResources: SageMakerModelExplainabilityJobDefinitionMonitoringResources;
  readonly ModelExplainabilityAppSpecification: SageMakerModelExplainabilityJobDefinitionModelExplainabilityAppSpecification;
  readonly ModelExplainabilityBaselineConfig?: SageMakerModelExplainabilityJobDefinitionModelExplainabilityBaselineConfig;
  readonly ModelExplainabilityJobInput: SageMakerModelExplainabilityJobDefinitionModelExplainabilityJobInput;
  readonly ModelExplainabilityJobOutputConfig: SageMakerModelExplainabilityJobDefinitionMonitoringOutputConfig;
  readonly NetworkConfig?: SageMakerModelExplainabilityJobDefinitionNetworkConfig;
  readonly RoleArn: string;
  readonly StoppingCondition?: SageMakerModelExplainabilityJobDefinitionStoppingCondition;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerModelExplainabilityJobDefinitionMonitoringResources {
  readonly ClusterConfig: SageMakerModelExplainabilityJobDefinitionClusterConfig;
}

export interface SageMakerModelExplainabilityJobDefinitionClusterConfig {
  readonly InstanceCount: number;
  readonly InstanceType: string;
  readonly VolumeKmsKeyId?: string;
  readonly VolumeSizeInGB: number;
}

export interface SageMakerModelExplainabilityJobDefinitionModelExplainabilityAppSpecification {
  readonly ConfigUri: string;
  readonly Environment?: { readonly [key: string]: string };
  readonly ImageUri: string;
}

export interface SageMakerModelExplainabilityJobDefinitionModelExplainabilityBaselineConfig {
  readonly BaseliningJobName?: string;
  readonly ConstraintsResource?: SageMakerModelExplainabilityJobDefinitionConstraintsResource;
}

export interface SageMakerModelExplainabilityJobDefinitionConstraintsResource {
  readonly S3Uri?: string;
}

export interface SageMakerModelExplainabilityJobDefinitionModelExplainabilityJobInput {
  readonly BatchTransformInput?: SageMakerModelExplainabilityJobDefinitionBatchTransformInput;
  readonly EndpointInput?: SageMakerModelExplainabilityJobDefinitionEndpointInput;
}

export interface SageMakerModelExplainabilityJobDefinitionBatchTransformInput {
  readonly DataCapturedDestinationS3Uri: string;
  readonly DatasetFormat: SageMakerModelExplainabilityJobDefinitionDatasetFormat;
  readonly FeaturesAttribute?: string;
  readonly InferenceAttribute?: string;
  readonly LocalPath: string;
  readonly ProbabilityAttribute?: string;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3InputMode?: OneOf<'Pipe' | 'File'>;
}

export interface SageMakerModelExplainabilityJobDefinitionDatasetFormat {
  readonly Csv?: SageMakerModelExplainabilityJobDefinitionCsv;
  readonly Json?: SageMakerModelExplainabilityJobDefinitionJson;
  readonly Parquet?: boolean;
}

export interface SageMakerModelExplainabilityJobDefinitionCsv {
  readonly Header?: boolean;
}

export interface SageMakerModelExplainabilityJobDefinitionJson {
  readonly Line?: boolean;
}

export interface SageMakerModelExplainabilityJobDefinitionEndpointInput {
  readonly EndpointName: string;
  readonly FeaturesAttribute?: string;
  readonly InferenceAttribute?: string;
  readonly LocalPath: string;
  readonly ProbabilityAttribute?: string;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3InputMode?: OneOf<'Pipe' | 'File'>;
}

export interface SageMakerModelExplainabilityJobDefinitionMonitoringOutputConfig {
  readonly KmsKeyId?: string;
  readonly MonitoringOutputs: readonly SageMakerModelExplainabilityJobDefinitionMonitoringOutput[];
}

export interface SageMakerModelExplainabilityJobDefinitionMonitoringOutput {
  readonly S3Output: SageMakerModelExplainabilityJobDefinitionS3Output;
}

export interface SageMakerModelExplainabilityJobDefinitionS3Output {
  readonly LocalPath: string;
  readonly S3UploadMode?: OneOf<'Continuous' | 'EndOfJob'>;
  readonly S3Uri: string;
}

export interface SageMakerModelExplainabilityJobDefinitionNetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: boolean;
  readonly EnableNetworkIsolation?: boolean;
  readonly VpcConfig?: SageMakerModelExplainabilityJobDefinitionVpcConfig;
}

export interface SageMakerModelExplainabilityJobDefinitionVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface SageMakerModelExplainabilityJobDefinitionStoppingCondition {
  readonly MaxRuntimeInSeconds: number;
}

export interface SageMakerModelPackage {
  readonly AdditionalInferenceSpecifications?: readonly SageMakerModelPackageAdditionalInferenceSpecificationDefinition[];
  readonly AdditionalInferenceSpecificationsToAdd?: readonly SageMakerModelPackageAdditionalInferenceSpecificationDefinition[];
  readonly ApprovalDescription?: string;
  readonly CertifyForMarketplace?: boolean;
  readonly ClientToken?: string;
  readonly CustomerMetadataProperties?: { readonly [key: string]: string };
  readonly Domain?: string;
  readonly DriftCheckBaselines?: SageMakerModelPackageDriftCheckBaselines;
  readonly InferenceSpecification?: SageMakerModelPackageInferenceSpecification;
  readonly LastModifiedTime?: string;
  readonly MetadataProperties?: SageMakerModelPackageMetadataProperties;
  readonly ModelApprovalStatus?: OneOf<'Approved' | 'Rejected' | 'PendingManualApproval'>;
  readonly ModelCard?: SageMakerModelPackageModelCard;
  readonly ModelMetrics?: SageMakerModelPackageModelMetrics;
  readonly ModelPackageDescription?: string;
  readonly ModelPackageGroupName?: string;
  readonly ModelPackageName?: string;
  readonly ModelPackageStatusDetails?: SageMakerModelPackageModelPackageStatusDetails;
  readonly ModelPackageVersion?: number;
  readonly SamplePayloadUrl?: string;
  readonly SecurityConfig?: SageMakerModelPackageSecurityConfig;
  readonly SkipModelValidation?: OneOf<'None' | 'All'>;
  readonly SourceAlgorithmSpecification?: SageMakerModelPackageSourceAlgorithmSpecification;
  readonly SourceUri?: string;
  readonly Tags?: readonly Tag[];
  readonly Task?: string;
  readonly ValidationSpecification?: SageMakerModelPackageValidationSpecification;
}

export interface SageMakerModelPackageAdditionalInferenceSpecificationDefinition {
  readonly Containers: readonly SageMakerModelPackageModelPackageContainerDefinition[];
  readonly Description?: string;
  readonly Name: string;
  readonly SupportedContentTypes?: readonly string[];
  readonly SupportedRealtimeInferenceInstanceTypes?: readonly string[];
  readonly SupportedResponseMIMETypes?: readonly string[];
  readonly SupportedTransformInstanceTypes?: readonly string[];
}

export interface SageMakerModelPackageModelPackageContainerDefinition {
  readonly ContainerHostname?: string;
  readonly Environment?: { readonly [key: string]: string };
  readonly Framework?: string;
  readonly FrameworkVersion?: string;
  readonly Image: string;
  readonly ImageDigest?: string;
  readonly ModelDataSource?: SageMakerModelPackageModelDataSource;
  readonly ModelDataUrl?: string;
  readonly ModelInput?: SageMakerModelPackageModelInput;
  readonly NearestModelName?: string;
}

export interface SageMakerModelPackageModelDataSource {
  readonly S3DataSource?: SageMakerModelPackageS3ModelDataSource;
}

export interface SageMakerModelPackageS3ModelDataSource {
  readonly CompressionType: OneOf<'None' | 'Gzip'>;
  readonly ModelAccessConfig?: SageMakerModelPackageModelAccessConfig;
  readonly S3DataType: OneOf<'S3Prefix' | 'S3Object'>;
  readonly S3Uri: string;
}

export interface SageMakerModelPackageModelAccessConfig {
  readonly AcceptEula: boolean;
}

export interface SageMakerModelPackageModelInput {
  readonly DataInputConfig: string;
}

export interface SageMakerModelPackageDriftCheckBaselines {
  readonly Bias?: SageMakerModelPackageDriftCheckBias;
  readonly Explainability?: SageMakerModelPackageDriftCheckExplainability;
  readonly ModelDataQuality?: SageMakerModelPackageDriftCheckModelDataQuality;
  readonly ModelQuality?: SageMakerModelPackageDriftCheckModelQuality;
}

export interface SageMakerModelPackageDriftCheckBias {
  readonly ConfigFile?: SageMakerModelPackageFileSource;
  readonly PostTrainingConstraints?: SageMakerModelPackageMetricsSource;
  readonly PreTrainingConstraints?: SageMakerModelPackageMetricsSource;
}

export interface SageMakerModelPackageFileSource {
  readonly ContentDigest?: string;
  readonly ContentType?: string;
  readonly S3Uri: string;
}

export interface SageMakerModelPackageMetricsSource {
  readonly ContentDigest?: string;
  readonly ContentType: string;
  readonly S3Uri: string;
}

export interface SageMakerModelPackageDriftCheckExplainability {
  readonly ConfigFile?: SageMakerModelPackageFileSource;
  readonly Constraints?: SageMakerModelPackageMetricsSource;
}

export interface SageMakerModelPackageDriftCheckModelDataQuality {
  readonly Constraints?: SageMakerModelPackageMetricsSource;
  readonly Statistics?: SageMakerModelPackageMetricsSource;
}

export interface SageMakerModelPackageDriftCheckModelQuality {
  readonly Constraints?: SageMakerModelPackageMetricsSource;
  readonly Statistics?: SageMakerModelPackageMetricsSource;
}

export interface SageMakerModelPackageInferenceSpecification {
  readonly Containers: readonly SageMakerModelPackageModelPackageContainerDefinition[];
  readonly SupportedContentTypes: readonly string[];
  readonly SupportedRealtimeInferenceInstanceTypes?: readonly string[];
  readonly SupportedResponseMIMETypes: readonly string[];
  readonly SupportedTransformInstanceTypes?: readonly string[];
}

export interface SageMakerModelPackageMetadataProperties {
  readonly CommitId?: string;
  readonly GeneratedBy?: string;
  readonly ProjectId?: string;
  readonly Repository?: string;
}

export interface SageMakerModelPackageModelCard {
  readonly ModelCardContent: string;
  readonly ModelCardStatus: OneOf<'Draft' | 'PendingReview' | 'Approved' | 'Archived'>;
}

export interface SageMakerModelPackageModelMetrics {
  readonly Bias?: SageMakerModelPackageBias;
  readonly Explainability?: SageMakerModelPackageExplainability;
  readonly ModelDataQuality?: SageMakerModelPackageModelDataQuality;
  readonly ModelQuality?: SageMakerModelPackageModelQuality;
}

export interface SageMakerModelPackageBias {
  readonly PostTrainingReport?: SageMakerModelPackageMetricsSource;
  readonly PreTrainingReport?: SageMakerModelPackageMetricsSource;
  readonly Report?: SageMakerModelPackageMetricsSource;
}

export interface SageMakerModelPackageExplainability {
  readonly Report?: SageMakerModelPackageMetricsSource;
}

export interface SageMakerModelPackageModelDataQuality {
  readonly Constraints?: SageMakerModelPackageMetricsSource;
  readonly Statistics?: SageMakerModelPackageMetricsSource;
}

export interface SageMakerModelPackageModelQuality {
  readonly Constraints?: SageMakerModelPackageMetricsSource;
  readonly Statistics?: SageMakerModelPackageMetricsSource;
}

export interface SageMakerModelPackageModelPackageStatusDetails {
  readonly ValidationStatuses?: readonly SageMakerModelPackageModelPackageStatusItem[];
}

export interface SageMakerModelPackageModelPackageStatusItem {
  readonly FailureReason?: string;
  readonly Name: string;
  readonly Status: OneOf<'NotStarted' | 'Failed' | 'InProgress' | 'Completed'>;
}

export interface SageMakerModelPackageSecurityConfig {
  readonly KmsKeyId: string;
}

export interface SageMakerModelPackageSourceAlgorithmSpecification {
  readonly SourceAlgorithms: readonly SageMakerModelPackageSourceAlgorithm[];
}

export interface SageMakerModelPackageSourceAlgorithm {
  readonly AlgorithmName: string;
  readonly ModelDataUrl?: string;
}

export interface SageMakerModelPackageValidationSpecification {
  readonly ValidationProfiles: readonly SageMakerModelPackageValidationProfile[];
  readonly ValidationRole: string;
}

export interface SageMakerModelPackageValidationProfile {
  readonly ProfileName: string;
  readonly TransformJobDefinition: SageMakerModelPackageTransformJobDefinition;
}

export interface SageMakerModelPackageTransformJobDefinition {
  readonly BatchStrategy?: OneOf<'MultiRecord' | 'SingleRecord'>;
  readonly Environment?: { readonly [key: string]: string };
  readonly MaxConcurrentTransforms?: number;
  readonly MaxPayloadInMB?: number;
  readonly TransformInput: SageMakerModelPackageTransformInput;
  readonly TransformOutput: SageMakerModelPackageTransformOutput;
  readonly TransformResources: SageMakerModelPackageTransformResources;
}

export interface SageMakerModelPackageTransformInput {
  readonly CompressionType?: OneOf<'None' | 'Gzip'>;
  readonly ContentType?: string;
  readonly DataSource: SageMakerModelPackageDataSource;
  readonly SplitType?: OneOf<'None' | 'TFRecord' | 'Line' | 'RecordIO'>;
}

export interface SageMakerModelPackageDataSource {
  readonly S3DataSource: SageMakerModelPackageS3DataSource;
}

export interface SageMakerModelPackageS3DataSource {
  readonly S3DataType: OneOf<'ManifestFile' | 'S3Prefix' | 'AugmentedManifestFile'>;
  readonly S3Uri: string;
}

export interface SageMakerModelPackageTransformOutput {
  readonly Accept?: string;
  readonly AssembleWith?: OneOf<'None' | 'Line'>;
  readonly KmsKeyId?: string;
  readonly S3OutputPath: string;
}

export interface SageMakerModelPackageTransformResources {
  readonly InstanceCount: number;
  readonly InstanceType: string;
  readonly VolumeKmsKeyId?: string;
}

export interface SageMakerModelPackageGroup {
  readonly ModelPackageGroupDescription?: string;
  readonly ModelPackageGroupName: string;
  readonly ModelPackageGroupPolicy?: PolicyDocument;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerModelQualityJobDefinition {
  readonly EndpointName?: string;
  readonly JobDefinitionName?: string;
  readonly JobResources: SageMakerModelQualityJobDefinitionMonitoringResources;
  readonly ModelQualityAppSpecification: SageMakerModelQualityJobDefinitionModelQualityAppSpecification;
  readonly ModelQualityBaselineConfig?: SageMakerModelQualityJobDefinitionModelQualityBaselineConfig;
  readonly ModelQualityJobInput: SageMakerModelQualityJobDefinitionModelQualityJobInput;
  readonly ModelQualityJobOutputConfig: SageMakerModelQualityJobDefinitionMonitoringOutputConfig;
  readonly NetworkConfig?: SageMakerModelQualityJobDefinitionNetworkConfig;
  readonly RoleArn: string;
  readonly StoppingCondition?: SageMakerModelQualityJobDefinitionStoppingCondition;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerModelQualityJobDefinitionMonitoringResources {
  readonly ClusterConfig: SageMakerModelQualityJobDefinitionClusterConfig;
}

export interface SageMakerModelQualityJobDefinitionClusterConfig {
  readonly InstanceCount: number;
  readonly InstanceType: string;
  readonly VolumeKmsKeyId?: string;
  readonly VolumeSizeInGB: number;
}

export interface SageMakerModelQualityJobDefinitionModelQualityAppSpecification {
  readonly ContainerArguments?: readonly string[];
  readonly ContainerEntrypoint?: readonly string[];
  readonly Environment?: { readonly [key: string]: string };
  readonly ImageUri: string;
  readonly PostAnalyticsProcessorSourceUri?: string;
  readonly ProblemType: OneOf<'BinaryClassification' | 'MulticlassClassification' | 'Regression'>;
  readonly RecordPreprocessorSourceUri?: string;
}

export interface SageMakerModelQualityJobDefinitionModelQualityBaselineConfig {
  readonly BaseliningJobName?: string;
  readonly ConstraintsResource?: SageMakerModelQualityJobDefinitionConstraintsResource;
}

export interface SageMakerModelQualityJobDefinitionConstraintsResource {
  readonly S3Uri?: string;
}

export interface SageMakerModelQualityJobDefinitionModelQualityJobInput {
  readonly BatchTransformInput?: SageMakerModelQualityJobDefinitionBatchTransformInput;
  readonly EndpointInput?: SageMakerModelQualityJobDefinitionEndpointInput;
  readonly GroundTruthS3Input: SageMakerModelQualityJobDefinitionMonitoringGroundTruthS3Input;
}

export interface SageMakerModelQualityJobDefinitionBatchTransformInput {
  readonly DataCapturedDestinationS3Uri: string;
  readonly DatasetFormat: SageMakerModelQualityJobDefinitionDatasetFormat;
  readonly EndTimeOffset?: string;
  readonly InferenceAttribute?: string;
  readonly LocalPath: string;
  readonly ProbabilityAttribute?: string;
  readonly ProbabilityThresholdAttribute?: number;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3InputMode?: OneOf<'Pipe' | 'File'>;
  readonly StartTimeOffset?: string;
}

export interface SageMakerModelQualityJobDefinitionDatasetFormat {
  readonly Csv?: SageMakerModelQualityJobDefinitionCsv;
  readonly Json?: SageMakerModelQualityJobDefinitionJson;
  readonly Parquet?: boolean;
}

export interface SageMakerModelQualityJobDefinitionCsv {
  readonly Header?: boolean;
}

export interface SageMakerModelQualityJobDefinitionJson {
  readonly Line?: boolean;
}

export interface SageMakerModelQualityJobDefinitionEndpointInput {
  readonly EndTimeOffset?: string;
  readonly EndpointName: string;
  readonly InferenceAttribute?: string;
  readonly LocalPath: string;
  readonly ProbabilityAttribute?: string;
  readonly ProbabilityThresholdAttribute?: number;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3InputMode?: OneOf<'Pipe' | 'File'>;
  readonly StartTimeOffset?: string;
}

export interface SageMakerModelQualityJobDefinitionMonitoringGroundTruthS3Input {
  readonly S3Uri: string;
}

export interface SageMakerModelQualityJobDefinitionMonitoringOutputConfig {
  readonly KmsKeyId?: string;
  readonly MonitoringOutputs: readonly SageMakerModelQualityJobDefinitionMonitoringOutput[];
}

export interface SageMakerModelQualityJobDefinitionMonitoringOutput {
  readonly S3Output: SageMakerModelQualityJobDefinitionS3Output;
}

export interface SageMakerModelQualityJobDefinitionS3Output {
  readonly LocalPath: string;
  readonly S3UploadMode?: OneOf<'Continuous' | 'EndOfJob'>;
  readonly S3Uri: string;
}

export interface SageMakerModelQualityJobDefinitionNetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: boolean;
  readonly EnableNetworkIsolation?: boolean;
  readonly VpcConfig?: SageMakerModelQualityJobDefinitionVpcConfig;
}

export interface SageMakerModelQualityJobDefinitionVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface SageMakerModelQualityJobDefinitionStoppingCondition {
  readonly MaxRuntimeInSeconds: number;
}

export interface SageMakerMonitoringSchedule {
  readonly EndpointName?: string;
  readonly FailureReason?: string;
  readonly LastMonitoringExecutionSummary?: SageMakerMonitoringScheduleMonitoringExecutionSummary;
  readonly MonitoringScheduleConfig: SageMakerMonitoringScheduleMonitoringScheduleConfig;
  readonly MonitoringScheduleName: string;
  readonly MonitoringScheduleStatus?: OneOf<'Pending' | 'Failed' | 'Scheduled' | 'Stopped'>;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerMonitoringScheduleMonitoringExecutionSummary {
  readonly CreationTime: string;
  readonly EndpointName?: string;
  readonly FailureReason?: string;
  readonly LastModifiedTime: string;
  readonly MonitoringExecutionStatus: OneOf<'Pending' | 'Completed' | 'CompletedWithViolations' | 'InProgress' | 'Failed' | 'Stopping' | 'Stopped'>;
  readonly MonitoringScheduleName: string;
  readonly ProcessingJobArn?: string;
  readonly ScheduledTime: string;
}

export interface SageMakerMonitoringScheduleMonitoringScheduleConfig {
  readonly MonitoringJobDefinition?: SageMakerMonitoringScheduleMonitoringJobDefinition;
  readonly MonitoringJobDefinitionName?: string;
  readonly MonitoringType?: OneOf<'DataQuality' | 'ModelQuality' | 'ModelBias' | 'ModelExplainability'>;
  readonly ScheduleConfig?: SageMakerMonitoringScheduleScheduleConfig;
}

export interface SageMakerMonitoringScheduleMonitoringJobDefinition {
  readonly BaselineConfig?: SageMakerMonitoringScheduleBaselineConfig;
  readonly Environment?: { readonly [key: string]: string };
  readonly MonitoringAppSpecification: SageMakerMonitoringScheduleMonitoringAppSpecification;
  readonly MonitoringInputs: readonly SageMakerMonitoringScheduleMonitoringInput[];
  readonly MonitoringOutputConfig: SageMakerMonitoringScheduleMonitoringOutputConfig;
  readonly MonitoringResources: SageMakerMonitoringScheduleMonitoringResources;
  readonly NetworkConfig?: SageMakerMonitoringScheduleNetworkConfig;
  readonly RoleArn: string;
  readonly StoppingCondition?: SageMakerMonitoringScheduleStoppingCondition;
}

export interface SageMakerMonitoringScheduleBaselineConfig {
  readonly ConstraintsResource?: SageMakerMonitoringScheduleConstraintsResource;
  readonly StatisticsResource?: SageMakerMonitoringScheduleStatisticsResource;
}

export interface SageMakerMonitoringScheduleConstraintsResource {
  readonly S3Uri?: string;
}

export interface SageMakerMonitoringScheduleStatisticsResource {
  readonly S3Uri?: string;
}

export interface SageMakerMonitoringScheduleMonitoringAppSpecification {
  readonly ContainerArguments?: readonly string[];
  readonly ContainerEntrypoint?: readonly string[];
  readonly ImageUri: string;
  readonly PostAnalyticsProcessorSourceUri?: string;
  readonly RecordPreprocessorSourceUri?: string;
}

export interface SageMakerMonitoringScheduleMonitoringInput {
  readonly BatchTransformInput?: SageMakerMonitoringScheduleBatchTransformInput;
  readonly EndpointInput?: SageMakerMonitoringScheduleEndpointInput;
}

export interface SageMakerMonitoringScheduleBatchTransformInput {
  readonly DataCapturedDestinationS3Uri: string;
  readonly DatasetFormat: SageMakerMonitoringScheduleDatasetFormat;
  readonly ExcludeFeaturesAttribute?: string;
  readonly LocalPath: string;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3InputMode?: OneOf<'Pipe' | 'File'>;
}

export interface SageMakerMonitoringScheduleDatasetFormat {
  readonly Csv?: SageMakerMonitoringScheduleCsv;
  readonly Json?: SageMakerMonitoringScheduleJson;
  readonly Parquet?: boolean;
}

export interface SageMakerMonitoringScheduleCsv {
  readonly Header?: boolean;
}

export interface SageMakerMonitoringScheduleJson {
  readonly Line?: boolean;
}

export interface SageMakerMonitoringScheduleEndpointInput {
  readonly EndpointName: string;
  readonly ExcludeFeaturesAttribute?: string;
  readonly LocalPath: string;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3InputMode?: OneOf<'Pipe' | 'File'>;
}

export interface SageMakerMonitoringScheduleMonitoringOutputConfig {
  readonly KmsKeyId?: string;
  readonly MonitoringOutputs: readonly SageMakerMonitoringScheduleMonitoringOutput[];
}

export interface SageMakerMonitoringScheduleMonitoringOutput {
  readonly S3Output: SageMakerMonitoringScheduleS3Output;
}

export interface SageMakerMonitoringScheduleS3Output {
  readonly LocalPath: string;
  readonly S3UploadMode?: OneOf<'Continuous' | 'EndOfJob'>;
  readonly S3Uri: string;
}

export interface SageMakerMonitoringScheduleMonitoringResources {
  readonly ClusterConfig: SageMakerMonitoringScheduleClusterConfig;
}

export interface SageMakerMonitoringScheduleClusterConfig {
  readonly InstanceCount: number;
  readonly InstanceType: string;
  readonly VolumeKmsKeyId?: string;
  readonly VolumeSizeInGB: number;
}

export interface SageMakerMonitoringScheduleNetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: boolean;
  readonly EnableNetworkIsolation?: boolean;
  readonly VpcConfig?: SageMakerMonitoringScheduleVpcConfig;
}

export interface SageMakerMonitoringScheduleVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface SageMakerMonitoringScheduleStoppingCondition {
  readonly MaxRuntimeInSeconds: number;
}

export interface SageMakerMonitoringScheduleScheduleConfig {
  readonly DataAnalysisEndTime?: string;
  readonly DataAnalysisStartTime?: string;
  readonly ScheduleExpression: string;
}

export interface SageMakerNotebookInstance {
  readonly AcceleratorTypes?: readonly string[];
  readonly AdditionalCodeRepositories?: readonly string[];
  readonly DefaultCodeRepository?: string;
  readonly DirectInternetAccess?: string;
  readonly InstanceMetadataServiceConfiguration?: SageMakerNotebookInstanceInstanceMetadataServiceConfiguration;
  readonly InstanceType: string;
  readonly KmsKeyId?: string;
  readonly LifecycleConfigName?: string;
  readonly NotebookInstanceName?: string;
  readonly PlatformIdentifier?: string;
  readonly RoleArn: string;
  readonly RootAccess?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetId?: string;
  readonly Tags?: readonly Tag[];
  readonly VolumeSizeInGB?: number;
}

export interface SageMakerNotebookInstanceInstanceMetadataServiceConfiguration {
  readonly MinimumInstanceMetadataServiceVersion: string;
}

export interface SageMakerNotebookInstanceLifecycleConfig {
  readonly NotebookInstanceLifecycleConfigName?: string;
  readonly OnCreate?: readonly SageMakerNotebookInstanceLifecycleConfigNotebookInstanceLifecycleHook[];
  readonly OnStart?: readonly SageMakerNotebookInstanceLifecycleConfigNotebookInstanceLifecycleHook[];
  readonly Tags?: readonly Tag[];
}

export interface SageMakerNotebookInstanceLifecycleConfigNotebookInstanceLifecycleHook {
  readonly Content?: string;
}

export interface SageMakerPartnerApp {
  readonly AppVersion?: string;
  readonly ApplicationConfig?: SageMakerPartnerAppPartnerAppConfig;
  readonly AuthType: OneOf<'IAM'>;
  readonly ClientToken?: string;
  readonly EnableAutoMinorVersionUpgrade?: boolean;
  readonly EnableIamSessionBasedIdentity?: boolean;
  readonly ExecutionRoleArn: string;
  readonly KmsKeyId?: string;
  readonly MaintenanceConfig?: SageMakerPartnerAppPartnerAppMaintenanceConfig;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly Tier: string;
  readonly Type: OneOf<'lakera-guard' | 'comet' | 'deepchecks-llm-evaluation' | 'fiddler'>;
}

export interface SageMakerPartnerAppPartnerAppConfig {
  readonly AdminUsers?: readonly string[];
  readonly Arguments?: { readonly [key: string]: string };
}

export interface SageMakerPartnerAppPartnerAppMaintenanceConfig {
  readonly MaintenanceWindowStart: string;
}

export interface SageMakerPipeline {
  readonly ParallelismConfiguration?: SageMakerPipelineParallelismConfiguration;
  readonly PipelineDefinition: SageMakerPipelinePipelineDefinition;
  readonly PipelineDescription?: string;
  readonly PipelineDisplayName?: string;
  readonly PipelineName: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerPipelineParallelismConfiguration {
  readonly MaxParallelExecutionSteps: number;
}

export interface SageMakerPipelinePipelineDefinition {
  readonly PipelineDefinitionBody: string;
  readonly PipelineDefinitionS3Location?: SageMakerPipelineS3Location;
}

export interface SageMakerPipelineS3Location {
  readonly Bucket: string;
  readonly ETag?: string;
  readonly Key: string;
  readonly Version?: string;
}

export interface SageMakerProcessingJob {
  readonly AppSpecification: SageMakerProcessingJobAppSpecification;
  readonly Environment?: { readonly [key: string]: string };
  readonly ExperimentConfig?: SageMakerProcessingJobExperimentConfig;
  readonly NetworkConfig?: SageMakerProcessingJobNetworkConfig;
  readonly ProcessingInputs?: readonly SageMakerProcessingJobProcessingInputsObject[];
  readonly ProcessingJobName?: string;
  readonly ProcessingOutputConfig?: SageMakerProcessingJobProcessingOutputConfig;
  readonly ProcessingResources: SageMakerProcessingJobProcessingResources;
  readonly RoleArn: string;
  readonly StoppingCondition?: SageMakerProcessingJobStoppingCondition;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerProcessingJobAppSpecification {
  readonly ContainerArguments?: readonly string[];
  readonly ContainerEntrypoint?: readonly string[];
  readonly ImageUri: string;
}

export interface SageMakerProcessingJobExperimentConfig {
  readonly ExperimentName?: string;
  readonly RunName?: string;
  readonly TrialComponentDisplayName?: string;
  readonly TrialName?: string;
}

export interface SageMakerProcessingJobNetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: boolean;
  readonly EnableNetworkIsolation?: boolean;
  readonly VpcConfig?: SageMakerProcessingJobVpcConfig;
}

export interface SageMakerProcessingJobVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface SageMakerProcessingJobProcessingInputsObject {
  readonly AppManaged?: boolean;
  readonly DatasetDefinition?: SageMakerProcessingJobDatasetDefinition;
  readonly InputName: string;
  readonly S3Input?: SageMakerProcessingJobS3Input;
}

export interface SageMakerProcessingJobDatasetDefinition {
  readonly AthenaDatasetDefinition?: SageMakerProcessingJobAthenaDatasetDefinition;
  readonly DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly InputMode?: OneOf<'File' | 'Pipe'>;
  readonly LocalPath?: string;
  readonly RedshiftDatasetDefinition?: SageMakerProcessingJobRedshiftDatasetDefinition;
}

export interface SageMakerProcessingJobAthenaDatasetDefinition {
  readonly Catalog: string;
  readonly Database: string;
  readonly KmsKeyId?: string;
  readonly OutputCompression?: OneOf<'GZIP' | 'SNAPPY' | 'ZLIB'>;
  readonly OutputFormat: OneOf<'PARQUET' | 'AVRO' | 'ORC' | 'JSON' | 'TEXTFILE'>;
  readonly OutputS3Uri: string;
  readonly QueryString: string;
  readonly WorkGroup?: string;
}

export interface SageMakerProcessingJobRedshiftDatasetDefinition {
  readonly ClusterId: string;
  readonly ClusterRoleArn: string;
  readonly Database: string;
  readonly DbUser: string;
  readonly KmsKeyId?: string;
  readonly OutputCompression?: OneOf<'None' | 'GZIP' | 'SNAPPY' | 'ZSTD' | 'BZIP2'>;
  readonly OutputFormat: OneOf<'PARQUET' | 'CSV'>;
  readonly OutputS3Uri: string;
  readonly QueryString: string;
}

export interface SageMakerProcessingJobS3Input {
  readonly LocalPath?: string;
  readonly S3CompressionType?: OneOf<'None' | 'Gzip'>;
  readonly S3DataDistributionType?: OneOf<'FullyReplicated' | 'ShardedByS3Key'>;
  readonly S3DataType: OneOf<'ManifestFile' | 'S3Prefix'>;
  readonly S3InputMode?: OneOf<'File' | 'Pipe'>;
  readonly S3Uri: string;
}

export interface SageMakerProcessingJobProcessingOutputConfig {
  readonly KmsKeyId?: string;
  readonly Outputs: readonly SageMakerProcessingJobProcessingOutputsObject[];
}

export interface SageMakerProcessingJobProcessingOutputsObject {
  readonly AppManaged?: boolean;
  readonly FeatureStoreOutput?: SageMakerProcessingJobFeatureStoreOutput;
  readonly OutputName: string;
  readonly S3Output?: SageMakerProcessingJobS3Output;
}

export interface SageMakerProcessingJobFeatureStoreOutput {
  readonly FeatureGroupName: string;
}

export interface SageMakerProcessingJobS3Output {
  readonly LocalPath?: string;
  readonly S3UploadMode: OneOf<'Continuous' | 'EndOfJob'>;
  readonly S3Uri: string;
}

export interface SageMakerProcessingJobProcessingResources {
  readonly ClusterConfig: SageMakerProcessingJobClusterConfig;
}

export interface SageMakerProcessingJobClusterConfig {
  readonly InstanceCount: number;
  readonly InstanceType: OneOf<'ml.t3.medium' | 'ml.t3.large' | 'ml.t3.xlarge' | 'ml.t3.2xlarge' | 'ml.m4.xlarge' | 'ml.m4.2xlarge' | 'ml.m4.4xlarge' | 'ml.m4.10xlarge' | 'ml.m4.16xlarge' | 'ml.c4.xlarge' | 'ml.c4.2xlarge' | 'ml.c4.4xlarge' | 'ml.c4.8xlarge' | 'ml.c5.xlarge' | 'ml.c5.2xlarge' | 'ml.c5.4xlarge' | 'ml.c5.9xlarge' | 'ml.c5.18xlarge' | 'ml.m5.large' | 'ml.m5.xlarge' | 'ml.m5.2xlarge' | 'ml.m5.4xlarge' | 'ml.m5.12xlarge' | 'ml.m5.24xlarge' | 'ml.r5.large' | 'ml.r5.xlarge' | 'ml.r5.2xlarge' | 'ml.r5.4xlarge' | 'ml.r5.8xlarge' | 'ml.r5.12xlarge' | 'ml.r5.16xlarge' | 'ml.r5.24xlarge' | 'ml.g4dn.xlarge' | 'ml.g4dn.2xlarge' | 'ml.g4dn.4xlarge' | 'ml.g4dn.8xlarge' | 'ml.g4dn.12xlarge' | 'ml.g4dn.16xlarge' | 'ml.g5.xlarge' | 'ml.g5.2xlarge' | 'ml.g5.4xlarge' | 'ml.g5.8xlarge' | 'ml.g5.16xlarge' | 'ml.g5.12xlarge' | 'ml.g5.24xlarge' | 'ml.g5.48xlarge' | 'ml.r5d.large' | 'ml.r5d.xlarge' | 'ml.r5d.2xlarge' | 'ml.r5d.4xlarge' | 'ml.r5d.8xlarge' | 'ml.r5d.12xlarge' | 'ml.r5d.16xlarge' | 'ml.r5d.24xlarge' | 'ml.g6.xlarge' | 'ml.g6.2xlarge' | 'ml.g6.4xlarge' | 'ml.g6.8xlarge' | 'ml.g6.12xlarge' | 'ml.g6.16xlarge' | 'ml.g6.24xlarge' | 'ml.g6.48xlarge' | 'ml.g6e.xlarge' | 'ml.g6e.2xlarge' | 'ml.g6e.4xlarge' | 'ml.g6e.8xlarge' | 'ml.g6e.12xlarge' | 'ml.g6e.16xlarge' | 'ml.g6e.24xlarge' | 'ml.g6e.48xlarge' | 'ml.m6i.large' | 'ml.m6i.xlarge' | 'ml.m6i.2xlarge' | 'ml.m6i.4xlarge' | 'ml.m6i.8xlarge' | 'ml.m6i.12xlarge' | 'ml.m6i.16xlarge' | 'ml.m6i.24xlarge' | 'ml.m6i.32xlarge' | 'ml.c6i.xlarge' | 'ml.c6i.2xlarge' | 'ml.c6i.4xlarge' | 'ml.c6i.8xlarge' | 'ml.c6i.12xlarge' | 'ml.c6i.16xlarge' | 'ml.c6i.24xlarge' | 'ml.c6i.32xlarge' | 'ml.m7i.large' | 'ml.m7i.xlarge' | 'ml.m7i.2xlarge' | 'ml.m7i.4xlarge' | 'ml.m7i.8xlarge' | 'ml.m7i.12xlarge' | 'ml.m7i.16xlarge' | 'ml.m7i.24xlarge' | 'ml.m7i.48xlarge' | 'ml.c7i.large' | 'ml.c7i.xlarge' | 'ml.c7i.2xlarge' | 'ml.c7i.4xlarge' | 'ml.c7i.8xlarge' | 'ml.c7i.12xlarge' | 'ml.c7i.16xlarge' | 'ml.c7i.24xlarge' | 'ml.c7i.48xlarge' | 'ml.r7i.large' | 'ml.r7i.xlarge' | 'ml.r7i.2xlarge' | 'ml.r7i.4xlarge' | 'ml.r7i.8xlarge' | 'ml.r7i.12xlarge' | 'ml.r7i.16xlarge' | 'ml.r7i.24xlarge' | 'ml.r7i.48xlarge'>;
  readonly VolumeKmsKeyId?: string;
  readonly VolumeSizeInGB: number;
}

export interface SageMakerProcessingJobStoppingCondition {
  readonly MaxRuntimeInSeconds: number;
}

export interface SageMakerProject {
  readonly ProjectDescription?: string;
  readonly ProjectName: string;
  readonly ServiceCatalogProvisionedProductDetails?: SageMakerProjectServiceCatalogProvisionedProductDetails;
  readonly ServiceCatalogProvisioningDetails?: SageMakerProjectServiceCatalogProvisioningDetails;
  readonly Tags?: readonly Tag[];
  readonly TemplateProviderDetails?: readonly SageMakerProjectTemplateProviderDetail[];
}

export interface SageMakerProjectServiceCatalogProvisionedProductDetails {
  readonly ProvisionedProductId?: string;
  readonly ProvisionedProductStatusMessage?: string;
}

export interface SageMakerProjectServiceCatalogProvisioningDetails {
  readonly PathId?: string;
  readonly ProductId: string;
  readonly ProvisioningArtifactId?: string;
  readonly ProvisioningParameters?: readonly SageMakerProjectProvisioningParameter[];
}

export interface SageMakerProjectProvisioningParameter {
  readonly Key: string;
  readonly Value: string;
}

export interface SageMakerProjectTemplateProviderDetail {
  readonly CfnTemplateProviderDetail: SageMakerProjectCfnTemplateProviderDetail;
}

export interface SageMakerProjectCfnTemplateProviderDetail {
  readonly Parameters?: readonly SageMakerProjectCfnStackParameter[];
  readonly RoleARN?: string;
  readonly TemplateName: string;
  readonly TemplateURL: string;
}

export interface SageMakerProjectCfnStackParameter {
  readonly Key: string;
  readonly Value: string;
}

export interface SageMakerSpace {
  readonly DomainId: string;
  readonly OwnershipSettings?: SageMakerSpaceOwnershipSettings;
  readonly SpaceDisplayName?: string;
  readonly SpaceName: string;
  readonly SpaceSettings?: SageMakerSpaceSpaceSettings;
  readonly SpaceSharingSettings?: SageMakerSpaceSpaceSharingSettings;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerSpaceOwnershipSettings {
  readonly OwnerUserProfileName: string;
}

export interface SageMakerSpaceSpaceSettings {
  readonly AppType?: OneOf<'JupyterServer' | 'KernelGateway' | 'TensorBoard' | 'RStudioServerPro' | 'RSessionGateway' | 'JupyterLab' | 'CodeEditor'>;
  readonly CodeEditorAppSettings?: SageMakerSpaceSpaceCodeEditorAppSettings;
  readonly CustomFileSystems?: readonly SageMakerSpaceCustomFileSystem[];
  readonly JupyterLabAppSettings?: SageMakerSpaceSpaceJupyterLabAppSettings;
  readonly JupyterServerAppSettings?: SageMakerSpaceJupyterServerAppSettings;
  readonly KernelGatewayAppSettings?: SageMakerSpaceKernelGatewayAppSettings;
  readonly RemoteAccess?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly SpaceManagedResources?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly SpaceStorageSettings?: SageMakerSpaceSpaceStorageSettings;
}

export interface SageMakerSpaceSpaceCodeEditorAppSettings {
  readonly AppLifecycleManagement?: SageMakerSpaceSpaceAppLifecycleManagement;
  readonly DefaultResourceSpec?: SageMakerSpaceResourceSpec;
}

export interface SageMakerSpaceSpaceAppLifecycleManagement {
  readonly IdleSettings?: SageMakerSpaceSpaceIdleSettings;
}

export interface SageMakerSpaceSpaceIdleSettings {
  readonly IdleTimeoutInMinutes?: number;
}

export interface SageMakerSpaceResourceSpec {
  readonly InstanceType?: OneOf<'system' | 'ml.t3.micro' | 'ml.t3.small' | 'ml.t3.medium' | 'ml.t3.large' | 'ml.t3.xlarge' | 'ml.t3.2xlarge' | 'ml.m5.large' | 'ml.m5.xlarge' | 'ml.m5.2xlarge' | 'ml.m5.4xlarge' | 'ml.m5.8xlarge' | 'ml.m5.12xlarge' | 'ml.m5.16xlarge' | 'ml.m5.24xlarge' | 'ml.m5d.large' | 'ml.m5d.xlarge' | 'ml.m5d.2xlarge' | 'ml.m5d.4xlarge' | 'ml.m5d.8xlarge' | 'ml.m5d.12xlarge' | 'ml.m5d.16xlarge' | 'ml.m5d.24xlarge' | 'ml.c5.large' | 'ml.c5.xlarge' | 'ml.c5.2xlarge' | 'ml.c5.4xlarge' | 'ml.c5.9xlarge' | 'ml.c5.12xlarge' | 'ml.c5.18xlarge' | 'ml.c5.24xlarge' | 'ml.p3.2xlarge' | 'ml.p3.8xlarge' | 'ml.p3.16xlarge' | 'ml.p3dn.24xlarge' | 'ml.g4dn.xlarge' | 'ml.g4dn.2xlarge' | 'ml.g4dn.4xlarge' | 'ml.g4dn.8xlarge' | 'ml.g4dn.12xlarge' | 'ml.g4dn.16xlarge' | 'ml.r5.large' | 'ml.r5.xlarge' | 'ml.r5.2xlarge' | 'ml.r5.4xlarge' | 'ml.r5.8xlarge' | 'ml.r5.12xlarge' | 'ml.r5.16xlarge' | 'ml.r5.24xlarge' | 'ml.g5.xlarge' | 'ml.g5.2xlarge' | 'ml.g5.4xlarge' | 'ml.g5.8xlarge' | 'ml.g5.12xlarge' | 'ml.g5.16xlarge' | 'ml.g5.24xlarge' | 'ml.g5.48xlarge' | 'ml.g6.xlarge' | 'ml.g6.2xlarge' | 'ml.g6.4xlarge' | 'ml.g6.8xlarge' | 'ml.g6.12xlarge' | 'ml.g6.16xlarge' | 'ml.g6.24xlarge' | 'ml.g6.48xlarge' | 'ml.g6e.xlarge' | 'ml.g6e.2xlarge' | 'ml.g6e.4xlarge' | 'ml.g6e.8xlarge' | 'ml.g6e.12xlarge' | 'ml.g6e.16xlarge' | 'ml.g6e.24xlarge' | 'ml.g6e.48xlarge' | 'ml.geospatial.interactive' | 'ml.p4d.24xlarge' | 'ml.p4de.24xlarge' | 'ml.trn1.2xlarge' | 'ml.trn1.32xlarge' | 'ml.trn1n.32xlarge' | 'ml.p5.48xlarge' | 'ml.p5e.48xlarge' | 'ml.p5en.48xlarge' | 'ml.m6i.large' | 'ml.m6i.xlarge' | 'ml.m6i.2xlarge' | 'ml.m6i.4xlarge' | 'ml.m6i.8xlarge' | 'ml.m6i.12xlarge' | 'ml.m6i.16xlarge' | 'ml.m6i.24xlarge' | 'ml.m6i.32xlarge' | 'ml.m7i.large' | 'ml.m7i.xlarge' | 'ml.m7i.2xlarge' | 'ml.m7i.4xlarge' | 'ml.m7i.8xlarge' | 'ml.m7i.12xlarge' | 'ml.m7i.16xlarge' | 'ml.m7i.24xlarge' | 'ml.m7i.48xlarge' | 'ml.c6i.large' | 'ml.c6i.xlarge' | 'ml.c6i.2xlarge' | 'ml.c6i.4xlarge' | 'ml.c6i.8xlarge' | 'ml.c6i.12xlarge' | 'ml.c6i.16xlarge' | 'ml.c6i.24xlarge' | 'ml.c6i.32xlarge' | 'ml.c7i.large' | 'ml.c7i.xlarge' | 'ml.c7i.2xlarge' | 'ml.c7i.4xlarge' | 'ml.c7i.8xlarge' | 'ml.c7i.12xlarge' | 'ml.c7i.16xlarge' | 'ml.c7i.24xlarge' | 'ml.c7i.48xlarge' | 'ml.r6i.large' | 'ml.r6i.xlarge' | 'ml.r6i.2xlarge' | 'ml.r6i.4xlarge' | 'ml.r6i.8xlarge' | 'ml.r6i.12xlarge' | 'ml.r6i.16xlarge' | 'ml.r6i.24xlarge' | 'ml.r6i.32xlarge' | 'ml.r7i.large' | 'ml.r7i.xlarge' | 'ml.r7i.2xlarge' | 'ml.r7i.4xlarge' | 'ml.r7i.8xlarge' | 'ml.r7i.12xlarge' | 'ml.r7i.16xlarge' | 'ml.r7i.24xlarge' | 'ml.r7i.48xlarge' | 'ml.m6id.large' | 'ml.m6id.xlarge' | 'ml.m6id.2xlarge' | 'ml.m6id.4xlarge' | 'ml.m6id.8xlarge' | 'ml.m6id.12xlarge' | 'ml.m6id.16xlarge' | 'ml.m6id.24xlarge' | 'ml.m6id.32xlarge' | 'ml.c6id.large' | 'ml.c6id.xlarge' | 'ml.c6id.2xlarge' | 'ml.c6id.4xlarge' | 'ml.c6id.8xlarge' | 'ml.c6id.12xlarge' | 'ml.c6id.16xlarge' | 'ml.c6id.24xlarge' | 'ml.c6id.32xlarge' | 'ml.r6id.large' | 'ml.r6id.xlarge' | 'ml.r6id.2xlarge' | 'ml.r6id.4xlarge' | 'ml.r6id.8xlarge' | 'ml.r6id.12xlarge' | 'ml.r6id.16xlarge' | 'ml.r6id.24xlarge' | 'ml.r6id.32xlarge' | 'ml.p5.4xlarge' | 'ml.p6-b200.48xlarge' | 'ml.g7.2xlarge' | 'ml.g7.4xlarge' | 'ml.g7.8xlarge' | 'ml.g7.12xlarge' | 'ml.g7.24xlarge' | 'ml.g7.48xlarge' | 'ml.g7e.2xlarge' | 'ml.g7e.4xlarge' | 'ml.g7e.8xlarge' | 'ml.g7e.12xlarge' | 'ml.g7e.24xlarge' | 'ml.g7e.48xlarge'>;
  readonly LifecycleConfigArn?: string;
  readonly SageMakerImageArn?: string;
  readonly SageMakerImageVersionArn?: string;
  readonly TrainingPlanArn?: string;
}

export interface SageMakerSpaceCustomFileSystem {
  readonly EFSFileSystem?: SageMakerSpaceEFSFileSystem;
  readonly FSxLustreFileSystem?: SageMakerSpaceFSxLustreFileSystem;
  readonly S3FileSystem?: SageMakerSpaceS3FileSystem;
}

export interface SageMakerSpaceEFSFileSystem {
  readonly FileSystemId: string;
}

export interface SageMakerSpaceFSxLustreFileSystem {
  readonly FileSystemId: string;
}

export interface SageMakerSpaceS3FileSystem {
  readonly S3Uri?: string;
}

export interface SageMakerSpaceSpaceJupyterLabAppSettings {
  readonly AppLifecycleManagement?: SageMakerSpaceSpaceAppLifecycleManagement;
  readonly CodeRepositories?: readonly SageMakerSpaceCodeRepository[];
  readonly DefaultResourceSpec?: SageMakerSpaceResourceSpec;
}

export interface SageMakerSpaceCodeRepository {
  readonly RepositoryUrl: string;
}

export interface SageMakerSpaceJupyterServerAppSettings {
  readonly DefaultResourceSpec?: SageMakerSpaceResourceSpec;
  readonly LifecycleConfigArns?: readonly string[];
}

export interface SageMakerSpaceKernelGatewayAppSettings {
  readonly CustomImages?: readonly SageMakerSpaceCustomImage[];
  readonly DefaultResourceSpec?: SageMakerSpaceResourceSpec;
  readonly LifecycleConfigArns?: readonly string[];
}

export interface SageMakerSpaceCustomImage {
  readonly AppImageConfigName: string;
  readonly ImageName: string;
  readonly ImageVersionNumber?: number;
}

export interface SageMakerSpaceSpaceStorageSettings {
  readonly EbsStorageSettings?: SageMakerSpaceEbsStorageSettings;
}

export interface SageMakerSpaceEbsStorageSettings {
  readonly EbsVolumeSizeInGb: number;
}

export interface SageMakerSpaceSpaceSharingSettings {
  readonly SharingType: OneOf<'Private' | 'Shared'>;
}

export interface SageMakerStudioLifecycleConfig {
  readonly StudioLifecycleConfigAppType: OneOf<'JupyterServer' | 'KernelGateway' | 'CodeEditor' | 'JupyterLab'>;
  readonly StudioLifecycleConfigContent: string;
  readonly StudioLifecycleConfigName: string;
  readonly Tags?: readonly Tag[];
}

export interface SageMakerTrialComponent {
  readonly DisplayName?: string;
  readonly InputArtifacts?: { readonly [key: string]: SageMakerTrialComponentTrialComponentArtifact };
  readonly MetadataProperties?: SageMakerTrialComponentMetadataProperties;
  readonly OutputArtifacts?: { readonly [key: string]: SageMakerTrialComponentTrialComponentArtifact };
  readonly Parameters?: { readonly [key: string]: SageMakerTrialComponentTrialComponentParameterValue };
  readonly Status?: SageMakerTrialComponentTrialComponentStatus;
  readonly Tags?: readonly SageMakerTrialComponentTagsItems[];
  readonly TrialComponentName: string;
}

export interface SageMakerTrialComponentTrialComponentArtifact {
  readonly MediaType?: string;
  readonly Value: string;
}

export interface SageMakerTrialComponentMetadataProperties {
  readonly CommitId?: string;
  readonly GeneratedBy?: string;
  readonly ProjectId?: string;
  readonly Repository?: string;
}

export interface SageMakerTrialComponentTrialComponentParameterValue {
  readonly NumberValue?: number;
  readonly StringValue?: string;
}

export interface SageMakerTrialComponentTrialComponentStatus {
  readonly Message?: string;
  readonly PrimaryStatus?: OneOf<'InProgress' | 'Completed' | 'Failed' | 'Stopping' | 'Stopped'>;
}

export interface SageMakerTrialComponentTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface SageMakerUserProfile {
  readonly DomainId: string;
  readonly SingleSignOnUserIdentifier?: string;
  readonly SingleSignOnUserValue?: string;
  readonly Tags?: readonly Tag[];
  readonly UserProfileName: string;
  readonly UserSettings?: SageMakerUserProfileUserSettings;
}

export interface SageMakerUserProfileUserSettings {
  readonly AutoMountHomeEFS?: OneOf<'Enabled' | 'Disabled' | 'DefaultAsDomain'>;
  readonly CodeEditorAppSettings?: SageMakerUserProfileCodeEditorAppSettings;
  readonly CustomFileSystemConfigs?: readonly SageMakerUserProfileCustomFileSystemConfig[];
  readonly CustomPosixUserConfig?: SageMakerUserProfileCustomPosixUserConfig;
  readonly DefaultLandingUri?: string;
  readonly ExecutionRole?: string;
  readonly JupyterLabAppSettings?: SageMakerUserProfileJupyterLabAppSettings;
  readonly JupyterServerAppSettings?: SageMakerUserProfileJupyterServerAppSettings;
  readonly KernelGatewayAppSettings?: SageMakerUserProfileKernelGatewayAppSettings;
  readonly RStudioServerProAppSettings?: SageMakerUserProfileRStudioServerProAppSettings;
  readonly SecurityGroups?: readonly string[];
  readonly SharingSettings?: SageMakerUserProfileSharingSettings;
  readonly SpaceStorageSettings?: SageMakerUserProfileDefaultSpaceStorageSettings;
  readonly StudioWebPortal?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly StudioWebPortalSettings?: SageMakerUserProfileStudioWebPortalSettings;
}

export interface SageMakerUserProfileCodeEditorAppSettings {
  readonly AppLifecycleManagement?: SageMakerUserProfileAppLifecycleManagement;
  readonly BuiltInLifecycleConfigArn?: string;
  readonly CustomImages?: readonly SageMakerUserProfileCustomImage[];
  readonly DefaultResourceSpec?: SageMakerUserProfileResourceSpec;
  readonly LifecycleConfigArns?: readonly string[];
}

export interface SageMakerUserProfileAppLifecycleManagement {
  readonly IdleSettings?: SageMakerUserProfileIdleSettings;
}

export interface SageMakerUserProfileIdleSettings {
  readonly IdleTimeoutInMinutes?: number;
  readonly LifecycleManagement?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly MaxIdleTimeoutInMinutes?: number;
  readonly MinIdleTimeoutInMinutes?: number;
}

export interface SageMakerUserProfileCustomImage {
  readonly AppImageConfigName: string;
  readonly ImageName: string;
  readonly ImageVersionNumber?: number;
}

export interface SageMakerUserProfileResourceSpec {
  readonly InstanceType?: OneOf<'system' | 'ml.t3.micro' | 'ml.t3.small' | 'ml.t3.medium' | 'ml.t3.large' | 'ml.t3.xlarge' | 'ml.t3.2xlarge' | 'ml.m5.large' | 'ml.m5.xlarge' | 'ml.m5.2xlarge' | 'ml.m5.4xlarge' | 'ml.m5.8xlarge' | 'ml.m5.12xlarge' | 'ml.m5.16xlarge' | 'ml.m5.24xlarge' | 'ml.m5d.large' | 'ml.m5d.xlarge' | 'ml.m5d.2xlarge' | 'ml.m5d.4xlarge' | 'ml.m5d.8xlarge' | 'ml.m5d.12xlarge' | 'ml.m5d.16xlarge' | 'ml.m5d.24xlarge' | 'ml.c5.large' | 'ml.c5.xlarge' | 'ml.c5.2xlarge' | 'ml.c5.4xlarge' | 'ml.c5.9xlarge' | 'ml.c5.12xlarge' | 'ml.c5.18xlarge' | 'ml.c5.24xlarge' | 'ml.p3.2xlarge' | 'ml.p3.8xlarge' | 'ml.p3.16xlarge' | 'ml.p3dn.24xlarge' | 'ml.g4dn.xlarge' | 'ml.g4dn.2xlarge' | 'ml.g4dn.4xlarge' | 'ml.g4dn.8xlarge' | 'ml.g4dn.12xlarge' | 'ml.g4dn.16xlarge' | 'ml.r5.large' | 'ml.r5.xlarge' | 'ml.r5.2xlarge' | 'ml.r5.4xlarge' | 'ml.r5.8xlarge' | 'ml.r5.12xlarge' | 'ml.r5.16xlarge' | 'ml.r5.24xlarge' | 'ml.g5.xlarge' | 'ml.g5.2xlarge' | 'ml.g5.4xlarge' | 'ml.g5.8xlarge' | 'ml.g5.12xlarge' | 'ml.g5.16xlarge' | 'ml.g5.24xlarge' | 'ml.g5.48xlarge' | 'ml.g6.xlarge' | 'ml.g6.2xlarge' | 'ml.g6.4xlarge' | 'ml.g6.8xlarge' | 'ml.g6.12xlarge' | 'ml.g6.16xlarge' | 'ml.g6.24xlarge' | 'ml.g6.48xlarge' | 'ml.g6e.xlarge' | 'ml.g6e.2xlarge' | 'ml.g6e.4xlarge' | 'ml.g6e.8xlarge' | 'ml.g6e.12xlarge' | 'ml.g6e.16xlarge' | 'ml.g6e.24xlarge' | 'ml.g6e.48xlarge' | 'ml.geospatial.interactive' | 'ml.p4d.24xlarge' | 'ml.p4de.24xlarge' | 'ml.trn1.2xlarge' | 'ml.trn1.32xlarge' | 'ml.trn1n.32xlarge' | 'ml.p5.48xlarge' | 'ml.p5e.48xlarge' | 'ml.p5en.48xlarge' | 'ml.m6i.large' | 'ml.m6i.xlarge' | 'ml.m6i.2xlarge' | 'ml.m6i.4xlarge' | 'ml.m6i.8xlarge' | 'ml.m6i.12xlarge' | 'ml.m6i.16xlarge' | 'ml.m6i.24xlarge' | 'ml.m6i.32xlarge' | 'ml.m7i.large' | 'ml.m7i.xlarge' | 'ml.m7i.2xlarge' | 'ml.m7i.4xlarge' | 'ml.m7i.8xlarge' | 'ml.m7i.12xlarge' | 'ml.m7i.16xlarge' | 'ml.m7i.24xlarge' | 'ml.m7i.48xlarge' | 'ml.c6i.large' | 'ml.c6i.xlarge' | 'ml.c6i.2xlarge' | 'ml.c6i.4xlarge' | 'ml.c6i.8xlarge' | 'ml.c6i.12xlarge' | 'ml.c6i.16xlarge' | 'ml.c6i.24xlarge' | 'ml.c6i.32xlarge' | 'ml.c7i.large' | 'ml.c7i.xlarge' | 'ml.c7i.2xlarge' | 'ml.c7i.4xlarge' | 'ml.c7i.8xlarge' | 'ml.c7i.12xlarge' | 'ml.c7i.16xlarge' | 'ml.c7i.24xlarge' | 'ml.c7i.48xlarge' | 'ml.r6i.large' | 'ml.r6i.xlarge' | 'ml.r6i.2xlarge' | 'ml.r6i.4xlarge' | 'ml.r6i.8xlarge' | 'ml.r6i.12xlarge' | 'ml.r6i.16xlarge' | 'ml.r6i.24xlarge' | 'ml.r6i.32xlarge' | 'ml.r7i.large' | 'ml.r7i.xlarge' | 'ml.r7i.2xlarge' | 'ml.r7i.4xlarge' | 'ml.r7i.8xlarge' | 'ml.r7i.12xlarge' | 'ml.r7i.16xlarge' | 'ml.r7i.24xlarge' | 'ml.r7i.48xlarge' | 'ml.m6id.large' | 'ml.m6id.xlarge' | 'ml.m6id.2xlarge' | 'ml.m6id.4xlarge' | 'ml.m6id.8xlarge' | 'ml.m6id.12xlarge' | 'ml.m6id.16xlarge' | 'ml.m6id.24xlarge' | 'ml.m6id.32xlarge' | 'ml.c6id.large' | 'ml.c6id.xlarge' | 'ml.c6id.2xlarge' | 'ml.c6id.4xlarge' | 'ml.c6id.8xlarge' | 'ml.c6id.12xlarge' | 'ml.c6id.16xlarge' | 'ml.c6id.24xlarge' | 'ml.c6id.32xlarge' | 'ml.r6id.large' | 'ml.r6id.xlarge' | 'ml.r6id.2xlarge' | 'ml.r6id.4xlarge' | 'ml.r6id.8xlarge' | 'ml.r6id.12xlarge' | 'ml.r6id.16xlarge' | 'ml.r6id.24xlarge' | 'ml.r6id.32xlarge' | 'ml.p5.4xlarge' | 'ml.p6-b200.48xlarge' | 'ml.g7.2xlarge' | 'ml.g7.4xlarge' | 'ml.g7.8xlarge' | 'ml.g7.12xlarge' | 'ml.g7.24xlarge' | 'ml.g7.48xlarge' | 'ml.g7e.2xlarge' | 'ml.g7e.4xlarge' | 'ml.g7e.8xlarge' | 'ml.g7e.12xlarge' | 'ml.g7e.24xlarge' | 'ml.g7e.48xlarge'>;
  readonly LifecycleConfigArn?: string;
  readonly SageMakerImageArn?: string;
  readonly SageMakerImageVersionArn?: string;
  readonly TrainingPlanArn?: string;
}

export interface SageMakerUserProfileCustomFileSystemConfig {
  readonly EFSFileSystemConfig?: SageMakerUserProfileEFSFileSystemConfig;
  readonly FSxLustreFileSystemConfig?: SageMakerUserProfileFSxLustreFileSystemConfig;
  readonly S3FileSystemConfig?: SageMakerUserProfileS3FileSystemConfig;
}

export interface SageMakerUserProfileEFSFileSystemConfig {
  readonly FileSystemId: string;
  readonly FileSystemPath?: string;
}

export interface SageMakerUserProfileFSxLustreFileSystemConfig {
  readonly FileSystemId: string;
  readonly FileSystemPath?: string;
}

export interface SageMakerUserProfileS3FileSystemConfig {
  readonly MountPath?: string;
  readonly S3Uri?: string;
}

export interface SageMakerUserProfileCustomPosixUserConfig {
  readonly Gid: number;
  readonly Uid: number;
}

export interface SageMakerUserProfileJupyterLabAppSettings {
  readonly AppLifecycleManagement?: SageMakerUserProfileAppLifecycleManagement;
  readonly BuiltInLifecycleConfigArn?: string;
  readonly CodeRepositories?: readonly SageMakerUserProfileCodeRepository[];
  readonly CustomImages?: readonly SageMakerUserProfileCustomImage[];
  readonly DefaultResourceSpec?: SageMakerUserProfileResourceSpec;
  readonly EmrSettings?: SageMakerUserProfileEmrSettings;
  readonly LifecycleConfigArns?: readonly string[];
}

export interface SageMakerUserProfileCodeRepository {
  readonly RepositoryUrl: string;
}

export interface SageMakerUserProfileEmrSettings {
  readonly AssumableRoleArns?: readonly string[];
  readonly ExecutionRoleArns?: readonly string[];
}

export interface SageMakerUserProfileJupyterServerAppSettings {
  readonly DefaultResourceSpec?: SageMakerUserProfileResourceSpec;
  readonly LifecycleConfigArns?: readonly string[];
}

export interface SageMakerUserProfileKernelGatewayAppSettings {
  readonly CustomImages?: readonly SageMakerUserProfileCustomImage[];
  readonly DefaultResourceSpec?: SageMakerUserProfileResourceSpec;
  readonly LifecycleConfigArns?: readonly string[];
}

export interface SageMakerUserProfileRStudioServerProAppSettings {
  readonly AccessStatus?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly UserGroup?: OneOf<'R_STUDIO_ADMIN' | 'R_STUDIO_USER'>;
}

export interface SageMakerUserProfileSharingSettings {
  readonly NotebookOutputOption?: OneOf<'Allowed' | 'Disabled'>;
  readonly S3KmsKeyId?: string;
  readonly S3OutputPath?: string;
}

export interface SageMakerUserProfileDefaultSpaceStorageSettings {
  readonly DefaultEbsStorageSettings?: SageMakerUserProfileDefaultEbsStorageSettings;
}

export interface SageMakerUserProfileDefaultEbsStorageSettings {
  readonly DefaultEbsVolumeSizeInGb: number;
  readonly MaximumEbsVolumeSizeInGb: number;
}

export interface SageMakerUserProfileStudioWebPortalSettings {
  readonly HiddenAppTypes?: readonly (OneOf<'JupyterServer' | 'TensorBoard' | 'RStudioServerPro' | 'JupyterLab' | 'CodeEditor' | 'DetailedProfiler' | 'Canvas'>)[];
  readonly HiddenInstanceTypes?: readonly (OneOf<'system' | 'ml.t3.micro' | 'ml.t3.small' | 'ml.t3.medium' | 'ml.t3.large' | 'ml.t3.xlarge' | 'ml.t3.2xlarge' | 'ml.m5.large' | 'ml.m5.xlarge' | 'ml.m5.2xlarge' | 'ml.m5.4xlarge' | 'ml.m5.8xlarge' | 'ml.m5.12xlarge' | 'ml.m5.16xlarge' | 'ml.m5.24xlarge' | 'ml.m5d.large' | 'ml.m5d.xlarge' | 'ml.m5d.2xlarge' | 'ml.m5d.4xlarge' | 'ml.m5d.8xlarge' | 'ml.m5d.12xlarge' | 'ml.m5d.16xlarge' | 'ml.m5d.24xlarge' | 'ml.c5.large' | 'ml.c5.xlarge' | 'ml.c5.2xlarge' | 'ml.c5.4xlarge' | 'ml.c5.9xlarge' | 'ml.c5.12xlarge' | 'ml.c5.18xlarge' | 'ml.c5.24xlarge' | 'ml.p3.2xlarge' | 'ml.p3.8xlarge' | 'ml.p3.16xlarge' | 'ml.p3dn.24xlarge' | 'ml.g4dn.xlarge' | 'ml.g4dn.2xlarge' | 'ml.g4dn.4xlarge' | 'ml.g4dn.8xlarge' | 'ml.g4dn.12xlarge' | 'ml.g4dn.16xlarge' | 'ml.r5.large' | 'ml.r5.xlarge' | 'ml.r5.2xlarge' | 'ml.r5.4xlarge' | 'ml.r5.8xlarge' | 'ml.r5.12xlarge' | 'ml.r5.16xlarge' | 'ml.r5.24xlarge' | 'ml.g5.xlarge' | 'ml.g5.2xlarge' | 'ml.g5.4xlarge' | 'ml.g5.8xlarge' | 'ml.g5.12xlarge' | 'ml.g5.16xlarge' | 'ml.g5.24xlarge' | 'ml.g5.48xlarge' | 'ml.g6.xlarge' | 'ml.g6.2xlarge' | 'ml.g6.4xlarge' | 'ml.g6.8xlarge' | 'ml.g6.12xlarge' | 'ml.g6.16xlarge' | 'ml.g6.24xlarge' | 'ml.g6.48xlarge' | 'ml.g6e.xlarge' | 'ml.g6e.2xlarge' | 'ml.g6e.4xlarge' | 'ml.g6e.8xlarge' | 'ml.g6e.12xlarge' | 'ml.g6e.16xlarge' | 'ml.g6e.24xlarge' | 'ml.g6e.48xlarge' | 'ml.geospatial.interactive' | 'ml.p4d.24xlarge' | 'ml.p4de.24xlarge' | 'ml.trn1.2xlarge' | 'ml.trn1.32xlarge' | 'ml.trn1n.32xlarge' | 'ml.p5.48xlarge' | 'ml.p5e.48xlarge' | 'ml.p5en.48xlarge' | 'ml.m6i.large' | 'ml.m6i.xlarge' | 'ml.m6i.2xlarge' | 'ml.m6i.4xlarge' | 'ml.m6i.8xlarge' | 'ml.m6i.12xlarge' | 'ml.m6i.16xlarge' | 'ml.m6i.24xlarge' | 'ml.m6i.32xlarge' | 'ml.m7i.large' | 'ml.m7i.xlarge' | 'ml.m7i.2xlarge' | 'ml.m7i.4xlarge' | 'ml.m7i.8xlarge' | 'ml.m7i.12xlarge' | 'ml.m7i.16xlarge' | 'ml.m7i.24xlarge' | 'ml.m7i.48xlarge' | 'ml.c6i.large' | 'ml.c6i.xlarge' | 'ml.c6i.2xlarge' | 'ml.c6i.4xlarge' | 'ml.c6i.8xlarge' | 'ml.c6i.12xlarge' | 'ml.c6i.16xlarge' | 'ml.c6i.24xlarge' | 'ml.c6i.32xlarge' | 'ml.c7i.large' | 'ml.c7i.xlarge' | 'ml.c7i.2xlarge' | 'ml.c7i.4xlarge' | 'ml.c7i.8xlarge' | 'ml.c7i.12xlarge' | 'ml.c7i.16xlarge' | 'ml.c7i.24xlarge' | 'ml.c7i.48xlarge' | 'ml.r6i.large' | 'ml.r6i.xlarge' | 'ml.r6i.2xlarge' | 'ml.r6i.4xlarge' | 'ml.r6i.8xlarge' | 'ml.r6i.12xlarge' | 'ml.r6i.16xlarge' | 'ml.r6i.24xlarge' | 'ml.r6i.32xlarge' | 'ml.r7i.large' | 'ml.r7i.xlarge' | 'ml.r7i.2xlarge' | 'ml.r7i.4xlarge' | 'ml.r7i.8xlarge' | 'ml.r7i.12xlarge' | 'ml.r7i.16xlarge' | 'ml.r7i.24xlarge' | 'ml.r7i.48xlarge' | 'ml.m6id.large' | 'ml.m6id.xlarge' | 'ml.m6id.2xlarge' | 'ml.m6id.4xlarge' | 'ml.m6id.8xlarge' | 'ml.m6id.12xlarge' | 'ml.m6id.16xlarge' | 'ml.m6id.24xlarge' | 'ml.m6id.32xlarge' | 'ml.c6id.large' | 'ml.c6id.xlarge' | 'ml.c6id.2xlarge' | 'ml.c6id.4xlarge' | 'ml.c6id.8xlarge' | 'ml.c6id.12xlarge' | 'ml.c6id.16xlarge' | 'ml.c6id.24xlarge' | 'ml.c6id.32xlarge' | 'ml.r6id.large' | 'ml.r6id.xlarge' | 'ml.r6id.2xlarge' | 'ml.r6id.4xlarge' | 'ml.r6id.8xlarge' | 'ml.r6id.12xlarge' | 'ml.r6id.16xlarge' | 'ml.r6id.24xlarge' | 'ml.r6id.32xlarge' | 'ml.p5.4xlarge' | 'ml.p6-b200.48xlarge' | 'ml.g7.2xlarge' | 'ml.g7.4xlarge' | 'ml.g7.8xlarge' | 'ml.g7.12xlarge' | 'ml.g7.24xlarge' | 'ml.g7.48xlarge' | 'ml.g7e.2xlarge' | 'ml.g7e.4xlarge' | 'ml.g7e.8xlarge' | 'ml.g7e.12xlarge' | 'ml.g7e.24xlarge' | 'ml.g7e.48xlarge'>)[];
  readonly HiddenMlTools?: readonly (OneOf<'DataWrangler' | 'FeatureStore' | 'EmrClusters' | 'AutoMl' | 'Experiments' | 'Training' | 'ModelEvaluation' | 'Pipelines' | 'Models' | 'JumpStart' | 'InferenceRecommender' | 'Endpoints' | 'Projects' | 'InferenceOptimization' | 'HyperPodClusters' | 'Comet' | 'DeepchecksLLMEvaluation' | 'Fiddler' | 'LakeraGuard' | 'PerformanceEvaluation'>)[];
  readonly HiddenSageMakerImageVersionAliases?: readonly SageMakerUserProfileHiddenSageMakerImage[];
}

export interface SageMakerUserProfileHiddenSageMakerImage {
  readonly SageMakerImageName?: OneOf<'sagemaker_distribution'>;
  readonly VersionAliases?: readonly string[];
}

export interface SageMakerWorkforce {
  readonly CognitoConfig?: SageMakerWorkforceCognitoConfig;
  readonly IpAddressType?: OneOf<'ipv4' | 'dualstack'>;
  readonly OidcConfig?: SageMakerWorkforceOidcConfig;
  readonly SourceIpConfig?: SageMakerWorkforceSourceIpConfig;
  readonly Tags?: readonly Tag[];
  readonly WorkforceName: string;
  readonly WorkforceVpcConfig?: SageMakerWorkforceWorkforceVpcConfigRequest;
}

export interface SageMakerWorkforceCognitoConfig {
  readonly ClientId: string;
  readonly UserPool: string;
}

export interface SageMakerWorkforceOidcConfig {
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: string };
  readonly AuthorizationEndpoint: string;
  readonly ClientId: string;
  readonly ClientSecret?: string;
  readonly Issuer: string;
  readonly JwksUri: string;
  readonly LogoutEndpoint: string;
  readonly Scope?: string;
  readonly TokenEndpoint: string;
  readonly UserInfoEndpoint: string;
}

export interface SageMakerWorkforceSourceIpConfig {
  readonly Cidrs: readonly string[];
}

export interface SageMakerWorkforceWorkforceVpcConfigRequest {
  readonly SecurityGroupIds?: readonly string[];
  readonly Subnets?: readonly string[];
  readonly VpcId?: string;
}

export interface SageMakerWorkteam {
  readonly Description: string;
  readonly MemberDefinitions: readonly SageMakerWorkteamMemberDefinition[];
  readonly NotificationConfiguration?: SageMakerWorkteamNotificationConfiguration;
  readonly Tags?: readonly Tag[];
  readonly WorkforceName?: string;
  readonly WorkteamName?: string;
}

export interface SageMakerWorkteamMemberDefinition {
  readonly CognitoMemberDefinition?: SageMakerWorkteamCognitoMemberDefinition;
  readonly OidcMemberDefinition?: SageMakerWorkteamOidcMemberDefinition;
}

export interface SageMakerWorkteamCognitoMemberDefinition {
  readonly CognitoClientId: string;
  readonly CognitoUserGroup: string;
  readonly CognitoUserPool: string;
}

export interface SageMakerWorkteamOidcMemberDefinition {
  readonly OidcGroups: readonly string[];
}

export interface SageMakerWorkteamNotificationConfiguration {
  readonly NotificationTopicArn: string;
}
