// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import scans from '../inspector/scans.ts';

export const rules: readonly Rule[] = [
  ...scans,
];
