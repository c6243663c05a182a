// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import accountPartOfOrganizations from '../account/account-part-of-organizations.ts';
import rootAccountHardwareMfaEnabled from '../account/root-account-hardware-mfa-enabled.ts';
import rootAccountMfaEnabled from '../account/root-account-mfa-enabled.ts';
import securityAccountInformationProvided from '../account/security-account-information-provided.ts';

export const rules: readonly Rule[] = [
  accountPartOfOrganizations,
  rootAccountHardwareMfaEnabled,
  rootAccountMfaEnabled,
  securityAccountInformationProvided,
];
