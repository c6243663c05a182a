import { csv, every, finding, isSet, rule } from '../../core/index.ts';
import { engineOf, isBefore } from './_engine.ts';

export default rule({
  id: 'ELASTICACHE_RBAC_AUTH_ENABLED',
  title: 'Replication groups know their users and what they may do',
  severity: 'medium',
  types: ['AWS::ElastiCache::ReplicationGroup'],
  parameters: { allowedUserGroupIDs: csv({ about: 'The user groups that may be given access; any if it is not given.' }) },
  why: 'Without user groups everybody who reaches the port, or knows the one token, may run every command, FLUSHALL and KEYS included.',
  fix: 'Make users with access strings of their own and a user group of them, and name it in UserGroupIds.',
  // Valkey began at 7.2, and Redis without a version is a new one.
  scope: (group) =>
    engineOf(group) !== 'redis' ||
    !isSet(group, 'EngineVersion') ||
    !isBefore(group.EngineVersion as string, '6.0') ||
    'Redis before version 6 knows no users',
  *check(group, { parameters }) {
    const allowed = parameters.allowedUserGroupIDs;
    if (!group.UserGroupIds?.length) yield finding('UserGroupIds', 'it knows no users', { expected: 'a user group' });
    else if (allowed?.length && !every(group.UserGroupIds, (one) => allowed.includes(one)))
      yield finding('UserGroupIds', 'a user group has access that is not among the approved ones', { expected: allowed.join(', ') });
  },
});
