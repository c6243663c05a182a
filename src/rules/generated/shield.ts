// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import advancedEnabledAutorenew from '../shield/advanced-enabled-autorenew.ts';
import drtAccess from '../shield/drt-access.ts';

export const rules: readonly Rule[] = [
  advancedEnabledAutorenew,
  drtAccess,
];
