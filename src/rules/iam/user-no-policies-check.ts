import { finding, independently, rule } from '../../core/index.ts';
import { perEntry, textList } from './_policies.ts';

export default rule({
  id: 'IAM_USER_NO_POLICIES_CHECK',
  title: 'Policies are attached to groups or roles, not to users',
  severity: 'low',
  types: ['AWS::IAM::User', 'AWS::IAM::UserPolicy', 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'],
  why: 'Rights that hang on single users are forgotten when people change their work, and nobody sees any more who may do what.',
  fix: 'Attach the policy to a group by its ManagedPolicyArns, and make the user a member; or let people assume a role.',
  *check(properties, { resource }) {
    if (resource.type === 'AWS::IAM::UserPolicy') yield finding('', 'it is an inline policy of a user');
    else if (resource.type === 'AWS::IAM::User')
      yield* independently(
        () => perEntry(properties as object, 'ManagedPolicyArns', 'a managed policy is attached to the user itself'),
        () => perEntry(properties as object, 'Policies', 'the user has an inline policy'),
      );
    else if (textList((properties as { readonly Users?: readonly string[] }).Users).length > 0)
      yield finding('Users', 'the policy is attached to users themselves', { expected: 'Groups or Roles' });
  },
});
