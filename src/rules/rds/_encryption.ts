import { isSet } from '../../core/index.ts';
import type {} from '../../schema/index.ts';

/** What decides whether a cluster's storage is encrypted: fields for `needs`. */
export const clusterEncryptionFields = [
  'StorageEncrypted',
  'SnapshotIdentifier',
  'SourceDBClusterIdentifier',
  'SourceDbClusterResourceId',
  'ReplicationSourceIdentifier',
  'EngineMode',
] as const;

interface ClusterStorage {
  readonly StorageEncrypted?: boolean;
  readonly SnapshotIdentifier?: string;
  readonly SourceDBClusterIdentifier?: string;
  readonly SourceDbClusterResourceId?: string;
  readonly ReplicationSourceIdentifier?: string;
  readonly EngineMode?: string;
}

/**
 * Whether a cluster's storage is encrypted; `inherited` answers for one that is made from a snapshot or another cluster and takes this from there.
 * Aurora has put its own key under every new cluster since February 2026, but StorageEncrypted, by which AWS Config goes, stays false for that.
 */
export function isClusterEncrypted(cluster: ClusterStorage, inherited: () => boolean): boolean {
  if (isSet(cluster, 'StorageEncrypted')) return cluster.StorageEncrypted === true;
  if (
    isSet(cluster, 'SnapshotIdentifier') ||
    isSet(cluster, 'SourceDBClusterIdentifier') ||
    isSet(cluster, 'SourceDbClusterResourceId') ||
    isSet(cluster, 'ReplicationSourceIdentifier')
  )
    return inherited();
  // Aurora Serverless v1 cannot be had without.
  return cluster.EngineMode === 'serverless';
}
