import { every, finding, isSet, rule } from '../../core/index.ts';
import { clusterEncryptionFields, isClusterEncrypted } from './_encryption.ts';

export default rule({
  id: 'RDS_CLUSTER_ENCRYPTED_AT_REST',
  title: 'RDS clusters encrypt their storage',
  severity: 'medium',
  types: ['AWS::RDS::DBCluster'],
  needs: [{ type: 'AWS::RDS::DBCluster', ours: 'SourceDBClusterIdentifier', as: 'source', fields: clusterEncryptionFields }],
  why: 'The volume, the backups and the snapshots of a cluster are as open as the cluster was made. Encryption cannot be added later without moving the data.',
  fix: 'Set StorageEncrypted to true, with a KmsKeyId of your own if you want to control who can read. An existing cluster has to be restored from an encrypted copy of its snapshot.',
  *check(cluster, { related, state }) {
    const inherited = () => state.storageEncrypted === true;
    const encrypted =
      isSet(cluster, 'SourceDBClusterIdentifier') && !isSet(cluster, 'StorageEncrypted')
        ? every(related<'AWS::RDS::DBCluster'>('source'), ({ properties }) => isClusterEncrypted(properties, inherited))
        : isClusterEncrypted(cluster, inherited);
    if (!encrypted) yield finding('StorageEncrypted', 'storage encryption is not switched on', { expected: 'true' });
  },
});
