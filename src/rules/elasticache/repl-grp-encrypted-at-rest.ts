import { csv, finding, isSet, rule, text } from '../../core/index.ts';
import { engineOf } from './_engine.ts';

export default rule({
  id: 'ELASTICACHE_REPL_GRP_ENCRYPTED_AT_REST',
  title: 'Replication groups encrypt what they put on disk',
  severity: 'medium',
  types: ['AWS::ElastiCache::ReplicationGroup'],
  parameters: { approvedKMSKeyIds: csv({ about: 'Ids or ARNs of the KMS keys of which one must encrypt the data.' }) },
  why: 'Backups, swap and synchronisation files of a cache hold sessions and tokens. Without encryption they lie on disk in clear.',
  fix: 'Set AtRestEncryptionEnabled to true; the group has to be made anew for it.',
  *check(group, { parameters, state }) {
    const encrypted = () => {
      if (isSet(group, 'AtRestEncryptionEnabled')) return group.AtRestEncryptionEnabled === true;
      // A secondary group of a global datastore takes after the primary one. Valkey encrypts by itself, Redis does not.
      return isSet(group, 'GlobalReplicationGroupId') ? state.atRestEncryptionEnabled === true : engineOf(group) === 'valkey';
    };
    if (!encrypted()) return yield finding('AtRestEncryptionEnabled', 'what it puts on disk is not encrypted', { expected: 'true' });
    const keys = parameters.approvedKMSKeyIds;
    if (!keys?.length) return;
    const key = text(group, 'KmsKeyId');
    if (!key?.isOneOf(keys) && !keys.some((one) => !one.includes(':') && key?.endsWith(`/${one}`)))
      yield finding('KmsKeyId', 'it is encrypted with another key than those that are approved', { expected: keys.join(', ') });
  },
});
