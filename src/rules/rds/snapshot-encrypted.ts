import { every, finding, isSet, rule } from '../../core/index.ts';
import { clusterEncryptionFields, isClusterEncrypted } from './_encryption.ts';

export default rule({
  id: 'RDS_SNAPSHOT_ENCRYPTED',
  title: 'RDS snapshots are encrypted',
  severity: 'medium',
  types: ['AWS::RDS::DBSnapshot', 'AWS::RDS::ClusterSnapshot'],
  needs: [
    {
      type: 'AWS::RDS::DBInstance',
      ours: 'DBInstanceIdentifier',
      fields: ['StorageEncrypted', 'DBSnapshotIdentifier', 'SourceDBInstanceIdentifier', 'DBClusterIdentifier'],
    },
    { type: 'AWS::RDS::DBCluster', ours: 'DBClusterIdentifier', fields: clusterEncryptionFields },
  ],
  why: 'A snapshot is the whole database in one piece that can be copied, shared and restored elsewhere. Without encryption nothing more than access to it is needed.',
  fix: 'Encrypt the instance or cluster (StorageEncrypted), whose snapshots are then encrypted; an existing snapshot can be copied with a key.',
  *check(snapshot, { resource, related, state }) {
    const recorded = () => state.encrypted === true || state.storageEncrypted === true;
    const isEncrypted = () => {
      if (resource.state !== undefined) return recorded();
      if (resource.type === 'AWS::RDS::ClusterSnapshot')
        return every(related('AWS::RDS::DBCluster'), ({ properties }) => isClusterEncrypted(properties, recorded));
      return every(related('AWS::RDS::DBInstance'), ({ properties }) => {
        if (isSet(properties, 'StorageEncrypted')) return properties.StorageEncrypted === true;
        const takesAfter =
          isSet(properties, 'DBSnapshotIdentifier') || isSet(properties, 'SourceDBInstanceIdentifier') || isSet(properties, 'DBClusterIdentifier');
        return takesAfter && recorded();
      });
    };
    if (!isEncrypted())
      yield finding(
        'DBInstanceIdentifier' in snapshot ? 'DBInstanceIdentifier' : 'DBClusterIdentifier',
        'it is made from storage that is not encrypted',
        {
          expected: 'encrypted storage',
        },
      );
  },
});
