// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::EMR::Cluster': EMRCluster;
    'AWS::EMR::InstanceFleetConfig': EMRInstanceFleetConfig;
    'AWS::EMR::InstanceGroupConfig': EMRInstanceGroupConfig;
    'AWS::EMR::SecurityConfiguration': EMRSecurityConfiguration;
    'AWS::EMR::Step': EMRStep;
    'AWS::EMR::Studio': EMRStudio;
    'AWS::EMR::StudioSessionMapping': EMRStudioSessionMapping;
    'AWS::EMR::WALWorkspace': EMRWALWorkspace;
  }
}

export interface EMRCluster {
  readonly AdditionalInfo?: unknown;
  readonly Applications?: readonly EMRClusterApplication[];
  readonly AutoScalingRole?: string;
  readonly AutoTerminationPolicy?: EMRClusterAutoTerminationPolicy;
  readonly BootstrapActions?: readonly EMRClusterBootstrapActionConfig[];
  readonly Configurations?: readonly EMRClusterConfiguration[];
  readonly CustomAmiId?: string;
  readonly EbsRootVolumeIops?: number;
  readonly EbsRootVolumeSize?: number;
  readonly EbsRootVolumeThroughput?: number;
  readonly Instances: EMRClusterJobFlowInstancesConfig;
  readonly JobFlowRole: string;
  readonly KerberosAttributes?: EMRClusterKerberosAttributes;
  readonly LogEncryptionKmsKeyId?: string;
  readonly LogUri?: string;
  readonly ManagedScalingPolicy?: EMRClusterManagedScalingPolicy;
  readonly Name: string;
  readonly OSReleaseLabel?: string;
  readonly PlacementGroupConfigs?: readonly EMRClusterPlacementGroupConfig[];
  readonly ReleaseLabel?: string;
  readonly ScaleDownBehavior?: string;
  readonly SecurityConfiguration?: string;
  readonly ServiceRole: string;
  readonly StepConcurrencyLevel?: number;
  readonly Steps?: readonly EMRClusterStepConfig[];
  readonly Tags?: readonly Tag[];
  readonly VisibleToAllUsers?: boolean;
}

export interface EMRClusterApplication {
  readonly AdditionalInfo?: { readonly [key: string]: string };
  readonly Args?: readonly string[];
  readonly Name?: string;
  readonly Version?: string;
}

export interface EMRClusterAutoTerminationPolicy {
  readonly IdleTimeout?: number;
}

export interface EMRClusterBootstrapActionConfig {
  readonly Name: string;
  readonly ScriptBootstrapAction: EMRClusterScriptBootstrapActionConfig;
}

export interface EMRClusterScriptBootstrapActionConfig {
  readonly Args?: readonly string[];
  readonly Path: string;
}

export interface EMRClusterConfiguration {
  readonly Classification?: string;
  readonly ConfigurationProperties?: { readonly [key: string]: string };
  readonly Configurations?: readonly EMRClusterConfiguration[];
}

export interface EMRClusterJobFlowInstancesConfig {
  readonly AdditionalMasterSecurityGroups?: readonly string[];
  readonly AdditionalSlaveSecurityGroups?: readonly string[];
  readonly CoreInstanceFleet?: EMRClusterInstanceFleetConfig;
  readonly CoreInstanceGroup?: EMRClusterInstanceGroupConfig;
  readonly Ec2KeyName?: string;
  readonly Ec2SubnetId?: string;
  readonly Ec2SubnetIds?: readonly string[];
  readonly EmrManagedMasterSecurityGroup?: string;
  readonly EmrManagedSlaveSecurityGroup?: string;
  readonly HadoopVersion?: string;
  readonly KeepJobFlowAliveWhenNoSteps?: boolean;
  readonly MasterInstanceFleet?: EMRClusterInstanceFleetConfig;
  readonly MasterInstanceGroup?: EMRClusterInstanceGroupConfig;
  readonly Placement?: EMRClusterPlacementType;
  readonly ServiceAccessSecurityGroup?: string;
  readonly TaskInstanceFleets?: readonly EMRClusterInstanceFleetConfig[];
  readonly TaskInstanceGroups?: readonly EMRClusterInstanceGroupConfig[];
  readonly TerminationProtected?: boolean;
  readonly UnhealthyNodeReplacement?: boolean;
}

export interface EMRClusterInstanceFleetConfig {
  readonly InstanceTypeConfigs?: readonly EMRClusterInstanceTypeConfig[];
  readonly LaunchSpecifications?: EMRClusterInstanceFleetProvisioningSpecifications;
  readonly Name?: string;
  readonly ResizeSpecifications?: EMRClusterInstanceFleetResizingSpecifications;
  readonly TargetOnDemandCapacity?: number;
  readonly TargetSpotCapacity?: number;
}

export interface EMRClusterInstanceTypeConfig {
  readonly BidPrice?: string;
  readonly BidPriceAsPercentageOfOnDemandPrice?: number;
  readonly Configurations?: readonly EMRClusterConfiguration[];
  readonly CustomAmiId?: string;
  readonly EbsConfiguration?: EMRClusterEbsConfiguration;
  readonly InstanceType: string;
  readonly Priority?: number;
  readonly WeightedCapacity?: number;
}

export interface EMRClusterEbsConfiguration {
  readonly EbsBlockDeviceConfigs?: readonly EMRClusterEbsBlockDeviceConfig[];
  readonly EbsOptimized?: boolean;
}

export interface EMRClusterEbsBlockDeviceConfig {
  readonly VolumeSpecification: EMRClusterVolumeSpecification;
  readonly VolumesPerInstance?: number;
}

export interface EMRClusterVolumeSpecification {
  readonly Iops?: number;
  readonly SizeInGB: number;
  readonly Throughput?: number;
  readonly VolumeType: string;
}

export interface EMRClusterInstanceFleetProvisioningSpecifications {
  readonly OnDemandSpecification?: EMRClusterOnDemandProvisioningSpecification;
  readonly SpotSpecification?: EMRClusterSpotProvisioningSpecification;
}

export interface EMRClusterOnDemandProvisioningSpecification {
  readonly AllocationStrategy: string;
  readonly CapacityReservationOptions?: EMRClusterOnDemandCapacityReservationOptions;
}

export interface EMRClusterOnDemandCapacityReservationOptions {
  readonly CapacityReservationPreference?: string;
  readonly CapacityReservationResourceGroupArn?: string;
  readonly UsageStrategy?: string;
}

export interface EMRClusterSpotProvisioningSpecification {
  readonly AllocationStrategy?: string;
  readonly BlockDurationMinutes?: number;
  readonly TimeoutAction: string;
  readonly TimeoutDurationMinutes: number;
}

export interface EMRClusterInstanceFleetResizingSpecifications {
  readonly OnDemandResizeSpecification?: EMRClusterOnDemandResizingSpecification;
  readonly SpotResizeSpecification?: EMRClusterSpotResizingSpecification;
}

export interface EMRClusterOnDemandResizingSpecification {
  readonly AllocationStrategy?: string;
  readonly CapacityReservationOptions?: EMRClusterOnDemandCapacityReservationOptions;
  readonly TimeoutDurationMinutes?: number;
}

export interface EMRClusterSpotResizingSpecification {
  readonly AllocationStrategy?: string;
  readonly TimeoutDurationMinutes?: number;
}

export interface EMRClusterInstanceGroupConfig {
  readonly AutoScalingPolicy?: EMRClusterAutoScalingPolicy;
  readonly BidPrice?: string;
  readonly Configurations?: readonly EMRClusterConfiguration[];
  readonly CustomAmiId?: string;
  readonly EbsConfiguration?: EMRClusterEbsConfiguration;
  readonly InstanceCount: number;
  readonly InstanceType: string;
  readonly Market?: string;
  readonly Name?: string;
}

export interface EMRClusterAutoScalingPolicy {
  readonly Constraints: EMRClusterScalingConstraints;
  readonly Rules: readonly EMRClusterScalingRule[];
}

export interface EMRClusterScalingConstraints {
  readonly MaxCapacity: number;
  readonly MinCapacity: number;
}

export interface EMRClusterScalingRule {
  readonly Action: EMRClusterScalingAction;
  readonly Description?: string;
  readonly Name: string;
  readonly Trigger: EMRClusterScalingTrigger;
}

export interface EMRClusterScalingAction {
  readonly Market?: string;
  readonly SimpleScalingPolicyConfiguration: EMRClusterSimpleScalingPolicyConfiguration;
}

export interface EMRClusterSimpleScalingPolicyConfiguration {
  readonly AdjustmentType?: string;
  readonly CoolDown?: number;
  readonly ScalingAdjustment: number;
}

export interface EMRClusterScalingTrigger {
  readonly CloudWatchAlarmDefinition: EMRClusterCloudWatchAlarmDefinition;
}

export interface EMRClusterCloudWatchAlarmDefinition {
  readonly ComparisonOperator: string;
  readonly Dimensions?: readonly EMRClusterMetricDimension[];
  readonly EvaluationPeriods?: number;
  readonly MetricName: string;
  readonly Namespace?: string;
  readonly Period: number;
  readonly Statistic?: string;
  readonly Threshold: number;
  readonly Unit?: string;
}

export interface EMRClusterMetricDimension {
  readonly Key: string;
  readonly Value: string;
}

export interface EMRClusterPlacementType {
  readonly AvailabilityZone: string;
}

export interface EMRClusterKerberosAttributes {
  readonly ADDomainJoinPassword?: string;
  readonly ADDomainJoinUser?: string;
  readonly CrossRealmTrustPrincipalPassword?: string;
  readonly KdcAdminPassword: string;
  readonly Realm: string;
}

export interface EMRClusterManagedScalingPolicy {
  readonly ComputeLimits?: EMRClusterComputeLimits;
  readonly ScalingStrategy?: string;
  readonly UtilizationPerformanceIndex?: number;
}

export interface EMRClusterComputeLimits {
  readonly MaximumCapacityUnits: number;
  readonly MaximumCoreCapacityUnits?: number;
  readonly MaximumOnDemandCapacityUnits?: number;
  readonly MinimumCapacityUnits: number;
  readonly UnitType: string;
}

export interface EMRClusterPlacementGroupConfig {
  readonly InstanceRole: string;
  readonly PlacementStrategy?: string;
}

export interface EMRClusterStepConfig {
  readonly ActionOnFailure?: string;
  readonly HadoopJarStep: EMRClusterHadoopJarStepConfig;
  readonly Name: string;
}

export interface EMRClusterHadoopJarStepConfig {
  readonly Args?: readonly string[];
  readonly Jar: string;
  readonly MainClass?: string;
  readonly StepProperties?: readonly EMRClusterKeyValue[];
}

export interface EMRClusterKeyValue {
  readonly Key?: string;
  readonly Value?: string;
}

export interface EMRInstanceFleetConfig {
  readonly ClusterId: string;
  readonly InstanceFleetType: string;
  readonly InstanceTypeConfigs?: readonly EMRInstanceFleetConfigInstanceTypeConfig[];
  readonly LaunchSpecifications?: EMRInstanceFleetConfigInstanceFleetProvisioningSpecifications;
  readonly Name?: string;
  readonly ResizeSpecifications?: EMRInstanceFleetConfigInstanceFleetResizingSpecifications;
  readonly TargetOnDemandCapacity?: number;
  readonly TargetSpotCapacity?: number;
}

export interface EMRInstanceFleetConfigInstanceTypeConfig {
  readonly BidPrice?: string;
  readonly BidPriceAsPercentageOfOnDemandPrice?: number;
  readonly Configurations?: readonly EMRInstanceFleetConfigConfiguration[];
  readonly CustomAmiId?: string;
  readonly EbsConfiguration?: EMRInstanceFleetConfigEbsConfiguration;
  readonly InstanceType: string;
  readonly Priority?: number;
  readonly WeightedCapacity?: number;
}

export interface EMRInstanceFleetConfigConfiguration {
  readonly Classification?: string;
  readonly ConfigurationProperties?: { readonly [key: string]: string };
  readonly Configurations?: readonly EMRInstanceFleetConfigConfiguration[];
}

export interface EMRInstanceFleetConfigEbsConfiguration {
  readonly EbsBlockDeviceConfigs?: readonly EMRInstanceFleetConfigEbsBlockDeviceConfig[];
  readonly EbsOptimized?: boolean;
}

export interface EMRInstanceFleetConfigEbsBlockDeviceConfig {
  readonly VolumeSpecification: EMRInstanceFleetConfigVolumeSpecification;
  readonly VolumesPerInstance?: number;
}

export interface EMRInstanceFleetConfigVolumeSpecification {
  readonly Iops?: number;
  readonly SizeInGB: number;
  readonly Throughput?: number;
  readonly VolumeType: string;
}

export interface EMRInstanceFleetConfigInstanceFleetProvisioningSpecifications {
  readonly OnDemandSpecification?: EMRInstanceFleetConfigOnDemandProvisioningSpecification;
  readonly SpotSpecification?: EMRInstanceFleetConfigSpotProvisioningSpecification;
}

export interface EMRInstanceFleetConfigOnDemandProvisioningSpecification {
  readonly AllocationStrategy: string;
  readonly CapacityReservationOptions?: EMRInstanceFleetConfigOnDemandCapacityReservationOptions;
}

export interface EMRInstanceFleetConfigOnDemandCapacityReservationOptions {
  readonly CapacityReservationPreference?: string;
  readonly CapacityReservationResourceGroupArn?: string;
  readonly UsageStrategy?: string;
}

export interface EMRInstanceFleetConfigSpotProvisioningSpecification {
  readonly AllocationStrategy?: string;
  readonly BlockDurationMinutes?: number;
  readonly TimeoutAction: string;
  readonly TimeoutDurationMinutes: number;
}

export interface EMRInstanceFleetConfigInstanceFleetResizingSpecifications {
  readonly OnDemandResizeSpecification?: EMRInstanceFleetConfigOnDemandResizingSpecification;
  readonly SpotResizeSpecification?: EMRInstanceFleetConfigSpotResizingSpecification;
}

export interface EMRInstanceFleetConfigOnDemandResizingSpecification {
  readonly AllocationStrategy?: string;
  readonly CapacityReservationOptions?: EMRInstanceFleetConfigOnDemandCapacityReservationOptions;
  readonly TimeoutDurationMinutes?: number;
}

export interface EMRInstanceFleetConfigSpotResizingSpecification {
  readonly AllocationStrategy?: string;
  readonly TimeoutDurationMinutes?: number;
}

export interface EMRInstanceGroupConfig {
  readonly AutoScalingPolicy?: EMRInstanceGroupConfigAutoScalingPolicy;
  readonly BidPrice?: string;
  readonly Configurations?: readonly EMRInstanceGroupConfigAppConfiguration[];
  readonly CustomAmiId?: string;
  readonly EbsConfiguration?: EMRInstanceGroupConfigEbsConfiguration;
  readonly InstanceCount: number;
  readonly InstanceRole: string;
  readonly InstanceType: string;
  readonly JobFlowId: string;
  readonly Market?: string;
  readonly Name?: string;
}

export interface EMRInstanceGroupConfigAutoScalingPolicy {
  readonly Constraints: EMRInstanceGroupConfigScalingConstraints;
  readonly Rules: readonly EMRInstanceGroupConfigScalingRule[];
}

export interface EMRInstanceGroupConfigScalingConstraints {
  readonly MaxCapacity: number;
  readonly MinCapacity: number;
}

export interface EMRInstanceGroupConfigScalingRule {
  readonly Action: EMRInstanceGroupConfigScalingAction;
  readonly Description?: string;
  readonly Name: string;
  readonly Trigger: EMRInstanceGroupConfigScalingTrigger;
}

export interface EMRInstanceGroupConfigScalingAction {
  readonly Market?: string;
  readonly SimpleScalingPolicyConfiguration: EMRInstanceGroupConfigSimpleScalingPolicyConfiguration;
}

export interface EMRInstanceGroupConfigSimpleScalingPolicyConfiguration {
  readonly AdjustmentType?: string;
  readonly CoolDown?: number;
  readonly ScalingAdjustment: number;
}

export interface EMRInstanceGroupConfigScalingTrigger {
  readonly CloudWatchAlarmDefinition: EMRInstanceGroupConfigCloudWatchAlarmDefinition;
}

export interface EMRInstanceGroupConfigCloudWatchAlarmDefinition {
  readonly ComparisonOperator: string;
  readonly Dimensions?: readonly EMRInstanceGroupConfigMetricDimension[];
  readonly EvaluationPeriods?: number;
  readonly MetricName: string;
  readonly Namespace?: string;
  readonly Period: number;
  readonly Statistic?: string;
  readonly Threshold: number;
  readonly Unit?: string;
}

export interface EMRInstanceGroupConfigMetricDimension {
  readonly Key: string;
  readonly Value: string;
}

export interface EMRInstanceGroupConfigAppConfiguration {
  readonly Classification?: string;
  readonly ConfigurationProperties?: { readonly [key: string]: string };
  readonly Configurations?: readonly EMRInstanceGroupConfigAppConfiguration[];
}

export interface EMRInstanceGroupConfigEbsConfiguration {
  readonly EbsBlockDeviceConfigs?: readonly EMRInstanceGroupConfigEbsBlockDeviceConfig[];
  readonly EbsOptimized?: boolean;
}

export interface EMRInstanceGroupConfigEbsBlockDeviceConfig {
  readonly VolumeSpecification: EMRInstanceGroupConfigVolumeSpecification;
  readonly VolumesPerInstance?: number;
}

export interface EMRInstanceGroupConfigVolumeSpecification {
  readonly Iops?: number;
  readonly SizeInGB: number;
  readonly Throughput?: number;
  readonly VolumeType: string;
}

export interface EMRSecurityConfiguration {
  readonly Name?: string;
  readonly SecurityConfiguration: unknown;
}

export interface EMRStep {
  readonly ActionOnFailure: string;
  readonly EncryptionKeyArn?: string;
  readonly HadoopJarStep: EMRStepHadoopJarStepConfig;
  readonly JobFlowId: string;
  readonly LogUri?: string;
  readonly Name: string;
}

export interface EMRStepHadoopJarStepConfig {
  readonly Args?: readonly string[];
  readonly Jar: string;
  readonly MainClass?: string;
  readonly StepProperties?: readonly EMRStepKeyValue[];
}

export interface EMRStepKeyValue {
  readonly Key?: string;
  readonly Value?: string;
}

export interface EMRStudio {
  readonly AuthMode: OneOf<'SSO' | 'IAM'>;
  readonly DefaultS3Location: string;
  readonly Description?: string;
  readonly EncryptionKeyArn?: string;
  readonly EngineSecurityGroupId: string;
  readonly IdcInstanceArn?: string;
  readonly IdcUserAssignment?: OneOf<'REQUIRED' | 'OPTIONAL'>;
  readonly IdpAuthUrl?: string;
  readonly IdpRelayStateParameterName?: string;
  readonly Name: string;
  readonly ServiceRole: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly TrustedIdentityPropagationEnabled?: boolean;
  readonly UserRole?: string;
  readonly VpcId: string;
  readonly WorkspaceSecurityGroupId: string;
}

export interface EMRStudioSessionMapping {
  readonly IdentityName: string;
  readonly IdentityType: OneOf<'USER' | 'GROUP'>;
  readonly SessionPolicyArn: string;
  readonly StudioId: string;
}

export interface EMRWALWorkspace {
  readonly Tags?: readonly Tag[];
  readonly WALWorkspaceName?: string;
}
