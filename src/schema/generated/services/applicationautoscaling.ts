// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `EndTime,ScalableTargetAction>1,Schedule,ScheduledActionName,StartTime,Timezone
MaxCapacity#,MinCapacity#
DynamicScalingInSuspended?,DynamicScalingOutSuspended?,ScheduledScalingSuspended?
MaxCapacityBreachBehavior,MaxCapacityBuffer#,MetricSpecifications>4,Mode,SchedulingBufferTime#
CustomizedCapacityMetricSpecification>5,CustomizedLoadMetricSpecification>10,CustomizedScalingMetricSpecification>11,PredefinedLoadMetricSpecification>12,PredefinedMetricPairSpecification>13,PredefinedScalingMetricSpecification>14,TargetValue#
MetricDataQueries>6
Expression,Id,Label,MetricStat>7,ReturnData?
Metric>8,Stat,Unit
Dimensions>9,MetricName,Namespace
Name,Value
MetricDataQueries>6
MetricDataQueries>6
PredefinedMetricType,ResourceLabel
PredefinedMetricType,ResourceLabel
PredefinedMetricType,ResourceLabel
AdjustmentType,Cooldown#,MetricAggregationType,MinAdjustmentMagnitude#,StepAdjustments>16
MetricIntervalLowerBound#,MetricIntervalUpperBound#,ScalingAdjustment#
CustomizedMetricSpecification>18,DisableScaleIn?,PredefinedMetricSpecification>24,ScaleInCooldown#,ScaleOutCooldown#,TargetValue#
Dimensions>19,MetricName,Metrics>20,Namespace,Statistic,Unit
Name,Value
Expression,Id,Label,MetricStat>21,ReturnData?
Metric>22,Stat,Unit
Dimensions>23,MetricName,Namespace
Name,Value
PredefinedMetricType,ResourceLabel
ScalableTarget=MaxCapacity#,MinCapacity#,ResourceId,RoleARN,ScalableDimension,ScheduledActions>0,ServiceNamespace,SuspendedState>2,Tags>
ScalingPolicy=PolicyName,PolicyType,PredictiveScalingPolicyConfiguration>3,ResourceId,ScalableDimension,ScalingTargetId,ServiceNamespace,StepScalingPolicyConfiguration>15,TargetTrackingScalingPolicyConfiguration>17`;

export const attributes = `ScalableTarget=Id
ScalingPolicy=Arn`;
