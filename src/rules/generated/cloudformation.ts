// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import stackDriftDetectionCheck from '../cloudformation/stack-drift-detection-check.ts';
import stackNotificationCheck from '../cloudformation/stack-notification-check.ts';
import stackServiceRoleCheck from '../cloudformation/stack-service-role-check.ts';
import terminationProtectionCheck from '../cloudformation/termination-protection-check.ts';

export const rules: readonly Rule[] = [
  stackDriftDetectionCheck,
  stackNotificationCheck,
  stackServiceRoleCheck,
  terminationProtectionCheck,
];
