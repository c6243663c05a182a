// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import described from '../descriptions/described.ts';

export const rules: readonly Rule[] = [
  ...described,
];
