import { csv, every, finding, isSet, rule, text } from '../../core/index.ts';

export default rule({
  id: 'NEPTUNE_CLUSTER_ENCRYPTED',
  title: 'Neptune clusters encrypt their storage',
  severity: 'medium',
  types: ['AWS::Neptune::DBCluster'],
  parameters: { KmsKeyArns: csv({ about: 'ARNs of the KMS keys of which one must encrypt the storage.' }) },
  needs: [
    {
      type: 'AWS::Neptune::DBCluster',
      ours: 'SourceDBClusterIdentifier',
      as: 'source',
      fields: ['StorageEncrypted', 'SnapshotIdentifier', 'SourceDBClusterIdentifier'],
    },
  ],
  why: 'The volume, the backups and the snapshots of a cluster are as open as the cluster was made. Encryption cannot be added later without moving the data.',
  fix: 'Set StorageEncrypted to true, with a KmsKeyId of your own if you want to control who can read. An existing cluster has to be restored from a snapshot with encryption.',
  *check(cluster, { parameters, related, state }) {
    // What is made from a snapshot or another cluster takes after it.
    const inherited = () => state.storageEncrypted === true;
    const encrypted = isSet(cluster, 'StorageEncrypted')
      ? cluster.StorageEncrypted === true
      : isSet(cluster, 'SourceDBClusterIdentifier')
        ? every(related<'AWS::Neptune::DBCluster'>('source'), ({ properties: source }) =>
            isSet(source, 'StorageEncrypted')
              ? source.StorageEncrypted === true
              : (isSet(source, 'SnapshotIdentifier') || isSet(source, 'SourceDBClusterIdentifier')) && inherited(),
          )
        : isSet(cluster, 'SnapshotIdentifier') && inherited();
    if (!encrypted) return yield finding('StorageEncrypted', 'its storage is not encrypted', { expected: 'true' });
    if (parameters.KmsKeyArns?.length && !text(cluster, 'KmsKeyId')?.isOneOf(parameters.KmsKeyArns))
      yield finding('KmsKeyId', 'its storage is encrypted with another key than those that are asked for', {
        expected: parameters.KmsKeyArns.join(', '),
      });
  },
});
