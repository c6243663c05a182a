import type { DBClusterSnapshot, DBClusterSnapshotAttribute, DBSnapshot, DBSnapshotAttribute } from '@aws-sdk/client-rds';
import { Unknown } from '../../core/value.ts';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { given, told } from '../take.ts';

/** Who may restore a snapshot comes by a call of its own. */
const unasked = new Unknown('who may restore it is not part of the answer', true);

export function dbSnapshot(snapshot: DBSnapshot, attributes?: readonly DBSnapshotAttribute[]): Described {
  const type = 'AWS::RDS::DBSnapshot';
  const encrypted = told(snapshot.Encrypted);
  return {
    type,
    id: snapshot.DBSnapshotIdentifier ?? '',
    ...(snapshot.DBSnapshotArn === undefined ? {} : { arn: snapshot.DBSnapshotArn }),
    properties: {
      ...given({ DBSnapshotIdentifier: snapshot.DBSnapshotIdentifier, DBInstanceIdentifier: snapshot.DBInstanceIdentifier }),
      ...tagsOf(type, snapshot.TagList),
    },
    state: { ...facts(snapshot), encrypted, storageEncrypted: encrypted, ...restore(attributes) },
  };
}

/** Of RDS, Neptune and DocumentDB alike: the engine is among the facts. */
export function dbClusterSnapshot(snapshot: DBClusterSnapshot, attributes?: readonly DBClusterSnapshotAttribute[]): Described {
  const type = 'AWS::RDS::ClusterSnapshot';
  const encrypted = told(snapshot.StorageEncrypted);
  return {
    type,
    id: snapshot.DBClusterSnapshotIdentifier ?? '',
    ...(snapshot.DBClusterSnapshotArn === undefined ? {} : { arn: snapshot.DBClusterSnapshotArn }),
    properties: {
      ...given({ DBClusterSnapshotIdentifier: snapshot.DBClusterSnapshotIdentifier, DBClusterIdentifier: snapshot.DBClusterIdentifier }),
      ...tagsOf(type, snapshot.TagList),
    },
    state: { ...facts(snapshot), encrypted, storageEncrypted: encrypted, ...restore(attributes) },
  };
}

function facts(snapshot: DBSnapshot | DBClusterSnapshot) {
  return given({
    engine: told(snapshot.Engine),
    status: snapshot.Status,
    snapshotType: snapshot.SnapshotType,
    createdAt: snapshot.SnapshotCreateTime,
    kmsKeyId: snapshot.KmsKeyId,
    iamDatabaseAuthenticationEnabled: told(snapshot.IAMDatabaseAuthenticationEnabled),
  });
}

/** The accounts that may restore a snapshot, `all` among them if everybody may. */
export function restore(attributes: readonly (DBSnapshotAttribute | DBClusterSnapshotAttribute)[] | undefined) {
  if (attributes === undefined) return { restorableBy: unasked };
  return { restorableBy: attributes.find((one) => one.AttributeName === 'restore')?.AttributeValues ?? [] };
}
