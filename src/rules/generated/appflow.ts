// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import flowTriggerTypeCheck from '../appflow/flow-trigger-type-check.ts';

export const rules: readonly Rule[] = [
  flowTriggerTypeCheck,
];
