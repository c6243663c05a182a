import { csv, each, every, flag, listOf, rule, some } from '../../core/index.ts';
import { type PolicyDocument, policyOf, principalsOf, principalsOfKind, statementsOf } from '../../schema/index.ts';
import { blockedActions } from './_kms.ts';
import { inlinePolicyTypes, textList } from './_policies.ts';

interface Holder {
  readonly Policies?: readonly { readonly PolicyDocument: PolicyDocument }[];
  readonly PolicyDocument?: PolicyDocument;
  readonly AssumeRolePolicyDocument?: PolicyDocument;
  readonly Roles?: readonly string[];
}

/** Whether only other accounts may assume the role: only then can it be one that the management account alone may assume. */
function trustsAccountsOnly(role: Holder): boolean {
  return every(statementsOf(policyOf(role, 'AssumeRolePolicyDocument')), (statement) =>
    every(principalsOf(statement), (principal) => some(principalsOfKind(statement, 'AWS'), (account) => account.value === principal.value)),
  );
}

export default rule({
  id: 'IAM_INLINE_POLICY_BLOCKED_KMS_ACTIONS',
  title: 'Inline policies do not allow blocked actions on all KMS keys',
  severity: 'medium',
  types: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', ...inlinePolicyTypes],
  parameters: {
    blockedActionsPatterns: csv({ about: 'Patterns of the KMS actions that are blocked, such as kms:Decrypt or kms:ReEncrypt*.', required: true }),
    excludeRoleByManagementAccount: flag({ about: 'Whether roles that only the management account of the organization may assume are left out.' }),
  },
  why: 'Who may decrypt with every key reads whatever is encrypted in the account, and the keys no longer separate anything.',
  fix: 'Name the keys in Resource of the statement by their ARNs, in place of the wildcard.',
  scope(properties, { parameters, resource, state }) {
    if (!parameters.excludeRoleByManagementAccount) return true;
    const holder = properties as Holder;
    const concerned =
      resource.type === 'AWS::IAM::Role'
        ? trustsAccountsOnly(holder)
        : resource.type === 'AWS::IAM::RolePolicy' || (resource.type === 'AWS::IAM::Policy' && textList(holder.Roles).length > 0);
    return concerned && state.assumableOnlyByManagementAccount === true
      ? 'only the management account of the organization may assume the role'
      : true;
  },
  *check(properties, { parameters }) {
    const holder = properties as Holder;
    const blocked = parameters.blockedActionsPatterns;
    yield* blockedActions(policyOf(holder, 'PolicyDocument'), 'PolicyDocument', blocked);
    yield* each(listOf(holder.Policies), (policy, index) =>
      blockedActions(policyOf(policy, 'PolicyDocument'), `Policies[${index}].PolicyDocument`, blocked),
    );
  },
});
