import { anyOf, finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'NETFW_POLICY_RULE_GROUP_ASSOCIATED',
  title: 'Firewall policies have a rule group',
  severity: 'medium',
  types: ['AWS::NetworkFirewall::FirewallPolicy'],
  why: 'A policy without rules treats all traffic alike: the firewall is there, is paid for, and filters nothing.',
  fix: 'Name a rule group in FirewallPolicy.StatefulRuleGroupReferences or StatelessRuleGroupReferences.',
  *check({ FirewallPolicy: policy }) {
    const associated = anyOf(
      () => some(policy?.StatefulRuleGroupReferences, () => true),
      () => some(policy?.StatelessRuleGroupReferences, () => true),
    );
    if (!associated) yield finding('FirewallPolicy.StatefulRuleGroupReferences', 'it has no rule group', { expected: 'a rule group' });
  },
});
