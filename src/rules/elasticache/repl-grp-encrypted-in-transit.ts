import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'ELASTICACHE_REPL_GRP_ENCRYPTED_IN_TRANSIT',
  title: 'Replication groups encrypt their connections',
  severity: 'medium',
  types: ['AWS::ElastiCache::ReplicationGroup'],
  why: 'Without TLS, passwords, sessions and tokens pass between clients and nodes in clear, and without TLS there are no passwords to begin with.',
  fix: 'Set TransitEncryptionEnabled to true; clients can be moved over with TransitEncryptionMode preferred.',
  *check(group, { state }) {
    // A secondary group of a global datastore takes after the primary one.
    const inherits = isSet(group, 'GlobalReplicationGroupId') && !isSet(group, 'TransitEncryptionEnabled');
    if (!(inherits ? state.transitEncryptionEnabled === true : group.TransitEncryptionEnabled === true))
      yield finding('TransitEncryptionEnabled', 'its connections are not encrypted', { expected: 'true' });
  },
});
