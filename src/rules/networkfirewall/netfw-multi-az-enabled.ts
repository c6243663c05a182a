import { finding, integer, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'NETFW_MULTI_AZ_ENABLED',
  title: 'Network firewalls have endpoints in several Availability Zones',
  severity: 'medium',
  types: ['AWS::NetworkFirewall::Firewall'],
  parameters: { availabilityZones: integer({ about: 'The least number of zones; two if not given.' }) },
  why: 'When the one zone fails, nothing gets through the firewall any more, from the other zones either.',
  fix: 'Add a subnet of each further zone to SubnetMappings (or a zone to AvailabilityZoneMappings, for a firewall on a transit gateway).',
  *check(firewall, { parameters }) {
    const wanted = parameters.availabilityZones ?? 2;
    const byZone = isSet(firewall, 'AvailabilityZoneMappings');
    // A firewall takes one subnet of a zone, so that their number is that of the zones.
    const count = (byZone ? firewall.AvailabilityZoneMappings : firewall.SubnetMappings)?.length ?? 0;
    if (count < wanted)
      yield finding(byZone ? 'AvailabilityZoneMappings' : 'SubnetMappings', `it is in ${count} ${count === 1 ? 'zone' : 'zones'} only`, {
        expected: `at least ${wanted} zones`,
      });
  },
});
