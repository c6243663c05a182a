// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import deploymentCountCheck from '../codepipeline/deployment-count-check.ts';
import regionFanoutCheck from '../codepipeline/region-fanout-check.ts';

export const rules: readonly Rule[] = [
  deploymentCountCheck,
  regionFanoutCheck,
];
