// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import services from '../apprunner/services.ts';

export const rules: readonly Rule[] = [
  ...services,
];
