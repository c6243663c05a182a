// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import inBackupPlan from '../backup/in-backup-plan.ts';
import lastBackupRecoveryPointCreated from '../backup/last-backup-recovery-point-created.ts';
import meetsRestoreTimeTarget from '../backup/meets-restore-time-target.ts';
import planMinFrequencyAndMinRetentionCheck from '../backup/plan-min-frequency-and-min-retention-check.ts';
import recoveryPointManualDeletionDisabled from '../backup/recovery-point-manual-deletion-disabled.ts';
import recoveryPoint from '../backup/recovery-point.ts';
import resourcesInLogicallyAirGappedVault from '../backup/resources-in-logically-air-gapped-vault.ts';
import resourcesProtectedByBackupPlan from '../backup/resources-protected-by-backup-plan.ts';

export const rules: readonly Rule[] = [
  ...inBackupPlan,
  ...lastBackupRecoveryPointCreated,
  ...meetsRestoreTimeTarget,
  planMinFrequencyAndMinRetentionCheck,
  recoveryPointManualDeletionDisabled,
  ...recoveryPoint,
  ...resourcesInLogicallyAirGappedVault,
  ...resourcesProtectedByBackupPlan,
];
