// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import clusterBackupRetentionCheck from '../neptune/cluster-backup-retention-check.ts';
import clusterCloudwatchLogExportEnabled from '../neptune/cluster-cloudwatch-log-export-enabled.ts';
import clusterEncrypted from '../neptune/cluster-encrypted.ts';
import clusterMultiAzEnabled from '../neptune/cluster-multi-az-enabled.ts';
import clusterSettings from '../neptune/cluster-settings.ts';
import clusterSnapshots from '../neptune/cluster-snapshots.ts';

export const rules: readonly Rule[] = [
  clusterBackupRetentionCheck,
  clusterCloudwatchLogExportEnabled,
  clusterEncrypted,
  clusterMultiAzEnabled,
  ...clusterSettings,
  ...clusterSnapshots,
];
