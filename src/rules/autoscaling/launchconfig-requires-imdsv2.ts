import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'AUTOSCALING_LAUNCHCONFIG_REQUIRES_IMDSV2',
  title: 'Launch configurations require a session token for instance metadata (IMDSv2)',
  severity: 'high',
  types: ['AWS::AutoScaling::LaunchConfiguration'],
  why: "Every instance of the group would hand out its role's credentials to whoever tricks a program on it into fetching a URL.",
  fix: 'Set MetadataOptions.HttpTokens to required; better still, move to a launch template.',
  *check(configuration) {
    if (configuration.MetadataOptions?.HttpTokens !== 'required')
      yield finding('MetadataOptions.HttpTokens', 'no session token is required to read instance metadata', { expected: 'required' });
  },
});
