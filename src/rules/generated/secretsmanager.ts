// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import rotationEnabledCheck from '../secretsmanager/rotation-enabled-check.ts';
import scheduledRotationSuccessCheck from '../secretsmanager/scheduled-rotation-success-check.ts';
import secretPeriodicRotation from '../secretsmanager/secret-periodic-rotation.ts';
import secretUnused from '../secretsmanager/secret-unused.ts';
import usingCmk from '../secretsmanager/using-cmk.ts';

export const rules: readonly Rule[] = [
  rotationEnabledCheck,
  scheduledRotationSuccessCheck,
  secretPeriodicRotation,
  secretUnused,
  usingCmk,
];
