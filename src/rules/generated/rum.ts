// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import appMonitorCloudwatchLogsEnabled from '../rum/app-monitor-cloudwatch-logs-enabled.ts';

export const rules: readonly Rule[] = [
  appMonitorCloudwatchLogsEnabled,
];
