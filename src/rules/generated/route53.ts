// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import queryLoggingEnabled from '../route53/query-logging-enabled.ts';

export const rules: readonly Rule[] = [
  queryLoggingEnabled,
];
