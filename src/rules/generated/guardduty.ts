// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import protections from '../guardduty/protections.ts';

export const rules: readonly Rule[] = [
  ...protections,
];
