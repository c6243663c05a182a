// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import requiredTags from '../tagging/required-tags.ts';
import tagged from '../tagging/tagged.ts';

export const rules: readonly Rule[] = [
  requiredTags,
  ...tagged,
];
