import type { Examples } from '../../core/index.ts';

const group = (...StatelessRules: object[]) => ({
  RuleGroupName: 'edge',
  Type: 'STATELESS',
  Capacity: 10,
  RuleGroup: { RulesSource: { StatelessRulesAndCustomActions: { StatelessRules } } },
});
const drop = { Priority: 1, RuleDefinition: { Actions: ['aws:drop'], MatchAttributes: { Protocols: [17] } } };
const at = 'RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules';

export default {
  pass: [{ title: 'it holds a rule', properties: group(drop) }],
  fail: [
    { title: 'it holds none', properties: group(), at: [at] },
    { title: 'it says nothing of rules', properties: { RuleGroupName: 'edge', Type: 'STATELESS', Capacity: 10 }, at: [at] },
  ],
  notApplicable: [{ title: 'it is stateful', properties: { RuleGroupName: 'edge', Type: 'STATEFUL', Capacity: 10 } }],
} satisfies Examples;
