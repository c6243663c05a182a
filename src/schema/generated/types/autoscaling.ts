// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AutoScaling::AutoScalingGroup': AutoScalingAutoScalingGroup;
    'AWS::AutoScaling::LaunchConfiguration': AutoScalingLaunchConfiguration;
    'AWS::AutoScaling::LifecycleHook': AutoScalingLifecycleHook;
    'AWS::AutoScaling::ScalingPolicy': AutoScalingScalingPolicy;
    'AWS::AutoScaling::ScheduledAction': AutoScalingScheduledAction;
    'AWS::AutoScaling::WarmPool': AutoScalingWarmPool;
  }
}

export interface AutoScalingAutoScalingGroup {
  readonly AutoScalingGroupName?: string;
  readonly AvailabilityZoneDistribution?: AutoScalingAutoScalingGroupAvailabilityZoneDistribution;
  readonly AvailabilityZoneIds?: readonly string[];
  readonly AvailabilityZoneImpairmentPolicy?: AutoScalingAutoScalingGroupAvailabilityZoneImpairmentPolicy;
  readonly AvailabilityZones?: readonly string[];
  readonly CapacityRebalance?: boolean;
  readonly CapacityReservationSpecification?: AutoScalingAutoScalingGroupCapacityReservationSpecification;
  readonly Context?: string;
  readonly Cooldown?: string;
  readonly DefaultInstanceWarmup?: number;
  readonly DeletionProtection?: string;
  readonly DesiredCapacity?: string;
  readonly DesiredCapacityType?: string;
  readonly HealthCheckGracePeriod?: number;
  readonly HealthCheckType?: string;
  readonly InstanceId?: string;
  readonly InstanceLifecyclePolicy?: AutoScalingAutoScalingGroupInstanceLifecyclePolicy;
  readonly InstanceMaintenancePolicy?: AutoScalingAutoScalingGroupInstanceMaintenancePolicy;
  readonly LaunchConfigurationName?: string;
  readonly LaunchTemplate?: AutoScalingAutoScalingGroupLaunchTemplateSpecification;
  readonly LifecycleHookSpecificationList?: readonly AutoScalingAutoScalingGroupLifecycleHookSpecification[];
  readonly LoadBalancerNames?: readonly string[];
  readonly MaxInstanceLifetime?: number;
  readonly MaxSize: string;
  readonly MetricsCollection?: readonly AutoScalingAutoScalingGroupMetricsCollection[];
  readonly MinSize: string;
  readonly MixedInstancesPolicy?: AutoScalingAutoScalingGroupMixedInstancesPolicy;
  readonly NewInstancesProtectedFromScaleIn?: boolean;
  readonly NotificationConfiguration?: AutoScalingAutoScalingGroupNotificationConfiguration;
  readonly NotificationConfigurations?: readonly AutoScalingAutoScalingGroupNotificationConfiguration[];
  readonly PlacementGroup?: string;
  readonly ServiceLinkedRoleARN?: string;
  readonly SkipZonalShiftValidation?: boolean;
  readonly Tags?: readonly AutoScalingAutoScalingGroupTagProperty[];
  readonly TargetGroupARNs?: readonly string[];
  readonly TerminationPolicies?: readonly string[];
  readonly TrafficSources?: readonly AutoScalingAutoScalingGroupTrafficSourceIdentifier[];
  readonly VPCZoneIdentifier?: readonly string[];
}

export interface AutoScalingAutoScalingGroupAvailabilityZoneDistribution {
  readonly CapacityDistributionStrategy?: OneOf<'balanced-best-effort' | 'balanced-only' | 'reservations-then-balanced'>;
}

export interface AutoScalingAutoScalingGroupAvailabilityZoneImpairmentPolicy {
  readonly ImpairedZoneHealthCheckBehavior: OneOf<'IgnoreUnhealthy' | 'ReplaceUnhealthy'>;
  readonly ZonalShiftEnabled: boolean;
}

export interface AutoScalingAutoScalingGroupCapacityReservationSpecification {
  readonly CapacityReservationPreference: string;
  readonly CapacityReservationTarget?: AutoScalingAutoScalingGroupCapacityReservationTarget;
}

export interface AutoScalingAutoScalingGroupCapacityReservationTarget {
  readonly CapacityReservationIds?: readonly string[];
  readonly CapacityReservationResourceGroupArns?: readonly string[];
}

export interface AutoScalingAutoScalingGroupInstanceLifecyclePolicy {
  readonly RetentionTriggers?: AutoScalingAutoScalingGroupRetentionTriggers;
}

export interface AutoScalingAutoScalingGroupRetentionTriggers {
  readonly TerminateHookAbandon?: string;
}

export interface AutoScalingAutoScalingGroupInstanceMaintenancePolicy {
  readonly MaxHealthyPercentage?: number;
  readonly MinHealthyPercentage?: number;
}

export interface AutoScalingAutoScalingGroupLaunchTemplateSpecification {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Version: string;
}

export interface AutoScalingAutoScalingGroupLifecycleHookSpecification {
  readonly DefaultResult?: string;
  readonly HeartbeatTimeout?: number;
  readonly LifecycleHookName: string;
  readonly LifecycleTransition: string;
  readonly NotificationMetadata?: string;
  readonly NotificationTargetARN?: string;
  readonly RoleARN?: string;
}

export interface AutoScalingAutoScalingGroupMetricsCollection {
  readonly Granularity: string;
  readonly Metrics?: readonly string[];
}

export interface AutoScalingAutoScalingGroupMixedInstancesPolicy {
  readonly InstancesDistribution?: AutoScalingAutoScalingGroupInstancesDistribution;
  readonly LaunchTemplate: AutoScalingAutoScalingGroupLaunchTemplate;
}

export interface AutoScalingAutoScalingGroupInstancesDistribution {
  readonly DistributionSegments?: readonly AutoScalingAutoScalingGroupDistributionSegment[];
  readonly OnDemandAllocationStrategy?: string;
  readonly OnDemandBaseCapacity?: number;
  readonly OnDemandPercentageAboveBaseCapacity?: number;
  readonly SpotAllocationStrategy?: string;
  readonly SpotInstancePools?: number;
  readonly SpotMaxPrice?: string;
}

export interface AutoScalingAutoScalingGroupDistributionSegment {
  readonly TargetCapacityTypes: readonly (OneOf<'on-demand-capacity-reservation' | 'capacity-block' | 'interruptible-capacity-reservation' | 'on-demand'>)[];
}

export interface AutoScalingAutoScalingGroupLaunchTemplate {
  readonly LaunchTemplateSpecification: AutoScalingAutoScalingGroupLaunchTemplateSpecification;
  readonly Overrides?: readonly AutoScalingAutoScalingGroupLaunchTemplateOverrides[];
}

export interface AutoScalingAutoScalingGroupLaunchTemplateOverrides {
  readonly ImageId?: string;
  readonly InstanceRequirements?: AutoScalingAutoScalingGroupInstanceRequirements;
  readonly InstanceType?: string;
  readonly LaunchTemplateSpecification?: AutoScalingAutoScalingGroupLaunchTemplateSpecification;
  readonly WeightedCapacity?: string;
}

export interface AutoScalingAutoScalingGroupInstanceRequirements {
  readonly AcceleratorCount?: AutoScalingAutoScalingGroupAcceleratorCountRequest;
  readonly AcceleratorManufacturers?: readonly string[];
  readonly AcceleratorNames?: readonly string[];
  readonly AcceleratorTotalMemoryMiB?: AutoScalingAutoScalingGroupAcceleratorTotalMemoryMiBRequest;
  readonly AcceleratorTypes?: readonly string[];
  readonly AllowedInstanceTypes?: readonly string[];
  readonly BareMetal?: string;
  readonly BaselineEbsBandwidthMbps?: AutoScalingAutoScalingGroupBaselineEbsBandwidthMbpsRequest;
  readonly BaselinePerformanceFactors?: AutoScalingAutoScalingGroupBaselinePerformanceFactorsRequest;
  readonly BurstablePerformance?: string;
  readonly CpuManufacturers?: readonly string[];
  readonly ExcludedInstanceTypes?: readonly string[];
  readonly InstanceGenerations?: readonly string[];
  readonly LocalStorage?: string;
  readonly LocalStorageTypes?: readonly string[];
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number;
  readonly MemoryGiBPerVCpu?: AutoScalingAutoScalingGroupMemoryGiBPerVCpuRequest;
  readonly MemoryMiB: AutoScalingAutoScalingGroupMemoryMiBRequest;
  readonly NetworkBandwidthGbps?: AutoScalingAutoScalingGroupNetworkBandwidthGbpsRequest;
  readonly NetworkInterfaceCount?: AutoScalingAutoScalingGroupNetworkInterfaceCountRequest;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number;
  readonly RequireHibernateSupport?: boolean;
  readonly SpotMaxPricePercentageOverLowestPrice?: number;
  readonly TotalLocalStorageGB?: AutoScalingAutoScalingGroupTotalLocalStorageGBRequest;
  readonly VCpuCount: AutoScalingAutoScalingGroupVCpuCountRequest;
}

export interface AutoScalingAutoScalingGroupAcceleratorCountRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface AutoScalingAutoScalingGroupAcceleratorTotalMemoryMiBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface AutoScalingAutoScalingGroupBaselineEbsBandwidthMbpsRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface AutoScalingAutoScalingGroupBaselinePerformanceFactorsRequest {
  readonly Cpu?: AutoScalingAutoScalingGroupCpuPerformanceFactorRequest;
}

export interface AutoScalingAutoScalingGroupCpuPerformanceFactorRequest {
  readonly References?: readonly AutoScalingAutoScalingGroupPerformanceFactorReferenceRequest[];
}

export interface AutoScalingAutoScalingGroupPerformanceFactorReferenceRequest {
  readonly InstanceFamily?: string;
}

export interface AutoScalingAutoScalingGroupMemoryGiBPerVCpuRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface AutoScalingAutoScalingGroupMemoryMiBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface AutoScalingAutoScalingGroupNetworkBandwidthGbpsRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface AutoScalingAutoScalingGroupNetworkInterfaceCountRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface AutoScalingAutoScalingGroupTotalLocalStorageGBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface AutoScalingAutoScalingGroupVCpuCountRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface AutoScalingAutoScalingGroupNotificationConfiguration {
  readonly NotificationTypes?: readonly string[];
  readonly TopicARN: string | readonly string[];
}

export interface AutoScalingAutoScalingGroupTagProperty {
  readonly Key: string;
  readonly PropagateAtLaunch: boolean;
  readonly Value: string;
}

export interface AutoScalingAutoScalingGroupTrafficSourceIdentifier {
  readonly Identifier: string;
  readonly Type: string;
}

export interface AutoScalingLaunchConfiguration {
  readonly AssociatePublicIpAddress?: boolean;
  readonly BlockDeviceMappings?: readonly AutoScalingLaunchConfigurationBlockDeviceMapping[];
  readonly ClassicLinkVPCId?: string;
  readonly ClassicLinkVPCSecurityGroups?: readonly string[];
  readonly EbsOptimized?: boolean;
  readonly IamInstanceProfile?: string;
  readonly ImageId: string;
  readonly InstanceId?: string;
  readonly InstanceMonitoring?: boolean;
  readonly InstanceType: string;
  readonly KernelId?: string;
  readonly KeyName?: string;
  readonly LaunchConfigurationName?: string;
  readonly MetadataOptions?: AutoScalingLaunchConfigurationMetadataOptions;
  readonly PlacementTenancy?: string;
  readonly RamDiskId?: string;
  readonly SecurityGroups?: readonly string[];
  readonly SpotPrice?: string;
  readonly UserData?: string;
}

export interface AutoScalingLaunchConfigurationBlockDeviceMapping {
  readonly DeviceName: string;
  readonly Ebs?: AutoScalingLaunchConfigurationBlockDevice;
  readonly NoDevice?: boolean;
  readonly VirtualName?: string;
}

export interface AutoScalingLaunchConfigurationBlockDevice {
  readonly DeleteOnTermination?: boolean;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly SnapshotId?: string;
  readonly Throughput?: number;
  readonly VolumeSize?: number;
  readonly VolumeType?: string;
}

export interface AutoScalingLaunchConfigurationMetadataOptions {
  readonly HttpEndpoint?: string;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpTokens?: string;
}

export interface AutoScalingLifecycleHook {
  readonly AutoScalingGroupName: string;
  readonly DefaultResult?: string;
  readonly HeartbeatTimeout?: number;
  readonly LifecycleHookName?: string;
  readonly LifecycleTransition: string;
  readonly NotificationMetadata?: string;
  readonly NotificationTargetARN?: string;
  readonly RoleARN?: string;
}

export interface AutoScalingScalingPolicy {
  readonly AdjustmentType?: string;
  readonly AutoScalingGroupName: string;
  readonly Cooldown?: string;
  readonly EstimatedInstanceWarmup?: number;
  readonly MetricAggregationType?: string;
  readonly MinAdjustmentMagnitude?: number;
  readonly PolicyType?: string;
  readonly PredictiveScalingConfiguration?: AutoScalingScalingPolicyPredictiveScalingConfiguration;
  readonly ScalingAdjustment?: number;
  readonly StepAdjustments?: readonly AutoScalingScalingPolicyStepAdjustment[];
  readonly TargetTrackingConfiguration?: AutoScalingScalingPolicyTargetTrackingConfiguration;
}

export interface AutoScalingScalingPolicyPredictiveScalingConfiguration {
  readonly MaxCapacityBreachBehavior?: string;
  readonly MaxCapacityBuffer?: number;
  readonly MetricSpecifications: readonly AutoScalingScalingPolicyPredictiveScalingMetricSpecification[];
  readonly Mode?: string;
  readonly SchedulingBufferTime?: number;
}

export interface AutoScalingScalingPolicyPredictiveScalingMetricSpecification {
  readonly CustomizedCapacityMetricSpecification?: AutoScalingScalingPolicyPredictiveScalingCustomizedCapacityMetric;
  readonly CustomizedLoadMetricSpecification?: AutoScalingScalingPolicyPredictiveScalingCustomizedLoadMetric;
  readonly CustomizedScalingMetricSpecification?: AutoScalingScalingPolicyPredictiveScalingCustomizedScalingMetric;
  readonly PredefinedLoadMetricSpecification?: AutoScalingScalingPolicyPredictiveScalingPredefinedLoadMetric;
  readonly PredefinedMetricPairSpecification?: AutoScalingScalingPolicyPredictiveScalingPredefinedMetricPair;
  readonly PredefinedScalingMetricSpecification?: AutoScalingScalingPolicyPredictiveScalingPredefinedScalingMetric;
  readonly TargetValue: number;
}

export interface AutoScalingScalingPolicyPredictiveScalingCustomizedCapacityMetric {
  readonly MetricDataQueries: readonly AutoScalingScalingPolicyMetricDataQuery[];
}

export interface AutoScalingScalingPolicyMetricDataQuery {
  readonly Expression?: string;
  readonly Id: string;
  readonly Label?: string;
  readonly MetricStat?: AutoScalingScalingPolicyMetricStat;
  readonly ReturnData?: boolean;
}

export interface AutoScalingScalingPolicyMetricStat {
  readonly Metric: AutoScalingScalingPolicyMetric;
  readonly Stat: string;
  readonly Unit?: string;
}

export interface AutoScalingScalingPolicyMetric {
  readonly Dimensions?: readonly AutoScalingScalingPolicyMetricDimension[];
  readonly MetricName: string;
  readonly Namespace: string;
}

export interface AutoScalingScalingPolicyMetricDimension {
  readonly Name: string;
  readonly Value: string;
}

export interface AutoScalingScalingPolicyPredictiveScalingCustomizedLoadMetric {
  readonly MetricDataQueries: readonly AutoScalingScalingPolicyMetricDataQuery[];
}

export interface AutoScalingScalingPolicyPredictiveScalingCustomizedScalingMetric {
  readonly MetricDataQueries: readonly AutoScalingScalingPolicyMetricDataQuery[];
}

export interface AutoScalingScalingPolicyPredictiveScalingPredefinedLoadMetric {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string;
}

export interface AutoScalingScalingPolicyPredictiveScalingPredefinedMetricPair {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string;
}

export interface AutoScalingScalingPolicyPredictiveScalingPredefinedScalingMetric {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string;
}

export interface AutoScalingScalingPolicyStepAdjustment {
  readonly MetricIntervalLowerBound?: number;
  readonly MetricIntervalUpperBound?: number;
  readonly ScalingAdjustment: number;
}

export interface AutoScalingScalingPolicyTargetTrackingConfiguration {
  readonly CustomizedMetricSpecification?: AutoScalingScalingPolicyCustomizedMetricSpecification;
  readonly DisableScaleIn?: boolean;
  readonly PredefinedMetricSpecification?: AutoScalingScalingPolicyPredefinedMetricSpecification;
  readonly TargetValue: number;
}

export interface AutoScalingScalingPolicyCustomizedMetricSpecification {
  readonly Dimensions?: readonly AutoScalingScalingPolicyMetricDimension[];
  readonly MetricName?: string;
  readonly Metrics?: readonly AutoScalingScalingPolicyTargetTrackingMetricDataQuery[];
  readonly Namespace?: string;
  readonly Period?: number;
  readonly Statistic?: string;
  readonly Unit?: string;
}

export interface AutoScalingScalingPolicyTargetTrackingMetricDataQuery {
  readonly Expression?: string;
  readonly Id: string;
  readonly Label?: string;
  readonly MetricStat?: AutoScalingScalingPolicyTargetTrackingMetricStat;
  readonly Period?: number;
  readonly ReturnData?: boolean;
}

export interface AutoScalingScalingPolicyTargetTrackingMetricStat {
  readonly Metric: AutoScalingScalingPolicyMetric;
  readonly Period?: number;
  readonly Stat: string;
  readonly Unit?: string;
}

export interface AutoScalingScalingPolicyPredefinedMetricSpecification {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string;
}

export interface AutoScalingScheduledAction {
  readonly AutoScalingGroupName: string;
  readonly DesiredCapacity?: number;
  readonly EndTime?: string;
  readonly MaxSize?: number;
  readonly MinSize?: number;
  readonly Recurrence?: string;
  readonly StartTime?: string;
  readonly TimeZone?: string;
}

export interface AutoScalingWarmPool {
  readonly AutoScalingGroupName: string;
  readonly InstanceReusePolicy?: AutoScalingWarmPoolInstanceReusePolicy;
  readonly MaxGroupPreparedCapacity?: number;
  readonly MinSize?: number;
  readonly PoolState?: string;
}

export interface AutoScalingWarmPoolInstanceReusePolicy {
  readonly ReuseOnScaleIn?: boolean;
}
