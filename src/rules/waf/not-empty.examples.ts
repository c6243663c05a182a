import type { Examples, ExamplesByRule } from '../../core/index.ts';

const of = (key: string, own: Readonly<Record<string, unknown>>, item: object): Examples => ({
  pass: [{ title: 'there is one', properties: { ...own, [key]: [item] } }],
  fail: [
    { title: 'nothing is said', properties: own, at: [key] },
    { title: 'the list is empty', properties: { ...own, [key]: [] }, at: [key] },
  ],
});
const VisibilityConfig = { CloudWatchMetricsEnabled: true, MetricName: 'guard', SampledRequestsEnabled: true };
const classic = { Name: 'guard', MetricName: 'guard' };
const managed = {
  Name: 'common',
  Priority: 1,
  OverrideAction: { None: {} },
  Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } },
  VisibilityConfig,
};
const activated = { Action: { Type: 'BLOCK' }, Priority: 1, RuleId: '1a2b3c4d' };
const predicate = { DataId: '1a2b3c4d', Negated: false, Type: 'IPMatch' };
const web = { Scope: 'REGIONAL', DefaultAction: { Allow: {} }, VisibilityConfig };
const ofAcl = of('Rules', web, managed);
const byFirewallManager = {
  title: 'Firewall Manager has put rule groups into a deployed one',
  properties: web,
  state: { Subject: { firewallManagerRuleGroups: 2 } },
};
const deployed = {
  title: 'a deployed one has none, not of Firewall Manager either',
  properties: web,
  state: { Subject: { firewallManagerRuleGroups: 0 } },
  at: ['Rules'],
};

export default {
  WAFV2_WEBACL_NOT_EMPTY: { ...ofAcl, pass: [...ofAcl.pass, byFirewallManager], fail: [...ofAcl.fail, deployed] },
  WAFV2_RULEGROUP_NOT_EMPTY: of(
    'Rules',
    { Scope: 'REGIONAL', Capacity: 10, VisibilityConfig },
    { Name: 'countries', Priority: 1, Action: { Block: {} }, Statement: { GeoMatchStatement: { CountryCodes: ['AQ'] } }, VisibilityConfig },
  ),
  WAF_GLOBAL_WEBACL_NOT_EMPTY: of('Rules', { ...classic, DefaultAction: { Type: 'ALLOW' } }, activated),
  WAF_REGIONAL_WEBACL_NOT_EMPTY: of('Rules', { ...classic, DefaultAction: { Type: 'ALLOW' } }, activated),
  WAF_GLOBAL_RULE_NOT_EMPTY: of('Predicates', classic, predicate),
  WAF_REGIONAL_RULE_NOT_EMPTY: of('Predicates', classic, predicate),
  WAF_GLOBAL_RULEGROUP_NOT_EMPTY: of('Rules', classic, activated),
  WAF_REGIONAL_RULEGROUP_NOT_EMPTY: of('Rules', classic, activated),
} satisfies ExamplesByRule;
