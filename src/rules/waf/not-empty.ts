import { finding, rule } from '../../core/index.ts';

const acl = {
  severity: 'medium',
  why: 'A web ACL without rules does the same with every request: it guards nothing, and looks as if it did.',
  fix: 'Add to Rules at least one rule or rule group.',
} as const;
const group = {
  severity: 'medium',
  why: 'A rule group without rules matches no request: it guards nothing, and looks as if it did.',
  fix: 'Add to Rules at least one rule.',
} as const;
const condition = {
  severity: 'medium',
  why: 'A rule without conditions matches no request: it guards nothing, and looks as if it did.',
  fix: 'Add to Predicates at least one condition, such as an IP set or a match set.',
} as const;

export default [
  rule({
    ...acl,
    id: 'WAFV2_WEBACL_NOT_EMPTY',
    title: 'Web ACLs have rules',
    types: ['AWS::WAFv2::WebACL'],
    *check(own, { resource, state }) {
      const empty = [...notEmpty('Rules', own.Rules, 'it has no rules')];
      // Those of Firewall Manager stand before and after its own.
      if (empty.length > 0 && resource.state !== undefined && Number(state.firewallManagerRuleGroups ?? 0) > 0) return;
      yield* empty;
    },
  }),
  rule({
    ...group,
    id: 'WAFV2_RULEGROUP_NOT_EMPTY',
    title: 'Rule groups of WAF have rules',
    types: ['AWS::WAFv2::RuleGroup'],
    check: (own) => notEmpty('Rules', own.Rules, 'it has no rules'),
  }),
  rule({
    ...acl,
    id: 'WAF_GLOBAL_WEBACL_NOT_EMPTY',
    title: 'Global web ACLs of WAF Classic have rules',
    types: ['AWS::WAF::WebACL'],
    check: (own) => notEmpty('Rules', own.Rules, 'it has no rules'),
  }),
  rule({
    ...acl,
    id: 'WAF_REGIONAL_WEBACL_NOT_EMPTY',
    title: 'Regional web ACLs of WAF Classic have rules',
    types: ['AWS::WAFRegional::WebACL'],
    check: (own) => notEmpty('Rules', own.Rules, 'it has no rules'),
  }),
  rule({
    ...condition,
    id: 'WAF_GLOBAL_RULE_NOT_EMPTY',
    title: 'Global rules of WAF Classic have conditions',
    types: ['AWS::WAF::Rule'],
    check: (own) => notEmpty('Predicates', own.Predicates, 'it has no conditions'),
  }),
  rule({
    ...condition,
    id: 'WAF_REGIONAL_RULE_NOT_EMPTY',
    title: 'Regional rules of WAF Classic have conditions',
    types: ['AWS::WAFRegional::Rule'],
    check: (own) => notEmpty('Predicates', own.Predicates, 'it has no conditions'),
  }),
  rule({
    ...group,
    id: 'WAF_GLOBAL_RULEGROUP_NOT_EMPTY',
    title: 'Global rule groups of WAF Classic have rules',
    types: ['AWS::WAF::RuleGroup'],
    check: (own) => notEmpty('Rules', own.Rules, 'it has no rules'),
  }),
  rule({
    ...group,
    id: 'WAF_REGIONAL_RULEGROUP_NOT_EMPTY',
    title: 'Regional rule groups of WAF Classic have rules',
    types: ['AWS::WAFRegional::RuleGroup'],
    check: (own) => notEmpty('Rules', own.Rules, 'it has no rules'),
  }),
];

function* notEmpty(path: string, list: readonly unknown[] | undefined, message: string) {
  if (!list || list.length === 0) yield finding(path, message);
}
