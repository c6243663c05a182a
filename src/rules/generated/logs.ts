// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import cloudwatchLogGroupEncrypted from '../logs/cloudwatch-log-group-encrypted.ts';
import cwLoggroupRetentionPeriodCheck from '../logs/cw-loggroup-retention-period-check.ts';

export const rules: readonly Rule[] = [
  cloudwatchLogGroupEncrypted,
  cwLoggroupRetentionPeriodCheck,
];
