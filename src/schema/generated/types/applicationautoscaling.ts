// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ApplicationAutoScaling::ScalableTarget': ApplicationAutoScalingScalableTarget;
    'AWS::ApplicationAutoScaling::ScalingPolicy': ApplicationAutoScalingScalingPolicy;
  }
}

export interface ApplicationAutoScalingScalableTarget {
  readonly MaxCapacity: number;
  readonly MinCapacity: number;
  readonly ResourceId: string;
  readonly RoleARN?: string;
  readonly ScalableDimension: string;
  readonly ScheduledActions?: readonly ApplicationAutoScalingScalableTargetScheduledAction[];
  readonly ServiceNamespace: string;
  readonly SuspendedState?: ApplicationAutoScalingScalableTargetSuspendedState;
  readonly Tags?: readonly Tag[];
}

export interface ApplicationAutoScalingScalableTargetScheduledAction {
  readonly EndTime?: string;
  readonly ScalableTargetAction?: ApplicationAutoScalingScalableTargetScalableTargetAction;
  readonly Schedule: string;
  readonly ScheduledActionName: string;
  readonly StartTime?: string;
  readonly Timezone?: string;
}

export interface ApplicationAutoScalingScalableTargetScalableTargetAction {
  readonly MaxCapacity?: number;
  readonly MinCapacity?: number;
}

export interface ApplicationAutoScalingScalableTargetSuspendedState {
  readonly DynamicScalingInSuspended?: boolean;
  readonly DynamicScalingOutSuspended?: boolean;
  readonly ScheduledScalingSuspended?: boolean;
}

export interface ApplicationAutoScalingScalingPolicy {
  readonly PolicyName: string;
  readonly PolicyType: string;
  readonly PredictiveScalingPolicyConfiguration?: ApplicationAutoScalingScalingPolicyPredictiveScalingPolicyConfiguration;
  readonly ResourceId?: string;
  readonly ScalableDimension?: string;
  readonly ScalingTargetId?: string;
  readonly ServiceNamespace?: string;
  readonly StepScalingPolicyConfiguration?: ApplicationAutoScalingScalingPolicyStepScalingPolicyConfiguration;
  readonly TargetTrackingScalingPolicyConfiguration?: ApplicationAutoScalingScalingPolicyTargetTrackingScalingPolicyConfiguration;
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingPolicyConfiguration {
  readonly MaxCapacityBreachBehavior?: string;
  readonly MaxCapacityBuffer?: number;
  readonly MetricSpecifications: readonly ApplicationAutoScalingScalingPolicyPredictiveScalingMetricSpecification[];
  readonly Mode?: string;
  readonly SchedulingBufferTime?: number;
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingMetricSpecification {
  readonly CustomizedCapacityMetricSpecification?: ApplicationAutoScalingScalingPolicyPredictiveScalingCustomizedCapacityMetric;
  readonly CustomizedLoadMetricSpecification?: ApplicationAutoScalingScalingPolicyPredictiveScalingCustomizedLoadMetric;
  readonly CustomizedScalingMetricSpecification?: ApplicationAutoScalingScalingPolicyPredictiveScalingCustomizedScalingMetric;
  readonly PredefinedLoadMetricSpecification?: ApplicationAutoScalingScalingPolicyPredictiveScalingPredefinedLoadMetric;
  readonly PredefinedMetricPairSpecification?: ApplicationAutoScalingScalingPolicyPredictiveScalingPredefinedMetricPair;
  readonly PredefinedScalingMetricSpecification?: ApplicationAutoScalingScalingPolicyPredictiveScalingPredefinedScalingMetric;
  readonly TargetValue: number;
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingCustomizedCapacityMetric {
  readonly MetricDataQueries: readonly ApplicationAutoScalingScalingPolicyPredictiveScalingMetricDataQuery[];
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingMetricDataQuery {
  readonly Expression?: string;
  readonly Id?: string;
  readonly Label?: string;
  readonly MetricStat?: ApplicationAutoScalingScalingPolicyPredictiveScalingMetricStat;
  readonly ReturnData?: boolean;
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingMetricStat {
  readonly Metric?: ApplicationAutoScalingScalingPolicyPredictiveScalingMetric;
  readonly Stat?: string;
  readonly Unit?: string;
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingMetric {
  readonly Dimensions?: readonly ApplicationAutoScalingScalingPolicyPredictiveScalingMetricDimension[];
  readonly MetricName?: string;
  readonly Namespace?: string;
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingMetricDimension {
  readonly Name?: string;
  readonly Value?: string;
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingCustomizedLoadMetric {
  readonly MetricDataQueries: readonly ApplicationAutoScalingScalingPolicyPredictiveScalingMetricDataQuery[];
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingCustomizedScalingMetric {
  readonly MetricDataQueries: readonly ApplicationAutoScalingScalingPolicyPredictiveScalingMetricDataQuery[];
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingPredefinedLoadMetric {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string;
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingPredefinedMetricPair {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string;
}

export interface ApplicationAutoScalingScalingPolicyPredictiveScalingPredefinedScalingMetric {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string;
}

export interface ApplicationAutoScalingScalingPolicyStepScalingPolicyConfiguration {
  readonly AdjustmentType?: string;
  readonly Cooldown?: number;
  readonly MetricAggregationType?: string;
  readonly MinAdjustmentMagnitude?: number;
  readonly StepAdjustments?: readonly ApplicationAutoScalingScalingPolicyStepAdjustment[];
}

export interface ApplicationAutoScalingScalingPolicyStepAdjustment {
  readonly MetricIntervalLowerBound?: number;
  readonly MetricIntervalUpperBound?: number;
  readonly ScalingAdjustment: number;
}

export interface ApplicationAutoScalingScalingPolicyTargetTrackingScalingPolicyConfiguration {
  readonly CustomizedMetricSpecification?: ApplicationAutoScalingScalingPolicyCustomizedMetricSpecification;
  readonly DisableScaleIn?: boolean;
  readonly PredefinedMetricSpecification?: ApplicationAutoScalingScalingPolicyPredefinedMetricSpecification;
  readonly ScaleInCooldown?: number;
  readonly ScaleOutCooldown?: number;
  readonly TargetValue: number;
}

export interface ApplicationAutoScalingScalingPolicyCustomizedMetricSpecification {
  readonly Dimensions?: readonly ApplicationAutoScalingScalingPolicyMetricDimension[];
  readonly MetricName?: string;
  readonly Metrics?: readonly ApplicationAutoScalingScalingPolicyTargetTrackingMetricDataQuery[];
  readonly Namespace?: string;
  readonly Statistic?: string;
  readonly Unit?: string;
}

export interface ApplicationAutoScalingScalingPolicyMetricDimension {
  readonly Name: string;
  readonly Value: string;
}

export interface ApplicationAutoScalingScalingPolicyTargetTrackingMetricDataQuery {
  readonly Expression?: string;
  readonly Id?: string;
  readonly Label?: string;
  readonly MetricStat?: ApplicationAutoScalingScalingPolicyTargetTrackingMetricStat;
  readonly ReturnData?: boolean;
}

export interface ApplicationAutoScalingScalingPolicyTargetTrackingMetricStat {
  readonly Metric?: ApplicationAutoScalingScalingPolicyTargetTrackingMetric;
  readonly Stat?: string;
  readonly Unit?: string;
}

export interface ApplicationAutoScalingScalingPolicyTargetTrackingMetric {
  readonly Dimensions?: readonly ApplicationAutoScalingScalingPolicyTargetTrackingMetricDimension[];
  readonly MetricName?: string;
  readonly Namespace?: string;
}

export interface ApplicationAutoScalingScalingPolicyTargetTrackingMetricDimension {
  readonly Name?: string;
  readonly Value?: string;
}

export interface ApplicationAutoScalingScalingPolicyPredefinedMetricSpecification {
  readonly PredefinedMetricType: string;
  readonly ResourceLabel?: string;
}
