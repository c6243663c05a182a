import { csv, flag, rule } from '../../core/index.ts';
import { policyOf } from '../../schema/index.ts';
import { blockedActions } from './_kms.ts';
import { boundaryHolders, customerPolicyScope } from './_policies.ts';

export default rule({
  id: 'IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS',
  title: 'Managed policies do not allow blocked actions on all KMS keys',
  severity: 'medium',
  types: ['AWS::IAM::ManagedPolicy'],
  parameters: {
    blockedActionsPatterns: csv({ about: 'Patterns of the KMS actions that are blocked, such as kms:Decrypt or kms:ReEncrypt*.', required: true }),
    excludePermissionBoundaryPolicy: flag({ about: 'Whether policies that serve as permissions boundaries are left out.' }),
  },
  needs: boundaryHolders,
  why: 'Who may decrypt with every key reads whatever is encrypted in the account, and the keys no longer separate anything.',
  fix: 'Name the keys in Resource of the statement by their ARNs, in place of the wildcard.',
  scope: (_, context) => customerPolicyScope(context, context.parameters.excludePermissionBoundaryPolicy),
  check: (policy, { parameters }) => blockedActions(policyOf(policy, 'PolicyDocument'), 'PolicyDocument', parameters.blockedActionsPatterns),
});
