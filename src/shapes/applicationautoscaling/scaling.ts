import type { ScalableTarget, ScalingPolicy } from '@aws-sdk/client-application-auto-scaling';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled, told } from '../take.ts';

/** A template writes them into the target, the service keeps them beside it. */
const schedules = unseen('scheduled actions are not read: they would take a call for each service, and no rule asks for them');

export function scalableTarget(from: ScalableTarget): Described {
  const { ResourceId, ScalableDimension, ServiceNamespace } = from;
  return describe('AWS::ApplicationAutoScaling::ScalableTarget', {
    id: `${ResourceId}|${ScalableDimension}|${ServiceNamespace}`,
    arn: from.ScalableTargetARN,
    properties: {
      MaxCapacity: told(from.MaxCapacity),
      MinCapacity: told(from.MinCapacity),
      ResourceId: told(ResourceId),
      RoleARN: from.RoleARN,
      ScalableDimension: told(ScalableDimension),
      ScheduledActions: schedules,
      ServiceNamespace,
      SuspendedState: from.SuspendedState,
    },
    state: { creationTime: from.CreationTime },
  });
}

/** It names what it scales by the three members that name a target, not by the target. */
export function scalingPolicy(from: ScalingPolicy): Described {
  const { PolicyARN: arn = '', PolicyName, ResourceId, ScalableDimension, ServiceNamespace } = from;
  return describe('AWS::ApplicationAutoScaling::ScalingPolicy', {
    id: arn,
    arn,
    otherNames: [`${arn}|${ScalableDimension}`],
    properties: {
      PolicyName,
      PolicyType: from.PolicyType,
      PredictiveScalingPolicyConfiguration: from.PredictiveScalingPolicyConfiguration,
      ResourceId: told(ResourceId),
      ScalableDimension: told(ScalableDimension),
      ServiceNamespace,
      StepScalingPolicyConfiguration: from.StepScalingPolicyConfiguration,
      TargetTrackingScalingPolicyConfiguration: from.TargetTrackingScalingPolicyConfiguration,
    },
    state: { alarms: filled(from.Alarms?.map((one) => one.AlarmARN)), creationTime: from.CreationTime },
  });
}
