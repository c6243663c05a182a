import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'ECS_CAPACITY_PROVIDER_TERMINATION_CHECK',
  title: 'ECS capacity providers keep instances with running tasks from being ended',
  severity: 'medium',
  recommended: false,
  types: ['AWS::ECS::CapacityProvider'],
  why: 'When the group scales in, it may end an instance on which tasks are still at work.',
  fix: 'Set AutoScalingGroupProvider.ManagedTerminationProtection to ENABLED, with managed scaling and NewInstancesProtectedFromScaleIn of the group on.',
  scope: (provider) => (provider.AutoScalingGroupProvider !== undefined ? true : 'it has no Auto Scaling group'),
  *check(provider) {
    // Absent is disabled.
    if (provider.AutoScalingGroupProvider?.ManagedTerminationProtection?.toUpperCase() !== 'ENABLED')
      yield finding('AutoScalingGroupProvider.ManagedTerminationProtection', 'instances with running tasks may be ended', { expected: 'ENABLED' });
  },
});
