// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import apps from '../amplify/apps.ts';
import branches from '../amplify/branches.ts';

export const rules: readonly Rule[] = [
  ...apps,
  ...branches,
];
