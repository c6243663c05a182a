// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import applicationApprovedOriginsCheck from '../appintegrations/application-approved-origins-check.ts';

export const rules: readonly Rule[] = [
  applicationApprovedOriginsCheck,
];
