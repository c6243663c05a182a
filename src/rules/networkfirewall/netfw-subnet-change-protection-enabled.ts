import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'NETFW_SUBNET_CHANGE_PROTECTION_ENABLED',
  title: 'The subnets of network firewalls are protected from being changed',
  severity: 'low',
  types: ['AWS::NetworkFirewall::Firewall'],
  why: 'When a subnet is taken from the firewall, routes in that zone lead to an endpoint that is gone, and its traffic with them.',
  fix: 'Set SubnetChangeProtection to true.',
  *check(firewall) {
    if (firewall.SubnetChangeProtection !== true)
      yield finding('SubnetChangeProtection', 'the subnets of the firewall can be changed', { expected: 'true' });
  },
});
