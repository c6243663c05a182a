// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import tagged from '../tagging/tagged.ts';

export const rules: readonly Rule[] = [
  ...tagged,
];
