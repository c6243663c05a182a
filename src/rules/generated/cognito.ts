// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import cognitoUserpoolCustAuthThreatFullCheck from '../cognito/cognito-userpool-cust-auth-threat-full-check.ts';
import identityPoolUnauthAccessCheck from '../cognito/identity-pool-unauth-access-check.ts';
import identityPoolUnauthenticatedLogins from '../cognito/identity-pool-unauthenticated-logins.ts';
import userPoolAdvancedSecurityEnabled from '../cognito/user-pool-advanced-security-enabled.ts';
import userPoolDeletionProtectionEnabled from '../cognito/user-pool-deletion-protection-enabled.ts';
import userPoolMfaEnabled from '../cognito/user-pool-mfa-enabled.ts';
import userPoolPasswordPolicyCheck from '../cognito/user-pool-password-policy-check.ts';

export const rules: readonly Rule[] = [
  cognitoUserpoolCustAuthThreatFullCheck,
  identityPoolUnauthAccessCheck,
  identityPoolUnauthenticatedLogins,
  userPoolAdvancedSecurityEnabled,
  userPoolDeletionProtectionEnabled,
  userPoolMfaEnabled,
  userPoolPasswordPolicyCheck,
];
