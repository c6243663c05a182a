import type { ScalingPolicy, ScheduledUpdateGroupAction } from '@aws-sdk/client-auto-scaling';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

export function scalingPolicy(from: ScalingPolicy): Described {
  const { PolicyARN: arn = '', PolicyName } = from;
  return describe('AWS::AutoScaling::ScalingPolicy', {
    id: arn,
    arn,
    otherNames: [PolicyName],
    properties: {
      AdjustmentType: from.AdjustmentType,
      AutoScalingGroupName: from.AutoScalingGroupName,
      Cooldown: from.Cooldown === undefined ? undefined : String(from.Cooldown),
      EstimatedInstanceWarmup: from.EstimatedInstanceWarmup,
      MetricAggregationType: from.MetricAggregationType,
      MinAdjustmentMagnitude: from.MinAdjustmentMagnitude,
      PolicyType: from.PolicyType,
      PredictiveScalingConfiguration: from.PredictiveScalingConfiguration as never,
      ScalingAdjustment: from.ScalingAdjustment,
      StepAdjustments: filled(from.StepAdjustments),
      TargetTrackingConfiguration: from.TargetTrackingConfiguration as never,
    },
    state: { alarms: filled(from.Alarms?.map((one) => one.AlarmARN)), enabled: from.Enabled },
  });
}

export function scheduledAction(from: ScheduledUpdateGroupAction): Described {
  const { ScheduledActionARN: arn = '', ScheduledActionName: name } = from;
  return describe('AWS::AutoScaling::ScheduledAction', {
    id: arn,
    name,
    arn,
    properties: {
      AutoScalingGroupName: from.AutoScalingGroupName,
      DesiredCapacity: from.DesiredCapacity,
      EndTime: from.EndTime,
      MaxSize: from.MaxSize,
      MinSize: from.MinSize,
      Recurrence: from.Recurrence,
      StartTime: from.StartTime,
      TimeZone: from.TimeZone,
    },
    state: {},
  });
}
