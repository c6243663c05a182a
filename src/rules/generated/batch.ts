// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import environments from '../batch/environments.ts';

export const rules: readonly Rule[] = [
  ...environments,
];
