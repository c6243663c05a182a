// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import shieldResourcePolicyCheck from '../fms/shield-resource-policy-check.ts';
import webaclRulegroupAssociationCheck from '../fms/webacl-rulegroup-association-check.ts';

export const rules: readonly Rule[] = [
  shieldResourcePolicyCheck,
  webaclRulegroupAssociationCheck,
];
