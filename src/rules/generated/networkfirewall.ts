// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import netfwDeletionProtectionEnabled from '../networkfirewall/netfw-deletion-protection-enabled.ts';
import netfwLoggingEnabled from '../networkfirewall/netfw-logging-enabled.ts';
import netfwMultiAzEnabled from '../networkfirewall/netfw-multi-az-enabled.ts';
import netfwPolicyDefaultActionFragmentPackets from '../networkfirewall/netfw-policy-default-action-fragment-packets.ts';
import netfwPolicyDefaultActionFullPackets from '../networkfirewall/netfw-policy-default-action-full-packets.ts';
import netfwPolicyRuleGroupAssociated from '../networkfirewall/netfw-policy-rule-group-associated.ts';
import netfwStatelessRuleGroupNotEmpty from '../networkfirewall/netfw-stateless-rule-group-not-empty.ts';
import netfwSubnetChangeProtectionEnabled from '../networkfirewall/netfw-subnet-change-protection-enabled.ts';

export const rules: readonly Rule[] = [
  netfwDeletionProtectionEnabled,
  netfwLoggingEnabled,
  netfwMultiAzEnabled,
  netfwPolicyDefaultActionFragmentPackets,
  netfwPolicyDefaultActionFullPackets,
  netfwPolicyRuleGroupAssociated,
  netfwStatelessRuleGroupNotEmpty,
  netfwSubnetChangeProtectionEnabled,
];
