// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `CloudFormationStackARN,TagFilters>1
Key,Values
CustomizedLoadMetricSpecification>3,DisableDynamicScaling?,MaxCapacity#,MinCapacity#,PredefinedLoadMetricSpecification>5,PredictiveScalingMaxCapacityBehavior,PredictiveScalingMaxCapacityBuffer#,PredictiveScalingMode,ResourceId,ScalableDimension,ScalingPolicyUpdateBehavior,ScheduledActionBufferTime#,ServiceNamespace,TargetTrackingConfigurations>6
Dimensions>4,MetricName,Namespace,Statistic,Unit
Name,Value
PredefinedLoadMetricType,ResourceLabel
CustomizedScalingMetricSpecification>7,DisableScaleIn?,EstimatedInstanceWarmup#,PredefinedScalingMetricSpecification>8,ScaleInCooldown#,ScaleOutCooldown#,TargetValue#
Dimensions>4,MetricName,Namespace,Statistic,Unit
PredefinedScalingMetricType,ResourceLabel
ScalingPlan=ApplicationSource>0,ScalingInstructions>2`;

export const attributes = `ScalingPlan=Id,ScalingPlanName,ScalingPlanVersion`;
