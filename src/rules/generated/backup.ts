// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import inBackupPlan from '../backup/in-backup-plan.ts';
import planMinFrequencyAndMinRetentionCheck from '../backup/plan-min-frequency-and-min-retention-check.ts';
import recoveryPointManualDeletionDisabled from '../backup/recovery-point-manual-deletion-disabled.ts';
import resourcesProtectedByBackupPlan from '../backup/resources-protected-by-backup-plan.ts';

export const rules: readonly Rule[] = [
  ...inBackupPlan,
  planMinFrequencyAndMinRetentionCheck,
  recoveryPointManualDeletionDisabled,
  ...resourcesProtectedByBackupPlan,
];
