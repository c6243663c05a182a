import { finding, isSet, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';

export default wiring({
  id: 'WIRING_ROLE_INLINE_POLICY',
  title: 'Roles get their rights from managed policies, and not from inline ones',
  severity: 'info',
  types: ['AWS::IAM::Role', 'AWS::IAM::RolePolicy', 'AWS::IAM::Policy'],
  shipped: {
    as: 'risk',
    what: 'It works. Audits that list the managed policies of an account do not see what these allow, and they have neither versions nor a way back.',
  },
  why: 'Inline policies cannot be listed, compared or reused across roles, and vanish with the role. IAM_NO_INLINE_POLICY_CHECK of AWS Config fails for users, groups and roles that have them.',
  fix: 'Move the statements into an AWS::IAM::ManagedPolicy and name it in ManagedPolicyArns.',
  *check(properties, { resource }) {
    const owner = properties as { readonly Policies?: readonly unknown[]; readonly Roles?: unknown };
    const expected = 'an AWS::IAM::ManagedPolicy';
    if (resource.type === 'AWS::IAM::Role') {
      const policies = owner.Policies ?? [];
      if (policies.length === 0) return;
      yield finding('Policies', `${called(resource)} has ${policies.length === 1 ? 'an inline policy' : `${policies.length} inline policies`}`, {
        expected,
      });
    } else if (resource.type === 'AWS::IAM::RolePolicy' || isSet(owner, 'Roles')) {
      const [path, of] = resource.type === 'AWS::IAM::Policy' ? ['Roles', 'roles'] : ['RoleName', 'a role'];
      yield finding(path as string, `${called(resource)} is an inline policy of ${of}`, { expected });
    }
  },
});
