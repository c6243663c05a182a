// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import instanceLoggingEnabled from '../connect/instance-logging-enabled.ts';

export const rules: readonly Rule[] = [
  instanceLoggingEnabled,
];
