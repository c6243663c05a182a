import { finding, isSet, rule } from '../../core/index.ts';
import { engineOf, isBefore } from './_engine.ts';

export default rule({
  id: 'ELASTICACHE_REPL_GRP_REDIS_AUTH_ENABLED',
  title: 'Replication groups of old Redis versions ask for a password',
  severity: 'medium',
  types: ['AWS::ElastiCache::ReplicationGroup'],
  why: 'Redis before version 6 knows no users. Without a token everybody who reaches the port can read and delete everything.',
  fix: 'Set AuthToken (which takes TransitEncryptionEnabled), or move to version 6 or later and use user groups.',
  scope(group) {
    if (engineOf(group) !== 'redis') return 'its engine is not Redis';
    // Without a version, it gets one that knows users.
    return (isSet(group, 'EngineVersion') && isBefore(group.EngineVersion as string, '6.0')) || 'Redis 6 and later have users and groups instead';
  },
  *check(group) {
    if (!isSet(group, 'AuthToken')) yield finding('AuthToken', 'it asks for no password', { expected: 'a token' });
  },
});
