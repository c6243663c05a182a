import type {
  AutoScalingGroup,
  LaunchTemplateSpecification,
  LifecycleHook,
  MixedInstancesPolicy,
  NotificationConfiguration,
} from '@aws-sdk/client-auto-scaling';
import { describe, type Part, part } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

/** AWS Config knows it by its ARN, everybody else by its name. Its notifications come by a call of their own, for all groups. */
export function autoScalingGroup(from: AutoScalingGroup): Described {
  const { AutoScalingGroupName: name = '', AutoScalingGroupARN: arn } = from;
  return describe('AWS::AutoScaling::AutoScalingGroup', {
    id: arn ?? name,
    name,
    arn,
    properties: {
      AutoScalingGroupName: name,
      AvailabilityZoneDistribution: from.AvailabilityZoneDistribution,
      AvailabilityZoneImpairmentPolicy: from.AvailabilityZoneImpairmentPolicy,
      AvailabilityZones: filled(from.AvailabilityZones),
      CapacityRebalance: from.CapacityRebalance,
      CapacityReservationSpecification: from.CapacityReservationSpecification,
      Context: from.Context,
      Cooldown: text(from.DefaultCooldown),
      DefaultInstanceWarmup: from.DefaultInstanceWarmup,
      DesiredCapacity: text(from.DesiredCapacity),
      DesiredCapacityType: from.DesiredCapacityType,
      HealthCheckGracePeriod: from.HealthCheckGracePeriod,
      HealthCheckType: from.HealthCheckType,
      InstanceMaintenancePolicy: from.InstanceMaintenancePolicy,
      LaunchConfigurationName: from.LaunchConfigurationName === '' ? undefined : from.LaunchConfigurationName,
      LaunchTemplate: templateOf(from.LaunchTemplate),
      LoadBalancerNames: filled(from.LoadBalancerNames),
      MaxInstanceLifetime: from.MaxInstanceLifetime,
      MaxSize: text(from.MaxSize),
      MetricsCollection: metricsOf(from),
      MinSize: text(from.MinSize),
      MixedInstancesPolicy: mixed(from.MixedInstancesPolicy),
      NewInstancesProtectedFromScaleIn: from.NewInstancesProtectedFromScaleIn,
      PlacementGroup: from.PlacementGroup,
      ServiceLinkedRoleARN: from.ServiceLinkedRoleARN,
      Tags: filled(from.Tags?.map(({ Key, Value, PropagateAtLaunch }) => ({ Key, Value: Value ?? '', PropagateAtLaunch }))),
      TargetGroupARNs: filled(from.TargetGroupARNs),
      TerminationPolicies: filled(from.TerminationPolicies),
      TrafficSources: filled(from.TrafficSources?.map(({ Identifier, Type }) => ({ Identifier, Type }))),
      VPCZoneIdentifier: filled(from.VPCZoneIdentifier?.split(',').filter((subnet) => subnet !== '')),
    },
    state: {
      availabilityZones: from.AvailabilityZones,
      createdTime: from.CreatedTime,
      groupState: from.Status,
      instances: from.Instances?.length,
      suspendedProcesses: filled(from.SuspendedProcesses?.map((one) => one.ProcessName)),
    },
  });
}

function text(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number);
}

/** A template names it by its id or by its name, the answer by both: one reference is enough. */
function templateOf(from: LaunchTemplateSpecification | undefined) {
  if (from === undefined) return undefined;
  const { LaunchTemplateId, LaunchTemplateName, Version } = from;
  return LaunchTemplateId === undefined ? { LaunchTemplateName, Version } : { LaunchTemplateId, Version };
}

function mixed(from: MixedInstancesPolicy | undefined) {
  if (from === undefined) return undefined;
  return {
    InstancesDistribution: from.InstancesDistribution,
    LaunchTemplate: from.LaunchTemplate && {
      LaunchTemplateSpecification: templateOf(from.LaunchTemplate.LaunchTemplateSpecification),
      Overrides: filled(
        from.LaunchTemplate.Overrides?.map(({ LaunchTemplateSpecification, ...more }) => ({
          ...more,
          LaunchTemplateSpecification: templateOf(LaunchTemplateSpecification),
        })),
      ) as never,
    },
  };
}

/** A granularity with its metrics, as templates have it. */
function metricsOf({ EnabledMetrics = [] }: AutoScalingGroup) {
  const byGranularity = Map.groupBy(EnabledMetrics, (one) => one.Granularity);
  return filled(
    [...byGranularity].map(([Granularity, metrics]) => ({ Granularity, Metrics: metrics.flatMap(({ Metric }) => (Metric ? [Metric] : [])) })),
  );
}

/** The notifications of one group: a topic with what it is told of. The answer has a line for each kind of news. */
export function notifications(all: readonly NotificationConfiguration[]): Part {
  const byTopic = Map.groupBy(all, (one) => one.TopicARN ?? '');
  return part('AWS::AutoScaling::AutoScalingGroup', {
    NotificationConfigurations: filled(
      [...byTopic].map(([TopicARN, some]) => ({ TopicARN, NotificationTypes: filled(some.map((one) => one.NotificationType)) })),
    ),
  });
}

export function lifecycleHook(from: LifecycleHook): Described {
  const { AutoScalingGroupName, LifecycleHookName } = from;
  return describe('AWS::AutoScaling::LifecycleHook', {
    id: `${AutoScalingGroupName}|${LifecycleHookName}`,
    properties: {
      AutoScalingGroupName,
      DefaultResult: from.DefaultResult,
      HeartbeatTimeout: from.HeartbeatTimeout,
      LifecycleHookName,
      LifecycleTransition: from.LifecycleTransition,
      NotificationMetadata: from.NotificationMetadata,
      NotificationTargetARN: from.NotificationTargetARN,
      RoleARN: from.RoleARN,
    },
    state: {},
  });
}
