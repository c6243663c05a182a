// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import automationBlockPublicSharing from '../ssm/automation-block-public-sharing.ts';
import automationLoggingEnabled from '../ssm/automation-logging-enabled.ts';
import documentNotPublic from '../ssm/document-not-public.ts';

export const rules: readonly Rule[] = [
  automationBlockPublicSharing,
  automationLoggingEnabled,
  documentNotPublic,
];
