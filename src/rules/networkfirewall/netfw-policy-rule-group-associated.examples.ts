import type { Examples } from '../../core/index.ts';

const policy = (properties: object) => ({
  FirewallPolicyName: 'edge',
  FirewallPolicy: { StatelessDefaultActions: ['aws:forward_to_sfe'], StatelessFragmentDefaultActions: ['aws:forward_to_sfe'], ...properties },
});
const group = (kind: string) => `arn:aws:network-firewall:eu-central-1:111122223333:${kind}-rulegroup/edge`;

export default {
  pass: [
    { title: 'a stateful one', properties: policy({ StatefulRuleGroupReferences: [{ ResourceArn: group('stateful') }] }) },
    { title: 'a stateless one', properties: policy({ StatelessRuleGroupReferences: [{ ResourceArn: group('stateless'), Priority: 1 }] }) },
  ],
  fail: [
    { title: 'none', properties: policy({}), at: ['FirewallPolicy.StatefulRuleGroupReferences'] },
    { title: 'an empty list', properties: policy({ StatefulRuleGroupReferences: [] }), at: ['FirewallPolicy.StatefulRuleGroupReferences'] },
  ],
} satisfies Examples;
