import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'RDS_MULTI_AZ_SUPPORT',
  title: 'RDS instances have a standby in another availability zone',
  severity: 'medium',
  recommended: false,
  types: ['AWS::RDS::DBInstance'],
  why: 'An instance in one zone is down with the zone, and during every patch of its host. With a standby it fails over within a minute or two and loses nothing.',
  fix: 'Set MultiAZ to true.',
  scope(instance) {
    if (isSet(instance, 'DBClusterIdentifier')) return 'it is a member of a cluster, which spreads over zones by its members';
    return !/^(aurora|neptune|docdb)/i.test(instance.Engine ?? '') || 'Aurora, Neptune and DocumentDB spread over zones by more instances';
  },
  *check(instance) {
    if (instance.MultiAZ !== true) yield finding('MultiAZ', 'it stands in one availability zone only', { expected: 'true' });
  },
});
