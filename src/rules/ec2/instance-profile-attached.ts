import { csv, finding, isSet, rule, some, type Text, text } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

export default rule({
  id: 'EC2_INSTANCE_PROFILE_ATTACHED',
  title: 'EC2 instances have an instance profile',
  severity: 'low',
  types: ['AWS::EC2::Instance'],
  needs: launchTemplates,
  parameters: { IamInstanceProfileArnList: csv({ about: 'ARNs of the instance profiles that may be used; any if not given.' }) },
  why: 'Programs on an instance without a role get their access by keys that somebody has put there, and such keys are copied, forgotten and never changed.',
  fix: 'Name an instance profile in IamInstanceProfile, with a role that allows what the programs on the instance need.',
  *check(instance, context) {
    const { IamInstanceProfileArnList: allowed } = context.parameters;
    const own = isSet(instance, 'IamInstanceProfile');
    if (own && !allowed) return;
    const template = own ? undefined : launchTemplateOf(instance, context)?.properties.LaunchTemplateData?.IamInstanceProfile;
    if (!own && !(isSet(template, 'Arn') || isSet(template, 'Name'))) {
      yield finding('IamInstanceProfile', 'it has no instance profile', { expected: 'an instance profile' });
      return;
    }
    const profile = own ? text(instance, 'IamInstanceProfile') : (text(template, 'Arn') ?? text(template, 'Name'));
    if (profile && allowed && !some(allowed, (arn) => isProfile(profile, arn)))
      yield finding('IamInstanceProfile', 'its instance profile is not one of those allowed', { expected: allowed.join(', ') });
  },
});

/** Instances name their profile by its name or its ARN. */
function isProfile(profile: Text, arn: string): boolean {
  return profile.isOneOf([arn, arn.slice(arn.lastIndexOf('/') + 1)]);
}
