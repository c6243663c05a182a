// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import alarmActionCheck from '../cloudwatch/alarm-action-check.ts';
import alarmActionEnabledCheck from '../cloudwatch/alarm-action-enabled-check.ts';
import alarmResourceCheck from '../cloudwatch/alarm-resource-check.ts';
import alarmSettingsCheck from '../cloudwatch/alarm-settings-check.ts';

export const rules: readonly Rule[] = [
  alarmActionCheck,
  alarmActionEnabledCheck,
  alarmResourceCheck,
  alarmSettingsCheck,
];
