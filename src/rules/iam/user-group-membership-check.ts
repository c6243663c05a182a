import { anyOf, csv, finding, rule, some, text } from '../../core/index.ts';
import { textList } from './_policies.ts';

export default rule({
  id: 'IAM_USER_GROUP_MEMBERSHIP_CHECK',
  title: 'Users are members of a group',
  severity: 'low',
  types: ['AWS::IAM::User'],
  recommended: false,
  parameters: { groupNames: csv({ about: 'Names of groups: users must be in one of these. Without it, any group will do.' }) },
  needs: [
    { type: 'AWS::IAM::UserToGroupAddition', theirs: 'Users', fields: ['GroupName', 'Users'] },
    { type: 'AWS::IAM::Group', ours: 'Groups', fields: ['GroupName'] },
  ],
  why: 'A user outside of all groups gets rights one by one, which nobody takes away again when the work changes.',
  fix: 'Name a group in Groups of the user, or add the user by AWS::IAM::UserToGroupAddition.',
  *check(user, { parameters, related }) {
    const wanted = parameters.groupNames;
    const groups = related('AWS::IAM::Group').items;
    const isMember = anyOf(
      () =>
        some(textList(user.Groups), (group) => {
          if (!wanted) return true;
          // A reference to a group that has a name of its own is as good as the name.
          const named = groups.find(({ resource }) => resource.key === group.reference?.target);
          return ((named && text(named.properties, 'GroupName')) ?? group).isOneOf(wanted);
        }),
      () => some(related('AWS::IAM::UserToGroupAddition'), ({ properties }) => !wanted || text(properties, 'GroupName')?.isOneOf(wanted) === true),
    );
    if (!isMember)
      yield finding('Groups', wanted ? `the user is in none of the groups ${wanted.join(', ')}` : 'the user is in no group', {
        expected: wanted ? wanted.join(' or ') : 'at least one group',
      });
  },
});
