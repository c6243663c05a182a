import { anyOf, finding, rule, some } from '../../core/index.ts';
import { textList } from './_policies.ts';

export default rule({
  id: 'IAM_GROUP_HAS_USERS_CHECK',
  title: 'Groups have at least one user',
  severity: 'low',
  types: ['AWS::IAM::Group'],
  recommended: false,
  needs: [
    { type: 'AWS::IAM::User', theirs: 'Groups', fields: ['Groups'] },
    { type: 'AWS::IAM::UserToGroupAddition', theirs: 'GroupName', fields: ['GroupName', 'Users'] },
  ],
  why: 'A group without users serves nobody, but its rights stay ready for whoever is added to it by mistake or on purpose.',
  fix: 'Add a user by Groups of AWS::IAM::User or by AWS::IAM::UserToGroupAddition, or remove the group.',
  *check(_, { related }) {
    const hasUsers = anyOf(
      () => some(related('AWS::IAM::User'), () => true),
      () => some(related('AWS::IAM::UserToGroupAddition'), ({ properties }) => textList(properties.Users).length > 0),
    );
    if (!hasUsers) yield finding('', 'no user is in the group');
  },
});
