// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import documentNotPublic from '../ssm/document-not-public.ts';

export const rules: readonly Rule[] = [
  documentNotPublic,
];
