// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import customerPolicyBlockedKmsActions from '../iam/customer-policy-blocked-kms-actions.ts';
import groupHasUsersCheck from '../iam/group-has-users-check.ts';
import inlinePolicyBlockedKmsActions from '../iam/inline-policy-blocked-kms-actions.ts';
import noInlinePolicyCheck from '../iam/no-inline-policy-check.ts';
import oidcProviderClientIdListCheck from '../iam/oidc-provider-client-id-list-check.ts';
import policyBlacklistedCheck from '../iam/policy-blacklisted-check.ts';
import policyNoStatementsWithAdminAccess from '../iam/policy-no-statements-with-admin-access.ts';
import policyNoStatementsWithFullAccess from '../iam/policy-no-statements-with-full-access.ts';
import roleManagedPolicyCheck from '../iam/role-managed-policy-check.ts';
import userGroupMembershipCheck from '../iam/user-group-membership-check.ts';
import userNoPoliciesCheck from '../iam/user-no-policies-check.ts';

export const rules: readonly Rule[] = [
  customerPolicyBlockedKmsActions,
  groupHasUsersCheck,
  inlinePolicyBlockedKmsActions,
  noInlinePolicyCheck,
  oidcProviderClientIdListCheck,
  policyBlacklistedCheck,
  policyNoStatementsWithAdminAccess,
  policyNoStatementsWithFullAccess,
  roleManagedPolicyCheck,
  userGroupMembershipCheck,
  userNoPoliciesCheck,
];
