// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import rootAccountMfaEnabled from '../account/root-account-mfa-enabled.ts';

export const rules: readonly Rule[] = [
  rootAccountMfaEnabled,
];
