import { type Found, finding, integer, isSet, listOf, rule, type Text, text } from '../../core/index.ts';

export default rule({
  id: 'AUTOSCALING_MULTIPLE_AZ',
  title: 'Auto Scaling groups span several Availability Zones',
  severity: 'medium',
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  needs: [{ type: 'AWS::EC2::Subnet', ours: 'VPCZoneIdentifier', fields: ['AvailabilityZone', 'AvailabilityZoneId'] }],
  parameters: { minAvailabilityZones: integer({ about: 'The least number of zones; two if not given.' }) },
  why: 'When the one zone fails, all instances are gone at once, and the group may not start new ones elsewhere.',
  fix: 'Name subnets in at least two zones in VPCZoneIdentifier.',
  *check(group, { resource, related, parameters, state }) {
    const wanted = parameters.minAvailabilityZones ?? 2;
    const bySubnet = isSet(group, 'VPCZoneIdentifier');
    const named = (bySubnet ? group.VPCZoneIdentifier : group.AvailabilityZones) ?? [];
    // A deployed group says itself where it is, be its subnets in sight or not.
    if (resource.state !== undefined && state.availabilityZones !== undefined) {
      const zones = new Set(listOf(state.availabilityZones as readonly string[])).size;
      if (zones < wanted) yield tooFew(bySubnet, zones, wanted);
      return;
    }
    const subnets = related('AWS::EC2::Subnet');
    const zones = bySubnet
      ? subnets.items.map(({ properties }) => text(properties, 'AvailabilityZone') ?? text(properties, 'AvailabilityZoneId'))
      : Array.from({ length: named.length }, (_, index) => text(named, index));
    const known = zones.filter((zone) => zone?.known);
    if (different(zones) >= wanted) return;
    const certain = new Set(known.map((zone) => zone?.value)).size;
    // Each one whose zone is not known may lie in a further one.
    const open = bySubnet && subnets.complete ? zones.length - known.length : named.length - known.length;
    if (certain + open >= wanted) {
      if (!subnets.complete) subnets.raise();
      // Where a subnet names no zone, AWS chooses it: only the deployed group tells.
      const zone = zones.find((one) => one && !one.known)?.value ?? state.availabilityZones;
      if (Array.isArray(zone) && new Set(zone).size >= wanted) return;
    }
    yield tooFew(bySubnet, Math.max(1, certain + open), wanted);
  },
});

function tooFew(bySubnet: boolean, most: number, wanted: number): Found {
  return finding(bySubnet ? 'VPCZoneIdentifier' : 'AvailabilityZones', `it spans ${most} ${most === 1 ? 'zone' : 'zones'} only`, {
    expected: `at least ${wanted} zones`,
  });
}

/** How many zones differ for certain: `eu-west-1a` and `b` of a region that is not known end differently. */
function different(zones: readonly (Text | undefined)[]): number {
  const found: string[] = [];
  for (const zone of zones) {
    const tail = zone?.tail ?? '';
    const isNew = (other: string) => {
      const length = Math.min(tail.length, other.length);
      return tail.slice(tail.length - length) !== other.slice(other.length - length);
    };
    if (tail !== '' && found.every(isNew)) found.push(tail);
  }
  return found.length;
}
