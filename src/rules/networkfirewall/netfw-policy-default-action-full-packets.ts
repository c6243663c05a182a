import { csv, each, finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'NETFW_POLICY_DEFAULT_ACTION_FULL_PACKETS',
  title: 'Firewall policies treat whole packets that match no rule as the house has chosen',
  severity: 'medium',
  types: ['AWS::NetworkFirewall::FirewallPolicy'],
  parameters: { statelessDefaultActions: csv({ about: 'The actions that are allowed: `aws:drop,aws:forward_to_sfe`.', required: true }) },
  why: 'A packet that no stateless rule matches is the normal case; if it is passed, the stateful rules never see it.',
  fix: 'Set FirewallPolicy.StatelessDefaultActions to an action that the parameters allow: aws:drop, or aws:forward_to_sfe.',
  *check(policy, { parameters: { statelessDefaultActions: allowed } }) {
    const actions = policy.FirewallPolicy?.StatelessDefaultActions;
    yield* each(actions, function* (_, index) {
      const action = text(actions, index);
      // Names of custom actions come on top of one of these, and do nothing to the packet.
      if (action?.startsWith('aws:') && !action.isOneOf(allowed))
        yield finding(`FirewallPolicy.StatelessDefaultActions[${index}]`, `packets that match no rule get ${action.pattern}`, {
          expected: allowed.join(' or '),
        });
    });
  },
});
