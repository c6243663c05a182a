import { finding, isSet, type ResourceTypes, rule, some } from '../../core/index.ts';

type Group = ResourceTypes['AWS::AutoScaling::AutoScalingGroup'];

export default rule({
  id: 'AUTOSCALING_CAPACITY_REBALANCING',
  title: 'Auto Scaling groups of several instance types replace Spot instances in time',
  severity: 'low',
  // It changes nothing for groups of on-demand instances.
  recommended: false,
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  why: 'Without it a Spot instance is replaced only when it is gone, two minutes after the notice, and meanwhile the group is too small.',
  fix: 'Set CapacityRebalance to true.',
  scope: (group) => hasSeveralTypes(group) || 'it launches one instance type only',
  *check(group) {
    if (group.CapacityRebalance !== true) yield finding('CapacityRebalance', 'capacity is not rebalanced', { expected: 'true' });
  },
});

function hasSeveralTypes(group: Group): boolean {
  const overrides = group.MixedInstancesPolicy?.LaunchTemplate?.Overrides;
  return overrides !== undefined && (overrides.length > 1 || some(overrides, (one) => isSet(one, 'InstanceRequirements')));
}
