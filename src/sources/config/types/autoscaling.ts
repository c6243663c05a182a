import type { AutoScalingGroup, LaunchConfiguration, LifecycleHook, ScalingPolicy, ScheduledUpdateGroupAction } from '@aws-sdk/client-auto-scaling';
import { autoScalingGroup, lifecycleHook } from '../../../shapes/autoscaling/group.ts';
import { launchConfiguration } from '../../../shapes/autoscaling/launch-configuration.ts';
import { scalingPolicy, scheduledAction } from '../../../shapes/autoscaling/scaling.ts';
import { pascal } from '../pascal.ts';
import type { Translation } from '../translation.ts';
import { translation } from './_described.ts';

const group = translation<AutoScalingGroup>({
  type: 'AWS::AutoScaling::AutoScalingGroup',
  shape: autoScalingGroup,
  names: { vpczoneIdentifier: 'VPCZoneIdentifier', vcpuCount: 'VCpuCount' },
  wrapped: ['availabilityZones', 'status'],
  never: [
    'AvailabilityZoneDistribution',
    'AvailabilityZoneImpairmentPolicy',
    'CapacityRebalance',
    'CapacityReservationSpecification',
    'InstanceMaintenancePolicy',
    'MaxInstanceLifetime',
    'NewInstancesProtectedFromScaleIn',
    'NotificationConfigurations',
    'TrafficSources',
  ],
  facts: ['groupState', 'suspendedProcesses'],
});

const hooks = 'LifeCycleHooks';

export const translations: readonly Translation[] = [
  {
    ...group,
    tells: ['AWS::AutoScaling::LifecycleHook'],
    translate(item) {
      // Whether a tag goes on to the instances is told in the configuration alone.
      const written = item.configuration.tags;
      const told = group.translate(Array.isArray(written) && written.length > 0 ? { ...item, tags: {} } : item);
      const list = item.supplementary[hooks];
      return [...told, ...(Array.isArray(list) ? list.map((one) => lifecycleHook(pascal<LifecycleHook>(one))) : [])];
    },
  },
  translation<LaunchConfiguration>({
    type: 'AWS::AutoScaling::LaunchConfiguration',
    shape: launchConfiguration,
    names: { classicLinkVPCId: 'ClassicLinkVPCId' },
    wrapped: ['iamInstanceProfile', 'securityGroups'],
  }),
  translation<ScalingPolicy>({ type: 'AWS::AutoScaling::ScalingPolicy', shape: scalingPolicy, facts: ['alarms', 'enabled'] }),
  translation<ScheduledUpdateGroupAction>({ type: 'AWS::AutoScaling::ScheduledAction', shape: scheduledAction }),
];
