import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'EC2_LAUNCH_TEMPLATE_IMDSV2_CHECK',
  title: 'EC2 launch templates require a session token for instance metadata (IMDSv2)',
  severity: 'high',
  types: ['AWS::EC2::LaunchTemplate'],
  why: "Every instance made from the template would hand out its role's credentials to whoever tricks a program on it into fetching a URL.",
  fix: 'Set LaunchTemplateData.MetadataOptions.HttpTokens to required.',
  *check(template) {
    if (template.LaunchTemplateData?.MetadataOptions?.HttpTokens !== 'required')
      yield finding('LaunchTemplateData.MetadataOptions.HttpTokens', 'no session token is required to read instance metadata', {
        expected: 'required',
      });
  },
});
