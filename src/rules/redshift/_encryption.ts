import { isSet } from '../../core/index.ts';

/**
 * Redshift has encrypted every new cluster since 2025, if need be with a key of its own; only a cluster from a snapshot may still
 * be without, about which `recorded` answers.
 */
export function isEncrypted(cluster: { readonly Encrypted?: boolean; readonly SnapshotIdentifier?: string }, recorded: () => boolean): boolean {
  if (isSet(cluster, 'Encrypted')) return cluster.Encrypted === true;
  return !isSet(cluster, 'SnapshotIdentifier') || recorded();
}
