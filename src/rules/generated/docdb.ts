// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import clusterAuditLoggingEnabled from '../docdb/cluster-audit-logging-enabled.ts';
import clusterBackupRetentionCheck from '../docdb/cluster-backup-retention-check.ts';
import clusterDeletionProtectionEnabled from '../docdb/cluster-deletion-protection-enabled.ts';
import clusterEncryptedInTransit from '../docdb/cluster-encrypted-in-transit.ts';
import clusterEncrypted from '../docdb/cluster-encrypted.ts';
import clusterSnapshotPublicProhibited from '../docdb/cluster-snapshot-public-prohibited.ts';

export const rules: readonly Rule[] = [
  clusterAuditLoggingEnabled,
  clusterBackupRetentionCheck,
  clusterDeletionProtectionEnabled,
  clusterEncryptedInTransit,
  clusterEncrypted,
  clusterSnapshotPublicProhibited,
];
