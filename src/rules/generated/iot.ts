// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import authorizerTokenSigningEnabled from '../iot/authorizer-token-signing-enabled.ts';
import provisioningTemplateJitp from '../iot/provisioning-template-jitp.ts';

export const rules: readonly Rule[] = [
  authorizerTokenSigningEnabled,
  provisioningTemplateJitp,
];
