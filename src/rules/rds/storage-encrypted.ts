import { every, finding, isSet, rule, string, text } from '../../core/index.ts';
import { clusterEncryptionFields, isClusterEncrypted } from './_encryption.ts';
import { isRestored } from './_engine.ts';

export default rule({
  id: 'RDS_STORAGE_ENCRYPTED',
  title: 'RDS instances encrypt their storage',
  severity: 'medium',
  types: ['AWS::RDS::DBInstance'],
  parameters: {
    kmsKeyId: string({ about: 'Id or ARN of the one KMS key that storage must be encrypted with.' }),
  },
  needs: [
    { type: 'AWS::RDS::DBCluster', ours: 'DBClusterIdentifier', fields: [...clusterEncryptionFields, 'KmsKeyId'] },
    {
      type: 'AWS::RDS::DBInstance',
      ours: 'SourceDBInstanceIdentifier',
      as: 'source',
      fields: ['StorageEncrypted', 'DBSnapshotIdentifier', 'SourceDBInstanceIdentifier'],
    },
  ],
  why: 'Storage, snapshots, backups and replicas of an instance without encryption can be read by whoever gets hold of one of them, and a snapshot shared by mistake is an open book.',
  fix: 'Set StorageEncrypted to true (for a member of a cluster, on the cluster). It cannot be changed in place: take a snapshot, copy it with encryption, and restore from the copy.',
  *check(instance, { parameters, related, state }) {
    const inherited = () => state.storageEncrypted === true;
    const member = isSet(instance, 'DBClusterIdentifier');
    if (isSet(instance, 'StorageEncrypted')) {
      if (!instance.StorageEncrypted) return yield finding('StorageEncrypted', 'its storage is not encrypted', { expected: 'true' });
    } else if (member) {
      // The storage belongs to the cluster, and its members have no say in this.
      const clusters = related('AWS::RDS::DBCluster');
      if (!every(clusters, ({ properties }) => isClusterEncrypted(properties, inherited))) {
        return yield finding('DBClusterIdentifier', 'the storage of its cluster is not encrypted', {
          expected: 'a cluster with StorageEncrypted: true',
          related: clusters.items.map(({ resource }) => ({ resource, path: 'StorageEncrypted' })),
          fix: 'Set StorageEncrypted to true on the cluster; a new one has to be made from an encrypted copy of its snapshot.',
        });
      }
    } else if (isSet(instance, 'SourceDBInstanceIdentifier')) {
      const isEncrypted = (source: { StorageEncrypted?: boolean; DBSnapshotIdentifier?: string; SourceDBInstanceIdentifier?: string }) =>
        isSet(source, 'StorageEncrypted')
          ? source.StorageEncrypted === true
          : (isSet(source, 'DBSnapshotIdentifier') || isSet(source, 'SourceDBInstanceIdentifier')) && inherited();
      if (!every(related<'AWS::RDS::DBInstance'>('source'), ({ properties }) => isEncrypted(properties)))
        return yield finding('StorageEncrypted', 'it replicates an instance whose storage is not encrypted, and so is its own', {
          expected: 'an encrypted source',
        });
    } else if (!(isRestored(instance) && inherited())) {
      return yield finding('StorageEncrypted', 'its storage is not encrypted', { expected: 'true' });
    }
    const wanted = parameters.kmsKeyId;
    if (wanted === undefined) return;
    const ofCluster = member && !isSet(instance, 'KmsKeyId');
    const isWanted = (owner: { KmsKeyId?: string }) => {
      const key = text(owner, 'KmsKeyId');
      return (
        key !== undefined && (key.isOneOf([wanted, wanted.split('/').at(-1) as string]) || (!wanted.includes(':') && key.endsWith(`/${wanted}`)))
      );
    };
    if (!(ofCluster ? every(related('AWS::RDS::DBCluster'), ({ properties }) => isWanted(properties)) : isWanted(instance)))
      yield finding(ofCluster ? 'DBClusterIdentifier' : 'KmsKeyId', 'its storage is encrypted with another key than the one that is asked for', {
        expected: wanted,
      });
  },
});
