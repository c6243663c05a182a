import { csv, each, finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'NETFW_POLICY_DEFAULT_ACTION_FRAGMENT_PACKETS',
  title: 'Firewall policies treat fragments of packets that match no rule as the house has chosen',
  severity: 'medium',
  types: ['AWS::NetworkFirewall::FirewallPolicy'],
  parameters: { statelessFragmentDefaultActions: csv({ about: 'The actions that are allowed: `aws:drop,aws:forward_to_sfe`.', required: true }) },
  why: 'Attackers cut packets into fragments to get by firewalls that look at whole ones; if fragments are passed, the stateful rules never see them.',
  fix: 'Set FirewallPolicy.StatelessFragmentDefaultActions to an action that the parameters allow: aws:drop, or aws:forward_to_sfe.',
  *check(policy, { parameters: { statelessFragmentDefaultActions: allowed } }) {
    const actions = policy.FirewallPolicy?.StatelessFragmentDefaultActions;
    yield* each(actions, function* (_, index) {
      const action = text(actions, index);
      // Names of custom actions come on top of one of these, and do nothing to the packet.
      if (action?.startsWith('aws:') && !action.isOneOf(allowed))
        yield finding(`FirewallPolicy.StatelessFragmentDefaultActions[${index}]`, `fragments that match no rule get ${action.pattern}`, {
          expected: allowed.join(' or '),
        });
    });
  },
});
