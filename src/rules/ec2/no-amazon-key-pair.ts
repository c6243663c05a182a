import { finding, isSet, rule } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

export default rule({
  id: 'EC2_NO_AMAZON_KEY_PAIR',
  title: 'EC2 instances are launched without a key pair',
  severity: 'medium',
  // Many teams log in by SSH, with reason.
  recommended: false,
  types: ['AWS::EC2::Instance'],
  needs: launchTemplates,
  why: 'A key pair is shared among people, copied to laptops and never changed, and whoever has it is the administrator, unnamed in any log.',
  fix: 'Drop KeyName, and log in through Session Manager or EC2 Instance Connect.',
  *check(instance, context) {
    const own = isSet(instance, 'KeyName');
    const template = own ? undefined : launchTemplateOf(instance, context);
    if (own) yield finding('KeyName', 'it is launched with a key pair', { expected: 'none' });
    else if (template && isSet(template.properties.LaunchTemplateData, 'KeyName'))
      yield finding('LaunchTemplate', 'its launch template gives it a key pair', {
        expected: 'none',
        related: [{ resource: template.resource, path: 'LaunchTemplateData.KeyName' }],
      });
  },
});
