import { autoScalingGroup, lifecycleHook } from '../../../shapes/autoscaling/group.ts';
import { launchConfiguration } from '../../../shapes/autoscaling/launch-configuration.ts';
import { scalingPolicy, scheduledAction } from '../../../shapes/autoscaling/scaling.ts';
import { type Reader, service } from '../reader.ts';

const autoscaling = service({
  name: 'auto-scaling',
  prefix: 'autoscaling',
  load: () => import('@aws-sdk/client-auto-scaling'),
  client: 'AutoScalingClient',
});

const page = { MaxRecords: 100 };

/** Told group by group. */
const hooks = autoscaling.reader({
  name: 'autoscaling-lifecycle-hooks',
  types: ['AWS::AutoScaling::LifecycleHook'],
  calls: ['DescribeAutoScalingGroups', 'DescribeLifecycleHooks'],
  async *read(api) {
    const groups = api.list('DescribeAutoScalingGroups', page, (out) => out.AutoScalingGroups);
    const told = api.each(groups, ({ AutoScalingGroupName }) => api.call('DescribeLifecycleHooks', { AutoScalingGroupName }));
    for await (const { LifecycleHooks = [] } of told) yield* LifecycleHooks.map(lifecycleHook);
  },
});

export const readers: readonly Reader[] = [
  hooks,
  autoscaling.table({
    name: 'autoscaling-groups',
    types: ['AWS::AutoScaling::AutoScalingGroup'],
    list: { command: 'DescribeAutoScalingGroups', input: page, items: (out) => out.AutoScalingGroups },
    resource: autoScalingGroup,
  }),
  autoscaling.table({
    name: 'autoscaling-launch-configurations',
    types: ['AWS::AutoScaling::LaunchConfiguration'],
    list: { command: 'DescribeLaunchConfigurations', input: page, items: (out) => out.LaunchConfigurations },
    resource: launchConfiguration,
  }),
  autoscaling.table({
    name: 'autoscaling-policies',
    types: ['AWS::AutoScaling::ScalingPolicy'],
    list: { command: 'DescribePolicies', input: page, items: (out) => out.ScalingPolicies },
    resource: scalingPolicy,
  }),
  autoscaling.table({
    name: 'autoscaling-scheduled-actions',
    types: ['AWS::AutoScaling::ScheduledAction'],
    list: { command: 'DescribeScheduledActions', input: page, items: (out) => out.ScheduledUpdateGroupActions },
    resource: scheduledAction,
  }),
];
