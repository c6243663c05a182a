// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import accessKeysRotated from '../iam/access-keys-rotated.ts';
import customerPolicyBlockedKmsActions from '../iam/customer-policy-blocked-kms-actions.ts';
import externalAccessAnalyzerEnabled from '../iam/external-access-analyzer-enabled.ts';
import groupHasUsersCheck from '../iam/group-has-users-check.ts';
import inlinePolicyBlockedKmsActions from '../iam/inline-policy-blocked-kms-actions.ts';
import mfaEnabledForIamConsoleAccess from '../iam/mfa-enabled-for-iam-console-access.ts';
import noInlinePolicyCheck from '../iam/no-inline-policy-check.ts';
import oidcProviderClientIdListCheck from '../iam/oidc-provider-client-id-list-check.ts';
import passwordPolicy from '../iam/password-policy.ts';
import policyBlacklistedCheck from '../iam/policy-blacklisted-check.ts';
import policyInUse from '../iam/policy-in-use.ts';
import policyNoStatementsWithAdminAccess from '../iam/policy-no-statements-with-admin-access.ts';
import policyNoStatementsWithFullAccess from '../iam/policy-no-statements-with-full-access.ts';
import roleManagedPolicyCheck from '../iam/role-managed-policy-check.ts';
import rootAccessKeyCheck from '../iam/root-access-key-check.ts';
import serverCertificateExpirationCheck from '../iam/server-certificate-expiration-check.ts';
import userGroupMembershipCheck from '../iam/user-group-membership-check.ts';
import userMfaEnabled from '../iam/user-mfa-enabled.ts';
import userNoPoliciesCheck from '../iam/user-no-policies-check.ts';
import userUnusedCredentialsCheck from '../iam/user-unused-credentials-check.ts';

export const rules: readonly Rule[] = [
  accessKeysRotated,
  customerPolicyBlockedKmsActions,
  externalAccessAnalyzerEnabled,
  groupHasUsersCheck,
  inlinePolicyBlockedKmsActions,
  mfaEnabledForIamConsoleAccess,
  noInlinePolicyCheck,
  oidcProviderClientIdListCheck,
  passwordPolicy,
  policyBlacklistedCheck,
  policyInUse,
  policyNoStatementsWithAdminAccess,
  policyNoStatementsWithFullAccess,
  roleManagedPolicyCheck,
  rootAccessKeyCheck,
  serverCertificateExpirationCheck,
  userGroupMembershipCheck,
  userMfaEnabled,
  userNoPoliciesCheck,
  userUnusedCredentialsCheck,
];
