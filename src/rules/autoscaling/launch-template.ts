import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'AUTOSCALING_LAUNCH_TEMPLATE',
  title: 'Auto Scaling groups launch instances by a launch template',
  severity: 'medium',
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  why: 'AWS adds nothing to launch configurations any more: no new instance types, no versions, no mix of types, and new accounts cannot make them.',
  fix: 'Put the settings into an AWS::EC2::LaunchTemplate, and name it in LaunchTemplate or MixedInstancesPolicy instead of LaunchConfigurationName.',
  *check(group) {
    if (!isSet(group, 'LaunchTemplate') && !isSet(group, 'MixedInstancesPolicy'))
      yield finding(isSet(group, 'LaunchConfigurationName') ? 'LaunchConfigurationName' : 'LaunchTemplate', 'it is made without a launch template', {
        expected: 'a LaunchTemplate',
      });
  },
});
