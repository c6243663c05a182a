// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import auroraGlobalDatabaseEncryptionAtRest from '../rds/aurora-global-database-encryption-at-rest.ts';
import auroraMysqlAuditLoggingEnabled from '../rds/aurora-mysql-audit-logging-enabled.ts';
import auroraMysqlBacktrackingEnabled from '../rds/aurora-mysql-backtracking-enabled.ts';
import auroraMysqlClusterAuditLogging from '../rds/aurora-mysql-cluster-audit-logging.ts';
import auroraPostgresqlLogsToCloudwatch from '../rds/aurora-postgresql-logs-to-cloudwatch.ts';
import automaticMinorVersionUpgradeEnabled from '../rds/automatic-minor-version-upgrade-enabled.ts';
import clusterAutoMinorVersionUpgradeEnable from '../rds/cluster-auto-minor-version-upgrade-enable.ts';
import clusterBackupRetentionCheck from '../rds/cluster-backup-retention-check.ts';
import clusterCopyTagsToSnapshotCheck from '../rds/cluster-copy-tags-to-snapshot-check.ts';
import clusterDefaultAdminCheck from '../rds/cluster-default-admin-check.ts';
import clusterDeletionProtectionEnabled from '../rds/cluster-deletion-protection-enabled.ts';
import clusterEncryptedAtRest from '../rds/cluster-encrypted-at-rest.ts';
import clusterIamAuthenticationEnabled from '../rds/cluster-iam-authentication-enabled.ts';
import clusterMultiAzEnabled from '../rds/cluster-multi-az-enabled.ts';
import dbInstanceBackupEnabled from '../rds/db-instance-backup-enabled.ts';
import dbSecurityGroupNotAllowed from '../rds/db-security-group-not-allowed.ts';
import engineLogsToCloudwatch from '../rds/engine-logs-to-cloudwatch.ts';
import enhancedMonitoringEnabled from '../rds/enhanced-monitoring-enabled.ts';
import globalClusterAuroraMysqlSupportedVersion from '../rds/global-cluster-aurora-mysql-supported-version.ts';
import instanceDefaultAdminCheck from '../rds/instance-default-admin-check.ts';
import instanceDeletionProtectionEnabled from '../rds/instance-deletion-protection-enabled.ts';
import instanceEncryptedInTransit from '../rds/instance-encrypted-in-transit.ts';
import instanceIamAuthenticationEnabled from '../rds/instance-iam-authentication-enabled.ts';
import instancePublicAccessCheck from '../rds/instance-public-access-check.ts';
import instanceSubnetIgwCheck from '../rds/instance-subnet-igw-check.ts';
import loggingEnabled from '../rds/logging-enabled.ts';
import multiAzSupport from '../rds/multi-az-support.ts';
import proxyTlsEncryption from '../rds/proxy-tls-encryption.ts';
import snapshotEncrypted from '../rds/snapshot-encrypted.ts';
import snapshotsPublicProhibited from '../rds/snapshots-public-prohibited.ts';
import storageEncrypted from '../rds/storage-encrypted.ts';

export const rules: readonly Rule[] = [
  auroraGlobalDatabaseEncryptionAtRest,
  auroraMysqlAuditLoggingEnabled,
  auroraMysqlBacktrackingEnabled,
  auroraMysqlClusterAuditLogging,
  auroraPostgresqlLogsToCloudwatch,
  automaticMinorVersionUpgradeEnabled,
  clusterAutoMinorVersionUpgradeEnable,
  clusterBackupRetentionCheck,
  ...clusterCopyTagsToSnapshotCheck,
  clusterDefaultAdminCheck,
  clusterDeletionProtectionEnabled,
  clusterEncryptedAtRest,
  clusterIamAuthenticationEnabled,
  clusterMultiAzEnabled,
  dbInstanceBackupEnabled,
  dbSecurityGroupNotAllowed,
  ...engineLogsToCloudwatch,
  enhancedMonitoringEnabled,
  globalClusterAuroraMysqlSupportedVersion,
  instanceDefaultAdminCheck,
  instanceDeletionProtectionEnabled,
  ...instanceEncryptedInTransit,
  instanceIamAuthenticationEnabled,
  instancePublicAccessCheck,
  instanceSubnetIgwCheck,
  loggingEnabled,
  multiAzSupport,
  proxyTlsEncryption,
  snapshotEncrypted,
  snapshotsPublicProhibited,
  storageEncrypted,
];
