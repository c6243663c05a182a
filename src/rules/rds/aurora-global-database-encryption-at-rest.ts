import { every, finding, isSet, rule } from '../../core/index.ts';
import { clusterEncryptionFields, isClusterEncrypted } from './_encryption.ts';

export default rule({
  id: 'AURORA_GLOBAL_DATABASE_ENCRYPTION_AT_REST',
  title: 'Aurora global databases encrypt their storage',
  severity: 'medium',
  types: ['AWS::RDS::GlobalCluster'],
  needs: [{ type: 'AWS::RDS::DBCluster', ours: 'SourceDBClusterIdentifier', fields: clusterEncryptionFields }],
  why: 'A global database copies its storage to other regions. Without encryption every copy, and every snapshot of a copy, lies there in clear.',
  fix: 'Set StorageEncrypted to true, or make the global database from an encrypted cluster.',
  *check(global, { related, state }) {
    // Made from a cluster, it has the encryption of that.
    const encrypted =
      isSet(global, 'SourceDBClusterIdentifier') && !isSet(global, 'StorageEncrypted')
        ? every(related('AWS::RDS::DBCluster'), ({ properties }) => isClusterEncrypted(properties, () => state.storageEncrypted === true))
        : global.StorageEncrypted === true;
    if (!encrypted) yield finding('StorageEncrypted', 'its storage is not encrypted', { expected: 'true' });
  },
});
