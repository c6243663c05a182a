import { every, finding, listOf, rule, some } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_CLUSTER_SUBNET_GROUP_MULTI_AZ',
  title: 'Redshift subnet groups have subnets in several availability zones',
  severity: 'medium',
  recommended: false,
  types: ['AWS::Redshift::ClusterSubnetGroup'],
  needs: [{ type: 'AWS::EC2::Subnet', ours: 'SubnetIds[]', fields: ['AvailabilityZone', 'AvailabilityZoneId'] }],
  why: 'A cluster can only be moved to, or span, zones for which its subnet group has a subnet. With one zone it is down as long as the zone.',
  fix: 'Put subnets of at least two availability zones into SubnetIds.',
  *check(group, { related, state }) {
    if (listOf(group.SubnetIds).length < 2)
      return yield finding('SubnetIds', 'it has a single subnet, in one availability zone', { expected: 'subnets in two availability zones' });
    const subnets = related('AWS::EC2::Subnet');
    const zoneOf = ({ AvailabilityZone, AvailabilityZoneId }: { AvailabilityZone?: string; AvailabilityZoneId?: string }) =>
      AvailabilityZone ?? AvailabilityZoneId ?? String(state.availabilityZones);
    const differs = some(subnets, (one) => some(subnets, (other) => zoneOf(one.properties) !== zoneOf(other.properties)));
    if (!differs && every(subnets, () => true))
      yield finding('SubnetIds', 'all its subnets are in the same availability zone', { expected: 'subnets in two availability zones' });
  },
});
