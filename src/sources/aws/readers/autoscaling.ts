import type { NotificationConfiguration } from '@aws-sdk/client-auto-scaling';
import { autoScalingGroup, lifecycleHook, notifications } from '../../../shapes/autoscaling/group.ts';
import { launchConfiguration } from '../../../shapes/autoscaling/launch-configuration.ts';
import { scalingPolicy, scheduledAction } from '../../../shapes/autoscaling/scaling.ts';
import { type Api, assembled, type Part, type Reader, service } from '../reader.ts';

const autoscaling = service({
  name: 'auto-scaling',
  prefix: 'autoscaling',
  load: () => import('@aws-sdk/client-auto-scaling'),
  client: 'AutoScalingClient',
});

const page = { MaxRecords: 100 };

type AutoScalingApi = Api<typeof import('@aws-sdk/client-auto-scaling'), 'DescribeAutoScalingGroups' | 'DescribeNotificationConfigurations'>;

/** The notifications of all groups, by the group's name; where they cannot be seen, what is unknown of each group. */
async function notificationsOf(api: AutoScalingApi): Promise<(group: string | undefined) => Part> {
  const found: NotificationConfiguration[] = [];
  let NextToken: string | undefined;
  do {
    const read = await api.part(
      'DescribeNotificationConfigurations',
      { ...page, NextToken },
      {
        gives: ['NotificationConfigurations'],
        shape(out) {
          found.push(...(out?.NotificationConfigurations ?? []));
          NextToken = out?.NextToken;
          return undefined;
        },
      },
    );
    if (read.properties) return () => read;
  } while (NextToken);
  const byGroup = Map.groupBy(found, (one) => one.AutoScalingGroupName);
  return (group) => notifications(byGroup.get(group) ?? []);
}

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

const groups = autoscaling.reader({
  name: 'autoscaling-groups',
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  calls: ['DescribeAutoScalingGroups', 'DescribeNotificationConfigurations'],
  details: { DescribeNotificationConfigurations: { 'AWS::AutoScaling::AutoScalingGroup': ['NotificationConfigurations'] } },
  async *read(api) {
    let notified: ((group: string | undefined) => Part) | undefined;
    for await (const group of api.list('DescribeAutoScalingGroups', page, (out) => out.AutoScalingGroups)) {
      notified ??= await notificationsOf(api);
      yield* assembled(autoScalingGroup(group), notified(group.AutoScalingGroupName));
    }
  },
});

export const readers: readonly Reader[] = [
  hooks,
  groups,
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
