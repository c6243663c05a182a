// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import autoSensitiveDataDiscoveryCheck from '../macie/auto-sensitive-data-discovery-check.ts';
import statusCheck from '../macie/status-check.ts';

export const rules: readonly Rule[] = [
  autoSensitiveDataDiscoveryCheck,
  statusCheck,
];
