import { finding, isSet, none, rule, some, text } from '../../core/index.ts';

export default rule({
  id: 'RDS_CLUSTER_MULTI_AZ_ENABLED',
  title: 'RDS clusters have instances in several availability zones',
  severity: 'medium',
  recommended: false,
  types: ['AWS::RDS::DBCluster'],
  needs: [{ type: 'AWS::RDS::DBInstance', theirs: 'DBClusterIdentifier', fields: ['AvailabilityZone'] }],
  why: 'An Aurora cluster with a single instance is down until a new one is made when that instance or its zone fails, which takes many minutes.',
  fix: 'Add a second AWS::RDS::DBInstance to the cluster, and do not put both into the same AvailabilityZone.',
  *check(cluster, { related, state }) {
    // A Multi-AZ cluster of MySQL or PostgreSQL has three instances in three zones from the start, and Serverless v1 shows no instances.
    if (isSet(cluster, 'DBClusterInstanceClass')) return;
    if (cluster.EngineMode === 'serverless') {
      if (state.multiAZ !== true) yield finding('', 'it stands in one availability zone only');
      return;
    }
    const members = related('AWS::RDS::DBInstance');
    if (members.items.length > 1) {
      // Where no zone is named, Aurora spreads the instances.
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
