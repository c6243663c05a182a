// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import enabled from '../securityhub/enabled.ts';

export const rules: readonly Rule[] = [
  enabled,
];
