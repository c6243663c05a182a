// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import classicLoggingEnabled from '../waf/classic-logging-enabled.ts';
import notEmpty from '../waf/not-empty.ts';
import wafv2LoggingEnabled from '../waf/wafv2-logging-enabled.ts';
import wafv2RulegroupLoggingEnabled from '../waf/wafv2-rulegroup-logging-enabled.ts';

export const rules: readonly Rule[] = [
  classicLoggingEnabled,
  ...notEmpty,
  wafv2LoggingEnabled,
  wafv2RulegroupLoggingEnabled,
];
