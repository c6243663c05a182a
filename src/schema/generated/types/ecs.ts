// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ECS::CapacityProvider': ECSCapacityProvider;
    'AWS::ECS::Cluster': ECSCluster;
    'AWS::ECS::ClusterCapacityProviderAssociations': ECSClusterCapacityProviderAssociations;
    'AWS::ECS::Daemon': ECSDaemon;
    'AWS::ECS::DaemonTaskDefinition': ECSDaemonTaskDefinition;
    'AWS::ECS::ExpressGatewayService': ECSExpressGatewayService;
    'AWS::ECS::PrimaryTaskSet': ECSPrimaryTaskSet;
    'AWS::ECS::Service': ECSService;
    'AWS::ECS::TaskDefinition': ECSTaskDefinition;
    'AWS::ECS::TaskSet': ECSTaskSet;
  }
}

export interface ECSCapacityProvider {
  readonly AutoScalingGroupProvider?: ECSCapacityProviderAutoScalingGroupProvider;
  readonly ClusterName?: string;
  readonly ManagedInstancesProvider?: ECSCapacityProviderManagedInstancesProvider;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface ECSCapacityProviderAutoScalingGroupProvider {
  readonly AutoScalingGroupArn: string;
  readonly ManagedDraining?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly ManagedScaling?: ECSCapacityProviderManagedScaling;
  readonly ManagedTerminationProtection?: OneOf<'DISABLED' | 'ENABLED'>;
}

export interface ECSCapacityProviderManagedScaling {
  readonly InstanceWarmupPeriod?: number;
  readonly MaximumScalingStepSize?: number;
  readonly MinimumScalingStepSize?: number;
  readonly Status?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly TargetCapacity?: number;
}

export interface ECSCapacityProviderManagedInstancesProvider {
  readonly AutoRepairConfiguration?: ECSCapacityProviderAutoRepairConfiguration;
  readonly InfrastructureOptimization?: ECSCapacityProviderInfrastructureOptimization;
  readonly InfrastructureRoleArn: string;
  readonly InstanceLaunchTemplate: ECSCapacityProviderInstanceLaunchTemplate;
  readonly PropagateTags?: OneOf<'CAPACITY_PROVIDER' | 'NONE'>;
}

export interface ECSCapacityProviderAutoRepairConfiguration {
  readonly ActionsStatus?: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface ECSCapacityProviderInfrastructureOptimization {
  readonly ScaleInAfter?: number;
}

export interface ECSCapacityProviderInstanceLaunchTemplate {
  readonly CapacityOptionType?: OneOf<'ON_DEMAND' | 'SPOT' | 'RESERVED'>;
  readonly CapacityReservations?: ECSCapacityProviderCapacityReservationRequest;
  readonly Ec2InstanceProfileArn: string;
  readonly FipsEnabled?: boolean;
  readonly InstanceMetadataTagsPropagation?: boolean;
  readonly InstanceRequirements?: ECSCapacityProviderInstanceRequirementsRequest;
  readonly LocalStorageConfiguration?: ECSCapacityProviderManagedInstancesLocalStorageConfiguration;
  readonly Monitoring?: OneOf<'BASIC' | 'DETAILED'>;
  readonly NetworkConfiguration: ECSCapacityProviderManagedInstancesNetworkConfiguration;
  readonly StorageConfiguration?: ECSCapacityProviderManagedInstancesStorageConfiguration;
}

export interface ECSCapacityProviderCapacityReservationRequest {
  readonly ReservationGroupArn?: string;
  readonly ReservationPreference?: OneOf<'RESERVATIONS_ONLY' | 'RESERVATIONS_FIRST' | 'RESERVATIONS_EXCLUDED'>;
}

export interface ECSCapacityProviderInstanceRequirementsRequest {
  readonly AcceleratorCount?: ECSCapacityProviderAcceleratorCountRequest;
  readonly AcceleratorManufacturers?: readonly (OneOf<'amazon-web-services' | 'amd' | 'habana' | 'nvidia' | 'xilinx'>)[];
  readonly AcceleratorNames?: readonly (OneOf<'a10g' | 'a100' | 'h100' | 'inferentia' | 'k520' | 'k80' | 'm60' | 'radeon-pro-v520' | 't4' | 't4g' | 'vu9p' | 'v100' | 'l40s' | 'l4' | 'gaudi-hl-205' | 'inferentia2' | 'trainium' | 'trainium2' | 'u30'>)[];
  readonly AcceleratorTotalMemoryMiB?: ECSCapacityProviderAcceleratorTotalMemoryMiBRequest;
  readonly AcceleratorTypes?: readonly (OneOf<'gpu' | 'fpga' | 'inference'>)[];
  readonly AllowedInstanceTypes?: readonly string[];
  readonly BareMetal?: OneOf<'included' | 'required' | 'excluded'>;
  readonly BaselineEbsBandwidthMbps?: ECSCapacityProviderBaselineEbsBandwidthMbpsRequest;
  readonly BurstablePerformance?: OneOf<'included' | 'required' | 'excluded'>;
  readonly CpuManufacturers?: readonly (OneOf<'intel' | 'amd' | 'amazon-web-services'>)[];
  readonly ExcludedInstanceTypes?: readonly string[];
  readonly InstanceGenerations?: readonly (OneOf<'current' | 'previous'>)[];
  readonly LocalStorage?: OneOf<'included' | 'required' | 'excluded'>;
  readonly LocalStorageTypes?: readonly (OneOf<'hdd' | 'ssd'>)[];
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number;
  readonly MemoryGiBPerVCpu?: ECSCapacityProviderMemoryGiBPerVCpuRequest;
  readonly MemoryMiB: ECSCapacityProviderMemoryMiBRequest;
  readonly NetworkBandwidthGbps?: ECSCapacityProviderNetworkBandwidthGbpsRequest;
  readonly NetworkInterfaceCount?: ECSCapacityProviderNetworkInterfaceCountRequest;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number;
  readonly RequireHibernateSupport?: boolean;
  readonly SpotMaxPricePercentageOverLowestPrice?: number;
  readonly TotalLocalStorageGB?: ECSCapacityProviderTotalLocalStorageGBRequest;
  readonly VCpuCount: ECSCapacityProviderVCpuCountRangeRequest;
}

export interface ECSCapacityProviderAcceleratorCountRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface ECSCapacityProviderAcceleratorTotalMemoryMiBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface ECSCapacityProviderBaselineEbsBandwidthMbpsRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface ECSCapacityProviderMemoryGiBPerVCpuRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface ECSCapacityProviderMemoryMiBRequest {
  readonly Max?: number;
  readonly Min: number;
}

export interface ECSCapacityProviderNetworkBandwidthGbpsRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface ECSCapacityProviderNetworkInterfaceCountRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface ECSCapacityProviderTotalLocalStorageGBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface ECSCapacityProviderVCpuCountRangeRequest {
  readonly Max?: number;
  readonly Min: number;
}

export interface ECSCapacityProviderManagedInstancesLocalStorageConfiguration {
  readonly UseLocalStorage?: boolean;
}

export interface ECSCapacityProviderManagedInstancesNetworkConfiguration {
  readonly SecurityGroups: readonly string[];
  readonly Subnets: readonly string[];
}

export interface ECSCapacityProviderManagedInstancesStorageConfiguration {
  readonly StorageSizeGiB: number;
}

export interface ECSCluster {
  readonly CapacityProviders?: readonly string[];
  readonly ClusterName?: string;
  readonly ClusterSettings?: readonly ECSClusterClusterSettings[];
  readonly Configuration?: ECSClusterClusterConfiguration;
  readonly DefaultCapacityProviderStrategy?: readonly ECSClusterCapacityProviderStrategyItem[];
  readonly ServiceConnectDefaults?: ECSClusterServiceConnectDefaults;
  readonly Tags?: readonly Tag[];
}

export interface ECSClusterClusterSettings {
  readonly Name?: string;
  readonly Value?: string;
}

export interface ECSClusterClusterConfiguration {
  readonly ExecuteCommandConfiguration?: ECSClusterExecuteCommandConfiguration;
  readonly ManagedStorageConfiguration?: ECSClusterManagedStorageConfiguration;
}

export interface ECSClusterExecuteCommandConfiguration {
  readonly KmsKeyId?: string;
  readonly LogConfiguration?: ECSClusterExecuteCommandLogConfiguration;
  readonly Logging?: string;
}

export interface ECSClusterExecuteCommandLogConfiguration {
  readonly CloudWatchEncryptionEnabled?: boolean;
  readonly CloudWatchLogGroupName?: string;
  readonly S3BucketName?: string;
  readonly S3EncryptionEnabled?: boolean;
  readonly S3KeyPrefix?: string;
}

export interface ECSClusterManagedStorageConfiguration {
  readonly FargateEphemeralStorageKmsKeyId?: string;
  readonly KmsKeyId?: string;
}

export interface ECSClusterCapacityProviderStrategyItem {
  readonly Base?: number;
  readonly CapacityProvider?: string;
  readonly Weight?: number;
}

export interface ECSClusterServiceConnectDefaults {
  readonly Namespace?: string;
}

export interface ECSClusterCapacityProviderAssociations {
  readonly CapacityProviders?: readonly string[];
  readonly Cluster: string;
  readonly DefaultCapacityProviderStrategy: readonly ECSClusterCapacityProviderAssociationsCapacityProviderStrategy[];
}

export interface ECSClusterCapacityProviderAssociationsCapacityProviderStrategy {
  readonly Base?: number;
  readonly CapacityProvider: string;
  readonly Weight?: number;
}

export interface ECSDaemon {
  readonly CapacityProviderArns?: readonly string[];
  readonly ClusterArn?: string;
  readonly Critical?: boolean;
  readonly DaemonName?: string;
  readonly DaemonTaskDefinitionArn?: string;
  readonly DeploymentConfiguration?: ECSDaemonDaemonDeploymentConfiguration;
  readonly EnableECSManagedTags?: boolean;
  readonly EnableExecuteCommand?: boolean;
  readonly PropagateTags?: OneOf<'DAEMON' | 'NONE'>;
  readonly Tags?: readonly Tag[];
}

export interface ECSDaemonDaemonDeploymentConfiguration {
  readonly Alarms?: ECSDaemonDaemonAlarmConfiguration;
  readonly BakeTimeInMinutes?: number;
  readonly DrainPercent?: number;
}

export interface ECSDaemonDaemonAlarmConfiguration {
  readonly AlarmNames?: readonly string[];
  readonly Enable?: boolean;
}

export interface ECSDaemonTaskDefinition {
  readonly ContainerDefinitions?: readonly ECSDaemonTaskDefinitionDaemonContainerDefinition[];
  readonly Cpu?: string;
  readonly ExecutionRoleArn?: string;
  readonly Family?: string;
  readonly IpcMode?: string;
  readonly Memory?: string;
  readonly PidMode?: string;
  readonly Tags?: readonly Tag[];
  readonly TaskRoleArn?: string;
  readonly Volumes?: readonly ECSDaemonTaskDefinitionVolume[];
}

export interface ECSDaemonTaskDefinitionDaemonContainerDefinition {
  readonly Command?: readonly string[];
  readonly Cpu?: number;
  readonly DependsOn?: readonly ECSDaemonTaskDefinitionContainerDependency[];
  readonly EntryPoint?: readonly string[];
  readonly Environment?: readonly ECSDaemonTaskDefinitionKeyValuePair[];
  readonly EnvironmentFiles?: readonly ECSDaemonTaskDefinitionEnvironmentFile[];
  readonly Essential?: boolean;
  readonly FirelensConfiguration?: ECSDaemonTaskDefinitionFirelensConfiguration;
  readonly HealthCheck?: ECSDaemonTaskDefinitionHealthCheck;
  readonly Image: string;
  readonly Interactive?: boolean;
  readonly LinuxParameters?: ECSDaemonTaskDefinitionLinuxParameters;
  readonly LogConfiguration?: ECSDaemonTaskDefinitionLogConfiguration;
  readonly Memory?: number;
  readonly MemoryReservation?: number;
  readonly MountPoints?: readonly ECSDaemonTaskDefinitionMountPoint[];
  readonly Name: string;
  readonly Privileged?: boolean;
  readonly PseudoTerminal?: boolean;
  readonly ReadonlyRootFilesystem?: boolean;
  readonly RepositoryCredentials?: ECSDaemonTaskDefinitionRepositoryCredentials;
  readonly RestartPolicy?: ECSDaemonTaskDefinitionRestartPolicy;
  readonly Secrets?: readonly ECSDaemonTaskDefinitionSecret[];
  readonly StartTimeout?: number;
  readonly StopTimeout?: number;
  readonly SystemControls?: readonly ECSDaemonTaskDefinitionSystemControl[];
  readonly Ulimits?: readonly ECSDaemonTaskDefinitionUlimit[];
  readonly User?: string;
  readonly WorkingDirectory?: string;
}

export interface ECSDaemonTaskDefinitionContainerDependency {
  readonly Condition?: string;
  readonly ContainerName?: string;
}

export interface ECSDaemonTaskDefinitionKeyValuePair {
  readonly Name?: string;
  readonly Value?: string;
}

export interface ECSDaemonTaskDefinitionEnvironmentFile {
  readonly Type?: string;
  readonly Value?: string;
}

export interface ECSDaemonTaskDefinitionFirelensConfiguration {
  readonly Options?: { readonly [key: string]: string };
  readonly Type?: string;
}

export interface ECSDaemonTaskDefinitionHealthCheck {
  readonly Command?: readonly string[];
  readonly Interval?: number;
  readonly Retries?: number;
  readonly StartPeriod?: number;
  readonly Timeout?: number;
}

export interface ECSDaemonTaskDefinitionLinuxParameters {
  readonly Capabilities?: ECSDaemonTaskDefinitionKernelCapabilities;
  readonly Devices?: readonly ECSDaemonTaskDefinitionDevice[];
  readonly InitProcessEnabled?: boolean;
  readonly Tmpfs?: readonly ECSDaemonTaskDefinitionTmpfs[];
}

export interface ECSDaemonTaskDefinitionKernelCapabilities {
  readonly Add?: readonly string[];
  readonly Drop?: readonly string[];
}

export interface ECSDaemonTaskDefinitionDevice {
  readonly ContainerPath?: string;
  readonly HostPath?: string;
  readonly Permissions?: readonly string[];
}

export interface ECSDaemonTaskDefinitionTmpfs {
  readonly ContainerPath?: string;
  readonly MountOptions?: readonly string[];
  readonly Size: number;
}

export interface ECSDaemonTaskDefinitionLogConfiguration {
  readonly LogDriver: string;
  readonly Options?: { readonly [key: string]: string };
  readonly SecretOptions?: readonly ECSDaemonTaskDefinitionSecret[];
}

export interface ECSDaemonTaskDefinitionSecret {
  readonly Name: string;
  readonly ValueFrom: string;
}

export interface ECSDaemonTaskDefinitionMountPoint {
  readonly ContainerPath?: string;
  readonly ReadOnly?: boolean;
  readonly SourceVolume?: string;
}

export interface ECSDaemonTaskDefinitionRepositoryCredentials {
  readonly CredentialsParameter?: string;
}

export interface ECSDaemonTaskDefinitionRestartPolicy {
  readonly Enabled?: boolean;
  readonly IgnoredExitCodes?: readonly number[];
  readonly RestartAttemptPeriod?: number;
}

export interface ECSDaemonTaskDefinitionSystemControl {
  readonly Namespace?: string;
  readonly Value?: string;
}

export interface ECSDaemonTaskDefinitionUlimit {
  readonly HardLimit: number;
  readonly Name: string;
  readonly SoftLimit: number;
}

export interface ECSDaemonTaskDefinitionVolume {
  readonly Host?: ECSDaemonTaskDefinitionHostVolumeProperties;
  readonly Name?: string;
}

export interface ECSDaemonTaskDefinitionHostVolumeProperties {
  readonly SourcePath?: string;
}

export interface ECSExpressGatewayService {
  readonly Cluster?: string;
  readonly Cpu?: string;
  readonly ExecutionRoleArn?: string;
  readonly HealthCheckPath?: string;
  readonly InfrastructureRoleArn: string;
  readonly Memory?: string;
  readonly NetworkConfiguration?: ECSExpressGatewayServiceExpressGatewayServiceNetworkConfiguration;
  readonly PrimaryContainer?: ECSExpressGatewayServiceExpressGatewayContainer;
  readonly ScalingTarget?: ECSExpressGatewayServiceExpressGatewayScalingTarget;
  readonly ServiceName?: string;
  readonly Tags?: readonly Tag[];
  readonly TaskDefinitionArn?: string;
  readonly TaskRoleArn?: string;
}

export interface ECSExpressGatewayServiceExpressGatewayServiceNetworkConfiguration {
  readonly SecurityGroups?: readonly string[];
  readonly Subnets?: readonly string[];
}

export interface ECSExpressGatewayServiceExpressGatewayContainer {
  readonly AwsLogsConfiguration?: ECSExpressGatewayServiceExpressGatewayServiceAwsLogsConfiguration;
  readonly Command?: readonly string[];
  readonly ContainerPort?: number;
  readonly Environment?: readonly ECSExpressGatewayServiceKeyValuePair[];
  readonly Image: string;
  readonly RepositoryCredentials?: ECSExpressGatewayServiceExpressGatewayRepositoryCredentials;
  readonly Secrets?: readonly ECSExpressGatewayServiceSecret[];
}

export interface ECSExpressGatewayServiceExpressGatewayServiceAwsLogsConfiguration {
  readonly LogGroup: string;
  readonly LogStreamPrefix: string;
}

export interface ECSExpressGatewayServiceKeyValuePair {
  readonly Name: string;
  readonly Value: string;
}

export interface ECSExpressGatewayServiceExpressGatewayRepositoryCredentials {
  readonly CredentialsParameter: string;
}

export interface ECSExpressGatewayServiceSecret {
  readonly Name: string;
  readonly ValueFrom: string;
}

export interface ECSExpressGatewayServiceExpressGatewayScalingTarget {
  readonly AutoScalingMetric?: OneOf<'AVERAGE_CPU' | 'AVERAGE_MEMORY' | 'REQUEST_COUNT_PER_TARGET'>;
  readonly AutoScalingTargetValue?: number;
  readonly MaxTaskCount?: number;
  readonly MinTaskCount?: number;
}

export interface ECSPrimaryTaskSet {
  readonly Cluster: string;
  readonly Service: string;
  readonly TaskSetId: string;
}

export interface ECSService {
  readonly AvailabilityZoneRebalancing?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly CapacityProviderStrategy?: readonly ECSServiceCapacityProviderStrategyItem[];
  readonly Cluster?: string;
  readonly DeploymentConfiguration?: ECSServiceDeploymentConfiguration;
  readonly DeploymentController?: ECSServiceDeploymentController;
  readonly DesiredCount?: number;
  readonly EnableECSManagedTags?: boolean;
  readonly EnableExecuteCommand?: boolean;
  readonly ForceNewDeployment?: ECSServiceForceNewDeployment;
  readonly HealthCheckGracePeriodSeconds?: number;
  readonly LaunchType?: OneOf<'EC2' | 'FARGATE' | 'EXTERNAL'>;
  readonly LoadBalancers?: readonly ECSServiceLoadBalancer[];
  readonly Monitoring?: ECSServiceMonitoringConfiguration;
  readonly NetworkConfiguration?: ECSServiceNetworkConfiguration;
  readonly PlacementConstraints?: readonly ECSServicePlacementConstraint[];
  readonly PlacementStrategies?: readonly ECSServicePlacementStrategy[];
  readonly PlatformVersion?: string;
  readonly PropagateTags?: OneOf<'SERVICE' | 'TASK_DEFINITION'>;
  readonly Role?: string;
  readonly SchedulingStrategy?: OneOf<'DAEMON' | 'REPLICA'>;
  readonly ServiceConnectConfiguration?: ECSServiceServiceConnectConfiguration;
  readonly ServiceName?: string;
  readonly ServiceRegistries?: readonly ECSServiceServiceRegistry[];
  readonly Tags?: readonly Tag[];
  readonly TaskDefinition?: string;
  readonly VolumeConfigurations?: readonly ECSServiceServiceVolumeConfiguration[];
  readonly VpcLatticeConfigurations?: readonly ECSServiceVpcLatticeConfiguration[];
}

export interface ECSServiceCapacityProviderStrategyItem {
  readonly Base?: number;
  readonly CapacityProvider?: string;
  readonly Weight?: number;
}

export interface ECSServiceDeploymentConfiguration {
  readonly Alarms?: ECSServiceDeploymentAlarms;
  readonly BakeTimeInMinutes?: number;
  readonly CanaryConfiguration?: ECSServiceCanaryConfiguration;
  readonly DeploymentCircuitBreaker?: ECSServiceDeploymentCircuitBreaker;
  readonly EarlySuccessCriteria?: ECSServiceDeploymentEarlySuccessCriteria;
  readonly LifecycleHooks?: readonly ECSServiceDeploymentLifecycleHook[];
  readonly LinearConfiguration?: ECSServiceLinearConfiguration;
  readonly MaximumPercent?: number;
  readonly MinimumHealthyPercent?: number;
  readonly Strategy?: OneOf<'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY'>;
}

export interface ECSServiceDeploymentAlarms {
  readonly AlarmNames: readonly string[];
  readonly Enable: boolean;
  readonly Rollback: boolean;
}

export interface ECSServiceCanaryConfiguration {
  readonly CanaryBakeTimeInMinutes?: number;
  readonly CanaryPercent?: number;
}

export interface ECSServiceDeploymentCircuitBreaker {
  readonly Enable: boolean;
  readonly ResetOnHealthyTask?: boolean;
  readonly Rollback: boolean;
  readonly ThresholdConfiguration?: ECSServiceThresholdConfiguration;
}

export interface ECSServiceThresholdConfiguration {
  readonly Type: OneOf<'COUNT' | 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT'>;
  readonly Value: number;
}

export interface ECSServiceDeploymentEarlySuccessCriteria {
  readonly Enable?: boolean;
  readonly HealthyPercent?: number;
  readonly SourceServiceRevisionCleanup?: OneOf<'BLOCKING' | 'DEFERRED'>;
}

export interface ECSServiceDeploymentLifecycleHook {
  readonly HookDetails?: unknown;
  readonly HookTargetArn?: string;
  readonly LifecycleStages: readonly (OneOf<'RECONCILE_SERVICE' | 'PRE_SCALE_UP' | 'POST_SCALE_UP' | 'TEST_TRAFFIC_SHIFT' | 'POST_TEST_TRAFFIC_SHIFT' | 'PRE_PRODUCTION_TRAFFIC_SHIFT' | 'PRODUCTION_TRAFFIC_SHIFT' | 'POST_PRODUCTION_TRAFFIC_SHIFT'>)[];
  readonly RoleArn?: string;
  readonly TargetType?: OneOf<'AWS_LAMBDA' | 'PAUSE'>;
  readonly TimeoutConfiguration?: ECSServiceHookTimeoutConfig;
}

export interface ECSServiceHookTimeoutConfig {
  readonly Action?: OneOf<'ROLLBACK' | 'CONTINUE'>;
  readonly TimeoutInMinutes?: number;
}

export interface ECSServiceLinearConfiguration {
  readonly StepBakeTimeInMinutes?: number;
  readonly StepPercent?: number;
}

export interface ECSServiceDeploymentController {
  readonly Type?: OneOf<'CODE_DEPLOY' | 'ECS' | 'EXTERNAL'>;
}

export interface ECSServiceForceNewDeployment {
  readonly EnableForceNewDeployment: boolean;
  readonly ForceNewDeploymentNonce?: string;
}

export interface ECSServiceLoadBalancer {
  readonly AdvancedConfiguration?: ECSServiceAdvancedConfiguration;
  readonly ContainerName?: string;
  readonly ContainerPort?: number;
  readonly LoadBalancerName?: string;
  readonly TargetGroupArn?: string;
}

export interface ECSServiceAdvancedConfiguration {
  readonly AlternateTargetGroupArn: string;
  readonly ProductionListenerRule?: string;
  readonly RoleArn?: string;
  readonly TestListenerRule?: string;
}

export interface ECSServiceMonitoringConfiguration {
  readonly MetricConfigurations: readonly ECSServiceMetricConfiguration[];
}

export interface ECSServiceMetricConfiguration {
  readonly MetricNames: readonly (OneOf<'CPUUtilization' | 'MemoryUtilization'>)[];
  readonly ResolutionSeconds: number;
}

export interface ECSServiceNetworkConfiguration {
  readonly AwsvpcConfiguration?: ECSServiceAwsVpcConfiguration;
}

export interface ECSServiceAwsVpcConfiguration {
  readonly AssignPublicIp?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly SecurityGroups?: readonly string[];
  readonly Subnets?: readonly string[];
}

export interface ECSServicePlacementConstraint {
  readonly Expression?: string;
  readonly Type: OneOf<'distinctInstance' | 'memberOf'>;
}

export interface ECSServicePlacementStrategy {
  readonly Field?: string;
  readonly Type: OneOf<'binpack' | 'random' | 'spread'>;
}

export interface ECSServiceServiceConnectConfiguration {
  readonly AccessLogConfiguration?: ECSServiceServiceConnectAccessLogConfiguration;
  readonly Enabled: boolean;
  readonly LogConfiguration?: ECSServiceLogConfiguration;
  readonly Namespace?: string;
  readonly Services?: readonly ECSServiceServiceConnectService[];
}

export interface ECSServiceServiceConnectAccessLogConfiguration {
  readonly Format: OneOf<'TEXT' | 'JSON'>;
  readonly IncludeQueryParameters?: OneOf<'DISABLED' | 'ENABLED'>;
}

export interface ECSServiceLogConfiguration {
  readonly LogDriver?: string;
  readonly Options?: { readonly [key: string]: string };
  readonly SecretOptions?: readonly ECSServiceSecret[];
}

export interface ECSServiceSecret {
  readonly Name: string;
  readonly ValueFrom: string;
}

export interface ECSServiceServiceConnectService {
  readonly ClientAliases?: readonly ECSServiceServiceConnectClientAlias[];
  readonly DiscoveryName?: string;
  readonly IngressPortOverride?: number;
  readonly PortName: string;
  readonly Timeout?: ECSServiceTimeoutConfiguration;
  readonly Tls?: ECSServiceServiceConnectTlsConfiguration;
}

export interface ECSServiceServiceConnectClientAlias {
  readonly DnsName?: string;
  readonly Port: number;
  readonly TestTrafficRules?: ECSServiceServiceConnectTestTrafficRules;
}

export interface ECSServiceServiceConnectTestTrafficRules {
  readonly Header: ECSServiceServiceConnectTestTrafficRulesHeader;
}

export interface ECSServiceServiceConnectTestTrafficRulesHeader {
  readonly Name: string;
  readonly Value?: ECSServiceServiceConnectTestTrafficRulesHeaderValue;
}

export interface ECSServiceServiceConnectTestTrafficRulesHeaderValue {
  readonly Exact: string;
}

export interface ECSServiceTimeoutConfiguration {
  readonly IdleTimeoutSeconds?: number;
  readonly PerRequestTimeoutSeconds?: number;
}

export interface ECSServiceServiceConnectTlsConfiguration {
  readonly IssuerCertificateAuthority: ECSServiceServiceConnectTlsCertificateAuthority;
  readonly KmsKey?: string;
  readonly RoleArn?: string;
}

export interface ECSServiceServiceConnectTlsCertificateAuthority {
  readonly AwsPcaAuthorityArn?: string;
}

export interface ECSServiceServiceRegistry {
  readonly ContainerName?: string;
  readonly ContainerPort?: number;
  readonly Port?: number;
  readonly RegistryArn?: string;
}

export interface ECSServiceServiceVolumeConfiguration {
  readonly ManagedEBSVolume?: ECSServiceServiceManagedEBSVolumeConfiguration;
  readonly Name: string;
}

export interface ECSServiceServiceManagedEBSVolumeConfiguration {
  readonly Encrypted?: boolean;
  readonly FilesystemType?: string;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly RoleArn: string;
  readonly SizeInGiB?: number;
  readonly SnapshotId?: string;
  readonly TagSpecifications?: readonly ECSServiceEBSTagSpecification[];
  readonly Throughput?: number;
  readonly VolumeInitializationRate?: number;
  readonly VolumeType?: string;
}

export interface ECSServiceEBSTagSpecification {
  readonly PropagateTags?: OneOf<'SERVICE' | 'TASK_DEFINITION'>;
  readonly ResourceType: string;
  readonly Tags?: readonly Tag[];
}

export interface ECSServiceVpcLatticeConfiguration {
  readonly PortName: string;
  readonly RoleArn: string;
  readonly TargetGroupArn: string;
}

export interface ECSTaskDefinition {
  readonly ContainerDefinitions?: readonly ECSTaskDefinitionContainerDefinition[];
  readonly Cpu?: string;
  readonly EnableFaultInjection?: boolean;
  readonly EphemeralStorage?: ECSTaskDefinitionEphemeralStorage;
  readonly ExecutionRoleArn?: string;
  readonly Family?: string;
  readonly InferenceAccelerators?: readonly ECSTaskDefinitionInferenceAccelerator[];
  readonly IpcMode?: string;
  readonly Memory?: string;
  readonly NetworkMode?: string;
  readonly PidMode?: string;
  readonly PlacementConstraints?: readonly ECSTaskDefinitionTaskDefinitionPlacementConstraint[];
  readonly ProxyConfiguration?: ECSTaskDefinitionProxyConfiguration;
  readonly RequiresCompatibilities?: readonly string[];
  readonly RuntimePlatform?: ECSTaskDefinitionRuntimePlatform;
  readonly Tags?: readonly Tag[];
  readonly TaskRoleArn?: string;
  readonly Volumes?: readonly ECSTaskDefinitionVolume[];
}

export interface ECSTaskDefinitionContainerDefinition {
  readonly Command?: readonly string[];
  readonly Cpu?: number;
  readonly CredentialSpecs?: readonly string[];
  readonly DependsOn?: readonly ECSTaskDefinitionContainerDependency[];
  readonly DisableNetworking?: boolean;
  readonly DnsSearchDomains?: readonly string[];
  readonly DnsServers?: readonly string[];
  readonly DockerLabels?: { readonly [key: string]: string };
  readonly DockerSecurityOptions?: readonly string[];
  readonly EntryPoint?: readonly string[];
  readonly Environment?: readonly ECSTaskDefinitionKeyValuePair[];
  readonly EnvironmentFiles?: readonly ECSTaskDefinitionEnvironmentFile[];
  readonly Essential?: boolean;
  readonly ExtraHosts?: readonly ECSTaskDefinitionHostEntry[];
  readonly FirelensConfiguration?: ECSTaskDefinitionFirelensConfiguration;
  readonly HealthCheck?: ECSTaskDefinitionHealthCheck;
  readonly Hostname?: string;
  readonly Image: string;
  readonly Interactive?: boolean;
  readonly Links?: readonly string[];
  readonly LinuxParameters?: ECSTaskDefinitionLinuxParameters;
  readonly LogConfiguration?: ECSTaskDefinitionLogConfiguration;
  readonly Memory?: number;
  readonly MemoryReservation?: number;
  readonly MountPoints?: readonly ECSTaskDefinitionMountPoint[];
  readonly Name: string;
  readonly PortMappings?: readonly ECSTaskDefinitionPortMapping[];
  readonly Privileged?: boolean;
  readonly PseudoTerminal?: boolean;
  readonly ReadonlyRootFilesystem?: boolean;
  readonly RepositoryCredentials?: ECSTaskDefinitionRepositoryCredentials;
  readonly ResourceRequirements?: readonly ECSTaskDefinitionResourceRequirement[];
  readonly RestartPolicy?: ECSTaskDefinitionRestartPolicy;
  readonly Secrets?: readonly ECSTaskDefinitionSecret[];
  readonly StartTimeout?: number;
  readonly StopTimeout?: number;
  readonly SystemControls?: readonly ECSTaskDefinitionSystemControl[];
  readonly Ulimits?: readonly ECSTaskDefinitionUlimit[];
  readonly User?: string;
  readonly VersionConsistency?: OneOf<'enabled' | 'disabled'>;
  readonly VolumesFrom?: readonly ECSTaskDefinitionVolumeFrom[];
  readonly WorkingDirectory?: string;
}

export interface ECSTaskDefinitionContainerDependency {
  readonly Condition?: string;
  readonly ContainerName?: string;
}

export interface ECSTaskDefinitionKeyValuePair {
  readonly Name?: string;
  readonly Value?: string;
}

export interface ECSTaskDefinitionEnvironmentFile {
  readonly Type?: string;
  readonly Value?: string;
}

export interface ECSTaskDefinitionHostEntry {
  readonly Hostname?: string;
  readonly IpAddress?: string;
}

export interface ECSTaskDefinitionFirelensConfiguration {
  readonly Options?: { readonly [key: string]: string };
  readonly Type?: string;
}

export interface ECSTaskDefinitionHealthCheck {
  readonly Command?: readonly string[];
  readonly Interval?: number;
  readonly Retries?: number;
  readonly StartPeriod?: number;
  readonly Timeout?: number;
}

export interface ECSTaskDefinitionLinuxParameters {
  readonly Capabilities?: ECSTaskDefinitionKernelCapabilities;
  readonly Devices?: readonly ECSTaskDefinitionDevice[];
  readonly InitProcessEnabled?: boolean;
  readonly MaxSwap?: number;
  readonly SharedMemorySize?: number;
  readonly Swappiness?: number;
  readonly Tmpfs?: readonly ECSTaskDefinitionTmpfs[];
}

export interface ECSTaskDefinitionKernelCapabilities {
  readonly Add?: readonly string[];
  readonly Drop?: readonly string[];
}

export interface ECSTaskDefinitionDevice {
  readonly ContainerPath?: string;
  readonly HostPath?: string;
  readonly Permissions?: readonly string[];
}

export interface ECSTaskDefinitionTmpfs {
  readonly ContainerPath?: string;
  readonly MountOptions?: readonly string[];
  readonly Size: number;
}

export interface ECSTaskDefinitionLogConfiguration {
  readonly LogDriver: string;
  readonly Options?: { readonly [key: string]: string };
  readonly SecretOptions?: readonly ECSTaskDefinitionSecret[];
}

export interface ECSTaskDefinitionSecret {
  readonly Name: string;
  readonly ValueFrom: string;
}

export interface ECSTaskDefinitionMountPoint {
  readonly ContainerPath?: string;
  readonly ReadOnly?: boolean;
  readonly SourceVolume?: string;
}

export interface ECSTaskDefinitionPortMapping {
  readonly AppProtocol?: OneOf<'http' | 'http2' | 'grpc'>;
  readonly ContainerPort?: number;
  readonly ContainerPortRange?: string;
  readonly HostPort?: number;
  readonly Name?: string;
  readonly Protocol?: string;
}

export interface ECSTaskDefinitionRepositoryCredentials {
  readonly CredentialsParameter?: string;
}

export interface ECSTaskDefinitionResourceRequirement {
  readonly Type: string;
  readonly Value: string;
}

export interface ECSTaskDefinitionRestartPolicy {
  readonly Enabled?: boolean;
  readonly IgnoredExitCodes?: readonly number[];
  readonly RestartAttemptPeriod?: number;
}

export interface ECSTaskDefinitionSystemControl {
  readonly Namespace?: string;
  readonly Value?: string;
}

export interface ECSTaskDefinitionUlimit {
  readonly HardLimit: number;
  readonly Name: string;
  readonly SoftLimit: number;
}

export interface ECSTaskDefinitionVolumeFrom {
  readonly ReadOnly?: boolean;
  readonly SourceContainer?: string;
}

export interface ECSTaskDefinitionEphemeralStorage {
  readonly SizeInGiB?: number;
}

export interface ECSTaskDefinitionInferenceAccelerator {
  readonly DeviceName?: string;
  readonly DeviceType?: string;
}

export interface ECSTaskDefinitionTaskDefinitionPlacementConstraint {
  readonly Expression?: string;
  readonly Type: string;
}

export interface ECSTaskDefinitionProxyConfiguration {
  readonly ContainerName: string;
  readonly ProxyConfigurationProperties?: readonly ECSTaskDefinitionKeyValuePair[];
  readonly Type?: string;
}

export interface ECSTaskDefinitionRuntimePlatform {
  readonly CpuArchitecture?: string;
  readonly OperatingSystemFamily?: string;
}

export interface ECSTaskDefinitionVolume {
  readonly ConfiguredAtLaunch?: boolean;
  readonly DockerVolumeConfiguration?: ECSTaskDefinitionDockerVolumeConfiguration;
  readonly EFSVolumeConfiguration?: ECSTaskDefinitionEFSVolumeConfiguration;
  readonly FSxWindowsFileServerVolumeConfiguration?: ECSTaskDefinitionFSxWindowsFileServerVolumeConfiguration;
  readonly Host?: ECSTaskDefinitionHostVolumeProperties;
  readonly Name?: string;
  readonly S3FilesVolumeConfiguration?: ECSTaskDefinitionS3FilesVolumeConfiguration;
}

export interface ECSTaskDefinitionDockerVolumeConfiguration {
  readonly Autoprovision?: boolean;
  readonly Driver?: string;
  readonly DriverOpts?: { readonly [key: string]: string };
  readonly Labels?: { readonly [key: string]: string };
  readonly Scope?: string;
}

export interface ECSTaskDefinitionEFSVolumeConfiguration {
  readonly AuthorizationConfig?: ECSTaskDefinitionAuthorizationConfig;
  readonly FilesystemId: string;
  readonly RootDirectory?: string;
  readonly TransitEncryption?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly TransitEncryptionPort?: number;
}

export interface ECSTaskDefinitionAuthorizationConfig {
  readonly AccessPointId?: string;
  readonly IAM?: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface ECSTaskDefinitionFSxWindowsFileServerVolumeConfiguration {
  readonly AuthorizationConfig?: ECSTaskDefinitionFSxAuthorizationConfig;
  readonly FileSystemId: string;
  readonly RootDirectory: string;
}

export interface ECSTaskDefinitionFSxAuthorizationConfig {
  readonly CredentialsParameter: string;
  readonly Domain: string;
}

export interface ECSTaskDefinitionHostVolumeProperties {
  readonly SourcePath?: string;
}

export interface ECSTaskDefinitionS3FilesVolumeConfiguration {
  readonly AccessPointArn?: string;
  readonly FileSystemArn: string;
  readonly RootDirectory?: string;
  readonly TransitEncryptionPort?: number;
}

export interface ECSTaskSet {
  readonly CapacityProviderStrategy?: readonly ECSTaskSetCapacityProviderStrategyItem[];
  readonly Cluster: string;
  readonly ExternalId?: string;
  readonly LaunchType?: OneOf<'EC2' | 'FARGATE'>;
  readonly LoadBalancers?: readonly ECSTaskSetLoadBalancer[];
  readonly NetworkConfiguration?: ECSTaskSetNetworkConfiguration;
  readonly PlatformVersion?: string;
  readonly Scale?: ECSTaskSetScale;
  readonly Service: string;
  readonly ServiceRegistries?: readonly ECSTaskSetServiceRegistry[];
  readonly Tags?: readonly Tag[];
  readonly TaskDefinition: string;
}

export interface ECSTaskSetCapacityProviderStrategyItem {
  readonly Base?: number;
  readonly CapacityProvider?: string;
  readonly Weight?: number;
}

export interface ECSTaskSetLoadBalancer {
  readonly ContainerName?: string;
  readonly ContainerPort?: number;
  readonly TargetGroupArn?: string;
}

export interface ECSTaskSetNetworkConfiguration {
  readonly AwsVpcConfiguration?: ECSTaskSetAwsVpcConfiguration;
}

export interface ECSTaskSetAwsVpcConfiguration {
  readonly AssignPublicIp?: OneOf<'DISABLED' | 'ENABLED'>;
  readonly SecurityGroups?: readonly string[];
  readonly Subnets: readonly string[];
}

export interface ECSTaskSetScale {
  readonly Unit?: OneOf<'PERCENT'>;
  readonly Value?: number;
}

export interface ECSTaskSetServiceRegistry {
  readonly ContainerName?: string;
  readonly ContainerPort?: number;
  readonly Port?: number;
  readonly RegistryArn?: string;
}
