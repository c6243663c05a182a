// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import experimentTemplateLogConfigurationExists from '../fis/experiment-template-log-configuration-exists.ts';

export const rules: readonly Rule[] = [
  experimentTemplateLogConfigurationExists,
];
