import type { Examples } from '../../core/index.ts';

const provider = (more: object = {}) => ({
  AutoScalingGroupProvider: { AutoScalingGroupArn: 'web', ManagedScaling: { Status: 'ENABLED' }, ...more },
});

export default {
  pass: [{ title: 'protection is on', properties: provider({ ManagedTerminationProtection: 'ENABLED' }) }],
  fail: [
    { title: 'nothing is said', properties: provider(), at: ['AutoScalingGroupProvider.ManagedTerminationProtection'] },
    {
      title: 'protection is off',
      properties: provider({ ManagedTerminationProtection: 'DISABLED' }),
      at: ['AutoScalingGroupProvider.ManagedTerminationProtection'],
    },
  ],
  unknown: [
    {
      title: 'protection is a parameter',
      template: {
        Parameters: { Protect: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ECS::CapacityProvider', Properties: provider({ ManagedTerminationProtection: { Ref: 'Protect' } }) } },
      },
    },
  ],
  notApplicable: [
    {
      title: 'instances are managed by ECS',
      properties: { ManagedInstancesProvider: { InfrastructureRoleArn: 'arn:aws:iam::111122223333:role/ecs', InstanceLaunchTemplate: {} } },
    },
  ],
} satisfies Examples;
