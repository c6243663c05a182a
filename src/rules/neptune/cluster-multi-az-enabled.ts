import { finding, isSet, none, rule, some, text } from '../../core/index.ts';

export default rule({
  id: 'NEPTUNE_CLUSTER_MULTI_AZ_ENABLED',
  title: 'Neptune clusters have instances in several availability zones',
  severity: 'medium',
  recommended: false,
  types: ['AWS::Neptune::DBCluster'],
  needs: [{ type: 'AWS::Neptune::DBInstance', theirs: 'DBClusterIdentifier', fields: ['AvailabilityZone'] }],
  why: 'A cluster with a single instance is down until a new one is made when that instance or its zone fails, which takes many minutes.',
  fix: 'Add a second AWS::Neptune::DBInstance to the cluster, and do not put both into the same AvailabilityZone.',
  *check(_, { related }) {
    const members = related('AWS::Neptune::DBInstance');
    if (members.items.length > 1) {
      // Where no zone is named, Neptune spreads the instances.
      const [first, ...others] = members.items.map(({ properties }) => properties);
      const spread =
        !isSet(first, 'AvailabilityZone') ||
        some(others, (other) => !isSet(other, 'AvailabilityZone') || !text(other, 'AvailabilityZone')?.equals(first?.AvailabilityZone as string));
      if (spread) return;
      if (none(members, ({ properties }) => properties.AvailabilityZone !== first?.AvailabilityZone))
        yield finding('', 'all its instances stand in the same availability zone');
      return;
    }
    if (!members.complete) members.raise();
    yield finding(
      '',
      members.items.length === 1
        ? 'it has a single instance, in one availability zone'
        : 'it has no instances that could stand in several availability zones',
      {
        expected: 'instances in two availability zones',
      },
    );
  },
});
