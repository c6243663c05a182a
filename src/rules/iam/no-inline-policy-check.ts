import { finding, rule } from '../../core/index.ts';
import { inlinePolicyTypes, perEntry } from './_policies.ts';

const inline: readonly string[] = inlinePolicyTypes;

export default rule({
  id: 'IAM_NO_INLINE_POLICY_CHECK',
  title: 'Users, groups and roles have no inline policies',
  severity: 'low',
  types: ['AWS::IAM::User', 'AWS::IAM::Group', 'AWS::IAM::Role', ...inlinePolicyTypes],
  recommended: false,
  why: 'An inline policy has no versions, cannot be shared, and does not turn up when policies are reviewed. The same rights drift apart from copy to copy.',
  fix: 'Move the statements into an AWS::IAM::ManagedPolicy, and attach that by ManagedPolicyArns.',
  *check(holder, { resource }) {
    if (inline.includes(resource.type)) yield finding('', 'it is an inline policy', { expected: 'AWS::IAM::ManagedPolicy' });
    else yield* perEntry(holder as object, 'Policies', 'it has an inline policy');
  },
});
