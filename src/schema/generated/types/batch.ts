// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Batch::ComputeEnvironment': BatchComputeEnvironment;
    'AWS::Batch::ConsumableResource': BatchConsumableResource;
    'AWS::Batch::JobDefinition': BatchJobDefinition;
    'AWS::Batch::JobQueue': BatchJobQueue;
    'AWS::Batch::QuotaShare': BatchQuotaShare;
    'AWS::Batch::SchedulingPolicy': BatchSchedulingPolicy;
    'AWS::Batch::ServiceEnvironment': BatchServiceEnvironment;
  }
}

export interface BatchComputeEnvironment {
  readonly ComputeEnvironmentName?: string;
  readonly ComputeResources?: BatchComputeEnvironmentComputeResources;
  readonly Context?: string;
  readonly EcsSettings?: BatchComputeEnvironmentEcsSettings;
  readonly EksConfiguration?: BatchComputeEnvironmentEksConfiguration;
  readonly ReplaceComputeEnvironment?: boolean;
  readonly ServiceRole?: string;
  readonly State?: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly Type: string;
  readonly UnmanagedvCpus?: number;
  readonly UpdatePolicy?: BatchComputeEnvironmentUpdatePolicy;
}

export interface BatchComputeEnvironmentComputeResources {
  readonly AllocationStrategy?: string;
  readonly BidPercentage?: number;
  readonly CapacityTags?: { readonly [key: string]: string };
  readonly DesiredvCpus?: number;
  readonly Ec2Configuration?: readonly BatchComputeEnvironmentEc2ConfigurationObject[];
  readonly Ec2KeyPair?: string;
  readonly ImageId?: string;
  readonly InstanceRole?: string;
  readonly InstanceTypes?: readonly string[];
  readonly LaunchTemplate?: BatchComputeEnvironmentLaunchTemplateSpecification;
  readonly ManagedInstancesProvider?: BatchComputeEnvironmentManagedInstancesProvider;
  readonly MaxvCpus: number;
  readonly MinvCpus?: number;
  readonly PlacementGroup?: string;
  readonly ScalingPolicy?: BatchComputeEnvironmentComputeScalingPolicy;
  readonly SecurityGroupIds?: readonly string[];
  readonly SpotIamFleetRole?: string;
  readonly Subnets?: readonly string[];
  readonly Tags?: { readonly [key: string]: string };
  readonly Type: string;
  readonly UpdateToLatestImageVersion?: boolean;
}

export interface BatchComputeEnvironmentEc2ConfigurationObject {
  readonly BatchImageStatus?: string;
  readonly ImageIdOverride?: string;
  readonly ImageKubernetesVersion?: string;
  readonly ImageType: string;
}

export interface BatchComputeEnvironmentLaunchTemplateSpecification {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Overrides?: readonly BatchComputeEnvironmentLaunchTemplateSpecificationOverride[];
  readonly UserdataType?: OneOf<'EKS_BOOTSTRAP_SH' | 'EKS_NODEADM'>;
  readonly Version?: string;
}

export interface BatchComputeEnvironmentLaunchTemplateSpecificationOverride {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly TargetInstanceTypes?: readonly string[];
  readonly UserdataType?: OneOf<'EKS_BOOTSTRAP_SH' | 'EKS_NODEADM'>;
  readonly Version?: string;
}

export interface BatchComputeEnvironmentManagedInstancesProvider {
  readonly InfrastructureOptimization?: BatchComputeEnvironmentInfrastructureOptimization;
  readonly InfrastructureRoleArn: string;
  readonly InstanceLaunchTemplate: BatchComputeEnvironmentInstanceLaunchTemplate;
  readonly PropagateTags?: OneOf<'CAPACITY_PROVIDER' | 'NONE'>;
}

export interface BatchComputeEnvironmentInfrastructureOptimization {
  readonly ScaleInAfter?: number;
}

export interface BatchComputeEnvironmentInstanceLaunchTemplate {
  readonly CapacityOptionType?: OneOf<'ON_DEMAND' | 'SPOT' | 'RESERVED'>;
  readonly CapacityReservations?: BatchComputeEnvironmentCapacityReservations;
  readonly Ec2InstanceProfileArn: string;
  readonly FipsEnabled?: boolean;
  readonly InstanceMetadataTagsPropagation?: boolean;
  readonly InstanceRequirements?: BatchComputeEnvironmentInstanceRequirements;
  readonly LocalStorageConfiguration?: BatchComputeEnvironmentManagedInstancesLocalStorageConfiguration;
  readonly Monitoring?: string;
  readonly NetworkConfiguration: BatchComputeEnvironmentManagedInstancesNetworkConfiguration;
  readonly StorageConfiguration?: BatchComputeEnvironmentManagedInstancesStorageConfiguration;
}

export interface BatchComputeEnvironmentCapacityReservations {
  readonly ReservationGroupArn?: string;
  readonly ReservationPreference?: string;
}

export interface BatchComputeEnvironmentInstanceRequirements {
  readonly AllowedInstanceTypes?: readonly string[];
}

export interface BatchComputeEnvironmentManagedInstancesLocalStorageConfiguration {
  readonly UseLocalStorage?: boolean;
}

export interface BatchComputeEnvironmentManagedInstancesNetworkConfiguration {
  readonly SecurityGroups: readonly string[];
  readonly Subnets: readonly string[];
}

export interface BatchComputeEnvironmentManagedInstancesStorageConfiguration {
  readonly StorageSizeGiB?: number;
}

export interface BatchComputeEnvironmentComputeScalingPolicy {
  readonly MinScaleDownDelayMinutes?: number;
}

export interface BatchComputeEnvironmentEcsSettings {
  readonly ContainerInsights?: OneOf<'ENABLED' | 'ENHANCED' | 'DISABLED'>;
}

export interface BatchComputeEnvironmentEksConfiguration {
  readonly AccessEntry?: BatchComputeEnvironmentEksAccessEntry;
  readonly EksClusterArn: string;
  readonly KubernetesNamespace: string;
}

export interface BatchComputeEnvironmentEksAccessEntry {
  readonly DesiredState?: OneOf<'ENABLED' | 'DISABLED' | 'INHERIT_FROM_CLUSTER'>;
  readonly Status?: OneOf<'ACTIVE' | 'INACTIVE'>;
}

export interface BatchComputeEnvironmentUpdatePolicy {
  readonly JobExecutionTimeoutMinutes?: number;
  readonly TerminateJobsOnUpdate?: boolean;
}

export interface BatchConsumableResource {
  readonly ConsumableResourceName?: string;
  readonly ResourceType: OneOf<'REPLENISHABLE' | 'NON_REPLENISHABLE'>;
  readonly Tags?: { readonly [key: string]: string };
  readonly TotalQuantity: number;
}

export interface BatchJobDefinition {
  readonly ConsumableResourceProperties?: BatchJobDefinitionConsumableResourceProperties;
  readonly ContainerProperties?: BatchJobDefinitionContainerProperties;
  readonly EcsProperties?: BatchJobDefinitionEcsProperties;
  readonly EksProperties?: BatchJobDefinitionEksProperties;
  readonly JobDefinitionName?: string;
  readonly NodeProperties?: BatchJobDefinitionNodeProperties;
  readonly Parameters?: { readonly [key: string]: string };
  readonly PlatformCapabilities?: readonly string[];
  readonly PropagateTags?: boolean;
  readonly ResourceRetentionPolicy?: BatchJobDefinitionResourceRetentionPolicy;
  readonly RetryStrategy?: BatchJobDefinitionRetryStrategy;
  readonly SchedulingPriority?: number;
  readonly Tags?: { readonly [key: string]: string };
  readonly Timeout?: BatchJobDefinitionJobTimeout;
  readonly Type: string;
}

export interface BatchJobDefinitionConsumableResourceProperties {
  readonly ConsumableResourceList: readonly BatchJobDefinitionConsumableResourceRequirement[];
}

export interface BatchJobDefinitionConsumableResourceRequirement {
  readonly ConsumableResource: string;
  readonly Quantity: number;
}

export interface BatchJobDefinitionContainerProperties {
  readonly Command?: readonly string[];
  readonly EnableExecuteCommand?: boolean;
  readonly Environment?: readonly BatchJobDefinitionEnvironment[];
  readonly EphemeralStorage?: BatchJobDefinitionEphemeralStorage;
  readonly ExecutionRoleArn?: string;
  readonly FargatePlatformConfiguration?: BatchJobDefinitionFargatePlatformConfiguration;
  readonly Image: string;
  readonly InstanceType?: string;
  readonly JobRoleArn?: string;
  readonly LinuxParameters?: BatchJobDefinitionLinuxParameters;
  readonly LogConfiguration?: BatchJobDefinitionLogConfiguration;
  readonly Memory?: number;
  readonly MountPoints?: readonly BatchJobDefinitionMountPoint[];
  readonly NetworkConfiguration?: BatchJobDefinitionNetworkConfiguration;
  readonly Privileged?: boolean;
  readonly ReadonlyRootFilesystem?: boolean;
  readonly RepositoryCredentials?: BatchJobDefinitionRepositoryCredentials;
  readonly ResourceRequirements?: readonly BatchJobDefinitionResourceRequirement[];
  readonly RuntimePlatform?: BatchJobDefinitionRuntimePlatform;
  readonly Secrets?: readonly BatchJobDefinitionSecret[];
  readonly Ulimits?: readonly BatchJobDefinitionUlimit[];
  readonly User?: string;
  readonly Vcpus?: number;
  readonly Volumes?: readonly BatchJobDefinitionVolumes[];
}

export interface BatchJobDefinitionEnvironment {
  readonly Name?: string;
  readonly Value?: string;
}

export interface BatchJobDefinitionEphemeralStorage {
  readonly SizeInGiB: number;
}

export interface BatchJobDefinitionFargatePlatformConfiguration {
  readonly PlatformVersion?: string;
}

export interface BatchJobDefinitionLinuxParameters {
  readonly Devices?: readonly BatchJobDefinitionDevice[];
  readonly InitProcessEnabled?: boolean;
  readonly MaxSwap?: number;
  readonly SharedMemorySize?: number;
  readonly Swappiness?: number;
  readonly Tmpfs?: readonly BatchJobDefinitionTmpfs[];
}

export interface BatchJobDefinitionDevice {
  readonly ContainerPath?: string;
  readonly HostPath?: string;
  readonly Permissions?: readonly string[];
}

export interface BatchJobDefinitionTmpfs {
  readonly ContainerPath: string;
  readonly MountOptions?: readonly string[];
  readonly Size: number;
}

export interface BatchJobDefinitionLogConfiguration {
  readonly LogDriver: string;
  readonly Options?: { readonly [key: string]: string };
  readonly SecretOptions?: readonly BatchJobDefinitionSecret[];
}

export interface BatchJobDefinitionSecret {
  readonly Name: string;
  readonly ValueFrom: string;
}

export interface BatchJobDefinitionMountPoint {
  readonly ContainerPath?: string;
  readonly ReadOnly?: boolean;
  readonly SourceVolume?: string;
}

export interface BatchJobDefinitionNetworkConfiguration {
  readonly AssignPublicIp?: string;
}

export interface BatchJobDefinitionRepositoryCredentials {
  readonly CredentialsParameter: string;
}

export interface BatchJobDefinitionResourceRequirement {
  readonly Type?: string;
  readonly Value?: string;
}

export interface BatchJobDefinitionRuntimePlatform {
  readonly CpuArchitecture?: string;
  readonly OperatingSystemFamily?: string;
}

export interface BatchJobDefinitionUlimit {
  readonly HardLimit: number;
  readonly Name: string;
  readonly SoftLimit: number;
}

export interface BatchJobDefinitionVolumes {
  readonly EfsVolumeConfiguration?: BatchJobDefinitionEfsVolumeConfiguration;
  readonly Host?: BatchJobDefinitionHost;
  readonly Name?: string;
  readonly S3FilesVolumeConfiguration?: BatchJobDefinitionS3FilesVolumeConfiguration;
}

export interface BatchJobDefinitionEfsVolumeConfiguration {
  readonly AuthorizationConfig?: BatchJobDefinitionEFSAuthorizationConfig;
  readonly FileSystemId: string;
  readonly RootDirectory?: string;
  readonly TransitEncryption?: string;
  readonly TransitEncryptionPort?: number;
}

export interface BatchJobDefinitionEFSAuthorizationConfig {
  readonly AccessPointId?: string;
  readonly Iam?: string;
}

export interface BatchJobDefinitionHost {
  readonly SourcePath?: string;
}

export interface BatchJobDefinitionS3FilesVolumeConfiguration {
  readonly AccessPointArn?: string;
  readonly FileSystemArn: string;
  readonly RootDirectory?: string;
  readonly TransitEncryptionPort?: number;
}

export interface BatchJobDefinitionEcsProperties {
  readonly TaskProperties: readonly BatchJobDefinitionEcsTaskProperties[];
}

export interface BatchJobDefinitionEcsTaskProperties {
  readonly Containers?: readonly BatchJobDefinitionTaskContainerProperties[];
  readonly EnableExecuteCommand?: boolean;
  readonly EphemeralStorage?: BatchJobDefinitionEphemeralStorage;
  readonly ExecutionRoleArn?: string;
  readonly IpcMode?: string;
  readonly NetworkConfiguration?: BatchJobDefinitionNetworkConfiguration;
  readonly NetworkMode?: string;
  readonly PidMode?: string;
  readonly PlatformVersion?: string;
  readonly RuntimePlatform?: BatchJobDefinitionRuntimePlatform;
  readonly TaskRoleArn?: string;
  readonly Volumes?: readonly BatchJobDefinitionVolumes[];
}

export interface BatchJobDefinitionTaskContainerProperties {
  readonly Command?: readonly string[];
  readonly DependsOn?: readonly BatchJobDefinitionTaskContainerDependency[];
  readonly Environment?: readonly BatchJobDefinitionEnvironment[];
  readonly Essential?: boolean;
  readonly FirelensConfiguration?: BatchJobDefinitionFirelensConfiguration;
  readonly Image: string;
  readonly LinuxParameters?: BatchJobDefinitionLinuxParameters;
  readonly LogConfiguration?: BatchJobDefinitionLogConfiguration;
  readonly MountPoints?: readonly BatchJobDefinitionMountPoint[];
  readonly Name?: string;
  readonly Privileged?: boolean;
  readonly ReadonlyRootFilesystem?: boolean;
  readonly RepositoryCredentials?: BatchJobDefinitionRepositoryCredentials;
  readonly ResourceRequirements?: readonly BatchJobDefinitionResourceRequirement[];
  readonly Secrets?: readonly BatchJobDefinitionSecret[];
  readonly StartTimeout?: number;
  readonly StopTimeout?: number;
  readonly Ulimits?: readonly BatchJobDefinitionUlimit[];
  readonly User?: string;
}

export interface BatchJobDefinitionTaskContainerDependency {
  readonly Condition: string;
  readonly ContainerName: string;
}

export interface BatchJobDefinitionFirelensConfiguration {
  readonly Options?: { readonly [key: string]: string };
  readonly Type: string;
}

export interface BatchJobDefinitionEksProperties {
  readonly PodProperties?: BatchJobDefinitionPodProperties;
}

export interface BatchJobDefinitionPodProperties {
  readonly Containers?: readonly BatchJobDefinitionEksContainer[];
  readonly DnsPolicy?: string;
  readonly HostNetwork?: boolean;
  readonly ImagePullSecrets?: readonly BatchJobDefinitionImagePullSecret[];
  readonly InitContainers?: readonly BatchJobDefinitionEksContainer[];
  readonly Metadata?: BatchJobDefinitionEksMetadata;
  readonly ServiceAccountName?: string;
  readonly ShareProcessNamespace?: boolean;
  readonly Volumes?: readonly BatchJobDefinitionEksVolume[];
}

export interface BatchJobDefinitionEksContainer {
  readonly Args?: readonly string[];
  readonly Command?: readonly string[];
  readonly Env?: readonly BatchJobDefinitionEksContainerEnvironmentVariable[];
  readonly Image: string;
  readonly ImagePullPolicy?: string;
  readonly Name?: string;
  readonly Resources?: BatchJobDefinitionResources;
  readonly SecurityContext?: BatchJobDefinitionSecurityContext;
  readonly VolumeMounts?: readonly BatchJobDefinitionEksContainerVolumeMount[];
}

export interface BatchJobDefinitionEksContainerEnvironmentVariable {
  readonly Name: string;
  readonly Value?: string;
}

export interface BatchJobDefinitionResources {
  readonly Limits?: { readonly [key: string]: string };
  readonly Requests?: { readonly [key: string]: string };
}

export interface BatchJobDefinitionSecurityContext {
  readonly AllowPrivilegeEscalation?: boolean;
  readonly Privileged?: boolean;
  readonly ReadOnlyRootFilesystem?: boolean;
  readonly RunAsGroup?: number;
  readonly RunAsNonRoot?: boolean;
  readonly RunAsUser?: number;
}

export interface BatchJobDefinitionEksContainerVolumeMount {
  readonly MountPath?: string;
  readonly Name?: string;
  readonly ReadOnly?: boolean;
  readonly SubPath?: string;
}

export interface BatchJobDefinitionImagePullSecret {
  readonly Name?: string;
}

export interface BatchJobDefinitionEksMetadata {
  readonly Annotations?: { readonly [key: string]: string };
  readonly Labels?: { readonly [key: string]: string };
  readonly Namespace?: string;
}

export interface BatchJobDefinitionEksVolume {
  readonly EmptyDir?: BatchJobDefinitionEmptyDir;
  readonly HostPath?: BatchJobDefinitionHostPath;
  readonly Name: string;
  readonly PersistentVolumeClaim?: BatchJobDefinitionEksPersistentVolumeClaim;
  readonly Secret?: BatchJobDefinitionEksSecret;
}

export interface BatchJobDefinitionEmptyDir {
  readonly Medium?: string;
  readonly SizeLimit?: string;
}

export interface BatchJobDefinitionHostPath {
  readonly Path?: string;
}

export interface BatchJobDefinitionEksPersistentVolumeClaim {
  readonly ClaimName: string;
  readonly ReadOnly?: boolean;
}

export interface BatchJobDefinitionEksSecret {
  readonly Optional?: boolean;
  readonly SecretName: string;
}

export interface BatchJobDefinitionNodeProperties {
  readonly MainNode: number;
  readonly NodeRangeProperties: readonly BatchJobDefinitionNodeRangeProperty[];
  readonly NumNodes: number;
}

export interface BatchJobDefinitionNodeRangeProperty {
  readonly ConsumableResourceProperties?: BatchJobDefinitionConsumableResourceProperties;
  readonly Container?: BatchJobDefinitionMultiNodeContainerProperties;
  readonly EcsProperties?: BatchJobDefinitionMultiNodeEcsProperties;
  readonly EksProperties?: BatchJobDefinitionEksProperties;
  readonly InstanceTypes?: readonly string[];
  readonly TargetNodes: string;
}

export interface BatchJobDefinitionMultiNodeContainerProperties {
  readonly Command?: readonly string[];
  readonly EnableExecuteCommand?: boolean;
  readonly Environment?: readonly BatchJobDefinitionEnvironment[];
  readonly EphemeralStorage?: BatchJobDefinitionEphemeralStorage;
  readonly ExecutionRoleArn?: string;
  readonly Image: string;
  readonly InstanceType?: string;
  readonly JobRoleArn?: string;
  readonly LinuxParameters?: BatchJobDefinitionLinuxParameters;
  readonly LogConfiguration?: BatchJobDefinitionLogConfiguration;
  readonly Memory?: number;
  readonly MountPoints?: readonly BatchJobDefinitionMountPoint[];
  readonly Privileged?: boolean;
  readonly ReadonlyRootFilesystem?: boolean;
  readonly RepositoryCredentials?: BatchJobDefinitionRepositoryCredentials;
  readonly ResourceRequirements?: readonly BatchJobDefinitionResourceRequirement[];
  readonly RuntimePlatform?: BatchJobDefinitionRuntimePlatform;
  readonly Secrets?: readonly BatchJobDefinitionSecret[];
  readonly Ulimits?: readonly BatchJobDefinitionUlimit[];
  readonly User?: string;
  readonly Vcpus?: number;
  readonly Volumes?: readonly BatchJobDefinitionVolumes[];
}

export interface BatchJobDefinitionMultiNodeEcsProperties {
  readonly TaskProperties: readonly BatchJobDefinitionMultiNodeEcsTaskProperties[];
}

export interface BatchJobDefinitionMultiNodeEcsTaskProperties {
  readonly Containers?: readonly BatchJobDefinitionTaskContainerProperties[];
  readonly EnableExecuteCommand?: boolean;
  readonly ExecutionRoleArn?: string;
  readonly IpcMode?: string;
  readonly PidMode?: string;
  readonly TaskRoleArn?: string;
  readonly Volumes?: readonly BatchJobDefinitionVolumes[];
}

export interface BatchJobDefinitionResourceRetentionPolicy {
  readonly SkipDeregisterOnUpdate?: boolean;
}

export interface BatchJobDefinitionRetryStrategy {
  readonly Attempts?: number;
  readonly EvaluateOnExit?: readonly BatchJobDefinitionEvaluateOnExit[];
}

export interface BatchJobDefinitionEvaluateOnExit {
  readonly Action: string;
  readonly OnExitCode?: string;
  readonly OnReason?: string;
  readonly OnStatusReason?: string;
}

export interface BatchJobDefinitionJobTimeout {
  readonly AttemptDurationSeconds?: number;
}

export interface BatchJobQueue {
  readonly ComputeEnvironmentOrder?: readonly BatchJobQueueComputeEnvironmentOrder[];
  readonly JobQueueName?: string;
  readonly JobQueueType?: string;
  readonly JobStateTimeLimitActions?: readonly BatchJobQueueJobStateTimeLimitAction[];
  readonly Priority: number;
  readonly SchedulingPolicyArn?: string;
  readonly ServiceEnvironmentOrder?: readonly BatchJobQueueServiceEnvironmentOrder[];
  readonly State?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly Tags?: { readonly [key: string]: string };
}

export interface BatchJobQueueComputeEnvironmentOrder {
  readonly ComputeEnvironment: string;
  readonly Order: number;
}

export interface BatchJobQueueJobStateTimeLimitAction {
  readonly Action: OneOf<'CANCEL' | 'TERMINATE'>;
  readonly MaxTimeSeconds: number;
  readonly Reason: string;
  readonly State: OneOf<'RUNNABLE'>;
}

export interface BatchJobQueueServiceEnvironmentOrder {
  readonly Order: number;
  readonly ServiceEnvironment: string;
}

export interface BatchQuotaShare {
  readonly CapacityLimits: readonly BatchQuotaShareQuotaShareCapacityLimit[];
  readonly JobQueue: string;
  readonly PreemptionConfiguration: BatchQuotaShareQuotaSharePreemptionConfiguration;
  readonly QuotaShareName: string;
  readonly ResourceSharingConfiguration: BatchQuotaShareQuotaShareResourceSharingConfiguration;
  readonly State?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Tags?: { readonly [key: string]: string };
}

export interface BatchQuotaShareQuotaShareCapacityLimit {
  readonly CapacityUnit: string;
  readonly MaxCapacity: number;
}

export interface BatchQuotaShareQuotaSharePreemptionConfiguration {
  readonly InSharePreemption: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface BatchQuotaShareQuotaShareResourceSharingConfiguration {
  readonly BorrowLimit?: number;
  readonly Strategy: OneOf<'RESERVE' | 'LEND' | 'LEND_AND_BORROW'>;
}

export interface BatchSchedulingPolicy {
  readonly FairsharePolicy?: BatchSchedulingPolicyFairsharePolicy;
  readonly Name?: string;
  readonly QuotaSharePolicy?: BatchSchedulingPolicyQuotaSharePolicy;
  readonly Tags?: { readonly [key: string]: string };
}

export interface BatchSchedulingPolicyFairsharePolicy {
  readonly ComputeReservation?: number;
  readonly ShareDecaySeconds?: number;
  readonly ShareDistribution?: readonly BatchSchedulingPolicyShareAttributes[];
}

export interface BatchSchedulingPolicyShareAttributes {
  readonly ShareIdentifier?: string;
  readonly WeightFactor?: number;
}

export interface BatchSchedulingPolicyQuotaSharePolicy {
  readonly IdleResourceAssignmentStrategy?: OneOf<'FIFO'>;
}

export interface BatchServiceEnvironment {
  readonly CapacityLimits: readonly BatchServiceEnvironmentCapacityLimit[];
  readonly ServiceEnvironmentName?: string;
  readonly ServiceEnvironmentType: string;
  readonly State?: string;
  readonly Tags?: { readonly [key: string]: string };
}

export interface BatchServiceEnvironmentCapacityLimit {
  readonly CapacityUnit?: string;
  readonly MaxCapacity?: number;
}
