// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import enabledCentralized from '../guardduty/enabled-centralized.ts';
import nonArchivedFindings from '../guardduty/non-archived-findings.ts';
import protections from '../guardduty/protections.ts';

export const rules: readonly Rule[] = [
  enabledCentralized,
  nonArchivedFindings,
  ...protections,
];
