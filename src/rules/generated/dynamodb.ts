// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import autoscalingEnabled from '../dynamodb/autoscaling-enabled.ts';
import pitrEnabled from '../dynamodb/pitr-enabled.ts';
import tableDeletionProtectionEnabled from '../dynamodb/table-deletion-protection-enabled.ts';
import tableEncryptedKms from '../dynamodb/table-encrypted-kms.ts';
import tableEncryptionEnabled from '../dynamodb/table-encryption-enabled.ts';
import throughputLimitCheck from '../dynamodb/throughput-limit-check.ts';

export const rules: readonly Rule[] = [
  autoscalingEnabled,
  pitrEnabled,
  tableDeletionProtectionEnabled,
  tableEncryptedKms,
  tableEncryptionEnabled,
  throughputLimitCheck,
];
