import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'NETFW_DELETION_PROTECTION_ENABLED',
  title: 'Network firewalls are protected from being deleted',
  severity: 'medium',
  types: ['AWS::NetworkFirewall::Firewall'],
  why: 'One wrong call takes the firewall away, and the traffic that goes through it is either cut off or no longer looked at.',
  fix: 'Set DeleteProtection to true.',
  *check(firewall) {
    if (firewall.DeleteProtection !== true) yield finding('DeleteProtection', 'the firewall can be deleted by one call', { expected: 'true' });
  },
});
