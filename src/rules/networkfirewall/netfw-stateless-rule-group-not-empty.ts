import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'NETFW_STATELESS_RULE_GROUP_NOT_EMPTY',
  title: 'Stateless rule groups of network firewalls hold rules',
  severity: 'medium',
  types: ['AWS::NetworkFirewall::RuleGroup'],
  why: 'A group without rules filters nothing, though whoever put it into a policy believes that it does.',
  fix: 'Add rules to RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules, or delete the group.',
  scope: (group) => group.Type === 'STATELESS' || 'it is stateful',
  *check(group) {
    if (!some(group.RuleGroup?.RulesSource?.StatelessRulesAndCustomActions?.StatelessRules, () => true))
      yield finding('RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules', 'it holds no rules', { expected: 'a rule' });
  },
});
